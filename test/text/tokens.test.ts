import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/text/tokens.js'

const words = (text: string): string[] => tokenize(text).map(({ lower }) => lower)

describe('tokenize', () => {
  it.each<[text: string, tokens: string[]]>([
    ['the Cholpon-Ata meeting', ['the', 'cholpon-ata', 'meeting']],
    ['21-23 May', ['21', '-', '23', 'may']],
    ['28-е заседание', ['28-е', 'заседание']],
    ['COVID-19', ['covid-19']],
    ["Fiji's capital", ['fiji', "'s", 'capital']],
    ["O'Brien", ["o'brien"]],
    ['06.05.2022 at 14:26', ['06.05.2022', 'at', '14:26']],
    ['1,214 cases, 3 more', ['1,214', 'cases', ',', '3', 'more']],
    ['state - member', ['state', '-', 'member']],
    ['Rus\u200bsia', ['russia']],
  ])('%s', (text, tokens) => expect(words(text)).toEqual(tokens))

  it('covers every visible character once, in order', () => {
    const text = '“A–b” (c) 12.5% №7 €3 👍🏽 ў'
    let end = 0
    for (const token of tokenize(text)) {
      expect(text.slice(end, token.start).trim()).toBe('')
      expect(token.end).toBeGreaterThan(token.start)
      end = token.end
    }
    expect(text.slice(end).trim()).toBe('')
  })
})
