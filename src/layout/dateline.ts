import type { DateExpression } from '../dates/expression.js'
import { findDates } from '../dates/find.js'
import type { Span } from '../text/span.js'
import type { PageCues, PageLookups } from './cues.js'
import { isPersonalName } from './credits.js'
import { clockAt, isOneDay } from './stamps.js'

/** The opening of a wire report, as printed. */
export interface Dateline extends Span {
  readonly city: Span | null
  readonly country: Span | null
  readonly date: DateExpression | null
  readonly agencies: readonly Span[]
  readonly authors: readonly Span[]
  /** The organization that stands where an agency would: "(CARICOM Secretariat, Turkeyen, Guyana)". */
  readonly sender: Span | null
}

export interface DatelineTools {
  readonly cues: PageCues
  readonly lookups: PageLookups
}

/** `name` is a capitalized phrase that nothing is known of: a place, an agency or a reporter. */
type Kind = 'city' | 'country' | 'agency' | 'date' | 'time' | 'name'
interface Item extends Span {
  readonly kind: Kind
  /** Stands between slashes or brackets. */
  readonly enclosed: boolean
}

/** What has been read of the head of a paragraph. */
interface Head {
  readonly items: readonly Item[]
  readonly date: DateExpression | null
  /** The marks after the last item. */
  readonly marks: string
  /** Where the sentence begins. */
  readonly end: number
  /** The paragraph holds nothing else. */
  readonly whole: boolean
}

const REACH = 200
const MOST_ITEMS = 12
/** A longer phrase is the beginning of a sentence. */
const LONGEST_NAME = 70
const CAPITAL = /[A-ZÀ-ÖØ-ÞА-ЯІЎҐ]/
const OPENS_SENTENCE = /^["'([ ]{0,3}[A-ZÀ-ÖØ-ÞА-ЯІЎҐ0-9]/
const MARK = /[\s,./()|:;[\]-]/
const ENDING = /[-:)\].]/
const DASH = /(?:^|[\s.)/\]"|])-|--/
const DOMAIN = /^[a-z0-9-]{2,20}\.[a-z]{2,6}$/
const INNER_STOP = /(?:^|[\s.])(?:[A-ZА-Я]|St|г)$/

const lowerOf = (folded: string, span: Span): string => folded.slice(span.start, span.end).replace(/["']/g, '').trim().toLowerCase()
const wordsOf = (folded: string, span: Span): string[] => folded.slice(span.start, span.end).replace(/["']/g, '').split(' ').filter(Boolean)

/** The phrase that begins at `at`: up to a comma, slash, bracket, colon, spaced dash or a full stop that ends something. */
function phraseAt(folded: string, at: number, limit: number): Span {
  let end = at
  let quoted = false
  for (; end < limit; end++) {
    const c = folded[end] as string
    if (c === '"') quoted = !quoted
    if (c === '\n' || (!quoted && ',/()|:;[]'.includes(c))) break
    if (c === '-' && (folded[end - 1] === ' ' || folded[end + 1] === '-')) break
    if (c === '.' && !/[A-Za-z0-9]/.test(folded[end + 1] ?? '') && !INNER_STOP.test(folded.slice(Math.max(at, end - 3), end))) break
  }
  while (end > at && folded[end - 1] === ' ') end--
  return { start: at, end }
}

/** The end of the longest head of the phrase that names an agency ("ТАСС Игорь Пантелеев"); its start if none does. */
function agencyEnd(folded: string, phrase: Span, { lookups, cues }: DatelineTools): number {
  for (let end = phrase.end; end > phrase.start;) {
    const text = lowerOf(folded, { start: phrase.start, end })
    if (lookups.agency(text) !== undefined || DOMAIN.test(text)) return end
    const words = text.split(' ')
    if (words.length <= 3 && words.some((word) => word.split('-').some((part) => cues.agencyWords.has(part)))) return end
    end = folded.lastIndexOf(' ', end - 1)
  }
  return phrase.start
}

/** Capitalized words and the small ones between them; after a place also figures, for other calendars: "Jumada al-Awwal 05, 1446". */
function isNamed(words: readonly string[], after: readonly Item[], { cues }: DatelineTools): boolean {
  return words.length > 0 && words.length <= 6 && words.every((word) => CAPITAL.test(word[0] ?? '') || cues.particles.has(word) || /^al-[A-Z]/.test(word) || (after.length > 0 && /^\d{1,4}$/.test(word)))
}

function readItems(folded: string, at: number, limit: number, enclosed: boolean, before: readonly Item[], tools: DatelineTools): Item[] {
  const phrase = phraseAt(folded, at, limit)
  const text = lowerOf(folded, phrase)
  if (!text || phrase.end - phrase.start > LONGEST_NAME) return []
  const one = (kind: Kind): Item[] => [{ ...phrase, kind, enclosed }]
  if (tools.lookups.agency(text) !== undefined) return one('agency')
  if (tools.lookups.city(text)) return one('city')
  if (tools.lookups.country(text)) return one('country')
  const end = agencyEnd(folded, phrase, tools)
  if (end === phrase.end) return one('agency')
  if (end > phrase.start) {
    const rest = { start: end + 1, end: phrase.end }
    const kind = tools.lookups.city(lowerOf(folded, rest)) ? 'city' : isPersonalName(folded.slice(rest.start, rest.end), tools.cues) ? 'name' : null
    if (kind) return [{ start: phrase.start, end, kind: 'agency', enclosed }, { ...rest, kind, enclosed }]
  }
  return isNamed(wordsOf(folded, phrase), before, tools) ? one('name') : []
}

/** Skips "Corr." before a reporter's or agency's name. */
function skipReporter(folded: string, at: number, limit: number, cues: PageCues): number {
  const found = /^(?<word>[A-Za-zА-я]{2,16})\.? {1,2}/.exec(folded.slice(at, Math.min(limit, at + 20)))
  return found && cues.reporters.has((found.groups?.word as string).toLowerCase()) ? at + found[0].length : at
}

/** Reads place, date and agency with the marks between them, as far as they go. */
function readHead(folded: string, paragraph: Span, tools: DatelineTools): Head | null {
  const limit = Math.min(paragraph.end, paragraph.start + REACH)
  const dates = findDates(folded, [{ start: paragraph.start, end: limit }], tools.cues.calendar)
  const items: Item[] = []
  let date: DateExpression | null = null
  let depth = ''
  for (let at = paragraph.start; items.length < MOST_ITEMS;) {
    const from = at
    let closed = false
    for (; at < limit && MARK.test(folded[at] as string) && (items.length > 0 || folded[at] !== '-'); at++) {
      const c = folded[at] as string
      if (c === '/' || c === '|') {
        const opens = depth === '' && (/\s/.test(folded[at - 1] ?? ' ') || !/[\s.]/.test(folded[at + 1] ?? ' '))
        depth = opens ? c : ''
        closed ||= !opens
      } else if (c === '(' || c === '[') depth = c
      else if (c === ')' || c === ']') depth = ''
    }
    const marks = folded.slice(from, at)
    if (at >= paragraph.end) return items.length ? { items, date, marks, end: paragraph.end, whole: true } : null
    at = skipReporter(folded, at, limit, tools.cues)
    const day: DateExpression | undefined = date ? undefined : dates.find((one) => one.start === at && one.from.month !== undefined)
    const time = date ? clockAt(folded, at) : null
    const next: Item[] = day ? [{ start: at, end: day.end, kind: 'date', enclosed: depth !== '' }]
      : time ? [{ start: at, end: time.end, kind: 'time', enclosed: depth !== '' }]
      : readItems(folded, at, limit, depth !== '', items, tools)
    if (items.length > 0 && (closed || ENDING.test(marks)) && !goesOn(folded, next, marks, closed, items)) return { items, date, marks, end: at, whole: false }
    if (!next.length) return null
    items.push(...next)
    date ??= day ?? null
    at = (next[next.length - 1] as Item).end
  }
  return null
}

/** After marks that could end the dateline: does what follows still belong to it? */
function goesOn(folded: string, next: readonly Item[], marks: string, closed: boolean, items: readonly Item[]): boolean {
  const item = next[0]
  const last = next[next.length - 1]
  if (!item || !last) return false
  const after = folded.slice(last.end, last.end + 4)
  const agency = items.some((one) => one.kind === 'agency')
  if (item.kind === 'time') return true
  if (item.kind === 'date') return !closed
  if (item.kind === 'agency') return (!agency || item.enclosed) && /^\s{0,2}(?:[/()\].:|,-]|$)/.test(after)
  if (item.enclosed) return /^ {0,2}[/)\]|,-]/.test(after)
  return !agency && !DASH.test(marks) && /^[./] {0,2}$/.test(marks) && /^(?:[.,/] | ?[-/(])/.test(after)
}

interface Parts {
  city: Item | undefined
  readonly country: Item | undefined
  readonly agencies: readonly Item[]
  readonly authors: readonly Item[]
  readonly sender: Item | undefined
  readonly dated: boolean
}

/** Tells the unknown names apart by where they stand. */
function sortItems(folded: string, head: Head, cues: PageCues): Parts {
  const { items } = head
  const of = (kind: Kind): Item[] => items.filter((item) => item.kind === kind)
  const country = of('country')[0]
  const city = of('city')[0]
  const dateAt = items.findIndex((item) => item.kind === 'date')
  const dated = dateAt >= 0
  let agencies = of('agency')
  let names = of('name').filter((item) => !/^\d{1,4}$/.test(folded.slice(item.start, item.end)))
  const authors = agencies.length ? names.filter((item) => item.enclosed && item !== items[0] && isPersonalName(folded.slice(item.start, item.end), cues)) : []
  names = names.filter((item) => !authors.includes(item))
  const last = items[items.length - 1] as Item
  const sender = items[0]?.enclosed && items[0].kind === 'name' && !agencies.length && country ? items[0] : undefined
  names = names.filter((item) => item !== sender)
  // "SUVA, 12 JUNE 2024 (PACNEWS) ---", "Jeddah (UNA) -", "DUSHANBE, September 12, 2013, Asia-Plus --"
  const agencyPlace = last.enclosed ? dated || DASH.test(head.marks) : dated && dateAt < items.length - 1
  if (!agencies.length && !sender && last.kind === 'name' && items.length > 1 && agencyPlace && wordsOf(folded, last).length <= 4) {
    agencies = [last]
    names = names.filter((item) => item !== last)
  }
  return { city: city ?? (dated || agencies.length || sender ? names[country ? names.length - 1 : 0] : undefined), country, agencies, authors, sender, dated }
}

/** Is it a dateline? A place needs a date, an agency or a clear mark beside it; the more so, the less is known. */
function convinces(folded: string, head: Head, parts: Parts, first: boolean, lookups: PageLookups): boolean {
  const { items, marks, whole } = head
  const dash = DASH.test(marks)
  const known = items.some((item) => item.kind === 'city')
  const place = known || parts.country !== undefined
  const agency = items.some((item) => item.kind === 'agency' && lookups.agency(lowerOf(folded, item)) !== undefined)
  if (whole) return (known && agency) || ((place || agency) && head.date !== null && isOneDay(head.date))
  if (place && (parts.dated || parts.agencies.length > 0)) return true
  if (agency && (parts.dated || dash || /[/)\]:|]/.test(marks))) return true
  if (parts.city && ((parts.dated && (dash || parts.agencies.length > 0)) || (dash && parts.agencies.length > 0))) return true
  if (items[0]?.kind === 'date' && agency) return true
  if (parts.sender) return /[)\]]/.test(marks)
  return first && known && items.every((item) => item.kind === 'city' || item.kind === 'country') && (dash || /^:/.test(marks))
}

/** A name that is quoted as a whole, without the marks. */
function unquote(folded: string, span: Span): Span {
  const whole = folded[span.start] === '"' && folded.indexOf('"', span.start + 1) === span.end - 1
  return whole ? { start: span.start + 1, end: span.end - 1 } : span
}

/** Reads the dateline that opens a paragraph. The `first` paragraph of running text may have a weak one: "Da Nang - ...", "Suva: ...". */
export function readDateline(folded: string, paragraph: Span, first: boolean, tools: DatelineTools): Dateline | null {
  const head = readHead(folded, paragraph, tools)
  if (!head || (!head.whole && !OPENS_SENTENCE.test(folded.slice(head.end, head.end + 5)))) return null
  const parts = sortItems(folded, head, tools.cues)
  if (!convinces(folded, head, parts, first, tools.lookups)) return null
  return {
    start: paragraph.start, end: head.end,
    city: parts.city ?? null, country: parts.country ?? null, date: head.date,
    agencies: parts.agencies.map((agency) => unquote(folded, agency)), authors: parts.authors, sender: parts.sender ?? null,
  }
}
