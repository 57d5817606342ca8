/** The words of one language that tell how long something lasts. */
export interface TermWords {
  /** Numbers by their words in every form: "three", "трех". */
  readonly numbers: () => ReadonlyMap<string, number>
  /** ISO unit by the unit's words: "years" Y, "месяцев" M. */
  readonly units: () => ReadonlyMap<string, Unit>
  /** Words that lead to a term, "term", "next", "срок": one of them must stand shortly before. */
  readonly cues: ReadonlySet<string>
  /** Words that lead to a span of years which is a term: "for 2024-2026", "на 2024-2026 годы". */
  readonly yearCues: ReadonlySet<string>
  /** Number and unit in one word: "трехлетний", "two-day". Null for other words. */
  readonly compound: (word: string, numbers: ReadonlyMap<string, number>) => Length | null
  /** Words of one length by themselves: "one-off" words such as "полугодовой". */
  readonly whole: ReadonlyMap<string, Length>
}

/** ISO 8601 designators of the units that terms count in. */
export type Unit = 'Y' | 'M' | 'W' | 'D'

export interface Length {
  readonly count: number
  readonly unit: Unit
}

const WORDS = /[A-Za-zА-я]{1,24}(?:-[A-Za-zА-я]{1,24}){0,2}|\d{1,4}(?:-[A-Za-zА-я]{1,24}){0,2}|[.;!?]/g
const YEARS = /(?<cue>[A-Za-zА-я]{2,12}) (?:the (?:period|term) (?:of )?)?(?<first>(?:19|20)\d\d)-(?<last>(?:19|20)\d\d)(?!\d|-)/g
/** How many words may part a cue from its number: "term of office of three years", "на следующие три года". */
const REACH = 4

/** The patterns of this file, for the test that proves them linear. */
export const TERM_PATTERNS: readonly RegExp[] = [WORDS, YEARS]

const wordsOf = (text: string): string[] => (text.toLowerCase().match(WORDS) ?? [])

/** A length that begins at word `i`: "three years", "3-летний", "трехлетний". */
function readLength(words: readonly string[], i: number, terms: TermWords): Length | null {
  const word = words[i] ?? ''
  const numbers = terms.numbers()
  const whole = terms.whole.get(word) ?? terms.compound(word, numbers)
  if (whole) return whole
  const count = /^\d{1,2}$/.test(word) ? Number(word) : numbers.get(word)
  const unit = terms.units().get(words[i + 1] ?? '')
  return count !== undefined && unit !== undefined ? { count, unit } : null
}

function isCued(words: readonly string[], i: number, { cues }: TermWords): boolean {
  for (let k = 1; k <= REACH; k++) {
    const word = words[i - k]
    if (word === undefined || word === '.' || word === ';' || word === '!' || word === '?') return false
    if (cues.has(word)) return true
  }
  return false
}

/**
 * The term of an office or plan as an ISO 8601 duration: "for the next three years", "на трехлетний срок" P3Y; "for 2024-2026" counts both
 * years, P3Y. `text` is a folded clause. Null without a term.
 */
export function readTerm(text: string, terms: TermWords): string | null {
  const words = wordsOf(text)
  for (let i = 0; i < words.length; i++) {
    const length = readLength(words, i, terms)
    const led = length && (isCued(words, i, terms) || terms.cues.has(words[i + 1] ?? ''))
    if (length && led && length.count > 0) return `P${length.count}${length.unit}`
  }
  for (const { groups } of text.matchAll(YEARS)) {
    const years = Number(groups?.last) - Number(groups?.first) + 1
    if (terms.yearCues.has(groups?.cue?.toLowerCase() ?? '') && years > 1 && years <= 20) return `P${years}Y`
  }
  return null
}

/** The number of days in "two-day", "трехдневный", "five days of": null where none is told. `text` is a folded phrase. */
export function readDayCount(text: string, terms: TermWords): number | null {
  const words = wordsOf(text)
  for (let i = 0; i < words.length; i++) {
    const length = readLength(words, i, terms)
    if (length?.unit === 'D' && length.count > 0 && length.count <= 60) return length.count
  }
  return null
}
