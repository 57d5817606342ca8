import type { Sense } from '../mentions/lexicon.js'
import type { Sentence } from '../reading.js'
import { isCapital, isWord, type Token } from '../text/tokens.js'
import { find, holds, phraseAt, senseOf, trimEnd, withoutAttribution, withoutIntroduction, type Clause, type Range } from './clause.js'
import { isSpoken, mainSentences, type Content } from './content.js'
import { listedAfter, trimArgument } from './patient.js'
import { topicsIn, topicsOfBullet } from './topic-list.js'
import type { Discussion } from './topic-cues.js'
import { actionOf, proposerIn, spanOf, type Topic } from './topic.js'
import { TOPICAL, withoutDiscussion } from './topic-verbs.js'

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

/** Where topics stand that no verb governs. */
interface Place extends Range {
  readonly cue: Range
  readonly sense: Sense
  readonly how: string
  /** Printed as a list after the sentence. */
  readonly listed?: boolean
  readonly future?: boolean
}

/** The noun phrase of discussion that begins at the token: "exchange of views". */
export function discussionAt({ reading: { tokens }, cues }: Content, at: number): Discussion | undefined {
  return cues.topic.discussions.get(lowerAt(tokens, at))?.find(({ words }) => words.every((word, i) => lowerAt(tokens, at + i) === word))
}

/** Verbs by which a discussion takes place, and those that announce it. */
const HELD: ReadonlySet<Sense> = new Set(['hold', 'conduct', 'continue', 'begin', 'plan', 'include'])
const NEAR = 7
const SEMICOLON = new Set([';'])

/** Does a verb that makes a discussion of the noun stand close before it, with nothing but adjectives between? */
function carried({ reading: { tokens }, cues }: Content, at: number, floor: number): boolean {
  for (let i = at - 1; i >= floor && at - i <= NEAR; i--) {
    const word = lowerAt(tokens, i)
    if (cues.topic.light.has(word)) return true
    if (cues.topic.sake.has(word) && cues.topic.chances.has(lowerAt(tokens, i - 1))) return true // "an opportunity for a review of"
    if (!isWord(tokens[i]) && word !== ',' || cues.prepositions.has(word) && !cues.topic.within.has(word) && !cues.freeOrder) return false // "engaged in discussions", "began with a debate"
  }
  return false
}

/** The clause that holds the token, and where the next one begins. */
function clauseAt(content: Content, sentence: Sentence, at: number): { clause: Clause | undefined; to: number } {
  const clauses = content.clauses.get(sentence.index) ?? []
  const clause = clauses.findLast(({ from, to }) => from <= at && at < to)
  const next = clauses.find(({ from, link }) => from > at && link === 'main')
  const end = withoutAttribution(content.reading.tokens, at, sentence.to, content.cues)
  return { clause, to: Math.min(clause?.to ?? end, next?.from ?? end) }
}

/** Where the topic of the discussion begins, and what stands between carries it: "an exchange of views took place on", "emphasis was placed on". */
function topicOf(content: Content, from: number, to: number): { range: Range; between: boolean } | null {
  const { reading: { tokens }, cues } = content
  const { about, concerning, toward, light } = cues.topic
  let between = false
  for (let i = from; i < to && i - from < 9; i++) {
    const word = lowerAt(tokens, i)
    if (between ? concerning.has(word) && !cues.topic.belonging.has(word) || toward.has(word) : about.has(word)) return { range: { from: i + 1, to }, between }
    if (light.has(word) || content.verbs.has(i) && HELD.has(verbAt(content, i) ?? 'say')) between = true
    else if (i === from && cues.freeOrder && isWord(tokens[i]) && !cues.prepositions.has(word)) return { range: { from, to }, between }
    else if (!isWord(tokens[i])) return null
  }
  return null
}

const verbAt = ({ reading }: Content, at: number): Sense | undefined => reading.hits.at(at, 'verb')?.value.sense

/** "held a discussion on A", "an exchange of views on A took place", состоялось обсуждение вопросов. */
function* discussed(content: Content, sentence: Sentence): Generator<Place> {
  const { reading: { tokens, hits }, cues, meeting } = content
  for (let i = sentence.from; i < sentence.to; i++) {
    const found = discussionAt(content, i)
    if (!found || cues.prepositions.has(lowerAt(tokens, i - 1)) && cues.freeOrder || isSpoken(content, i) || meeting.mention.from <= i && i < meeting.mention.to || isCapital(tokens[i]) && i > sentence.from) continue
    const { clause, to } = clauseAt(content, sentence, i)
    if (find(tokens, { from: sentence.from, to: i }, cues.topic.aside) >= 0 || clause && (clause.link === 'relative' || clause.verb.negated || holds(tokens, clause.before, cues.speakers))) continue
    const topic = topicOf(content, i + found.words.length, to)
    if (!topic) continue
    const verb = clause && clause.verb.main >= topic.range.from ? clause.verb : undefined
    const follows = verb !== undefined && HELD.has(verb.sense) && (verb.voice === 'passive' || hits.at(verb.main, 'verb')?.value.intransitive === true || cues.freeOrder)
    const leads = cues.freeOrder && clause !== undefined && clause.verb.main < i && clause.predicates.some(({ sense }) => HELD.has(sense))
    if (!topic.between && !follows && !leads && !carried(content, i, clause?.from ?? sentence.from)) continue
    const semicolon = find(tokens, topic.range, SEMICOLON)
    yield { from: topic.range.from, to: follows && verb ? verb.from : semicolon > 0 ? semicolon : topic.range.to, cue: { from: i, to: i + found.words.length }, sense: found.sense, how: 'discussion', future: clause?.verb.tense === 'future' }
    i = topic.range.from
  }
}

/** The stretch after "on the agenda are", "повестка дня:", "В повестке также". */
function afterAgenda({ reading: { tokens }, cues, verbs }: Content, at: number, limit: number): number {
  for (let i = at + 1; i < limit && i - at < 10; i++) {
    const word = lowerAt(tokens, i)
    if (word === ':' || word === '-') return i + 1
    if (cues.topic.linking.has(word) && i === at + 1 && !verbs.has(i)) return i + 1
    if (cues.freeOrder && cues.fillers.has(word) && i - at < 3) return i + 1
  }
  return -1
}

/** "A is high on the agenda", "A topped the agenda": what stands before the verb. */
function beforeAgenda({ reading: { tokens }, cues }: Content, at: number, sentence: Sentence): Range | null {
  for (let i = at - 1; i > sentence.from && at - i < 8; i--) {
    const word = lowerAt(tokens, i)
    if (cues.topic.onAgenda.has(word)) {
      let to = i
      while (to > sentence.from && (cues.auxiliaries.has(lowerAt(tokens, to - 1)) || cues.fillers.has(lowerAt(tokens, to - 1)))) to--
      const range = withoutIntroduction(tokens, { from: sentence.from, to }, cues)
      return range.to - range.from > 0 && !cues.expletives.has(lowerAt(tokens, range.from)) ? range : null
    }
    if (!cues.topic.ranking.has(word) && !cues.determiners.has(word) && !cues.conjunctions.has(word)) return null
  }
  return null
}

const COPULA_REACH = 26

/** "Among the issues discussed were A and B": the token after the linking verb. */
function afterAmong({ reading: { tokens }, cues }: Content, { from, to }: Range): number {
  if (!cues.topic.among.has(lowerAt(tokens, from))) return -1
  if (find(tokens, { from: from + 1, to: Math.min(to, from + 5) }, cues.topic.subjects) < 0) return -1
  for (let i = from + 2; i < to && i - from < COPULA_REACH; i++) if (cues.topic.linking.has(lowerAt(tokens, i)) ) return i + 1
  return -1
}

/** "The main topics of the meeting were A and B", "Одна из главных тем обсуждения - А": the token after the linking verb. */
function afterSubject({ reading: { tokens }, cues, verbs }: Content, { from, to }: Range): number {
  const noun = find(tokens, { from, to: Math.min(to, from + 8) }, cues.topic.subjects)
  if (noun < 0 || cues.prepositions.has(lowerAt(tokens, noun - 1))) return -1
  let own = holds(tokens, { from, to: noun }, cues.agenda)
  for (let i = noun + 1; i < to && i - noun < 12; i++) {
    const word = lowerAt(tokens, i)
    if (cues.topic.discussed.has(word)) own = true
    if (word === ':' && own) return lowerAt(tokens, i + 1) === '"' ? -1 : i + 1 // a quoted topic is the motto
    if (!cues.topic.linking.has(word) || verbs.has(i) && !cues.freeOrder) continue
    if (!own) return -1
    let start = i + 1
    while (start < to && (cues.topic.linking.has(lowerAt(tokens, start)) || cues.fillers.has(lowerAt(tokens, start)))) start++
    return start
  }
  return -1
}

/** "А станет главной темой встречи", "A and B were the topics discussed": what stands before the linking verb. */
function beforeSubject({ reading: { tokens }, cues }: Content, { from, to }: Range): Range | null {
  for (let i = from + 1; i < to - 2; i++) {
    if (!cues.topic.linking.has(lowerAt(tokens, i)) || lowerAt(tokens, i) === '-') continue
    const noun = find(tokens, { from: i + 1, to: Math.min(to, i + 6) }, cues.topic.subjects)
    if (noun < 0 || cues.freeOrder && !cues.topic.predicative.has(lowerAt(tokens, noun)) || !holds(tokens, { from: noun + 1, to: Math.min(to, noun + 4) }, cues.topic.discussed)) return null
    const range = withoutIntroduction(tokens, { from, to: i }, cues)
    return range.to > range.from && !cues.expletives.has(lowerAt(tokens, range.from)) && !cues.determiners.has(lowerAt(tokens, range.to - 1)) ? range : null
  }
  return null
}

/** "В центре внимания участников - А", "A was at the heart of the talks". */
function centered({ reading: { tokens }, cues, verbs }: Content, sentence: Sentence): Range | null {
  for (let i = sentence.from; i < sentence.to; i++) {
    const length = phraseAt(tokens, i, cues.topic.center)
    if (!length) continue
    if (i - sentence.from < 3)
      for (let k = i + length; k < sentence.to && k - i < 14; k++) {
        if (cues.topic.linking.has(lowerAt(tokens, k)) || cues.topic.standing.has(lowerAt(tokens, k))) return { from: k + 1, to: sentence.to }
        if (verbs.get(k) === 'finite') return null
      }
    let to = i
    while (to > sentence.from && (cues.topic.linking.has(lowerAt(tokens, to - 1)) || cues.topic.standing.has(lowerAt(tokens, to - 1)))) to--
    return to < i ? withoutIntroduction(tokens, { from: sentence.from, to }, cues) : null
  }
  return null
}

/** The token after "речь идет о", or -1. */
function announcedAt({ reading: { tokens }, cues }: Content, sentence: Sentence): number {
  for (let i = sentence.from; i < sentence.to; i++) {
    const length = phraseAt(tokens, i, cues.announcing)
    if (length) return i + length
  }
  return -1
}

/** Where speech closes before its attribution: '…", - пояснил начальник'. */
function endOfQuote(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (lowerAt(tokens, i) === '"' && /^[,-]$/.test(lowerAt(tokens, i + 1)) && lowerAt(tokens, i + 2) === '-') return i
  return to
}

/** "Those items are A": the agenda of the sentence before, or a bare noun for its items. */
function afterItems({ reading: { tokens, sentences }, cues, verbs }: Content, sentence: Sentence): number {
  const before = sentences[sentence.index - 1]
  const { among, linking, subjects } = cues.topic
  if (among.has(lowerAt(tokens, sentence.from)) && linking.has(lowerAt(tokens, sentence.from + 2)) && before && holds(tokens, before, cues.agenda)) return sentence.from + 3
  for (let i = sentence.from + 1; i < sentence.to && i - sentence.from < 8; i++)
    if (linking.has(lowerAt(tokens, i)) && subjects.has(lowerAt(tokens, i - 1)) && !verbs.has(i)) return i + 1
  return -1
}

/** The places of a sentence where topics stand by themselves. */
function placeOf(content: Content, sentence: Sentence): Place | null {
  const { reading, cues } = content
  const { tokens } = reading
  const announced = announcedAt(content, sentence)
  if (announced >= 0) return { from: announced, to: endOfQuote(tokens, announced, sentence.to), cue: { from: announced - 1, to: announced }, sense: 'discuss', how: 'announced' }
  const at = find(tokens, sentence, cues.agenda)
  if (isSpoken(content, sentence.from) || (at >= 0 && isSpoken(content, at))) return null
  const cue = { from: Math.max(sentence.from, at), to: Math.max(sentence.from, at) + 1 }
  const until = (from: number, how: string): Place | null => (from < 0 ? null : { from, to: sentence.to, cue, sense: 'include', how, listed: true })
  const among = until(afterAmong(content, sentence), 'among')
  if (among) return among
  if ((content.clauses.get(sentence.index) ?? []).some((clause) => senseOf(clause, TOPICAL))) return null
  const center = centered(content, sentence)
  if (center) return { ...center, cue, sense: 'discuss', how: 'center' }
  const subject = until(afterSubject(content, withoutIntroduction(tokens, sentence, cues)), 'subject')
  if (subject) return { ...subject, sense: 'discuss' }
  const earlier = beforeSubject(content, sentence)
  if (earlier) return { ...earlier, cue, sense: 'discuss', how: 'subject' }
  if (at >= 0) {
    const before = beforeAgenda(content, at, sentence)
    return before ? { ...before, cue, sense: 'include', how: 'noun' } : until(afterAgenda(content, at, sentence.to), 'noun')
  }
  return cues.freeOrder ? null : until(afterItems(content, sentence), 'noun')
}

/** Topics that a noun introduces: the agenda, the topics, a discussion. */
export function* nominalTopics(content: Content): Generator<Topic> {
  const { reading, cues } = content
  for (const sentence of mainSentences(content)) {
    const places = [...discussed(content, sentence)]
    const place = placeOf(content, sentence)
    if (place) places.push(place)
    for (const { from, to, cue, sense, how, listed, future } of places) {
      const range = withoutDiscussion(content, trimArgument(reading.tokens, { from, to: trimEnd(reading.tokens, from, to) }, cues))
      const bullets = listed && range.to <= range.from ? listedAfter(reading, sentence.index) : []
      const action = sense === 'include' && content.meeting.status === 'held' ? 'considered' : actionOf(content, sense, future ?? content.meeting.status !== 'held' ? 'future' : 'past')
      for (const stretch of bullets.length ? bullets : [range])
        for (const { topic, raw } of bullets.length ? topicsOfBullet(content, stretch) : topicsIn(content, stretch))
          yield { ...topic, sentence: sentence.index, action, rule: `${reading.pack.tag}.agenda.${how}`, cue: spanOf(reading, cue), sense, proposer: proposerIn(content, raw) }
    }
  }
}
