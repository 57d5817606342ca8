import { describe, expect, it } from 'vitest'
import { dates, write } from './write.js'

const PUBLISHED = '2024-05-15' // a Wednesday

describe('when', () => {
  it.each([
    ['The 5th meeting of the Council on Forest Fires was held in Minsk on 14 May 2024.', '2024-05-14..2024-05-14 stated'],
    ['The 5th meeting of the Council on Forest Fires took place from 13 to 15 May 2024 in Minsk.', '2024-05-13..2024-05-15 stated'],
    ['On 14 May, the Council on Forest Fires held its 5th meeting in Minsk.', '2024-05-14..2024-05-14 year-inferred'],
    ['The 5th meeting of the Council on Forest Fires was held in Minsk today.', '2024-05-15..2024-05-15 relative'],
    ['The 5th meeting of the Council on Forest Fires was held in Minsk on Monday.', '2024-05-13..2024-05-13 relative'],
    ['The 5th meeting of the Council on Forest Fires will be held in Minsk on Monday.', '2024-05-20..2024-05-20 relative'],
    ['The 5th meeting of the Council on Forest Fires is scheduled for 4 June in Minsk.', '2024-06-04..2024-06-04 year-inferred'],
    ['The two-day 5th meeting of the Council on Forest Fires opened in Minsk on 14 May 2024.', '2024-05-14..2024-05-15 stated'],
    ['The 5th meeting of the Council on Forest Fires opened in Minsk on 14 May 2024. The meeting will end on 17 May 2024.', '2024-05-14..2024-05-17 stated'],
    ['14 мая 2024 года в Минске состоялось 5-е заседание Совета по лесным пожарам.', '2024-05-14..2024-05-14 stated'],
    ['5-е заседание Совета по лесным пожарам прошло вчера в Минске.', '2024-05-14..2024-05-14 relative'],
    ['В Минске с 13 по 15 мая проходило 5-е заседание Совета по лесным пожарам.', '2024-05-13..2024-05-15 year-inferred'],
    ['5-е заседание Совета по лесным пожарам пройдет 4-5 июня в Минске.', '2024-06-04..2024-06-05 year-inferred'],
    ['5-е заседание Совета по лесным пожарам назначено на 4 июня.', '2024-06-04..2024-06-04 year-inferred'],
  ])('%s', (text, expected) => {
    expect(dates(write(text, PUBLISHED).when)).toBe(expected)
  })

  it.each([
    ['a treaty', 'The 5th meeting of the Council on Forest Fires was held in Minsk. The participants discussed the Agreement of 12 March 2019.'],
    ['a plan', 'The 5th meeting of the Council on Forest Fires was held in Minsk. The action plan for 2025-2027 was approved.'],
    ['a report to the press', 'The 5th meeting of the Council on Forest Fires was held in Minsk, the spokesman told reporters on Tuesday.'],
    ['the founding', 'The 5th meeting of the Council on Forest Fires was held in Minsk. The Council was established on 6 July 1992.'],
    ['another meeting', 'The 5th meeting of the Council on Forest Fires was held in Minsk. The previous meeting was held on 3 April 2023.'],
    ['итоги года', 'В Минске состоялось 5-е заседание Совета по лесным пожарам по итогам 2023 года.'],
    ['a habit', 'The 5th meeting of the Council on Forest Fires was held in Minsk. The Council is to meet every Monday as a rule.'],
  ])('does not take the date of %s', (_, text) => {
    const { when, codes } = write(text, PUBLISHED)
    expect(dates(when)).toBe('.. none')
    expect(when.notAfter).toBe(PUBLISHED)
    expect(codes).toContain('meeting-date-not-stated')
  })

  it('keeps the old date of a moved meeting apart', () => {
    const { when } = write('The 5th meeting of the Council on Forest Fires, which was to be held in Minsk on 20-21 May 2024, has been postponed. The meeting will now take place on 3-4 June 2024.', PUBLISHED)
    expect(dates(when)).toBe('2024-06-03..2024-06-04 stated')
    expect(when.rescheduledFrom).toBe('2024-05-20')
  })

  it('keeps the date of a cancelled meeting', () => {
    const { when } = write('5-е заседание Совета по лесным пожарам, назначенное на 20 мая в Минске, отменено.', PUBLISHED)
    expect(dates(when)).toBe('2024-05-20..2024-05-20 year-inferred')
    expect(when.rescheduledFrom).toBeNull()
  })

  it('reports a weekday that does not fit', () => {
    expect(write('The 5th meeting of the Council on Forest Fires was held in Minsk on Friday, 14 May 2024.', PUBLISHED).codes).toContain('weekday-mismatch')
  })
})

describe('status by dates', () => {
  it.each([
    ['The 5th meeting of the Council on Forest Fires is being held in Minsk from 13 to 17 May 2024.', 'ongoing'],
    ['The 5th meeting of the Council on Forest Fires is held in Minsk on 2-3 May 2024.', 'held'],
    ['5-е заседание Совета по лесным пожарам проходит в Минске 2-3 мая 2024 года.', 'held'],
    ['5-е заседание Совета по лесным пожарам проходит сегодня в Минске.', 'ongoing'],
    ['The 5th meeting of the Council on Forest Fires will be held in Minsk on 2 June 2024.', 'announced'],
  ])('%s', (text, expected) => {
    expect(write(text, PUBLISHED).status).toBe(expected)
  })
})
