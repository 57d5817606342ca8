import { describe, expect, it } from 'vitest'
import { parseMeetingRelease } from '../../src/index.js'

interface Expected {
  name?: string | null
  type?: string
  ordinal?: number | null
  body?: string | null
  organizations?: string[]
  status?: string
  qualifiers?: string[]
}

const read = (text: string): Required<Expected> => {
  const { name, type, ordinal, body, organizations, status, qualifiers } = parseMeetingRelease(text)
  return { name, type, ordinal, body: body?.name ?? null, organizations: organizations.map((one) => one.acronym ?? one.name), status, qualifiers }
}

describe('the meeting of an English release', () => {
  it.each<[text: string, expected: Expected]>([
    ['The 12th meeting of the Council of Ministers of Transport of the CIS was held in Minsk on 5 May 2023.', { name: '12th meeting of the Council of Ministers of Transport of the CIS', type: 'meeting', ordinal: 12, body: 'Council of Ministers of Transport of the CIS', organizations: ['CIS'], status: 'held' }],
    ['The XXIV session of the EAEU Advisory Committee on Energy will take place in Astana on 12 June.', { type: 'session', ordinal: 24, body: 'EAEU Advisory Committee on Energy', status: 'announced' }],
    ['The Joint Committee on Fisheries met in Oslo on 3 March 2021 for its twenty-first session.', { name: 'twenty-first session', ordinal: 21, body: 'Joint Committee on Fisheries' }],
    ['The 7th Agriculture and Fisheries Council meeting opened in Brussels today.', { ordinal: 7, body: 'Agriculture and Fisheries Council', status: 'ongoing' }],
    ['The third round of consular consultations between the ministries of foreign affairs of Peru and Chile was held in Lima on 2 May 2022.', { type: 'consultations', ordinal: 3, body: null }],
    ['The 9th meeting of the Council on Water of the ECO, which was to be held in Tehran on 5 May, has been cancelled.', { status: 'cancelled', ordinal: 9 }],
    ['The extraordinary session of the ECOWAS Council of Ministers is under way in Abuja.', { status: 'ongoing', qualifiers: ['extraordinary'] }],
    ['The inaugural meeting of the OTS Council on Archives took place in Baku on 4 April 2022.', { ordinal: 1, qualifiers: ['inaugural'] }],
    ['The Working Group on Statistics of the CIS convened in Minsk on 5 May 2023 for the sixth time.', { ordinal: 6 }],
    ['The first meeting of the Council this year was held in Minsk on 5 May 2023.', { ordinal: null }],
  ])('%s', (text, expected) => expect(read(text)).toMatchObject(expected))

  it('does not take the number of another meeting', () => {
    const record = parseMeetingRelease('A meeting of the Commission on Trade of the ECO was held in Ankara on 5 May 2023. The 20th meeting of the Commission was held in Baku in 2021.')
    expect(record.ordinal).toBeNull()
    expect(record.previous?.ordinal).toBe(20)
  })
})

describe('the meeting of a Russian release', () => {
  it.each<[text: string, expected: Expected]>([
    ['12-е заседание Совета министров транспорта государств - участников СНГ состоялось 5 мая 2023 года в Минске.', { type: 'session', ordinal: 12, body: 'Совет министров транспорта государств - участников СНГ', organizations: ['СНГ'], status: 'held' }],
    ['В Ташкенте 3 июня пройдет очередное двадцать третье заседание Экспертной группы ШОС по туризму.', { ordinal: 23, body: 'Экспертная группа ШОС по туризму', status: 'announced', qualifiers: ['regular'] }],
    ['На 42-м заседании Комиссии по экологии ОДКБ, состоявшемся 5 мая 2023 года в Минске, обсудили вопросы охраны рек.', { name: '42-е заседание Комиссии по экологии ОДКБ', ordinal: 42, status: 'held' }],
    ['Заседание Комитета по туризму ЕАЭС, назначенное на 10 мая в Ереване, отложено.', { status: 'postponed', body: 'Комитет по туризму ЕАЭС' }],
    ['В Гродно проходит шестой раунд белорусско-польских консульских консультаций.', { type: 'consultations', ordinal: 6, status: 'ongoing' }],
    ['Совместное заседание Совета министров связи и Комитета по информатизации ШОС прошло 5 мая 2023 года в Пекине.', { body: 'Совет министров связи и Комитет по информатизации ШОС', qualifiers: ['joint'] }],
    ['Национальный комитет по статистике 5 мая 2023 года провел в Бишкеке второе в этом году заседание.', { ordinal: null, body: 'Национальный комитет по статистике' }],
  ])('%s', (text, expected) => expect(read(text)).toMatchObject(expected))
})
