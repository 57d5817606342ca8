import type { Sense } from '../mentions/lexicon.js'
import type { Token } from '../text/tokens.js'
import { find, headRange, holds, phraseAt, speaksForMeeting, type Clause, type Range } from './clause.js'
import { isSpoken, isToCome, mainClauses, mentionBefore, personsIn, type Content } from './content.js'
import { ACTIONS, type ContentCues } from './cues.js'
import { endsWithColon, listedAfter, patientOf, trimArgument } from './patient.js'
import type { Predicate } from './predicate.js'
import { behind, topicsIn, topicsOfBullet, withoutAbout } from './topic-list.js'
import { actionOf, proposerIn, spanOf, type Proposer, type Topic } from './topic.js'

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
/** Senses of verbs that take a topic. */
export const TOPICAL: ReadonlySet<Sense> = new Set(['discuss', 'consider', 'review', 'hear', 'exchange', 'present', 'inform', 'concern', 'include', 'address', 'propose', 'agree', 'draft'])
const TOLD: ReadonlySet<Sense> = new Set(['say', 'inform', 'report', 'plan'])
const COMMA = new Set([','])

/** "attention to security", внимание вопросам безопасности: what follows the word. */
function behindAttention(tokens: readonly Token[], range: Range, { topic }: ContentCues): Range | null {
  for (let i = range.from; i < range.to && i - range.from < 5; i++)
    if (topic.attention.has(lowerAt(tokens, i))) return { from: topic.toward.has(lowerAt(tokens, i + 1)) ? i + 2 : i + 1, to: range.to }
  return null
}

/** "During the first stage, the authorities assessed …": the work of an operation. */
function duringPhase(tokens: readonly Token[], before: Range, cues: ContentCues): boolean {
  const comma = find(tokens, before, COMMA)
  return comma > 0 && cues.prepositions.has(lowerAt(tokens, before.from)) && holds(tokens, { from: before.from, to: comma }, cues.phases)
}

/** "С докладом о работе … выступил", "По вопросу … выступили": the topic stands before the verb. */
function reportedBefore({ reading: { tokens }, cues }: Content, before: Range): Range | null {
  const { about, item, reporting } = cues.topic
  for (let i = before.from; i < before.to - 2; i++) {
    if (reporting.has(lowerAt(tokens, i)) && about.has(lowerAt(tokens, i + 1))) return { from: i + 2, to: before.to }
    if (i === before.from + 1 && item.has(lowerAt(tokens, i)) && about.has(lowerAt(tokens, i - 1))) return { from: i + 1, to: before.to }
  }
  return null
}

/** The country that a side speaks for: "Белорусская сторона предложила", "the Ukrainian side proposed". */
function sideOf({ reading, cues }: Content, { before }: Clause): Proposer | null {
  if (!holds(reading.tokens, before, cues.sides)) return null
  for (let i = before.from; i < before.to; i++) {
    const hit = reading.hits.at(i, 'country')
    if (hit) return { value: hit.value.code, span: spanOf(reading, hit) }
  }
  return null
}

/** "В нее входят", "It includes": the agenda of the sentence before. */
function pointsToAgenda({ reading: { tokens, sentences }, cues }: Content, { sentence, before }: Clause): boolean {
  const previous = sentences[sentence - 1]
  return previous !== undefined && before.to - before.from < 4 && holds(tokens, before, cues.topic.backward) && holds(tokens, previous, cues.agenda)
}

/** "the meeting, at which tariffs will be discussed", заседание, на котором обсудят: the clause describes the meeting itself. */
function atWhich({ reading: { tokens }, cues, meeting }: Content, { from, verb }: Clause): boolean {
  const pronoun = find(tokens, { from, to: Math.min(verb.from, from + 5) }, cues.relatives)
  const before = lowerAt(tokens, pronoun - 1)
  if (pronoun < 0 || !cues.topic.where.has(lowerAt(tokens, pronoun)) && !cues.prepositions.has(before) && !cues.topic.course.has(before)) return false
  return (mentionBefore(meeting.mentions, pronoun)?.from ?? -1) > (mentionBefore(meeting.others, pronoun)?.from ?? -1)
}

/** "The aim of the meeting was to review": the past tense of a purpose is no plan. */
const wasTo = ({ reading: { tokens }, cues }: Content, clause: Clause, predicate: Predicate): boolean => cues.topic.past.has(lowerAt(tokens, predicate.from)) && holds(tokens, clause.subject, cues.topic.chances)

/** Does the clause say what the agenda holds? */
function listsAgenda(content: Content, clause: Clause, predicate: Predicate, head: Range): boolean {
  const { reading: { tokens }, cues } = content
  const agenda = holds(tokens, clause.before, cues.agenda) || pointsToAgenda(content, clause)
  if (predicate.detail === 'covered') return agenda || holds(tokens, head, cues.frames) || holds(tokens, head, cues.topic.discussed)
  return agenda || holds(tokens, head, cues.frames) && predicate.voice === 'active' || holds(tokens, clause.after, cues.agenda) && predicate.voice === 'passive'
}

/** Is a verb with a person or party as its subject one of the meeting's work? */
function byWhom(content: Content, predicate: Predicate, head: Range): boolean {
  const { reading: { tokens }, cues } = content
  const persons = personsIn(content, head)
  if (predicate.detail === 'told' && ((predicate.tense === 'future' && !isToCome(content)) || persons.some(({ name }) => name !== null) || head.to <= head.from)) return false
  if (predicate.sense === 'present' || predicate.sense === 'inform') return lowerAt(tokens, predicate.to) !== 'that' && !cues.contents.has(lowerAt(tokens, predicate.to))
  return persons.length !== 1 || holds(tokens, head, cues.collectives) || cues.topic.companions.has(lowerAt(tokens, predicate.to))
}

/** Is the verb used of the meeting's work, by a subject that can do it? */
function topical(content: Content, clause: Clause, predicate: Predicate): boolean {
  const { reading, cues } = content
  const { tokens } = reading
  if (predicate.negated || holds(tokens, clause.before, cues.topic.aside) || duringPhase(tokens, clause.before, cues) || clause.link === 'relative' && !atWhich(content, clause) || clause.link === 'adverbial') return false
  if (clause.link === 'content' && clause.host && !clause.host.predicates.some(({ sense }) => TOLD.has(sense))) return false
  if (holds(tokens, clause.before, cues.speakers)) return false
  if (content.meeting.status === 'held' && predicate.tense === 'future' && predicate.sense !== 'include' && !wasTo(content, clause, predicate)) return false
  const head = headRange(tokens, clause.subject, cues)
  if (isSpoken(content, predicate.main) && !(predicate.tense === 'future' && (predicate.voice === 'passive' && isToCome(content) || holds(tokens, head, cues.collectives) || holds(tokens, head, cues.pronouns)))) return false
  switch (predicate.sense) {
    case 'include': return listsAgenda(content, clause, predicate, head)
    case 'concern': return holds(tokens, clause.subject, cues.collectives) || holds(tokens, clause.subject, cues.topic.occasions) || find(tokens, clause.subject, cues.frames) >= 0
    case 'agree': return isToCome(content) && cues.topic.concerning.has(lowerAt(tokens, clause.after.from)) && (predicate.tense === 'future' || predicate.planned) && predicate.voice === 'active'
    // "Министры подготовят предложения по повестке дня сессии"
    case 'draft': return predicate.tense === 'future' && predicate.voice === 'active' && speaksForMeeting(reading, cues, clause) && holds(tokens, { from: clause.after.from, to: Math.min(clause.after.to, clause.after.from + 5) }, cues.agenda)
    default:
  }
  if (predicate.detail === 'received' && find(tokens, { from: clause.after.from, to: Math.min(clause.after.to, clause.after.from + 5) }, cues.topic.reports) < 0) return false
  if (predicate.detail === 'active' && (predicate.voice === 'passive' || !holds(tokens, head, cues.collectives))) return false
  if (predicate.sense === 'inform' && predicate.voice === 'passive') return speaksForMeeting(reading, cues, clause)
  if (predicate.voice === 'passive') return !holds(tokens, clause.before, cues.expletives) || predicate.sense === 'present'
  if (predicate.sense === 'address') return reportedBefore(content, clause.before) !== null
  if (predicate.sense === 'propose') return sideOf(content, clause) !== null && !cues.contents.has(lowerAt(tokens, predicate.to))
  return byWhom(content, predicate, head)
}

/** Russian представить takes persons, countries and places as well: only reports, drafts and topics are presented. */
function presentable({ reading: { tokens, hits }, cues }: Content, { from, to }: Range): boolean {
  for (let i = from; i < to && i - from < 3; i++) if (hits.at(i, 'document') || cues.topics.has(lowerAt(tokens, i))) return true
  return false
}

const personsOrParties = ({ reading: { tokens }, cues }: Content, { from, to }: Range): boolean => holds(tokens, { from, to: Math.min(to, from + 3) }, cues.collectives) && find(tokens, { from, to }, cues.topic.about) >= 0

/** "Many topics were discussed, including A and B": the subject is a frame, its topics follow the verb. */
function instances(tokens: readonly Token[], { after }: Clause, subject: Range, cues: ContentCues): Range | null {
  const from = trimArgument(tokens, after, cues).from
  const length = phraseAt(tokens, from, cues.including)
  return length && find(tokens, subject, cues.frames) >= 0 && !cues.prepositions.has(lowerAt(tokens, from + length)) ? { from: from + length, to: after.to } : null
}

/** "addressed the participants": an audience, no topic. */
function toAudience({ reading: { tokens, hits }, cues }: Content, { from, to }: Range): boolean {
  for (let i = from; i < to && i - from < 4; i++) if (cues.collectives.has(lowerAt(tokens, i)) || hits.at(i, 'meeting') || cues.prepositions.has(lowerAt(tokens, i)) && i === from) return true
  return false
}

/** "exchanged views on", обменялись мнениями по: what follows the preposition. */
function exchanged({ reading: { tokens }, cues }: Content, predicate: Predicate, patient: Range): Range | null {
  const { about, views } = cues.topic
  const viewed = find(tokens, { from: patient.from, to: Math.min(patient.to, patient.from + 5) }, views)
  if (viewed >= 0) return cues.prepositions.has(lowerAt(tokens, viewed + 1)) && viewed + 2 < patient.to ? { from: viewed + 2, to: patient.to } : behind(tokens, patient, about, 9) ?? patient
  if (predicate.to - predicate.main > 1) return patient // "exchanged views on": the preposition is the verb's
  return about.has(lowerAt(tokens, patient.from)) ? { from: patient.from + 1, to: patient.to } : null // "exchanged on the results"
}

/** The stretch that names the topics of a clause. */
function topicRange(content: Content, clause: Clause, predicate: Predicate): Range | null {
  const { reading: { tokens }, cues } = content
  const { about, concerning, attention } = cues.topic
  const after = (range: Range | null): Range | null => range && trimArgument(tokens, range, cues)
  if (predicate.detail === 'subject') return trimArgument(tokens, clause.inherited ? clause.subject : clause.before, cues)
  if (predicate.detail === 'attention') {
    if (predicate.voice === 'active') return behindAttention(tokens, clause.after, cues) ?? (holds(tokens, clause.before, attention) ? after(withoutAbout(tokens, clause.after, cues)) : null)
    return holds(tokens, clause.before, attention) || holds(tokens, clause.after, attention) ? after(behindAttention(tokens, clause.after, cues) ?? withoutAbout(tokens, clause.after, cues)) : null
  }
  switch (predicate.sense) {
    case 'address': return reportedBefore(content, clause.before)
    case 'propose': return cues.infinitive(tokens, clause.after.from) ? null : patientOf(content.reading, cues, clause)
    case 'inform': return predicate.voice === 'passive' ? behind(tokens, clause.after, concerning, 12) : lowerAt(tokens, predicate.to) !== 'to' ? behind(tokens, clause.after, concerning, 6) : null
    case 'concern': return predicate.voice === 'passive' || cues.freeOrder ? after(withoutDiscussion(content, withoutAbout(tokens, clause.after, cues))) : null
    default:
  }
  const patient = patientOf(content.reading, cues, clause)
  if (!patient || cues.expletives.has(lowerAt(tokens, patient.from))) return null // "considered it wrong"
  if (predicate.sense === 'exchange') return exchanged(content, predicate, patient)
  if (predicate.voice === 'passive' && !cues.freeOrder) return instances(tokens, clause, patient, cues) ?? patient
  if (predicate.detail === 'addressed' && toAudience(content, patient)) return null
  if (predicate.sense === 'present' && cues.freeOrder && !presentable(content, patient)) return null
  if (predicate.sense === 'present' && predicate.voice === 'active' && personsOrParties(content, patient)) return behind(tokens, patient, about, 9)
  return predicate.voice === 'active' ? withoutDiscussion(content, withoutAbout(tokens, patient, cues)) : patient
}

/** "focused on the discussion of tariffs", посвящено обсуждению тарифов: the noun adds nothing. */
export function withoutDiscussion({ reading: { tokens }, cues }: Content, { from, to }: Range): Range {
  let at = from
  while (at < to && cues.determiners.has(lowerAt(tokens, at))) at++
  if (!cues.topic.treatment.has(lowerAt(tokens, at)) || at + 1 >= to) return { from, to }
  if (cues.topic.about.has(lowerAt(tokens, at + 1))) return { from: at + 2, to }
  return cues.prepositions.has(lowerAt(tokens, at + 1)) || cues.conjunctions.has(lowerAt(tokens, at + 1)) ? { from, to } : { from: at + 1, to }
}

/** "a session, at which tariffs will be discussed, will open": the comma closes the relative clause, where no list goes on. */
function withinRelative({ reading: { tokens }, cues }: Content, { link }: Clause, range: Range | null): Range | null {
  const comma = range && link === 'relative' ? find(tokens, range, COMMA) : -1
  return range && comma > 0 && find(tokens, { from: comma, to: range.to }, cues.conjunctions) < 0 ? { from: range.from, to: comma } : range
}

/** Topics of the clauses with a verb of discussion. */
export function* verbalTopics(content: Content): Generator<Topic> {
  const { reading, cues } = content
  const { tokens } = reading
  for (const { sentence, clause } of mainClauses(content)) {
    const predicate = clause.predicates.find((reading) => TOPICAL.has(reading.sense) && topical(content, clause, reading))
    if (!predicate) continue
    const range = withinRelative(content, clause, topicRange(content, clause, predicate))
    const listed = endsWithColon(tokens, clause, sentence.to) && (!range || range.to <= range.from || find(tokens, range, cues.frames) >= 0 || holds(tokens, range, cues.topic.following)) ? listedAfter(reading, sentence.index) : []
    if (!range && !listed.length) continue
    if (range && predicate.sense === 'concern' && holds(tokens, { from: range.from, to: Math.min(range.to, range.from + 4) }, cues.topic.celebrations)) continue
    const shared = predicate.sense === 'propose' ? sideOf(content, clause) : proposerIn(content, clause.before)
    const action = actionOf(content, predicate.sense, wasTo(content, clause, predicate) ? 'past' : predicate.tense, predicate.planned && !wasTo(content, clause, predicate))
    const cue = spanOf(reading, predicate)
    const rule = `${reading.pack.tag}.agenda.${ACTIONS.get(predicate.sense) ?? predicate.sense}.${predicate.voice}`
    for (const stretch of listed.length ? listed : [range as Range])
      for (const { topic, raw } of listed.length ? topicsOfBullet(content, stretch) : topicsIn(content, stretch))
        yield { ...topic, sentence: sentence.index, action, rule, cue, sense: predicate.sense, proposer: shared ?? proposerIn(content, raw) }
  }
}
