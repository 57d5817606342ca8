import type { Modality } from '../record/content.js'
import type { Sentence } from '../reading.js'
import { isWord, type Token } from '../text/tokens.js'
import { trimEnd, type Range } from './clause.js'
import { isSpoken, isToCome, type Content } from './content.js'
import { MODALITIES } from './cues.js'
import { splitItems } from './lists.js'
import type { Ruling } from './rulings.js'

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
const REACH = 5

/** Does a verb that settles things stand beside the noun: "decisions were made", "reached a consensus", достигнута договоренность? */
function settledAt({ reading: { tokens }, cues }: Content, at: number, { from, to }: Range): Range | null {
  for (let i = at - 1; i >= from && at - i <= REACH; i--) {
    const word = lowerAt(tokens, i)
    if (cues.settling.has(word) || i === at - 2 && cues.topic.linking.has(word) && cues.determiners.has(lowerAt(tokens, at - 1))) return { from: i, to: at + 1 } // "an outcome was the agreement to"
    if (!isWord(tokens[i]) || cues.prepositions.has(word) && !cues.topic.toward.has(word)) break
  }
  for (let i = at + 1; i < to && i - at <= 4; i++) {
    const word = lowerAt(tokens, i)
    if (cues.settling.has(word)) return { from: at, to: i + 1 }
    if (!cues.auxiliaries.has(word) && !cues.fillers.has(word) && !cues.topic.linking.has(word)) break
  }
  return null
}

/** Where the content of the decision begins: behind "to", "on", "regarding", о. */
function contentOf({ reading: { tokens }, cues }: Content, from: number, to: number): { range: Range; listed: boolean } | null {
  for (let i = from; i < to && i - from < REACH; i++) {
    const word = lowerAt(tokens, i)
    if (cues.contents.has(word) || cues.demonstrative.has(lowerAt(tokens, i + 1))) return null // "договоренность о том, что"
    if (cues.infinitive(tokens, i)) return { range: { from: cues.marker === word ? i + 1 : i, to }, listed: false }
    if (cues.topic.about.has(word) && !cues.topic.belonging.has(word)) return { range: { from: i + 1, to }, listed: !cues.freeOrder }
    if (!isWord(tokens[i]) || cues.prepositions.has(word)) return null
  }
  return null
}

/** "Decisions were made regarding A and B", "the agreement to strengthen", достигнута договоренность о: the noun tells that something was settled. */
export function agreements(content: Content, sentence: Sentence): Ruling[] {
  const { reading: { tokens, pack }, cues } = content
  if (isToCome(content)) return []
  const out: Ruling[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const sense = cues.settled.get(lowerAt(tokens, i))
    const modality: Modality | undefined = sense && MODALITIES.get(sense)
    if (!modality || isSpoken(content, i)) continue
    const clause = (content.clauses.get(sentence.index) ?? []).findLast(({ from, to }) => from <= i && i < to)
    if (clause && (clause.link !== 'main' || clause.verb.tense === 'future' || clause.verb.negated)) continue
    const cue = settledAt(content, i, { from: clause?.from ?? sentence.from, to: sentence.to })
    const found = cue && contentOf(content, Math.max(cue.to, i + 1), trimEnd(tokens, i, clause && clause.to > i + 1 ? clause.to : sentence.to))
    if (!cue || !found) continue
    for (const piece of found.listed ? splitItems(tokens, found.range, cues) : [found.range])
      out.push({ ...piece, sentence: sentence.index, modality, addressee: null, rule: `${pack.tag}.decision.${modality}.settled`, cue })
    i = found.range.to
  }
  return out
}
