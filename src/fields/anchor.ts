import type { Anchor } from '../dates/resolve.js'
import type { Reading } from '../reading.js'

/** The date that the release speaks from: its best publication stamp. */
export function dayOfStamp({ layout }: Reading): Anchor | null {
  const stamp = layout.stamps[0]
  const parts = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/.exec(stamp?.value ?? '')?.groups
  if (!parts) return null
  const { year, month, day } = parts
  return { date: { year: Number(year), ...(month ? { month: Number(month) } : {}), ...(day ? { day: Number(day) } : {}) }, reliable: !stamp?.placeholder }
}
