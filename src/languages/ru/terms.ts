import type { Length, TermWords, Unit } from '../../dates/terms.js'

const NUMBERS: readonly string[] = ['один одного одну одной', 'два две двух', 'три трех', 'четыре четырех', 'пять пяти', 'шесть шести', 'семь семи', 'восемь восьми', 'девять девяти', 'десять десяти']
const UNITS: readonly (readonly [Unit, string])[] = [['Y', 'год года году лет'], ['M', 'месяц месяца месяцев'], ['W', 'неделя неделю недели недель'], ['D', 'день дня дней']]
/** First parts of compounds: "двухлетний", "трехдневная". */
const PREFIXES: readonly string[] = ['одно', 'двух', 'трех', 'четырех', 'пяти', 'шести', 'семи', 'восьми', 'девяти', 'десяти']
const TAILS: readonly (readonly [string, Unit])[] = [['летн', 'Y'], ['годичн', 'Y'], ['месячн', 'M'], ['недельн', 'W'], ['дневн', 'D']]
const ADJECTIVE = /^[а-я]{2,4}$/

let numbers: ReadonlyMap<string, number> | undefined
let units: ReadonlyMap<string, Unit> | undefined

function compound(word: string): Length | null {
  const dash = /^(?<digits>\d{1,2})-(?<rest>[а-я]{4,16})$/.exec(word)?.groups
  const prefix = dash ? -1 : PREFIXES.findIndex((part) => word.startsWith(part))
  if (!dash && prefix < 0) return null
  const rest = dash?.rest ?? word.slice((PREFIXES[prefix] as string).length)
  const tail = TAILS.find(([stem]) => rest.startsWith(stem) && ADJECTIVE.test(rest.slice(stem.length)))
  return tail ? { count: dash ? Number(dash.digits) : prefix + 1, unit: tail[1] } : null
}

const forms = (stem: string, length: Length): (readonly [string, Length])[] => ['ый', 'ого', 'ому', 'ом', 'ым', 'ая', 'ой', 'ую', 'ое'].map((ending) => [stem + ending, length])

/** How Russian tells a length of time. */
export const terms: TermWords = {
  numbers: () => (numbers ??= new Map(NUMBERS.flatMap((words, i) => words.split(' ').map((word) => [word, i + 1] as const)))),
  units: () => (units ??= new Map(UNITS.flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)))),
  cues: new Set(['срок', 'срока', 'сроком', 'следующие', 'следующий', 'ближайшие', 'очередные', 'предстоящие', 'период', 'течение', 'на']),
  yearCues: new Set(['на', 'период', 'срок']),
  compound,
  whole: new Map([...forms('годичн', { count: 1, unit: 'Y' }), ...forms('годов', { count: 1, unit: 'Y' }), ...forms('полугодов', { count: 6, unit: 'M' })]),
}
