import type { Meeting } from '../meetings/meeting.js'
import type { Reading } from '../reading.js'
import type { MeetingRecord } from '../record/record.js'
import { wordsOf } from '../text/source.js'
import type { Writer } from './writer.js'

/** The headline as printed; null where the text begins with its body. */
export function title({ source, layout }: Reading, _meeting: Meeting, out: Writer): MeetingRecord['title'] {
  const printed = layout.segments.find((segment) => segment.zone === 'title')
  if (!printed) return null
  out.ground('/title', printed, 'layout.title')
  return wordsOf(source, printed)
}
