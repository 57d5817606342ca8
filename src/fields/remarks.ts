import type { Meeting } from '../meetings/meeting.js'
import type { Reading } from '../reading.js'
import { findDisguise } from '../text/suspicious.js'
import type { Writer } from './writer.js'

/** Remarks on the text as a whole, that belong to no field. */
export function remark(reading: Reading, meeting: Meeting, out: Writer): void {
  if (meeting.close) out.report('several-meetings', '/name', meeting.mention)
  const foreign = reading.foreign[0]
  if (foreign) out.report('mixed-language', null, foreign)
  const disguise = findDisguise(reading.source)
  if (disguise) out.report('suspicious-characters', null, disguise)
}
