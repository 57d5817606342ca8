import { describe, expect, it } from 'vitest'
import type { Calendar } from '../../src/dates/calendar.js'
import { dayNumber, dayOf, fromIso, weekdayOf } from '../../src/dates/civil.js'
import { findDates } from '../../src/dates/find.js'
import { resolve, type Anchor, type Direction, type ResolutionHints } from '../../src/dates/resolve.js'
import { yearFromContext } from '../../src/dates/years.js'
import { calendar as english } from '../../src/languages/en/calendar.js'
import { calendar as russian } from '../../src/languages/ru/calendar.js'

const on = (iso: string, reliable = true): Anchor => ({ date: fromIso(iso) ?? {}, reliable })

function whenIn(text: string, anchor: Anchor | null, direction: Direction, hints?: ResolutionHints, calendar: Calendar = english): string {
  const [expression] = findDates(text, [{ start: 0, end: text.length }], calendar)
  const found = expression ? resolve(expression, anchor, direction, hints) : null
  return found ? `${found.start}..${found.end} ${found.basis}${found.conflict ? ` ${found.conflict}` : ''}` : 'unknown'
}

describe('resolve', () => {
  it.each<[string, string, Direction, string]>([
    ['on 19 November', '2015-11-25', 'past', '2015-11-19..2015-11-19 year-inferred'],
    ['on 28 December', '2020-01-03', 'past', '2019-12-28..2019-12-28 year-inferred'],
    ['on 4 January', '2020-01-03', 'past', '2020-01-04..2020-01-04 year-inferred'],
    ['on 15 January', '2019-12-20', 'future', '2020-01-15..2020-01-15 year-inferred'],
    ['on 15 March', '2020-05-01', 'future', '2020-03-15..2020-03-15 year-inferred'],
    ['on 15 February', '2020-05-01', 'future', '2021-02-15..2021-02-15 year-inferred'],
    ['December 30 - January 2', '2020-01-05', 'past', '2019-12-30..2020-01-02 year-inferred'],
    ['on 19 April, this year', '2020-05-01', 'past', '2020-04-19..2020-04-19 year-inferred'],
    ['in April last year', '2020-05-01', 'past', '2019-04..2019-04 year-inferred'],
    ['last October', '2020-10-05', 'past', '2019-10..2019-10 year-inferred'],
    ['in November', '2020-05-01', 'future', '2020-11..2020-11 year-inferred'],
    ['on 29 February', '2021-03-02', 'past', '2020-02-29..2020-02-29 year-inferred'],
    ['today', '2021-03-01', 'past', '2021-03-01..2021-03-01 relative'],
    ['yesterday', '2021-03-01', 'past', '2021-02-28..2021-02-28 relative'],
    ['today, 31 December', '2021-01-01', 'ongoing', '2020-12-31..2020-12-31 year-inferred'],
    ['on Wednesday', '2024-06-07', 'past', '2024-06-05..2024-06-05 relative'],
    ['on Friday', '2024-06-07', 'past', '2024-06-07..2024-06-07 relative'],
    ['on Monday', '2024-06-07', 'future', '2024-06-10..2024-06-10 relative'],
    ['next Tuesday', '2024-06-07', 'future', '2024-06-11..2024-06-11 relative'],
    ['last Tuesday', '2024-06-07', 'past', 'unknown'],
    ['from Monday to Wednesday', '2024-06-07', 'past', '2024-06-03..2024-06-05 relative'],
    ['next week', '2024-06-07', 'future', '2024-06..2024-06 relative'],
    ['last week', '2024-06-04', 'past', '2024-05..2024-06 relative'],
    ['next month', '2024-12-07', 'future', '2025-01..2025-01 relative'],
    ['next year', '2024-12-07', 'future', '2025..2025 relative'],
    ['this fall', '2024-06-07', 'future', '2024..2024 year-inferred'],
    ['on the 5th of this month', '2024-06-07', 'past', '2024-06-05..2024-06-05 relative'],
    ['in the second quarter of 2024', '2024-01-07', 'future', '2024-04..2024-06 stated'],
    ['in autumn 2024', '2024-01-07', 'future', '2024..2024 stated'],
    ['until 30 April 2021', '2021-05-07', 'past', 'null..2021-04-30 stated'],
  ])('%j seen from %s (%s) is %s', (text, anchor, direction, expected) => expect(whenIn(text, on(anchor), direction)).toBe(expected))

  it('lets the printed weekday choose the year, and reports one that fits none', () => {
    expect(whenIn('on Tuesday, 13 May', on('2026-06-01'), 'past')).toBe('2025-05-13..2025-05-13 year-inferred')
    expect(whenIn('on Monday, 13 May', on('2026-06-01'), 'past')).toBe('2026-05-13..2026-05-13 year-inferred weekday')
    expect(whenIn('on Monday, 13 May 2026', on('2026-06-01'), 'past')).toBe('2026-05-13..2026-05-13 stated weekday')
  })

  it('takes nothing but the year from a placeholder', () => {
    expect(whenIn('Today', on('2020-01-01', false), 'past')).toBe('2020..2020 relative')
    expect(whenIn('on Wednesday', on('2020-01-01', false), 'past')).toBe('unknown')
    expect(whenIn('on 5 June', on('2020-01-01', false), 'past')).toBe('2020-06-05..2020-06-05 year-inferred')
  })

  it('knows nothing without an anchor but what is printed', () => {
    expect(whenIn('on 5 June', null, 'past')).toBe('unknown')
    expect(whenIn('today', null, 'past')).toBe('unknown')
    expect(whenIn('on 5 June 2020', null, 'past')).toBe('2020-06-05..2020-06-05 stated')
  })

  it('reads Russian words alike', () => {
    expect(whenIn('накануне, 31 декабря', on('2024-01-01'), 'past', undefined, russian)).toBe('2023-12-31..2023-12-31 year-inferred')
    expect(whenIn('через месяц, во вторник', on('2024-06-07'), 'future', undefined, russian)).toBe('2024-07-02..2024-07-02 relative')
  })

  it('infers the year from what was done and what is planned', () => {
    const years = [{ year: 2015, lean: 'past' }, { year: 2016, lean: 'future' }] as const
    expect(whenIn('on 19 November', null, 'past', { years })).toBe('2015-11-19..2015-11-19 year-inferred')
    expect(yearFromContext(1, years, 'past')).toBe(2016)
    expect(yearFromContext(6, years, 'past')).toBeNull()
    expect(yearFromContext(11, [{ year: 2010, lean: 'past' }, { year: 2016, lean: 'future' }], 'past')).toBeNull()
    expect(yearFromContext(11, [{ year: 2015, lean: null }], 'past')).toBeNull()
  })
})

describe('civil dates', () => {
  it.each([['1970-01-01', 0, 4], ['2000-02-29', 11016, 2], ['2024-12-31', 20088, 2], ['1969-12-31', -1, 3]])('%s is day %d, weekday %d', (iso, number, weekday) => {
    const { year = 0, month = 0, day = 0 } = fromIso(iso) ?? {}
    expect(dayNumber({ year, month, day })).toBe(number)
    expect(dayOf(number)).toEqual({ year, month, day })
    expect(weekdayOf(number)).toBe(weekday)
  })
  it('refuses days that do not exist', () => {
    expect(fromIso('2019-02-30')).toBeNull()
    expect(fromIso('2020-02-29')).not.toBeNull()
  })
})
