import type { Token } from './tokens.js'
import { tokenize } from './tokens.js'
import { fold } from './fold.js'

/** Phrases to look for, by their first word. */
export interface PhraseIndex<T> {
  readonly first: ReadonlyMap<string, readonly Phrase<T>[]>
}

interface Phrase<T> {
  readonly words: readonly string[]
  readonly values: T[]
}

/** A phrase found: tokens `from` (inclusive) to `to` (exclusive). */
export interface Hit<T> {
  readonly from: number
  readonly to: number
  readonly value: T
}

/** Builds an index. Phrases are tokenized as texts are, so "Cholpon-Ata" is one word and "St. Petersburg" three. */
export function indexPhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const first = new Map<string, Phrase<T>[]>()
  const known = new Map<string, Phrase<T>>()
  for (const [phrase, value] of entries) {
    const same = known.get(phrase)
    if (same) {
      same.values.push(value)
      continue
    }
    const words = wordsIn(phrase)
    if (!words.length) continue
    const head = words[0] as string
    const made: Phrase<T> = { words, values: [value] }
    known.set(phrase, made)
    const bucket = first.get(head)
    if (!bucket) first.set(head, [made])
    else bucket.push(made)
  }
  for (const bucket of first.values()) if (bucket.length > 1) bucket.sort((a, b) => b.words.length - a.words.length)
  return { first }
}

/** Words of letters and hyphens in one script need no tokenizing. */
const PLAIN = /^(?:[A-Za-z]{1,60}(?:[ -][A-Za-z]{1,60}){0,20}|[А-яЁё]{1,60}(?:[ -][А-яЁё]{1,60}){0,20})$/

function wordsIn(phrase: string): string[] {
  if (!PLAIN.test(phrase)) return tokenize(fold(phrase)).map((token) => token.lower)
  const lower = phrase.toLowerCase()
  const folded = lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower
  return folded.includes(' ') ? folded.split(' ') : [folded]
}

const startsAt = (words: readonly string[], tokens: readonly Token[], at: number): boolean => {
  for (let i = 1; i < words.length; i++) if (tokens[at + i]?.lower !== words[i]) return false
  return true
}

/** Every phrase that begins at token `at`, longest first. */
export function phrasesAt<T>(index: PhraseIndex<T>, tokens: readonly Token[], at: number, found: (hit: Hit<T>) => void): void {
  const bucket = index.first.get((tokens[at] as Token).lower)
  if (!bucket) return
  for (const phrase of bucket) {
    if (!startsAt(phrase.words, tokens, at)) continue
    for (const value of phrase.values) found({ from: at, to: at + phrase.words.length, value })
  }
}
