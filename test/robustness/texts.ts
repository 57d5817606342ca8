import fc from 'fast-check'
import { GROUPS, loadFixtures, type Fixture } from '../../scripts/score/fixtures.js'

/** All fixtures; half of the random texts are made of them, so that the parser gets past its gate. */
export const FIXTURES: readonly Fixture[] = GROUPS.flatMap(loadFixtures)

const NASTY = [
  ...'"\'“”„«»‘’ʼ-‐‑–—−·•…№%&<>()[]{}/\\|',
  '\u00A0', '\u202F', '\u2009', '\u200B', '\u200D', '\u2028', '\u2029', '\u202E', '\uFEFF', '\u00AD', '\u0301', '\u0308', '\0', '\r', '\r\n', '\n', '\n\n', '\t', ' ',
  '\uD83D', '\uDE00', '😀', 'İ', 'ﬁ', 'ﷺ', 'ё', 'й', 'Ё', 'ᾳ', '１', '２',
  'meeting', 'the 23rd', 'was held', 'in Minsk', 'on 5 May 2023', 'CSTO', 'Council', 'Mr. ', 'headed by', 'discussed', 'заседание', 'прошло', 'в Минске', '13 декабря', 'Совета', 'г.', 'ОДКБ', 'под председательством', 'обсудили',
]

/** Any UTF-16 units, lone surrogates too. */
export const anyText = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units))

/** Marks, invisible characters and cue words in any order. */
export const nastyText = fc.array(fc.constantFrom(...NASTY), { maxLength: 120 }).map((parts) => parts.join(''))

const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat({ max: 40 }), insert: fc.array(fc.constantFrom(...NASTY), { maxLength: 4 }) })

/** A fixture with some stretches cut and some characters thrown in. */
export const mutatedText = fc.tuple(fc.constantFrom(...FIXTURES), fc.array(edit, { minLength: 1, maxLength: 12 })).map(([fixture, edits]) => {
  let { text } = fixture
  for (const { at, remove, insert } of edits) {
    const start = Math.floor(at * text.length)
    text = text.slice(0, start) + insert.join('') + text.slice(start + remove)
  }
  return text
})

/** Any of the three. */
export const someText = fc.oneof(anyText, nastyText, mutatedText, mutatedText)
