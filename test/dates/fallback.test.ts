import { describe, expect, it, vi } from 'vitest'
import { fallback as english } from '../../src/dates/chrono.en.js'
import { fallback as russian } from '../../src/dates/chrono.ru.js'
import { calendar as en } from '../../src/languages/en/calendar.js'
import { calendar as ru } from '../../src/languages/ru/calendar.js'
import { read } from './show.js'

describe('the fallback', () => {
  it('reads what the grammar sees but cannot read', () => {
    expect(read('filed as October/12/2020 in the archive', en)).toEqual([])
    expect(read('filed as October/12/2020 in the archive', { ...en, fallback: english })).toEqual(['[October/12/2020] 2020/10/12 fallback'])
  })

  it('is not asked where the grammar has read or there is nothing to read', () => {
    const spy = vi.fn(() => [])
    read('On 5 May 2020, and on 6 June, the ministers may meet 12 experts; last year, too.', { ...en, fallback: spy })
    read('Заседание прошло 5 мая 2020 года, в нем приняли участие 12 человек.', { ...ru, fallback: spy })
    expect(spy).not.toHaveBeenCalled()
  })

  it('gives only what is printed', () => {
    expect(english('on 12 October, it said')).toEqual([{ start: 3, end: 13, from: { month: 10, day: 12 }, to: { month: 10, day: 12 } }])
    expect(russian('12 октября 2020 года')[0]?.from).toEqual({ year: 2020, month: 10, day: 12 })
    expect(english('at 10 on Friday')).toEqual([])
  })
})
