import { describe, expect, it } from 'vitest'
import { safeParseMeetingRelease } from '../../src/index.js'

const codeOf = (text: string): string | undefined => safeParseMeetingRelease(text).error?.code

describe('texts that report no meeting', () => {
  it.each([
    ['an operation', 'From 3 to 12 September the special operation “Shield” was carried out on the border of Belarus. Over 200 officers took part in it. The results will be presented at a meeting of the Council in December.'],
    ['a body', 'The Committee on Water Resources was established in 1998 and consists of senior officials of the member states. The Committee meets twice a year and reports to the Council.'],
    ['a biography', 'John Brown was born in 1960 in Leeds. He graduated from the university in 1982 and worked as an engineer for twenty years.'],
    ['statistics', 'Exports of wheat grew by 12 percent in March. Imports of machinery fell by 3 percent against the previous month.'],
    ['операция', 'С 3 по 12 сентября 2024 года на границе проведена специальная операция «Щит». К ней привлекались 200 сотрудников. Итоги рассмотрят на заседании коллегии.'],
    ['справка об органе', 'Совет по водным ресурсам образован решением глав государств в 1998 году. В его состав входят руководители ведомств. Заседания Совета проводятся не реже двух раз в год.'],
  ])('%s', (_, text) => expect(codeOf(text)).toBe('not-a-meeting-release'))
})

describe('inputs without a record', () => {
  it.each([
    ['nothing', '', 'empty-input'],
    ['blanks', ' \n\t\u00a0\u200b', 'empty-input'],
    ['another language', 'Die dritte Sitzung des Rates fand am 5. Mai 2023 in Berlin statt, und alle Mitglieder nahmen daran teil.', 'unsupported-language'],
    ['another alphabet', '第三次会议于二零二三年五月五日在北京举行。', 'unsupported-language'],
    ['Ukrainian', 'Засідання Ради міністрів відбулося в Києві 5 травня 2023 року за участю всіх її членів.', 'unsupported-language'],
  ])('%s', (_, text, code) => expect(codeOf(text)).toBe(code))

  it.each([undefined, null, 5, {}, []])('%j is no string', (value) => expect(codeOf(value as unknown as string)).toBe('empty-input'))
  it('refuses more than maxLength', () => expect(safeParseMeetingRelease('a'.repeat(101), { maxLength: 100 }).error?.code).toBe('input-too-large'))
  it('refuses options that it does not know', () => expect(safeParseMeetingRelease('a', { wrong: 1 } as never).error?.code).toBe('invalid-options'))
  it('refuses a date that does not exist', () => expect(safeParseMeetingRelease('a', { publishedAt: '2019-02-30' }).error?.code).toBe('invalid-options'))
})
