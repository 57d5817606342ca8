import type { Predicate } from '../frames/predicate.js'
import { spanOf } from '../mentions/lexicon.js'
import type { MeetingType } from '../record/meeting.js'
import type { BodyPhrase } from './bodies.js'
import type { MeetingMention } from './meeting.js'
import type { Ground } from './phrase.js'
import { turnByVerb, turnByWord } from './turns.js'

const GATHERS = new Set(['hold', 'convene', 'begin', 'end', 'postpone', 'cancel', 'continue'])
/** What a body does only when it sits: a dated decision of a board is the report of its meeting. */
const RULES = new Set(['decide', 'adopt', 'approve'])

const typeOf = (predicate: Predicate, body: boolean, inflected: boolean): MeetingType => (predicate.detail === 'call' ? 'call' : body && inflected ? 'session' : 'meeting')

/** A body behind a preposition, or in an oblique case, does not act. */
function canAct({ tokens, hits, pack: { meetings: cues } }: Ground, { from, head }: BodyPhrase): boolean {
  let i = from - 1
  while (cues.articles.has(tokens[i]?.lower ?? '')) i--
  if (cues.links.has(tokens[i]?.lower ?? '') || cues.prepositions.has(tokens[i]?.lower ?? '')) return false
  const cases = (hits.at(head, 'body') ?? hits.at(head, 'organ'))?.value.cases
  return cases === undefined || cases.includes('nom')
}

/** "spoke today with", "spoke by telephone": with whom, or over what. */
function company({ tokens }: Ground, { to }: Predicate): boolean {
  for (let i = to; i < to + 5 && i < tokens.length; i++) if (/^(?:with|phone|telephone)$/.test(tokens[i]?.lower ?? '')) return true
  return false
}

/** A meeting without a noun of its own: a body that met ("The Committee convened", состоялась коллегия), or people who did ("met today with"). */
export function findImplied(ground: Ground, bodies: readonly BodyPhrase[], mentions: readonly MeetingMention[]): MeetingMention[] {
  const { tokens, predicates, sentences, pack } = ground
  const out: MeetingMention[] = []
  const seen = new Set<number>()
  const named = new Map<number, MeetingMention[]>()
  for (const mention of mentions) if (!mention.generic) named.set(mention.sentence, [...(named.get(mention.sentence) ?? []), mention])
  /** A noun for the meeting stands before the verb, or is what the verb governs. */
  const isTold = (predicate: Predicate): boolean => named.get(predicate.sentence)?.some((mention) => mention.to <= predicate.from || mention.predicate?.main === predicate.main) ?? false
  const opening = sentences.find(({ zone }) => zone === 'body')?.index
  const first = opening === undefined ? undefined : sentences[opening]
  const datedOpening = first !== undefined && ground.dates.some(({ start, end }) => start >= first.start && end <= first.end)
  const bodiesOf = new Map<number, BodyPhrase[]>()
  for (const body of bodies) bodiesOf.set(body.sentence, [...(bodiesOf.get(body.sentence) ?? []), body])
  for (const predicate of predicates) {
    if (predicate.form !== 'finite' || seen.has(predicate.sentence) || isTold(predicate)) continue
    const rules = RULES.has(predicate.sense) && predicate.sentence === opening && datedOpening
    if (!GATHERS.has(predicate.sense) && !rules) continue
    const body = bodiesOf.get(predicate.sentence)?.find((phrase) => (phrase.group ? predicate.sense === 'convene' && phrase.from < predicate.from : canAct(ground, phrase)) && (Math.abs(predicate.from - phrase.to) < 14 || (!rules && Math.abs(phrase.from - predicate.to) < 8)))
    const met = predicate.sense === 'convene' && predicate.voice === 'active' && (predicate.detail === undefined || company(ground, predicate))
    if (!body && !met) continue
    if (body && predicate.sense === 'hold' && predicate.voice === 'active' && pack.meetings.genitive) continue
    seen.add(predicate.sentence)
    const sentence = sentences[predicate.sentence]
    let from = body ? body.from : predicate.main
    const to = body ? body.to : predicate.to
    let ordinal: MeetingMention['ordinal'] = null
    if (body && sentence) {
      for (let i = Math.max(sentence.from, body.from - 3); i < body.from; i++) {
        const number = pack.meetings.ordinal(tokens, i)
        if (number && number.to === body.from) { ordinal = { value: number.value, span: spanOf(tokens, i, number.to) }; from = i; break }
      }
    }
    out.push({
      ...spanOf(tokens, from, to), from, to, sentence: predicate.sentence, head: body?.head ?? predicate.main,
      type: typeOf(predicate, body !== undefined, pack.meetings.genitive === null), generic: false, plural: false, definite: true, possessive: false, oblique: false, implied: body ? 'body' : 'verb',
      ordinal, qualifiers: [], turn: turnByVerb(ground, predicate.from, predicate.to) ?? (body ? turnByWord(ground, body.from, body.head) : null), body: body ? { from: body.from, to: body.to, span: spanOf(tokens, body.from, body.to) } : null,
      organizations: [], predicate, role: 'subject', score: 0, relation: null,
    })
  }
  return out
}
