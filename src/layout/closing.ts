import { wordsOf, type Source } from '../text/source.js'
import type { Span } from '../text/span.js'
import { agencyAt } from './attribution.js'
import { isProse, lengthOf, type Block } from './blocks.js'
import { findCue, type LineTable, type PageCues, type PageLookups } from './cues.js'
import { namesIn } from './credits.js'
import { lineKey } from './headline.js'
import type { Printed } from './layout.js'
import { endsSentence, opensItem } from './lines.js'
import { readStamp, type LineStamp } from './stamps.js'

interface Tools { readonly source: Source; readonly cues: PageCues; readonly table: LineTable; readonly lookups: PageLookups }

/** What the lines after the last sentence tell. */
export interface Closing {
  readonly signature: Printed<string> | null
  readonly agencies: readonly Printed<string>[]
  readonly authors: readonly Printed<string>[]
}

const LONGEST_LINE = 160

/** Places the short lines that follow the last sentence of the body: signatures, closing agencies, place and date, tags. */
export function readClosing(blocks: readonly Block[], body: number, tools: Tools): Closing {
  const { source, cues, table, lookups } = tools
  const { folded } = source
  let last = body
  for (let i = body; i < blocks.length; i++) {
    const block = blocks[i] as Block
    if (block.zone === null && (isProse(folded, block) || opensItem(folded, block) || /[.;:]$/.test(folded[block.end - 1] as string))) last = i
  }
  let signature: Printed<string> | null = null
  const agencies: Printed<string>[] = []
  const authors: Printed<string>[] = []
  let heads: string | undefined
  for (let i = last + 1; i < blocks.length; i++) {
    const block = blocks[i] as Block
    if (block.stamp && block.zone === 'metadata') continue
    if (block.zone !== null || lengthOf(block) > LONGEST_LINE) continue
    const text = folded.slice(block.start, block.end)
    const bare = text.replace(/^[\s("-]{0,6}|[\s)".-]{0,6}$/g, '').toLowerCase()
    const next = blocks[i + 1]
    const dated = datedAgency(folded, block, tools)
    if (dated) {
      agencies.push(printed(source, dated.agency, 'layout.closing-agency'))
      block.zone = 'metadata'
      block.stamp = dated.stamp
      continue
    }
    const office = findCue(text.toLowerCase(), table)?.role === 'office'
    if (lookups.agency(bare) !== undefined) {
      agencies.push(printed(source, trimMarks(folded, block), 'layout.closing-agency'))
      block.zone = 'metadata'
    } else if (lookups.city(bare) && next?.stamp) block.zone = 'metadata'
    else if (office && !endsSentence(folded, block) && !signature) {
      if (block.role === 'office') signature = printed(source, block, 'layout.signature')
      block.zone = 'credit'
    } else if (namesIn(source, block, cues).length === 1 && lookups.agency(bare) === undefined && i === last + 1 && lookups.firstName?.(bare.split(' ')[0] as string)) {
      authors.push(...namesIn(source, block, cues))
      block.zone = 'credit'
    } else {
      heads ??= openingKey(folded, blocks, body, last)
      const key = lineKey(folded, block)
      if (!signature && key.split(' ').length >= 4 && !opensItem(folded, block) && heads.includes(key)) {
        signature = printed(source, block, 'layout.signature')
        block.zone = 'credit'
      } else if (lengthOf(block) <= 80 && !listGoesOn(folded, blocks[i - 1])) block.zone = 'chrome'
    }
  }
  return { signature, agencies, authors }
}

/** "(Xinhua News Agency March 21, 2006)" */
function datedAgency(folded: string, block: Span, { cues, lookups }: Tools): { readonly agency: Span; readonly stamp: LineStamp } | null {
  const { start, end } = trimMarks(folded, block)
  const agency = agencyAt(folded, start, end, cues, lookups)
  const stamp = agency && readStamp(folded, { start: agency.end, end }, cues)
  return agency && stamp && stamp.end === end && /^[,.\s-]{1,4}$/.test(folded.slice(agency.end, stamp.start)) ? { agency, stamp } : null
}

/** The words of the title and of the first paragraphs, where an organization that signs is named too. */
const openingKey = (folded: string, blocks: readonly Block[], body: number, last: number): string =>
  blocks.filter((block, i) => block.zone === 'title' || (block.zone === null && i >= body && i <= Math.min(last, body + 2))).map((block) => lineKey(folded, block)).join(' ')

const listGoesOn = (folded: string, before: Block | undefined): boolean => before?.zone === null && /[:;,]$/.test(folded[before.end - 1] as string)

const printed = (source: Source, span: Span, rule: string): Printed<string> => ({ value: wordsOf(source, span), span: { start: span.start, end: span.end }, rule })

function trimMarks(folded: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /[\s("-]/.test(folded[start] as string)) start++
  while (end > start && /[\s)".-]/.test(folded[end - 1] as string)) end--
  return { start, end }
}
