import type { Meeting } from '../meetings/meeting.js'
import type { Reading } from '../reading.js'
import type { MeetingStatus } from '../record/meeting.js'
import type { Writer } from './writer.js'

/** Where the meeting stands at the release's own time. */
export function status(_: Reading, { status: value, statusEvidence: { rule, span } }: Meeting, out: Writer): MeetingStatus {
  out.ground('/status', span, rule)
  return value
}
