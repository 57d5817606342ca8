import type { Hits } from '../mentions/lexicon.js'
import type { Qualifier } from '../record/meeting.js'
import type { Token } from '../text/tokens.js'

type Words = ReadonlySet<string>

/** What a language pack tells of the noun phrases that name meetings and bodies. All words lower-case and folded. */
export interface MeetingCues {
  /** Reads a number in a series at a token. */
  readonly ordinal: (tokens: readonly Token[], at: number) => { readonly value: number; readonly to: number; readonly form: 'digits' | 'words' | 'roman' } | null
  /** Words that end a phrase to the left: articles, prepositions, conjunctions. */
  readonly before: Words
  /** Articles and pronouns that make the phrase definite: the, this, its. */
  readonly definite: Words
  /** "its", свое: the body is the subject of the clause. */
  readonly possessive: Words
  /** May the token stand between the start of the phrase and its head (an adjective, in Russian)? */
  readonly premodifies: (token: Token, hits: Hits, at: number) => boolean
  /** Prepositions and particles that can continue the phrase. */
  readonly links: Words
  /** Further prepositions, that a meeting can stand behind but a body's name has none of. */
  readonly prepositions: Words
  /** Prepositions of place and time: they end the phrase before a place, a date or one of `breaks`. */
  readonly locative: Words
  /** Words that end the phrase wherever they stand. */
  readonly breaks: Words
  /** After a link, words that end the phrase: "under the chairmanship", по итогам. */
  readonly breaksAfter: ReadonlyMap<string, Words>
  /** Words that may stand between a link and the word that `breaksAfter` lists: articles. */
  readonly articles: Words
  /** The link of a genitive ("of"); null where the genitive is a case. */
  readonly genitive: string | null
  /** Nouns show their case: a word that cannot be genitive ends a genitive tail. */
  readonly inflects: boolean
  /** Conjunctions of a list inside the phrase. */
  readonly conjunctions: Words
  /** Words after a spaced hyphen that continue the phrase: государств - членов. */
  readonly afterDash: Words
  /** Nouns of calling off, right before the meeting: "cancellation of the meeting". */
  readonly calledOff: ReadonlyMap<string, 'cancelled' | 'postponed'>
  /** What stands before a predicate noun: "it was the third meeting". */
  readonly copula: readonly string[]
  /** Relative pronouns: "the meeting, which was held". */
  readonly relatives: Words
  /** "the next meeting". */
  readonly next: Words
  /** "the previous meeting". */
  readonly previous: Words
  /** The number counts within a year, or since an event: "fourth meeting of 2019". */
  readonly notSeries: (tokens: readonly Token[], from: number, to: number, value: number) => boolean
  /** Words that make a meeting the first of its series: inaugural. */
  readonly firsts: Words
  /** The noun of "for the sixth time", в шестой раз. */
  readonly times: Words
  /** Cues in the words before a meeting that tie it to another one: "on the sidelines of", "ahead of". */
  readonly relations: readonly { readonly words: string; readonly relation: 'preparatory' | 'parent' | 'sideline' | 'follow-up' | 'other' }[]
  /** Nouns that govern a meeting as a thing of the past or of paper: decisions of, protocol of, preparations for. */
  readonly governors: Words
  /** Words in a sentence that speaks of habits, not of a meeting: usually, twice a year. */
  readonly habitual: readonly string[]
  /** Phrases of a text that describes a body instead of reporting a meeting: "is made up of", был создан. */
  readonly descriptive: readonly string[]
  /** Nominative of a phrase that the text has in another case; identity where the language has no cases. */
  readonly nominative: (phrase: string) => string
  /** Qualifier by word: the lexicon's entries of kind qualifier are made of it. */
  readonly qualifiers: Readonly<Record<string, Qualifier>>
}
