import type { Reading } from '../reading.js'
import type { Participation } from './participation.js'
import type { Writer } from './writer.js'

/** Does the text say that all members were there? It never lists them for us. */
export function allMembersPresent(reading: Reading, { presence: { all, stayed } }: Participation, out: Writer): true | null {
  if (!all || stayed.length) return null
  out.ground('/allMembersPresent', all, `${reading.pack.tag}.members.all`)
  return true
}
