import { holds, phraseAt, senseOf, type Clause, type Range } from './clause.js'
import { isSpoken, mainClauses, personsIn, type Content } from './content.js'
import { APPOINTMENTS } from './cues.js'
import type { Predicate } from './predicate.js'
import type { AppointmentAction } from '../record/content.js'
import type { Case, Sense } from '../mentions/lexicon.js'
import { referent } from '../mentions/people.js'
import type { PersonOfText } from '../mentions/person.js'
import type { Sentence } from '../reading.js'
import { isWord, type Token } from '../text/tokens.js'

/** A person or country that takes, keeps or leaves a post. */
export interface Change {
  readonly person: PersonOfText | null
  readonly country: string | null
  /** Token range of whom it is about. */
  readonly who: Range
  readonly post: Range | null
  readonly postCase: Case | null
  readonly action: AppointmentAction
  readonly method: 'vote' | 'consensus' | 'decision' | null
  readonly methodAt: Range | null
  /** Where a term may be printed. */
  readonly scope: Range
  readonly predicate: Predicate
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
const CHANGING: ReadonlySet<Sense> = new Set(APPOINTMENTS.keys())

interface Taker { readonly person: PersonOfText | null; readonly country: string | null; readonly who: Range }

/** Persons and countries of the stretch, in order; a country inside a person's mention is none. */
function takersIn(content: Content, range: Range): Taker[] {
  const { reading } = content
  const out: Taker[] = []
  const persons = personsIn(content, range).filter(({ name }) => name !== null)
  for (const { from, to, person } of persons) out.push({ person: reading.persons[person] ?? null, country: null, who: { from, to } })
  for (let i = range.from; i < range.to; i++) {
    const hit = reading.hits.at(i, 'country')
    if (!hit || hit.value.form === 'adjective' || hit.value.form === 'demonym' || persons.some(({ from, to }) => i >= from && i < to)) continue
    out.push({ person: null, country: hit.value.code, who: { from: hit.from, to: hit.to } })
    i = hit.to - 1
  }
  return out.sort((a, b) => a.who.from - b.who.from)
}

/** From the head of a post to where the post ends: a preposition of time or place, a comma, a verb, the person. */
function postAt(content: Content, start: number, limit: number): Range | null {
  const { reading: { tokens }, cues, verbs } = content
  let from = start
  while (from < limit && (cues.determiners.has(lowerAt(tokens, from)) || /^(?:new|as|post|position|of)$/.test(lowerAt(tokens, from)))) from++
  let to = from
  while (to < limit && to - from < 16 && !/^[,.;:"()]$/.test(lowerAt(tokens, to)) && !cues.postEnds.has(lowerAt(tokens, to)) && verbs.get(to) !== 'finite') {
    if (to > from && personsIn(content, { from: to, to: to + 1 }).some((person) => person.name !== null && person.nameSpan !== null && person.nameSpan.start === tokens[to]?.start)) break
    to++
  }
  return to > from ? { from, to } : null
}

/** The post named in the stretch by its head, with the adjectives before it. */
function postIn(content: Content, range: Range): Range | null {
  const { reading: { tokens }, cues } = content
  for (let i = range.from; i < range.to; i++) {
    if (!cues.posts.has(lowerAt(tokens, i))) continue
    let from = i
    while (from > range.from && cues.freeOrder && /(?:ым|им|ой|ого|его)$/.test(lowerAt(tokens, from - 1)) && !content.verbs.has(from - 1) && !cues.determiners.has(lowerAt(tokens, from - 1))) from--
    return postAt(content, from, range.to)
  }
  return null
}

function methodIn({ reading: { tokens }, cues }: Content, { from, to }: Range): { value: Change['method']; at: Range | null } {
  for (let i = from; i < to; i++) {
    const value = cues.methods.get(lowerAt(tokens, i))
    if (value) return { value, at: { from: i, to: i + 1 } }
  }
  return { value: null, at: null }
}

/** "Malaysia as chair, Palestine and Côte d'Ivoire as vice-chairs": everyone up to "as" takes the post behind it. */
function* byAs(content: Content, range: Range, first: readonly Taker[]): Generator<readonly [Taker, Range]> {
  const { reading: { tokens } } = content
  let waiting = [...first]
  let from = range.from
  for (let i = range.from; i < range.to; i++) {
    if (lowerAt(tokens, i) !== 'as') continue
    waiting = [...waiting, ...takersIn(content, { from, to: i })]
    const post = postAt(content, i + 1, range.to)
    if (post && waiting.length) for (const taker of waiting) yield [taker, post]
    waiting = []
    from = post?.to ?? i + 1
  }
}

function* ofClause(content: Content, clause: Clause, predicate: Predicate, sentence: Sentence): Generator<Change> {
  const { cues } = content
  const action = APPOINTMENTS.get(predicate.sense) as AppointmentAction
  const scope = { from: Math.min(clause.from, clause.before.from), to: clause.to }
  const method = methodIn(content, sentence.from < scope.from && !clause.inherited ? { from: sentence.from, to: scope.to } : scope)
  const change = (taker: Taker, post: Range | null, postCase: Case | null): Change => ({ ...taker, post, postCase, action, method: method.value, methodAt: method.at, scope, predicate })
  if (predicate.sense === 'transfer') { yield* transfers(content, clause, predicate, change); return }
  if (cues.freeOrder) { yield* declined(content, predicate, scope, change); return }
  const subject = predicate.voice === 'passive' ? subjectTakers(content, clause, sentence) : []
  const listed = [...byAs(content, clause.after, subject)]
  if (listed.length) { for (const [taker, post] of listed) yield change(taker, post, null); return }
  if (predicate.voice === 'passive') {
    const post = postIn(content, { from: clause.after.from, to: Math.min(clause.after.to, clause.after.from + 12) })
    if (post && post.from - clause.after.from < 5) for (const taker of subject) yield change(taker, post, null)
    return
  }
  const taker = takersIn(content, clause.after)[0]
  if (!taker?.person || taker.who.from - clause.after.from > 8) return
  const post = postIn(content, { from: taker.who.to, to: clause.after.to }) ?? postIn(content, { from: clause.after.from, to: taker.who.to })
  if (post) yield change(taker, post, null)
}

/** The one who was elected; "his candidacy", "the latter" speak of the person before. */
function subjectTakers(content: Content, clause: Clause, sentence: Sentence): Taker[] {
  const { reading } = content
  const { tokens } = reading
  const takers = takersIn(content, clause.subject)
  const named = takers.filter(({ person }) => person !== null)
  if (named.length) return [named.at(-1) as Taker]
  for (let i = clause.subject.from; i < clause.subject.to; i++) {
    if (!/^(?:his|her|he|she|latter|candidacy|candidature)$/.test(lowerAt(tokens, i))) continue
    const person = referent(reading, sentence.index, i)
    if (person) return [{ person, country: null, who: { from: i, to: i + 1 } }]
  }
  return takers.filter(({ who }) => who.to >= clause.subject.to - 1)
}

/** "handed over the chairmanship to Turkey", "Azerbaijan took over the chairmanship of the platform", председательство переходит к Таджикистану. */
function* transfers(content: Content, clause: Clause, predicate: Predicate, change: (taker: Taker, post: Range | null, postCase: Case | null) => Change): Generator<Change> {
  const { reading: { tokens }, cues } = content
  const whole = { from: clause.before.from, to: clause.after.to }
  if (!holds(tokens, whole, cues.presidency)) return
  let at = whole.from
  while (!cues.presidency.has(lowerAt(tokens, at))) at++
  const post = officeAt(content, at, at < predicate.from ? predicate.from : whole.to)
  if (predicate.detail === 'taken') {
    const taker = takersIn(content, clause.subject).at(-1)
    if (taker) yield change(taker, post, null)
    return
  }
  for (let i = predicate.to; i < whole.to; i++) {
    if (!/^(?:to|к)$/.test(lowerAt(tokens, i))) continue
    const taker = takersIn(content, { from: i + 1, to: Math.min(whole.to, i + 14) })[0]
    if (taker) { yield change(taker, post, null); return }
  }
}

/** "chairmanship of the platform", председательство в процессе. */
function officeAt({ reading: { tokens }, cues }: Content, at: number, limit: number): Range {
  let from = at
  while (from > 0 && at - from < 3 && /^(?:pro|tempore|rotating)$/.test(lowerAt(tokens, from - 1))) from--
  let to = at + 1
  while (to < limit && to - at < 9 && isWord(tokens[to]) && !/^(?:to|over|from|for|on|at|сроком|от|к|на|until)$/.test(lowerAt(tokens, to)) && !cues.conjunctions.has(lowerAt(tokens, to))) to++
  return { from, to }
}

const SAME_POST = [['эту', 'должность'], ['этот', 'пост'], ['этой', 'должности']]

/** Russian: the post in the instrumental ("избран председателем"), in the genitive where one is relieved of it or keeps it. */
function* declined(content: Content, predicate: Predicate, scope: Range, change: (taker: Taker, post: Range | null, postCase: Case | null) => Change): Generator<Change> {
  const { reading: { tokens } } = content
  const taker = takersIn(content, scope).find(({ person }) => person !== null)
  if (!taker) return
  const genitive = predicate.sense === 'relieve' || predicate.sense === 'extend' || predicate.sense === 'nominate'
  for (let i = scope.from; i < scope.to; i++)
    if (phraseAt(tokens, i, SAME_POST)) {
      const earlier = lastPost(content, scope.from)
      if (earlier) yield change(taker, earlier, 'gen')
      return
    }
  const post = genitive ? postIn(content, scope) : instrumentalPost(content, scope)
  if (post) yield change(taker, post, genitive ? 'gen' : 'ins')
}

function instrumentalPost(content: Content, { from, to }: Range): Range | null {
  const { reading: { tokens }, cues } = content
  for (let i = from; i < to; i++) if (cues.posts.has(lowerAt(tokens, i)) && /(?:ем|ом|ой)$/.test(lowerAt(tokens, i)) || /^(?:председателем|руководителем|заместителем)$/.test(lowerAt(tokens, i))) return postIn(content, { from: Math.max(from, i - 1), to })
  return null
}

/** The post named last before the token, for "на эту должность". */
function lastPost(content: Content, before: number): Range | null {
  for (let i = before - 1; i >= Math.max(0, before - 40); i--) if (content.cues.posts.has(lowerAt(content.reading.tokens, i))) {
    let from = i
    while (from > 0 && content.cues.posts.has(lowerAt(content.reading.tokens, from - 1))) from--
    return postAt(content, from, before)
  }
  return null
}

/** Every election, appointment and transfer that the meeting made, in text order. */
export function readChanges(content: Content): Change[] {
  const out: Change[] = []
  for (const { sentence, clause } of mainClauses(content)) {
      const predicate = senseOf(clause, CHANGING)
      if (!predicate || predicate.negated || clause.link === 'relative' || clause.link === 'adverbial' || isSpoken(content, predicate.main)) continue
      if (predicate.tense === 'future') continue
      out.push(...ofClause(content, clause, predicate, sentence))
  }
  return out
}
