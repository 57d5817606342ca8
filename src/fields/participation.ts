import type { Meeting } from '../meetings/meeting.js'
import type { Party } from '../mentions/party.js'
import type { PersonMention } from '../mentions/person.js'
import type { Reading } from '../reading.js'
import type { Span } from '../text/span.js'
import { firstFrom } from './actors.js'
import type { Presence } from './attendances.js'
import type { Roles } from './claims.js'
import { isHeadline } from './headline.js'
import { headsOf, ownCountry, type Head } from './heads.js'
import { readPresence } from './presence.js'
import { readRoles } from './roles.js'

/** Everything the text says of who took part, before it is put into fields. */
export interface Participation {
  readonly presence: Presence
  readonly heads: readonly Head[]
  readonly roles: Roles
  /** Country by person, where the party that he or she headed tells it. */
  readonly countries: ReadonlyMap<number, { readonly code: string; readonly span: Span }>
  /** The country that hosts, where the text says so. */
  readonly host: string | null
}

const NOBODY: Presence = { came: [], stayed: [], attendees: [], all: null }

/** Reads who took part. Nobody came to a meeting that was called off. */
export function readParticipation(reading: Reading, meeting: Meeting): Participation {
  const off = meeting.status === 'cancelled' || meeting.status === 'postponed'
  const presence = off ? NOBODY : readPresence(reading, meeting)
  const roles = readRoles(reading, meeting)
  const heads = off ? [] : readHeads(reading, meeting, roles)
  const host = hostOf(reading, meeting) ?? homeOf(roles, heads) ?? (heads.some((head) => head.host) ? placeOf(reading, meeting) : null)
  const countries = new Map<number, { code: string; span: Span }>()
  for (const { party, person, host: home, span } of heads) {
    const code = party?.country ?? (home ? host : null)
    if (code && !countries.has(person.person)) countries.set(person.person, { code, span: party?.span ?? span })
  }
  for (const { person, party } of presence.attendees) if (party?.country && !countries.has(person.person)) countries.set(person.person, { code: party.country, span: party.span })
  return { presence, heads, roles, countries, host }
}

function readHeads(reading: Reading, meeting: Meeting, roles: Roles): Head[] {
  const heads: Head[] = []
  const known = ({ person }: PersonMention): boolean => heads.some((head) => head.person.person === person)
  for (const sentence of reading.sentences) {
    if (isHeadline(reading, sentence) || meeting.scope[sentence.index] !== 'main') continue
    for (const head of headsOf(reading, sentence)) if (!known(head.person)) heads.push(head)
  }
  // "Other Heads of Delegation were ...": the chair is one as well
  if (heads.some(({ rule }) => rule === 'head.list')) {
    for (const { person, role, span } of roles.claims) if (role === 'chair' && person.name && person.country && !known(person)) heads.unshift({ party: ownCountry(reading, person), host: false, part: false, person, span, rule: 'head.list' })
  }
  for (const { person, span } of coChairs(reading, meeting, roles)) if (!known(person)) heads.push({ party: ownCountry(reading, person), host: false, part: true, person, span, rule: 'head.co-chair' })
  return heads
}

/** The two who chair a commission of two governments: each heads a part of it. */
function coChairs(reading: Reading, meeting: Meeting, roles: Roles): { person: PersonMention; span: Span }[] {
  const pair = roles.claims.filter(({ role, person }) => role === 'co-chair' && person.name && person.country)
  const people = pair.filter(({ person }, i) => pair.findIndex((other) => other.person.person === person.person) === i)
  return people.length === 2 && people[0]?.person.country !== people[1]?.person.country && isJoint(reading, meeting) ? people : []
}

/** "Joint Commission", межправительственная комиссия: a body of two governments. */
function isJoint(reading: Reading, meeting: Meeting): boolean {
  return meeting.mentions.some(({ from, to }) => {
    const words = reading.tokens.slice(from, to)
    return words.some(({ lower }) => reading.pack.parties.joint(lower)) && words.some(({ lower }) => reading.pack.parties.bodies(lower))
  })
}

const homeOf = (roles: Roles, heads: readonly Head[]): string | null =>
  roles.claims.find(({ rule, person }) => rule === 'host.side' && person.country)?.person.country ?? heads.find(({ host, person }) => host && person.country)?.person.country ?? null

/** The country of the city where the meeting is said to be. */
function placeOf(reading: Reading, meeting: Meeting): string | null {
  for (const { sentence } of meeting.mentions) {
    const scope = reading.sentences[sentence]
    const city = scope && reading.hits.of('city').find((hit) => hit.from >= scope.from && hit.to <= scope.to && reading.pack.people.abroad.has(reading.tokens[hit.from - 1]?.lower ?? ''))
    if (city) return city.value.country
  }
  return null
}

/** The country that is said to host: "Kyrgyzstan hosts", "Togo, the host country". */
function hostOf(reading: Reading, meeting: Meeting): string | null {
  const countries = reading.hits.of('country').filter(({ value }) => value.form !== 'adjective')
  for (const predicate of reading.predicates) {
    if (predicate.sense !== 'host' || predicate.negated || meeting.scope[predicate.sentence] !== 'main') continue
    const near = firstFrom(countries, Math.max(predicate.from - 8, reading.sentences[predicate.sentence]?.from ?? 0))
    const last = near && countries.slice(countries.indexOf(near)).filter(({ to }) => to <= predicate.from && predicate.from - to < 5).at(-1)
    if (last) return last.value.code
  }
  return null
}

/** Two parties are one: the same country, or the same organization. */
export const sameParty = (a: Party, b: Party): boolean => (a.country !== null ? a.country === b.country : a.organization !== null && a.organization.toLowerCase() === b.organization?.toLowerCase())
