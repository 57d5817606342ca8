import type { Case } from '../../../mentions/lexicon.js'

/** Grammatical number. */
export type Numeral = 'sg' | 'pl'
export type Gender = 'm' | 'f' | 'n'

/**
 * How a noun declines. The ending of the lemma tells the rest.
 * `adjective` is a noun of adjectival form (командующий), `fixed` never changes (врио), `plural` has no singular (переговоры).
 */
export type NounClass = 'm' | 'm-animate' | 'f' | 'f-animate' | 'n' | 'plural' | 'adjective' | 'fixed'

/** A form, the cases it can stand in, and its number. */
export type Form = readonly [form: string, cases: readonly Case[], number: Numeral]
/** The same with the gender; null in the plural. */
export type AdjectiveForm = readonly [form: string, cases: readonly Case[], number: Numeral, gender: Gender | null]

/** What the lemma does not show. */
export interface NounOptions {
  /** Stem of every form but the first: "посл" for посол. */
  readonly stem?: string
  /** Where a vowel is inserted: "сделок" for сделка. */
  readonly genitivePlural?: string
  /** The ending of the instrumental is stressed: врачом, not врачем. */
  readonly stressed?: true
}

/** One form for one case and number. */
export interface Cell {
  readonly form: string
  readonly case: Case
  readonly number: Numeral
}

/** nominative, genitive, dative, accusative, instrumental, prepositional */
type Six = readonly [string, string, string, string, string, string]

const ORDER: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre']
export const ALL_CASES = ORDER

const HUSHER = 'жшчщ'
const VELAR = 'гкх'

const masculine = (lemma: string, animate: boolean, options: NounOptions): [Six, Six] => {
  const last = lemma.at(-1) as string
  const soft = last === 'ь' || last === 'й'
  const stem = options.stem ?? (soft ? lemma.slice(0, -1) : lemma)
  if (soft) {
    const genitives = stem + (last === 'ь' ? 'ей' : 'ев')
    const genitive = stem + 'я'
    return [
      [lemma, genitive, stem + 'ю', animate ? genitive : lemma, stem + 'ем', stem + (stem.endsWith('и') ? 'и' : 'е')],
      [stem + 'и', genitives, stem + 'ям', animate ? genitives : stem + 'и', stem + 'ями', stem + 'ях'],
    ]
  }
  const hush = HUSHER.includes(last)
  const plural = stem + (hush || VELAR.includes(last) ? 'и' : 'ы')
  const genitives = options.genitivePlural ?? stem + (hush ? 'ей' : last === 'ц' && !options.stressed ? 'ев' : 'ов')
  const genitive = stem + 'а'
  const instrumental = stem + ((hush || last === 'ц') && !options.stressed ? 'ем' : 'ом')
  return [
    [lemma, genitive, stem + 'у', animate ? genitive : lemma, instrumental, stem + 'е'],
    [plural, genitives, stem + 'ам', animate ? genitives : plural, stem + 'ами', stem + 'ах'],
  ]
}

const feminine = (lemma: string, animate: boolean, options: NounOptions): [Six, Six] => {
  const stem = options.stem ?? lemma.slice(0, -1)
  const last = stem.at(-1) as string
  if (lemma.endsWith('ь')) {
    const a = HUSHER.includes(last) ? 'а' : 'я'
    const genitives = stem + 'ей'
    return [
      [lemma, stem + 'и', stem + 'и', lemma, lemma + 'ю', stem + 'и'],
      [stem + 'и', genitives, stem + a + 'м', animate ? genitives : stem + 'и', stem + a + 'ми', stem + a + 'х'],
    ]
  }
  const soft = lemma.endsWith('я')
  const i = soft || HUSHER.includes(last) || VELAR.includes(last) ? 'и' : 'ы'
  const e = soft && last === 'и' ? 'и' : 'е'
  const o = soft || ((HUSHER.includes(last) || last === 'ц') && !options.stressed) ? 'ей' : 'ой'
  const a = soft ? 'я' : 'а'
  const genitives = options.genitivePlural ?? (soft ? stem + ('иеа'.includes(last) ? 'й' : 'ь') : stem)
  return [
    [lemma, stem + i, stem + e, stem + (soft ? 'ю' : 'у'), stem + o, stem + e],
    [stem + i, genitives, stem + a + 'м', animate ? genitives : stem + i, stem + a + 'ми', stem + a + 'х'],
  ]
}

const neuter = (lemma: string, options: NounOptions): [Six, Six] => {
  const stem = options.stem ?? lemma.slice(0, -1)
  const last = stem.at(-1) as string
  const soft = lemma.endsWith('е') && last === 'и'
  const [a, u] = soft ? ['я', 'ю'] : ['а', 'у']
  const genitives = options.genitivePlural ?? (soft ? stem + 'й' : stem)
  return [
    [lemma, stem + a, stem + u, lemma, stem + (lemma.endsWith('о') ? 'ом' : 'ем'), stem + (soft ? 'и' : 'е')],
    [stem + a, genitives, stem + a + 'м', stem + a, stem + a + 'ми', stem + a + 'х'],
  ]
}

const pluralOnly = (lemma: string, options: NounOptions): Six => {
  const stem = lemma.slice(0, -1)
  const soft = stem.endsWith('и')
  const a = soft ? 'я' : 'а'
  return [lemma, options.genitivePlural ?? stem + (soft ? 'й' : 'ов'), stem + a + 'м', lemma, stem + a + 'ми', stem + a + 'х']
}

const cells = (six: Six, number: Numeral): Cell[] => six.map((form, i) => ({ form, case: ORDER[i] as Case, number }))

/** Every case of a noun, singular then plural, one cell a case. */
export function declineNoun(lemma: string, noun: NounClass, options: NounOptions = {}): Cell[] {
  if (noun === 'fixed') return cells([lemma, lemma, lemma, lemma, lemma, lemma], 'sg')
  if (noun === 'plural') return cells(pluralOnly(lemma, options), 'pl')
  if (noun === 'adjective') return declineAdjective(lemma).filter((cell) => cell.gender !== 'f' && cell.gender !== 'n' && !(cell.case === 'acc' && cell.inanimate))
  const animate = noun.endsWith('animate')
  const gender = noun[0] as Gender
  const table = gender === 'n' ? neuter(lemma, options)
    : gender === 'f' || lemma.endsWith('а') || lemma.endsWith('я') ? feminine(lemma, animate, options)
    : masculine(lemma, animate, options)
  return [...cells(table[0], 'sg'), ...cells(table[1], 'pl')]
}

/** A cell of an adjective. The accusative stands twice: like the nominative before lifeless things, like the genitive before persons. */
export interface AdjectiveCell extends Cell {
  readonly gender: Gender | null
  readonly inanimate?: true
}

type Endings = readonly [m: string, genitive: string, dative: string, instrumental: string, prepositional: string, f: string, fOblique: string, fAccusative: string, n: string, plural: string, pGenitive: string]

const HARD: Endings = ['', 'ого', 'ому', 'ым', 'ом', 'ая', 'ой', 'ую', 'ое', 'ые', 'ых']
const BACK: Endings = ['', 'ого', 'ому', 'им', 'ом', 'ая', 'ой', 'ую', 'ое', 'ие', 'их']
const HUSHED: Endings = ['', 'его', 'ему', 'им', 'ем', 'ая', 'ей', 'ую', 'ее', 'ие', 'их']
const SOFT: Endings = ['', 'его', 'ему', 'им', 'ем', 'яя', 'ей', 'юю', 'ее', 'ие', 'их']
const POSSESSIVE: Endings = ['', 'ьего', 'ьему', 'ьим', 'ьем', 'ья', 'ьей', 'ью', 'ье', 'ьи', 'ьих']

const endingsOf = (lemma: string, stem: string): Endings => {
  if (lemma === 'третий') return POSSESSIVE
  const last = stem.at(-1) as string
  if (VELAR.includes(last)) return BACK
  if (HUSHER.includes(last)) return lemma.endsWith('ой') ? BACK : HUSHED
  return lemma.endsWith('ий') ? SOFT : HARD
}

/** Every form of an adjective, from its masculine nominative. */
export function declineAdjective(lemma: string): AdjectiveCell[] {
  const stem = lemma.slice(0, -2)
  const [, genitive, dative, instrumental, prepositional, f, fOblique, fAccusative, n, plural, pGenitive] = endingsOf(lemma, stem)
  const out: AdjectiveCell[] = []
  const add = (number: Numeral, gender: Gender | null, six: Six): void => {
    six.forEach((form, i) => out.push({ form, case: ORDER[i] as Case, number, gender }))
  }
  const i = instrumental[instrumental.length - 2] as string
  const many = plural[0] === 'ь' ? 'ьим' : i + 'м'
  add('sg', 'm', [lemma, stem + genitive, stem + dative, stem + genitive, stem + instrumental, stem + prepositional])
  out.push({ form: lemma, case: 'acc', number: 'sg', gender: 'm', inanimate: true })
  add('sg', 'n', [stem + n, stem + genitive, stem + dative, stem + n, stem + instrumental, stem + prepositional])
  add('sg', 'f', [stem + f, stem + fOblique, stem + fOblique, stem + fAccusative, stem + fOblique, stem + fOblique])
  add('pl', null, [stem + plural, stem + pGenitive, stem + many, stem + pGenitive, stem + many + 'и', stem + pGenitive])
  out.push({ form: stem + plural, case: 'acc', number: 'pl', gender: null, inanimate: true })
  return out
}

/** One entry for each form and number, with all its cases. */
function merge(list: readonly Cell[]): Form[] {
  const found = new Map<string, [string, Case[], Numeral]>()
  for (const cell of list) {
    const key = cell.number + cell.form
    const same = found.get(key)
    if (!same) found.set(key, [cell.form, [cell.case], cell.number])
    else if (!same[1].includes(cell.case)) same[1].push(cell.case)
  }
  return [...found.values()]
}

/** The forms of a noun for a lexicon: `nounForms('сессия', 'f')` has ['сессии', ['gen', 'dat', 'pre'], 'sg'] among them. */
export const nounForms = (lemma: string, noun: NounClass, options: NounOptions = {}): Form[] => merge(declineNoun(lemma, noun, options))

/** The forms of an adjective for a lexicon, from its masculine nominative: `adjectiveForms('очередной')`. */
export function adjectiveForms(lemma: string): AdjectiveForm[] {
  const out: AdjectiveForm[] = []
  const all = declineAdjective(lemma)
  for (const gender of ['m', 'n', 'f', null] as const)
    for (const [form, cases, number] of merge(all.filter((cell) => cell.gender === gender))) out.push([form, cases, number, gender])
  return out
}

const genderOf = (noun: NounClass): Gender => (noun[0] === 'f' && noun !== 'fixed' ? 'f' : noun === 'n' ? 'n' : 'm')

/**
 * The forms of a phrase: adjectives that agree, the head, a tail that stays.
 * `phraseForms(['круглый'], 'стол', 'm')`, `phraseForms(['старший'], 'лейтенант', 'm-animate', { tail: 'полиции' })`.
 */
export function phraseForms(adjectives: readonly string[], head: string, noun: NounClass, options: NounOptions & { tail?: string } = {}): Form[] {
  const animate = noun.endsWith('animate') || noun === 'adjective'
  const gender = genderOf(noun)
  const tables = adjectives.map((word) => (word.endsWith('й') ? declineAdjective(word) : word))
  const formOf = (table: readonly AdjectiveCell[] | string, cell: Cell): string => {
    if (typeof table === 'string') return table // the conjunction of "чрезвычайный и полномочный"
    const fits = table.filter((a) => a.case === cell.case && a.number === cell.number && (cell.number === 'pl' || a.gender === gender))
    return ((!animate && fits.find((a) => a.inanimate)) || (fits[0] as AdjectiveCell)).form
  }
  const list = declineNoun(head, noun, options).map((cell) => ({
    ...cell,
    form: [...tables.map((table) => formOf(table, cell)), cell.form, ...(options.tail ? [options.tail] : [])].join(' '),
  }))
  return merge(list)
}
