import { describe, expect, it } from 'vitest'
import { readOrdinal } from '../../src/languages/en/ordinals.js'
import { fold } from '../../src/text/fold.js'
import { tokenize } from '../../src/text/tokens.js'

const read = (text: string): string => {
  const folded = fold(text)
  const tokens = tokenize(folded)
  const ordinal = readOrdinal(tokens, 0)
  return ordinal ? `${ordinal.value} ${ordinal.form} ${folded.slice(0, tokens[ordinal.to - 1]?.end)}` : 'none'
}

describe('English ordinals', () => {
  it.each([
    ['23rd meeting', '23 digits 23rd'], ['171st', '171 digits 171st'], ['1042nd', '1042 digits 1042nd'], ['1,042nd', '1042 digits 1,042nd'], ['22-nd', '22 digits 22-nd'],
    ['30 th session', '30 digits 30 th'], ['10Th', '10 digits 10Th'], ['53th', '53 digits 53th'], ['978TH MEETING', '978 digits 978TH'],
    ['first', '1 words first'], ['sixtieth session', '60 words sixtieth'], ['twenty-third', '23 words twenty-third'], ['Twenty third meeting', '23 words Twenty third'],
    ['Seventy—seventh', '77 words Seventy-seventh'], ['Seventy – seventh', '77 words Seventy - seventh'], ['forty-fourth', '44 words forty-fourth'], ['twelfth', '12 words twelfth'],
    ['one hundred and first', '101 words one hundred and first'], ['One Hundred Twenty-Third', '123 words One Hundred Twenty-Third'], ['hundredth', '100 words hundredth'],
    ['one-hundred-and-first', '101 words one-hundred-and-first'], ['two hundredth', '200 words two hundredth'], ['three hundred and fortieth', '340 words three hundred and fortieth'],
    ['XXIII Meeting', '23 roman XXIII'], ['XXIIIrd', '23 roman XXIIIrd'], ['XXth', '20 roman XXth'], ['X meeting', '10 roman X'], ['XLVIII', '48 roman XLVIII'], ['II Conference', '2 roman II'], ['I am', '1 roman I'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each(['23', '30 there', '2024', 'twenty', 'twenty-three', 'twenty tenth', 'List', 'Mist', 'CC', 'CV', 'CCI', 'mix', 'Mix', 'first-ever', 'inaugural', 'one hundred', 'C', 'L', '20 anniversary', '0th', 'thirds'])(
    '%s is none', (text) => expect(read(text)).toBe('none'))
})
