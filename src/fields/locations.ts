import type { Predicate } from '../frames/predicate.js'
import { openBinder } from '../meetings/binding.js'
import type { Meeting } from '../meetings/meeting.js'
import { bindPlaces, type BoundPlace, type BoundVenue } from '../meetings/places.js'
import { isSame } from '../meetings/same.js'
import type { PlacePart } from '../mentions/places.js'
import type { Reading } from '../reading.js'
import type { Place } from '../record/meeting.js'
import type { Span } from '../text/span.js'
import type { Writer } from './writer.js'

type Part = 'venue' | 'city' | 'region' | 'country'
type Draft = { [K in Part]?: PlacePart }

/** "here" is the dateline's city. */
function settle(reading: Reading, { place }: BoundPlace): Draft | null {
  if (place.link !== 'here') return { ...(place.city && { city: place.city }), ...(place.region && { region: place.region }), ...(place.country && { country: place.country }) }
  const city = reading.layout.dateline?.city
  if (!city) return null
  const code = reading.pack.circumstances.countryOf(city.value)
  return { city: { value: city.value, span: city.span, basis: 'inferred' }, ...(code !== undefined && { country: { value: code, span: city.span, basis: 'inferred' as const } }) }
}

const key = ({ city, region, country }: Draft): string => city?.value ?? region?.value ?? country?.value ?? ''

/** Two wordings of one place: the same city, or a country and a city in it. */
function merges(a: Draft, b: Draft): boolean {
  if (a.city && b.city) return a.city.value === b.city.value
  if (a.country && b.country && a.country.value !== b.country.value) return false
  return !(a.region && b.region) || a.region.value === b.region.value
}

/** How far a place may fall behind the best and still stand beside it. */
const BESIDE = 0.2

/** The places that the text puts the meeting to, the plainest statement first. */
function choose(reading: Reading, bound: readonly BoundPlace[]): Draft[] {
  const ranked = [...bound].sort((a, b) => b.points - a.points || a.place.from - b.place.from)
  const best = ranked.find(({ place }) => place.city || place.link === 'here') ?? ranked[0]
  if (!best) return []
  const chosen: Draft[] = []
  const first = settle(reading, best)
  if (first) chosen.push(first)
  for (const other of bound) {
    if (other === best) continue
    const draft = settle(reading, other)
    if (!draft) continue
    const same = chosen.find((one) => merges(one, draft))
    if (same) {
      if (!same.region && draft.region) same.region = draft.region
      if (!same.city && draft.city) same.city = draft.city
      if (draft.country && (!same.country || (same.country.basis === 'inferred' && draft.country.basis === 'stated'))) same.country = draft.country
    } else if (draft.city && other.place.sentence === best.place.sentence && other.place.from === best.place.from && best.points - other.points < BESIDE) chosen.push(draft)
  }
  return chosen.filter((draft) => key(draft) !== '')
}

/** Joins the venue to the place that stands nearest to it. */
function addVenue(chosen: Draft[], venues: readonly BoundVenue[]): void {
  const best = venues.reduce<BoundVenue | undefined>((top, one) => (top && top.points >= one.points ? top : one), undefined)
  if (!best) return
  const venue: PlacePart = { value: best.venue.name, span: best.venue.span, basis: 'stated' }
  if (chosen.length > 1) return
  if (chosen[0]) chosen[0].venue = venue
  else chosen.push({ venue })
}

/** Where the meeting is held: as the text says of this meeting; the dateline alone tells nothing. */
export function locations(reading: Reading, meeting: Meeting, out: Writer): Place[] {
  const { places, venues } = bindPlaces(reading, openBinder(reading, meeting))
  const own = places.filter((bound) => meeting.scope[bound.place.sentence.index] !== 'background' && isSame(reading, meeting, bound.mention) && isTimely(meeting, bound))
  const chosen = choose(reading, own)
  const doubt = chosen.find(({ city }) => city && isAlternative(reading, city.span))
  if (doubt?.city) {
    out.report('ambiguous-place', '/locations', doubt.city.span)
    return []
  }
  addVenue(chosen, venues.filter((bound) => isSame(reading, meeting, bound.mention) && isTimely(meeting, bound)))
  if (seatFromDateline(reading, chosen)) out.report('place-from-dateline', '/locations/0/city', reading.layout.dateline?.city?.span)
  const dateline = reading.layout.dateline?.city
  if (own.some(({ place }) => place.link === 'here') && dateline) out.report('place-from-dateline', '/locations/0/city', dateline.span)
  if (dateline && !chosen.some(({ city }) => city?.value === dateline.value)) out.report('dateline-not-location', '/locations', dateline.span)
  return chosen.map((draft, i) => {
    for (const part of ['venue', 'city', 'region', 'country'] as const) {
      const found = draft[part]
      if (found) out.ground(`/locations/${i}/${part}`, found.span, `${reading.pack.tag}.location.${part}`, found.basis)
    }
    return { venue: draft.venue?.value ?? null, city: draft.city?.value ?? null, region: draft.region?.value ?? null, country: draft.country?.value ?? null }
  })
}

/** "in Minsk or Moscow": another city stands beside this one and excludes it. */
function isAlternative({ tokens, hits, pack }: Reading, { start, end }: Span): boolean {
  const { either } = pack.circumstances
  const after = tokens.findIndex((token) => token.start >= end)
  const before = tokens.findIndex((token) => token.start >= start) - 1
  return (either.has(tokens[after]?.lower ?? '') && hits.at(after + 1, 'city') !== undefined) || (before > 0 && either.has(tokens[before]?.lower ?? '') && hits.at(before - 1, 'city') !== undefined)
}

/** A body's own release from its own city: "Bucharest, 9 October - … gathered at the SELEC premises". An agency's dateline tells nothing. */
function seatFromDateline({ layout, pack }: Reading, chosen: readonly Draft[]): boolean {
  const [only] = chosen
  const city = layout.dateline?.city
  if (!only?.venue || only.city || only.country || !city || layout.agencies.length) return false
  const code = pack.circumstances.countryOf(city.value)
  only.city = { value: city.value, span: city.span, basis: 'inferred' }
  if (code !== undefined) only.country = { value: code, span: city.span, basis: 'inferred' }
  return true
}

/** A statement about the past is not that of an announced meeting, nor one about the future that of a held one. */
function isTimely({ status }: Meeting, { predicate }: { readonly predicate: Predicate | null }): boolean {
  if (!predicate) return true
  const past = predicate.tense === 'past' && !predicate.planned && (predicate.form === 'finite' || predicate.sense === 'hold')
  const future = (predicate.tense === 'future' || predicate.planned) && (predicate.form === 'finite' || predicate.form === 'infinitive')
  if (status === 'announced') return !past
  return status === 'held' ? !future : status !== 'ongoing' || predicate.form !== 'infinitive'
}
