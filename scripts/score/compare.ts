import { alternatives, type AnyOf } from './expected.js'

/** How alike two values are, from 0 to 1. */
export type Likeness<Wanted = string, Got = Wanted> = (wanted: Wanted, got: Got) => number

const SMALL_WORDS = /^(?:the|a|an|of|and|и|по|на|в|for|on|in|to)$/

const fold = (value: unknown): string =>
  String(value)
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[‐-―−]/g, '-')
    .replace(/[“”„«»″"]/g, '')
    .replace(/[‘’ʼ]/g, "'")

/** Words without articles and prepositions; Russian ones by their first five letters, so that the case does not count. */
const words = (value: unknown): string[] =>
  (fold(value).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL_WORDS.test(word)).map((word) => (/[а-я]/.test(word) && word.length > 5 ? word.slice(0, 5) : word))

/** F1 of the words that two texts share. */
export const overlap: Likeness<unknown> = (wanted, got) => {
  const left = words(wanted)
  const right = words(got)
  if (!left.length || !right.length) return fold(wanted).trim() === fold(got).trim() ? 1 : 0
  const remaining = new Map<string, number>()
  for (const word of right) remaining.set(word, (remaining.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of left) {
    const count = remaining.get(word) ?? 0
    if (count === 0) continue
    shared++
    remaining.set(word, count - 1)
  }
  return (2 * shared) / (left.length + right.length)
}

const step =
  (full: number, partial: number): Likeness<unknown> =>
  (wanted, got) => {
    const share = overlap(wanted, got)
    return share >= full ? 1 : share >= 0.5 ? partial : 0
  }

/** A name or title: right from 85 % of its words on, half right from 50 %. */
export const phrase = step(0.85, 0.5)
/** A topic, decision or statement: right from 80 % on. */
export const passage = step(0.8, 0.5)
/** The name of a party. */
export const partyName = step(0.8, 0.6)
/** A city, which stands or falls as a whole. */
export const city = step(0.8, 0)

export const identical: Likeness<unknown> = (wanted, got) => (wanted === got ? 1 : 0)

/** Partial ISO dates: right to the day, half right where one is the less exact form of the other. */
export const date: Likeness<unknown> = (wanted, got) => {
  const [left, right] = [String(wanted), String(got)]
  if (left === right || left.slice(0, 10) === right.slice(0, 10)) return 1
  return left.startsWith(right) || right.startsWith(left) ? 0.5 : 0
}

/** A country code or the name of an organization. */
export const holder: Likeness<unknown> = (wanted, got) => (fold(wanted) === fold(got) ? 1 : phrase(wanted, got))

/** A person: right with the same words, nearly right with the surname and the first initial. */
export const person: Likeness<unknown> = (wanted, got) => {
  const left = words(wanted)
  const right = words(got)
  const [first, last] = [left[0], left.at(-1)]
  const [otherFirst, otherLast] = [right[0], right.at(-1)]
  if (!first || !last || !otherFirst || !otherLast) return 0
  if (left.join(' ') === right.join(' ')) return 1
  if (last !== otherLast && !right.includes(last) && !left.includes(otherLast)) return 0
  return Math.min(left.length, right.length) === 1 || first[0] === otherFirst[0] ? 0.75 : 0.5
}

/** Likeness to the best of the alternatives. */
export function best<T>(wanted: T | AnyOf<T> | null | undefined, got: unknown, likeness: Likeness<unknown>): number {
  return Math.max(0, ...alternatives(wanted).map((value) => likeness(value, got)))
}

/** Pairs two lists one to one, the likest first. */
export function align<Wanted, Got>(wanted: readonly Wanted[], got: readonly Got[], likeness: Likeness<Wanted, Got>): Map<number, { index: number; score: number }> {
  const pairs: { score: number; left: number; right: number }[] = []
  wanted.forEach((one, left) =>
    got.forEach((other, right) => {
      const score = likeness(one, other)
      if (score >= 0.5) pairs.push({ score, left, right })
    }),
  )
  pairs.sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right)
  const matches = new Map<number, { index: number; score: number }>()
  const taken = new Set<number>()
  for (const { score, left, right } of pairs) {
    if (matches.has(left) || taken.has(right)) continue
    matches.set(left, { index: right, score })
    taken.add(right)
  }
  return matches
}
