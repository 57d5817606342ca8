import type { DateExpression } from './expression.js'

/** What a word or phrase can mean in a date. One word may have several meanings: "в" introduces, "second" counts. */
export type Sign =
  | { readonly is: 'month'; readonly month: number; /** "Sept": a full stop may follow. */ readonly short?: true; /** "may", "march": a month only with a capital. */ readonly verb?: true }
  | { readonly is: 'weekday'; readonly day: number; readonly short?: true; /** "среда": also a plain noun, a weekday only beside a date or after a preposition. */ readonly noun?: true }
  | { readonly is: 'day'; readonly days: number; /** "накануне": not before what it may govern. */ readonly free?: true }
  | { readonly is: 'nth'; readonly value: number; readonly roman?: true; /** "первый", "вторая": counts quarters and halves, never days. */ readonly part?: true }
  | { readonly is: 'count'; readonly value: number }
  | { readonly is: 'shift'; readonly by: -1 | 0 | 1 }
  /** "с.г.", "last year" in one. */
  | { readonly is: 'thatYear'; readonly by: -1 | 0 | 1 }
  | { readonly is: 'unit'; readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'; /** "полугодии": half of a year, not of a month. */ readonly whole?: true; /** "месяцев": does not count one. */ readonly plural?: true }
  | { readonly is: 'part' }
  | { readonly is: 'season'; readonly season: 1 | 2 | 3 | 4; /** "осенью": a time without a preposition. */ readonly adverb?: true }
  | { readonly is: 'quarterOf'; readonly quarter: number }
  /** "числа": the day of a month that is not named. */
  | { readonly is: 'dayNumber' }
  | { readonly is: 'ago' }
  /** "через": a count of days or weeks ahead follows. */
  | { readonly is: 'ahead' }
  | { readonly is: 'link'; readonly link: 'from' | 'to' | 'until' | 'by' | 'and' | 'or' | 'between' | 'of' | 'the' | 'in' | 'on' | 'at'; /** "of": a bare year may follow, but a range does not begin. */ readonly year?: true }
  | { readonly is: 'noise' }

/** The words of one language that make up dates: data alone, the grammar is shared. */
export interface CalendarWords {
  /** BCP 47 tag; begins the rule ids. */
  readonly tag: string
  /** Phrases of one meaning, separated by "|". */
  readonly signs: () => Iterable<readonly [phrases: string, sign: Sign]>
  /** Endings that make a numeral an ordinal: "30th", "7-го". */
  readonly ordinalEndings: readonly string[]
  /** "November 11" is a date by itself, or only with a year ("Ноябрь 11, 2021"). */
  readonly monthFirst: 'free' | 'with-year'
  /** The first characters of a word after "накануне" that show that it governs nothing. */
  readonly afterFreeDay: readonly string[]
  /** A unit without a number counts one: "неделю назад". */
  readonly unitAlone: boolean
  /** Ending of a counted noun, which turns "May 3 and 4 ministers" into a date and a count. */
  readonly counted?: string
}

/** A date read by the fallback, by offsets in the window. */
export interface FallbackDate {
  readonly start: number
  readonly end: number
  readonly from: DateExpression['from']
  readonly to: DateExpression['to']
}

/** Reads the dates of a short window that our own grammar saw a sign of but could not read. */
export type DateFallback = (window: string) => readonly FallbackDate[]

/** A phrase of the calendar after its first word. */
export interface Continuation {
  readonly rest: string
  readonly signs: readonly Sign[]
}

/** The phrases by their first word, and a 1 for the first two letters of each: most words of a text begin with none of these. */
export interface CalendarIndex {
  readonly phrases: ReadonlyMap<string, readonly Continuation[]>
  readonly pairs: Uint8Array
}

/** The words of a language, indexed on first use. */
export interface Calendar extends CalendarWords {
  readonly index: () => CalendarIndex
  readonly fallback?: DateFallback
}

const FIRST_WORD = /^[a-zа-я]{1,20}/

const lowerCode = (code: number): number => ((code >= 65 && code <= 90) || (code >= 0x410 && code <= 0x42f) ? code + 32 : code)

/** A small number for the first two letters of a word, whatever their case; `second` is 0 for a single letter. */
export const pairOf = (first: number, second: number): number => (lowerCode(first) * 37 + lowerCode(second)) & (PAIRS - 1)
const PAIRS = 4096

function buildIndex(words: CalendarWords): CalendarIndex {
  const index = new Map<string, { rest: string; signs: Sign[] }[]>()
  for (const [phrases, sign] of words.signs()) {
    for (const phrase of phrases.split('|')) {
      const first = FIRST_WORD.exec(phrase)?.[0]
      if (first === undefined) throw new Error(`Calendar phrase without a word: ${phrase}`)
      const rest = phrase.slice(first.length)
      const bucket = index.get(first)
      const same = bucket?.find((known) => known.rest === rest)
      if (same) same.signs.push(sign)
      else if (bucket) bucket.push({ rest, signs: [sign] })
      else index.set(first, [{ rest, signs: [sign] }])
    }
  }
  for (const bucket of index.values()) if (bucket.length > 1) bucket.sort((a, b) => b.rest.length - a.rest.length)
  const pairs = new Uint8Array(PAIRS)
  for (const word of index.keys()) pairs[pairOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0)] = 1
  return { phrases: index, pairs }
}

/** Makes a calendar of its words. The index is built when the first text is read. */
export function defineCalendar(words: CalendarWords): Calendar {
  let index: CalendarIndex | undefined
  return { ...words, index: () => (index ??= buildIndex(words)) }
}
