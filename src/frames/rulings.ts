import type { MeetingMention } from '../meetings/meeting.js'
import type { Modality } from '../record/content.js'
import type { Sense } from '../mentions/lexicon.js'
import type { Sentence } from '../reading.js'
import { isWord, type Token } from '../text/tokens.js'
import { find, headRange, withoutIntroduction, holds, impersonal, senseOf, speaksForMeeting, trimEnd, type Clause, type Range } from './clause.js'
import { brokenOff, isSpoken, mainClauses, mainSentences, mentionsIn, personsIn, type Content } from './content.js'
import { MODALITIES } from './cues.js'
import { splitItems } from './lists.js'
import { ADDRESSED, addresseeOf, infinitiveIn, isPraise, splitOrders, splitThat, thatClause, untilAdverbial } from './orders.js'
import { agreements } from './agreements.js'
import { afterBullet, endsWithColon, listedAfter, patientOf, trimArgument } from './patient.js'
import type { Predicate } from './predicate.js'

/** Something the meeting decided. Token ranges. */
export interface Ruling extends Range {
  readonly sentence: number
  readonly modality: Modality
  readonly addressee: Range | null
  readonly rule: string
  /** The verb group. */
  readonly cue: Range
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
const RULING: ReadonlySet<Sense> = new Set(MODALITIES.keys())

/** May this clause report a decision: the meeting, its participants or nobody in particular speak? */
function official(content: Content, clause: Clause, predicate: Predicate): boolean {
  const { reading, cues } = content
  if (predicate.negated || clause.link !== 'main' || predicate.detail === 'coordinated' || predicate.tense === 'future' && !predicate.planned || isSpoken(content, predicate.main)) return false
  if (content.meeting.status === 'announced' || content.meeting.status === 'postponed' || content.meeting.status === 'cancelled') return false
  if (predicate.voice === 'passive') return true
  if (predicate.planned && predicate.tense === 'future') return false
  const head = headRange(reading.tokens, clause.subject, cues)
  if (personsIn(content, head).some(({ name }) => name !== null)) return false
  return speaksForMeeting(reading, cues, clause) || enumerated(content, clause)
}

/** "The Council: a) approved …; b) directed …": the subject of a list stands in the sentence that announces it. */
function enumerated({ reading: { tokens, sentences }, cues }: Content, { sentence, before }: Clause): boolean {
  const own = sentences[sentence]
  if (!own || before.from > own.from + 5) return false
  for (let i = afterBullet(tokens, own.from); i < before.to; i++) if (isWord(tokens[i]) && !cues.conjunctions.has(lowerAt(tokens, i)) && !cues.fillers.has(lowerAt(tokens, i))) return false
  for (let i = sentence - 1; i >= 0 && sentence - i < 30; i--) {
    const previous = sentences[i] as Sentence
    if (/^[:,]$/.test(lowerAt(tokens, previous.to - 1))) return holds(tokens, previous, cues.collectives)
    const last = lowerAt(tokens, previous.to - 1)
    if (afterBullet(tokens, previous.from) === previous.from && last !== ';' && !cues.conjunctions.has(last)) return false
  }
  return false
}

/** Findings and orders of one clause. */
function* rulingsOfClause(content: Content, clause: Clause, predicate: Predicate, sentence: Sentence): Generator<Ruling> {
  const { reading, cues } = content
  const { tokens } = reading
  const modality = MODALITIES.get(predicate.sense) as Modality
  const make = (range: Range, addressee: Range | null, how: string): Ruling => ({ ...range, sentence: sentence.index, modality, addressee, rule: `${reading.pack.tag}.decision.${modality}.${how}`, cue: { from: predicate.from, to: predicate.to } })
  const { from, to } = clause.after
  if (endsWithColon(tokens, clause, sentence.to)) {
    const addressee = ADDRESSED.has(predicate.sense) ? addresseeOf(content, clause, predicate, trimEnd(tokens, from, to)) : null
    for (const item of listedAfter(reading, sentence.index)) yield* bulletRulings(content, item, addressee, make)
    return
  }
  if (cues.marker !== null && predicate.sense === 'agree' && lowerAt(tokens, predicate.to - 1) === cues.marker && !cues.determiners.has(lowerAt(tokens, from))) { // "agreed to increase exchanges"
    for (const [i, piece] of splitOrders(content, { from, to }).entries()) yield make(piece, null, i ? 'order-next' : 'order')
    return
  }
  const infinitive = predicate.sense === 'agree' && UPON.test(lowerAt(tokens, predicate.to - 1)) ? -1 : infinitiveIn(content, from, to)
  const that = thatClause(content, from, ADDRESSED.has(predicate.sense) && infinitive >= 0 ? Math.min(to, from + 2) : infinitive >= 0 ? Math.min(to, infinitive) : to)
  if (that) {
    for (const piece of splitThat(content, { from: that.from, to })) yield make(piece, null, 'that')
    return
  }
  if (infinitive >= 0 && predicate.sense !== 'note' && infinitive - from < 22) {
    const addressee = addresseeOf(content, clause, predicate, infinitive)
    const skip = cues.marker === lowerAt(tokens, infinitive) ? infinitive + 1 : infinitive
    const start = cues.freeOrder ? Math.min(infinitive, untilAdverbial(content, Math.max(from, addressee && addressee.from >= from ? addressee.to - 1 : from - 1), infinitive)) : skip
    const early = addressee === null && infinitive - from > 0 && !cues.freeOrder && infinitive - from > 6
    if (!early) for (const [i, piece] of splitOrders(content, { from: start < from ? infinitive : start, to }).entries()) yield make(piece, addressee, i ? 'order-next' : 'order')
    return
  }
  yield* nominal(content, clause, predicate, make)
}

/** "agreed on a bus lane", отмечено снижение: a noun phrase is what was decided. */
function* nominal(content: Content, clause: Clause, predicate: Predicate, make: (range: Range, addressee: Range | null, how: string) => Ruling): Generator<Ruling> {
  const { reading, cues } = content
  const { tokens } = reading
  if (predicate.sense === 'decide' || predicate.sense === 'propose' || (predicate.sense === 'instruct' || predicate.sense === 'recommend')) return
  const taken = predicate.detail === 'noted' || predicate.detail === 'found'
  if (predicate.detail === 'found' && clause.after.to - clause.after.from < 2 && predicate.voice === 'active') return
  if (predicate.detail === 'judged') { // "работа признана удовлетворительной": the finding is the whole clause
    const from = withoutIntroduction(tokens, clause.before, cues).from
    if (predicate.voice === 'passive' && clause.before.to > from && !isPraise(content, { from, to: clause.to })) yield make({ from, to: trimEnd(tokens, from, clause.to) }, null, 'judged')
    return
  }
  if (predicate.sense === 'note' && !taken && !(cues.freeOrder && predicate.voice === 'passive')) return
  if (predicate.detail === 'found' && predicate.voice === 'active' && (cues.prepositions.has(lowerAt(tokens, clause.after.from)) || lowerAt(tokens, clause.after.from) === ',')) return
  const patient = taken && predicate.voice === 'active' ? trimArgument(tokens, clause.after, cues) : predicate.sense === 'agree' && predicate.voice === 'active' ? trimArgument(tokens, clause.after, cues) : patientOf(reading, cues, clause)
  if (!patient || patient.to <= patient.from || isPraise(content, patient)) return
  if (predicate.sense === 'request') return
  if (predicate.sense === 'agree' && predicate.voice === 'passive' && impersonal(reading, cues, clause) && holds(tokens, clause.before, cues.expletives)) { // "it was agreed on the need"
    const after = UPON.test(lowerAt(tokens, predicate.to - 1)) ? clause.after.from : cues.topic.concerning.has(lowerAt(tokens, clause.after.from)) ? clause.after.from + 1 : -1
    if (after >= 0 && after < clause.after.to) yield make({ from: after, to: clause.after.to }, null, 'noun')
    return
  }
  if (predicate.sense === 'agree' && (predicate.voice === 'passive' || reading.hits.at(patient.from, 'document'))) return
  if (predicate.detail === 'found' && !cues.freeOrder && predicate.voice === 'passive' && clause.after.to > clause.after.from + 1 && cues.prepositions.has(lowerAt(tokens, clause.after.from))) { yield make({ from: patient.from, to: trimEnd(tokens, patient.from, clause.to) }, null, 'noun'); return } // "progress was noted in the field"
  if (taken && cues.freeOrder && predicate.voice === 'passive' && patient.to <= predicate.from) { yield make({ from: patient.from, to: trimEnd(tokens, patient.from, clause.to) }, null, 'taken'); return }
  const colon = find(tokens, patient, COLON)
  const range = { from: predicate.sense === 'agree' && /^(?:о|об|on|upon|to)$/.test(lowerAt(tokens, patient.from)) ? patient.from + 1 : patient.from, to: colon > 0 ? colon : patient.to }
  for (const piece of predicate.sense === 'agree' ? splitItems(tokens, range, cues) : [range]) yield make(piece, null, 'noun')
}

/** "agreed on the plan to implement": the phrase after the preposition, not the infinitive in it. */
const UPON = /^(?:on|upon)$/
const COLON = new Set([':'])

/** A bullet under "решено:" or "instructed:" is an order with its own addressee, or a finding. */
function* bulletRulings(content: Content, item: Range, addressee: Range | null, make: (range: Range, addressee: Range | null, how: string) => Ruling): Generator<Ruling> {
  const { reading: { tokens }, cues } = content
  const order = content.reading.hits.all(item.from).find(({ value }) => value.kind === 'verb' && value.form === 'infinitive' && ADDRESSED.has(value.sense))
  if (order && order.value.kind === 'verb') { // "решено: рекомендовать авиакомпаниям согласовать расписание"
    const inner = infinitiveIn(content, order.to, item.to)
    const modality = MODALITIES.get(order.value.sense)
    if (inner > order.to && modality) { yield { ...make({ from: inner, to: item.to }, { from: order.to, to: untilAdverbial(content, order.to, inner) }, 'bullet'), modality }; return }
  }
  const infinitive = infinitiveIn(content, item.from, item.to)
  const first = cues.marker === lowerAt(tokens, item.from) ? item.from + 1 : item.from
  if (infinitive > item.from && cues.freeOrder) {
    const until = untilAdverbial(content, item.from, infinitive)
    if (!addressee && until > item.from && !cues.prepositions.has(lowerAt(tokens, item.from))) { yield make({ from: until, to: item.to }, { from: item.from, to: until }, 'bullet'); return }
  }
  yield make({ from: first, to: item.to }, addressee, 'bullet')
}

/** Planned operations of the body, as the release itself states them: "In 2021, the operation will be carried out". */
function* plans(content: Content, sentence: Sentence, operations: ReadonlySet<number>): Generator<Ruling> {
  const { reading, cues } = content
  if (content.meeting.status !== 'held' || !operations.has(sentence.index)) return
  for (const clause of content.clauses.get(sentence.index) ?? []) {
    const predicate = clause.predicates.find(({ sense, tense, form }) => (sense === 'conduct' || sense === 'hold') && tense === 'future' && form === 'finite')
    if (!predicate || clause.link !== 'main' || isSpoken(content, predicate.main)) continue
    const subject = cues.freeOrder ? { from: clause.before.from, to: clause.after.to } : clause.before
    let named = false
    for (let i = subject.from; i < subject.to; i++) named ||= reading.hits.at(i, 'operation') !== undefined
    if (!named) continue
    const from = afterBullet(reading.tokens, clause.from)
    yield { from, to: trimEnd(reading.tokens, from, clause.to), sentence: sentence.index, modality: 'planned', addressee: null, rule: `${reading.pack.tag}.decision.planned.operation`, cue: { from: predicate.from, to: predicate.to } }
  }
}

/** Everything the meeting decided, agreed, recommended or noted, in text order. */
export function readRulings(content: Content): Ruling[] {
  const operations = new Set<number>()
  let at = 0
  const { sentences } = content.reading
  for (const hit of content.reading.hits.of('operation')) {
    while (at < sentences.length - 1 && (sentences[at]?.to ?? 0) <= hit.from) at++
    operations.add(at)
  }
  const out: Ruling[] = []
  for (const { sentence, clause } of mainClauses(content)) {
    const handled = handling(content, clause)
    if (handled) { out.push({ ...handled, sentence: sentence.index }); continue }
    const predicate = senseOf(clause, RULING)
    if (!predicate || !official(content, clause, predicate)) continue
    if (predicate.voice === 'passive' && !passiveOfMeeting(content, clause, predicate)) continue
    out.push(...rulingsOfClause(content, clause, predicate, sentence))
  }
  const bySentence = new Map<number, Range[]>()
  for (const ruling of out) bySentence.set(ruling.sentence, [...(bySentence.get(ruling.sentence) ?? []), ruling])
  for (const sentence of mainSentences(content)) {
    const known = bySentence.get(sentence.index) ?? []
    out.push(...plans(content, sentence, operations), ...agreements(content, sentence).filter((ruling) => !known.some(({ from, to }) => from < ruling.to && ruling.from < to)))
  }
  return out.filter((ruling) => ruling.to > ruling.from && !holdsNext(content, ruling) && !brokenOff(content, ruling, ENOUGH)).sort((a, b) => a.from - b.from)
}

/** "decided to hold the 6th meeting in Baku": that is the next meeting, no decision. */
function holdsNext({ reading: { tokens, hits, predicatesOf }, cues, meeting }: Content, { from, to, cue, sentence }: Ruling): boolean {
  const others = (low: number, high: number): readonly MeetingMention[] => mentionsIn(meeting.others, low, high)
  // "it was agreed that the next meeting will be held in Baku"
  const said = (at: number): boolean => {
    const verbOf = predicatesOf[sentence]?.find(({ main, form }) => main >= at && form === 'finite')
    return verbOf?.sense === 'hold' && others(at - NEXT_REACH, verbOf.main).some((other) => other.relation === 'next' && other.head >= at && other.head < verbOf.main && other.from <= at + 1)
  }
  const start = cues.prepositions.has(lowerAt(tokens, from)) ? from + 1 : from
  const verb = hits.at(start, 'verb')?.value.sense
  if (verb !== 'hold' && verb !== 'convene' && !cues.holding.has(lowerAt(tokens, start))) return said(from)
  if (holds(tokens, { from: Math.max(0, cue.from - NEXT_REACH), to: cue.from }, cues.upcoming)) return true // "Следующее обсуждение решено провести 8 сентября"
  return others(start - NEXT_REACH, to).some((other) => (other.turn === 'next' || other.relation === 'next') && other.head > start && other.head < Math.min(to, start + NEXT_REACH))
}
const NEXT_REACH = 12
/** A decision of so many words counts, even if the text breaks off after it. */
const ENOUGH = 9

const HANDLING: ReadonlySet<Sense> = new Set(['defer', 'postpone', 'submit', 'reject', 'endorse', 'approve'])

/** What became of a proposal: "The proposal to amend the law was referred to a committee", "Обращение стороны поддержано". */
function handling(content: Content, clause: Clause): Omit<Ruling, 'sentence'> | null {
  const { reading, cues } = content
  const { tokens } = reading
  const predicate = senseOf(clause, HANDLING)
  if (!predicate || clause.link !== 'main' || predicate.voice !== 'passive' || predicate.tense !== 'past' || predicate.negated || content.meeting.status === 'announced' || isSpoken(content, predicate.main)) return null
  const subject = withoutIntroduction(tokens, clause.before, cues)
  if (subject.to - subject.from < 3 || find(tokens, { from: subject.from, to: Math.min(subject.to, subject.from + 3) }, cues.proposal) < 0) return null
  const modality: Modality = predicate.sense === 'endorse' || predicate.sense === 'approve' ? 'approved' : 'decided'
  return { from: subject.from, to: trimEnd(tokens, subject.from, clause.to), modality, addressee: recipient(content, clause), rule: `${reading.pack.tag}.decision.${modality}.proposal`, cue: { from: predicate.from, to: predicate.to } }
}

/** "referred to a committee of experts". */
const recipient = ({ reading: { tokens } }: Content, { after }: Clause): Range | null => (lowerAt(tokens, after.from) === 'to' && after.to > after.from + 1 ? { from: after.from + 1, to: after.to } : null)

/** "It was agreed", решено; with a subject only where that is the addressee: "the Secretariat was instructed". */
function passiveOfMeeting(content: Content, clause: Clause, predicate: Predicate): boolean {
  const { reading, cues } = content
  if (cues.freeOrder) return predicate.agreement === undefined || predicate.agreement === 'n' || predicate.sense === 'note' || predicate.to - predicate.from > 1 && predicate.sense !== 'recommend'
  return ADDRESSED.has(predicate.sense) || predicate.detail === 'noted' || predicate.detail === 'found' || impersonal(reading, cues, clause)
}
