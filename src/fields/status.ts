import type { Meeting } from '../meetings/meeting.js'
import type { Reading } from '../reading.js'
import type { MeetingStatus } from '../record/meeting.js'
import { settleStatus } from './when.js'
import type { Writer } from './writer.js'

/** Where the meeting stands at the release's own time: as the verb tells, and as its dates settle. */
export function status(reading: Reading, meeting: Meeting, out: Writer): MeetingStatus {
  const { rule, span } = meeting.statusEvidence
  out.ground('/status', span, rule)
  return settleStatus(reading, meeting)
}
