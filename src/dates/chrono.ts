import type { Chrono, Component, ParsedComponents } from 'chrono-node'
import type { DateFallback, FallbackDate } from './calendar.js'
import type { PartialDate } from './expression.js'

/** Chrono wants a reference; nothing that depends on it is read. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 5, 15, 12)), timezone: 0 }
const INTRODUCTION = /^\s{0,3}(?:on |in |from |the |во? |с |на )?\s{0,3}/i

/** The patterns of this file, for the test that proves them linear. */
export const CHRONO_PATTERNS: readonly RegExp[] = [INTRODUCTION]

/** Only what the words say; chrono fills in the rest from the reference. */
function certain(components: ParsedComponents): PartialDate {
  const part = (name: Component): number | undefined => (components.isCertain(name) ? components.get(name) ?? undefined : undefined)
  const year = part('year')
  const month = part('month')
  const day = part('day')
  return { ...(year !== undefined && { year }), ...(month !== undefined && { month }), ...(day !== undefined && { day }) }
}

/**
 * A fallback on chrono-node for one language. `make` builds a strict instance; it is called when the first window arrives, since the
 * instance takes tens of milliseconds to build and warm up.
 */
export function chronoFallback(make: () => Chrono): DateFallback {
  let chrono: Chrono | undefined
  return (window) => {
    chrono ??= make()
    const out: FallbackDate[] = []
    for (const result of chrono.parse(window, REFERENCE)) {
      const from = certain(result.start)
      const to = result.end ? certain(result.end) : from
      if (from.month === undefined || from.day === undefined || to.month === undefined || to.day === undefined) continue
      const start = result.index + (INTRODUCTION.exec(result.text)?.[0].length ?? 0)
      const end = result.index + result.text.trimEnd().length
      if (end > start) out.push({ start, end, from, to })
    }
    return out
  }
}
