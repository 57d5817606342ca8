import type { Reading } from '../reading.js'
import { wordsOf } from '../text/source.js'
import type { Span } from '../text/span.js'
import { isCapital, isCaps, isNumber, isWord, Shape, type Token } from '../text/tokens.js'
import { spanOf, type LexicalHit } from './lexicon.js'
import type { Phrases } from './people-cues.js'
import type { PersonMention } from './person.js'

/** A country or organization named in a list of those who came, or an unnamed one's person. Token indexes; `to` is exclusive. */
export interface Party {
  readonly from: number
  readonly to: number
  readonly span: Span
  /** Nominative, otherwise as printed. */
  readonly name: string
  readonly country: string | null
  readonly organization: string | null
  /** The item is the people of a party ("delegation of X"), not the party alone. */
  readonly delegated: boolean
}

/** In what capacity a list says its parties came. */
export type Capacity = 'member' | 'observer' | 'guest'

/** An item of a list: a party or a person, and what the list says of it. */
export interface Item {
  readonly party?: Party
  readonly person?: PersonMention
  readonly capacity: Capacity | null
}

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

/** Does one of the phrases stand at a token? The number of its tokens, 0 for none. */
export function phraseAt(reading: Reading, at: number, phrases: Phrases): number {
  const candidates = phrases.get(lowerAt(reading, at))
  if (!candidates) return 0
  return candidates.find((phrase) => phrase.every((word, i) => lowerAt(reading, at + i) === word))?.length ?? 0
}

/** Where the next person mention covers a token, that mention. */
const personAt = (people: readonly PersonMention[], at: number): PersonMention | undefined => people.find((mention) => mention.from <= at && at < mention.to)

/** "(Republic of Uzbekistan)" after a city says where it lies. */
const locates = (reading: Reading, at: number): boolean => lowerAt(reading, at - 1) === '(' && lowerAt(reading, reading.hits.at(at, 'country')?.to ?? at) === ')' && (isCapital(reading.tokens[at - 2]))

/** The longest country hit at a token, articles skipped: "the Republic of Armenia". */
export function countryAt(reading: Reading, at: number): LexicalHit<'country'> | null {
  const country = reading.hits.at(at, 'country')
  return country && country.value.form !== 'adjective' && country.value.form !== 'demonym' ? country : null
}

export function partyOfCountry(reading: Reading, hit: LexicalHit<'country'>, delegated = false): Party {
  const span = spanOf(reading.tokens, hit.from, hit.to)
  const printed = wordsOf(reading.source, span)
  return { from: hit.from, to: hit.to, span, name: reading.tokens[hit.from] && (reading.tokens[hit.from] as Token).shape & Shape.cyrillic || hit.value.form === 'adjective' ? hit.value.name : printed, country: hit.value.code, organization: null, delegated }
}

/** The mentions that share a token with a stretch; the list is in text order. */
function overlapping(people: readonly PersonMention[], from: number, to: number): PersonMention[] {
  let low = 0
  let high = people.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((people[middle] as PersonMention).to <= from) low = middle + 1
    else high = middle
  }
  const found: PersonMention[] = []
  for (let i = low; i < people.length && (people[i] as PersonMention).from < to; i++) found.push(people[i] as PersonMention)
  return found
}

/** The parties and persons listed between two tokens. */
export function readItems(reading: Reading, from: number, to: number): Item[] {
  const { people, pack: { people: cues, parties } } = reading
  const mentions = overlapping(people, from, to)
  const items: Item[] = []
  let start = from
  let depth = 0
  let capacity: Capacity | null = null
  const close = (end: number): void => {
    if (end <= start) return
    const said = capacityIn(reading, start, end)
    const found = readItem(reading, start, end, mentions)
    // "in the capacity of observer - Uzbekistan": the words stand before those they speak of
    const headed = delegatesIn(reading, start, end)
    if (said ? !found.length || headed : headed) capacity = said
    for (const item of found) items.push({ ...item, capacity: item.capacity ?? said ?? capacity })
  }
  for (let at = from; at < to; ) {
    const mention = personAt(mentions, at)
    if (mention) { at = Math.max(at + 1, Math.min(mention.to, to)); continue }
    const hit = countryAt(reading, at) ?? reading.hits.at(at, 'organization') ?? reading.hits.at(at, 'organ')
    if (hit && hit.to > at + 1) { at = hit.to; continue }
    const { lower } = reading.tokens[at] as Token
    if (lower === '(') depth++
    if (lower === ')') depth = Math.max(0, depth - 1)
    const joint = depth ? 0 : phraseAt(reading, at, parties.joints)
    const splits = joint || (!depth && (lower === ',' || lower === ';' || lower === ':' || (lower === '-' && (reading.tokens[at] as Token).shape & Shape.spaced && !parties.member(lowerAt(reading, at + 1))))) || (!depth && cues.and.has(lower) && divides(reading, start, at, to))
    if (splits) {
      close(at)
      at += joint || 1
      start = at
      continue
    }
    at++
  }
  close(to)
  return items
}

/** What an item says of the capacity of those in it. */
export function capacityIn(reading: Reading, from: number, to: number): Capacity | null {
  const { parties } = reading.pack
  for (let at = from; at < to; at++) {
    const lower = lowerAt(reading, at)
    if (parties.observer(lower)) return 'observer'
    if (parties.guest(lower)) return 'guest'
    if (parties.member(lower) && at + 1 < to && parties.states(lowerAt(reading, at + 1)) && !isDelegated(reading, from, at)) return 'member'
  }
  return null
}

const delegatesIn = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (reading.pack.parties.delegates(lowerAt(reading, at)) && !reading.pack.parties.observer(lowerAt(reading, at))) return true
  return false
}

const isDelegated = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (reading.pack.parties.delegates(lowerAt(reading, at)) || reading.pack.parties.of.has(lowerAt(reading, at))) return true
  return false
}

/** Does "and" part two items, rather than stand inside one: "Trade and Development Bank"? */
function divides(reading: Reading, start: number, and: number, to: number): boolean {
  const { hits, tokens, pack: { people: cues, parties } } = reading
  const next = tokens[and + 1]
  if (!next || and + 1 >= to) return true
  if (cues.articles.has(next.lower) || countryAt(reading, and + 1) || hits.at(and + 1, 'organization') || hits.at(and + 1, 'organ') || !isCapital(next)) return true
  if (overlapping(reading.people, and + 1, and + 2).length) return true
  if (parties.institution(lowerAt(reading, and - 1))) return true
  for (let at = start; at < and; at++) if ((countryAt(reading, at) ?? hits.at(at, 'organization') ?? hits.at(at, 'organ'))?.to === and) return true
  return false
}

/** What one item of a list is; several countries where they stand in brackets. */
function readItem(reading: Reading, from: number, to: number, mentions: readonly PersonMention[]): Item[] {
  const { hits, pack: { people: cues, parties } } = reading
  const person = mentions.find((mention) => mention.from >= from && mention.to <= to + 1 && mention.from < to)
  if (person) return [{ person, capacity: null }]
  let delegated = false
  for (let i = from; i < to; i++) {
    if (parties.notParty(lowerAt(reading, i))) return []
    delegated ||= parties.delegates(lowerAt(reading, i))
  }
  const bracket = bracketIn(reading, from, to)
  const end = bracket ? bracket.from - 1 : to
  const inside = bracket ? readBracket(reading, bracket.from, bracket.to) : []
  const last = lastCountry(reading, from, end)
  const organization = readOrganization(reading, from, end)
  if (last && last.to === trimmedEnd(reading, end) && !organization) {
    const before = lowerAt(reading, cues.articles.has(lowerAt(reading, last.from - 1)) ? last.from - 2 : last.from - 1)
    if (last.from > from && cues.abroad.has(before)) return inside
    return [{ party: partyOfCountry(reading, last, delegated), capacity: null }, ...inside]
  }
  if (!organization) return inside
  const span = spanOf(reading.tokens, organization.from, organization.to)
  const raw = wordsOf(reading.source, span)
  const hit = hits.at(organization.from, 'organization') ?? hits.at(organization.from, 'organ')
  const whole = hit !== undefined && hit.to === organization.to
  const name = whole && hit.value.form === 'acronym' ? raw : cues.nominativePost(raw, delegated ? 'gen' : null)
  return [{ party: { from: organization.from, to: organization.to, span, name, country: null, organization: whole && hit.value.form === 'acronym' ? hit.value.name : name, delegated }, capacity: null }]
}

/** The last country of an item that is not where something lies. */
function lastCountry(reading: Reading, from: number, to: number): LexicalHit<'country'> | null {
  let last: LexicalHit<'country'> | null = null
  for (let i = from; i < to; i++) {
    const country = countryAt(reading, i)
    if (!country || country.to > to || locates(reading, i)) continue
    last = country
    i = country.to - 1
  }
  return last
}

/** What stands in the brackets of an item, marks excluded. */
function bracketIn(reading: Reading, from: number, to: number): { from: number; to: number } | null {
  for (let open = from; open < to; open++) {
    if (lowerAt(reading, open) !== '(') continue
    for (let close = open + 1; close <= to; close++) if (lowerAt(reading, close) === ')') return { from: open + 1, to: close }
    return { from: open + 1, to }
  }
  return null
}

/** A list in brackets: "the Member States (Albania, Bulgaria and Greece)". One name alone is an acronym or a place. */
function readBracket(reading: Reading, from: number, to: number): Item[] {
  const items = readItems(reading, from, to)
  return items.length > 1 ? items : []
}

function trimmedEnd(reading: Reading, end: number): number {
  let at = end
  while (at > 0 && /^[,.;:]$/.test(lowerAt(reading, at - 1))) at--
  return at
}

const countryIn = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (reading.hits.at(at, 'country')) return true
  return false
}

const opensSentence = (reading: Reading, at: number): boolean => at === 0 || /^[.!?]$/.test(lowerAt(reading, at - 1))

/** Main tokens of the finite predicates in a stretch. */
function* predicatesFrom(reading: Reading, from: number, to: number): Generator<number> {
  const { predicates } = reading
  let low = 0
  let high = predicates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((predicates[middle] as { main: number }).main < from) low = middle + 1
    else high = middle
  }
  for (let i = low; i < predicates.length; i++) {
    const predicate = predicates[i] as { main: number; form: string }
    if (predicate.main >= to) return
    if (predicate.form === 'finite') yield predicate.main
  }
}

/** The name of an organization in an item: a known one, or a capitalized phrase with the head of an institution in it. */
function readOrganization(reading: Reading, from: number, to: number): { from: number; to: number } | null {
  const { tokens, hits, pack: { people: cues, parties } } = reading
  let start = -1
  let head = false
  let known = false
  let at = from
  for (; at < to; ) {
    const token = tokens[at] as Token
    const hit = hits.at(at, 'organization') ?? hits.at(at, 'organ')
    if (hit && hit.to <= to) {
      if (start < 0) start = at
      known = true
      at = hit.to
      continue
    }
    const country = hits.at(at, 'country')
    if (country && start >= 0) { at = country.to; continue }
    const { lower } = token
    const opens = isWord(token) && isCapital(token) && !cues.articles.has(lower) && !(at === from && parties.delegates(lower)) && !country
    if (start < 0) {
      if (country && country.value.form !== 'adjective') { at = country.to; continue }
      if (opens || (country?.value.form === 'adjective' && isCapital(token))) {
        start = at
        head ||= parties.institution(lower) || (isCaps(token) && parties.institution(lower))
      }
      at++
      continue
    }
    head ||= parties.institution(lower) && (isCapital(token) || !cues.compounds)
    if (/^[,;:]$/.test(lower)) break
    at++
  }
  // "FSB of Russia", МВД Беларуси
  const national = start >= 0 && isCaps(tokens[start]) && !hits.at(start, 'country') && countryAt(reading, cues.firm.has(lowerAt(reading, start + 1)) ? (cues.articles.has(lowerAt(reading, start + 2)) ? start + 3 : start + 2) : cues.compounds ? start : start + 1) !== null
  if (start < 0 || !(head || known || national)) return null
  // "countries of the Union", государств - членов ОДКБ, депутаты Парламента: the members, not the body
  const lead = lowerAt(reading, cues.articles.has(lowerAt(reading, start - 1)) ? start - 2 : start - 1)
  const governor = cues.firm.has(lead) ? lowerAt(reading, start - 2) : lead
  if (start > from && !known && !countryAt(reading, start) && (parties.leaders(lead) || parties.leaders(governor)) && !countryIn(reading, start, at)) return null
  if (start > from && [lead, governor, lowerAt(reading, start - 3)].some((word, i) => (i < 2 || cues.firm.has(lead)) && (parties.states(word) || parties.member(word)))) return null
  if (parties.states(lowerAt(reading, start)) && !isCapital(tokens[start + 1])) return null
  if (!cues.compounds && !known && opensSentence(reading, start) && !parties.institution(lowerAt(reading, start)) && !cues.describes(lowerAt(reading, start))) return null
  for (let i = start; i < at; i++) if (isNumber(tokens[i])) return null
  const verbs = new Set(predicatesFrom(reading, start, at))
  // "police of SELEC Member States", "the ASEAN member states"
  for (let i = start; i < at; i++) if (parties.states(lowerAt(reading, i)) && !cues.firm.has(lowerAt(reading, i - 1)) && parties.member(lowerAt(reading, i - 1))) return null
  for (let i = start; i < at; i++) if (reading.hits.at(i, 'verb') && verbs.has(i)) return i > start + 1 ? { from: start, to: i } : null
  const end = trimmedEnd(reading, at)
  return end > start ? { from: start, to: end } : null
}
