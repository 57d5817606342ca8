import { wordsOf, type Source } from '../text/source.js'
import type { Span } from '../text/span.js'
import { isFurniture, isLinkRow, looksLikeChrome } from './chrome.js'
import { findCue, type LineCue, type LineTable, type PageCues } from './cues.js'
import { isPersonalName, namesIn, readAuthors, readPhotographer } from './credits.js'
import type { Printed, Zone } from './layout.js'
import { endsSentence, opensItem, runsOn, type Line } from './lines.js'
import { isNewsClock, readStamp, type LineStamp } from './stamps.js'

/** A line or paragraph with what is known of it so far; `zone` null: running text, not yet placed. */
export interface Block extends Line {
  start: number
  end: number
  zone: Zone | null
  stamp?: LineStamp
  label?: 'published' | 'updated' | null
  /** The line's cue, where it decided. */
  role?: LineCue['role']
  authors?: readonly Printed<string>[]
  photographer?: Printed<string> | null
  publisher?: Printed<string>
}

export const lengthOf = (span: Span): number => span.end - span.start

/** Running text rather than a heading: a closed sentence of some length, or very long. */
export const isProse = (folded: string, span: Span): boolean => (endsSentence(folded, span) && lengthOf(span) >= 60) || lengthOf(span) >= 250

const END_MARK = /^[\s(/-]{0,4}(?:0-|end|конец)[\s)/.-]{0,4}$/i
const END_TAIL = /(?:\s{0,2}-0-|\/end\.?|\/\.|\s{1,2}\(end\))$/i

interface Tools { readonly source: Source; readonly cues: PageCues; readonly table: LineTable }

/** Tells line by line what is furniture, metadata, credit or text. */
export function readBlocks(lines: readonly Line[], tools: Tools): Block[] {
  const { source } = tools
  const blocks: Block[] = []
  let body = false
  let mode: 'page' | 'aside' | 'over' = 'page'
  for (const line of lines) {
    const block = judge(line, body, tools)
    if (block.role === 'trailer' || block.role === 'rights') {
      block.zone = body ? 'trailer' : 'chrome'
      if (body) mode = 'over'
    } else if (block.role === 'aside') {
      if (body && mode === 'page') mode = 'aside'
      block.zone = 'chrome'
    } else if (block.zone === null) {
      const prose = isProse(source.folded, block)
      if (mode === 'aside' && prose && lengthOf(block) >= 100) mode = 'page'
      if (mode === 'over') block.zone = 'trailer'
      else if (mode === 'aside') block.zone = 'chrome'
      else if (prose) body = true
    } else if (mode === 'over' && (block.zone === 'kicker' || block.zone === 'chrome')) block.zone = 'trailer'
    blocks.push(block)
    if (block.role === undefined && END_MARK.test(source.folded.slice(block.start, block.end))) mode = 'over'
    const tail = block.zone === null ? END_TAIL.exec(source.folded.slice(Math.max(block.start, block.end - 10), block.end)) : null
    if (tail && lengthOf(block) > 40) {
      const end = block.end
      block.end -= tail[0].length
      blocks.push({ start: block.end + tail[0].search(/\S/), end, apart: false, zone: 'chrome' })
      mode = 'over'
    }
  }
  return blocks
}

/** One line by itself. */
function judge(line: Line, body: boolean, tools: Tools): Block {
  const { source, cues, table } = tools
  const { folded } = source
  const block: Block = { ...line, zone: null }
  const short = lengthOf(line) <= 200
  if (END_MARK.test(folded.slice(line.start, Math.min(line.end, line.start + 16)))) return { ...block, zone: 'chrome' }
  const offset = folded.slice(line.start, line.start + 4).search(/[^\s\u2022\u00b7*|+-]/)
  const from = line.start + Math.max(0, offset)
  const cue = findCue(folded.slice(from, Math.min(line.end, from + 160)).toLowerCase(), table)
  const photo = lengthOf(line) <= 400 ? readPhotographer(source, line, cues) : null
  if (photo) {
    const filed = photo.caption ? readStamp(folded, { start: Math.max(line.start, line.end - 12), end: line.end }, cues) : null
    return { ...block, zone: photo.caption ? 'caption' : 'credit', photographer: photo.photographer, role: 'label', ...(filed ? { stamp: filed, label: null } : {}) }
  }
  if (cue) {
    const cued = byCue(block, cue, from, body, tools)
    if (cued) return cued
  }
  if (!short) return isLinkRow(folded, line) ? { ...block, zone: 'chrome' } : block
  if (isFurniture(folded, line, cues)) return { ...block, zone: 'chrome' }
  const stamp = readStamp(folded, line, cues)
  if (stamp) return { ...block, zone: 'metadata', stamp, label: null }
  if (isNewsClock(folded, line, cues)) return { ...block, zone: body ? 'chrome' : 'metadata', role: 'published' }
  if (looksLikeChrome(source, line, cues)) return { ...block, zone: 'chrome' }
  if (lengthOf(line) <= 120) {
    const authors = readAuthors(source, line, cues)
    if (authors.length) return { ...block, zone: 'credit', authors }
  }
  return block
}

function byCue(block: Block, cue: LineCue, from: number, body: boolean, { source, cues }: Tools): Block | null {
  const { folded } = source
  const rest = { start: Math.min(from + cue.length, block.end), end: block.end }
  const length = lengthOf(rest)
  const { role } = cue
  switch (role) {
    case 'kicker':
      return body ? null : { ...block, zone: 'kicker', role }
    case 'chrome': case 'aside': case 'trailer': case 'rights':
      return cue.form === 'opening' && length > 200 ? null : { ...block, zone: 'chrome', role }
    case 'published': case 'updated': {
      const stamp = readStamp(folded, { start: block.start, end: Math.min(block.end, block.start + 120) }, cues)
      return stamp ? { ...block, zone: 'metadata', stamp, label: role, role } : length <= 40 && !endsSentence(folded, block) ? { ...block, zone: 'metadata', role } : null
    }
    case 'source': {
      if (length > 160 || (length > 0 && endsSentence(folded, rest) && length > 100)) return null
      const stamp = readStamp(folded, { ...rest, start: Math.max(rest.start, rest.end - 60) }, cues)
      const end = /,? (?:published|posted)\b| {2}/i.exec(folded.slice(rest.start, rest.end))?.index ?? length
      const name = folded.slice(rest.start, rest.start + end).replace(cues.edition, '').replace(/[\s.,]{1,4}$/, '')
      const span = { start: rest.start, end: rest.start + name.length }
      const publisher = name && !/^(?:https?:|www\.)/.test(name) ? { value: wordsOf(source, span), span, rule: 'layout.source' } : undefined
      return { ...block, zone: 'metadata', role, ...(publisher ? { publisher } : {}), ...(stamp ? { stamp, label: 'published' } : {}) }
    }
    case 'author': {
      const authors = namesIn(source, { start: rest.start, end: Math.min(rest.end, rest.start + 120) }, cues)
      return authors.length || length <= 60 ? { ...block, zone: 'credit', role, authors } : null
    }
    case 'label':
      return length <= 120 && !(length > 60 && endsSentence(folded, block)) ? { ...block, zone: 'metadata', role } : null
    case 'office':
      return lengthOf(block) <= 120 && !endsSentence(folded, block) && !isPersonalName(folded.slice(rest.start, rest.end).trim(), cues) ? { ...block, zone: null, role } : null
  }
}

/** Index of the last paragraph of running text, -1 if there is none. */
export function lastProse(folded: string, blocks: readonly Block[]): number {
  let i = blocks.length - 1
  while (i >= 0 && !(blocks[i]?.zone === null && isProse(folded, blocks[i] as Block))) i--
  return i
}

/** Teasers between the paragraphs of the body: a headline with a stamp of its own right under it. */
export function dropTeasers(folded: string, blocks: readonly Block[], body: number): void {
  const last = lastProse(folded, blocks)
  for (let i = body + 1; i + 1 < last; i++) {
    const block = blocks[i] as Block
    const next = blocks[i + 1] as Block
    if (block.zone !== null || isProse(folded, block) || opensItem(folded, block) || lengthOf(block) < 20) continue
    if ((next.stamp || next.role === 'published') && !next.label && next.zone !== 'caption') block.zone = next.zone = 'chrome'
  }
}

/** Widest line of each run of lines without a blank one between, where the run looks hard-wrapped; 0 elsewhere. */
function wrapWidths(folded: string, blocks: readonly Block[]): number[] {
  const widths: number[] = []
  for (let from = 0; from < blocks.length;) {
    let to = from + 1
    while (to < blocks.length && !(blocks[to] as Block).apart) to++
    const run = blocks.slice(from, to).filter((block) => block.zone === null)
    const widest = run.reduce((width, block) => Math.max(width, lengthOf(block)), 0)
    const open = run.filter((block) => !endsSentence(folded, block)).length
    const lower = run.some((block) => /[a-zа-я]/.test(folded[block.start] as string))
    const wrapped = run.length >= 4 && widest <= 110 && lower && open * 2 >= run.length
    while (widths.length < to) widths.push(wrapped ? widest : 0)
    from = to
  }
  return widths
}

/** Joins lines that the page broke inside a sentence. */
export function joinWrapped(blocks: readonly Block[], { source, cues }: Tools): Block[] {
  const { folded } = source
  const widths = wrapWidths(folded, blocks)
  const out: Block[] = []
  let width = 0
  blocks.forEach((block, i) => {
    const open = out[out.length - 1]
    const last = blocks[i - 1]
    if (open && last && open.zone === null && block.zone === null && !block.role && runsOn(folded, last, block, Math.max(width, widths[i] as number), cues)) {
      width = Math.max(width, lengthOf(last))
      open.end = block.end
    } else {
      width = 0
      out.push({ ...block })
    }
  })
  return out
}
