import { phraseAt, type CircumstanceCues } from '../meetings/circumstance-cues.js'
import type { Reading, Sentence } from '../reading.js'
import { wordsOf } from '../text/source.js'
import type { Span } from '../text/span.js'
import { isCapital, isCaps, isWord, type Token } from '../text/tokens.js'
import { spanOf, type LexicalHit } from './lexicon.js'

/** A part of a place with what it rests on. */
export interface PlacePart {
  readonly value: string
  readonly span: Span
  readonly basis: 'stated' | 'inferred'
}

/** A place in the text. Token indexes; `to` is exclusive; `from` is where its preposition stands. */
export interface PlaceMention {
  readonly from: number
  readonly to: number
  readonly sentence: Sentence
  /** in: after a preposition of place; here; host: a name without one, which may be a subject. */
  readonly link: 'in' | 'here' | 'bare'
  readonly city: PlacePart | null
  readonly region: PlacePart | null
  /** ISO 3166-1 alpha-2. */
  readonly country: PlacePart | null
  /** No table knows the name: it is a place by the words around it only. */
  readonly guessed: boolean
}

type Draft = { city: PlacePart | null; region: PlacePart | null; country: PlacePart | null; to: number; guessed: boolean }

const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

/** Can the form stand after a preposition of place? A city in the accusative is a destination. */
const isLocative = ({ cases }: { readonly cases?: readonly string[] }): boolean => !cases || cases.includes('pre')

const bareCity = ({ hits }: Reading, at: number): readonly LexicalHit<'city'>[] => hits.all(at).filter((hit): hit is LexicalHit<'city'> => hit.value.kind === 'city' && !hit.value.adjective)
const bareCountry = ({ hits }: Reading, at: number): LexicalHit<'country'> | undefined =>
  hits.all(at).find((hit): hit is LexicalHit<'country'> => hit.value.kind === 'country' && (hit.value.form === 'name' || hit.value.form === 'official'))

/** Is the name at the token part of the name of an organ or organization? */
const isInName = ({ hits }: Reading, at: number, to: number): boolean => hits.all(at).some((hit) => (hit.value.kind === 'organization' || hit.value.kind === 'organ') && hit.to >= to)

const LONGEST_NAME = 4

/** A name with capitals that no table knows: "Bosteri", "Gros Islet", "Сары-Ой". */
function unknownName(reading: Reading, at: number, sentence: Sentence): { value: string; to: number } | null {
  const { tokens, hits, pack: { circumstances: cues } } = reading
  let to = at
  for (; to < sentence.to && to - at < LONGEST_NAME; to++) {
    const token = tokens[to] as Token
    if (!isWord(token) || !isCapital(token) || cues.notPlaces.has(token.lower)) break
    if (isCaps(token) && token.end - token.start < 6) break
    if (hits.all(to).some(({ value: { kind } }) => kind !== 'city' && kind !== 'firstName' && kind !== 'verb' && kind !== 'qualifier' && kind !== 'ordinal')) break
  }
  if (to === at || isCapital(tokens[to]) || (tokens[at] as Token).end - (tokens[at] as Token).start < 3) return null
  return { value: wordsOf(reading.source, spanOf(tokens, at, to)), to }
}

/** A city or country at the token, with its region and country after it: "Cholpon-Ata (Kyrgyz Republic)", "Bosteri, Issyk-Kul region". */
function readPlace(reading: Reading, at: number, sentence: Sentence, known: boolean, locative: boolean, guess = known): Draft | null {
  const { tokens, pack: { circumstances: cues } } = reading
  const country = bareCountry(reading, at)
  const cities = bareCity(reading, at).filter(({ value }) => !locative || known || isLocative(value))
  const longest = cities[0]
  if (country && (!longest || country.to > longest.to || isWholeCountry(reading, country, longest))) {
    if (isInName(reading, at, country.to) || (locative && !known && !isLocative(country.value))) return null
    const after = cityAfter(reading, country.to, sentence)
    const draft: Draft = { city: null, region: null, country: { value: country.value.code, span: spanOf(tokens, at, country.to), basis: 'stated' }, to: country.to, guessed: false }
    return after ? { ...draft, ...after } : draft
  }
  if (longest) {
    if (isInName(reading, at, longest.to) || isCapital(tokens[longest.to]) && isPersonOrBody(reading, longest.to)) return null
    const same = cities.filter(({ to }) => to === longest.to)
    const draft: Draft = { city: null, region: null, country: null, to: longest.to, guessed: false }
    const span = spanOf(tokens, at, longest.to)
    if (cues.regions.has(lower(tokens, longest.to)) && longest.to < sentence.to) {
      draft.to = longest.to + 1
      draft.region = { value: wordsOf(reading.source, spanOf(tokens, at, draft.to)), span: spanOf(tokens, at, draft.to), basis: 'stated' }
    } else if (longest.value.region) draft.region = { value: wordsOf(reading.source, span), span, basis: 'stated' }
    else draft.city = { value: longest.value.name, span, basis: 'stated' }
    readTail(reading, draft, sentence)
    if (!draft.country) {
      const codes = new Set(same.map(({ value }) => value.country))
      const capital = same.find(({ value }) => value.capital)
      const code = codes.size === 1 ? longest.value.country : capital?.value.country
      if (code) draft.country = { value: code, span, basis: 'inferred' }
    }
    return draft
  }
  const name = guess ? unknownName(reading, at, sentence) : null
  if (!name || cues.possessives.has(lower(tokens, name.to)) && lower(tokens, name.to) !== 'of' || isInName(reading, at, name.to)) return null
  const value = cues.placeName(name.value) ?? (known ? name.value : null)
  const span = spanOf(tokens, at, name.to)
  const draft: Draft = { city: value === null ? null : { value, span, basis: 'stated' }, region: null, country: null, to: name.to, guessed: !known }
  if (cues.regions.has(lower(tokens, name.to))) {
    draft.city = null
    draft.region = { value: wordsOf(reading.source, spanOf(tokens, at, name.to + 1)), span: spanOf(tokens, at, name.to + 1), basis: 'stated' }
    draft.to = name.to + 1
  }
  readTail(reading, draft, sentence)
  if (!draft.city && !draft.region) return null
  return draft
}

/** "Luxembourg" the country and the city: the longer tells; of two alike the city, where it has the capital's mark. */
const isWholeCountry = (_: Reading, country: LexicalHit<'country'>, city: LexicalHit<'city'>): boolean => country.to > city.to

const isPersonOrBody = ({ hits }: Reading, at: number): boolean => hits.all(at).some(({ value: { kind } }) => kind === 'body' || kind === 'document' || kind === 'meeting' || kind === 'operation')

/** "Fiji's capital Suva", "the Burundian capital, Bujumbura": the city after the word for the capital. */
function cityAfter(reading: Reading, from: number, sentence: Sentence): Pick<Draft, 'city' | 'to'> | null {
  const { tokens, pack: { circumstances: cues } } = reading
  let at = from
  if (cues.possessives.has(lower(tokens, at))) at++
  if (!cues.capital.has(lower(tokens, at))) return null
  at++
  if (lower(tokens, at) === ',') at++
  at += phraseAt(tokens, at, cues.settlements)
  const city = at < sentence.to ? bareCity(reading, at)[0] : undefined
  return city ? { city: { value: city.value.name, span: spanOf(tokens, at, city.to), basis: 'stated' }, to: city.to } : null
}

/** What follows a settlement: a noun for it, a region, a country, in brackets, after commas or "of". */
function readTail(reading: Reading, draft: Draft, sentence: Sentence): void {
  const { tokens, pack: { circumstances: cues } } = reading
  if (cues.settlementsAfter.has(lower(tokens, draft.to))) draft.to++
  for (let round = 0; round < 3; round++) {
    let at = draft.to
    const mark = lower(tokens, at)
    const bracket = mark === '('
    if (bracket || mark === ',' || cues.possessives.has(mark)) at++
    else if (isWord(tokens[at]) && !cues.regions.has(mark) && !bareCountry(reading, at)) return
    while (cues.articles.has(lower(tokens, at))) at++
    if (at >= sentence.to) return
    const close = (to: number): number => (bracket && lower(tokens, to) === ')' ? to + 1 : to)
    const country = bareCountry(reading, at)
    const region = regionAt(reading, at, sentence)
    if (region && !draft.region && (!country || region.to > country.to)) {
      draft.region = { value: wordsOf(reading.source, spanOf(tokens, at, region.to)), span: spanOf(tokens, at, region.to), basis: 'stated' }
      draft.to = close(region.to)
      continue
    }
    if (!country || draft.country) return
    // "in Minsk, Russia and Kazakhstan agreed": a country in a list of countries is not the city's
    if (mark === ',' && (cues.conjunctions.has(lower(tokens, country.to)) && bareCountry(reading, country.to + 1))) return
    draft.country = { value: country.value.code, span: spanOf(tokens, at, country.to), basis: 'stated' }
    draft.to = close(country.to)
    return
  }
}

/** "Issyk-Kul region", "department of Itapúa", "Иссык-Кульская область", "Sabah" before a country or a date. */
function regionAt({ tokens, hits, pack: { circumstances: cues } }: Reading, at: number, sentence: Sentence): { to: number } | null {
  if (cues.regions.has(lower(tokens, at)) && (cues.possessives.has(lower(tokens, at + 1)) || isCapital(tokens[at + 1]))) {
    let to = at + 1
    while (cues.possessives.has(lower(tokens, to)) || cues.articles.has(lower(tokens, to))) to++
    const first = to
    while (to < sentence.to && to - first < 3 && isCapital(tokens[to])) to++
    return to > first ? { to } : null
  }
  let to = at
  while (to < sentence.to && to - at < 3 && isCapital(tokens[to]) && isWord(tokens[to]) && !cues.regions.has(lower(tokens, to))) to++
  if (to === at) return null
  if (cues.regions.has(lower(tokens, to))) return { to: to + 1 }
  const province = hits.at(at, 'city')
  return province?.value.region ? { to: province.to } : null
}

/** "in the Moldovan capital", "в столице Казахстана", "в белорусской столице": the table tells its name. */
function capitalAt(reading: Reading, at: number, sentence: Sentence): Draft | null {
  const { tokens, hits, pack: { circumstances: cues } } = reading
  const adjective = hits.all(at).find((hit): hit is LexicalHit<'country'> => hit.value.kind === 'country')
  let noun = adjective ? adjective.to : at
  if (cues.possessives.has(lower(tokens, noun)) && adjective) noun++
  if (!cues.capital.has(lower(tokens, noun))) return null
  let to = noun + 1
  let code = adjective?.value.code
  if (!code) {
    let next = to
    while (cues.possessives.has(lower(tokens, next)) || cues.articles.has(lower(tokens, next))) next++
    const country = bareCountry(reading, next)
    if (!country) return null
    code = country.value.code
    to = country.to
  }
  const country: PlacePart = { value: code, span: spanOf(tokens, at, to), basis: 'inferred' }
  let next = lower(tokens, to) === ',' || lower(tokens, to) === '-' ? to + 1 : to
  next += phraseAt(tokens, next, cues.settlements)
  const city = next < sentence.to ? bareCity(reading, next)[0] : undefined
  if (city && city.value.country === code) return { city: { value: city.value.name, span: spanOf(tokens, next, city.to), basis: 'stated' }, region: null, country, to: city.to, guessed: false }
  const name = cues.capitalOf(code)
  return name === undefined ? null : { city: { value: name, span: country.span, basis: 'inferred' }, region: null, country, to, guessed: false }
}

/** The place that a preposition at `at` leads to. */
function afterLink(reading: Reading, at: number, sentence: Sentence): Draft | null {
  const { tokens, hits, pack: { circumstances: cues } } = reading
  const territory = phraseAt(tokens, at, cues.territories)
  let next = territory ? at + territory : at + 1
  while (cues.articles.has(lower(tokens, next))) next++
  if (next >= sentence.to) return null
  const capital = capitalAt(reading, next, sentence)
  if (capital) return capital
  const presiding = presidingState(reading, next, sentence)
  if (presiding) return presiding
  const settled = settlementAt(reading, at + 1) || describedSettlement(reading, next, sentence)
  if (settled) return readPlace(reading, settled, sentence, true, true)
  const adjective = hits.at(next, 'country')
  const noun = adjective?.value.form === 'adjective' ? settlementAt(reading, adjective.to) : 0
  if (adjective && noun) {
    const draft = readPlace(reading, noun, sentence, true, true)
    if (draft && (!draft.country || draft.country.basis === 'inferred')) draft.country = { value: adjective.value.code, span: spanOf(tokens, next, adjective.to), basis: 'stated' }
    return draft
  }
  return readPlace(reading, next, sentence, territory > 0, true, territory === 0 && cues.settlementLinks.has(lower(tokens, at)))
}

/** "in the state presiding in the Organization in 2021 - the Republic of Tajikistan". */
function presidingState(reading: Reading, at: number, sentence: Sentence): Draft | null {
  const { tokens, pack: { circumstances: cues } } = reading
  if (!cues.states.has(lower(tokens, at))) return null
  const verb = lower(tokens, at + 1) === ',' ? at + 2 : at + 1
  if (!cues.presiding.some((stem) => lower(tokens, verb).startsWith(stem))) return null
  for (let i = verb + 1; i < sentence.to && i < verb + 24; i++) {
    const mark = lower(tokens, i - 1)
    const country = mark === '-' || mark === ',' || cues.articles.has(mark) ? bareCountry(reading, i) : undefined
    if (country && !isInName(reading, i, country.to)) return { city: null, region: null, country: { value: country.value.code, span: spanOf(tokens, i, country.to), basis: 'stated' }, to: verb + 1, guessed: false }
  }
  return null
}

/** "the central coastal city of Da Nang", "древнем городе Бухаре": adjectives may stand before the noun. */
function describedSettlement(reading: Reading, at: number, sentence: Sentence): number {
  for (let i = at; i < at + 4 && i < sentence.to; i++) {
    const settled = settlementAt(reading, i)
    if (settled) return settled
    if (!isWord(reading.tokens[i]) || isCapital(reading.tokens[i]) || reading.hits.at(i, 'meeting')) return 0
  }
  return 0
}

/** The token after "the city of", "городе", "г."; 0 without such a noun. */
function settlementAt({ tokens, pack: { circumstances: cues } }: Reading, at: number): number {
  const length = phraseAt(tokens, at, cues.settlements)
  return length && isCapital(tokens[at + length]) ? at + length : 0
}

const toMention = (draft: Draft, from: number, sentence: Sentence, link: PlaceMention['link']): PlaceMention => ({ ...draft, from, sentence, link })

/** Does the next place of a list begin after the token: "in Moscow and Khabarovsk"? */
function listed(reading: Reading, { to: at, city: known }: Draft, sentence: Sentence, cues: CircumstanceCues): { draft: Draft; from: number } | null {
  const { tokens } = reading
  const joint = lower(tokens, at)
  const opening = joint === '(' && known === null // "in the Russian Federation (Moscow and Khabarovsk)"
  if (joint !== ',' && !opening && !cues.conjunctions.has(joint)) return null
  let next = at + 1
  if (cues.placeLinks.has(lower(tokens, next))) next++
  const city = next < sentence.to ? bareCity(reading, next)[0] : undefined
  if (!city || (joint === ',' && !cues.conjunctions.has(lower(tokens, city.to)))) return null
  const draft = readPlace(reading, next, sentence, false, true)
  return draft && { draft, from: next }
}

/** The places of the text, in order: after prepositions, by "here", and bare names of cities and countries. */
export function findPlaces(reading: Reading): PlaceMention[] {
  const { tokens, pack: { circumstances: cues }, sentences } = reading
  const out: PlaceMention[] = []
  for (const sentence of sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const word = lower(tokens, i)
      if (cues.here.has(word)) out.push(toMention({ city: null, region: null, country: null, to: i + 1, guessed: false }, i, sentence, 'here'))
      const linked = cues.placeLinks.has(word) || phraseAt(tokens, i, cues.territories) > 0 ? afterLink(reading, i, sentence) : null
      if (linked) {
        out.push(toMention(linked, i, sentence, 'in'))
        let last = linked
        for (let next = listed(reading, last, sentence, cues); next; next = listed(reading, last, sentence, cues)) {
          out.push(toMention(next.draft, i, sentence, 'in'))
          last = next.draft
        }
        i = last.to - 1
        continue
      }
      const settled = settlementAt(reading, i)
      if (!settled && !bareCity(reading, i).length && !bareCountry(reading, i)) continue
      const bare = readPlace(reading, settled || i, sentence, settled > 0, false)
      if (!bare) continue
      const bracketed = lower(tokens, i - 1) === '('
      out.push(toMention(bare, bracketed ? i - 1 : i, sentence, bracketed ? 'in' : 'bare'))
      i = bare.to - 1
    }
  }
  return out
}
