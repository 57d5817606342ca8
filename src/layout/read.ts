import type { ParseOptions } from '../options.js'
import type { Profile } from '../profiles/profile.js'
import { wordsOf, type Source } from '../text/source.js'
import type { Span } from '../text/span.js'
import { readSignOff, type SignOff } from './attribution.js'
import { dropTeasers, joinWrapped, readBlocks, type Block } from './blocks.js'
import { readClosing } from './closing.js'
import { compileLines, type LineTable, type PageCues, type PageLookups } from './cues.js'
import { dropRepeats, findBody, placeEvents, placeHeader, placeStamps } from './header.js'
import { readImprint } from './imprint.js'
import type { Layout, Segment, Zone } from './layout.js'
import { cutLines } from './lines.js'
import { rankStamps } from './publication.js'
import { crawlStamp } from './stamps.js'
import { findDateline, placeName, type Wire } from './wire.js'

const extended = new WeakMap<Profile, WeakMap<PageCues, PageCues>>()
/** The cues as the page's publisher needs them, extended once. */
function cuesOf(profile: Profile | undefined, base: PageCues): PageCues {
  if (!profile) return base
  const known = extended.get(profile) ?? new WeakMap<PageCues, PageCues>()
  extended.set(profile, known)
  const cues = known.get(base) ?? profile.extend(base)
  known.set(base, cues)
  return cues
}

const tables = new WeakMap<PageCues, LineTable>()
function tableOf(cues: PageCues): LineTable {
  let table = tables.get(cues)
  if (!table) tables.set(cues, (table = compileLines(cues.phrases)))
  return table
}

/** Takes a page apart: which stretch is title, dateline, body, credit or furniture, and what the page says about itself. */
export function readLayout(source: Source, base: PageCues, lookups: PageLookups, options: ParseOptions, profiles: readonly Profile[] = []): Layout {
  const { folded } = source
  const profile = profiles.find(({ id, recognize }) => (options.profile === undefined ? recognize(folded) : options.profile === id))
  const cues = cuesOf(profile, base)
  const tools = { source, cues, table: tableOf(cues), lookups }
  const crawl = crawlStamp(folded)
  const blocks = joinWrapped(readBlocks(cutLines(folded, crawl?.end ?? 0), tools), tools)

  const wire = findDateline(folded, blocks, tools)
  const body = findBody(folded, blocks, wire)
  placeEvents(folded, blocks, body, tools)
  const title = placeHeader(folded, blocks, body, wire && !wire.bar ? wire.block : -1)
  dropTeasers(folded, blocks, body)
  const closing = readClosing(blocks, body, tools)
  dropRepeats(folded, blocks)

  const { stamps, dateline } = rankStamps(placeStamps(folded, blocks, body, title, tools), crawl, wire?.dateline.date ?? null, options)
  const signOff = lastSignOff(source, blocks, body, wire, lookups)
  const segments = toSegments(blocks, crawl, wire, signOff)
  const bodies = segments.filter((segment) => segment.zone === 'body')
  return {
    segments, stamps,
    dateline: wire && { ...placesOf(source, wire, lookups), date: dateline },
    ...readImprint({ source, cues, lookups, blocks, body, bodies, wire, closing, signOff }),
    profile: profile?.id ?? null,
  }
}

function placesOf(source: Source, { dateline: { city, country } }: Wire, lookups: PageLookups): Pick<NonNullable<Layout['dateline']>, 'city' | 'country'> {
  return {
    city: city && placeName(source, city, lookups),
    country: country && { value: wordsOf(source, country), span: { start: country.start, end: country.end }, rule: 'layout.dateline.country' },
  }
}

/** The sign-off of the last paragraph of the body. */
function lastSignOff(source: Source, blocks: readonly Block[], body: number, wire: Wire | null, lookups: PageLookups): SignOff | null {
  for (let i = blocks.length - 1; i >= body; i--) {
    const block = blocks[i] as Block
    if (block.zone === null) return readSignOff(source, wire?.block === i ? { start: Math.min(wire.dateline.end, block.end), end: block.end } : block, lookups)
  }
  return null
}

function toSegments(blocks: readonly Block[], crawl: Span | null, wire: Wire | null, signOff: SignOff | null): Segment[] {
  const segments: Segment[] = crawl ? [{ start: crawl.start, end: crawl.end, zone: 'metadata' }] : []
  const add = (start: number, end: number, zone: Zone): void => { if (end > start) segments.push({ start, end, zone }) }
  blocks.forEach((block, i) => {
    const zone = block.zone ?? 'body'
    const end = signOff && zone === 'body' && signOff.end === block.end ? signOff.start : block.end
    if (wire && !wire.bar && i === wire.block) {
      add(block.start, Math.min(wire.dateline.end, block.end), 'dateline')
      add(wire.dateline.end, end, zone)
    } else add(block.start, end, zone)
    add(end, block.end, 'credit')
  })
  return segments
}
