import { describe, expect, it } from 'vitest'
import { parseStamp } from '../../src/dates/stamp.js'
import { fold } from '../../src/text/fold.js'

describe('parseStamp', () => {
  it.each([
    [' date 2018-05-14', '2018-05-14', '2018-05-14'],
    [' date 2018-05', '2018-05', '2018-05'],
    [' date 2024-07-19 11:06', '2024-07-19T11:06', '2024-07-19 11:06'],
    ['2017-08-24 | Politics', '2017-08-24', '2017-08-24'],
    ['17/10/2022', '2022-10-17', '17/10/2022'],
    ['07/21/2018', '2018-07-21', '07/21/2018'],
    ['18.08.2009, 14:52 1980', '2009-08-18T14:52', '18.08.2009, 14:52'],
    ['14 May 201709:30', '2017-05-14T09:30', '14 May 201709:30'],
    ['border cooperation6 April 2011 -', '2011-04-06', '6 April 2011'],
    ['Date of release : 05-02-2006', '2006-02-05', '05-02-2006'],
    ['Fri, 02/28/2014 - 13:20 / Author :', '2014-02-28T13:20', 'Fri, 02/28/2014 - 13:20'],
    ['Updated: 3 Oct 2025 20:50 | Created: 21 Apr 2021 09:08', '2021-04-21T09:08', '21 Apr 2021 09:08'],
    ['Published: 2015-8-12 18:20:01', '2015-08-12T18:20', '2015-8-12 18:20:01'],
    ['Sept. 26, 2019, 4:05 p.m.', '2019-09-26T16:05', 'Sept. 26, 2019, 4:05 p.m.'],
    ['2020.05.22 / 08:00', '2020-05-22T08:00', '2020.05.22 / 08:00'],
    ['14 декабря 2022, 16:27', '2022-12-14T16:27', '14 декабря 2022, 16:27'],
    ['Ноябрь 12, 2021 13:11', '2021-11-12T13:11', 'Ноябрь 12, 2021 13:11'],
    ['08 Октября, 2009', '2009-10-08', '08 Октября, 2009'],
    ['21 Январь 2026 | GMT +5', '2026-01-21', '21 Январь 2026'],
    ['18:41 / 13.10.2020', '2020-10-13T18:41', '18:41 / 13.10.2020'],
    ['вторник, 27 марта 2012 г.', '2012-03-27', 'вторник, 27 марта 2012'],
    ['Опубликовано 27 сентября 2018 в 08:19', '2018-09-27T08:19', '27 сентября 2018 в 08:19'],
  ])('reads %j', (line, value, span) => {
    const stamp = parseStamp(fold(line))
    expect(stamp?.value).toBe(value)
    expect(line.slice(stamp?.span.start, stamp?.span.end)).toBe(span)
  })

  it('says when the order of day and month is not certain', () => {
    expect(parseStamp('16:24 02/04/2019')).toMatchObject({ value: '2019-04-02T16:24', ambiguous: true })
    expect(parseStamp('Mon, 03/04/2024')).not.toHaveProperty('ambiguous')
  })

  it.each(['14:26, 13 декабря', 'Сегодня в 11:15', '7 months ago', 'USD 84.80 / EUR 99.52', 'Order 12-345/2019', '30 February 2019', 'Marshal 5 2019'])('reads nothing in %j', (line) => expect(parseStamp(fold(line))).toBeNull())

  it('stays inside the given span', () => {
    const text = '5 May 2020\n6 June 2021'
    expect(parseStamp(text, { start: 11, end: 22 })).toEqual({ value: '2021-06-06', span: { start: 11, end: 22 } })
  })
})
