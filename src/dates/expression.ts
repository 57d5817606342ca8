import type { Span } from '../text/span.js'

/** A calendar date of which any part may be missing. */
export interface PartialDate {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}

/** A date expression as the text has it, before an anchor completes it. The span covers the date proper, without prepositions. */
export interface DateExpression extends Span {
  /** First and last day (or month, year) that the expression itself states. A single date has `to` equal to `from`. */
  readonly from: PartialDate
  readonly to: PartialDate
  /** A word relative to the time of publication: its distance in days ("today" 0, "yesterday" -1), or a unit to count in. */
  readonly relative?: { readonly days: number } | { readonly unit: 'week' | 'month' | 'quarter' | 'year'; readonly shift: number; /** "in a month", "неделю назад": counted from the day itself, so that a weekday means the one of that week. */ readonly around?: true }
  /** ISO weekday, 1 Monday to 7 Sunday, where one is printed. */
  readonly weekday?: number
  /** The weekday of the last day, where a range prints it: "from Monday to Wednesday". */
  readonly lastWeekday?: number
  /** "last Monday", "next May": the nearest such day or month before or after the anchor, not within a week or year of its own. */
  readonly nearest?: 'before' | 'after'
  /** "this year", "last October": shift of the year against the anchor's. */
  readonly yearShift?: number
  /** "the end of November", "autumn", "first half": not exact to the unit that is given. */
  readonly fuzzy?: true
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  readonly season?: 1 | 2 | 3 | 4
  /** An open side: "until 30 April" has no start, "from 5 May" no end. */
  readonly open?: 'start' | 'end'
  /** Hour and minute "HH:MM", where a stamp prints it. */
  readonly time?: string
  /** Stable id of the rule that read it: "en.date.range". */
  readonly rule: string
}
