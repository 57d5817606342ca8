import type { Case } from './lexicon.js'

type Words = ReadonlySet<string>

/** Phrases of several words, by their first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** A name or post that was restored to the nominative. */
export interface RestoredName {
  readonly name: string
  readonly gender: 'm' | 'f' | null
  /** No other nominative is about as likely. */
  readonly certain: boolean
}

/** What a language pack tells of the noun phrases that name persons. All words lower-case and folded. */
export interface PeopleCues {
  /** Words inside a name that need no capital: bin, van, оглы. */
  readonly particles: Words
  /** Particles that may close a name: Ильхам оглы. */
  readonly kin: Words
  /** Is the word one of posts and institutions, never of a name, though it is capitalized? */
  readonly institutional: (lower: string) => boolean
  /** Words that begin a sentence and are no name: however, однако. */
  readonly openers: Words
  /** Is the word a middle name formed from the father's? */
  readonly patronymic: (lower: string) => boolean
  /** Letters after a name: SC, MP. */
  readonly suffixes: Words
  readonly articles: Words
  /** Conjunctions of a list. */
  readonly and: Words
  /** Words that end a post to either side: pronouns, conjunctions, adverbs of the clause. */
  readonly stops: Words
  /** Prepositions that may stand inside a post. */
  readonly links: Words
  /** Those of `links` that go on whatever follows ("of"); the others only before a capital or a known name. */
  readonly firm: Words
  /** Links that go on before a word without a capital as well. */
  readonly lowly: Words
  /** "with" after these words is part of a post: борьбе с, relations with. */
  readonly withWords: Words
  readonly withAfter: Words
  /** Links over which one post reaches the next: "assistant to the president", агентство при президенте. */
  readonly bridges: Words
  /** Words that may follow the others: "in charge of". */
  readonly inner: Words
  /** Offices that are forms of address where nothing says of what: "Ambassador Corradi". */
  readonly courtesy: Words
  /** Head of a civil rank, and the words that make it one: "II rank state counselor". */
  readonly graded: RegExp
  readonly grades: Words
  /** Prepositions before a country that is not the one of the office: ambassador to Fiji, посол в Узбекистане. */
  readonly abroad: Words
  /** Between a name and what the person belongs to: "of", "from", из. */
  readonly belongs: Words
  /** Words after a spaced hyphen that continue a name of a body: государств - членов. */
  readonly afterDash: Words
  /** Can the lower-case word stand before the head of a post: an adjective? */
  readonly describes: (lower: string) => boolean
  /** Do capitalized words before the head belong to the post: "Home Ministry secretary-general"? */
  readonly compounds: boolean
  /** Head of a delegation, no office of its own: глава делегации. The word after the head that says so. */
  readonly delegation: Words
  /** Heads that name no one in particular without a name: expert, представитель. */
  readonly vague: (lower: string) => boolean
  /** Numbers that make a post one of several, whatever its form: оба министра. */
  readonly counting: Words
  /** Is the word rather a place in the genitive than the first of three names: "Киргизии Улан Исраилов"? */
  readonly placeForm: (lower: string) => boolean
  /** Words of `stops` that are names where they have a capital and a name follows: Ли Кэцян. */
  readonly surnames: Words
  /** "this", before a word for a country: "премьер-министр этого государства". */
  readonly deictic: Words
  readonly state: (lower: string) => boolean
  /** Words that stand for a possessor inside a post: its. */
  readonly possessive: Words
  /** Posts whose holder speaks for an institution: press secretary, spokesman. */
  readonly spokesperson: (post: string) => boolean
  /** Words by which a person is referred to: he, her, его. */
  readonly pronouns: ReadonlyMap<string, 'm' | 'f' | null>
  /** Back to the nominative; identity where names are not declined. */
  readonly nominativeName: (printed: string, as: Case | null, known: ReadonlySet<string>, gender: 'm' | 'f' | null) => RestoredName
  readonly nominativePost: (printed: string, as: Case | null) => string
  /** Are two words forms or spellings of one name? */
  readonly sameWord: (a: string, b: string) => boolean
  /** Words that only a person's name or post follows: "под председательством", "по словам". */
  readonly announces: Words
  /** The case that a word before a name demands: "под председательством" gen. */
  readonly caseAfter: ReadonlyMap<string, Case>
}
