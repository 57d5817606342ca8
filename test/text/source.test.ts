import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.js'
import { readSource, wordsOf } from '../../src/text/source.js'

describe('fold', () => {
  it.each([
    ['August 21–31, 2019', 'August 21-31, 2019'],
    ['«Нелегал» — “operation”', '"Нелегал" - "operation"'],
    ['12\u00a0мая\u2009года', '12 мая года'],
    ['Артём', 'Артем'],
    ['a\r\nb\rc', 'a \nb\nc'],
    ['O’Brien', "O'Brien"],
  ])('%j is %j, of the same length', (text, folded) => {
    expect(fold(text)).toBe(folded)
    expect(fold(text)).toHaveLength(text.length)
  })

  it.each([
    ['CНГ with a Latin C', 'C\u041d\u0413', '\u0421\u041d\u0413'],
    ['ИHТЕРФАКС with a Latin H', '\u0418H\u0422\u0415\u0420\u0424\u0410\u041a\u0421', '\u0418\u041d\u0422\u0415\u0420\u0424\u0410\u041a\u0421'],
    ['ХVIII with a Cyrillic Х', '\u0425VIII', 'XVIII'],
    ['Chief with a Cyrillic С', '\u0421hief', 'Chief'],
  ])('reads %s in one script', (_, text, folded) => expect(fold(text)).toBe(folded))

  it('leaves a word of two scripts alone where both have letters of their own', () => expect(fold('GлоG')).toBe('GлоG'))
})

describe('readSource', () => {
  it('points spans of composed text at the decomposed input', () => {
    const text = 'Алексе\u0438\u0306 прие\u0445ал \u0438\u0306од'
    const source = readSource(text)
    expect(source.plain).toBe('Алексей приехал йод')
    const at = source.plain.indexOf('йод')
    const { start, end } = source.origin({ start: at, end: at + 3 })
    expect(text.slice(start, end)).toBe('\u0438\u0306од')
    const name = source.origin({ start: 0, end: 7 })
    expect(text.slice(name.start, name.end)).toBe('Алексе\u0438\u0306')
  })

  it('cuts words without invisible characters and with single blanks', () => {
    const source = readSource('  Council\n of\u00a0 Min\u00adisters ')
    expect(wordsOf(source, { start: 0, end: source.plain.length })).toBe('Council of Ministers')
  })
})
