import type { Calendar } from '../dates/calendar.js'
import type { TermWords } from '../dates/terms.js'
import type { ContentCues } from '../frames/cues.js'
import type { Predicate } from '../frames/predicate.js'
import type { PageCues } from '../layout/cues.js'
import type { Entry, Hits } from '../mentions/lexicon.js'
import type { PartyCues } from '../mentions/party-cues.js'
import type { PeopleCues } from '../mentions/people-cues.js'
import type { CircumstanceCues } from '../meetings/circumstance-cues.js'
import type { MeetingCues } from '../meetings/cues.js'
import type { Sentence } from '../reading.js'
import type { Token } from '../text/tokens.js'

/** Everything that the library knows about one language. `satisfies LanguagePack` is the checklist for the next one. */
export interface LanguagePack {
  /** BCP 47 tag. */
  readonly tag: string
  /** Share of the text's letters (0 to 1) that speak for this language. */
  readonly recognize: (folded: string) => number
  /** Matches a text without the script of any other language, which needs no sentence checked for its language. */
  readonly alone: RegExp
  /** Words before a full stop that does not end a sentence, lower-case, without the stop. */
  readonly abbreviations: ReadonlySet<string>
  /** Every phrase of the one lexical scan. Called once, on first use. */
  readonly lexicon: () => Iterable<readonly [phrase: string, entry: Entry]>
  /** The verb groups of a sentence, in order; a verb of several senses gives one predicate a sense. */
  /** How meetings and bodies are named. */
  readonly meetings: MeetingCues
  /** Words of the meeting's time, place and manner. */
  readonly circumstances: CircumstanceCues
  /** How persons and posts are named. */
  readonly people: PeopleCues
  /** How parties come to a meeting or stay away. */
  readonly parties: PartyCues
  /** How topics, decisions, documents and speech are worded. */
  readonly content: ContentCues
  /** Months, weekdays and the words around dates. */
  readonly calendar: Calendar
  /** Words of durations and terms of office. */
  readonly terms: TermWords
  /** What pages in this language look like. */
  readonly page: PageCues
  readonly predicates: (tokens: readonly Token[], sentence: Sentence, hits: Hits) => Predicate[]
}
