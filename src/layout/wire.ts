import { wordsOf, type Source } from '../text/source.js'
import { trim, type Span } from '../text/span.js'
import { isProse, type Block } from './blocks.js'
import type { PageLookups } from './cues.js'
import { readDateline, type Dateline, type DatelineTools } from './dateline.js'
import type { Printed } from './layout.js'

/** Where the page says in the manner of the wires from where and through whom the news came. */
export interface Wire {
  /** Index of the block it opens. */
  readonly block: number
  readonly dateline: Dateline
  /** A line of its own above the text: "PTI | New Delhi | Updated: ...". */
  readonly bar?: true
}


/** Paragraphs among which the dateline may stand. */
const REACH = 6
/** A lead may stand above it, and its repetition; a body may not. */
const MOST_PROSE = 3

/** Finds the dateline: of the first paragraphs, or of a stamp line above them. */
export function findDateline(folded: string, blocks: readonly Block[], tools: DatelineTools): Wire | null {
  let seen = 0
  let prose = 0
  let bar: Wire | null = null
  for (let i = 0; i < blocks.length && seen < REACH && prose < MOST_PROSE; i++) {
    const block = blocks[i] as Block
    if (block.stamp) bar ??= readBar(folded, block, i, tools)
    if (block.zone !== null && !(block.stamp && !block.stamp.time && block.label === null)) continue
    const dateline = readDateline(folded, block, prose === 0 && isProse(folded, block), tools)
    if (dateline) {
      if (block.stamp) { block.zone = null; delete block.stamp }
      return { block: i, dateline }
    }
    if (block.zone === null) {
      seen++
      if (isProse(folded, block)) prose++
    }
  }
  return bar
}

/** Agency and place among the fields of a stamp line. */
function readBar(folded: string, block: Block, index: number, { lookups }: DatelineTools): Wire | null {
  const fields: Span[] = []
  for (let at = block.start; at < block.end;) {
    const stop = folded.indexOf('|', at)
    const end = stop < 0 || stop > block.end ? block.end : stop
    fields.push(trim(folded, { start: at, end }))
    at = end + 1
  }
  const find = (known: (phrase: string) => unknown): Span | undefined => fields.find((field) => known(folded.slice(field.start, field.end).toLowerCase()) !== undefined)
  const agency = find((phrase) => lookups.agency(phrase))
  const city = find((phrase) => lookups.city(phrase))
  if (fields.length < 2 || !agency || !city || !block.stamp) return null
  const { date } = block.stamp
  const shifted = { ...date, start: block.stamp.start, end: block.stamp.end }
  return { block: index, bar: true, dateline: { start: block.start, end: block.end, city, country: null, date: shifted, agencies: [agency], authors: [], sender: null } }
}

/** The dateline's city in the title's spelling: "MOSCOW" is Moscow. */
export function placeName(source: Source, span: Span, lookups: PageLookups): Printed<string> {
  const words = wordsOf(source, span)
  const known = lookups.city(words.toLowerCase())?.name
  const caps = words === words.toUpperCase()
  const value = !caps ? words : known && known.toLowerCase() === words.toLowerCase() ? known : capitalize(words)
  return { value, span: { start: span.start, end: span.end }, rule: 'layout.dateline.city' }
}

const capitalize = (words: string): string => words.toLowerCase().replace(/(?<![^\s-])\S/g, (letter) => letter.toUpperCase())
