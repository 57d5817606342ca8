import type { DateExpression, PartialDate } from './expression.js'
import { isCounted, link, readShiftedYear, readYear, skipLinks, type Read, type Row, type YearRead } from './atoms.js'
import { readMonthRange } from './ranges.js'
import type { Dated } from './single.js'
import { isMark, signOf } from './lexemes.js'

/** A stretch longer than a day. */
export type Period = Dated & Pick<DateExpression, 'relative' | 'fuzzy' | 'season'>

const span = (year: YearRead | null, first: number, last: number): Pick<Dated, 'from' | 'to' | 'yearShift'> => {
  const at = (month: number): PartialDate => (year?.year === undefined ? { month } : { year: year.year, month })
  return { from: at(first), to: at(last), ...(year?.shift !== undefined && { yearShift: year.shift }) }
}

/** The year that a part, quarter or season belongs to, with "of the" before it or not. */
function readYearOf(row: Row, i: number): YearRead | null {
  const comma = isMark(row.lexemes[i], ',') ? i + 1 : i
  const at = skipLinks(row, comma, 'of', 'the', 'in')
  return readYear(row, at)
}

/** "first quarter of 2024", "в I квартале 2024 года", "Q3 2024", "второе полугодие". */
export function readQuarter(row: Row, i: number): Period | null {
  const whole = signOf(row.lexemes[i], 'quarterOf')
  const nth = signOf(row.lexemes[i], 'nth')?.value ?? (row.lexemes[i]?.kind === 'number' ? row.lexemes[i]?.value : undefined)
  const unit = signOf(row.lexemes[i + 1], 'unit')
  const short = isMark(row.lexemes[i + 2], '.') && signOf(row.lexemes[i + 1], 'unit') !== undefined && (row.lexemes[i + 1]?.end ?? 0) - (row.lexemes[i + 1]?.start ?? 0) <= 2
  if (whole) {
    const year = readYearOf(row, i + 1)
    return { at: i, next: year?.next ?? i + 1, form: 'quarter', ...span(year, whole.quarter * 3 - 2, whole.quarter * 3) }
  }
  if (nth === undefined || (unit?.unit !== 'quarter' && unit?.unit !== 'half')) return null
  const months = unit.unit === 'quarter' ? 3 : 6
  if (nth < 1 || nth > 12 / months) return null
  const after = short ? i + 3 : i + 2
  const year = readYearOf(row, after)
  const ofYear = year ?? readUnitYear(row, after)
  if (!ofYear && unit.unit === 'half' && !unit.whole) return readPartOf(row, i, after)
  return { at: i, next: ofYear?.next ?? after, form: unit.unit, ...span(year, nth * months - months + 1, nth * months) }
}

/** "of the year". */
function readUnitYear(row: Row, i: number): Read | null {
  const at = skipLinks(row, i, 'of', 'the')
  return signOf(row.lexemes[at], 'unit')?.unit === 'year' ? { at: i, next: at + 1 } : null
}

/** What a part is taken of: a month or months, a year, "this month". Null where there is nothing of the kind. */
function readPartOf(row: Row, at: number, i: number): Period | null {
  const from = skipLinks(row, isMark(row.lexemes[i], '-') ? i + 1 : i, 'of', 'the', 'in')
  const months = readMonthRange(row, from)
  if (months) {
    const second = months.form === 'month' ? readSecondPart(row, months.next) : null
    if (second) return { ...second, at, from: second.from.year === undefined ? months.from : { ...months.from, year: second.from.year - ((months.from.month ?? 0) > (second.from.month ?? 0) ? 1 : 0) }, fuzzy: true, form: 'months' }
    return { ...months, at, fuzzy: true, form: months.form === 'months' ? 'months' : 'part' }
  }
  const season = readSeason(row, from)
  if (season) return { ...season, at }
  const year = readYear(row, from)
  if (year) return { ...ofYear(year), at, fuzzy: true, form: 'part' }
  const unit = readShiftedUnit(row, from)
  return unit && { ...unit, at, fuzzy: true }
}

/** "late March - early April": the second half. */
function readSecondPart(row: Row, i: number): Dated | null {
  const joined = isMark(row.lexemes[i], '-') || link(row, i) === 'to' || link(row, i) === 'or' || link(row, i) === 'and'
  const part = joined ? skipLinks(row, i + 1, 'the') : i
  return joined && signOf(row.lexemes[part], 'part') ? readMonthRange(row, skipLinks(row, part + 1, 'of', 'the', 'in')) : null
}

const ofYear = (year: YearRead): Pick<Period, 'at' | 'next' | 'from' | 'to' | 'relative'> => ({
  at: year.at, next: year.next,
  from: year.year === undefined ? {} : { year: year.year },
  to: year.year === undefined ? {} : { year: year.year },
  ...(year.shift !== undefined && { relative: { unit: 'year' as const, shift: year.shift } }),
})

/** "early 2021", "the end of November", "first week of March 2020", "в последней декаде мая". */
export function readPart(row: Row, i: number): Period | null {
  if (signOf(row.lexemes[i], 'part')) {
    const year = readUnitYear(row, i + 1)
    if (year && link(row, i + 1) === 'of') return { at: i, next: year.next, from: {}, to: {}, form: 'part', fuzzy: true, relative: { unit: 'year', shift: 0 } }
    return readPartOf(row, i, i + 1)
  }
  const nth = signOf(row.lexemes[i], 'nth')
  const shift = signOf(row.lexemes[i], 'shift')
  const unit = signOf(row.lexemes[i + 1], 'unit')
  const counts = nth !== undefined || (shift !== undefined && shift.by < 0) || row.lexemes[i]?.ordinal === true
  if (!counts || (unit?.unit !== 'week' && unit?.unit !== 'half') || unit.whole) return null
  const part = readPartOf(row, i, i + 2)
  return part && part.from.month !== undefined ? part : null
}

/** "autumn 2026", "осенью", "this fall", "in the summer of 2021". */
export function readSeason(row: Row, i: number): Period | null {
  const shift = signOf(row.lexemes[i], 'shift')
  const at = shift ? i + 1 : i
  const sign = signOf(row.lexemes[at], 'season')
  if (!sign) return null
  const year = shift ? null : readYearOf(row, at + 1)
  const before = link(row, link(row, i - 1) === 'the' ? i - 2 : i - 1)
  const led = before !== undefined && before !== 'and' && before !== 'or'
  if ((!shift && !year && !sign.adverb && !led && !signOf(row.lexemes[i - 1], 'part')) || isMark(row.lexemes[at + 1], '-')) return null // a winter storm, the summer-long challenge
  const known = year?.year === undefined ? {} : { year: year.year }
  const yearShift = year?.shift ?? (shift?.by === 0 ? 0 : undefined)
  return { at: i, next: year?.next ?? at + 1, from: known, to: known, form: 'season', season: sign.season, fuzzy: true, ...(yearShift !== undefined && { yearShift }), ...(shift && shift.by !== 0 && { relative: { unit: 'year' as const, shift: shift.by } }) }
}

/** "this week", "next month", "в прошлом году", "на следующей неделе". */
export function readShiftedUnit(row: Row, i: number): Period | null {
  const year = readShiftedYear(row, i)
  if (year) return { ...ofYear(year), form: 'relative' }
  const shift = signOf(row.lexemes[i], 'shift')
  const unit = signOf(row.lexemes[i + 1], 'unit')
  if (!shift || (unit?.unit !== 'week' && unit?.unit !== 'month' && unit?.unit !== 'quarter')) return null
  return { at: i, next: i + 2, from: {}, to: {}, form: 'relative', relative: { unit: unit.unit, shift: shift.by } }
}

/** "in 2021", "2021-2025", "в 2021 и 2022 годах", "from 2015 to 2018". A number becomes a year by a preposition or by "года". */
export function readYears(row: Row, i: number): Dated | null {
  const first = readYear(row, i)
  if (!first || first.year === undefined) return null
  const joint = row.lexemes[first.next]
  const name = link(row, first.next)
  const ranged = isMark(joint, '-') || name === 'to' || name === 'until'
  const listed = name === 'and'
  const second = ranged || listed ? readYear(row, first.next + 1) : null
  const touching = isMark(joint, '-') && isMark(row.lexemes[(second?.next ?? 0)], '-')
  if (second?.year !== undefined && second.year > first.year && second.year - first.year <= 50 && !touching) {
    const led = ranged || isLed(row, i) || second.worded
    return led ? { at: i, next: second.next, from: { year: first.year }, to: { year: second.year }, form: 'years' } : null
  }
  if (touching || !(first.worded || isLed(row, i)) || isCounted(row, first.next) || row.folded[row.lexemes[i]?.end ?? 0] === 's' || (isMark(row.lexemes[first.next], '-') && row.lexemes[first.next]?.start === row.lexemes[first.next - 1]?.end) || isName(row, i, first.next)) return null
  return { at: i, next: first.next, from: { year: first.year }, to: { year: first.year }, form: 'year' }
}

/** Does a preposition or "the year" lead to the number? */
function isLed(row: Row, i: number): boolean {
  const before = row.lexemes[i - 1]
  return signOf(before, 'link')?.year === true || signOf(before, 'unit')?.unit === 'year' || signOf(before, 'part') !== undefined
}

/** «Нелегал 2023»: the last word inside quotation marks belongs to a name. */
const isName = (row: Row, i: number, next: number): boolean => isMark(row.lexemes[next], '"') && row.lexemes[next]?.start === row.lexemes[next - 1]?.end && !isMark(row.lexemes[i - 1], '"') && !isLed(row, i)
