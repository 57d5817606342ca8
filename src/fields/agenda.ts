import { readContent } from '../frames/content.js'
import { readTopics } from '../frames/topics.js'
import type { Meeting } from '../meetings/meeting.js'
import { spanOf } from '../mentions/lexicon.js'
import type { Reading } from '../reading.js'
import type { AgendaItem } from '../record/content.js'
import { wordsOf } from '../text/source.js'
import type { Writer } from './writer.js'

/** What was or is to be discussed, one item a topic. */
export function agenda(reading: Reading, meeting: Meeting, out: Writer): AgendaItem[] {
  const seen = new Set<string>()
  const items: AgendaItem[] = []
  for (const topic of readTopics(readContent(reading, meeting))) {
    const span = spanOf(reading.tokens, topic.from, topic.to)
    const text = wordsOf(reading.source, span)
    if (!text || seen.has(text)) continue
    seen.add(text)
    const path = `/agenda/${items.length}`
    items.push({ text, action: topic.action, proposer: topic.proposer?.value ?? null })
    out.ground(`${path}/text`, span, topic.rule)
    out.ground(`${path}/action`, topic.cue, topic.rule)
    if (topic.proposer) out.ground(`${path}/proposer`, topic.proposer.span, `${reading.pack.tag}.agenda.proposer`)
  }
  return items
}
