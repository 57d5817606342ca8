import type { Meeting } from '../meetings/meeting.js'
import type { Party } from '../mentions/parties.js'
import type { PersonMention } from '../mentions/person.js'
import type { Reading } from '../reading.js'
import type { PersonRole } from '../record/parties.js'
import type { Span } from '../text/span.js'
import { readPresence, type Presence } from './presence.js'
import type { Roles } from './claims.js'
import { readRoles } from './roles.js'
import { headsOf, ownCountry, type Head } from './sides.js'

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

/** Reads who took part. */
export function readParticipation(reading: Reading, meeting: Meeting): Participation {
  const off = meeting.status === 'cancelled' || meeting.status === 'postponed'
  const presence: Presence = off ? { came: [], stayed: [], attendees: [], all: null } : readPresence(reading, meeting)
  const heads: Head[] = []
  if (!off) {
    for (const sentence of reading.sentences) {
      if (sentence.zone === 'title' || meeting.scope[sentence.index] !== 'main') continue
      for (const head of headsOf(reading, sentence)) if (!heads.some((known) => known.person.person === head.person.person)) heads.push(head)
    }
  }
  const roles = readRoles(reading, meeting)
  const atHome = roles.claims.find(({ rule, person }) => rule === 'host.side' && person.country)?.person.country ?? heads.find(({ host: home, person }) => home && person.country)?.person.country ?? null
  const host = hostOf(reading, meeting) ?? atHome ?? (heads.some(({ host: home }) => home) ? placeOf(reading, meeting) : null)
  if (heads.some(({ rule }) => rule === 'head.list')) {
    for (const { person, role, span } of roles.claims) if (role === 'chair' && person.name && person.country && !heads.some((head) => head.person.person === person.person)) heads.unshift({ party: ownCountry(reading, person), host: false, part: false, person, span, rule: 'head.list' })
  }
  const countries = new Map<number, { code: string; span: Span }>()
  for (const { party, person, host: home, span } of heads) {
    const code = party?.country ?? (home ? host : null)
    if (code && !countries.has(person.person)) countries.set(person.person, { code, span: party?.span ?? span })
  }
  return { presence, heads, roles, countries, host }
}

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
  for (const predicate of reading.predicates) {
    if (predicate.sense !== 'host' || predicate.negated || meeting.scope[predicate.sentence] !== 'main') continue
    const country = reading.hits.of('country').filter((hit) => hit.value.form !== 'adjective' && hit.to <= predicate.from && predicate.from - hit.to < 5).at(-1)
    if (country && country.from >= (reading.sentences[predicate.sentence]?.from ?? 0)) return country.value.code
  }
  return null
}

/** Roles by person, each once, with the place that tells it. */
export function rolesByPerson(reading: Reading, { presence, heads, roles }: Participation): Map<number, Map<PersonRole, { rule: string; span: Span }>> {
  const byPerson = new Map<number, Map<PersonRole, { rule: string; span: Span }>>()
  const give = (person: number, role: PersonRole, rule: string, span: Span): void => {
    const known = byPerson.get(person)
    if (!known) byPerson.set(person, new Map([[role, { rule, span }]]))
    else if (!known.has(role)) known.set(role, { rule, span })
  }
  for (const { person, rule, span, part } of heads) {
    // who stands in for an absent head without a name of his or her own is a participant
    give(person.person, person.name === null && rule === 'head.represented' ? 'participant' : 'head-of-delegation', rule, span)
    if (part) give(person.person, 'co-chair', rule, span)
  }
  for (const { person, role, rule, span } of roles.claims) if (person.person >= 0) give(person.person, role, rule, span)
  for (const { person, capacity, rule, trigger } of presence.attendees) give(person.person, capacity === 'guest' || capacity === 'observer' ? capacity : 'participant', rule, trigger)
  for (const { role, rule, span } of roles.claims.filter(({ person }) => person.person < 0)) for (const { person } of heads) give(person.person, role, rule, span)
  for (const { person, span, rule } of roles.elected) if (![...byPerson.values()].some((known) => known.has('chair') || known.has('co-chair'))) give(person.person, 'chair', rule, span)
  chairByPost(reading, byPerson, give)
  // one who told the press is a source, whatever else the release quotes
  for (const [index, known] of byPerson) if (known.has('source') && roles.claims.some(({ person, role, rule }) => person.person === index && role === 'source' && rule === 'source.told')) known.delete('speaker')
  return byPerson
}

/** "Chair of the Council, Minister X": nobody else is said to have chaired, and he or she took part. */
function chairByPost(reading: Reading, byPerson: ReadonlyMap<number, ReadonlyMap<PersonRole, unknown>>, give: (person: number, role: PersonRole, rule: string, span: Span) => void): void {
  for (const known of byPerson.values()) if (known.has('chair') || known.has('co-chair')) return
  const { parties } = reading.pack
  for (const [index, known] of byPerson) {
    const person = reading.persons[index]
    if (!person?.post || ![...known.keys()].some((role) => role !== 'source')) continue
    const words = person.post.value.toLowerCase().replace(/ё/g, 'е').split(/[\s,]+/)
    const at = words.findIndex((word, i) => parties.chairs(word) && (i === 0 || !/^(?:deputy|vice|first|заместител)/.test(words[i - 1] ?? '')))
    if (at !== 0 && !(at > 0 && at < 12 && /-/.test(words[at - 1] ?? ''))) continue
    const body = words.slice(at + 1, at + 5).find((word) => parties.bodies(word))
    if (body && isBody(reading, body) && !nationalBody(words.slice(at + 1))) { give(index, 'chair', 'chair.post', person.post.span); return }
  }
}

/** The body that the text speaks of most: its head noun stands in the title or the first sentences. */
function isBody(reading: Reading, word: string): boolean {
  const stem = word.slice(0, 5)
  return reading.sentences.slice(0, 4).some((sentence) => reading.tokens.slice(sentence.from, sentence.to).some((token) => token.lower.startsWith(stem)))
}
/** "Chairman of the State Border Committee", председатель Совета министров: an office at home. */
const nationalBody = (words: readonly string[]): boolean => words.slice(0, 4).some((word) => /^(?:state|national|ministers|security|cabinet|government|federation|министров|государственн|национальн|безопасности|правлени|кабинет|правительств|гос|кнб|гкнб|сената|мажилиса|федерации)/.test(word))

/** Two parties are one: the same country, or the same organization. */
export const sameParty = (a: Party, b: Party): boolean => (a.country !== null ? a.country === b.country : a.organization !== null && a.organization.toLowerCase() === b.organization?.toLowerCase())

export type { PersonMention }
