import { find, type Range } from '../frames/clause.js'
import type { Content } from '../frames/content.js'
import type { Operation } from '../record/content.js'
import { isCapital, isNumber, isWord } from '../text/tokens.js'

/** An operation, exercise or campaign of the text. Token indexes of the noun phrase, `to` exclusive. */
export interface OperationMention extends Range {
  readonly kind: Operation['kind']
  readonly sentence: number
  /** Tokens of the name, without quotation marks. */
  readonly name: Range | null
  readonly phase: Range | null
  /** "this operation": speaks of the one named last. */
  readonly anaphoric: boolean
}

const REACH = 9
const MARK = /^[():,]$/
const YEARED = /^[A-Za-zА-я-]{2,24}-\d{4}$/

/** The name after the noun: in quotation marks, or capitalized with its year ("Xiamen - 2017"). Brackets with a short form are stepped over. */
function nameAfter({ reading: { tokens }, cues }: Content, at: number, limit: number): Range | null {
  for (let i = at; i < limit && i - at < REACH; i++) {
    const word = tokens[i]?.lower ?? ''
    if (word === '(') { // (hereinafter - JBO)
      while (i < limit && tokens[i]?.lower !== ')' && i - at < REACH) i++
      continue
    }
    if (word === '"') {
      const close = closing({ from: i + 1, to: limit }, tokens)
      return close > i + 1 && close - i < 14 && (isCapital(tokens[i + 1]) || isNumber(tokens[i + 1])) ? { from: i + 1, to: close } : null
    }
    if (isCapital(tokens[i]) && YEARED.test(word)) return { from: i, to: i + 1 }
    if (isCapital(tokens[i]) && tokens[i + 1]?.lower === '-' && /^\d{4}$/.test(tokens[i + 2]?.lower ?? '')) return { from: i, to: i + 3 }
    if (isCapital(tokens[i]) && /^\d{4}$/.test(tokens[i + 1]?.lower ?? '')) return { from: i, to: i + 2 }
    if (!MARK.test(word) && !cues.labels.has(word)) return null
  }
  return null
}

function closing({ from, to }: Range, tokens: Content['reading']['tokens']): number {
  for (let i = from; i < to; i++) if (tokens[i]?.lower === '"') return i
  return -1
}

/** The name before the noun: the "Nelegal" operation, «Скала» … */
function nameBefore({ reading: { tokens } }: Content, at: number, floor: number): Range | null {
  if (tokens[at - 1]?.lower !== '"') return null
  for (let i = at - 2; i >= floor && at - i < 12; i--) if (tokens[i]?.lower === '"') return { from: i + 1, to: at - 1 }
  return null
}

/** "the first stage of the operation", второй этап операции. */
function phaseBefore({ reading: { tokens }, cues }: Content, at: number, floor: number): Range | null {
  for (let i = at - 1; i >= floor && at - i < 9; i--) {
    const word = tokens[i]?.lower ?? ''
    if (cues.phases.has(word)) return cues.phaseNumbers.has(tokens[i - 1]?.lower ?? '') || /^\d{1,2}-/.test(tokens[i - 1]?.lower ?? '') ? { from: i - 1, to: i + 1 } : null
    if (!isWord(tokens[i]) || cues.conjunctions.has(word)) return null
  }
  return null
}

const THIS = new Set('this the said эта эту этой данной указанной'.split(' '))

/** The operations that the body speaks of, in order. */
export function findOperations(content: Content): OperationMention[] {
  const { reading, cues } = content
  const { tokens, sentences } = reading
  const out: OperationMention[] = []
  let sentence = 0
  for (const hit of reading.hits.of('operation')) {
    while (sentence < sentences.length && (sentences[sentence]?.to ?? 0) <= hit.from) sentence++
    const place = sentences[sentence]
    if (!place || hit.from < place.from || place.zone !== 'body' || (out.at(-1)?.to ?? 0) > hit.from) continue
    const name = nameAfter(content, hit.to, place.to) ?? nameBefore(content, hit.from, place.from)
    const before = phaseBefore(content, hit.from, place.from)
    let from = hit.from
    while (from > place.from && isWord(tokens[from - 1]) && !cues.prepositions.has(tokens[from - 1]?.lower ?? '') && !content.verbs.has(from - 1) && hit.from - from < 5) from--
    const anaphoric = find(tokens, { from, to: hit.from }, THIS) >= 0 && !name
    out.push({ kind: hit.value.type, sentence: place.index, from, to: name ? Math.max(hit.to, name.to) : hit.to, name, phase: before, anaphoric })
    if (hit.value.plural && name) out.push(...further(content, hit.value.type, name.to, place))
  }
  return out
}

/** "операций «Нелегал» и «Канал»": the names after the first. */
function* further({ reading: { tokens } }: Content, kind: Operation['kind'], at: number, place: { to: number; index: number }): Generator<OperationMention> {
  let i = at + 1
  for (let n = 0; n < 8; n++) {
    while (/^(?:,|и|and)$/.test(tokens[i]?.lower ?? '') && i < place.to) i++
    if (tokens[i]?.lower !== '"' || i >= place.to) return
    const close = closing({ from: i + 1, to: place.to }, tokens)
    if (close < 0) return
    yield { kind, sentence: place.index, from: i, to: close, name: { from: i + 1, to: close }, phase: null, anaphoric: false }
    i = close + 1
  }
}

/** Years inside the name: "Solidarity 2019-2021". */
export function yearsOf({ reading }: Content, name: Range): [start: string, end: string | null] | null {
  const text = reading.source.folded.slice(reading.tokens[name.from]?.start, reading.tokens[name.to - 1]?.end)
  const found = /(?<start>(?:19|20)\d{2})(?: ?- ?(?<end>(?:19|20)\d{2}))?$/.exec(text)?.groups
  return found?.['start'] ? [found['start'], found['end'] ?? null] : null
}

export const isYear = (content: Content, at: number): boolean => isNumber(content.reading.tokens[at]) && /^(?:19|20)\d{2}$/.test(content.reading.tokens[at]?.lower ?? '')
