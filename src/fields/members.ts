import type { Meeting } from '../meetings/meeting.js'
import type { Reading } from '../reading.js'
import { readPresence } from './presence.js'
import type { Writer } from './writer.js'

/** Does the text say that all members were there? It never lists them for us. */
export function allMembersPresent(reading: Reading, meeting: Meeting, out: Writer): true | null {
  if (meeting.status === 'cancelled' || meeting.status === 'postponed') return null
  const { all, stayed } = readPresence(reading, meeting)
  if (!all || stayed.length) return null
  out.ground('/allMembersPresent', all, `${reading.pack.tag}.members.all`)
  return true
}
