import { describe, expect, it } from 'vitest'
import { en } from '../../src/languages/en/index.js'
import { ru } from '../../src/languages/ru/index.js'
import { fold } from '../../src/text/fold.js'
import { splitSentences } from '../../src/text/sentences.js'

const split = (text: string, abbreviations: ReadonlySet<string>): string[] =>
  splitSentences(fold(text), { start: 0, end: text.length }, abbreviations).map(({ start, end }) => text.slice(start, end))

describe('English sentences', () => {
  it.each<[text: string, parts: string[]]>([
    ['It was held. It ended.', ['It was held.', 'It ended.']],
    ['It was held in Osh (Kyrgyz Republic).The meeting ended.', ['It was held in Osh (Kyrgyz Republic).', 'The meeting ended.']],
    ['Major-General Valentina Kazakova.In accordance with it', ['Major-General Valentina Kazakova.', 'In accordance with it']],
    ['H.E. Mr. J. Smith met Dr. Jones in St. Petersburg.', ['H.E. Mr. J. Smith met Dr. Jones in St. Petersburg.']],
    ['“We agreed.” He left.', ['“We agreed.”', 'He left.']],
    ['The U.S. delegation came.', ['The U.S. delegation came.']],
    ['On Sept. 5 it met.', ['On Sept. 5 it met.']],
    ['It costs 5.2 million. Why? Nobody knows!', ['It costs 5.2 million.', 'Why?', 'Nobody knows!']],
  ])('%s', (text, parts) => expect(split(text, en.abbreviations)).toEqual(parts))

  it('cuts what runs on without a stop', () => {
    const parts = split('word '.repeat(2000), en.abbreviations)
    expect(parts.length).toBeGreaterThan(2)
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(3000)
  })
})

describe('Russian sentences', () => {
  it.each<[text: string, parts: string[]]>([
    ['Заседание прошло 5 мая 2023 г. в г. Минске. Участвовали В. Путин и С.Е. Нарышкин.', ['Заседание прошло 5 мая 2023 г. в г. Минске.', 'Участвовали В. Путин и С.Е. Нарышкин.']],
    ['рост составил 2 млрд. руб. в год. Итоги подведены.', ['рост составил 2 млрд. руб. в год.', 'Итоги подведены.']],
    ['России.По словам министра', ['России.', 'По словам министра']],
    ['«Мы согласны». Он ушел.', ['«Мы согласны».', 'Он ушел.']],
  ])('%s', (text, parts) => expect(split(text, ru.abbreviations)).toEqual(parts))
})
