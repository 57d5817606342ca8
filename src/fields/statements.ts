import { readContent } from '../frames/content.js'
import { readStatements } from '../frames/speech.js'
import type { Meeting } from '../meetings/meeting.js'
import type { Reading } from '../reading.js'
import type { Statement } from '../record/content.js'
import { wordsOf } from '../text/source.js'
import type { Writer } from './writer.js'

/** Direct and reported speech of persons. */
export function statements(reading: Reading, meeting: Meeting, out: Writer): Statement[] {
  const seen = new Set<string>()
  const list: Statement[] = []
  for (const { kind, speaker, speakerSpan, span, rule } of readStatements(readContent(reading, meeting))) {
    const text = wordsOf(reading.source, span)
    if (!text || seen.has(text)) continue
    seen.add(text)
    const path = `/statements/${list.length}`
    list.push({ kind, speaker, text })
    out.ground(`${path}/text`, span, rule)
    out.ground(`${path}/kind`, span, rule)
    if (speaker && speakerSpan) out.ground(`${path}/speaker`, speakerSpan, rule)
  }
  return list
}
