import type { Span } from './span.js'

/** What a token looks like, as bits. */
export const Shape = {
  word: 1,
  number: 2,
  punctuation: 4,
  /** The first letter is a capital. */
  capital: 8,
  /** All letters are capitals, two at least. */
  caps: 16,
  cyrillic: 32,
  /** A blank or line break stands before it. */
  spaced: 64,
  /** A line break stands before it. */
  line: 128,
} as const

/** A word (with inner hyphens and apostrophes), a number, or one punctuation mark. */
export interface Token extends Span {
  /** Lower-cased folded text without invisible characters. */
  readonly lower: string
  /** Bits of {@link Shape}. */
  readonly shape: number
}

const LOWER = 1
const UPPER = 2
const DIGIT = 3
const BLANK = 4
const BREAK = 5
const INVISIBLE = 6

/** The class of each UTF-16 unit of the scripts in use, computed once. */
let table: Uint8Array | undefined
function classes(): Uint8Array {
  if (table) return table
  table = new Uint8Array(65536)
  const caseOf = (code: number): number => {
    const c = String.fromCharCode(code)
    return c.toLowerCase() === c ? LOWER : UPPER
  }
  for (const [from, to] of [[0x41, 0x5a], [0x61, 0x7a], [0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0x24f], [0x370, 0x3ff], [0x400, 0x52f], [0x531, 0x587], [0x1e00, 0x1eff]] as const)
    for (let code = from; code <= to; code++) table[code] = caseOf(code)
  for (const [from, to] of [[0x2b0, 0x36f], [0x5d0, 0x5ea], [0x620, 0x6d3], [0x900, 0x97f], [0xe00, 0xe7f], [0x10d0, 0x10ff], [0x3040, 0x30ff], [0x4e00, 0x9fff], [0xac00, 0xd7a3]] as const)
    table.fill(LOWER, from, to + 1)
  table.fill(DIGIT, 0x30, 0x3a)
  for (const code of [0x20, 0x09, 0x0b, 0x0c, 0xa0]) table[code] = BLANK
  for (const code of [0x0a, 0x0d]) table[code] = BREAK
  for (const [from, to] of [[0xad, 0xad], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064], [0xfeff, 0xfeff]] as const) table.fill(INVISIBLE, from, to + 1)
  return table
}

const isLetter = (kind: number | undefined): boolean => kind === LOWER || kind === UPPER

/** Does the mark at `at` join what stands on both sides into one token? */
function joins(text: string, at: number, kinds: Uint8Array): boolean {
  const mark = text.charCodeAt(at)
  const before = kinds[text.charCodeAt(at - 1)]
  const after = kinds[text.charCodeAt(at + 1)]
  if (mark === 0x2d) return (isLetter(before) && (isLetter(after) || after === DIGIT)) || (before === DIGIT && isLetter(after))
  if (mark === 0x27) return isLetter(before) && isLetter(after) && !/^'s(?![A-Za-z])/.test(text.slice(at, at + 3))
  if (mark === 0x2e || mark === 0x3a) return before === DIGIT && after === DIGIT
  if (mark === 0x2c) return before === DIGIT && /^,\d{3}(?!\d)/.test(text.slice(at, at + 5))
  return false
}

const INVISIBLES = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g

/** Cuts a stretch of folded text into tokens. The possessive "'s" is a token of its own. */
export function tokenize(folded: string, from = 0, to = folded.length): Token[] {
  const kinds = classes()
  const tokens: Token[] = []
  let gap = 0
  let i = from
  while (i < to) {
    const code = folded.charCodeAt(i)
    const kind = kinds[code] as number
    if (kind === BLANK || kind === BREAK || kind === INVISIBLE) {
      if (kind !== INVISIBLE) gap |= Shape.spaced
      if (kind === BREAK) gap |= Shape.line
      i++
      continue
    }
    const start = i
    let shape: number = gap
    let invisible = false
    if (isLetter(kind) || kind === DIGIT) {
      let uppers = 0
      let lowers = 0
      shape |= kind === DIGIT ? Shape.number : Shape.word
      if (kind === UPPER) shape |= Shape.capital
      for (; i < to; i++) {
        const unit = folded.charCodeAt(i)
        const k = kinds[unit] as number
        if (k === UPPER) uppers++
        else if (k === LOWER) lowers++
        else if (k === INVISIBLE) { invisible = true; continue }
        else if (k !== DIGIT && !(i + 1 < to && joins(folded, i, kinds))) break
        if (unit >= 0x400 && unit < 0x530) shape |= Shape.cyrillic
      }
      if (uppers > 1 && !lowers) shape |= Shape.caps
    } else if (code === 0x27 && folded.charCodeAt(i + 1) === 0x73 && !isLetter(kinds[folded.charCodeAt(i + 2)])) {
      shape |= Shape.punctuation
      i += 2
    } else {
      shape |= Shape.punctuation
      i += code >= 0xd800 && code < 0xdc00 && i + 1 < to && (folded.charCodeAt(i + 1) & 0xfc00) === 0xdc00 ? 2 : 1
    }
    const raw = folded.slice(start, i)
    tokens.push({ start, end: i, lower: (invisible ? raw.replace(INVISIBLES, '') : raw).toLowerCase(), shape })
    gap = 0
  }
  return tokens
}

export const isWord = (token: Token | undefined): boolean => token !== undefined && (token.shape & Shape.word) !== 0
export const isNumber = (token: Token | undefined): boolean => token !== undefined && (token.shape & Shape.number) !== 0
export const isCapital = (token: Token | undefined): boolean => token !== undefined && (token.shape & Shape.capital) !== 0
export const isCaps = (token: Token | undefined): boolean => token !== undefined && (token.shape & Shape.caps) !== 0
export const isPunctuation = (token: Token | undefined): boolean => token !== undefined && (token.shape & Shape.punctuation) !== 0
