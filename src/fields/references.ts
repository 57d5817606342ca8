import { openBinder } from '../meetings/binding.js'
import { bindDates, type BoundDate } from '../meetings/dates.js'
import { likeness } from '../meetings/choose.js'
import type { Meeting, MeetingMention } from '../meetings/meeting.js'
import { bindPlaces, type BoundPlace } from '../meetings/places.js'
import { isSame, neighborByTense } from '../meetings/same.js'
import { spanOf } from '../mentions/lexicon.js'
import type { Reading } from '../reading.js'
import type { MeetingReference, RelatedMeeting, Relation } from '../record/references.js'
import { wordsOf } from '../text/source.js'
import type { Writer } from './writer.js'

/** The mentions of one other meeting, with the dates and places said of it. */
interface Other {
  readonly mentions: readonly MeetingMention[]
  readonly date: BoundDate | null
  readonly place: BoundPlace | null
}

/** Dates and places by the mention that they are said of. */
interface Told {
  readonly dates: ReadonlyMap<MeetingMention, readonly BoundDate[]>
  readonly places: ReadonlyMap<MeetingMention, readonly BoundPlace[]>
}

function byMention<T extends { readonly mention: MeetingMention }>(list: readonly T[]): Map<MeetingMention, T[]> {
  const out = new Map<MeetingMention, T[]>()
  for (const one of list) {
    const known = out.get(one.mention)
    if (known) known.push(one)
    else out.set(one.mention, [one])
  }
  return out
}

function gather(reading: Reading, meeting: Meeting): Told {
  const binder = openBinder(reading, meeting)
  const { places } = bindPlaces(reading, binder)
  return { dates: byMention(bindDates(reading, meeting, binder).filter(({ resolution }) => resolution !== null)), places: byMention(places.filter(({ place }) => place.city ?? place.country)) }
}

/** Share of words that two names of one body have in common. */
const LIKE = 0.6
/** Wordings of the body that are compared. */
const WORDINGS = 4

const longest = (date: BoundDate): number => (date.resolution?.start ?? date.resolution?.end ?? '').length
const top = <T>(list: readonly T[], better: (one: T, other: T) => boolean): T | null => list.reduce<T | null>((best, one) => (best === null || better(one, best) ? one : best), null)

/** Of several dates the most exact, of several places the plainest, one with a city before others. */
function describe(mentions: readonly MeetingMention[], { dates, places }: Told): Other {
  const here = mentions.flatMap((mention) => places.get(mention) ?? [])
  const plainer = (one: BoundPlace, other: BoundPlace): boolean => one.points > other.points
  return {
    mentions,
    date: top(mentions.flatMap((mention) => dates.get(mention) ?? []), (one, other) => longest(one) > longest(other)),
    place: top(here.filter(({ place }) => place.city), plainer) ?? top(here, plainer),
  }
}

/** The name from the ordinal on; null for "the next session". */
function nameOf(reading: Reading, mention: MeetingMention): { value: string; from: number; to: number } | null {
  const { tokens, source, pack: { circumstances: cues, meetings: { articles, nominative } } } = reading
  if (mention.implied === 'verb' || mention.generic) return null
  let { from } = mention
  while (from < mention.head && (cues.turnWords.has(tokens[from]?.lower ?? '') || articles.has(tokens[from]?.lower ?? '') || tokens[from]?.lower === ',')) from++
  if (!mention.ordinal && (mention.turn !== null || (!mention.body && mention.qualifiers.length === 0))) return null
  return from < mention.to ? { value: nominative(wordsOf(source, spanOf(tokens, from, mention.to))), from, to: mention.to } : null
}

function write(reading: Reading, { mentions, date, place }: Other, pointer: string, out: Writer): MeetingReference {
  const rule = `${reading.pack.tag}.reference`
  const numbered = mentions.find(({ ordinal }) => ordinal)
  const named = mentions.map((mention) => nameOf(reading, mention)).find((name) => name !== null) ?? null
  if (named) out.ground(`${pointer}/name`, spanOf(reading.tokens, named.from, named.to), `${rule}.name`)
  if (numbered?.ordinal) out.ground(`${pointer}/ordinal`, numbered.ordinal.span, `${rule}.ordinal`)
  const resolution = date?.resolution ?? null
  const sure = resolution?.basis === 'stated' ? 'stated' : 'inferred'
  if (date && resolution?.start) out.ground(`${pointer}/when/start`, date.expression, `${rule}.when`, sure)
  if (date && resolution?.end) out.ground(`${pointer}/when/end`, date.expression, `${rule}.when`, sure)
  const { city, country } = place?.place ?? { city: null, country: null }
  if (city) out.ground(`${pointer}/location/city`, city.span, `${rule}.location`, city.basis)
  if (country) out.ground(`${pointer}/location/country`, country.span, `${rule}.location`, country.basis)
  return {
    name: named?.value ?? null,
    ordinal: numbered?.ordinal?.value ?? null,
    when: resolution && (resolution.start ?? resolution.end) ? { start: resolution.start, end: resolution.end } : null,
    location: city ?? country ? { city: city?.value ?? null, country: country?.value ?? null } : null,
  }
}

/** Tells whether a mention is of the same body: a meeting that names another one is no neighbor in the series. */
function seriesOf(reading: Reading, meeting: Meeting): (mention: MeetingMention) => boolean {
  const bodies: NonNullable<MeetingMention['body']>[] = []
  for (const mention of meeting.mentions) if (bodies.length < WORDINGS && mention.body && isSame(reading, meeting, mention)) bodies.push(mention.body)
  return ({ body, turn }) => body === null || turn !== null || bodies.some((own) => likeness(reading, body, own) >= LIKE)
}

/** Mentions of one number, or of one sentence, speak of one meeting. */
function groupMentions(mentions: readonly MeetingMention[]): MeetingMention[][] {
  const groups = new Map<string, MeetingMention[]>()
  for (const mention of mentions) {
    const key = mention.ordinal ? `#${mention.ordinal.value}` : `sentence ${mention.sentence}`
    const known = groups.get(key)
    if (known) known.push(mention)
    else groups.set(key, [mention])
  }
  return [...groups.values()]
}

/** The neighbor in the series: of those before the last one, of those after the first. */
function neighbor(reading: Reading, meeting: Meeting, relation: 'previous' | 'next'): Other | null {
  const told = gather(reading, meeting)
  const isSeries = seriesOf(reading, meeting)
  const relationOf = (mention: MeetingMention): MeetingMention['relation'] => neighborByTense(meeting, mention) ?? mention.relation
  const mentions = [...meeting.others, ...meeting.mentions].filter((mention) => relationOf(mention) === relation && isNeighbor(meeting, mention, relation) && isSeries(mention))
  const groups = groupMentions(mentions).map((group) => describe(group, told))
  const worth = groups.filter(({ mentions: [first], date, place }) => date !== null || place !== null || (first?.ordinal && meeting.mention.ordinal))
  const start = ({ date }: Other): string => date?.resolution?.start ?? date?.resolution?.end ?? ''
  const nearer = (one: Other, other: Other): boolean => start(one) !== '' && (start(other) === '' || (relation === 'previous' ? start(one) > start(other) : start(one) < start(other)))
  return top(worth, nearer)
}

/** A number far from the meeting's own is no neighbor's. */
function isNeighbor({ mention: main }: Meeting, { ordinal }: MeetingMention, relation: 'previous' | 'next'): boolean {
  if (!ordinal || !main.ordinal) return true
  const step = ordinal.value - main.ordinal.value
  return relation === 'next' ? step > 0 && step <= 2 : step < 0 && step >= -2
}

/** The last meeting of the body before this one. */
export function previous(reading: Reading, meeting: Meeting, out: Writer): MeetingReference | null {
  const found = neighbor(reading, meeting, 'previous')
  return found && write(reading, found, '/previous', out)
}

/** The meeting of the body after this one; null where the text says no more than that it will be agreed. */
export function next(reading: Reading, meeting: Meeting, out: Writer): MeetingReference | null {
  const found = neighbor(reading, meeting, 'next')
  return found && write(reading, found, '/next', out)
}

const TIES: ReadonlySet<string> = new Set<Relation>(['preparatory', 'parent', 'sideline', 'follow-up', 'other'])

/** Does the text tell enough of the meeting to list it: a name with date or place, or a plain tie to this one? */
function isTold(mention: MeetingMention, { date, place }: Other): boolean {
  if (mention.generic || mention.plural || mention.implied) return false
  if (mention.relation === 'other') return (date !== null || place !== null) && (mention.body !== null || mention.ordinal !== null || mention.qualifiers.length > 0)
  return mention.body !== null || mention.ordinal !== null || date !== null || place !== null
}

/** Other meetings that the release ties to this one. */
export function related(reading: Reading, meeting: Meeting, out: Writer): RelatedMeeting[] {
  const told = gather(reading, meeting)
  const seen = new Set<string>()
  const found: RelatedMeeting[] = []
  for (const mention of meeting.others) {
    if (!TIES.has(mention.relation ?? '')) continue
    const other = describe([mention], told)
    const name = nameOf(reading, mention)?.value ?? ''
    if (!isTold(mention, other) || !name || seen.has(name)) continue
    seen.add(name)
    found.push({ relation: mention.relation as Relation, ...write(reading, other, `/related/${found.length}`, out) })
  }
  return found
}
