import type { Token } from '../text/tokens.js'
import type { ContentCues } from './cues.js'

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
const PARTICIPLE = /(?:нн|вш|ющ|ущ|ящ|ащ)(?:ый|ий|ая|ое|ее|ые|ие|ого|его|ой|ей|ую|юю|ых|их|ым|им|ыми|ими|ом|ем|ому|ему)(?:ся)?$/

/** Participles that have become adjectives: текущим вопросам. */
const PLAIN = /^(?:текущ|следующ|соответствующ|будущ|настоящ|действующ|предстоящ|существующ|ведущ)/

/** Does a participle phrase begin here: ", conducted in April", ", внесенный Арменией"? */
export function isParticiple(tokens: readonly Token[], at: number, cues: ContentCues): boolean {
  const word = lowerAt(tokens, at)
  const next = lowerAt(tokens, at + 1)
  if (cues.freeOrder) return PARTICIPLE.test(word) && !PLAIN.test(word) && (word.endsWith('ся') || cues.prepositions.has(next) || /(?:ом|ем|ой|ей|ами|ями|ией)$/.test(next) || /ущ|ющ|ящ|ащ|вш/.test(word))
  return /^(?:[a-z]{3,}(?:ed|ing)|held|made|taken|put|set)$/.test(word) && (cues.prepositions.has(next) || word.endsWith('ing') && cues.determiners.has(next))
}
