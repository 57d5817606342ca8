import { Shape, type Token } from '../text/tokens.js'

/** An ordinal number that begins at some token and ends before token `to`. A lone Roman "I" may be a pronoun: the caller looks at what follows. */
export interface Ordinal {
  readonly value: number
  readonly to: number
  readonly form: 'digits' | 'words' | 'roman'
}

/** Reads the ordinal that begins at token `at`, if one does. Every language pack has one. */
export type ReadOrdinal = (tokens: readonly Token[], at: number) => Ordinal | null

/** The capitals that print like Roman figures, in Cyrillic: "ХІІ", "ХУ". */
const LOOK_ALIKES = new Map([['х', 'x'], ['і', 'i'], ['с', 'c'], ['у', 'v'], ['м', 'm']])
const FIGURES = new Map([['i', 1], ['v', 5], ['x', 10], ['l', 50], ['c', 100]])
const CANONICAL = /^c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/

/** The value of Roman figures printed in lower case, 1 to 399; null where they are none or more likely an acronym (CC, CCI, CV). */
export function romanValue(lower: string): number | null {
  if (!lower || lower.length > 10) return null
  let figures = ''
  for (const c of lower) figures += LOOK_ALIKES.get(c) ?? c
  if (!CANONICAL.test(figures)) return null
  if (figures[0] === 'c' && figures.length < 4) return null
  if (figures === 'l' || (figures.length === 1 && figures !== lower && lower !== 'х' && lower !== 'і')) return null // "С", "У" are prepositions
  let value = 0
  for (let i = 0; i < figures.length; i++) {
    const figure = FIGURES.get(figures[i] as string) as number
    value += figure < (FIGURES.get(figures[i + 1] ?? '') ?? 0) ? -figure : figure
  }
  return value
}

/** Roman figures as a whole token: capitals only. */
export function readRoman(tokens: readonly Token[], at: number): Ordinal | null {
  const token = tokens[at]
  if (!token || !(token.shape & Shape.capital)) return null
  if (token.lower.length > 1 && !(token.shape & Shape.caps)) return null
  const value = romanValue(token.lower)
  return value === null ? null : { value, to: at + 1, form: 'roman' }
}

/** Does `right` stand directly after `left`? */
export const touches = (left: Token | undefined, right: Token | undefined): boolean => left !== undefined && right !== undefined && left.end === right.start
