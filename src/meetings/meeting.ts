import type { BodyPhrase } from './bodies.js'
import type { Predicate } from '../frames/predicate.js'
import type { MeetingStatus, MeetingType, Qualifier } from '../record/meeting.js'
import type { Relation } from '../record/references.js'
import type { Span } from '../text/span.js'

/** A noun phrase that speaks of a meeting. Token indexes; `to` is exclusive. */
export interface MeetingMention extends Span {
  readonly from: number
  readonly to: number
  readonly sentence: number
  /** Token of the head noun. */
  readonly head: number
  readonly type: MeetingType
  /** "the event", "the next meeting": refers to a meeting without naming it. */
  readonly generic: boolean
  readonly definite: boolean
  readonly plural: boolean
  readonly ordinal: { readonly value: number; readonly span: Span } | null
  readonly qualifiers: readonly { readonly value: Qualifier; readonly span: Span }[]
  /** The organ's phrase, article and meeting noun left out. */
  readonly body: { readonly from: number; readonly to: number; readonly span: Span } | null
  /** Ids of the organizations named inside the phrase, in order. */
  readonly organizations: readonly string[]
  /** The verb group that tells what becomes of the meeting ("was held"), or what somebody does with it ("chaired"). */
  readonly predicate: Predicate | null
  /** How the mention stands to its predicate. */
  readonly role: 'subject' | 'object' | null
  readonly possessive: boolean
  /** Behind a preposition, or in a case that is neither subject nor object. */
  readonly oblique: boolean
  /** There is no noun for the meeting: a body or people met. The phrase is then the body's, or the verb. */
  readonly implied: 'body' | 'verb' | null
  /** "the next meeting", "the previous session". */
  readonly turn: 'next' | 'previous' | null
  readonly score: number
  /** What the meeting is to the one the release is about; null for mentions of that one itself. */
  readonly relation: Relation | 'previous' | 'next' | null
}

/** What a sentence speaks of: the meeting of the release, another meeting, or background (history, member lists, earlier work). */
export type Scope = 'main' | 'previous' | 'next' | 'related' | 'background'

/** The one meeting that the release is about, and how the sentences bind to it. */
export interface Meeting {
  /** The mention that it was chosen by. */
  readonly mention: MeetingMention
  /** All mentions that refer to it, in text order. */
  readonly mentions: readonly MeetingMention[]
  /** Mentions of other meetings, in text order. */
  readonly others: readonly MeetingMention[]
  readonly status: MeetingStatus
  /** Rule and span that tell the status. */
  readonly statusEvidence: { readonly rule: string; readonly span: Span }
  /** By sentence index. */
  readonly scope: readonly Scope[]
  /** Names of organs found in the text, in text order. */
  readonly bodies: readonly BodyPhrase[]
  /** Another meeting was nearly as good a choice. */
  readonly close: boolean
}
