import { fold } from './fold.js'
import { trim, type Span } from './span.js'

/** The input in the three forms that the stages need. */
export interface Source {
  /** The text exactly as the caller passed it: evidence points into it. */
  readonly text: string
  /** The same in Unicode NFC: values are cut from it. Nearly always identical to `text`. */
  readonly plain: string
  /** `plain` folded, unit for unit: rules match on it. */
  readonly folded: string
  /** The span of `text` for a span of `plain` (or `folded`). */
  origin(span: Span): Span
}

const COMBINING = /[\u0300-\u036f]/
const CLUSTER = /[^\u0300-\u036f][\u0300-\u036f]{1,8}/g

/** Reads the input once: composes decomposed letters (keeping an offset map where that shortens the text) and folds. */
export function readSource(text: string): Source {
  if (!COMBINING.test(text)) return { text, plain: text, folded: fold(text), origin: (span) => span }
  const shifts: [at: number, shift: number][] = []
  let shift = 0
  const plain = text.replace(CLUSTER, (cluster: string, at: number) => {
    const composed = cluster.normalize('NFC')
    if (composed.length !== cluster.length) {
      const before = shift
      shift += cluster.length - composed.length
      shifts.push([at - before + composed.length, shift])
    }
    return composed
  })
  const locate = (offset: number): number => {
    let low = 0
    let high = shifts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((shifts[middle] as [number, number])[0] <= offset) low = middle + 1
      else high = middle
    }
    return offset + (low ? (shifts[low - 1] as [number, number])[1] : 0)
  }
  return { text, plain, folded: fold(plain), origin: ({ start, end }) => ({ start: locate(start), end: locate(end) }) }
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
const BLANKS = /[\s\u0085]+/g

/** The words of a span as a value: no invisible characters, blanks collapsed, and a copy, so that the input is not kept in memory. */
export function wordsOf(source: Source, span: Span): string {
  const { start, end } = trim(source.plain, span)
  return detach(source.plain.slice(start, end).replace(INVISIBLE, '').replace(BLANKS, ' ').trim())
}

/** A copy that does not pin its parent string (V8 keeps the parent of a slice longer than 12 units alive). */
const detach = (value: string): string => (value.length < 13 ? value : JSON.parse(JSON.stringify(value)) as string)
