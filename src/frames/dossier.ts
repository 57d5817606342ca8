import type { DocumentStatus } from '../record/content.js'
import { documentsIn, type DocumentMention } from '../mentions/documents.js'
import type { Sense } from '../mentions/lexicon.js'
import { isCapital, type Token } from '../text/tokens.js'
import { find, speaksForMeeting, type Clause, type Range } from './clause.js'
import { isSpoken, isToCome, mainClauses, type Content } from './content.js'
import { STATUSES } from './cues.js'
import { splitItems } from './lists.js'
import { endsWithColon, listedAfter, patientOf, trimArgument, withoutDescription } from './patient.js'
import type { Predicate } from './predicate.js'
import type { Ruling } from './rulings.js'
import type { Topic } from './topics.js'

/** A document that the meeting dealt with, and what became of it. */
export interface Dealing {
  readonly document: DocumentMention
  readonly status: DocumentStatus
  readonly rule: string
  /** The verb, or the topic that holds the document. */
  readonly cue: Range
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
/** Verbs that by themselves make a document one of the meeting; the others only deal with topics. */
const DONE: ReadonlySet<Sense> = new Set(['sign', 'initial', 'ratify', 'adopt', 'approve', 'endorse', 'agree', 'defer', 'postpone', 'reject', 'submit', 'draft'])

/** The readings of a verb that tell a document's status, the strongest first. */
function statusSense(clause: Clause): Predicate | undefined {
  for (const sense of STATUSES.keys()) {
    const found = clause.predicates.find((predicate) => predicate.sense === sense && DONE.has(sense))
    if (found) return found
  }
  return undefined
}

/** "Consideration of the draft was postponed". */
const DEALING = /^(?:consideration|discussion|adoption|signing|approval|рассмотрение|обсуждение|подписание|принятие|утверждение)$/

/** Documents that were signed, adopted, approved: objects of such a verb. */
function* governed(content: Content): Generator<Dealing> {
  const { reading, cues } = content
  const { tokens } = reading
  for (const { sentence, clause } of mainClauses(content)) {
    const predicate = statusSense(clause)
    if (!predicate || predicate.negated || clause.link === 'relative' || clause.link === 'adverbial' || isSpoken(content, predicate.main)) continue
    if (predicate.sense === 'agree' && !cues.freeOrder && predicate.voice === 'active' && predicate.detail !== 'coordinated' && !/^(?:on|upon)$/.test(lowerAt(tokens, predicate.to - 1))) continue
    if (predicate.sense === 'draft' && !(predicate.voice === 'active' ? speaksForMeeting(reading, cues, clause) && predicate.tense === 'past' : predicate.tense === 'past' && !isToCome(content))) continue
    const status = STATUSES.get(predicate.sense) as DocumentStatus
    const planned = predicate.tense === 'future' || (isToCome(content) && (predicate.tense !== 'past' || followsPlan(content, clause)))
    if (isToCome(content) && !planned && predicate.voice === 'passive') continue // "An agreement was signed in 1994": the meeting is still to come
    const patient = patientOf(reading, cues, clause)
    const listed = endsWithColon(tokens, clause, sentence.to) ? listedAfter(reading, sentence.index) : []
    const items = listed.length ? listed : patient ? splitItems(tokens, trimArgument(tokens, patient, cues), cues) : []
    for (const item of items) {
      const document = documentsIn(content, withoutDescription(reading, item, cues))[0]
      const deferred = status === 'deferred'
      if (!document || !(document.leading || (deferred && DEALING.test(document.governor ?? '')))) continue
      if (deferred && !document.specific) continue
      if (status === 'drafting' && !document.draft) continue
      if (document.type === 'decision' && !document.complete && !reading.hits.at(document.head, 'document')?.value.plural) continue // "adopted a decision to …" is a decision
      yield { document, status: planned ? 'planned' : status, rule: `${reading.pack.tag}.document.${status}.${predicate.voice}`, cue: { from: predicate.from, to: predicate.to } }
    }
  }
}

/** "Будут намечены меры, внесены изменения": the auxiliary of the first verb is that of the second. */
const followsPlan = ({ reading: { predicatesOf }, cues }: Content, { sentence, verb }: Clause): boolean => cues.freeOrder && verb.voice === 'passive' && predicatesOf[sentence]?.some(({ main, tense, voice }) => main < verb.main && tense === 'future' && voice === 'passive') === true

const YEAR = /^(?:19|20)\d\d$/

/** Russian nouns that are documents in a topic only with a capital or as drafts: порядок, положение. */
const LOOSE = /^(?:поряд|положени|обращени|изменени|руководств|списо?к|переч|комментари|исследовани|рекомендаци|инструкци)/

/** What a topic does with the document inside it: the implementation of a plan was reviewed, a draft is being worked on. */
function statusInside(content: Content, document: DocumentMention, topic: Topic): DocumentStatus | null {
  const { cues } = content
  const governor = document.governor ?? ''
  if (document.leading && cues.freeOrder && !document.draft && !isCapital(content.reading.tokens[document.from]) && LOOSE.test(lowerAt(content.reading.tokens, document.head))) return null
  if (!document.draft && !isCapital(content.reading.tokens[document.head]) && content.reading.hits.at(document.head, 'document')?.value.plural && !YEAR.test(lowerAt(content.reading.tokens, document.to - 1))) return null // "plans for increasing trade"
  if (document.leading && !document.complete && !document.draft && !isCapital(content.reading.tokens[document.head])) return null
  if (document.leading) return topic.action === 'planned' ? 'planned' : topic.sense === 'review' ? 'reviewed' : 'considered'
  if (!document.specific || (document.type === 'decision' && !document.draft)) return null
  if (cues.progress.has(governor)) return topic.action === 'planned' ? 'mentioned' : topic.action === 'reviewed' ? 'reviewed' : 'considered'
  if (find(content.reading.tokens, { from: topic.from, to: document.from }, cues.proposal) >= 0 && document.draft) return 'proposed'
  if (document.draft || cues.preparation.has(governor)) return 'drafting'
  if (topic.from < document.from && find(content.reading.tokens, { from: topic.from, to: document.from }, cues.progress) >= 0) return topic.action === 'planned' ? 'mentioned' : topic.action === 'reviewed' ? 'reviewed' : 'considered'
  return null
}

function* inTopics(content: Content, topics: readonly Topic[]): Generator<Dealing> {
  for (const topic of topics) {
    for (const document of documentsIn(content, topic)) {
      const status = statusInside(content, document, topic)
      if (status && (document.specific || document.draft)) yield { document, status, rule: `${content.reading.pack.tag}.document.topic.${status}`, cue: topic }
    }
  }
}

/** Drafts that a decision sends back to work, and documents that it orders. */
function* inRulings(content: Content, rulings: readonly Ruling[]): Generator<Dealing> {
  const { reading: { tokens, pack } } = content
  for (const ruling of rulings) {
    for (const document of documentsIn(content, ruling)) {
      if (!document.specific) continue
      const verb = lowerAt(tokens, ruling.from)
      const status: DocumentStatus | null = document.draft && !/^(?:prepare|подготовить|разработать)$/.test(verb) ? 'drafting' : MAKING.test(verb) && document.from - ruling.from < 22 && isObject(content, document.from) ? 'proposed' : null
      if (status) yield { document, status, rule: `${pack.tag}.document.decision.${status}`, cue: ruling }
    }
  }
}

/** Does no preposition govern the phrase? */
function isObject({ reading: { tokens }, cues }: Content, from: number): boolean {
  let before = from - 1
  while (cues.determiners.has(lowerAt(tokens, before))) before--
  return !cues.prepositions.has(lowerAt(tokens, before))
}

const MAKING = /^(?:prepare|elaborate|develop|draft|present|submit|draw|circulate|подготовить|разработать|представить)$/

/** Every dealing with a document, in text order. */
export function readDealings(content: Content, topics: readonly Topic[], rulings: readonly Ruling[]): Dealing[] {
  const out: Dealing[] = []
  out.push(...governed(content), ...inTopics(content, topics), ...inRulings(content, rulings))
  return out.sort((a, b) => a.document.from - b.document.from)
}

