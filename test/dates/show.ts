import type { Calendar } from '../../src/dates/calendar.js'
import type { DateExpression, PartialDate } from '../../src/dates/expression.js'
import { findDates } from '../../src/dates/find.js'
import { fold } from '../../src/text/fold.js'

const partial = ({ year, month, day }: PartialDate): string => [year ?? '?', month ?? '?', day ?? '?'].join('/')

/** An expression in one line: the words, the dates, then whatever else it tells. */
export function show(text: string, expression: DateExpression): string {
  const { start, end, from, to, rule, ...rest } = expression
  const dates = partial(from) === partial(to) ? partial(from) : `${partial(from)}..${partial(to)}`
  const more = Object.entries(rest).map(([name, value]) => `${name}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
  return [`[${text.slice(start, end)}]`, dates, rule.split('.').pop(), ...more].join(' ')
}

/** Everything found in a text. */
export const read = (text: string, calendar: Calendar): string[] => {
  const folded = fold(text)
  return findDates(folded, [{ start: 0, end: folded.length }], calendar).map((expression) => show(text, expression))
}
