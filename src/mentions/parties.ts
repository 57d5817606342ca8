import type { Reading } from '../reading.js'
import { isCapital, Shape, type Token } from '../text/tokens.js'
import type { LexicalHit } from './lexicon.js'
import { countryAt, partyOfCountry, partyOfName, phraseAt, type Party } from './party.js'
import { readOrganization, trimmedEnd } from './party-organizations.js'
import type { PersonMention } from './person.js'

/** In what capacity a list says its parties came. */
export type Capacity = 'member' | 'observer' | 'guest'

/** An item of a list: a party or a person, and what the list says of it. */
export interface Item {
  readonly party?: Party
  readonly person?: PersonMention
  readonly capacity: Capacity | null
}

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

/** Where the next person mention covers a token, that mention. */
const personAt = (people: readonly PersonMention[], at: number): PersonMention | undefined => people.find((mention) => mention.from <= at && at < mention.to)

/** "(Republic of Uzbekistan)" after a city says where it lies. */
const locates = (reading: Reading, at: number): boolean => lowerAt(reading, at - 1) === '(' && lowerAt(reading, reading.hits.at(at, 'country')?.to ?? at) === ')' && (isCapital(reading.tokens[at - 2]))

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
  if (!isCapital(next) && !cues.compounds && goesOn(reading, start, and, to)) return false
  if (cues.articles.has(next.lower) || countryAt(reading, and + 1) || hits.at(and + 1, 'organization') || hits.at(and + 1, 'organ') || !isCapital(next)) return true
  if (overlapping(reading.people, and + 1, and + 2).length) return true
  if (parties.institution(lowerAt(reading, and - 1))) return true
  for (let at = start; at < and; at++) if ((countryAt(reading, at) ?? hits.at(at, 'organization') ?? hits.at(at, 'organ'))?.to === and) return true
  return false
}

/** "Бюро по координации борьбы с преступностью и | другими видами опасных преступлений": small words after the conjunction that name nobody go on with the name. */
function goesOn(reading: Reading, start: number, and: number, to: number): boolean {
  const { hits, pack: { parties } } = reading
  if (!hasInstitution(reading, start, and) || !isCapital(reading.tokens[start]) && !isCapital(reading.tokens[start + 1])) return false
  for (let at = and + 1; at < Math.min(to, and + 5); at++) {
    const lower = lowerAt(reading, at)
    if (parties.delegates(lower) || parties.member(lower) || parties.guest(lower) || parties.observer(lower) || parties.institution(lower) || parties.several(lower) || hits.at(at, 'office')) return false
  }
  return true
}

/** What one item of a list is; several countries where they stand in brackets. */
function readItem(reading: Reading, from: number, to: number, mentions: readonly PersonMention[]): Item[] {
  const { pack: { people: cues, parties } } = reading
  const person = mentions.find((mention) => mention.from >= from && mention.from < to)
  if (person) return [{ person, capacity: null }]
  let delegated = false
  let named = false
  for (let i = from; i < to; i++) {
    // "на территории СНГ" may be the end of a name
    if (parties.notParty(lowerAt(reading, i)) && !named) return []
    delegated ||= parties.delegates(lowerAt(reading, i))
    named ||= isCapital(reading.tokens[i]) && parties.institution(lowerAt(reading, i))
  }
  const bracket = bracketIn(reading, from, to)
  const end = bracket ? bracket.from - 1 : to
  const inside = bracket ? readBracket(reading, bracket.from, bracket.to, hasInstitution(reading, from, bracket.from)) : []
  const last = lastCountry(reading, from, end)
  const organization = readOrganization(reading, from, end)
  if (last && last.to === trimmedEnd(reading, end) && !organization) {
    const before = lowerAt(reading, cues.articles.has(lowerAt(reading, last.from - 1)) ? last.from - 2 : last.from - 1)
    if (last.from > from && cues.abroad.has(before)) return inside
    return [{ party: partyOfCountry(reading, last, delegated), capacity: null }, ...inside]
  }
  if (!organization) return inside
  return [{ party: partyOfName(reading, organization.from, organization.to, delegated), capacity: null }]
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

const hasInstitution = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (reading.pack.parties.institution(lowerAt(reading, at))) return true
  return false
}

/** A list in brackets: "the Member States (Albania, Bulgaria and Greece)". One name alone is an acronym or a place. */
function readBracket(reading: Reading, from: number, to: number, ofInstitutions: boolean): Item[] {
  const listed = ofInstitutions ? readAgencies(reading, from, to) : []
  const items = listed.length > 1 ? listed : readItems(reading, from, to)
  return items.length > 1 ? items : []
}

/** "agencies of the Russian Federation (Ministry of Internal Affairs, FSB and Rosguard)": every name in the bracket is one of them. */
function readAgencies(reading: Reading, from: number, to: number): Item[] {
  const { people: cues } = reading.pack
  const pieces: { from: number; to: number }[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    const comma = at === to || lowerAt(reading, at) === ','
    const joint = pieces.length > 0 && cues.and.has(lowerAt(reading, at)) && (to - at === 2 || at - start === 1 || reading.pack.parties.institution(lowerAt(reading, at - 1)))
    if (!comma && !joint) continue
    if (at > start) pieces.push({ from: start, to: at })
    start = at + 1
  }
  if (!pieces.every((piece) => isCapital(reading.tokens[piece.from]) && !countryAt(reading, piece.from))) return []
  return pieces.map((piece) => ({ party: partyOfName(reading, piece.from, piece.to, false), capacity: null }))
}
