import type { Reading } from '../reading.js'
import { isCapital, isCaps, isPunctuation, isWord, type Token } from '../text/tokens.js'
import type { Entry } from './lexicon.js'
import type { PeopleCues } from './people-cues.js'

/** Tokens that look like a name: "Kimutai arap Lagat", "В.И.Саванович". `to` is exclusive. */
export interface NameRun {
  readonly from: number
  readonly to: number
  readonly sentence: number
  /** Words of the name without initials and particles. */
  readonly words: number
  readonly initials: number
  /** A first name of the lexicon, or a patronymic, is in it. */
  readonly given: boolean
}

/** What the finder looks up again and again, computed once a text. */
export interface Ground {
  readonly reading: Reading
  readonly cues: PeopleCues
  /** Longest hit that ends at a token index, by kind. */
  readonly ends: ReadonlyMap<number, readonly { readonly from: number; readonly to: number; readonly value: Entry }[]>
  /** 1 where a token belongs to a hit that no name contains. */
  readonly taken: Uint8Array
  /** Words that the text also prints with a small letter. */
  readonly common: ReadonlySet<string>
  /** 1 where a token belongs to a finite predicate. */
  readonly verbs: Uint8Array
}

const WHOLE = new Set<Entry['kind']>(['country', 'organization', 'organ', 'agency', 'office', 'rank', 'honorific', 'month', 'weekday', 'meeting', 'body', 'city'])

/** Does the hit hold here: an abbreviation needs its capitals, an ambiguous name other evidence? */
export function fits(reading: Reading, hit: { readonly from: number; readonly to: number; readonly value: Entry }): boolean {
  const { value } = hit
  const first = reading.tokens[hit.from] as Token
  if (value.kind === 'country' || value.kind === 'city' || value.kind === 'organization' || value.kind === 'organ' || value.kind === 'agency') {
    if ('caseSensitive' in value && value.caseSensitive && !isCaps(first) && !(isCapital(first) && 'form' in value && value.form === 'name') && !(first.end - first.start === 1)) return false
    if (value.kind === 'country' && value.form === 'adjective') return true
    if (value.kind !== 'agency' && !isCapital(first)) return 'form' in value && value.form === 'name' && value.kind !== 'country' && hit.to - hit.from > 1
  }
  return true
}

export function survey(reading: Reading, cues: PeopleCues): Ground {
  const { tokens } = reading
  const taken = new Uint8Array(tokens.length + 1)
  const verbs = new Uint8Array(tokens.length + 1)
  const common = new Set<string>()
  const ends = new Map<number, { from: number; to: number; value: Entry }[]>()
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (isWord(token) && !isCapital(token)) common.add(token.lower)
    for (const hit of reading.hits.all(i)) {
      if (!WHOLE.has(hit.value.kind) || !fits(reading, hit)) continue
      const list = ends.get(hit.to)
      if (list) list.push(hit)
      else ends.set(hit.to, [hit])
      const { value } = hit
      const loose = ('ambiguous' in value && value.ambiguous === true) || (value.kind === 'city' && hit.to - hit.from === 1) || (value.kind === 'office' && isFirstName(reading, hit))
      if (!loose) taken.fill(1, hit.from, hit.to)
    }
  }
  for (const predicate of reading.predicates) if (predicate.form === 'finite') verbs.fill(1, predicate.from, predicate.to)
  return { reading, cues, ends, taken, common, verbs }
}

/** "Султан Раев": a first name that is an office as well. */
const isFirstName = ({ tokens, hits }: Reading, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  to - from === 1 && isCapital(tokens[from]) && isCapital(tokens[to]) && isWord(tokens[to]) && hits.at(from, 'firstName') !== undefined && hits.all(to).every(({ value }) => value.kind === 'firstName' || value.kind === 'verb')

export const isBreak = (token: Token | undefined): boolean => token === undefined || (isPunctuation(token) && /^[;:!?]$/.test(token.lower))
