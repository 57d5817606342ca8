import type { Predicate } from '../frames/predicate.js'
import type { Reading } from '../reading.js'
import { isCapital } from '../text/tokens.js'
import type { Meeting, MeetingMention } from './meeting.js'

/** Below this a mention is in passing only. */
const WEAK = 5
/** Sentences of the body within which a release says what it is about. */
const OPENING = 3

const CARRIED_OUT = new Set(['hold', 'conduct', 'end', 'begin', 'continue'])

/** Is an operation, an exercise or a campaign what the opening reports? */
function reportsOperation({ hits, predicates, sentences }: Reading): boolean {
  const opening = sentences.filter(({ zone }) => zone === 'body').slice(0, 2)
  const operations = hits.of('operation')
  const carriedOut = (predicate: Predicate, from: number, to: number): boolean =>
    predicate.form === 'finite' && CARRIED_OUT.has(predicate.sense) && predicate.from >= from && predicate.to <= to
  return opening.some(({ from, to }) => operations.some((hit) => hit.from >= from && hit.to <= to && predicates.some((predicate) => carriedOut(predicate, from, to) && Math.abs(predicate.main - hit.to) < 25)))
}

/** Does the opening describe a body: what it is, when it was founded, whom it consists of? */
function describesBody({ source, sentences, pack }: Reading): boolean {
  const opening = sentences.filter(({ zone }) => zone === 'body').slice(0, OPENING)
  return opening.some(({ start, end }) => {
    const text = source.folded.slice(start, Math.min(end, start + 500)).toLowerCase()
    return pack.meetings.descriptive.some((cue) => text.includes(cue))
  })
}

/** Does the opening itself tell that the meeting takes place? A present without a date tells of habits: "the Committee meets". */
function opensWithMeeting({ sentences, dates }: Reading, { mentions, scope }: Meeting): boolean {
  const dated = (index: number): boolean => dates.some(({ start, end }) => start >= (sentences[index]?.start ?? 0) && end <= (sentences[index]?.end ?? 0))
  const opening = new Set(sentences.filter(({ zone }) => zone === 'body').slice(0, OPENING).map(({ index }) => index))
  return mentions.some((mention) => opening.has(mention.sentence) && !mention.generic && !mention.implied && mention.predicate !== null && (mention.predicate.tense !== 'present' || mention.predicate.progressive || dated(mention.sentence)) && !mention.turn && scope[mention.sentence] === 'main')
}

const CONTENT = new Set(['discuss', 'consider', 'review', 'hear', 'exchange'])

/** Later references to the meeting, and talk of what was discussed, speak for it too. */
function support({ predicates }: Reading, { mentions }: Meeting): number {
  const talks = predicates.some(({ sense, form, negated }) => CONTENT.has(sense) && form === 'finite' && !negated)
  return Math.min(1.5, (mentions.length - 1) * 0.5) + (talks ? 1.5 : 0)
}

const isNamed = ({ tokens }: Reading, { body }: MeetingMention): boolean => body !== null && tokens.slice(body.from, body.to).some((token) => isCapital(token))

/** Why the text is no meeting release; null if it is one. */
export function refuse(reading: Reading, meeting: Meeting | null): string | null {
  if (!meeting) return 'none is named'
  if (meeting.mention.score + support(reading, meeting) < WEAK) return 'one is mentioned in passing only'
  if (meeting.mention.plural && !meeting.mention.ordinal && !isNamed(reading, meeting.mention)) return 'it speaks of meetings in general'
  if (opensWithMeeting(reading, meeting)) return null
  if (reportsOperation(reading)) return 'it tells of an operation'
  if (describesBody(reading)) return 'it describes a body'
  return null
}
