import type { Layout } from '../layout/layout.js'
import type { Quote } from '../reading.js'
import type { Source } from '../text/source.js'
import type { Span } from '../text/span.js'

const OPENING = '\u00ab\u201c\u201e\u201f'
const CLOSING = '\u00bb\u201d'
const BLANK_OR_OPEN = /[\s([{/"\u2014\u2013-]/
const ENDS = /[\s.,;:!?)\]}\u2026/-]/

/** Does the mark at `at` open a quotation? Its own shape tells; of a straight one, what stands beside it. */
function opens(source: Source, at: number, { start, end }: Span, width: number, depth: number): boolean {
  const mark = source.plain[at] as string
  const before = at > start ? (source.folded[at - 1] as string) : ' '
  const after = at + width < end ? (source.folded[at + width] as string) : ' '
  if (CLOSING.includes(mark)) return false
  if (mark === '\u201c' && depth > 0 && !BLANK_OR_OPEN.test(before)) return false // „…“
  if (OPENING.includes(mark)) return true
  if (!/\s/.test(after) && BLANK_OR_OPEN.test(before)) return true
  return depth === 0 && !ENDS.test(after)
}

/**
 * The quotations of title, subtitle and body, in order of their beginning, nested ones included. Marks are paired within a paragraph: one that is left open
 * closes with it if it began the paragraph, as speech that runs on does.
 */
export function findQuotes(source: Source, layout: Layout): Quote[] {
  const out: Quote[] = []
  for (const { zone, ...paragraph } of layout.segments) {
    if (zone !== 'title' && zone !== 'subtitle' && zone !== 'body') continue
    const stack: { at: number; width: number }[] = []
    for (let i = paragraph.start; i < paragraph.end; i++) {
      const mark = source.folded[i]
      const width = mark === '"' ? 1 : mark === "'" && source.folded[i + 1] === "'" ? 2 : 0
      if (!width) continue
      if (opens(source, i, paragraph, width, stack.length)) {
        if (stack.length < 8) stack.push({ at: i, width })
      } else {
        const open = stack.pop()
        if (open) out.push({ start: open.at, end: i + width, inner: { start: open.at + open.width, end: i } })
      }
      i += width - 1
    }
    const first = stack[0]
    if (first && first.at <= paragraph.start + 2) out.push({ start: first.at, end: paragraph.end, inner: { start: first.at + first.width, end: paragraph.end } })
  }
  return out.sort((a, b) => a.start - b.start || b.end - a.end)
}
