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

interface Told {
  readonly dates: readonly BoundDate[]
  readonly places: readonly BoundPlace[]
}

function gather(reading: Reading, meeting: Meeting): Told {
  const bindingOf = openBinder(reading, meeting)
  const { places } = bindPlaces(reading, [...meeting.mentions, ...meeting.others], bindingOf)
  return { dates: bindDates(reading, meeting, bindingOf).filter(({ resolution }) => resolution !== null), places: places.filter(({ place }) => place.city ?? place.country) }
}

/** Share of words that two names of one body have in common. */
const LIKE = 0.6

const longest = (date: BoundDate): number => (date.resolution?.start ?? date.resolution?.end ?? '').length

/** Of several dates the most exact, of several places one with a city. */
function describe(mentions: readonly MeetingMention[], { dates, places }: Told): Other {
  const own = new Set(mentions)
  const date = dates.filter(({ mention }) => own.has(mention)).reduce<BoundDate | null>((best, one) => (best && longest(best) >= longest(one) ? best : one), null)
  const here = places.filter(({ mention }) => own.has(mention))
  const best = (list: readonly BoundPlace[]): BoundPlace | undefined => list.reduce<BoundPlace | undefined>((top, one) => (top && top.points >= one.points ? top : one), undefined)
  return { mentions, date, place: best(here.filter(({ place }) => place.city)) ?? best(here) ?? null }
}

/** The name from the ordinal on; null for "the next session". */
function nameOf(reading: Reading, mention: MeetingMention): { value: string; from: number; to: number } | null {
  const { tokens, source, pack: { circumstances: cues, meetings: { articles, nominative } } } = reading
  if (mention.implied === 'verb' || mention.generic) return null
  let { from } = mention
  while (from < mention.head && (cues.turnWords.has(tokens[from]?.lower ?? '') || articles.has(tokens[from]?.lower ?? '') || tokens[from]?.lower === ',')) from++
  if (!mention.ordinal && !mention.body && mention.qualifiers.length === 0) return null
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

/** Is the mention of the same number or of none? One meeting is then spoken of. */
const compatible = (mention: MeetingMention, chosen: MeetingMention): boolean => !mention.ordinal || !chosen.ordinal || mention.ordinal.value === chosen.ordinal.value

/** Of the same body? A meeting that names another one is no neighbor in the series. */
function isSeries(reading: Reading, meeting: Meeting, { body, turn }: MeetingMention): boolean {
  if (!body || turn) return true
  const own = meeting.mentions.filter((mention) => mention.body && isSame(reading, meeting, mention))
  return own.some((mention) => mention.body && likeness(reading, body, mention.body) >= LIKE)
}

/** The neighbor in the series: of those before the last one, of those after the first. */
function neighbor(reading: Reading, meeting: Meeting, relation: 'previous' | 'next'): Other | null {
  const told = gather(reading, meeting)
  const called = meeting.others.filter((mention) => mention.relation === relation && neighborByTense(meeting, mention) === null && isNeighbor(meeting, mention, relation) && isSeries(reading, meeting, mention))
  const mentions = relation === 'next' ? [...called, ...[...meeting.mentions, ...meeting.others].filter((mention) => neighborByTense(meeting, mention) === 'next' && isNeighbor(meeting, mention, relation) && isSeries(reading, meeting, mention))] : called
  const groups: Other[] = []
  for (const mention of mentions) if (!groups.some((group) => group.mentions.includes(mention))) groups.push(describe(mentions.filter((one) => one === mention || (one.ordinal && one.ordinal.value === mention.ordinal?.value) || (!one.ordinal && one.sentence === mention.sentence && compatible(one, mention))), told))
  const worth = groups.filter(({ mentions: [first], date, place }) => date !== null || place !== null || (first?.ordinal && meeting.mention.ordinal))
  const start = ({ date }: Other): string => date?.resolution?.start ?? date?.resolution?.end ?? ''
  worth.sort((a, b) => (relation === 'previous' ? (start(b) > start(a) ? 1 : start(b) < start(a) ? -1 : 0) : start(a) === '' ? 1 : start(b) === '' ? -1 : start(a) < start(b) ? -1 : 1))
  return worth[0] ?? null
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
