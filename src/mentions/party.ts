import type { Reading } from '../reading.js'
import { wordsOf } from '../text/source.js'
import type { Span } from '../text/span.js'
import { Shape, type Token } from '../text/tokens.js'
import { spanOf, type LexicalHit } from './lexicon.js'
import type { Phrases } from './people-cues.js'

/** A country or organization named in a list of those who came, or an unnamed one's person. Token indexes; `to` is exclusive. */
export interface Party {
  readonly from: number
  readonly to: number
  readonly span: Span
  /** Nominative, otherwise as printed. */
  readonly name: string
  readonly country: string | null
  readonly organization: string | null
  /** The item is the people of a party ("delegation of X"), not the party alone. */
  readonly delegated: boolean
}

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

/** Does one of the phrases stand at a token? The number of its tokens, 0 for none. */
export function phraseAt(reading: Reading, at: number, phrases: Phrases): number {
  const candidates = phrases.get(lowerAt(reading, at))
  if (!candidates) return 0
  return candidates.find((phrase) => phrase.every((word, i) => lowerAt(reading, at + i) === word))?.length ?? 0
}

/** The longest country hit at a token, articles skipped: "the Republic of Armenia". */
export function countryAt(reading: Reading, at: number): LexicalHit<'country'> | null {
  const country = reading.hits.at(at, 'country')
  return country && country.value.form !== 'adjective' && country.value.form !== 'demonym' ? country : null
}

export function partyOfCountry(reading: Reading, hit: LexicalHit<'country'>, delegated = false): Party {
  const span = spanOf(reading.tokens, hit.from, hit.to)
  const printed = wordsOf(reading.source, span)
  return { from: hit.from, to: hit.to, span, name: reading.tokens[hit.from] && (reading.tokens[hit.from] as Token).shape & Shape.cyrillic || hit.value.form === 'adjective' ? hit.value.name : printed, country: hit.value.code, organization: null, delegated }
}

/** The organization that a stretch names. */
export function partyOfName(reading: Reading, from: number, to: number, delegated: boolean): Party {
  const { hits, pack: { people: cues } } = reading
  const span = spanOf(reading.tokens, from, to)
  const raw = wordsOf(reading.source, span)
  const hit = hits.at(from, 'organization') ?? hits.at(from, 'organ')
  const acronym = hit !== undefined && hit.to === to && hit.value.form === 'acronym'
  const name = acronym ? raw : cues.nominativePost(raw, delegated ? 'gen' : null)
  return { from, to, span, name, country: null, organization: acronym ? hit.value.name : name, delegated }
}
