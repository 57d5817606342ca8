import type { Span } from '../text/span.js'

/** What a stretch of the page is. Only title, subtitle and body are read for facts of the meeting. */
export type Zone = 'metadata' | 'kicker' | 'title' | 'subtitle' | 'dateline' | 'body' | 'caption' | 'credit' | 'chrome' | 'trailer'

/** A paragraph or line of the page. Segments follow each other in text order and do not overlap. */
export interface Segment extends Span {
  readonly zone: Zone
}

/** A value read off the page, with the span it rests on. */
export interface Printed<T> {
  readonly value: T
  readonly span: Span
  readonly rule: string
}

/** A date and time of publication as printed. */
export interface Stamp extends Printed<string> {
  /** crawl: an injected " date 2020-01-01" line; header, dateline, footer: printed by the publisher; url: in the address. */
  readonly from: 'crawl' | 'header' | 'dateline' | 'footer' | 'url' | 'options'
  /** 1 January without other support, or another sign that the day is a default. */
  readonly placeholder?: true
  /** The year is not printed with it. */
  readonly inferred?: true
}

/** The page taken apart. */
export interface Layout {
  readonly segments: readonly Segment[]
  /** Every publication date found, best first. */
  readonly stamps: readonly Stamp[]
  readonly dateline: { readonly city: Printed<string> | null; readonly country: Printed<string> | null; readonly date: Stamp | null } | null
  readonly publisher: Printed<string> | null
  readonly agencies: readonly Printed<string>[]
  readonly authors: readonly Printed<string>[]
  readonly photographers: readonly Printed<string>[]
  readonly syndicator: Printed<string> | null
  /** Id of the publisher profile that was used, null for the generic path. */
  readonly profile: string | null
}
