import type { Meeting } from '../meetings/meeting.js'
import type { Part, PersonOfText } from '../mentions/person.js'
import type { Reading } from '../reading.js'
import type { Person, PersonRole } from '../record/parties.js'
import type { Participation } from './participation.js'
import { rolesByPerson } from './roles-by-person.js'
import type { Writer } from './writer.js'

const ORDER: readonly PersonRole[] = ['chair', 'co-chair', 'head-of-delegation', 'host', 'opener', 'secretary', 'moderator', 'speaker', 'participant', 'guest', 'observer', 'signatory', 'source', 'author', 'photographer']

/** Roles in a fixed order; a participant is one who is nothing else, but may speak. */
function settle(roles: Iterable<PersonRole>): PersonRole[] {
  const set = new Set(roles)
  if ([...set].some((role) => role !== 'participant' && role !== 'speaker')) set.delete('participant')
  return ORDER.filter((role) => set.has(role))
}

/** Those who took part or speak, and those who stand behind the release. */
export function people(reading: Reading, meeting: Meeting, participation: Participation, out: Writer): Person[] {
  const roles = rolesByPerson(reading, meeting, participation)
  const list: Person[] = []
  for (const [index, person] of reading.persons.entries()) {
    const held = roles.get(index)
    if (!held || (!person.name && !isOfficial(person, held))) continue
    const at = `/people/${list.length}`
    const country = person.country ?? participation.countries.get(index)?.code ?? null
    const countrySpan = person.countrySpan ?? participation.countries.get(index)?.span ?? null
    const settled = settle(held.keys())
    if (!person.certain) out.report('name-case-uncertain', `${at}/name`, person.nameSpan)
    if (person.nameSpan) out.ground(`${at}/name`, person.nameSpan, `${reading.pack.tag}.person.name`)
    for (const key of ['honorific', 'rank', 'post', 'affiliation'] as const) ground(out, `${at}/${key}`, person[key], `${reading.pack.tag}.person.${key}`)
    if (country && countrySpan) out.ground(`${at}/country`, countrySpan, `${reading.pack.tag}.person.country`)
    settled.forEach((role, i) => {
      const told = held.get(role)
      if (told) out.ground(`${at}/roles/${i}`, told.span, `${reading.pack.tag}.${told.rule}`)
    })
    list.push({ name: person.name, honorific: person.honorific?.value ?? null, rank: person.rank?.value ?? null, post: person.post?.value ?? null, affiliation: person.affiliation?.value ?? null, country, roles: settled })
  }
  addMakers(reading, out, list)
  return list
}

const ground = (out: Writer, pointer: string, part: Part | null, rule: string): void => {
  if (part) out.ground(pointer, part.span, rule)
}

/** An official without a name counts where a list of those who came says which one it is. */
const isOfficial = (person: PersonOfText, held: ReadonlyMap<PersonRole, unknown>): boolean =>
  person.post !== null && /\s/.test(person.post.value) && (held.has('participant') || held.has('head-of-delegation') || held.has('guest') || held.has('observer') || held.has('chair'))

/** Those who wrote and photographed. */
function addMakers(reading: Reading, out: Writer, list: Person[]): void {
  for (const [role, names] of [['author', reading.layout.authors], ['photographer', reading.layout.photographers]] as const) {
    for (const { value, span, rule } of names) {
      const known = list.findIndex((person) => person.name === value)
      const index = known < 0 ? list.length : known
      if (known < 0) {
        list.push({ name: value, honorific: null, rank: null, post: null, affiliation: null, country: null, roles: [role] })
        out.ground(`/people/${index}/name`, span, rule)
      } else if (!list[known]?.roles.includes(role)) list[known]?.roles.push(role)
      out.ground(`/people/${index}/roles/${(list[index]?.roles.length ?? 1) - 1}`, span, rule)
    }
  }
}
