import { describe, expect, it } from 'vitest'
import { crawlStamp, gluedStamp, readStamp } from '../../src/layout/stamps.js'
import { rankStamps } from '../../src/layout/publication.js'
import { toIso } from '../../src/dates/civil.js'
import { page as en } from '../../src/languages/en/page.js'
import { page as ru } from '../../src/languages/ru/page.js'
import { fold } from '../../src/text/fold.js'

const stampOf = (text: string) => readStamp(fold(text), { start: 0, end: text.length }, /[а-я]{3}/i.test(text) ? ru : en)
const value = (text: string): string | null => {
  const stamp = stampOf(text)
  return stamp && rankStamps([{ ...stamp, label: null, place: 'header' }], null, null, {}).stamps.map((s) => s.value)[0] as string
}

describe('a line that is nothing but a stamp', () => {
  it.each([
    ['26 May 2022 17:40', '2022-05-26T17:40'],
    ['17.05.2019', '2019-05-17'],
    ['26.09.2024 177', '2024-09-26'],
    ['Published 17-05-2019', '2019-05-17'],
    ['Politics Materials 8 April 2019 15:37 (UTC +04:00)', '2019-04-08T15:37'],
    ['Mohammad Ali (@reporter88) Published January 23, 2025 | 08:51 PM', '2025-01-23T20:51'],
    ['17.10.2024 [11:32]', '2024-10-17T11:32'],
    ['Thu, 12/05/2019 - 09:31', '2019-12-05T09:31'],
    ['19:06, March 25, 2013', '2013-03-25T19:06'],
    ['Updated: 12-11-2024 19:52 IST | Created: 11-11-2024 10:20 IST', '2024-11-11T10:20'],
    ['Jueves, 02 de Junio de 2011 20:15', '2011-06-02T20:15'],
    ['13 декабря 2023, 14:26', '2023-12-13T14:26'],
    ['4 марта 2025 / 16:00', '2025-03-04T16:00'],
    ['12:30 23/11/2022', '2022-11-23T12:30'],
  ])('%s', (text, expected) => expect(value(text)).toBe(expected))

  it.each([
    'The meeting was held on 17 May 2019', 'Meeting of Ministers, Minsk, 26-27 April 2017', '26 Apr. 2017 - 27 Apr. 2017', '2 апреля, 09:31', 'Заседание 17 мая 2019 года прошло', '1204',
  ])('not: %s', (text) => expect(stampOf(text)).toBeNull())
})

it.each([
  ['17.11.202017 ноября 2020 года прошло', '17.11.2020'], ['21.05.2020On May 26 the', '21.05.2020'], ['22 May. 2014In a two-day', '22 May. 2014'], ['15 May 201811:00The', '15 May 201811:00'],
])('a stamp glued to the sentence after it: %s', (text, stamp) => {
  const span = gluedStamp(text, { start: 0, end: text.length })
  expect(span && text.slice(span.start, span.end)).toBe(stamp)
})

it.each([
  [' date 2019-06-21 Source: X', '2019-06-21'], [' date 2019-02\nText', '2019-02'], [' date 2025-08-29 13:06 Text', '2025-08-29T13:06'], [' date 2019-02-30 Text', null], ['The date 2019-06-21 was set', null],
])('the crawl line of %j', (text, expected) => expect(crawlStamp(text)?.value ?? null).toBe(expected))

describe('which stamp counts', () => {
  const line = (text: string, place: 'header' | 'footer' | 'clock', label: 'published' | 'updated' | null = null) => ({ ...(stampOf(text) as NonNullable<ReturnType<typeof stampOf>>), place, label })
  const crawl = { start: 0, end: 9, value: '2020-01-01' }

  it('takes the caller over the header, the header over the footer, the footer over the crawl line', () => {
    const lines = [line('3 May 2021', 'footer'), line('2 May 2021', 'header')]
    expect(rankStamps(lines, crawl, null, { publishedAt: '2021-05-09' }).stamps.map((s) => s.value)).toEqual(['2021-05-09', '2021-05-02', '2021-05-03', '2020-01-01'])
  })
  it('prefers publication to change', () => {
    expect(rankStamps([line('3 May 2021', 'header', 'updated'), line('1 May 2021', 'header', 'published')], null, null, {}).stamps[0]?.value).toBe('2021-05-01')
  })
  it('never takes the clock of the page', () => expect(rankStamps([line('3 May 2021', 'clock')], null, null, {}).stamps).toEqual([]))
  it('marks a crawl date of 1 January', () => expect(rankStamps([], crawl, null, {}).stamps[0]).toMatchObject({ value: '2020-01-01', placeholder: true }))
  it('falls back on the address', () => expect(rankStamps([], null, null, { url: 'https://example.org/2019/06/21/meeting' }).stamps[0]?.value).toBe('2019-06-21'))

  it('gives the yearless day of the dateline the year that is nearest', () => {
    const date = { start: 0, end: 6, from: { month: 12, day: 30 }, to: { month: 12, day: 30 }, rule: 'en.date.day' }
    expect(rankStamps([line('2 January 2020', 'header')], null, date, {}).dateline).toMatchObject({ value: '2019-12-30', inferred: true })
    expect(toIso({ year: 2019, month: 12, day: 30 })).toBe('2019-12-30')
  })
  it('settles 12/05 by the dateline', () => {
    const date = { start: 0, end: 5, from: { month: 12, day: 5 }, to: { month: 12, day: 5 }, rule: 'en.date.day' }
    expect(rankStamps([line('12/05/2019', 'header')], null, date, {}).stamps[0]?.value).toBe('2019-12-05')
    expect(rankStamps([line('12/05/2019', 'header')], null, null, {}).stamps[0]?.value).toBe('2019-05-12')
  })
})
