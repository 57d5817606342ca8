import type { Party } from '../mentions/party.js'
import type { Reading } from '../reading.js'
import type { AbsentParty } from '../record/parties.js'
import { sameParty, type Participation } from './participation.js'
import type { Writer } from './writer.js'

/** The parties said not to have come. */
export function absent(reading: Reading, { presence }: Participation, out: Writer): AbsentParty[] {
  const parties: Party[] = []
  for (const { party, rule, trigger } of presence.stayed) {
    if (parties.some((known) => sameParty(known, party))) continue
    const at = `/absent/${parties.length}`
    out.ground(`${at}/name`, party.span, `${reading.pack.tag}.${rule}`)
    out.ground(`${at}/${party.country ? 'country' : 'organization'}`, [party.span, trigger], `${reading.pack.tag}.${rule}`)
    parties.push(party)
  }
  return parties.map(({ name, country, organization }) => ({ name, country, organization }))
}
