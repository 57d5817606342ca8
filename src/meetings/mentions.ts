import type { Predicate } from '../frames/predicate.js'
import { spanOf, type LexicalHit } from '../mentions/lexicon.js'
import type { Sentence } from '../reading.js'
import type { MeetingType, Qualifier } from '../record/meeting.js'
import { isCapital, isCaps, isWord, type Token } from '../text/tokens.js'
import { findBodies, skipOrdinal, type BodyPhrase } from './bodies.js'
import type { MeetingMention } from './meeting.js'
import { turnByVerb } from './turns.js'
import { phraseEnd, phraseStart, type Ground, type Marks } from './phrase.js'

/** Senses that tell what becomes of a meeting. */
const HAPPENS = new Set(['hold', 'begin', 'end', 'continue', 'convene', 'host', 'postpone', 'cancel', 'reschedule', 'plan'])
/** Senses of what somebody does with one. */
const DONE_WITH = new Set(['attend', 'chair', 'open', 'address', 'represent'])

/** Gatherings that are bodies themselves once they have a name: Conference of National Armaments Directors. */
const NAMED_KINDS = new Set(['conference', 'forum'])

/** The body of a mention, as tokens: what stands after "of", or before the noun where it names an organ. */
function bodyOf(ground: Ground, from: number, hit: LexicalHit<'meeting'>, to: number, bodies: readonly BodyPhrase[]): { from: number; to: number } | null {
  const { tokens, pack: { meetings: cues } } = ground
  const next = tokens[hit.to]
  const tail = hit.to < to && next ? (cues.genitive ? next.lower === cues.genitive : isWord(next) && !cues.links.has(next.lower)) : false
  const start = skipOrdinal(ground, from, hit.from)
  const premodified = start < hit.from && tokens.slice(start, hit.from).some((token) => isCapital(token))
  const organBefore = bodies.find((body) => !body.group && body.from < hit.from && body.head < hit.from && body.to >= hit.from && body.from >= from - 1)
  if (isCapital(tokens[hit.from]) && NAMED_KINDS.has(hit.value.type) && cues.genitive && (tail || premodified)) return { from: start, to }
  const inside = cues.genitive ? wordIn(tokens, hit.from, hit.to, cues.genitive) : null
  if (inside !== null && to > hit.to) return { from: inside + 1, to }
  if (tail) {
    let at = hit.to + (cues.genitive ? 1 : 0)
    while (cues.articles.has(tokens[at]?.lower ?? '')) at++
    const inner = nestedMeeting(ground, at, to)
    if (inner) return hit.value.round ? null : bodyOf(ground, at, inner, to, bodies)
    return at < to && !(hit.value.round && meetingIn(ground, at, to)) ? { from: at, to } : null
  }
  if (organBefore) return { from: organBefore.from, to: Math.min(organBefore.to, hit.from) }
  if (premodified && isCapital(tokens[hit.from]) && hit.from - start > 1) return { from: start, to }
  if (start < hit.from && isGroup(ground, start, hit.from)) return { from: start, to: possessorEnd(tokens, hit.from) }
  if (cues.genitive && next?.lower === 'under' && hit.to < to) {
    let at = hit.to + 1
    while (cues.articles.has(tokens[at]?.lower ?? '')) at++
    return { from: at, to }
  }
  return null
}

/** "Experts' Meeting of the Fourth Session of the Committee": a meeting of a meeting, whose number and body are the inner one's. */
function nestedMeeting({ tokens, hits, pack: { meetings: cues } }: Ground, from: number, to: number): LexicalHit<'meeting'> | undefined {
  for (let i = from; i < to; i++) {
    const hit = hits.at(i, 'meeting')
    if (hit) return hit
    const ordinal = cues.ordinal(tokens, i)
    if (ordinal) i = ordinal.to - 1
    else if (!hits.at(i, 'qualifier') && !cues.articles.has((tokens[i] as Token).lower)) return undefined
  }
  return undefined
}

/** The token of a word in a stretch: "of" in "meeting of experts", whose experts are the body. */
function wordIn(tokens: readonly Token[], from: number, to: number, word: string): number | null {
  for (let i = from; i < to; i++) if (tokens[i]?.lower === word) return tokens[i + 1]?.lower === 'the' ? i + 1 : i
  return null
}

/** "Arab foreign ministers meeting", "EU agriculture ministers' meeting": those who met stand before the noun. */
function isGroup({ tokens, hits }: Ground, from: number, to: number): boolean {
  const end = possessorEnd(tokens, to)
  return end - from > 1 && hits.at(end - 1, 'office')?.value.plural === true && tokens.slice(from, end).some((token) => isCapital(token))
}

const possessorEnd = (tokens: readonly Token[], to: number): number => (tokens[to - 1]?.lower === "'" || tokens[to - 1]?.lower === "'s" ? to - 1 : to)

/** The predicate that the mention is subject or object of, if its sentence has one without another mention in between. */
function governor(ground: Ground, mention: { from: number; to: number; oblique: boolean }, sentence: Sentence, heads: readonly number[]): { predicate: Predicate; role: 'subject' | 'object' } | null {
  const { predicatesOf, tokens } = ground
  let best: { predicate: Predicate; role: 'subject' | 'object' } | null = null
  let nearest = 80
  for (const predicate of predicatesOf[sentence.index] ?? []) {
    if (predicate.form === 'gerund') continue
    if (!HAPPENS.has(predicate.sense) && !DONE_WITH.has(predicate.sense)) continue
    if (mention.oblique && HAPPENS.has(predicate.sense) && !reaches(ground, mention, predicate)) continue
    const after = predicate.from >= mention.to
    const before = predicate.to <= mention.from
    if (!after && !before) continue
    const [low, high] = after ? [mention.to, predicate.from] : [predicate.to, mention.from]
    if (heads.some((head) => head >= low && head < high)) continue
    let breaks = 0
    for (let i = low; i < high; i++) if (/^[;:"]$/.test((tokens[i] as Token).lower)) breaks++
    if (breaks) continue
    const distance = high - low + (predicate.form === 'finite' ? 0 : 6) + (HAPPENS.has(predicate.sense) ? 0 : 10)
    if (distance >= nearest) continue
    nearest = distance
    best = { predicate, role: after ? 'subject' : predicate.voice === 'active' && !INTRANSITIVE.has(predicate.sense) ? 'object' : 'subject' }
  }
  return best
}
/** A mention behind a preposition is no subject or object, but "at the meeting, which was held" and "gathered for the 11th meeting" tell of it. */
function reaches({ tokens, pack: { meetings: cues } }: Ground, mention: { from: number; to: number }, predicate: Predicate): boolean {
  if (predicate.to <= mention.from) return GATHERS.has(predicate.sense)
  if (predicate.form === 'participle' || (predicate.form === 'infinitive' && predicate.voice === 'passive')) return predicate.from - mention.to <= 1
  for (let i = mention.to; i < predicate.from && i < mention.to + 4; i++) if (cues.relatives.has((tokens[i] as Token).lower)) return true
  return false
}

/** "gathered for the 11th meeting", "met for its fourth": the preposition does not part them. */
const GATHERS = new Set(['convene'])

function prepositionBefore({ tokens, pack: { meetings: cues } }: Ground, from: number, sentence: Sentence): boolean {
  let i = from - 1
  while (i >= sentence.from && (cues.definite.has((tokens[i] as Token).lower) || cues.articles.has((tokens[i] as Token).lower))) i--
  return i >= sentence.from && (cues.links.has((tokens[i] as Token).lower) || cues.prepositions.has((tokens[i] as Token).lower))
}
const INTRANSITIVE = new Set(['begin', 'end', 'continue', 'convene'])

interface Draft {
  hit: LexicalHit<'meeting'>
  from: number
  to: number
  sentence: Sentence
  bodies: readonly BodyPhrase[]
}

/** Every noun phrase that speaks of a meeting, in text order; scores and relations are set later. */
export function findMeetings(ground: Ground, marks: Marks): { mentions: MeetingMention[]; bodies: BodyPhrase[] } {
  const drafts: Draft[] = []
  const bodies: BodyPhrase[] = []
  const hits = ground.hits.of('meeting')
  let cursor = 0
  for (const sentence of ground.sentences) {
    const own = findBodies(ground, sentence, marks)
    bodies.push(...own)
    let covered = -1
    while (cursor < hits.length && (hits[cursor] as LexicalHit<'meeting'>).from < sentence.from) cursor++
    for (; cursor < hits.length && (hits[cursor] as LexicalHit<'meeting'>).from < sentence.to; cursor++) {
      const hit = hits[cursor] as LexicalHit<'meeting'>
      const last = drafts.at(-1)
      if (hit.from < covered || isPartOfName(ground, hit) || premodifiesName(ground, hit) || (last && hit.from < last.to && last.sentence === sentence && !last.hit.value.generic)) continue
      covered = hit.to
      const to = phraseEnd(ground, hit.to, sentence, marks)
      let from = phraseStart(ground, hit.from, sentence, marks)
      const organ = own.find((body) => !body.group && body.from < from && body.head < hit.from && body.to > hit.from)
      if (organ && ground.pack.meetings.genitive) from = phraseStart(ground, organ.from, sentence, marks)
      drafts.push({ hit, from, to, sentence, bodies: own })
    }
  }
  const heads = new Map<number, number[]>()
  for (const { hit, sentence } of drafts) if (!hit.value.generic) heads.set(sentence.index, [...(heads.get(sentence.index) ?? []), hit.from])
  return { mentions: drafts.map((draft) => describe(ground, draft, heads.get(draft.sentence.index) ?? [])), bodies }
}

/** "Forum Secretariat", "Summit Declaration": the noun only tells which. */
function premodifiesName({ tokens, hits, pack: { meetings: cues } }: Ground, { from, to }: LexicalHit<'meeting'>): boolean {
  const next = tokens[to]
  if (!cues.genitive || !next || !isCapital(tokens[from]) || !isCapital(next) || isCaps(tokens[from])) return false
  return !cues.links.has(next.lower) && !cues.before.has(next.lower) && hits.all(to).every(({ value: { kind } }) => kind !== 'verb' && kind !== 'city' && kind !== 'country' && kind !== 'meeting' && kind !== 'month')
}

/** "Pacific Islands Forum", Совещание по взаимодействию…: an organization, not a gathering. */
function isPartOfName({ hits }: Ground, { from, to }: LexicalHit<'meeting'>): boolean {
  for (let i = Math.max(0, from - 8); i <= from; i++) {
    const organization = hits.at(i, 'organization')
    if (organization && organization.to >= to && organization.to - organization.from > to - from) return true
  }
  return false
}

function meetingIn({ hits }: Ground, from: number, to: number): LexicalHit<'meeting'> | undefined {
  for (let i = from; i < to; i++) {
    const inner = hits.at(i, 'meeting')
    if (inner) return inner
  }
  return undefined
}

/** "the ninth round of consultations": the noun in the tail tells the kind. */
function kindOf(ground: Ground, hit: LexicalHit<'meeting'>, to: number): { type: MeetingType; generic: boolean } {
  const inner = hit.value.round && meetingIn(ground, hit.to, to)
  if (inner) return { type: inner.value.type as MeetingType, generic: false }
  return { type: hit.value.type as MeetingType, generic: hit.value.generic === true }
}

function describe(ground: Ground, { hit, from, to, sentence, bodies }: Draft, heads: readonly number[]): MeetingMention {
  const { tokens, hits, pack: { meetings: cues } } = ground
  const before = tokens[from - 1]?.lower ?? ''
  let ordinal: MeetingMention['ordinal'] = null
  const qualifiers: { value: Qualifier; span: ReturnType<typeof spanOf> }[] = []
  let turn: MeetingMention['turn'] = null
  for (let i = from; i < hit.to; i++) {
    const word = (tokens[i] as Token).lower
    const number = i < hit.from ? cues.ordinal(tokens, i) : null
    if (number && number.to <= hit.from && !ordinal) {
      if (!cues.notSeries(tokens, hit.to, sentence.to, number.value) && !(number.form === 'roman' && number.value === 1 && before !== 'the')) ordinal = { value: number.value, span: spanOf(tokens, i, number.to) }
      i = number.to - 1
      continue
    }
    const qualifier = hits.at(i, 'qualifier')
    if (qualifier && qualifier.to <= hit.to) qualifiers.push({ value: qualifier.value.value as Qualifier, span: spanOf(tokens, i, qualifier.to) })
    if (i < hit.from && cues.next.has(word)) turn = 'next'
    else if (i < hit.from && cues.previous.has(word)) turn = 'previous'
  }
  if (!ordinal && cues.genitive && tokens[hit.to]?.lower === cues.genitive) {
    const inner = nestedMeeting(ground, hit.to + 1, to)
    for (let i = hit.to + 1; inner && i < inner.from && !ordinal; i++) {
      const number = cues.ordinal(tokens, i)
      if (number) ordinal = { value: number.value, span: spanOf(tokens, i, number.to) }
    }
  }
  const { cases } = hit.value
  const oblique = prepositionBefore(ground, from, sentence) || (cases !== undefined && !cases.includes('nom') && !cases.includes('acc'))
  if (!turn && cues.previous.has(before)) turn = 'previous' // "last year's meeting": the date ends the phrase to the left
  const found = governor(ground, { from, to, oblique }, sentence, heads)
  if (!turn && found?.role === 'subject' && found.predicate.from - to < 4) turn = turnByVerb(ground, Math.max(to + 4, found.predicate.from), found.predicate.to)
  const body = bodyOf(ground, from, hit, to, bodies)
  const organizations: string[] = []
  for (let i = from; i < to; i++) {
    const organization = hits.at(i, 'organization') ?? hits.at(i, 'organ')
    if (!organization) continue
    const id = organization.value.kind === 'organ' ? organization.value.organization : organization.value.id
    if (!organizations.includes(id)) organizations.push(id)
  }
  return {
    ...spanOf(tokens, from, to), from, to, sentence: sentence.index, head: hit.from,
    ...kindOf(ground, hit, to), plural: hit.value.plural === true,
    definite: cues.definite.has(before), possessive: cues.possessive.has(before),
    ordinal, qualifiers, turn, oblique,
    body: body && { ...body, span: spanOf(tokens, body.from, body.to) },
    organizations, predicate: found?.predicate ?? null, role: found?.role ?? null,
    score: 0, relation: null, implied: null,
  }
}
