import { phraseAt } from '../frames/clause.js'
import { readContent } from '../frames/content.js'
import type { Meeting } from '../meetings/meeting.js'
import type { Reading } from '../reading.js'
import { wordsOf } from '../text/source.js'
import type { Writer } from './writer.js'

const REACH = 4

/** The motto of the meeting: the quotation after "under the theme", под девизом. */
export function theme(reading: Reading, meeting: Meeting, out: Writer): string | null {
  const { cues } = readContent(reading, meeting)
  for (const sentence of reading.sentences) {
    if ((meeting.scope[sentence.index] ?? 'main') !== 'main') continue
    for (let i = sentence.from; i < sentence.to; i++) {
      const length = phraseAt(reading.tokens, i, cues.themes)
      const token = reading.tokens[i + length]
      if (!length || !token) continue
      const limit = reading.tokens[Math.min(sentence.to - 1, i + length + REACH)]?.end ?? token.end
      const quote = reading.quotes.find(({ start }) => start >= token.start && start < limit)
      const text = quote && wordsOf(reading.source, quote.inner)
      if (!quote || !text) continue
      out.ground('/theme', quote.inner, `${reading.pack.tag}.theme`)
      return text
    }
  }
  return null
}
