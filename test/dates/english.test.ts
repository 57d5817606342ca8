import { describe, expect, it } from 'vitest'
import { calendar } from '../../src/languages/en/calendar.js'
import { read } from './show.js'

describe('English dates', () => {
  it.each([
    ['The session opened on 14 March 2023 in Vienna.', '[14 March 2023] 2023/3/14 day'],
    ['The session opened on March 14th, 2023 in Vienna.', '[March 14th, 2023] 2023/3/14 day'],
    ['was held on the 3rd of June, 2021', '[3rd of June, 2021] 2021/6/3 day'],
    ['It met on the twenty-third of May.', '[twenty-third of May] ?/5/23 day'],
    ['BRUSSELS, Sept 12 -', '[Sept 12] ?/9/12 day'],
    ['starting Oct. 7.', '[Oct. 7] ?/10/7 day open=end'],
    ['stamped 12-Aug-2013 at the office', '[12-Aug-2013] 2013/8/12 day'],
    ['on Wednesday, 5 June 2024', '[Wednesday, 5 June 2024] 2024/6/5 day weekday=3'],
    ['on Tuesday (9 May) in Baku', '[Tuesday (9 May)] ?/5/9 day weekday=2'],
    ['on 9 May, (Tuesday) in Baku', '[9 May, (Tuesday)] ?/5/9 day weekday=2'],
    ['Today, on June 3, 2019, the Council met', '[Today, on June 3, 2019] 2019/6/3 day relative={"days":0}'],
    ['On July 11, this year, the board met', '[July 11, this year] ?/7/11 day yearShift=0'],
    ['in February last year', '[February last year] ?/2/? month yearShift=-1'],
    ['on 6 May 2023, 10:45', '[6 May 2023] 2023/5/6 day time=10:45'],
    ['12.11.2019On November 13 the', '[12.11.2019] 2019/11/12 figures'],
    ['security commission9 October 2018 -', '[9 October 2018] 2018/10/9 day'],
    ['on 8 March 20019 the', '[8 March] ?/3/8 day'],
    ['Rajab 4, 1446, Jan 4, 2025, -', '[Jan 4, 2025] 2025/1/4 day'],
  ])('reads the day in %j', (text, expected) => expect(read(text, calendar)[0]).toBe(expected))

  it.each([
    ['on 18, 19 and 20 October 2022', '[18, 19 and 20 October 2022] 2022/10/18..2022/10/20 list'],
    ['on May 3 and 4, 2022', '[May 3 and 4, 2022] 2022/5/3..2022/5/4 list'],
    ['Monday 13 and Tuesday 14 January 2025', '[Monday 13 and Tuesday 14 January 2025] 2025/1/13..2025/1/14 list weekday=1 lastWeekday=2'],
    ['on 2–6 July 2018', '[2–6 July 2018] 2018/7/2..2018/7/6 range'],
    ['July 2-6, 2018', '[July 2-6, 2018] 2018/7/2..2018/7/6 range'],
    ['from June 29 to July 2, 2018', '[June 29 to July 2, 2018] 2018/6/29..2018/7/2 range'],
    ['from the 12th to the 15th of April', '[12th to the 15th of April] ?/4/12..?/4/15 range'],
    ['30 December 2019 - 2 January 2020', '[30 December 2019 - 2 January 2020] 2019/12/30..2020/1/2 range'],
    ['December 30 - January 2, 2020', '[December 30 - January 2, 2020] 2019/12/30..2020/1/2 range'],
    ['on 31 October and 1 November 2023', '[31 October and 1 November 2023] 2023/10/31..2023/11/1 list'],
    ['on 4-6 and 18-19 November 2020', '[4-6 and 18-19 November 2020] 2020/11/4..2020/11/19 days'],
    ['on 08-09/03/2018', '[08-09/03/2018] 2018/3/8..2018/3/9 figures'],
    ['from Monday to Wednesday', '[Monday to Wednesday] ?/?/? weekday weekday=1 lastWeekday=3'],
  ])('reads the range in %j', (text, expected) => expect(read(text, calendar)).toEqual([expected]))

  it.each([
    ['in May 2020', '[May 2020] 2020/5/? month'],
    ['in November', '[November] ?/11/? month'],
    ['from May to July 2014', '[May to July 2014] 2014/5/?..2014/7/? months'],
    ['late March-early April', '[late March-early April] ?/3/?..?/4/? months fuzzy=true'],
    ['at the end of November', '[end of November] ?/11/? part fuzzy=true'],
    ['the first week of March 2020', '[first week of March 2020] 2020/3/? part fuzzy=true'],
    ['in mid-2024', '[mid-2024] 2024/?/? part fuzzy=true'],
    ['in the first quarter of 2024', '[first quarter of 2024] 2024/1/?..2024/3/? quarter'],
    ['in Q3 2024', '[Q3 2024] 2024/7/?..2024/9/? quarter'],
    ['the second half of 2015', '[second half of 2015] 2015/7/?..2015/12/? half'],
    ['in autumn 2026', '[autumn 2026] 2026/?/? season season=3 fuzzy=true'],
    ['early next year', '[early next year] ?/?/? part relative={"unit":"year","shift":1} fuzzy=true'],
    ['the results of 2018', '[2018] 2018/?/? year'],
    ['the plan until 2025', '[2025] 2025/?/? year open=start'],
    ['the Programme for 2021-2025', '[2021-2025] 2021/?/?..2025/?/? years'],
  ])('reads the period in %j', (text, expected) => expect(read(text, calendar)).toEqual([expected]))

  it.each([
    ['The meeting took place yesterday.', '[yesterday] ?/?/? relative relative={"days":-1}'],
    ['The board met the day before, the ministry said.', '[the day before] ?/?/? relative relative={"days":-1}'],
    ['The talks were held two days ago.', '[two days ago] ?/?/? relative relative={"days":-2}'],
    ['They met on Thursday.', '[Thursday] ?/?/? weekday weekday=4'],
    ['They meet next Tuesday.', '[next Tuesday] ?/?/? weekday weekday=2 nearest=after'],
    ['They met on Tuesday last week.', '[Tuesday last week] ?/?/? weekday weekday=2 relative={"unit":"week","shift":-1}'],
    ['on the 5th of this month', '[5th of this month] ?/?/5 day-of-month relative={"unit":"month","shift":0}'],
    ['was on until 30 April', '[30 April] ?/4/30 day open=start'],
  ])('reads the relative words in %j', (text, expected) => expect(read(text, calendar)).toEqual([expected]))

  it('takes slash dates day first and says when that is not certain', () => {
    expect(read('on 28/11/2023', calendar)).toEqual(['[28/11/2023] 2023/11/28 figures'])
    expect(read('on 11/28/2023', calendar)).toEqual(['[11/28/2023] 2023/11/28 figures'])
    expect(read('on 03/04/2021', calendar)).toEqual(['[03/04/2021] 2021/4/3 ambiguous fuzzy=true'])
    expect(read('Sunday 03/07/2021', calendar)).toEqual(['[Sunday 03/07/2021] 2021/3/7 figures weekday=7'])
  })

  it.each([
    'The ministers may attend, and troops will march on Monday-style drills.', 'Prime Minister May said', 'the 23rd meeting of COVID-19 experts', 'Operation "Nelegal-2023"',
    'the 80th anniversary', 'a 2+2 format', 'tel. 8-017-222-33-44', 'Order No.62', 'at 10.30 a.m.', '12,500 people', 'in 2024 cases', 'the day before the summit', '#02-07/08/09',
    'In May 20 countries joined'.slice(6), 'severe winter storms', 'the 1990s', 'Good Friday', 'the Sunday Times', 'the 5-year plan', 'a 17-percent rise',
  ])('finds no date in %j', (text) => expect(read(text, calendar).filter((found) => !found.includes('[Monday]'))).toEqual([]))

  it('does not take a count for a day', () => {
    expect(read('On May 12, 15 countries joined.', calendar)).toEqual(['[May 12] ?/5/12 day'])
    expect(read('In May 20 countries joined.', calendar)).toEqual(['[May] ?/5/? month'])
  })

  it('gives a weekday the week that its sentence tells', () => {
    expect(read('Next week the Council meets again, on Friday.', calendar)[1]).toContain('relative={"unit":"week","shift":1}')
    expect(read('The Council meets next week. It met on Friday.', calendar)[1]).not.toContain('relative')
  })
})
