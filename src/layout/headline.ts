import type { Span } from '../text/span.js'
import { isProse, lengthOf, type Block } from './blocks.js'
import { opensItem } from './lines.js'

const WORD = /[A-Za-zÀ-žА-яіўґ0-9]{2,40}/g

/** Letters and figures alone, in lower case: what two prints of one line have in common. */
export const lineKey = (folded: string, span: Span): string =>
  (folded.slice(span.start, Math.min(span.end, span.start + 600)).toLowerCase().match(WORD) ?? []).join(' ')

/** Stems of the longer words, to see whether a line speaks of what the body speaks of. */
function stems(text: string): Set<string> {
  const out = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(WORD)) if (word.length > 3 || /\d/.test(word)) out.add(word.slice(0, 5))
  return out
}

const words = (folded: string, span: Span): number => folded.slice(span.start, Math.min(span.end, span.start + 400)).match(WORD)?.length ?? 0

const canHead = (folded: string, block: Block): boolean =>
  block.zone === null && block.role !== 'office' && lengthOf(block) <= 320 && !opensItem(folded, block) && !/[:;,]/.test(folded[block.end - 1] as string) && /^["'(№]{0,2}[A-ZÀ-ÖØ-ÞА-ЯІЎҐ0-9]/.test(folded.slice(block.start, block.start + 4))

/** Is the nearest line above or below, credits and furniture aside, a stamp? */
function besideStamp(blocks: readonly Block[], at: number): boolean {
  const skips = (block: Block | undefined): boolean => block !== undefined && !block.stamp && (block.zone === 'chrome' || block.zone === 'credit' || block.zone === 'kicker')
  let before = at - 1
  while (skips(blocks[before])) before--
  let after = at + 1
  while (skips(blocks[after])) after++
  return blocks[before]?.stamp !== undefined || blocks[after]?.stamp !== undefined
}

/** Index of the headline among the blocks before `body`, -1 if the text begins with its body. */
export function findHeadline(folded: string, blocks: readonly Block[], body: number): number {
  const opening = blocks[body]
  const said = opening ? stems(folded.slice(opening.start, Math.min(opening.end, opening.start + 900))) : new Set<string>()
  const times = new Map<string, number>()
  for (let i = 0; i < body; i++) if (blocks[i]?.zone === null) times.set(lineKey(folded, blocks[i] as Block), (times.get(lineKey(folded, blocks[i] as Block)) ?? 0) + 1)
  const seen = new Set<string>()
  let best = -1
  let top = 1.5
  for (let i = 0; i < body; i++) {
    const block = blocks[i] as Block
    if (!canHead(folded, block)) continue
    const key = lineKey(folded, block)
    if (seen.has(key)) continue
    seen.add(key)
    const repeated = (times.get(key) ?? 0) > 1
    const count = words(folded, block)
    if (count < 2 || (isProse(folded, block) && !repeated)) continue
    let shared = 0
    for (const stem of stems(folded.slice(block.start, block.end))) if (said.has(stem)) shared++
    const score = Math.min(count, 6) / 2 + Math.min(shared, 3) * 1.5 + (repeated && count >= 4 ? 3 : 0) + (besideStamp(blocks, i) ? 1 : 0) - (lengthOf(block) > 160 ? 2 : 0) - (folded[block.end - 1] === '.' && !repeated ? 2 : 0)
    if (score > top) { top = score; best = i }
  }
  return best
}
