import { describe, expect, it } from 'vitest'
import { write } from './write.js'

const LEAD = 'The 5th meeting of the Council on Forest Fires was held in Minsk on 14 May 2024. '
const LEAD_RU = '14 мая 2024 года в Минске состоялось 5-е заседание Совета по лесным пожарам. '

describe('next and previous', () => {
  it.each([
    [`${LEAD}The next meeting will be held in 2025 in Baku.`, { name: null, ordinal: null, when: { start: '2025', end: '2025' }, location: { city: 'Baku', country: 'AZ' } }],
    [`${LEAD}The next meeting will take place in the state presiding in the Council in 2025 - the Republic of Tajikistan.`, { name: null, ordinal: null, when: { start: '2025', end: '2025' }, location: { city: null, country: 'TJ' } }],
    [`${LEAD_RU}Следующее заседание пройдет в мае 2025 года в Баку.`, { name: null, ordinal: null, when: { start: '2025-05', end: '2025-05' }, location: { city: 'Баку', country: 'AZ' } }],
    [`${LEAD}The next meeting will be held at a date to be agreed.`, null],
    [`${LEAD_RU}Дата следующего заседания будет согласована дополнительно.`, null],
    [LEAD, null],
  ])('next: %s', (text, expected) => {
    expect(write(text).next).toEqual(expected)
  })

  it.each([
    [`${LEAD}The previous meeting was held in Tashkent in October 2023.`, { start: '2023-10', end: '2023-10' }, 'Tashkent'],
    [`${LEAD_RU}Предыдущее, 4-е, заседание прошло в октябре 2023 года в Ташкенте.`, { start: '2023-10', end: '2023-10' }, 'Ташкент'],
  ])('previous: %s', (text, when, city) => {
    const { previous } = write(text)
    expect(previous?.when).toEqual(when)
    expect(previous?.location?.city).toBe(city)
  })

  it('does not mix the next meeting into this one', () => {
    const { when, locations } = write(`${LEAD}The next meeting will be held on 3 March 2025 in Baku.`)
    expect(when.start).toBe('2024-05-14')
    expect(locations.map(({ city }) => city)).toEqual(['Minsk'])
  })
})
