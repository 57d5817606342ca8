import { findPlaces, type PlaceMention } from '../mentions/places.js'
import { findVenues, type VenueMention } from '../mentions/venues.js'
import type { Predicate } from '../frames/predicate.js'
import type { Reading, Sentence } from '../reading.js'
import { isWord } from '../text/tokens.js'
import { phraseAt } from './circumstance-cues.js'
import { HAPPENS, type Binder, type Binding } from './binding.js'
import { tokenAt } from './dates.js'
import type { MeetingMention } from './meeting.js'

/** A place or venue with the meeting that it is said of. `points` tells how plainly. */
export interface BoundPlace {
  readonly place: PlaceMention
  readonly mention: MeetingMention
  /** The verb that puts the place to the meeting. */
  readonly predicate: Predicate | null
  readonly points: number
}

export interface BoundVenue {
  readonly venue: VenueMention
  readonly mention: MeetingMention
  readonly predicate: Predicate | null
  readonly points: number
}

interface Ground {
  readonly reading: Reading
  readonly binder: Binder
  /** Tokens inside dates. */
  readonly dated: ReadonlySet<number>
  readonly topics: (mention: MeetingMention) => boolean
}

const lower = ({ tokens }: Reading, at: number): string => tokens[at]?.lower ?? ''

/** Does a noun of an office stand before the preposition: "the UNODC Office in Tashkent", "послом в Минске"? */
function ofOffice(reading: Reading, at: number, { from: floor }: Sentence): boolean {
  const { circumstances: cues, meetings } = reading.pack
  for (let i = at - 1; i >= floor && at - i < 6; i--) {
    const word = lower(reading, i)
    if (cues.offices.has(word)) return true
    if (!isWord(reading.tokens[i]) && word !== '"') return false
    if (i < at - 1 && (meetings.locative.has(word) || cues.venueEnds.has(word))) return false
  }
  return false
}

/** A place that opens its clause stands at its very beginning, with dates and other places at most before it. */
function opensClause({ reading, dated }: Ground, at: number, { from: floor }: Sentence): boolean {
  let i = at - 1
  let skipped = false
  while (i >= floor && (dated.has(i) || reading.pack.meetings.locative.has(lower(reading, i)))) { skipped ||= dated.has(i); i-- }
  if (i < floor || skipped) return true
  const word = lower(reading, i)
  return word === ',' || word === ':' || word === '-' || word === '"' || word === '.' || word === ')' || reading.pack.circumstances.openers.has(word) || (i === floor && reading.pack.circumstances.adverbs.has(word))
}

const isTravel = (reading: Reading, { predicate }: Binding): boolean => {
  if (!predicate) return false
  const verb = lower(reading, predicate.main)
  return reading.pack.circumstances.travel.some((stem) => verb.startsWith(stem))
}

/** Words between a noun and its place beyond which the place belongs to something else. */
const FAR = 8

/** How plainly the binding puts the place to the meeting; 0 where it does not. */
function strength(ground: Ground, at: number, sentence: Sentence, binding: Binding): number {
  const { mention, predicate, gap, fronted } = binding
  if (!mention || isTravel(ground.reading, binding)) return 0
  if (ofOffice(ground.reading, at, sentence)) return 0
  if (fronted && !opensClause(ground, at, sentence)) return 0
  if (!predicate && !fronted && gap > FAR) return 0
  const base = predicate ? (HAPPENS.has(predicate.sense) ? 4 : 2.5) : mention.predicate && HAPPENS.has(mention.predicate.sense) ? 3 : 2.5
  const zone = sentence.zone === 'body' ? 0 : 0.75
  return Math.max(0, base - zone - Math.min(gap, 40) * 0.04 - (!predicate && ground.topics(mention) ? 1.25 : 0) - sentence.index * 0.01)
}

/** The first mention within reach to the right of a token. */
function mentionAfter({ binder }: Ground, from: number, to: number): MeetingMention | null {
  for (let i = from; i < to; i++) {
    const mention = binder.mentionAt(i)
    if (mention && !mention.implied) return mention
  }
  return null
}

/** "Tashkent hosts the meeting", "Kyrgyzstan will host", "hosted by Kazakhstan", "Minsk was the venue of the session". */
function hosting(ground: Ground, { from, to: end, sentence }: PlaceMention): MeetingMention | null {
  const { reading, binder, dated } = ground
  const { tokens, pack: { circumstances: cues } } = reading
  let to = end // "Chisinau, yesterday played host to"
  while (to < sentence.to && (dated.has(to) || lower(reading, to) === ',')) to++
  for (let i = to; i < to + 3 && i < sentence.to; i++) {
    if (phraseAt(tokens, i, cues.venueOf)) return mentionAfter(ground, i, Math.min(sentence.to, i + 20))
    const verb = binder.verbsAt(i).find((one) => one.voice === 'active' && cues.hosts.has(lower(reading, one.main)))
    if (verb) return mentionAfter(ground, verb.to, Math.min(sentence.to, verb.to + 13))
  }
  if (!isWord(tokens[from - 1])) return null
  for (let i = from - 1; i > from - 5 && i >= sentence.from; i--) {
    const by = binder.verbsAt(i).find((one) => one.voice === 'passive' && cues.hosts.has(lower(reading, one.main)))
    if (by) return binder.bind(by.to, by.to, sentence).mention
  }
  return null
}

const tokensOfDates = ({ tokens, dates }: Reading): Set<number> => {
  const out = new Set<number>()
  for (const { start, end } of dates) for (let i = tokenAt(tokens, start); i < tokens.length && (tokens[i]?.start ?? end) < end; i++) out.add(i)
  return out
}

/** "talks on the conflict in …": a topic stands between the noun and the place. */
const topicsOf = (reading: Reading) => (mention: MeetingMention): boolean => {
  if (mention.body) return false
  for (let i = mention.head + 1; i < mention.to; i++) if (reading.pack.circumstances.topics.has(lower(reading, i))) return true
  return false
}

/** Every venue of the text that is said of a meeting. */
function bindVenues(ground: Ground): BoundVenue[] {
  const out: BoundVenue[] = []
  for (const venue of findVenues(ground.reading)) {
    const binding = ground.binder.bind(venue.from, venue.to, venue.sentence)
    const points = strength({ ...ground, topics: () => false }, venue.from, venue.sentence, binding)
    if (binding.mention && points > 0 && !(binding.mention.from < venue.to && venue.from < binding.mention.to)) out.push({ venue, mention: binding.mention, predicate: binding.predicate ?? binding.mention.predicate, points })
  }
  return out
}

/** Every place and venue of the text that is said of a meeting, in text order. */
export function bindPlaces(reading: Reading, binder: Binder): { places: BoundPlace[]; venues: BoundVenue[] } {
  const ground: Ground = { reading, binder, dated: tokensOfDates(reading), topics: topicsOf(reading) }
  const venues = bindVenues(ground)
  const venueAt = new Map<number, BoundVenue>()
  for (const bound of venues) for (let i = bound.venue.from; i <= bound.venue.to; i++) if (!venueAt.has(i)) venueAt.set(i, bound)
  const places: BoundPlace[] = []
  for (const place of findPlaces(reading)) {
    const inside = venueAt.get(place.from)
    const beside = inside && inside.venue.to === place.from
    if (inside && !beside && (place.link !== 'in' || place.from === inside.venue.from)) continue
    if (beside && place.link !== 'here' && (place.city || place.country)) { places.push({ place, mention: inside.mention, predicate: inside.predicate, points: inside.points }); continue }
    if (place.link === 'bare') {
      const host = hosting(ground, place)
      if (host) places.push({ place, mention: host, predicate: host.predicate, points: place.city ? 3.5 : 2 })
      continue
    }
    const binding = binder.bind(place.from, place.to, place.sentence)
    if (!binding.mention) continue
    const bracket = lower(reading, place.from) === '('
    if (bracket && (binding.gap > 0 || binding.predicate)) continue
    if (place.guessed && binding.gap > 2 && !opensClause(ground, place.from, place.sentence)) continue
    const points = strength(ground, place.from, place.sentence, binding)
    const needed = place.guessed ? (binding.predicate ? 3.2 : 2.2) : place.city || place.link === 'here' ? 1 : 2.2
    if (points >= needed) places.push({ place, mention: binding.mention, predicate: binding.predicate ?? binding.mention.predicate, points })
  }
  return { places, venues }
}
