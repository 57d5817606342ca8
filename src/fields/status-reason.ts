import type { Meeting } from '../meetings/meeting.js'
import { spanOf } from '../mentions/lexicon.js'
import type { Reading, Sentence } from '../reading.js'
import { wordsOf } from '../text/source.js'
import { isPunctuation } from '../text/tokens.js'
import type { Writer } from './writer.js'

const CHANGES = new Set(['postpone', 'reschedule', 'cancel'])
const LONGEST = 40

/** Does the sentence speak of the change: by a verb of it, or by a noun such as "decision"? */
function speaksOfChange({ tokens, pack: { circumstances: cues } }: Reading, { index, from, to }: Sentence, changing: ReadonlySet<number>): { verb: boolean; noun: boolean } {
  let noun = false
  for (let i = from; i < to; i++) if (cues.changes.has(tokens[i]?.lower ?? '')) noun = true
  return { verb: changing.has(index), noun }
}

/** From the end of the cue to the end of its clause. */
function reasonFrom({ tokens, predicates, hits, pack }: Reading, at: number, { to: ceiling, index }: Sentence): number {
  const finite = new Set(predicates.filter((one) => one.sentence === index && one.form === 'finite').map(({ from }) => from))
  let to = at
  for (; to < ceiling && to - at < LONGEST; to++) {
    const word = tokens[to]?.lower ?? ''
    if (word === '.' || word === ';' || word === '"' || word === '(') break
    // ", the spokesman said", ", сообщил представитель": the clause is over
    if (word === ',' && (!continues(tokens, to, pack.circumstances.openers) || finite.has(to + 1) || hits.at(to + 1, 'office'))) break
  }
  while (to > at && isPunctuation(tokens[to - 1])) to--
  return to
}

const continues = (tokens: Reading['tokens'], comma: number, openers: ReadonlySet<string>): boolean => openers.has(tokens[comma + 1]?.lower ?? '')

/** Why the meeting was postponed, moved or cancelled, in the text's words. */
export function statusReason(reading: Reading, meeting: Meeting, out: Writer): string | null {
  if (meeting.status !== 'postponed' && meeting.status !== 'cancelled') return null
  const { tokens, sentences, pack: { circumstances: cues, meetings, tag } } = reading
  const changing = new Set(reading.predicates.filter(({ sense }) => CHANGES.has(sense)).map(({ sentence }) => sentence))
  const body = sentences.filter(({ zone }) => zone === 'body')
  for (const sentence of [...body, ...sentences.filter(({ zone }) => zone !== 'body')]) {
    const { verb, noun } = speaksOfChange(reading, sentence, changing)
    if (!verb && !noun) continue
    for (let i = sentence.from; i < sentence.to; i++) {
      const cue = cues.reasons.filter(({ words, indirect }) => (verb || (noun && indirect)) && words.every((word, k) => tokens[i + k]?.lower === word)).sort((a, b) => b.words.length - a.words.length)[0]
      if (!cue) continue
      if (!noun && cue.indirect) continue
      let from = cue.keep ? i : i + cue.words.length
      while (meetings.articles.has(tokens[from]?.lower ?? '')) from++
      const to = reasonFrom(reading, from + (cue.keep ? cue.words.length : 0), sentence)
      if (to <= from) continue
      const span = spanOf(tokens, from, to)
      out.ground('/statusReason', span, `${tag}.status-reason`)
      return wordsOf(reading.source, span)
    }
  }
  return null
}
