import type { Span } from '../text/span.js'
import type { DateFallback } from './calendar.js'
import { isPossible } from './civil.js'
import type { DateExpression } from './expression.js'
import type { Row } from './atoms.js'
import { signOf, type Lexeme } from './lexemes.js'

/** How many lexemes around a month the fallback is shown: "October/12/2020" has four after it. */
const REACH = 4
const LONGEST_WINDOW = 120
const LONGEST_STEP = 40

/** A month with a number near it: something that the fallback might read. */
function isTrigger(row: Row, i: number): boolean {
  const month = row.lexemes[i] as Lexeme
  const sign = signOf(month, 'month')
  if (!sign || sign.short || (sign.verb && !month.capital)) return false
  for (let k = Math.max(0, i - REACH); k <= i + REACH; k++) {
    const near = row.lexemes[k]
    if (near?.kind === 'number' && near.digits !== 3 && near.digits < 5 && !near.glued && Math.abs(near.start - month.start) < LONGEST_STEP) return true
  }
  return false
}

/** The lexemes around a month, at most 120 characters, cut where lexemes and dates already read begin and end. */
function windowAround(row: Row, i: number, floor: number, ceiling: number): Span {
  const month = row.lexemes[i] as Lexeme
  const first = row.lexemes[Math.max(0, i - REACH)] as Lexeme
  const last = row.lexemes[Math.min(row.lexemes.length - 1, i + REACH)] as Lexeme
  const start = Math.max(first.start, floor)
  const end = Math.min(last.end, ceiling)
  return {
    start: month.start - start > LONGEST_WINDOW / 2 ? month.start : start,
    end: end - month.end > LONGEST_WINDOW / 2 ? month.end : end,
  }
}

/** Lets the fallback read what the grammar saw a sign of but could not read, between the dates that it has read. */
export function readUnread(row: Row, fallback: DateFallback, out: DateExpression[], first: number): void {
  const own = out.slice(first)
  let next = 0
  let floor = 0
  for (let i = 0; i < row.lexemes.length; i++) {
    const lexeme = row.lexemes[i] as Lexeme
    for (let date = own[next]; date && date.end <= lexeme.start; date = own[next]) {
      floor = Math.max(floor, date.end)
      next++
    }
    const ahead = own[next]
    if ((ahead && ahead.start < lexeme.end) || lexeme.start < floor || !isTrigger(row, i)) continue
    const window = windowAround(row, i, floor, ahead?.start ?? lexeme.end + LONGEST_WINDOW)
    for (const { start, end, from, to } of fallback(row.folded.slice(window.start, window.end))) {
      if (!isPossible(from) || !isPossible(to)) continue
      out.push({ start: window.start + start, end: window.start + end, from, to, rule: `${row.calendar.tag}.date.fallback` })
      floor = Math.max(floor, window.start + end)
    }
  }
  if (out.length > first + own.length) out.push(...out.splice(first).sort((a, b) => a.start - b.start))
}
