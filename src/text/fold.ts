/**
 * Folding: one character for each family of look-alikes, so that later stages match one spelling.
 * Every replacement is one UTF-16 unit for one, so an offset in the folded text is an offset in the plain text.
 */

const FAMILIES: readonly (readonly [string, string])[] = [
  [' ', '\t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'],
  ['\n', '\u0085\u2028\u2029'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d'],
  ['"', '\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\u2036\uff02'],
  ["'", '\u0060\u00b4\u2018\u2019\u201a\u201b\u2032\u02bc\uff07'],
  ['е', 'ё'],
  ['Е', 'Ё'],
]
const FOLDED = new Map<string, string>()
for (const [to, from] of FAMILIES) for (const char of from) FOLDED.set(char, to)
const FOLDABLE = /[\t\v\f\u0060\u0085\u00a0\u00ab\u00b4\u00bb\u02bc\u0401\u0451\u1680\u2000-\u200a\u2010-\u2015\u2018-\u201f\u2028\u2029\u202f\u2032\u2033\u2036\u205f\u2212\u3000\ufe58\ufe63\uff02\uff07\uff0d]/g

/** Latin letters and the Cyrillic ones that print alike, in pairs. */
const LATIN = 'ABCEHKMOPTXYaceopxyi'
const CYRILLIC = 'АВСЕНКМОРТХУасеорхуі'
const toCyrillic = new Map([...LATIN].map((c, i) => [c, CYRILLIC[i] as string]))
const toLatin = new Map([...CYRILLIC].map((c, i) => [c, LATIN[i] as string]))
const MIXED = /[A-Za-z][А-яіІ]|[А-яіІ][A-Za-z]/
const WORD = /[A-Za-zА-яіІ]{2,}/g

/** A word of two scripts is a word of the script that its unmistakable letters belong to: "CНГ" is Cyrillic, "ХVIII" is Latin. */
function oneScript(word: string): string {
  if (!MIXED.test(word)) return word
  let latin = 0
  let cyrillic = 0
  for (const c of word) {
    if (c <= 'z') latin += toCyrillic.has(c) ? 0 : 1
    else cyrillic += toLatin.has(c) ? 0 : 1
  }
  if (latin && cyrillic) return word
  const map = latin ? toLatin : toCyrillic
  let out = ''
  for (const c of word) out += map.get(c) ?? c
  return out
}

/** The text with dashes, blanks, quotation marks, ё and look-alike letters unified; same length, same offsets. */
export function fold(plain: string): string {
  let out = plain.replace(FOLDABLE, (c) => FOLDED.get(c) as string)
  if (out.includes('\r')) out = out.replace(/\r\n?/g, (m) => (m.length === 2 ? ' \n' : '\n'))
  if (out.includes('Â')) out = out.replace(/Â(?=[ Â])/g, ' ')
  return MIXED.test(out) ? out.replace(WORD, oneScript) : out
}
