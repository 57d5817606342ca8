import { dayOfStamp } from './anchor.js'
import type { DateExpression } from '../dates/expression.js'
import { lowest, type Content } from '../frames/content.js'
import type { Span } from '../text/span.js'
import { resolve } from '../dates/resolve.js'

const LEAD = 24

/** The date by which something is to be done, where the stretch prints one after "by", "until", "до". Partial ISO. */
export function deadlineIn({ reading, cues }: Content, stretch: Span): { value: string; span: Span } | null {
  const { dates } = reading
  for (let i = lowest(dates.length, (at) => (dates[at] as DateExpression).start >= stretch.start); i < dates.length; i++) {
    const date = dates[i] as DateExpression
    if (date.end > stretch.end) break
    const lead = reading.source.folded.slice(Math.max(stretch.start, date.start - LEAD), date.start).toLowerCase().match(/[a-zа-я]{1,20}/g) ?? []
    if (!lead.slice(-3).some((word) => cues.deadlines.has(word))) continue
    const found = resolve(date, dayOfStamp(reading), 'future')
    const value = found?.end ?? found?.start
    if (value) return { value, span: date }
  }
  return null
}
