import type { Sentence } from '../reading.js'
import type { Token } from '../text/tokens.js'
import { isCapital } from '../text/tokens.js'
import { bracketedAcronym, phraseEnd, phraseStart, type Ground, type Marks } from './phrase.js'

/** The name of an organ in the text. Token indexes, `to` exclusive; article and ordinal left out. */
export interface BodyPhrase {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly sentence: number
  /** Officials of an organization rather than an organ: "foreign ministers of the GCC". */
  readonly group?: true
}

/** Names of organs in a sentence, outermost first: "Council of …" swallows the committees in its tail. */
export function findBodies(ground: Ground, sentence: Sentence, marks: Marks): BodyPhrase[] {
  const out: BodyPhrase[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const hit = ground.hits.at(i, 'body') ?? ground.hits.at(i, 'organ')
    if (!hit) continue
    const head = hit.to - 1
    const from = phraseStart(ground, i, sentence, marks)
    const to = phraseEnd(ground, hit.to, sentence, marks)
    const last = out.at(-1)
    if (last && i < last.to) continue
    if (!named(ground.tokens, from, to)) continue
    out.push({ from: skipOrdinal(ground, from, i), to, head, sentence: sentence.index })
  }
  for (let i = sentence.from; i < sentence.to; i++) {
    const group = groupAt(ground, i, sentence, marks)
    if (!group) continue
    if (!out.some(({ from, to }) => from < group.to && group.from < to)) out.push(group)
    i = group.to - 1
  }
  return out.sort((a, b) => a.from - b.from)
}

/** Officials in the plural, with an organization in their phrase, are what meets where no organ is named. */
function groupAt(ground: Ground, at: number, sentence: Sentence, marks: Marks): BodyPhrase | null {
  if (ground.hits.at(at, 'office')?.value.plural !== true) return null
  const from = phraseStart(ground, at, sentence, marks)
  const to = phraseEnd(ground, at + 1, sentence, marks)
  for (let i = from; i < to; i++) if (ground.hits.at(i, 'organization')) return { from, to, head: at, sentence: sentence.index, group: true }
  return null
}

/** A name has a capital somewhere past its first word, or is long. */
const named = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isCapital(tokens[i])) return true
  return to - from > 3
}

/** Leaves out a leading "27-й", "the 48th". */
export function skipOrdinal({ tokens, hits, pack: { meetings: cues } }: Ground, from: number, head: number): number {
  let at = from
  while (at < head) {
    const ordinal = cues.ordinal(tokens, at)
    const qualifier = hits.at(at, 'qualifier')
    if (ordinal) at = ordinal.to
    else if (qualifier && !isCapital(tokens[at])) at = qualifier.to
    else break
  }
  return Math.min(at, head)
}

/** Splits "Council … (ABBR)" into the name and the acronym in brackets; a bracket inside the name is left out of it. */
export function acronymIn({ tokens }: Ground, from: number, to: number): { readonly from: number; readonly to: number; readonly end: number; readonly at: number } | null {
  for (let i = from; i < to; i++) {
    const bracket = bracketedAcronym(tokens, i)
    if (bracket) return { ...bracket, at: i }
  }
  return null
}
