import type { Predicate } from '../frames/predicate.js'
import { phraseAt } from '../mentions/party.js'
import type { LexicalHit } from '../mentions/lexicon.js'
import type { PersonMention } from '../mentions/person.js'
import type { Reading, Sentence } from '../reading.js'
import { isWord } from '../text/tokens.js'

/** The items of one sentence out of a list in text order. */
export function inSentence<T extends { readonly sentence: number }>(list: readonly T[], sentence: number): readonly T[] {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as T).sentence < sentence) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < list.length && (list[end] as T).sentence === sentence) end++
  return list.slice(low, end)
}

/** The verb groups of one sentence. */
export const predicatesIn = (reading: Reading, sentence: number): readonly Predicate[] => reading.predicatesOf[sentence] ?? []

/** The hit of a kind that ends at a token, if it is no longer than a name of six words. */
export function endingAt<K extends 'country' | 'agency'>({ hits }: Reading, to: number, kind: K): LexicalHit<K> | undefined {
  for (let at = Math.max(0, to - 6); at < to; at++) {
    const hit = hits.all(at).find(({ value, to: end }) => value.kind === kind && end === to)
    if (hit) return hit as unknown as LexicalHit<K>
  }
  return undefined
}

/** A clause is not looked at farther than this many tokens. */
const REACH = 400

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

/** Is there nothing but list joints between two tokens? */
export function joined(reading: Reading, from: number, to: number): boolean {
  const { pack: { people: cues, parties } } = reading
  for (let at = from; at < to; ) {
    const lower = lowerAt(reading, at)
    const joint = phraseAt(reading, at, parties.joints)
    if (joint) at += joint
    else if (/^[,;-]$/.test(lower) || cues.and.has(lower) || cues.articles.has(lower)) at++
    else return false
  }
  return true
}

/** The mentions listed together with one, in text order. */
export function listOf(reading: Reading, mention: PersonMention): PersonMention[] {
  const mentions = inSentence(reading.people, mention.sentence)
  const list = [mention]
  const at = mentions.indexOf(mention)
  for (let i = at - 1; i >= 0; i--) {
    const other = mentions[i] as PersonMention
    if (!joined(reading, other.to, (list[0] as PersonMention).from)) break
    list.unshift(other)
  }
  for (let i = at + 1; i < mentions.length; i++) {
    const other = mentions[i] as PersonMention
    if (!joined(reading, (list.at(-1) as PersonMention).to, other.from)) break
    list.push(other)
  }
  return list
}

/** Does a finite predicate stand between two tokens? */
export const verbBetween = (reading: Reading, sentence: number, from: number, to: number): boolean => predicatesIn(reading, sentence).some((other) => isFinite(reading, other) && other.from >= from && other.to <= to)

/** Does the predicate make a clause? "Heads of departments" at the start of a sentence is no verb. */
export const isFinite = (reading: Reading, predicate: Predicate): boolean => predicate.form === 'finite' && !(predicate.tense === 'present' && predicate.from === predicate.main && reading.hits.at(predicate.main, 'office') !== undefined)

/** The person who is the grammatical subject of an active predicate to its left: adjacent, or over a relative clause or a short adverbial. */
export function subjectBefore(reading: Reading, predicate: Predicate): PersonMention | null {
  const people = inSentence(reading.people, predicate.sentence)
  // "asked the members for more speed and said that": the subject is that of the verb before
  if (reading.pack.people.and.has(lowerAt(reading, predicate.from - 1))) {
    const first = predicatesIn(reading, predicate.sentence).filter((other) => isFinite(reading, other) && other.voice === 'active' && other.to <= predicate.from - 1 && !reading.pack.people.and.has(lowerAt(reading, other.from - 1))).at(-1)
    const nearer = people.some((mention) => mention.to === predicate.from - 1)
    if (first && !nearer) return subjectBefore(reading, first)
  }
  for (let i = people.length - 1; i >= 0; i--) {
    const mention = people[i] as PersonMention
    if (mention.to > predicate.from) continue
    const gap = predicate.from - mention.to
    let at = mention.to
    while (lowerAt(reading, at) === ',' || lowerAt(reading, at) === ')') at++
    if (at >= predicate.from) return mention
    const relative = reading.pack.parties.relatives.has(lowerAt(reading, at))
    if (relative ? gap > 40 : gap > 14) return null
    for (let j = at; j < predicate.from; j++) if (reading.pack.parties.subordinates.has(lowerAt(reading, j)) || (lowerAt(reading, j) === ';')) return null
    if (!relative && verbBetween(reading, predicate.sentence, at, predicate.from)) return null
    // "A met B": the nearer one is an object
    if (!relative && gap > 5 && !/^,$/.test(lowerAt(reading, mention.to))) return reading.pack.people.compounds && gap > 8 ? null : mention
    return mention
  }
  return null
}

/** The first of a list in text order that begins at a token or after it. */
export function firstFrom<T extends { readonly from: number }>(list: readonly T[], at: number): T | undefined {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as T).from < at) low = middle + 1
    else high = middle
  }
  return list[low]
}

/** The person right after a predicate, over at most three small words: сообщил журналистам X. */
export function personAfter(reading: Reading, at: number, to: number, reach = 3): PersonMention | null {
  const { people, pack: { people: cues } } = reading
  const mention = firstFrom(people, at)
  if (!mention || mention.to > to) return null
  let steps = 0
  for (let i = at; i < mention.from; i++) {
    const lower = lowerAt(reading, i)
    if (cues.articles.has(lower)) continue
    if (!isWord(reading.tokens[i]) && lower !== "'s" && lower !== '"') return null
    if (reading.pack.parties.subordinates.has(lower)) return null
    if (++steps > reach) return null
  }
  return verbBetween(reading, mention.sentence, at, mention.from) ? null : mention
}

/** Where the clause of a predicate begins. */
export function clauseStart(reading: Reading, predicate: Predicate, sentence: Sentence): number {
  let start = sentence.from
  let previous: Predicate | null = null
  for (const other of predicatesIn(reading, sentence.index)) if (isFinite(reading, other) && other.to <= predicate.from && other.to > start) { start = other.to; previous = other }
  // what belongs to the verb before ends at the last joint: "участвуют A и B, в качестве гостя приглашено C"
  const end = previous ? clauseEnd(reading, previous.to, sentence) : start
  if (end > start && end < predicate.from) start = end
  for (let at = predicate.from - 1; at > start; at--) if (lowerAt(reading, at) === ';' || lowerAt(reading, at) === ':') return at + 1
  return start
}

/** Where what follows a token stops belonging to its clause: before the next finite verb's clause or a relative. */
export function clauseEnd(reading: Reading, at: number, sentence: Sentence): number {
  const people = inSentence(reading.people, sentence.index)
  const verbs = predicatesIn(reading, sentence.index).filter((other) => isFinite(reading, other))
  for (let i = at; i < Math.min(sentence.to, at + REACH); i++) {
    const mention = people.find((other) => other.from === i)
    if (mention) { i = mention.to - 1; continue }
    if (i > at && (lowerAt(reading, i) === ';' ? false : reading.pack.parties.clauseEnds.has(lowerAt(reading, i)))) return i
    const verb = verbs.find((other) => other.from === i)
    if (verb && i > at) {
      // the next clause begins at its subject, after the last comma or conjunction
      for (let back = i - 1; back > at; back--) if (lowerAt(reading, back) === ';') return back
      for (let back = i - 1; back > at; back--) if (/^[,;]$/.test(lowerAt(reading, back)) || reading.pack.people.and.has(lowerAt(reading, back))) return back
      return i
    }
  }
  return sentence.to
}

/** Is the token between quotation marks? */
export const quoted = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  return token !== undefined && reading.quotes.some((quote) => quote.inner.start <= token.start && token.end <= quote.inner.end && quote.inner.end - quote.inner.start > 60)
}
