import type { Sense } from '../mentions/lexicon.js'
import type { Sentence } from '../reading.js'
import type { Token } from '../text/tokens.js'
import { headRange, holds, trimEnd, type Clause, type Range } from './clause.js'
import { isSpoken, mainSentences, mentionBefore, personsIn, type Content } from './content.js'
import type { Predicate } from './predicate.js'
import { behind, topicsIn, withoutAbout } from './topic-list.js'
import { actionOf, proposerIn, spanOf, type Topic } from './topic.js'

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
/** What a meeting is held for. */
const PURPOSE: ReadonlySet<Sense> = new Set(['discuss', 'consider', 'review', 'hear', 'exchange'])
/** Verbs of the meeting, or of those who come to it, that an infinitive of purpose may follow. */
const HOSTS: ReadonlySet<Sense> = new Set(['hold', 'begin', 'continue', 'convene', 'host', 'attend', 'open', 'plan', 'postpone', 'reschedule'])
const REACH = 40

/** Does a person alone meet somebody: "Turnava will meet with the Prime Minister to discuss"? */
function privately(content: Content, clause: Clause): boolean {
  const { reading: { tokens }, cues } = content
  const head = headRange(tokens, clause.subject, cues)
  return clause.verb.sense === 'convene' && !holds(tokens, head, cues.collectives) && personsIn(content, head).length === 1 && cues.topic.companions.has(lowerAt(tokens, clause.verb.to))
}

const CLOSE = 14

/** Does a noun for the meeting stand before the token, with no other verb between: "a meeting scheduled for June to discuss"? */
function afterMeeting({ reading: { tokens }, meeting, verbs }: Content, at: number, floor: number): boolean {
  const mention = mentionBefore(meeting.mentions, at)
  if (!mention || mention.from < floor || at - mention.to > CLOSE) return false
  if ((mentionBefore(meeting.others, at)?.from ?? -1) > mention.from) return false
  for (let i = mention.head + 1; i < at; i++) if (lowerAt(tokens, i) === ',' || verbs.get(i) === 'finite') return false
  return true
}

/** What an infinitive or gerund depends on, so that it tells what the meeting was for. */
function licensed(content: Content, clause: Clause | undefined, predicate: Predicate): boolean {
  const { reading: { tokens }, cues } = content
  const before = lowerAt(tokens, predicate.from - 1)
  if (cues.topic.chances.has(before) || cues.topic.chances.has(lowerAt(tokens, predicate.from - 2))) return true
  if (predicate.form === 'infinitive' && afterMeeting(content, predicate.from, clause?.from ?? predicate.from - REACH)) return true
  if (!clause || clause.link === 'relative' || clause.link === 'adverbial' && !cues.freeOrder || predicate.from < clause.verb.to) return false
  if (!clause.predicates.some(({ sense }) => HOSTS.has(sense)) || privately(content, clause)) return false
  if (predicate.form === 'gerund') return before === ',' || cues.topic.sake.has(before)
  return cues.freeOrder ? cues.topic.sake.has(before) : predicate.from - clause.verb.to < REACH
}

/** "to discuss and review A": the second verb has the same object. */
function afterVerbs({ reading: { tokens, hits }, cues }: Content, { from, to }: Range): Range {
  let at = from
  for (let round = 0; round < 3; round++) {
    let next = at
    while (next < to && (lowerAt(tokens, next) === ',' || cues.conjunctions.has(lowerAt(tokens, next)) || next > at && (cues.fillers.has(lowerAt(tokens, next)) || lowerAt(tokens, next) === cues.marker))) next++
    const verb = next > at ? hits.at(next, 'verb') : undefined
    if (!verb || !PURPOSE.has(verb.value.sense)) break
    at = verb.to
  }
  return { from: at, to }
}

/** The end of the stretch that a purpose governs: the next finite verb's clause, or the sentence. */
function endOf({ reading: { tokens }, verbs, clauses }: Content, predicate: Predicate, sentence: Sentence): number {
  for (const clause of clauses.get(sentence.index) ?? []) {
    if (clause.verb.from >= predicate.to && clause.from <= predicate.from) return trimEnd(tokens, predicate.to, clause.verb.from)
    if (clause.from > predicate.to) return trimEnd(tokens, predicate.to, clause.from)
    if (clause.verb.to <= predicate.from && clause.to >= predicate.to) return clause.to
  }
  for (let i = predicate.to; i < sentence.to; i++) if (verbs.get(i) === 'finite') return predicate.to
  return trimEnd(tokens, predicate.to, sentence.to)
}

/** "to discuss", "чтобы обсудить", "discussing": topics of verbs that are not finite. */
export function* purposes(content: Content): Generator<Topic> {
  const { reading, cues } = content
  const { tokens } = reading
  for (const sentence of mainSentences(content)) {
    let end = -1
    for (const predicate of reading.predicatesOf[sentence.index] ?? []) {
      if (predicate.form !== 'infinitive' && predicate.form !== 'gerund' || !PURPOSE.has(predicate.sense) || predicate.negated || predicate.from < end || isSpoken(content, predicate.main)) continue
      const clause = (content.clauses.get(sentence.index) ?? []).findLast(({ from, to }) => from <= predicate.from && predicate.to <= to)
      if (!licensed(content, clause, predicate)) continue
      const object = afterVerbs(content, { from: predicate.to, to: endOf(content, predicate, sentence) })
      const viewed = predicate.sense === 'exchange' && holds(tokens, { from: object.from, to: Math.min(object.to, object.from + 5) }, cues.topic.views)
      const range = viewed ? behind(tokens, object, cues.topic.about, 9) : withoutAbout(tokens, object, cues)
      if (!range || range.to <= range.from) continue
      end = range.to
      for (const { topic, raw } of topicsIn(content, range))
        yield { ...topic, sentence: sentence.index, action: actionOf(content, predicate.sense, 'past'), rule: `${reading.pack.tag}.agenda.purpose`, cue: spanOf(reading, predicate), sense: predicate.sense, proposer: proposerIn(content, raw) }
    }
  }
}
