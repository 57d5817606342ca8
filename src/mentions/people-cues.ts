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

/** What a language pack tells of the parties to a meeting: countries and organizations, and how they come or stay away. */
export interface PartyCues {
  /** Side, delegation, part of a commission: what a country's people at a meeting are called. */
  readonly side: Words
  /** Stands for a side named before: "the Belarusian one". */
  readonly one: Words
  /** The side at home: "the host side", принимающая сторона. */
  readonly host: Words
  /** Those who come for a party: representatives, experts, heads. */
  readonly delegates: (lower: string) => boolean
  /** Those who lead an institution: "heads of customs administrations" are of no party by themselves. */
  readonly leaders: (lower: string) => boolean
  /** Joints of a list of several words, by the first: "as well as", "а также". */
  readonly joints: Phrases
  /** Between the delegates and their party: of, from; null where the case does it. */
  readonly of: Words
  /** "as observers", in words of any form. */
  readonly observer: (lower: string) => boolean
  readonly guest: (lower: string) => boolean
  readonly member: (lower: string) => boolean
  /** "all", всех. */
  readonly all: Words
  /** "states", "countries", государств: after `all` and "member". */
  readonly states: (lower: string) => boolean
  /** "except", "with the exception of", за исключением. */
  readonly except: Phrases
  /** "besides", наряду с: those named came as well. */
  readonly besides: Phrases
  /** Follow those who came: "were in attendance". */
  readonly attendance: Phrases
  /** Introduce those who came, outside of verbs: "with the participation of", с участием. */
  readonly presence: Phrases
  /** Verbs of sending, as words: sent, направили. */
  readonly send: Words
  /** "not", "unable", не. */
  readonly not: Words
  /** Phrases that say of a party that it stayed away. */
  readonly absence: Phrases
  /** Introduce the chair or presidency: "under the chairmanship of", под председательством. */
  readonly chairmanship: Words
  readonly coChairmanship: Words
  /** Words before it: under, под. */
  readonly under: Words
  /** Nouns of the presidency in other use: "Moldova's chairmanship in GUAM". */
  readonly presidency: Words
  /** "last year": what was then is not of this meeting. */
  readonly lastTime: Phrases
  /** Verbs that pass the presidency on, as words: handed, передал. */
  readonly transfer: Words
  /** Posts of one who leads the body that meets: chairman, председатель. */
  readonly chairs: (lower: string) => boolean
  readonly coChairs: (lower: string) => boolean
  /** Bodies that meet, in a chair's post: council, commission, working group. */
  readonly bodies: (lower: string) => boolean
  /** "headed by", во главе с. */
  readonly headedBy: Phrases
  /** Participles of one who heads: leading, возглавлявший. */
  readonly heading: (lower: string) => boolean
  /** Words that open an aside on background: напомним. */
  readonly asides: Words
  /** The word before the agent of a passive: by; null where the case does it. */
  readonly by: string | null
  /** Whom a source tells: reporters, журналистам. */
  readonly press: Words
  /** "according to", по словам. */
  readonly according: Phrases
  /** Words that make an opener of the one who speaks: opening, inaugural, открывая. */
  readonly opening: (lower: string) => boolean
  /** "acting as secretary". */
  readonly secretary: Phrases
  readonly chairPhrase: Phrases
  /** Heads of the parts who sign: "heads of delegations", сопредседатели. */
  readonly heads: Phrases
  /** Prefix of a name of an institution: "press service of". Never a party. */
  readonly notParty: (lower: string) => boolean
  /** Is the word the head of an institution's name: commission, bank, комитет? */
  readonly institution: (lower: string) => boolean
}
