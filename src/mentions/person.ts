import type { Span } from '../text/span.js'
import type { Case } from './lexicon.js'

/** A person as one place of the text names him or her. Spans point into the plain text; token indexes into `Reading.tokens`, `to` exclusive. */
export interface PersonMention extends Span {
  /** The whole mention: honorific, post, rank and name, in whatever order. */
  readonly from: number
  readonly to: number
  readonly sentence: number
  /** Nominative, otherwise as printed; null for an official named by the post alone. */
  readonly name: string | null
  readonly nameSpan: Span | null
  /** The nominative is as printed, or no other is about as likely. */
  readonly certain: boolean
  readonly honorific: Part | null
  readonly rank: Part | null
  readonly post: Part | null
  /** Organization or agency outside the post. */
  readonly affiliation: Part | null
  /** ISO 3166-1 alpha-2 of the office held. */
  readonly country: string | null
  /** Span that tells the country. */
  readonly countrySpan: Span | null
  /** The post was said of several at once: "ministers of Azerbaijan (Ramil Usubov), Belarus (Igor Shunevich)". */
  readonly listed: boolean
  /** Index into `Reading.persons`: mentions of one person share it. */
  readonly person: number
  /** The case the mention stands in, where the cue or the form tells. */
  readonly case: Case | null
}

export interface Part {
  readonly value: string
  readonly span: Span
}

/** A person of the text: the fullest of what all mentions say. */
export interface PersonOfText {
  readonly name: string | null
  readonly nameSpan: Span | null
  /** The name was printed in the nominative or restored with certainty. */
  readonly certain: boolean
  readonly honorific: Part | null
  readonly rank: Part | null
  readonly post: Part | null
  readonly affiliation: Part | null
  readonly country: string | null
  readonly countrySpan: Span | null
  /** Mentions in text order. */
  readonly mentions: readonly PersonMention[]
  readonly gender: 'm' | 'f' | null
}
