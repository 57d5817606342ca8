import { trim, type Span } from '../text/span.js'
import type { PageCues } from './cues.js'
import { gluedStamp } from './stamps.js'

/** A printed line, or the part of one that a stamp was glued to. */
export interface Line extends Span {
  /** Blank lines stand before it. */
  readonly apart: boolean
}

/** Cuts the text from `from` on into lines without blank ends; blank lines are left out. */
export function cutLines(folded: string, from: number): Line[] {
  const lines: Line[] = []
  let apart = true
  for (let at = from; at < folded.length;) {
    const stop = folded.indexOf('\n', at)
    const end = stop < 0 ? folded.length : stop
    const span = trim(folded, { start: at, end })
    if (span.start < span.end) {
      const glued = gluedStamp(folded, span)
      if (glued) {
        lines.push({ start: span.start, end: glued.end, apart }, { ...trim(folded, { start: glued.end, end: span.end }), apart: false })
      } else lines.push({ ...span, apart })
      apart = false
    } else if (lines.length) apart = true
    at = end + 1
  }
  return lines
}

/** A bullet, dash or number that opens an item of a list. */
const ITEM = /^(?:[-*\u2022\u00b7\u25cf\u25aa\u2023o] |-(?=[A-ZА-Яa-zа-я])|\(?\d{1,2}[.)] |\(?[a-zа-я]\) )/

export const opensItem = (folded: string, line: Span): boolean => ITEM.test(folded.slice(line.start, Math.min(line.end, line.start + 6)))

const ENDS = /[.!?:;\u2026]["')\]}*]{0,3}$/
export const endsSentence = (folded: string, line: Span): boolean => ENDS.test(folded.slice(Math.max(line.start, line.end - 5), line.end))

const LAST_WORD = /[A-Za-zÀ-žА-яіўґ]{1,12}$/
const LOWER = /[a-zß-žа-яіўґ]/

/** Does the sentence of `line` run on into `next`, which the page printed on a line of its own? `width` is the widest line joined so far. */
export function runsOn(folded: string, line: Span, next: Line, width: number, cues: PageCues): boolean {
  if (next.apart || endsSentence(folded, line) || opensItem(folded, next)) return false
  const tail = folded.slice(Math.max(line.start, line.end - 14), line.end)
  if (tail.endsWith(',') || cues.connectives.has((LAST_WORD.exec(tail)?.[0] ?? '').toLowerCase())) return true
  const length = line.end - line.start
  if (LOWER.test(folded[next.start] as string)) return length >= 30
  return width > 0 && length >= 0.7 * width && length >= 40
}
