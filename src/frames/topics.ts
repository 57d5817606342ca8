import type { AgendaAction } from '../record/content.js'
import type { Sense } from '../mentions/lexicon.js'
import type { Reading, Sentence } from '../reading.js'
import type { Span } from '../text/span.js'
import { isNumber, isWord, type Token } from '../text/tokens.js'
import { find, headRange, holds, phraseAt, senseOf, trimEnd, type Clause, type Range } from './clause.js'
import { isSpoken, isToCome, mainClauses, mainSentences, personsIn, type Content } from './content.js'
import { ACTIONS, type ContentCues } from './cues.js'
import { splitItems } from './lists.js'
import { endsWithColon, listedAfter, patientOf, trimArgument, withoutDescription } from './patient.js'
import type { Predicate } from './predicate.js'

/** A topic of the meeting, with the verb that tells what was done with it. */
export interface Topic extends Range {
  readonly sentence: number
  readonly action: AgendaAction
  readonly rule: string
  /** Span of the verb or of the word for the agenda. */
  readonly cue: Span
  readonly proposer: Proposer | null
  /** What the meeting did with it by the verb alone, whatever the tense. */
  readonly sense: Sense
}

export interface Proposer {
  readonly value: string
  readonly span: Span
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
const TOPICAL: ReadonlySet<Sense> = new Set(['discuss', 'consider', 'review', 'hear', 'exchange', 'present', 'inform', 'concern', 'include', 'address', 'propose', 'agree'])
const TOLD: ReadonlySet<Sense> = new Set(['say', 'inform', 'report', 'plan'])
/** Prepositions between a verb and its topic. */
const ABOUT = new Set('on about of upon into over regarding concerning о об обо по'.split(' '))
const TO = new Set(['to', 'на'])

/** The country or organization that put the topic forward, if a phrase within the stretch says so. */
export function proposerIn({ reading, cues }: Content, { from, to }: Range): Proposer | null {
  const { tokens, hits } = reading
  for (let i = from; i < to; i++) {
    const length = phraseAt(tokens, i, cues.proposers)
    if (!length) continue
    for (let k = i + length; k < Math.min(tokens.length, i + length + 7) && !/^[.;]$/.test(lowerAt(tokens, k)); k++) {
      const country = hits.at(k, 'country')
      if (country) return { value: country.value.code, span: { start: tokens[country.from]?.start ?? 0, end: tokens[country.to - 1]?.end ?? 0 } }
      const organization = hits.at(k, 'organization')
      if (organization) return { value: organization.value.name, span: { start: tokens[organization.from]?.start ?? 0, end: tokens[organization.to - 1]?.end ?? 0 } }
    }
  }
  return null
}

/** After "attention", "views", мнениями: the topic stands behind the preposition. */
function behindPreposition(tokens: readonly Token[], range: Range): Range | null {
  for (let i = range.from; i < range.to && i - range.from < 9; i++) if (ABOUT.has(lowerAt(tokens, i))) return { from: i + 1, to: range.to }
  return null
}

const OF = new Set('on about of regarding concerning о об обо'.split(' '))

/** "informed the colleagues about", проинформировали друг друга о: the topic follows closely. */
function behindAbout(tokens: readonly Token[], { from, to }: Range): Range | null {
  for (let i = from; i < to && i - from < 6; i++) if (OF.has(lowerAt(tokens, i))) return { from: i + 1, to }
  return null
}

/** "внимание вопросам безопасности", "attention to security": what follows the word. */
function behindAttention(tokens: readonly Token[], range: Range): Range | null {
  for (let i = range.from; i < range.to && i - range.from < 5; i++)
    if (/^(?:внимание|attention)$/.test(lowerAt(tokens, i))) return { from: lowerAt(tokens, i + 1) === 'to' ? i + 2 : i + 1, to: range.to }
  return null
}

/** "During the first stage, the authorities assessed …": the work of an operation. */
function duringPhase(tokens: readonly Token[], before: Range, cues: ContentCues): boolean {
  const comma = find(tokens, before, COMMA)
  return comma > 0 && cues.prepositions.has(lowerAt(tokens, before.from)) && holds(tokens, { from: before.from, to: comma }, cues.phases)
}
const COMMA = new Set([','])

/** Is the verb used of the meeting's work, by a subject that can do it? */
function topical(content: Content, clause: Clause, predicate: Predicate): boolean {
  const { reading, cues } = content
  const { tokens } = reading
  if (predicate.negated || duringPhase(tokens, clause.before, cues) || clause.link === 'relative' || clause.link === 'adverbial') return false
  if (clause.link === 'content' && clause.host && !clause.host.predicates.some(({ sense }) => TOLD.has(sense))) return false
  if (holds(tokens, clause.before, cues.speakers)) return false
  if (content.meeting.status === 'held' && predicate.tense === 'future' && predicate.sense !== 'include') return false
  const head = headRange(tokens, clause.subject, cues)
  if (isSpoken(content, predicate.main) && !(predicate.tense === 'future' && holds(tokens, head, cues.collectives))) return false
  const agenda = holds(tokens, clause.before, cues.agenda) || pointsToAgenda(content, clause)
  if (predicate.detail === 'received' && find(tokens, { from: clause.after.from, to: Math.min(clause.after.to, clause.after.from + 5) }, REPORTS) < 0) return false
  if (predicate.sense === 'include') return agenda || holds(tokens, head, cues.frames) && predicate.voice === 'active' || holds(tokens, clause.after, cues.agenda) && predicate.voice === 'passive'
  if (predicate.sense === 'concern') return holds(tokens, clause.subject, cues.collectives) || holds(tokens, clause.subject, DAYS) || find(tokens, clause.subject, cues.frames) >= 0
  if (predicate.sense === 'agree') return isToCome(content) && OF.has(lowerAt(tokens, clause.after.from)) && predicate.tense === 'future' && predicate.voice === 'active'
  if (predicate.detail === 'active' && (predicate.voice === 'passive' || !holds(tokens, head, cues.collectives))) return false
  if (predicate.voice === 'passive') return !holds(tokens, clause.before, cues.expletives) || predicate.sense === 'present'
  if (predicate.sense === 'address') return reportedBefore(tokens, clause.before) !== null
  if (predicate.sense === 'propose') return sideOf(content, clause) !== null && !cues.contents.has(lowerAt(tokens, predicate.to))
  const persons = personsIn(content, head)
  if (predicate.detail === 'told' && ((predicate.tense === 'future' && !isToCome(content)) || persons.some(({ name }) => name !== null) || head.to <= head.from)) return false
  if (predicate.sense === 'present' || predicate.sense === 'inform') return lowerAt(tokens, predicate.to) !== 'that' && !cues.contents.has(lowerAt(tokens, predicate.to))
  return persons.length !== 1 || holds(tokens, head, cues.collectives) || /^(?:with|с)$/.test(lowerAt(tokens, predicate.to))
}

/** "В нее входят", "It includes": the agenda of the sentence before. */
function pointsToAgenda({ reading: { tokens, sentences }, cues }: Content, { sentence, before }: Clause): boolean {
  const previous = sentences[sentence - 1]
  return previous !== undefined && before.to - before.from < 4 && holds(tokens, before, IT) && holds(tokens, previous, cues.agenda)
}
const IT = new Set(['нее', 'ней', 'it'])

const REPORTS = new Set('report reports briefing briefings presentation presentations update updates information'.split(' '))
const DAYS = new Set('day meeting session event part panel conference день заседание встреча сессия блок часть мероприятие'.split(' '))

/** "С докладом о работе … выступил": the topic stands before the verb. */
function reportedBefore(tokens: readonly Token[], before: Range): Range | null {
  for (let i = before.from; i < before.to - 2; i++) if (/^(?:докладом|докладами|сообщением|сообщениями|информацией|отчетом|презентацией)$/.test(lowerAt(tokens, i)) && ABOUT.has(lowerAt(tokens, i + 1))) return { from: i + 2, to: before.to }
  return null
}

/** The country that a side speaks for: "Белорусская сторона предложила", "the Ukrainian side proposed". */
function sideOf(content: Content, clause: Clause): Proposer | null {
  const { reading: { tokens, hits }, cues } = content
  if (!holds(tokens, clause.before, cues.sides)) return null
  for (let i = clause.before.from; i < clause.before.to; i++) {
    const hit = hits.at(i, 'country')
    if (hit) return { value: hit.value.code, span: { start: tokens[hit.from]?.start ?? 0, end: tokens[hit.to - 1]?.end ?? 0 } }
  }
  return null
}

/** The stretch that names the topics of a clause. */
function topicRange(content: Content, clause: Clause, predicate: Predicate): Range | null {
  const { reading: { tokens }, cues } = content
  if (predicate.detail === 'subject') return trimArgument(tokens, clause.inherited ? clause.subject : clause.before, cues)
  if (predicate.detail === 'attention') {
    if (predicate.voice === 'active') return behindAttention(tokens, clause.after)
    return holds(tokens, clause.before, ATTENTION) || holds(tokens, clause.after, ATTENTION) ? trimArgument(tokens, behindAttention(tokens, clause.after) ?? skipAbout(tokens, clause.after), cues) : null
  }
  if (predicate.sense === 'address') return reportedBefore(tokens, clause.before)
  if (predicate.sense === 'propose') return patientOf(content.reading, cues, clause)
  if (predicate.sense === 'inform') return predicate.voice === 'active' && lowerAt(tokens, predicate.to) !== 'to' ? behindAbout(tokens, clause.after) : null
  if (predicate.sense === 'concern') return predicate.voice === 'passive' || cues.freeOrder ? trimArgument(tokens, skipAbout(tokens, clause.after), cues) : null
  if (predicate.sense === 'include' && predicate.voice === 'passive' && !cues.freeOrder) return patientOf(content.reading, cues, clause)
  const patient = patientOf(content.reading, cues, clause)
  if (!patient || cues.expletives.has(lowerAt(tokens, patient.from))) return null // "considered it wrong"
  if (predicate.sense === 'exchange') {
    if (!holds(tokens, { from: patient.from, to: patient.from + 3 }, VIEWS)) return predicate.to - predicate.main > 1 ? patient : null // "exchanged views on": the preposition is the verb's
    return behindPreposition(tokens, { from: patient.from, to: Math.min(patient.to, patient.from + 4) }) ? { from: (behindPreposition(tokens, patient) as Range).from, to: patient.to } : patient
  }
  if (predicate.sense === 'present' && cues.freeOrder && !presentable(content, patient)) return null
  if (predicate.sense === 'present' && predicate.voice === 'active' && personsOrParties(content, patient)) return behindPreposition(tokens, patient)
  return predicate.voice === 'active' ? skipAbout(tokens, patient) : patient
}

/** Russian представить takes persons, countries and places as well: only reports, drafts and topics are presented. */
function presentable({ reading: { tokens, hits }, cues }: Content, { from, to }: Range): boolean {
  for (let i = from; i < to && i - from < 3; i++) if (hits.at(i, 'document') || cues.topics.has(lowerAt(tokens, i))) return true
  return false
}

const ATTENTION = new Set(['attention', 'внимание', 'внимания'])
const VIEWS = new Set('views opinions information experience ideas assessments мнениями информацией опытом оценками взглядами сведениями друг'.split(' '))

const skipAbout = (tokens: readonly Token[], { from, to }: Range): Range => ({ from: ABOUT.has(lowerAt(tokens, from)) || TO.has(lowerAt(tokens, from)) ? from + 1 : from, to })

const personsOrParties = (content: Content, { from, to }: Range): boolean => holds(content.reading.tokens, { from, to: Math.min(to, from + 3) }, content.cues.collectives) && find(content.reading.tokens, { from, to }, ABOUT) >= 0

/** "a number of issues, including A and B", "следующие вопросы: А, Б": the frame is dropped, the topics stay. */
export function withoutFrame({ reading: { tokens }, cues }: Content, range: Range): Range {
  for (let i = range.from; i < range.to && i - range.from < 16; i++) {
    if (lowerAt(tokens, i) === ':') return find(tokens, { from: range.from, to: i }, cues.frames) >= 0 || i - range.from < 3 ? { from: i + 1, to: range.to } : { from: range.from, to: trimEnd(tokens, range.from, i) }
    const length = phraseAt(tokens, i, cues.including)
    if (length && find(tokens, { from: range.from, to: i }, cues.frames) >= 0) return { from: i + length, to: range.to }
  }
  return range
}

/** Words that say nothing by themselves: "17 issues", "other matters", ряд вопросов. */
const EMPTY = /^(?:other|various|several|number|range|wide|series|host|set|of|a|the|and|following|some|key|main|these|those|same|draft|topical|current|relevant|mutual|interest|common|pressing|agenda|day|его|ее|их|ряд|ряда|другие|других|иные|актуальные|актуальных|следующие|более|около|свыше|ключевые|дня|повестки|важные|важных|серьезные|серьезных|острые|насущные|разные|serious|important|urgent|major|it|them|this|that|итоги|меры)$/

function meaningful({ reading: { tokens }, cues }: Content, { from, to }: Range): boolean {
  if (/^(?:other|другие|других|другим|другими|иные|иных|иным)$/.test(lowerAt(tokens, from)) && holds(tokens, { from, to: from + 4 }, cues.frames)) return false
  let words = 0
  for (let i = from; i < to; i++) if (isWord(tokens[i]) && !isNumber(tokens[i]) && !cues.frames.has(lowerAt(tokens, i)) && !EMPTY.test(lowerAt(tokens, i))) words++
  return words > 0
}

/** "the meeting", "expert consultations", "the Bank of Russia": an occasion or a party, no topic. */
function isMeeting({ reading: { hits } }: Content, { from, to }: Range): boolean {
  for (let i = from; i < to && i - from < 3; i++) {
    const hit = hits.at(i, 'meeting')
    if (hit && hit.to >= to) return true
  }
  return hits.all(from).some(({ to: end, value }) => end >= to && /^(?:organization|organ|country|city|agency)$/.test(value.kind))
}

const startsWithAbout = (tokens: readonly Token[], { from, to }: Range): Range => (/^(?:о|об|обо|on|about)$/.test(lowerAt(tokens, from)) && to - from > 2 ? { from: from + 1, to } : { from, to })

/** "a presentation by Uganda on the issuance": what the report was about. */
function withoutReporter(tokens: readonly Token[], range: Range, cues: ContentCues): Range {
  const by = find(tokens, { from: range.from, to: Math.min(range.to, range.from + 5) }, BY)
  if (cues.freeOrder || by < 0 || find(tokens, { from: range.from, to: by }, REPORTS) < 0) return range
  for (let i = by + 1; i < range.to && i - by < 34; i++) if (/^(?:on|about|regarding|concerning)$/.test(lowerAt(tokens, i))) return { from: i + 1, to: range.to }
  return range
}
const BY = new Set(['by', 'from'])

/** The topics that a stretch lists. */
export function topicsIn(content: Content, range: Range): { topic: Range; raw: Range }[] {
  const { reading, cues } = content
  const { tokens } = reading
  const out: { topic: Range; raw: Range }[] = []
  for (const item of splitItems(tokens, trimArgument(tokens, withoutFrame(content, range), cues), cues)) {
    const topic = withoutDescription(reading, startsWithAbout(tokens, withoutReporter(tokens, trimArgument(tokens, item, cues), cues)), cues)
    if (topic.to > topic.from && meaningful(content, topic) && !isMeeting(content, topic) && !content.verbs.get(topic.from)?.startsWith('finite')) out.push({ topic, raw: item })
  }
  return out
}

const spanOf = ({ tokens }: Reading, { from, to }: Range): Span => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 })

function actionOf(content: Content, sense: Sense, tense: Predicate['tense'], planned = false): AgendaAction {
  if (isToCome(content) || tense === 'future' || planned || (content.meeting.status === 'ongoing' && (sense === 'include' || (sense === 'concern' && tense !== 'past')))) return 'planned'
  return ACTIONS.get(sense) ?? (sense === 'hold' ? 'exchanged-views' : sense === 'inform' || sense === 'address' ? 'presented' : sense === 'concern' ? 'discussed' : 'considered')
}

/** Topics of the clauses with a verb of discussion. */
function* verbalTopics(content: Content): Generator<Topic> {
  const { reading, cues } = content
  for (const { sentence, clause } of mainClauses(content)) {
    const predicate = senseOf(clause, TOPICAL) ?? (exchangeHeld(content, clause) ? clause.verb : undefined)
    if (!predicate || !topical(content, clause, predicate)) continue
    const range = predicate.sense === 'hold' ? behindPreposition(reading.tokens, clause.after) : topicRange(content, clause, predicate)
    const listed = endsWithColon(reading.tokens, clause, sentence.to) && (!range || range.to <= range.from || find(reading.tokens, range, cues.frames) >= 0 || holds(reading.tokens, range, FOLLOWING)) ? listedAfter(reading, sentence.index) : []
    if (!range && !listed.length) continue
    const shared = predicate.sense === 'propose' ? sideOf(content, clause) : proposerIn(content, clause.before)
    const action = actionOf(content, predicate.sense, predicate.tense, predicate.planned)
    const cue = spanOf(reading, predicate)
    const rule = `${reading.pack.tag}.agenda.${ACTIONS.get(predicate.sense) ?? predicate.sense}.${predicate.voice}`
    for (const stretch of listed.length ? listed : [range as Range])
      for (const { topic, raw } of listed.length ? topicsOfBullet(content, stretch) : topicsIn(content, stretch))
        yield { ...topic, sentence: sentence.index, action, rule, cue, sense: predicate.sense, proposer: shared ?? proposerIn(content, raw) }
  }
}

/** "An exchange of views took place on …", состоялся обмен мнениями о …. */
const exchangeHeld = ({ reading: { tokens } }: Content, { verb, before, after }: Clause): boolean => verb.sense === 'hold' && phraseIn(tokens, { from: before.from, to: after.to })
const EXCHANGE = [['exchange', 'of', 'views'], ['exchange', 'of', 'opinions'], ['обмен', 'мнениями']]
function phraseIn(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (phraseAt(tokens, i, EXCHANGE)) return true
  return false
}

const FOLLOWING = new Set('following следующие следующее'.split(' '))

/** A bullet is one topic, as the text lists it. */
const topicsOfBullet = (content: Content, stretch: Range): { topic: Range; raw: Range }[] => {
  const topic = withoutDescription(content.reading, startsWithAbout(content.reading.tokens, stretch), content.cues)
  return topic.to > topic.from ? [{ topic, raw: stretch }] : []
}

/** Topics that the word for the agenda introduces without a verb of discussion: "В повестке также …", "Those items are …". */
function* nominalTopics(content: Content, sentence: Sentence): Generator<Topic> {
  const { reading, cues } = content
  const { tokens } = reading
  const announced = announcedAt(content, sentence)
  if (announced >= 0) {
    const range = trimArgument(tokens, { from: announced, to: endOfQuote(tokens, announced, sentence.to) }, cues)
    for (const { topic, raw } of topicsIn(content, range)) yield { ...topic, sentence: sentence.index, action: content.meeting.status === 'held' ? 'discussed' : 'planned', rule: `${reading.pack.tag}.agenda.announced`, cue: spanOf(reading, { from: announced - 1, to: announced }), sense: 'discuss', proposer: proposerIn(content, raw) }
    return
  }
  if ((content.clauses.get(sentence.index) ?? []).some((clause) => senseOf(clause, TOPICAL))) return
  const at = find(tokens, sentence, cues.agenda)
  if (isSpoken(content, sentence.from) || (at >= 0 && isSpoken(content, at))) return
  const start = at >= 0 ? afterAgenda(content, at, sentence.to) : cues.freeOrder ? -1 : afterItems(content, sentence)
  if (start < 0) return
  const range = trimArgument(tokens, { from: start, to: sentence.to }, cues)
  const listed = range.to <= range.from ? listedAfter(reading, sentence.index) : []
  const action: AgendaAction = content.meeting.status === 'held' ? 'considered' : 'planned'
  const cue = spanOf(reading, { from: Math.max(sentence.from, at), to: Math.max(sentence.from, at) + 1 })
  for (const stretch of listed.length ? listed : [range])
    for (const { topic, raw } of listed.length ? topicsOfBullet(content, stretch) : topicsIn(content, stretch))
      yield { ...topic, sentence: sentence.index, action, rule: `${reading.pack.tag}.agenda.noun`, cue, sense: 'include', proposer: proposerIn(content, raw) }
}

const ITEM = /^(?:issues?|topics?|items?|themes?|matters?|questions?)$/
/** Where speech closes before its attribution: '…", - пояснил начальник'. */
function endOfQuote(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (lowerAt(tokens, i) === '"' && /^[,-]$/.test(lowerAt(tokens, i + 1)) && lowerAt(tokens, i + 2) === '-') return i
  return to
}

/** The token after "речь идет о", or -1. */
function announcedAt({ reading: { tokens }, cues }: Content, sentence: Sentence): number {
  for (let i = sentence.from; i < sentence.to; i++) {
    const length = phraseAt(tokens, i, cues.announcing)
    if (length) return i + length
  }
  return -1
}

const LINKING = new Set('is are was were'.split(' '))

/** The token after "on the agenda are", "повестка дня:", "В повестке также"; -1 where no list follows. */
function afterAgenda({ reading: { tokens }, verbs }: Content, at: number, limit: number): number {
  for (let i = at + 1; i < limit && i - at < 10; i++) {
    const word = lowerAt(tokens, i)
    if (word === ':' || word === '-') return i + 1
    if (LINKING.has(word) && i === at + 1 && !verbs.has(i)) return i + 1
    if (word === 'также' && i - at < 3) return i + 1
  }
  return -1
}

/** "Those items are …", "The main topics were …": a frame noun, a linking verb, no other verb between. */
function afterItems({ reading: { tokens, sentences }, cues, verbs }: Content, sentence: Sentence): number {
  const before = sentences[sentence.index - 1]
  if (lowerAt(tokens, sentence.from) === 'among' && LINKING.has(lowerAt(tokens, sentence.from + 2)) && before && holds(tokens, before, cues.agenda)) return sentence.from + 3
  for (let i = sentence.from; i < sentence.to && i - sentence.from < 8; i++)
    if (LINKING.has(lowerAt(tokens, i)) && i > sentence.from && ITEM.test(lowerAt(tokens, i - 1)) && !verbs.has(i)) return i + 1
  return -1
}

/** Everything that was or is to be taken up at the meeting, in text order. */
export function readTopics(content: Content): Topic[] {
  const out: Topic[] = []
  out.push(...verbalTopics(content))
  for (const sentence of mainSentences(content)) out.push(...nominalTopics(content, sentence))
  return out.sort((a, b) => a.from - b.from)
}
