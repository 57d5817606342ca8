import { findDates } from '../dates/find.js'
import { isProse, lastProse, lengthOf, type Block } from './blocks.js'
import type { DatelineTools } from './dateline.js'
import { findHeadline, lineKey } from './headline.js'
import { endsSentence } from './lines.js'
import type { StampLine } from './publication.js'
import type { Wire } from './wire.js'

/** Index of the block the body begins with. */
export function findBody(folded: string, blocks: readonly Block[], wire: Wire | null): number {
  if (wire && !wire.bar && wire.dateline.end < (blocks[wire.block] as Block).end) return wire.block
  const from = wire && !wire.bar ? wire.block + 1 : 0
  const first = blocks.findIndex((block, i) => i >= from && block.zone === null && isProse(folded, block))
  if (first < 0) return longest(blocks)
  return afterTeasers(folded, blocks, first) ?? first
}

const longest = (blocks: readonly Block[]): number => {
  let best = -1
  blocks.forEach((block, i) => { if (block.zone === null && (best < 0 || lengthOf(block) > lengthOf(blocks[best] as Block))) best = i })
  return best < 0 ? blocks.length : best
}

/** Sites that print teasers of other news above the article: it begins after a headline with its stamp. */
function afterTeasers(folded: string, blocks: readonly Block[], first: number): number | null {
  if (blocks.slice(0, first).some((block) => block.zone === null)) return null
  let before = 0
  for (let i = first; i < blocks.length - 2; i++) {
    const block = blocks[i] as Block
    if (block.zone !== null) continue
    const stamp = blocks[i + 1] as Block
    if (!isProse(folded, block) && stamp.stamp && blocks[i + 2]?.zone === null) {
      let after = 0
      for (let k = i + 2; k < blocks.length; k++) if (blocks[k]?.zone === null) after += lengthOf(blocks[k] as Block)
      if (after <= before) return null
      for (let k = first; k < i; k++) if (blocks[k]?.zone === null) (blocks[k] as Block).zone = 'chrome'
      return i + 2
    }
    before += lengthOf(block)
  }
  return null
}

/** "The two leaders exchanged opinions on Iraq.": short, and no furniture. */
const isSentence = (folded: string, block: Block): boolean =>
  endsSentence(folded, block) && folded.slice(block.start, block.start + 120).split(' ').length > 3

/** Places everything above the body; the index of the headline, -1 if there is none. */
export function placeHeader(folded: string, blocks: readonly Block[], body: number, wire: number): number {
  const title = findHeadline(folded, blocks, body)
  const key = title < 0 ? '' : lineKey(folded, blocks[title] as Block)
  blocks.forEach((block, i) => {
    if (block.zone !== null || i === wire) return
    if (i < body) {
      if (i === title) block.zone = 'title'
      else if (title >= 0 && lineKey(folded, block) === key) block.zone = 'chrome'
      else if (title >= 0 && i > title && (isProse(folded, block) ? wire >= 0 : lengthOf(block) >= 30)) block.zone = 'subtitle'
      else if (isSentence(folded, block) || lengthOf(block) > 120) { if (title >= 0 && i > title) block.zone = 'subtitle' } // else the body begins with it
      else block.zone = i === title - 1 && lengthOf(block) <= 60 ? 'kicker' : 'chrome'
    } else if (title >= 0 && i < body + 3 && lineKey(folded, block) === key) block.zone = 'chrome'
  })
  return title
}

/** A paragraph printed twice is read once. */
export function dropRepeats(folded: string, blocks: readonly Block[]): void {
  const seen = new Set<string>()
  for (const block of blocks) {
    if ((block.zone !== null && block.zone !== 'subtitle') || lengthOf(block) < 40) continue
    const key = lengthOf(block) > 600 ? folded.slice(block.start, block.end) : lineKey(folded, block)
    if (seen.has(key)) block.zone = 'chrome'
    seen.add(key)
  }
}

/** Lines that only say where and when the meeting is: "NATO Headquarters, Brussels, 26-27 April 2017". No headlines. */
export function placeEvents(folded: string, blocks: readonly Block[], body: number, { cues, lookups }: DatelineTools): void {
  for (const block of blocks.slice(0, body)) {
    const parts = lengthOf(block) <= 120 && block.zone === null ? folded.slice(block.start, block.end).split(', ') : []
    const date = parts.length > 1 ? parts.pop() : undefined
    if (date === undefined || !parts.some((part) => lookups.city(part.toLowerCase()) ?? lookups.country(part.toLowerCase()))) continue
    const found = findDates(date, [{ start: 0, end: date.length }], cues.calendar)[0]
    if (found?.start === 0 && found.end === date.length) block.zone = 'metadata'
  }
}

/** What the place of each stamp on the page tells of it. */
export function placeStamps(folded: string, blocks: readonly Block[], body: number, title: number, { lookups }: DatelineTools): StampLine[] {
  const stamps: StampLine[] = []
  const last = lastProse(folded, blocks)
  blocks.forEach((block, i) => {
    if (!block.stamp || (block.zone === 'chrome' && !block.label)) return
    const before = blocks[i - 1]
    const underPlace = before && !block.stamp.time && before.zone !== 'title' && folded.slice(before.start, before.end).split(/, ?/).every((part) => lookups.city(part.toLowerCase()) ?? lookups.country(part.toLowerCase()))
    if (i > body && i < last && block.zone !== 'caption' && !block.label) return
    const place = block.zone === 'caption' ? 'caption' : i > body ? 'footer' : underPlace ? 'event' : 'header'
    stamps.push({ ...block.stamp, label: block.label ?? null, place })
  })
  const headers = stamps.filter((stamp) => stamp.place === 'header')
  const head = blocks[title]
  if (!head || headers.length < 2) return stamps
  const later = headers.some((stamp) => stamp.start > head.start && stamp.label !== 'updated')
  return stamps.map((stamp) => (later && stamp.place === 'header' && stamp.label === null && stamp.start < head.start ? { ...stamp, place: 'clock' } : stamp))
}
