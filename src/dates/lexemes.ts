import type { Span } from '../text/span.js'
import type { Sign } from './calendar.js'
import type { FigureDate } from './numeric.js'

/** A piece of text as the date grammar sees it. Stretches that mean nothing to it are one `other`. */
export interface Lexeme extends Span {
  readonly kind: 'word' | 'number' | 'figures' | 'clock' | 'mark' | 'other'
  readonly signs: readonly Sign[]
  /** Of a number. */
  readonly value: number
  readonly digits: number
  /** "30th", "7-го". */
  readonly ordinal: boolean
  /** Of a word: it begins with a capital. */
  readonly capital: boolean
  /** A letter, a hyphen or a number sign touches it from the left: "commission17", "No.62". */
  readonly glued: boolean
  readonly figures: FigureDate | null
  /** The mark itself, or "HH:MM" of a clock. */
  readonly text: string
}

export type SignOf<K extends Sign['is']> = Extract<Sign, { is: K }>

/** The meaning of a kind that a lexeme has, if any. */
export function signOf<K extends Sign['is']>(lexeme: Lexeme | undefined, is: K): SignOf<K> | undefined {
  if (lexeme === undefined) return undefined
  for (const sign of lexeme.signs) if (sign.is === is) return sign as SignOf<K>
  return undefined
}

export const isMark = (lexeme: Lexeme | undefined, mark: string): boolean => lexeme?.kind === 'mark' && lexeme.text === mark
