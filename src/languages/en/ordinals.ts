import { isNumber, isWord, type Token } from '../../text/tokens.js'
import { readRoman, romanValue, touches, type Ordinal } from '../ordinal.js'

const ONES = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const FIRSTS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'

/** "171st", "22-nd", "10Th", "1,042nd"; a wrong suffix ("53th") is a slip, not another number. */
const FIGURE = /^(?<value>\d{1,4}|\d,\d{3})-?(?:st|nd|rd|th)$/
const PLAIN = /^(?:\d{1,4}|\d,\d{3})$/
const SUFFIX = /^(?:st|nd|rd|th)$/
const ROMAN_FIGURE = /^(?<figures>[ivxlc]{1,8})(?<hyphen>-?)(?:st|nd|rd|th)$/

interface Words {
  /** Ends the number: first, twentieth. */
  readonly last: ReadonlyMap<string, number>
  /** Goes before the end: twenty, one (of "one hundred"). */
  readonly leading: ReadonlyMap<string, number>
}

let words: Words | undefined

/** Built on first use. */
function wordTables(): Words {
  if (words) return words
  const last = new Map<string, number>()
  const leading = new Map<string, number>()
  FIRSTS.split(' ').forEach((word, i) => last.set(word, i + 1))
  TENTHS.split(' ').forEach((word, i) => last.set(word, 20 + i * 10))
  ONES.split(' ').forEach((word, i) => leading.set(word, i + 1))
  TENS.split(' ').forEach((word, i) => leading.set(word, 20 + i * 10))
  words = { last, leading }
  return words
}

/** One printed part of a number: hyphens join parts as blanks do ("twenty-third", "one-hundred-and-first"). */
interface Part {
  readonly word: string
  /** The token after the one that the part ends, or 0 inside a token. */
  readonly to: number
}

const MAX_PARTS = 6

function partsFrom(tokens: readonly Token[], at: number): Part[] {
  const parts: Part[] = []
  for (let i = at; i < tokens.length && parts.length < MAX_PARTS; i++) {
    const token = tokens[i] as Token
    if (token.lower === '-' && parts.length) continue // "Seventy - seventh"
    if (!isWord(token)) break
    const split = token.lower.includes('-') ? token.lower.split('-', MAX_PARTS) : [token.lower]
    split.forEach((word, k) => parts.push({ word, to: k === split.length - 1 ? i + 1 : 0 }))
  }
  return parts
}

const ended = (value: number, part: Part | undefined): Ordinal | null => (part?.to ? { value, to: part.to, form: 'words' } : null)

/** What follows the hundreds, or stands alone: "twenty-third", "fifth", "fortieth". */
function readSmall(parts: readonly Part[], from: number, hundreds: number): Ordinal | null {
  const { last, leading } = wordTables()
  const part = parts[from]
  if (!part) return null
  const whole = last.get(part.word)
  if (whole !== undefined) return ended(hundreds + whole, part)
  const tens = leading.get(part.word)
  const unit = parts[from + 1] && last.get((parts[from + 1] as Part).word)
  return tens !== undefined && tens >= 20 && unit !== undefined && unit < 10 ? ended(hundreds + tens + unit, parts[from + 1]) : null
}

/** "one hundred and first", "hundredth", "two hundred twenty-third". */
function readWords(tokens: readonly Token[], at: number): Ordinal | null {
  const head = (tokens[at] as Token).lower
  const { last, leading } = wordTables()
  const start = head.includes('-') ? head.slice(0, head.indexOf('-')) : head
  if (!last.has(start) && !leading.has(start) && start !== 'hundred' && start !== 'hundredth') return null
  const parts = partsFrom(tokens, at)
  const count = leading.get(start)
  const next = count !== undefined && count < 10 ? 1 : 0
  const hundred = parts[next]?.word
  if (hundred === 'hundredth') return ended((next ? (count as number) : 1) * 100, parts[next])
  if (hundred !== 'hundred') return readSmall(parts, 0, 0)
  const rest = parts[next + 1]?.word === 'and' ? next + 2 : next + 1
  return readSmall(parts, rest, (next ? (count as number) : 1) * 100)
}

/** "23rd" in one token, or "30 th", "22 -nd" cut by a blank. */
function readDigits(tokens: readonly Token[], at: number): Ordinal | null {
  const token = tokens[at] as Token
  const whole = FIGURE.exec(token.lower)?.groups?.['value']
  if (whole) return { value: Number(whole.replace(',', '')), to: at + 1, form: 'digits' }
  if (!PLAIN.test(token.lower)) return null
  const dash = tokens[at + 1]?.lower === '-' ? 1 : 0
  const suffix = tokens[at + 1 + dash]
  if (!suffix || !SUFFIX.test(suffix.lower)) return null
  if (dash && !touches(token, tokens[at + 1]) && !touches(tokens[at + 1], suffix)) return null
  return { value: Number(token.lower.replace(',', '')), to: at + 2 + dash, form: 'digits' }
}

const SUFFIXES = ['th', 'st', 'nd', 'rd']
const suffixOf = (value: number): string => (value % 100 > 10 && value % 100 < 14 ? 'th' : (SUFFIXES[value % 10] ?? 'th'))

/** "XXIIIrd": the suffix must fit and an X or V must be there, or "List" and "Mist" would be numbers. */
function readRomanWithSuffix(token: Token, at: number): Ordinal | null {
  const { figures = '', hyphen } = ROMAN_FIGURE.exec(token.lower)?.groups ?? {}
  if (!/[xv]/.test(figures)) return null
  const value = romanValue(figures)
  return value !== null && (hyphen || token.lower.endsWith(suffixOf(value))) ? { value, to: at + 1, form: 'roman' } : null
}

/** The ordinal that begins at token `at`: "23rd", "XXIII", "one hundred and first". Numbers to 999 in words, to 9999 in figures. */
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
