import type { Reading } from '../reading.js'
import { isCapital, isCaps, isNumber, isWord, type Token } from '../text/tokens.js'
import { countryAt } from './party.js'

/** A stretch of tokens; `to` is exclusive. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** A phrase that may name an organization. */
interface Candidate extends Stretch {
  /** A known organization or organ is in it. */
  readonly known: boolean
  /** The head of an institution is in it: commission, комитет. */
  readonly head: boolean
}

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

/** The token before one, articles skipped. */
const skipArticle = (reading: Reading, at: number): number => (reading.pack.people.articles.has(lowerAt(reading, at)) ? at - 1 : at)

/** Where an item ends without its closing marks. */
export function trimmedEnd(reading: Reading, end: number): number {
  let at = end
  while (at > 0 && (/^[,.;:]$/.test(lowerAt(reading, at - 1)) || (reading.pack.people.stops.has(lowerAt(reading, at - 1)) && !isCapital(reading.tokens[at - 1])))) at--
  return at
}

/** The name of an organization in an item: a known one, or a capitalized phrase with the head of an institution in it. */
export function readOrganization(reading: Reading, from: number, to: number): Stretch | null {
  const found = candidate(reading, from, to)
  if (!found) return null
  const { known, head } = found
  if (!(known || head || isNational(reading, found.from))) return null
  if (isTail(reading, from, found) || isOfMembers(reading, found) || isGroup(reading, found)) return null
  const { people: cues, parties } = reading.pack
  if (!cues.compounds && !known && opensSentence(reading, found.from) && !parties.institution(lowerAt(reading, found.from)) && !cues.describes(lowerAt(reading, found.from))) return null
  for (let i = found.from; i < found.to; i++) if (isNumber(reading.tokens[i])) return null
  const verb = verbIn(reading, found)
  if (verb >= 0) return verb > found.from + 1 ? { from: found.from, to: verb } : null
  const end = trimmedEnd(reading, found.to)
  return end > found.from ? { from: found.from, to: end } : null
}

/** From the first capitalized word or known name of the item to its end. */
function candidate(reading: Reading, from: number, to: number): Candidate | null {
  const { tokens, hits, pack: { people: cues, parties } } = reading
  let start = -1
  let head = false
  let known = false
  let at = from
  while (at < to) {
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
    if (start < 0) {
      if (country && country.value.form !== 'adjective') { at = country.to; continue }
      const opens = isWord(token) && isCapital(token) && !cues.articles.has(lower) && !(at === from && parties.delegates(lower)) && !country
      if (opens || (country && isCapital(token))) {
        start = at
        head ||= parties.institution(lower)
      }
      at++
      continue
    }
    head ||= parties.institution(lower) && (isCapital(token) || !cues.compounds)
    // "Ministers of Trade to deliberate"
    if (/^[,;:]$/.test(lower) || (parties.purpose.has(lower) && !isCapital(tokens[at + 1]) && !cues.articles.has(lowerAt(reading, at + 1)))) break
    at++
  }
  return start < 0 ? null : { from: start, to: at, known, head }
}

/** "FSB of Russia", МВД Беларуси. */
function isNational(reading: Reading, start: number): boolean {
  const { tokens, hits, pack: { people: cues } } = reading
  if (!isCaps(tokens[start]) || hits.at(start, 'country')) return false
  if (!cues.firm.has(lowerAt(reading, start + 1))) return countryAt(reading, cues.compounds ? start : start + 1) !== null
  return countryAt(reading, cues.articles.has(lowerAt(reading, start + 2)) ? start + 3 : start + 2) !== null
}

/** Does the name only tell whose people, members or chairmanship the item speaks of: "countries of the Union", "presidency of the League"? */
function isTail(reading: Reading, from: number, { from: start, to, known }: Candidate): boolean {
  const { people: cues, parties } = reading.pack
  if (start === from) return false
  const link = skipArticle(reading, start - 1)
  const lead = lowerAt(reading, link)
  const bound = cues.firm.has(lead)
  const governor = bound ? lowerAt(reading, skipArticle(reading, link - 1)) : lead
  if (parties.presidency.has(governor) || parties.several(governor)) return true
  if (!known && !countryAt(reading, start) && parties.leaders(governor) && !hasCountry(reading, start, to)) return true
  return [lead, governor, bound ? lowerAt(reading, link - 2) : ''].some((word) => parties.states(word) || parties.member(word))
}

/** "police of SELEC Member States", "the ASEAN member states", "Statistic Services of the CIS countries". */
function isOfMembers(reading: Reading, { from: start, to }: Candidate): boolean {
  const { people: cues, parties } = reading.pack
  if (parties.states(lowerAt(reading, start)) && !isCapital(reading.tokens[start + 1])) return true
  for (let i = start + 1; i < to; i++) {
    if (!parties.states(lowerAt(reading, i)) || cues.firm.has(lowerAt(reading, i - 1))) continue
    if (!cues.compounds && parties.counted.has(lowerAt(reading, i - 1))) return true
    if (inBody(reading, start, i)) continue
    if (parties.member(lowerAt(reading, i - 1)) || (cues.compounds && !isCapital(reading.tokens[i]) && endsName(reading, i))) return true
  }
  return false
}

/** "Anti-Terrorist Center of the CIS member States": a body of theirs. */
const inBody = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isCapital(reading.tokens[at]) && reading.pack.parties.institution(lowerAt(reading, at)) && !lowerAt(reading, at).endsWith('s') && reading.pack.people.compounds) return true
  return false
}

const endsName = ({ hits }: Reading, at: number): boolean => hits.at(at - 1, 'organization') !== undefined || hits.at(at - 1, 'organ') !== undefined

/** "AUC Commissioners", "Ministry Secretaries", "Sub Regional Organisations", "Правительственные делегации": people or any number of bodies, none in particular. */
function isGroup(reading: Reading, { from, to }: Candidate): boolean {
  const { hits, pack: { people: cues, parties } } = reading
  const inName = (at: number): boolean => {
    for (let i = from; i <= at; i++) if (((hits.at(i, 'organization') ?? hits.at(i, 'organ'))?.to ?? 0) > at) return true
    return false
  }
  let head = from
  if (cues.compounds) while (head + 1 < to && isWord(reading.tokens[head + 1]) && !cues.links.has(lowerAt(reading, head + 1))) head++
  else while (head + 1 < to && cues.describes(lowerAt(reading, head))) head++
  const lower = lowerAt(reading, head)
  if (inName(head)) return lowerAt(reading, head + 1) === "'s" && hits.at(head + 2, 'office') !== undefined
  return (parties.delegates(lower) && !parties.institution(lower)) || parties.side.has(lower) || parties.several(lower)
}

const hasCountry = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (reading.hits.at(at, 'country')) return true
  return false
}

const opensSentence = (reading: Reading, at: number): boolean => at === 0 || /^[.!?]$/.test(lowerAt(reading, at - 1))

/** The first finite verb of the lexicon inside the stretch, -1 for none. */
function verbIn({ predicates, hits }: Reading, { from, to }: Stretch): number {
  let low = 0
  let high = predicates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((predicates[middle] as { main: number }).main < from) low = middle + 1
    else high = middle
  }
  for (let i = low; i < predicates.length; i++) {
    const { main, form } = predicates[i] as { main: number; form: string }
    if (main >= to) return -1
    if (form === 'finite' && hits.at(main, 'verb')) return main
  }
  return -1
}
