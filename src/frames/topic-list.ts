import { isNumber, isWord, Shape, type Token } from '../text/tokens.js'
import { find, phraseAt, trimEnd, type Range } from './clause.js'
import { brokenOff, type Content } from './content.js'
import type { ContentCues } from './cues.js'
import { splitItems } from './lists.js'
import { trimArgument, withoutDescription } from './patient.js'

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

/** One topic of a list, and the stretch it was cut from. */
export interface Item {
  readonly topic: Range
  readonly raw: Range
}

/** The first token after "on", "about" within the stretch and `reach` of its beginning. */
export function behind(tokens: readonly Token[], { from, to }: Range, prepositions: ReadonlySet<string>, reach: number): Range | null {
  for (let i = from; i < to && i - from < reach; i++) if (prepositions.has(lowerAt(tokens, i))) return { from: i + 1, to }
  return null
}

/** The stretch without a preposition at its head. */
export const withoutAbout = (tokens: readonly Token[], { from, to }: Range, { topic }: ContentCues): Range => ({ from: topic.about.has(lowerAt(tokens, from)) || topic.toward.has(lowerAt(tokens, from)) ? from + 1 : from, to })

const FRAME_REACH = 20

/** "themes identified by the body as": does `as` open the list? */
function identifiedAs(tokens: readonly Token[], from: number, at: number, { topic }: ContentCues): boolean {
  if (!topic.as.has(lowerAt(tokens, at))) return false
  for (let i = at - 1; i >= from && at - i < 6; i--) if (topic.identified.has(lowerAt(tokens, i))) return true
  return false
}

/** "a number of issues, including A and B", "следующие вопросы: А, Б", "issues of importance - A and B": the frame is dropped, the topics stay. */
export function withoutFrame({ reading: { tokens }, cues }: Content, range: Range): Range {
  for (let i = range.from; i < range.to && i - range.from < FRAME_REACH; i++) {
    const word = lowerAt(tokens, i)
    const framed = find(tokens, { from: range.from, to: i }, cues.frames) >= 0
    if (word === ':') return framed || i - range.from < 3 ? { from: i + 1, to: range.to } : { from: range.from, to: trimEnd(tokens, range.from, i) }
    if (!framed) continue
    if (word === '-' && ((tokens[i]?.shape ?? 0) & Shape.spaced) !== 0 && ((tokens[i + 1]?.shape ?? 0) & Shape.spaced) !== 0) return { from: i + 1, to: range.to }
    if (identifiedAs(tokens, range.from, i, cues)) return { from: i + 1, to: range.to }
    const length = phraseAt(tokens, i, cues.including)
    if (length && cues.prepositions.has(lowerAt(tokens, i + length))) return { from: range.from, to: trimEnd(tokens, range.from, i) } // "вопросы, в том числе в области экономики"
    if (length) return opensTopics(tokens, range.from, i, cues) ? { from: i + length, to: range.to } : range
  }
  return range
}

/** "issues such as A" and "various issues of cooperation, including A" list topics; "regional projects, including A" names one. */
const opensTopics = (tokens: readonly Token[], from: number, at: number, cues: ContentCues): boolean => cues.frames.has(lowerAt(tokens, from)) || find(tokens, { from, to: Math.min(at, from + 8) }, cues.frames) >= 0

/** Has the stretch a word that says something by itself? */
function meaningful({ reading: { tokens }, cues }: Content, { from, to }: Range): boolean {
  const { empty, others } = cues.topic
  for (let i = from; i < to; i++) {
    const word = lowerAt(tokens, i)
    if (isWord(tokens[i]) && !isNumber(tokens[i]) && !cues.frames.has(word) && !empty.has(word) && !others.has(word) && !cues.prepositions.has(word) && !cues.determiners.has(word)) return true
  }
  return false
}

/** "the meeting", "expert consultations", "the Bank of Russia": an occasion or a party, no topic. */
function isMeeting({ reading: { hits } }: Content, { from, to }: Range): boolean {
  for (let i = from; i < to && i - from < 3; i++) {
    const hit = hits.at(i, 'meeting')
    if (hit && hit.to >= to) return true
  }
  return hits.all(from).some(({ to: end, value }) => end >= to && /^(?:organization|organ|country|city|agency)$/.test(value.kind))
}

/** "a presentation by Uganda on the issuance": what the report was about. */
function withoutReporter(tokens: readonly Token[], range: Range, cues: ContentCues): Range {
  const by = find(tokens, { from: range.from, to: Math.min(range.to, range.from + 5) }, cues.topic.authors)
  if (cues.freeOrder || by < 0 || find(tokens, { from: range.from, to: by }, cues.topic.reports) < 0) return range
  for (let i = by + 1; i < range.to && i - by < 34; i++) if (cues.topic.concerning.has(lowerAt(tokens, i)) && !cues.topic.belonging.has(lowerAt(tokens, i))) return { from: i + 1, to: range.to }
  return range
}

const startsWithAbout = (tokens: readonly Token[], { from, to }: Range, { topic }: ContentCues): Range => (topic.about.has(lowerAt(tokens, from)) && to - from > 2 ? { from: from + 1, to } : { from, to })

/** A name in quotation marks stands without them. */
function unquoted(tokens: readonly Token[], { from, to }: Range): Range {
  if (lowerAt(tokens, from) !== '"' || lowerAt(tokens, to - 1) !== '"' || to - from < 3) return { from, to }
  return { from: from + 1, to: to - 1 }
}

/** A topic of so many words counts, even if the text breaks off after it. */
const ENOUGH = 7

/** The topics that a stretch lists. */
export function topicsIn(content: Content, range: Range): Item[] {
  const { reading, cues } = content
  const { tokens } = reading
  const out: Item[] = []
  const whole = trimArgument(tokens, withoutFrame(content, range), cues)
  for (const item of splitItems(tokens, whole, cues)) {
    const named = withoutDescription(reading, startsWithAbout(tokens, withoutReporter(tokens, trimArgument(tokens, item, cues), cues), cues), cues)
    if (named.to <= named.from || !meaningful(content, named) || isMeeting(content, named) || cues.prepositions.has(lowerAt(tokens, named.from)) || content.verbs.get(named.from) === 'finite' || brokenOff(content, named, ENOUGH)) continue
    const topic = unquoted(tokens, named)
    out.push({ topic, raw: item })
  }
  return out
}

/** A bullet is one topic, as the text lists it. */
export function topicsOfBullet(content: Content, stretch: Range): Item[] {
  const { reading, cues } = content
  const topic = withoutDescription(reading, startsWithAbout(reading.tokens, stretch, cues), cues)
  return topic.to > topic.from ? [{ topic, raw: stretch }] : []
}
