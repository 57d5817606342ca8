import { readContent } from '../frames/content.js'
import { readRulings } from '../frames/rulings.js'
import type { Meeting } from '../meetings/meeting.js'
import { spanOf } from '../mentions/lexicon.js'
import type { Reading } from '../reading.js'
import type { Decision } from '../record/content.js'
import { wordsOf } from '../text/source.js'
import { deadlineIn } from './deadline.js'
import type { Writer } from './writer.js'

/** What the meeting decided, agreed, recommended or noted. */
export function decisions(reading: Reading, meeting: Meeting, out: Writer): Decision[] {
  const content = readContent(reading, meeting)
  const seen = new Set<string>()
  const list: Decision[] = []
  for (const { from, to, modality, addressee, rule, cue } of readRulings(content)) {
    const span = spanOf(reading.tokens, from, to)
    const text = wordsOf(reading.source, span)
    if (!text || seen.has(text)) continue
    seen.add(text)
    const path = `/decisions/${list.length}`
    const whom = addressee && spanOf(reading.tokens, addressee.from, addressee.to)
    const deadline = deadlineIn(content, span)
    list.push({ text, modality, addressee: whom && wordsOf(reading.source, whom), deadline: deadline?.value ?? null })
    out.ground(`${path}/text`, span, rule)
    out.ground(`${path}/modality`, spanOf(reading.tokens, cue.from, cue.to), rule)
    if (whom) out.ground(`${path}/addressee`, whom, rule)
    if (deadline) out.ground(`${path}/deadline`, deadline.span, `${reading.pack.tag}.decision.deadline`)
  }
  return list
}
