import type { Span } from './span.js'
import { trim } from './span.js'

/** Characters that may close a sentence after its full stop. */
const CLOSERS = `"')]}`
const UPPER = /[A-ZÀ-ÖØ-ÞА-ЯІЎҐ]/
const LETTER = /[A-Za-zÀ-žА-яіўґ]/
const OPENER = /["'([«“„]/

/** The word that ends before `at`, at most 24 units of it. */
function wordBefore(folded: string, at: number, floor: number): string {
  let start = at
  while (start > floor && at - start < 24 && LETTER.test(folded[start - 1] as string)) start--
  return folded.slice(start, at)
}

/** Is the full stop at `at` part of an abbreviation or an initial rather than an end? */
function belongsToWord(folded: string, at: number, floor: number, abbreviations: ReadonlySet<string>): boolean {
  const word = wordBefore(folded, at, floor)
  if (word.length === 1) return UPPER.test(word) || abbreviations.has(word)
  if (word.length === 2 && UPPER.test(word[0] as string) && /[уюехhu]/.test(word[1] as string) && /^\.? ?[A-ZА-Я]/.test(folded.slice(at, at + 3))) return true // Kh. Yu. Дж.
  return abbreviations.has(word.toLowerCase())
}

/** Longer than any sentence that people write: what runs on is cut, so that work on one sentence stays bounded. */
const LONGEST = 2400

/**
 * Cuts a paragraph into sentences. A full stop ends one unless it belongs to an abbreviation, an initial or a number, or a
 * lower-case word follows; sentences glued together ("Republic).The meeting") are told apart.
 */
export function splitSentences(folded: string, paragraph: Span, abbreviations: ReadonlySet<string>): Span[] {
  const out: Span[] = []
  let start = paragraph.start
  const cut = (end: number): void => {
    const span = trim(folded, { start, end })
    if (span.end > span.start) out.push(span)
    start = end
  }
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const c = folded[i] as string
    if (i - start > LONGEST && (c === ' ' || i - start > LONGEST + 400)) cut(i)
    if (c !== '.' && c !== '!' && c !== '?' && c !== '\u2026') continue
    let end = i + 1
    while (end < paragraph.end && '.!?\u2026'.includes(folded[end] as string)) end++
    const mark = end
    while (end < paragraph.end && CLOSERS.includes(folded[end] as string)) end++
    if (end >= paragraph.end) break
    const next = folded[end] as string
    if (next === ' ' || next === '\n') {
      let after = end
      while (after < paragraph.end && (folded[after] === ' ' || folded[after] === '\n')) after++
      const begin = folded[after] ?? ''
      const opens = OPENER.test(begin) || begin === '-' ? (folded.slice(after + 1, after + 4).match(/[^\s"'([-]/)?.[0] ?? '') : begin
      if (!UPPER.test(opens) && !/\d/.test(opens)) { if (opens) { i = end - 1; continue } }
      if (c === '.' && mark === i + 1 && belongsToWord(folded, i, start, abbreviations)) { i = end - 1; continue }
      cut(end)
      i = end - 1
    } else if (c === '.' && UPPER.test(next) && LETTER.test(folded[end + 1] ?? '') && !UPPER.test(folded[end + 1] ?? '') && end === mark && i > start + 1) {
      const word = wordBefore(folded, i, start)
      if ((word.length > 2 && !abbreviations.has(word.toLowerCase())) || /[)"\d]/.test(folded[i - 1] as string)) { cut(end); i = end - 1 }
    } else if (c === '.' && end > mark && UPPER.test(next)) {
      cut(end)
      i = end - 1
    }
  }
  cut(paragraph.end)
  return out
}
