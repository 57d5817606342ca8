import { describe, expect, it } from 'vitest'
import { readOrdinal } from '../../src/languages/ru/ordinals.js'
import { fold } from '../../src/text/fold.js'
import { tokenize } from '../../src/text/tokens.js'

const read = (text: string): string => {
  const folded = fold(text)
  const tokens = tokenize(folded)
  const ordinal = readOrdinal(tokens, 0)
  return ordinal ? `${ordinal.value} ${ordinal.form} ${folded.slice(0, tokens[ordinal.to - 1]?.end)}` : 'none'
}

describe('Russian ordinals', () => {
  it.each([
    ['28-е заседание', '28 digits 28-е'], ['12-м', '12 digits 12-м'], ['66-ое', '66 digits 66-ое'], ['27-го', '27 digits 27-го'],
    ['101-е', '101 digits 101-е'], ['19-й', '19 digits 19-й'], ['3-я', '3 digits 3-я'], ['5-ю', '5 digits 5-ю'], ['10-ому', '10 digits 10-ому'],
    ['28 -е заседание', '28 digits 28 -е'], ['28– е', '28 digits 28- е'], ['28ое', '28 digits 28ое'],
    ['четвертое', '4 words четвертое'], ['четвёртого', '4 words четвертого'], ['третьего', '3 words третьего'], ['третья встреча', '3 words третья'],
    ['восемнадцатое заседание', '18 words восемнадцатое'], ['двадцать втором', '22 words двадцать втором'], ['Двадцать третье', '23 words Двадцать третье'],
    ['сто первое', '101 words сто первое'], ['сто двадцать пятого', '125 words сто двадцать пятого'], ['пятидесятом', '50 words пятидесятом'],
    ['сороковое', '40 words сороковое'], ['сорок пятого', '45 words сорок пятого'], ['сто десятая', '110 words сто десятая'], ['двухсотое', '200 words двухсотое'],
    ['двести сороковое', '240 words двести сороковое'], ['сотая', '100 words сотая'], ['вторые консультации', '2 words вторые'], ['седьмым', '7 words седьмым'],
    ['XVII саммит', '17 roman XVII'], ['II', '2 roman II'], ['ХVIII', '18 roman XVIII'], ['XXXI', '31 roman XXXI'], ['V', '5 roman V'], ['Х', '10 roman Х'],
    ['ХХ', '20 roman ХХ'], ['ХІІ', '12 roman ХІІ'], ['I саммит', '1 roman I'], ['XX-го', '20 roman XX-го'], ['III-я', '3 roman III-я'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each(['2-х', '5-ти', '28', '28 заседаний', '5м', '2023-2024', '35-летие', '2-дневный', 'двадцать', 'двадцать десятое', 'сто', 'пять', 'С', 'У', 'СМИ', 'СС', 'CV', 'ix', 'Вторник', 'первоначально', '0-е', 'IIII', 'двадцать двадцатое', 'сто сотое'])(
    '%s is none', (text) => expect(read(text)).toBe('none'))
})
