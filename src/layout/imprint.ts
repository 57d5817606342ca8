import { wordsOf, type Source } from '../text/source.js'
import { overlaps, type Span } from '../text/span.js'
import { distinct, readAttributions, type SignOff } from './attribution.js'
import type { Block } from './blocks.js'
import type { Closing } from './closing.js'
import { groupSpan, readAuthors } from './credits.js'
import type { PageCues, PageLookups } from './cues.js'
import type { Layout, Printed } from './layout.js'
import type { Wire } from './wire.js'

/** Everything on the page that tells who made the release. */
export interface ImprintTools {
  readonly source: Source
  readonly cues: PageCues
  readonly lookups: PageLookups
  readonly blocks: readonly Block[]
  /** Index of the block the body begins with. */
  readonly body: number
  /** The body without dateline and sign-off. */
  readonly bodies: readonly Span[]
  readonly wire: Wire | null
  readonly closing: Closing
  readonly signOff: SignOff | null
}

const inOrder = (values: readonly Printed<string>[]): Printed<string>[] => [...values].sort((a, b) => a.span.start - b.span.start)

/** Publisher, agencies, authors, photographers and syndicator. The one whose news it is comes before those that it names. */
export function readImprint({ source, cues, lookups, blocks, body, bodies, wire, closing, signOff }: ImprintTools): Pick<Layout, 'publisher' | 'agencies' | 'authors' | 'photographers' | 'syndicator'> {
  const as = (rule: string) => (span: Span): Printed<string> => printed(source, span, rule)
  const syndicator = named(source, blocks, cues.patterns().syndicators, 'layout.syndicator')
  const own = (wire?.dateline.agencies ?? []).map(as('layout.dateline.agency'))
  const mentioned = inOrder([...readAttributions(source, bodies, cues, lookups), ...(signOff ? [signOff.agency] : []), ...closing.agencies])
  const agencies = distinct([...own, ...mentioned]).filter(({ span }) => !syndicator || !overlaps(span, syndicator.span))
  const sender = wire?.dateline.sender
  return {
    agencies, syndicator,
    publisher: own[0]
      ?? blocks.find((block) => block.publisher)?.publisher
      ?? (sender && as('layout.dateline.sender')(sender))
      ?? closing.signature
      ?? agencies[0]
      ?? office(source, blocks, body)
      ?? named(source, blocks, cues.patterns().contacts, 'layout.contact'),
    authors: distinct([
      ...(wire?.dateline.authors ?? []).map(as('layout.dateline.author')),
      ...blocks.flatMap((block) => block.authors ?? []),
      ...closing.authors,
      ...(signOff?.note ? readAuthors(source, signOff.note, cues) : []),
    ]),
    photographers: distinct(blocks.flatMap((block) => block.photographer ?? [])),
  }
}

const printed = (source: Source, { start, end }: Span, rule: string): Printed<string> => ({ value: wordsOf(source, { start, end }), span: { start, end }, rule })

/** The office that heads the page. */
function office(source: Source, blocks: readonly Block[], body: number): Printed<string> | null {
  const block = blocks.find((b, i) => i < body && b.role === 'office')
  return block ? printed(source, block, 'layout.office') : null
}

/** The last name on the page that one of the patterns finds. */
function named(source: Source, blocks: readonly Block[], patterns: readonly RegExp[], rule: string): Printed<string> | null {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i] as Block
    const text = source.folded.slice(block.start, Math.min(block.end, block.start + 300))
    for (const pattern of patterns) {
      const found = pattern.exec(text)
      const span = found && groupSpan(found, 'name', block.start)
      if (span) return printed(source, span, rule)
    }
  }
  return null
}
