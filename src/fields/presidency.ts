import type { Reading } from '../reading.js'
import type { MeetingRecord } from '../record/record.js'
import type { Participation } from './participation.js'
import type { Writer } from './writer.js'

/** The country under whose chairmanship the meeting was held; null where the text names two. */
export function presidency(reading: Reading, { roles: { chairing } }: Participation, out: Writer): MeetingRecord['presidency'] {
  const [first] = chairing
  if (!first || chairing.some(({ party }) => party.country !== first.party.country)) return null
  const organization = chairing.find((other) => other.organization)?.organization ?? null
  out.ground('/presidency/country', [first.span, first.party.span], `${reading.pack.tag}.${first.rule}`)
  if (organization) out.ground('/presidency/organization', first.span, `${reading.pack.tag}.${first.rule}`)
  return { country: first.party.country, organization }
}
