import { isNumber, isWord, type Token } from '../../text/tokens.js'
import { readRoman, romanValue, touches, type Ordinal } from '../ordinal.js'
import { adjectiveForms } from './morphology/forms.js'

const UNITS = 'первый второй третий четвертый пятый шестой седьмой восьмой девятый'
const TEENS = 'десятый одиннадцатый двенадцатый тринадцатый четырнадцатый пятнадцатый шестнадцатый семнадцатый восемнадцатый девятнадцатый'
const TENS = 'двадцатый тридцатый сороковой пятидесятый шестидесятый семидесятый восьмидесятый девяностый'
const HUNDREDS = 'сотый двухсотый трехсотый четырехсотый пятисотый шестисотый семисотый восьмисотый девятисотый'
/** "сто двадцать" of "сто двадцать третье" stays as it is. */
const LEADING_TENS = 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'
const LEADING_HUNDREDS = 'сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'

/** After the figure: "28-е", "66-ое", "12-м"; not "2-х", "5-ти", which count. */
const SUFFIX = /^(?:[оыиь]?[йея]|[оеь]?[гм]?о|[оеь]?му|[оыие]?м|[аь]?я|[уюь]?ю|oe|e)$/
/** Without a hyphen only what cannot be a unit: "28ое", not "5м", "3г". */
const GLUED = /^(?<value>\d{1,4})(?:[оеь]е|[ыио]й|[ая]я|е|ого|его|ому|ему|ым|ом|й|я)$/
const FIGURE = /^(?<value>\d{1,4})-(?<suffix>[а-яoe]{1,3})$/
const ROMAN_FIGURE = /^(?<figures>[ivxlcхісу]{1,8})-(?<suffix>[а-я]{1,3})$/
const PLAIN = /^\d{1,4}$/

interface Words {
  /** Every form of an ordinal word. */
  readonly last: ReadonlyMap<string, number>
  /** The cardinals that come before it. */
  readonly leading: ReadonlyMap<string, number>
}

let words: Words | undefined

/** Built on first use. */
function wordTables(): Words {
  if (words) return words
  const last = new Map<string, number>()
  const leading = new Map<string, number>()
  const each = (list: string, from: number, step: number, add: (word: string, value: number) => void): void =>
    list.split(' ').forEach((word, i) => add(word, from + i * step))
  const addForms = (lemma: string, value: number): void => {
    for (const [form] of adjectiveForms(lemma)) last.set(form, value)
  }
  each(UNITS, 1, 1, addForms)
  each(TEENS, 10, 1, addForms)
  each(TENS, 20, 10, addForms)
  each(HUNDREDS, 100, 100, addForms)
  each(LEADING_TENS, 20, 10, (word, value) => leading.set(word, value))
  each(LEADING_HUNDREDS, 100, 100, (word, value) => leading.set(word, value))
  words = { last, leading }
  return words
}

/** "сто двадцать третьего": hundreds, then tens, each a cardinal, then the ordinal that fills what they leave open. */
function readWords(tokens: readonly Token[], at: number): Ordinal | null {
  const { last, leading } = wordTables()
  let sum = 0
  let room = 1000
  for (let i = at; i < at + 3; i++) {
    const word = tokens[i]?.lower
    if (word === undefined) return null
    const end = last.get(word)
    if (end !== undefined) return end < room ? { value: sum + end, to: i + 1, form: 'words' } : null
    const start = leading.get(word)
    if (start === undefined || start >= room) return null
    sum += start
    room = start >= 100 ? 100 : 10
  }
  return null
}

/** "28-е" in one token, or "28 -е", "28- е" in three. */
function readDigits(tokens: readonly Token[], at: number): Ordinal | null {
  const token = tokens[at] as Token
  const whole = FIGURE.exec(token.lower)?.groups as { value: string; suffix: string } | undefined
  if (whole) return SUFFIX.test(whole.suffix) ? { value: Number(whole.value), to: at + 1, form: 'digits' } : null
  const glued = GLUED.exec(token.lower)?.groups?.['value']
  if (glued) return { value: Number(glued), to: at + 1, form: 'digits' }
  const dash = tokens[at + 1]
  const suffix = tokens[at + 2]
  if (!PLAIN.test(token.lower) || dash?.lower !== '-' || !isWord(suffix)) return null
  if (!touches(token, dash) && !touches(dash, suffix)) return null
  return SUFFIX.test((suffix as Token).lower) && (suffix as Token).lower.length < 4 ? { value: Number(token.lower), to: at + 3, form: 'digits' } : null
}

/** "XX-го", "III-я". */
function readRomanWithSuffix(token: Token, at: number): Ordinal | null {
  const { figures = '', suffix = '' } = ROMAN_FIGURE.exec(token.lower)?.groups ?? {}
  const value = SUFFIX.test(suffix) ? romanValue(figures) : null
  return value === null ? null : { value, to: at + 1, form: 'roman' }
}

/** The ordinal that begins at token `at`: "28-е", "XVII", "двадцать третьего". Numbers to 999 in words, to 9999 in figures. */
export function readOrdinal(tokens: readonly Token[], at: number): Ordinal | null {
  const token = tokens[at]
  if (!token) return null
  if (isNumber(token)) {
    const read = readDigits(tokens, at)
    return read && read.value > 0 ? read : null
  }
  if (!isWord(token)) return null
  return readWords(tokens, at) ?? readRoman(tokens, at) ?? readRomanWithSuffix(token, at)
}
