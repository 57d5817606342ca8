import { checkSync } from 'recheck'
import { describe, expect, it } from 'vitest'
import { CHRONO_PATTERNS } from '../../src/dates/chrono.js'
import { CIVIL_PATTERNS } from '../../src/dates/civil.js'
import { findDates } from '../../src/dates/find.js'
import { NUMERIC_PATTERNS } from '../../src/dates/numeric.js'
import { STAMP_PATTERNS } from '../../src/dates/stamp.js'
import { TERM_PATTERNS } from '../../src/dates/terms.js'
import { calendar as en } from '../../src/languages/en/calendar.js'
import { calendar as ru } from '../../src/languages/ru/calendar.js'

describe('patterns of the dates', () => {
  it.each([...CHRONO_PATTERNS, ...CIVIL_PATTERNS, ...NUMERIC_PATTERNS, ...STAMP_PATTERNS, ...TERM_PATTERNS].map((pattern) => [String(pattern), pattern] as const))('%s is linear', (_, { source, flags }) =>
    expect(checkSync(source, flags.replace('y', '')).status).toBe('safe'), 60_000)
})

describe('hostile text', () => {
  it.each([['en', en, '1-1-'], ['en', en, '1 May, '], ['en', en, 'May '], ['en', en, 'Monday, '], ['en', en, 'early '], ['en', en, '2020-'], ['en', en, '1, '], ['ru', ru, '5 и '], ['ru', ru, 'с '], ['ru', ru, 'следующей неделе '], ['ru', ru, '1.1.']])('%s: spans of repeated input stay in order and inside', (_, calendar, piece) => {
    const text = piece.repeat(3000)
    let last = 0
    for (const { start, end } of findDates(text, [{ start: 0, end: text.length }], calendar)) {
      expect(start >= last && end > start && end <= text.length).toBe(true)
      last = end
    }
  })
})
