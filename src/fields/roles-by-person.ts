import type { Meeting } from '../meetings/meeting.js'
import type { Reading } from '../reading.js'
import type { PersonRole } from '../record/parties.js'
import type { Span } from '../text/span.js'
import { leadsBody } from './body-of.js'
import type { Participation } from './participation.js'

/** What gives a person a role. */
export interface Ground {
  readonly rule: string
  readonly span: Span
}

/** Roles by person, each once, with the place that tells it. */
export type RolesByPerson = Map<number, Map<PersonRole, Ground>>

/** Puts together what was read of each person. */
export function rolesByPerson(reading: Reading, meeting: Meeting, { presence, heads, roles }: Participation): RolesByPerson {
  const byPerson: RolesByPerson = new Map()
  const give = (person: number, role: PersonRole, ground: Ground): void => {
    const known = byPerson.get(person)
    if (!known) byPerson.set(person, new Map([[role, ground]]))
    else if (!known.has(role)) known.set(role, ground)
  }
  for (const { person, rule, span, part } of heads) {
    // who stands in for an absent head without a name of his or her own is a participant
    give(person.person, person.name === null && (rule === 'head.represented' || rule === 'head.gapped') ? 'participant' : 'head-of-delegation', { rule, span })
    if (part) give(person.person, 'co-chair', { rule, span })
  }
  for (const { person, role, rule, span } of roles.claims) give(person.person, role, { rule, span })
  for (const { person, capacity, rule, trigger } of presence.attendees) give(person.person, capacity === 'guest' || capacity === 'observer' ? capacity : 'participant', { rule, span: trigger })
  for (const span of roles.signed) for (const { person } of heads) give(person.person, 'signatory', { rule: 'signatory.heads', span })
  const chaired = (): boolean => [...byPerson.values()].some((known) => known.has('chair') || known.has('co-chair'))
  for (const { person, span, rule } of roles.elected) if (!chaired()) give(person.person, 'chair', { span, rule })
  const chair = chaired() ? null : chairByPost(reading, meeting, byPerson)
  if (chair) give(chair.person, 'chair', { rule: 'chair.post', span: chair.span })
  // one who told the press is a source, whatever else the release quotes
  for (const [index, known] of byPerson) if (roles.claims.some(({ person, role, rule }) => person.person === index && role === 'source' && rule === 'source.told')) known.delete('speaker')
  return byPerson
}

/** "Chair of the Council, Minister X": nobody else is said to have chaired, and he or she took part. */
function chairByPost(reading: Reading, meeting: Meeting, byPerson: RolesByPerson): { person: number; span: Span } | null {
  const { parties } = reading.pack
  for (const [index, known] of byPerson) {
    const post = reading.persons[index]?.post
    if (!post || ![...known.keys()].some((role) => role !== 'source')) continue
    const words = post.value.toLowerCase().replace(/ё/g, 'е').replace(/[–—]/g, '-').match(/[^\s,]+|,/g) ?? []
    const at = words.findIndex((word, i) => parties.chairs(word) && !parties.lesser(words[i - 1] ?? ''))
    if (at !== 0 && !(at > 0 && at < 12 && words[at - 1] === '-')) continue
    const led = words.slice(at + 1, at + 8)
    if (leadsBody(reading, meeting, led) && !led.slice(0, 4).some((word) => parties.homeBody(word))) return { person: index, span: post.span }
  }
  return null
}
