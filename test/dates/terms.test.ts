import { describe, expect, it } from 'vitest'
import { readDayCount, readTerm } from '../../src/dates/terms.js'
import { terms as english } from '../../src/languages/en/terms.js'
import { terms as russian } from '../../src/languages/ru/terms.js'

describe('terms', () => {
  it.each([
    ['was elected for a term of three years', 'P3Y'], ['re-elected as Chairman for the next three years', 'P3Y'], ['for a two-year term', 'P2Y'], ['for another 6 months', 'P6M'],
    ['the Plan for 2024-2026', 'P3Y'], ['three years ago he was elected', null], ['he has worked there', null],
  ])('English %j: %s', (text, expected) => expect(readTerm(text, english)).toBe(expected))

  it.each([
    ['избран на трехлетний срок', 'P3Y'], ['сроком на два года', 'P2Y'], ['на следующие три года', 'P3Y'], ['на 3-летний срок', 'P3Y'], ['на полугодовой срок', 'P6M'],
    ['План на 2024-2026 годы', 'P3Y'], ['два года назад', null],
  ])('Russian %j: %s', (text, expected) => expect(readTerm(text, russian)).toBe(expected))

  it.each([['a two-day meeting', 2], ['the 10-day session', 10], ['after five days of talks', 5], ['the Monday meeting', null]])('%j lasts %d days', (text, expected) => expect(readDayCount(text, english)).toBe(expected))
  it.each([['двухдневное совещание', 2], ['трехдневный семинар', 3], ['5-дневные учения', 5], ['дневник наблюдений', null]])('%j lasts %d days', (text, expected) => expect(readDayCount(text, russian)).toBe(expected))
})
