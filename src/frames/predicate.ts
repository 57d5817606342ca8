import type { Sense } from '../mentions/lexicon.js'

/** A verb group that says something of a meeting: "is scheduled to be held", планируется рассмотреть. Token indexes; `to` is exclusive. */
export interface Predicate {
  readonly sense: Sense
  /** Finer meaning, where the verb has one ("signed" against "initialed" share nothing; "kicked off" and "opened" do). */
  readonly detail?: string
  /** The whole group, auxiliaries included. */
  readonly from: number
  readonly to: number
  /** Where the main verb begins. */
  readonly main: number
  /** Index of the sentence. */
  readonly sentence: number
  readonly tense: 'past' | 'present' | 'future'
  readonly voice: 'active' | 'passive'
  /** `finite` makes a clause; `participle` modifies a noun ("the session held in Minsk"); `infinitive` and `gerund` depend on another word. */
  readonly form: 'finite' | 'participle' | 'infinitive' | 'gerund'
  /** "is being held". */
  readonly progressive: boolean
  readonly negated: boolean
  /** Expected, planned, scheduled, possible: the event is no fact yet. */
  readonly planned: boolean
  /** Russian: number and gender of a past form, where it shows. */
  readonly agreement?: 'm' | 'f' | 'n' | 'pl'
}
