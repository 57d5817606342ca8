import type { Span } from '../text/span.js'
import { pairOf, type Calendar, type CalendarIndex, type Sign } from './calendar.js'
import type { Lexeme } from './lexemes.js'
import { readClock, readFigures, type FigureDate } from './numeric.js'

/** The stretch being cut. */
interface Cut {
  readonly folded: string
  readonly start: number
  readonly end: number
  readonly calendar: Calendar
  readonly index: CalendarIndex
  readonly out: Lexeme[]
  /** Where the running stretch of other text begins, -1 for none, and ends. */
  gap: number
  gapEnd: number
}

const NO_SIGNS: readonly Sign[] = []

/** Closes the running stretch of other text. */
function flush(cut: Cut): void {
  if (cut.gap < 0) return
  cut.out.push({ kind: 'other', start: cut.gap, end: cut.gapEnd, signs: NO_SIGNS, value: 0, digits: 0, ordinal: false, capital: false, glued: false, figures: null, text: '' })
  cut.gap = -1
}

/** All lexemes have one shape: the grammar reads them in its innermost loops. */
function pushWord(cut: Cut, start: number, end: number, signs: readonly Sign[]): number {
  flush(cut)
  cut.out.push({ kind: 'word', start, end, signs, value: 0, digits: 0, ordinal: false, capital: isUpper(cut.folded.charCodeAt(start)), glued: false, figures: null, text: '' })
  return end
}

function pushNumber(cut: Cut, start: number, end: number, value: number, digits: number, ordinal: boolean, glued: boolean): number {
  flush(cut)
  cut.out.push({ kind: 'number', start, end, signs: NO_SIGNS, value, digits, ordinal, capital: false, glued, figures: null, text: '' })
  return end
}

function pushText(cut: Cut, kind: 'mark' | 'clock' | 'figures', start: number, end: number, text: string, figures: FigureDate | null = null): number {
  flush(cut)
  cut.out.push({ kind, start, end, signs: NO_SIGNS, value: 0, digits: 0, ordinal: false, capital: false, glued: false, figures, text })
  return end
}

function skip(cut: Cut, start: number, end: number): number {
  if (cut.gap < 0) cut.gap = start
  cut.gapEnd = end
  return end
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0x410 && code <= 0x42f) || (code >= 0xc0 && code <= 0xde)
/** Latin with its accents, Cyrillic. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x400 && code <= 0x52f)
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

const MARKS = ',.-/()"\'&:'
/** A number after one of these is an amount or belongs to a name. */
const PREFIXES = '№#$€£_'
const LONGEST_WORD = 16
const LONGEST_NUMBER = 9
const SLASH = 47
const HYPHEN = 45

const lower = (cut: Cut, from: number, to: number): string => cut.folded.slice(from, to).toLowerCase()

function wordEnd({ folded, end }: Cut, at: number): number {
  let to = at
  while (to < end && isLetter(folded.charCodeAt(to))) to++
  return to
}

/** Where the rest of a phrase ends if it stands at `at`, else -1; a blank in it stands for one to three. */
function matchRest(cut: Cut, at: number, rest: string): number {
  const { folded } = cut
  let i = at
  for (let k = 0; k < rest.length; k++) {
    if (rest[k] === ' ') {
      const blanks = i
      while (i - blanks < 3 && isBlank(folded.charCodeAt(i))) i++
      if (i === blanks) return -1
    } else if (lower(cut, i, i + 1) === rest[k]) i++
    else return -1
  }
  return rest[rest.length - 1] !== '.' && isLetter(folded.charCodeAt(i)) ? -1 : i
}

function cutWord(cut: Cut, from: number): number {
  const to = wordEnd(cut, from)
  const { folded, index } = cut
  if (to - from > LONGEST_WORD || index.pairs[pairOf(folded.charCodeAt(from), to - from > 1 ? folded.charCodeAt(from + 1) : 0)] === 0) return skip(cut, from, to)
  for (const { rest, signs } of index.phrases.get(lower(cut, from, to)) ?? []) {
    const stop = rest === '' ? to : matchRest(cut, to, rest)
    if (stop < 0 || stop > cut.end) continue
    if (signs[0]?.is === 'noise') return skip(cut, from, stop)
    return pushWord(cut, from, stop, signs)
  }
  return skip(cut, from, to)
}

/** "30th", "22-nd", "30 th", "7-го": where the ending ends, or `at`. */
function ordinalEnd(cut: Cut, at: number): number {
  const from = cut.folded[at] === '-' || cut.folded[at] === ' ' ? at + 1 : at
  const to = wordEnd(cut, from)
  return to > from && to - from <= 3 && cut.calendar.ordinalEndings.includes(lower(cut, from, to)) ? to : at
}

/** Does the number at `from` touch what stands before it: "commission17", "№5", "Nelegal-2023", "#02-07"? */
function isGlued(cut: Cut, from: number): boolean {
  const { folded, out } = cut
  if (from === cut.start) return false
  const before = folded.charCodeAt(from - 1)
  if (isLetter(before) || PREFIXES.includes(folded[from - 1] as string)) return true
  const further = folded.charCodeAt(from - 2)
  if (before !== SLASH && before !== HYPHEN) return false
  const word = out[out.length - 2]
  return isLetter(further) ? word?.kind !== 'word' : before === HYPHEN && isDigit(further) && word?.glued === true
}

/** 11.00, 12,500: no part of it is a day. */
function cutAmount(cut: Cut, from: number, at: number): number {
  const { folded, end } = cut
  let to = at
  while (to < end && (isDigit(folded.charCodeAt(to)) || ('.,:'.includes(folded[to] as string) && isDigit(folded.charCodeAt(to + 1))))) to++
  return skip(cut, from, to)
}

function cutPlain(cut: Cut, from: number, to: number, glued: boolean): number {
  const { folded, index } = cut
  const stop = to - from <= 2 ? ordinalEnd(cut, to) : to
  const compound = stop === to && folded[to] === '-' && isLetter(folded.charCodeAt(to + 1)) && !index.phrases.has(lower(cut, to + 1, wordEnd(cut, to + 1))) // 5-year, 80-летия
  if (compound || folded[to] === '%' || folded[to] === '+') return skip(cut, from, to + 1)
  return pushNumber(cut, from, stop, Number(folded.slice(from, to)), to - from, stop > to, glued)
}

const AFTER_DATE = '.-/ '

function cutNumber(cut: Cut, from: number): number {
  const { folded, end } = cut
  const glued = isGlued(cut, from)
  let to = from + 1
  while (to < end && isDigit(folded.charCodeAt(to))) to++
  const digits = to - from
  const next = folded[to] ?? ''
  const after = folded.charCodeAt(to + 1)
  if (digits > LONGEST_NUMBER) return skip(cut, from, to)
  if (digits === 6 && next === ':' && isDigit(after)) return cutPlain(cut, from, to - 2, glued) // "15 May 201811:00"
  if (digits <= 4 && AFTER_DATE.includes(next) && !glued) {
    const figures = readFigures(folded, from)
    if (figures && figures.end <= end) return pushText(cut, 'figures', from, figures.end, '', figures)
  }
  const clock = digits <= 2 && next === ':' ? readClock(folded, from) : null
  if (clock && clock.end <= end) return pushText(cut, 'clock', from, clock.end, clock.value)
  if ((next === '.' || next === ',' || next === ':') && isDigit(after)) return cutAmount(cut, from, to)
  return cutPlain(cut, from, to, glued)
}

/** Cuts a stretch of folded text into lexemes. */
export function lex(folded: string, { start, end }: Span, calendar: Calendar): readonly Lexeme[] {
  const cut: Cut = { folded, start, end, calendar, index: calendar.index(), out: [], gap: -1, gapEnd: -1 }
  let i = start
  while (i < end) {
    const code = folded.charCodeAt(i)
    if (isBlank(code)) i++
    else if (isLetter(code)) i = cutWord(cut, i)
    else if (isDigit(code)) i = cutNumber(cut, i)
    else {
      const mark = folded[i] as string
      i = MARKS.includes(mark) ? pushText(cut, 'mark', i, i + 1, mark) : skip(cut, i, i + 1)
    }
  }
  flush(cut)
  return cut.out
}
