import { partyOfCountry, type Party } from '../mentions/party.js'
import type { Reading } from '../reading.js'
import type { Delegation } from '../record/parties.js'
import type { Span } from '../text/span.js'
import { sameParty, type Participation } from './participation.js'
import type { Writer } from './writer.js'

interface Row {
  readonly party: Party
  head: { name: string; span: Span } | null
  capacity: Delegation['capacity']
  capacitySpan: Span
  readonly rule: string
}

/** The parties said to have attended, each once, with the one who headed it. */
export function delegations(reading: Reading, participation: Participation, out: Writer): Delegation[] {
  const rows = collect(reading, participation)
  return rows.map(({ party, head, capacity, capacitySpan, rule }, index) => {
    const at = `/delegations/${index}`
    const id = `${reading.pack.tag}.${rule}`
    out.ground(`${at}/name`, party.span, id)
    out.ground(`${at}/${party.country ? 'country' : 'organization'}`, party.span, id)
    if (head) out.ground(`${at}/head`, head.span, `${reading.pack.tag}.head`)
    if (capacity) out.ground(`${at}/capacity`, capacitySpan, `${reading.pack.tag}.party.capacity`)
    return { name: party.name, country: party.country, organization: party.organization, head: head?.name ?? null, capacity }
  })
}

/** The first place where the text names a country. */
function countryOf(reading: Reading, code: string): Party | null {
  const hit = reading.hits.of('country').find((country) => country.value.code === code && country.value.form !== 'adjective')
  return hit ? partyOfCountry(reading, hit) : null
}

function collect(reading: Reading, { presence, heads, host }: Participation): Row[] {
  const rows: Row[] = []
  const gone = presence.stayed.map(({ party }) => party)
  const row = (party: Party, rule: string, span: Span): Row => {
    const known = rows.find((other) => sameParty(other.party, party))
    if (known) return known
    const made: Row = { party, head: null, capacity: null, capacitySpan: span, rule }
    rows.push(made)
    return made
  }
  const events = [
    ...presence.came.map((came) => ({ at: came.party.from, came, head: null })),
    ...heads.map((head) => ({ at: head.person.from, came: null, head })),
  ].sort((a, b) => a.at - b.at)
  for (const { came, head } of events) {
    if (came) {
      if (gone.some((party) => sameParty(party, came.party))) continue
      const made = row(came.party, came.rule, came.trigger)
      if (came.capacity && !made.capacity) { made.capacity = came.capacity; made.capacitySpan = came.trigger }
    }
    if (head) {
      const person = reading.persons[head.person.person]
      const home = head.host && host ? rows.find(({ party }) => party.country === host)?.party ?? countryOf(reading, host) : null
      const party = head.party ?? home
      const made = party ? row(party, head.rule, head.span) : undefined
      if (made && person?.name && !made.head) made.head = { name: person.name, span: person.nameSpan ?? head.span }
    }
  }
  for (const made of rows) if (host && made.party.country === host && !made.capacity) made.capacity = 'host'
  return rows
}
