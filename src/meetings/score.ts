import type { Reading } from '../reading.js'
import { covers } from '../text/span.js'
import type { MeetingMention } from './meeting.js'
import type { Ground } from './phrase.js'

const HAPPENS = new Set(['hold', 'begin', 'end', 'continue', 'convene', 'host', 'postpone', 'cancel', 'reschedule'])
const POSITION = [5, 3, 2, 1, 1]

/** The words right before a mention, for cues such as "on the sidelines of". */
export function wordsBefore({ tokens, sentences }: Pick<Reading, 'tokens' | 'sentences'>, at: number, sentence: number, count: number): string {
  const floor = Math.max(sentences[sentence]?.from ?? 0, at - count)
  let words = ''
  for (let i = floor; i < at; i++) words += `${words && ' '}${(tokens[i] as { lower: string }).lower}`
  return words
}

/** What ties the mention to another meeting as its parent, preparation …, by the words before it. */
export function relationCue(ground: Ground, mention: MeetingMention): MeetingMention['relation'] {
  if (mention.turn) return mention.turn
  const before = wordsBefore(ground, mention.from, mention.sentence, 7)
  for (const { words, relation } of ground.pack.meetings.relations) {
    const at = before.lastIndexOf(words)
    if (at >= 0 && before.length - at - words.length <= 8) return relation
  }
  return null
}

const inQuote = ({ quotes }: Ground, mention: MeetingMention): boolean => quotes.some((quote) => covers(quote, mention))

/** How strongly a mention speaks for being the meeting that the release is about. */
export function score(ground: Ground, mention: MeetingMention, body: ReadonlyMap<number, number>): number {
  const { pack, sentences, source } = ground
  const sentence = sentences[mention.sentence]
  if (!sentence) return 0
  let points = sentence.zone === 'body' ? (POSITION[body.get(mention.sentence) ?? 99] ?? 0) : sentence.zone === 'title' ? 2.5 : 1.5
  const { predicate } = mention
  if (predicate) {
    const happens = HAPPENS.has(predicate.sense)
    points += predicate.form === 'finite' ? (happens ? 4 : 2.5) : happens ? 2 : 1
    if (predicate.negated && !happens) points -= 2
  }
  if (mention.ordinal) points += 2
  if (mention.body) points += 2
  if (mention.implied) points -= mention.implied === 'verb' ? 2 : body.get(mention.sentence) === 0 ? 0 : 1
  if (mention.generic) points -= 4
  if (mention.plural) points -= 3
  if (mention.type === 'visit' || mention.type === 'call' || mention.type === 'briefing' || mention.type === 'training') points -= 1.5
  if (inQuote(ground, mention)) points -= 3
  const relation = relationCue(ground, mention)
  if (relation === 'next' || relation === 'previous') points -= 5
  else if (relation) points -= 4
  else if (governed(ground, mention)) points -= 2.5
  const text = source.folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)).toLowerCase()
  if (pack.meetings.habitual.some((cue) => text.includes(cue)) && !mention.ordinal) points -= 4
  return points
}

/** "decisions of the 3rd meeting", участники заседания: the phrase before governs the meeting. */
function governed({ tokens, pack: { meetings: cues } }: Ground, mention: MeetingMention): boolean {
  let i = mention.from - 1
  while (i >= 0 && (cues.articles.has((tokens[i] as { lower: string }).lower) || (tokens[i] as { lower: string }).lower === cues.genitive)) i--
  return i >= 0 && cues.governors.has((tokens[i] as { lower: string }).lower)
}
