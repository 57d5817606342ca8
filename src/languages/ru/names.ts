import type { Case } from '../../mentions/lexicon.js'
import { readName, type NamePart, type NameWord } from './morphology/nameWords.js'

/** A name restored, and how sure that is. */
export interface NominativeName {
  /** The name as printed, each word in the nominative; a surname in capitals is printed as in a sentence. */
  readonly name: string
  /** No other nominative is about as likely. */
  readonly certain: boolean
  readonly gender: 'm' | 'f' | null
}

const CASE_WEIGHT: Readonly<Record<Case, number>> = { nom: 0, gen: -0.5, ins: -0.7, dat: -1, acc: -1.3, pre: -1.7 }
const CASES: readonly Case[] = ['nom', 'gen', 'dat', 'ins', 'pre', 'acc']
const MISSING = -4
/** A cue that contradicts the printed form by this much is taken for a mistake. */
const CONTRADICTION = 3.6
const KNOWN = 3
const FOREIGN = 1.1
const MARGIN = 0.9

interface Choice {
  readonly name: string
  readonly weight: number
  readonly gender: 'm' | 'f'
  readonly shown: boolean
  /** How far the second reading of the least certain word is behind. */
  readonly gap: number
  readonly case: Case
}

/** What every part is chosen by. */
interface Evidence {
  readonly case: Case
  readonly gender: 'm' | 'f'
  readonly known: ReadonlySet<string> | undefined
  /** The surname beside a foreign first name may end in -и. */
  readonly foreign: boolean
}

interface Best {
  readonly text: string
  readonly weight: number
  readonly gender: 'm' | 'f' | null
  /** The weight of the best other nominative. */
  readonly second: number
}

/** The likeliest nominative of a part in the case and gender; undefined if it cannot be such a form. */
function bestOf(part: NamePart, { case: at, gender, known, foreign }: Evidence): Best | undefined {
  let best: Best | undefined
  for (const reading of part.readings) {
    if ((reading.gender && reading.gender !== gender) || !reading.cases.includes(at)) continue
    const { text } = reading
    const unchanged = foreign && reading.cases.length === CASES.length && reading.nominative.endsWith('и')
    const weight = reading.weight + (known?.has(text) ? KNOWN : 0) + (unchanged ? FOREIGN : 0)
    if (!best || weight > best.weight) {
      best = { text, weight, gender: reading.gender, second: !best ? -Infinity : best.text === text ? best.second : best.weight }
    } else if (text !== best.text && weight > best.second) best = { ...best, second: weight }
  }
  return best
}

/** The best name for one case and gender. */
function choose(printed: string, words: readonly NameWord[], evidence: Evidence): Choice {
  let name = ''
  let end = 0
  let weight = 0
  let shown = false
  let gap = Infinity
  for (const word of words) {
    const own = word === words.at(-1) ? evidence : { ...evidence, foreign: false }
    const sides = word.parts.map((part) => {
      const best = bestOf(part, own)
      if (!best) {
        if (part.readings.length) weight += MISSING
        return part.printed
      }
      weight += best.weight
      gap = Math.min(gap, best.weight - best.second)
      if (best.gender) shown = true
      return best.text
    })
    name += printed.slice(end, word.start) + sides.join('-')
    end = word.end
  }
  return { name: name + printed.slice(end), weight, gender: evidence.gender, shown, gap, case: evidence.case }
}

/**
 * A personal name back in the nominative. `at` is the case that the cue demands, null where there is none; `known` are words that stand in the
 * nominative elsewhere in the text; `gender` is what a verb tells ("сообщила").
 */
export function nominativePerson(printed: string, at: Case | null, known?: ReadonlySet<string>, gender: 'm' | 'f' | null = null): NominativeName {
  const { words, foreign } = readName(printed)
  if (!words.length) return { name: printed, certain: true, gender }
  const choices: Choice[] = []
  for (const each of at ? [...new Set<Case>([at, 'nom'])] : CASES) {
    for (const sex of ['m', 'f'] as const) {
      const choice = choose(printed, words, { case: each, gender: sex, known, foreign })
      const prior = (at ? (each === at ? 0 : -CONTRADICTION) : CASE_WEIGHT[each]) + (sex === 'f' ? -0.2 : 0) + (gender && gender !== sex ? -3 : 0)
      choices.push({ ...choice, weight: choice.weight + prior })
    }
  }
  choices.sort((a, b) => b.weight - a.weight)
  const best = choices[0] as Choice
  const rival = choices.find((choice) => choice.name !== best.name)
  const other = choices.find((choice) => choice.gender !== best.gender)
  const certain = (!rival || best.weight - rival.weight >= MARGIN) && best.gap >= MARGIN && (!at || best.case === at)
  const told = gender ?? (best.shown && (!other || best.weight - other.weight >= 0.5) ? best.gender : null)
  if (at === 'nom') return { name: copyOf(printed, words), certain: true, gender: told }
  return { name: best.case === 'nom' ? copyOf(printed, words) : best.name, certain, gender: told }
}

/** The name as printed but for capitals. */
function copyOf(printed: string, words: readonly NameWord[]): string {
  let out = ''
  let end = 0
  for (const word of words) {
    out += printed.slice(end, word.start) + word.printed
    end = word.end
  }
  return out + printed.slice(end)
}
