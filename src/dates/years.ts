import type { Direction } from './resolve.js'

/** A year that the text speaks of in connection with something else. */
export interface ContextYear {
  readonly year: number
  /** "carried out in 2015" is past, "planned for 2016" future; null where the text does not tell. */
  readonly lean: 'past' | 'future' | null
}

/** Months in which "the results of 2015" and "the plan for 2016" point to the running year and the next. */
const LATE = 9
/** Months in which they point to the year before and the running one. */
const EARLY = 2

/**
 * The year of a date that prints day and month alone, where nothing is known of the publication: work done in 2015 and planned for 2016
 * put 19 November into 2015. Reports look back on the running year in autumn and on the last one in winter; plans look ahead likewise.
 * Null unless the years agree.
 */
export function yearFromContext(month: number | undefined, years: readonly ContextYear[], direction: Direction): number | null {
  const past = years.filter(({ lean }) => lean === 'past').map(({ year }) => year)
  const future = years.filter(({ lean }) => lean === 'future').map(({ year }) => year)
  const done = past.length ? Math.max(...past) : null
  const planned = future.length ? Math.min(...future) : null
  if (done === null && planned === null) return null
  if (done !== null && planned !== null) {
    if (done === planned) return done
    if (planned !== done + 1 || month === undefined) return null
    if (month >= LATE) return direction === 'future' ? null : done
    return month <= EARLY ? planned : null
  }
  if (month === undefined || month < LATE) return null
  return done !== null && direction !== 'future' ? done : null
}
