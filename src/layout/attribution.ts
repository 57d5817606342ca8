import type { Source } from '../text/source.js'
import { wordsOf } from '../text/source.js'
import { trim, type Span } from '../text/span.js'
import type { PageCues, PageLookups } from './cues.js'
import { groupSpan } from './credits.js'
import type { Printed } from './layout.js'

const DOMAIN = /^[A-Za-zА-я0-9-]{2,20}\.[A-Za-z]{2,4}$/
const BREAK = /[\s,;:()]/

/** The agency whose name begins at `at`: known, or shaped like the address of a site. Words are added while they fit, at most five. */
export function agencyAt(folded: string, at: number, limit: number, { agencyWords }: PageCues, lookups: PageLookups): Span | null {
  if (/[a-zа-я]/.test(folded[at] ?? ' ') && !/^[a-zа-я0-9-]{2,20}\./.test(folded.slice(at, at + 22))) return null
  let best: Span | null = null
  let end = at
  for (let words = 0; words < 5 && end < limit; words++) {
    while (end < limit && !BREAK.test(folded[end] as string)) end++
    let stop = end
    while (stop > at && /["'.]/.test(folded[stop - 1] as string)) stop--
    if (folded[stop] === '"' && folded[at] !== '"' && folded.lastIndexOf('"', stop - 1) > at) stop++ // РИА "Новости"
    const phrase = folded.slice(at, stop).replace(/["']/g, '').toLowerCase()
    const start = folded[at] === '"' && folded[stop] === '"' ? at + 1 : at
    if (phrase && lookups.agency(phrase) !== undefined && /[A-ZА-Я0-9]/.test(folded[folded[at] === '"' ? at + 1 : at] ?? '')) best = { start, end: stop }
    else if (words > 0 && agencyWords.has(phrase.slice(phrase.lastIndexOf(' ') + 1)) && /^["A-ZА-Я]/.test(folded.slice(folded.lastIndexOf(' ', stop - 1) + 1, stop))) best = { start, end: stop }
    else if (words === 0 && DOMAIN.test(phrase) && !/\d$/.test(phrase)) best = { start, end: stop }
    if (end >= limit || folded[end] !== ' ') break
    end++
  }
  return best
}

/** The agency whose name ends at `end`, before the verb: "BelTA reports". */
function agencyBefore(folded: string, end: number, floor: number, cues: PageCues, lookups: PageLookups): Span | null {
  let found: Span | null = null
  for (let start = end, words = 0; words < 4 && start > floor; words++) {
    start--
    while (start > floor && !/[\s,;:()]/.test(folded[start - 1] as string)) start--
    const span = agencyAt(folded, start, end, cues, lookups)
    if (span && /^["']?$/.test(folded.slice(span.end, end))) found = span
    if (folded[start - 1] !== ' ') break
    start--
  }
  return found
}

/** Agencies that the body itself names as its source, in text order. */
export function readAttributions(source: Source, bodies: readonly Span[], cues: PageCues, lookups: PageLookups): Printed<string>[] {
  const { folded } = source
  const out: Printed<string>[] = []
  for (const body of bodies) {
    const text = folded.slice(body.start, body.end)
    for (const pattern of cues.patterns().attributions) {
      for (const found of text.matchAll(pattern)) {
        const after = groupSpan(found, 'agency', body.start)
        const span = after
          ? agencyAt(folded, after.start, body.end, cues, lookups)
          : agencyBefore(folded, body.start + found.index, body.start, cues, lookups)
        if (span) out.push({ value: wordsOf(source, span), span, rule: 'layout.attribution' })
      }
    }
  }
  return out.sort((a, b) => a.span.start - b.span.start)
}

/** What signs a paragraph off: the agency, and who wrote and edited the text, in brackets after it. */
export interface SignOff extends Span {
  readonly agency: Printed<string>
  /** The bracket after the agency. */
  readonly note: Span | null
}

const LONGEST_NAME = 60
const LONGEST_NOTE = 460

/** A labelled bracket at the very end: "(author: X, editor: Y)". */
function noteOf(folded: string, paragraph: Span): Span | null {
  const { end } = trim(folded, paragraph)
  const start = folded[end - 1] === ')' ? folded.lastIndexOf('(', end - 1) : -1
  return start > paragraph.start && end - start < LONGEST_NOTE && folded.slice(start, end).includes(':') ? { start, end } : null
}

/** Reads "... in Lome. (NAN)", "... Ministers. RSS", "... with Ukraine. AGERPRES (author: X, editor: Y)". */
export function readSignOff(source: Source, paragraph: Span, lookups: PageLookups): SignOff | null {
  const { folded } = source
  const note = noteOf(folded, paragraph)
  const stop = trim(folded, { start: paragraph.start, end: note?.start ?? paragraph.end }).end
  let end = stop
  while (end > paragraph.start && /[\s()./-]/.test(folded[end - 1] as string)) end--
  for (let start = end - 2; start > paragraph.start && start > end - LONGEST_NAME; start--) {
    if (!/[\s(/-]/.test(folded[start - 1] as string)) continue
    const before = folded.slice(Math.max(paragraph.start, start - 6), start).trimEnd()
    if (!/[.!?"(/-]$/.test(before) || !/["A-ZА-Я0-9]/.test(folded[start] as string)) continue
    if (lookups.agency(folded.slice(start, end).replace(/["']/g, '').toLowerCase()) === undefined) continue
    let from = start
    while (from > paragraph.start && /[\s(/-]/.test(folded[from - 1] as string)) from--
    const span = { start, end }
    return { start: from, end: paragraph.end, note, agency: { value: wordsOf(source, span), span, rule: 'layout.closing-agency' } }
  }
  return null
}

const key = (name: string): string => name.toLowerCase().replace(/["'«»“”„]/g, '').replace(/\.[a-zа-я]{2,4}$/, '').trim()

/** Each agency once, by the first spelling printed. */
export function distinct(values: readonly Printed<string>[]): Printed<string>[] {
  const seen = new Set<string>()
  return values.filter(({ value }) => !seen.has(key(value)) && Boolean(seen.add(key(value))))
}
