import type { Case } from '../../../mentions/lexicon.js'
import { ALL_CASES } from './forms.js'

/** One way to read a printed word as a form of a name. `weight` grows with likelihood; sums of weights are compared. */
export interface NameReading {
  /** Folded, lower case. */
  readonly nominative: string
  readonly cases: readonly Case[]
  /** null: either. */
  readonly gender: 'm' | 'f' | null
  readonly weight: number
}

/**
 * How a form ends, what the nominative has in place of that, the cases it stands for, the gender, the weight, and the letters that must
 * stand before the ending (of the named class).
 */
export type Row = readonly [ending: string, nominative: string, cases: string, gender: 'm' | 'f' | null, weight: number, before?: Before]

export type Before = 'hard' | 'hush' | 'back' | 'plain' | 'vowel' | 'i' | 'soft'

const CLASSES: Readonly<Record<Before, string>> = {
  /** Any consonant. */
  hard: 'бвгджзклмнпрстфхцчшщ',
  /** Those after which the instrumental has -ем. */
  hush: 'жшчщц',
  /** Those after which и stands for ы. */
  back: 'гкхжшчщ',
  /** Those that can be followed by -ом, -ой. */
  plain: 'бвгдзклмнпрстфх',
  /** Those that can be softened: -я, -ь. */
  soft: 'бвдзлмнпрстф',
  vowel: 'аеиоуыэюя',
  i: 'и',
}

/** Endings by their last letter, so that a word meets only those it can have. */
export type EndingTable = ReadonlyMap<string, readonly Row[]>

export function indexEndings(rows: readonly Row[]): EndingTable {
  const out = new Map<string, Row[]>()
  for (const row of rows) {
    const letters = row[0] ? row[0].at(-1) as string : CLASSES[row[5] as Before]
    for (const letter of letters) {
      const same = out.get(letter)
      if (same) same.push(row)
      else out.set(letter, [row])
    }
  }
  return out
}

const parsed = new Map<string, readonly Case[]>([['all', ALL_CASES]])

/** Parsed once for each spelling in the tables. */
function casesOf(names: string): readonly Case[] {
  const same = parsed.get(names)
  if (same) return same
  const cases = names.split(' ') as Case[]
  parsed.set(names, cases)
  return cases
}

/** Every reading that the table allows. */
export function readEndings(table: EndingTable, lower: string): NameReading[] {
  const out: NameReading[] = []
  for (const [ending, nominative, cases, gender, weight, before] of table.get(lower.at(-1) ?? '') ?? []) {
    const cut = lower.length - ending.length
    if ((cut < 2 && ending) || !lower.endsWith(ending)) continue
    if (before && ending && !CLASSES[before].includes(lower[cut - 1] as string)) continue
    out.push({ nominative: lower.slice(0, cut) + nominative, cases: casesOf(cases), gender, weight })
  }
  return out
}
