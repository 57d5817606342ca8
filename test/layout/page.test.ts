import { describe, expect, it } from 'vitest'
import { page as en } from '../../src/languages/en/page.js'
import { page as ru } from '../../src/languages/ru/page.js'
import type { Layout, Zone } from '../../src/layout/layout.js'
import { readLayout } from '../../src/layout/read.js'
import type { ParseOptions } from '../../src/options.js'
import { profiles } from '../../src/profiles/index.js'
import { readSource } from '../../src/text/source.js'
import { lookups } from './lookups.js'

const read = (text: string, options: ParseOptions = {}): Layout => readLayout(readSource(text), /[а-я]{3}/i.test(text) ? ru : en, lookups, options, profiles)
const zone = (text: string, wanted: Zone, layout = read(text)): string[] => layout.segments.filter((s) => s.zone === wanted).map((s) => text.slice(s.start, s.end).trim())
const values = (printed: readonly { value: string }[]): string[] => printed.map(({ value }) => value)

const BODY = 'The fourth meeting of the Joint Working Group on Border Issues was held in Minsk on 5 May 2021 and was attended by both delegations.'
const ТЕКСТ = 'Четвертое заседание Совместной рабочей группы по пограничным вопросам прошло в Минске 5 мая 2021 года с участием обеих делегаций.'

describe('the headline', () => {
  it.each([
    ['above a stamp', `Border experts meet in Minsk\n\n6 May 2021\n\n${BODY}`, 'Border experts meet in Minsk'],
    ['right above the body', `Border experts meet in Minsk\n${BODY}`, 'Border experts meet in Minsk'],
    ['on the crawl line', ` date 2021-05-06 Border experts meet in Minsk\n\n${BODY}`, 'Border experts meet in Minsk'],
    ['under a kicker', `Press Releases\nBorder experts meet in Minsk\n\n${BODY}`, 'Border experts meet in Minsk'],
    ['in capitals, twice', `BORDER EXPERTS MEET IN MINSK\n\nBORDER EXPERTS MEET IN MINSK\n\n${BODY}`, 'BORDER EXPERTS MEET IN MINSK'],
    ['under a menu and rates', `Left Menu\nHome | News | About | Contacts\nUSD 88.85\nMinsk -2°C\n\nBorder experts meet in Minsk\n\n${BODY}`, 'Border experts meet in Minsk'],
    ['under the place and day of the meeting', `Border experts meet in Minsk\nPalace of Sports, Minsk, 5-6 May 2021\n\n${BODY}`, 'Border experts meet in Minsk'],
    ['above a dateline', `Border experts meet in Minsk\n\nMINSK, May 6 (BelTA) - ${BODY}`, 'Border experts meet in Minsk'],
    ['under a breadcrumb', `Главная » Новости\n\nЭксперты встретились в Минске\n\n${ТЕКСТ}`, 'Эксперты встретились в Минске'],
    ['under clock, weather and doubled menu words', `НОВОСТИНОВОСТИ\nФлаг Пятница, 22 ноября 2024\nМинск-Уручье Облачно -2°C\nВсе новости\nОбщество\n6 мая 2021, 14:26\n\nЭксперты встретились в Минске\n\n${ТЕКСТ}`, 'Эксперты встретились в Минске'],
  ])('%s', (_, text, title) => expect(zone(text, 'title')).toEqual([title]))

  it.each([
    ['a text that begins with its body', `${BODY}\n\nThe next meeting will be held in Moscow next year.`],
    ['a crawl line with the first sentence', ` date 2020-01-01 ${BODY}`],
    ['a source line alone', ` date 2019-06-21 Source: Ministry of the Interior in English\n\n${BODY}`],
    ['a dateline', `MINSK, May 6 (BelTA) - ${BODY}`],
  ])('%s has none', (_, text) => expect(zone(text, 'title')).toEqual([]))

  it('is found under the teasers of other news', () => {
    const text = `24 ноября 2020 года состоятся консультации по вопросам сотрудничества.\n19 ноября 2020 года прошло совещание по подготовке учения.\nЭксперты сверили списки\n17.11.2020${ТЕКСТ} Стороны договорились о следующем заседании.`
    expect(zone(text, 'title')).toEqual(['Эксперты сверили списки'])
    expect(read(text).stamps[0]?.value).toBe('2020-11-17')
  })
})

describe('what is not body', () => {
  it.each([
    ['news after the trailer', `${BODY}\n\nIn other news\nA minister opened a school in Minsk.`, 'trailer', ['In other news', 'A minister opened a school in Minsk.']],
    ['an agency that signs', `${BODY} The minutes were signed. (PTI)`, 'credit', ['(PTI)']],
    ['an end mark', `${ТЕКСТ} Протокол подписан.-0-`, 'chrome', ['-0-']],
    ['headlines under "read also"', `${ТЕКСТ}\n\nЧитайте также\nВ Бишкеке прошел саммит\n\n${ТЕКСТ.replace('Четвертое', 'Предыдущее, третье')}`, 'chrome', ['Читайте также', 'В Бишкеке прошел саммит']],
    ['a paragraph printed twice', `${BODY}\n${BODY}\nThe minutes were signed by the heads of the two delegations.`, 'chrome', [BODY]],
    ['tags', `${ТЕКСТ}\n\nПоделиться\nграница Минск`, 'chrome', ['Поделиться', 'граница Минск']],
  ] as [string, string, Zone, string[]][])('%s', (_, text, wanted, expected) => expect(zone(text, wanted)).toEqual(expected))

  it.each([
    ['a list', `На заседании рассмотрены вопросы, внесенные сторонами в повестку дня:\n- итоги операции\n- план на 2022 год`, 3],
    ['a sentence that begins in lower case', `${BODY}\n\nit was noted that the situation at the border remained stable and calm.`, 2],
    ['the opening of a sentence that a trailer could begin with', `${BODY}\n\nRelated issues were discussed by the experts of the two sides as well.`, 2],
  ])('%s stays in the body', (_, text, count) => expect(zone(text, 'body')).toHaveLength(count))

  it('joins lines that the page broke inside a sentence', () => {
    const text = 'The\nfourth meeting of the Joint Working Group on Border Issues was held in\nMinsk on 5 May 2021 and was attended by the delegations of both sides.\nThe minutes were signed.'
    expect(zone(text, 'body')).toEqual([text.slice(0, text.indexOf('\nThe minutes')), 'The minutes were signed.'])
  })
})

describe('who made the release', () => {
  it.each([
    ['a source line', ` date 2019-06-21 Source: Ministry of the Interior in English\n\n${BODY}\n\nMIL OSI`, { publisher: 'Ministry of the Interior', syndicator: 'MIL OSI', agencies: [] }],
    ['a dateline', `MINSK, May 6 (BelTA) - ${BODY} Xinhua reports.`, { publisher: 'BelTA', agencies: ['BelTA', 'Xinhua'] }],
    ['an attribution', `${ТЕКСТ} Об этом сообщает «ТАСС».`, { publisher: 'ТАСС', agencies: ['ТАСС'] }],
    ['a correspondent', `${ТЕКСТ.slice(0, -1)}, передает корреспондент БЕЛТА.`, { publisher: 'БЕЛТА', agencies: ['БЕЛТА'] }],
    ['the address of a site', `${ТЕКСТ} Об этом 24.kg сообщили в ведомстве.`, { publisher: '24.kg', agencies: ['24.kg'] }],
    ['a signature', `${ТЕКСТ}\n\nПресс-служба Погранкомитета`, { publisher: 'Пресс-служба Погранкомитета', agencies: [] }],
    ['an organization that signs', `The Executive Committee of the Border Council held a meeting in Minsk on 5 May 2021 with the experts.\n\n Executive Committee of the Border Council`, { publisher: 'Executive Committee of the Border Council' }],
    ['a byline', `Border experts meet in Minsk\n\nBy Anna Petrova and John Smith\n\n${BODY}`, { authors: ['Anna Petrova', 'John Smith'], publisher: null }],
    ['authors in the sign-off', `${BODY} They met the governor. AGERPRES (RO - author: Catalina Dinu, editor: Florin Stan; EN - author: Rodica Pop)`, { agencies: ['AGERPRES'], authors: ['Catalina Dinu', 'Rodica Pop'] }],
    ['a photographer in the genitive', `${ТЕКСТ}-0-\n\nФото Рамиля Насибулина`, { photographers: ['Рамиль Насибулин'] }],
    ['a photographer glued to the caption', `© Sputnik / Тимур ПетровЗаседание в Минске\n${ТЕКСТ}`, { photographers: ['Тимур Петров'] }],
    ['a photographer of an agency', `Experts shake hands in Minsk, May 5, 2021. (Xinhua/Ding Lin)\n\nMINSK, May 6 (Xinhua) -- ${BODY}`, { photographers: ['Ding Lin'] }],
    ['an office that takes pictures', `${ТЕКСТ}\n\nФото: пресс-служба комитета`, { photographers: [] }],
    ['nobody', BODY, { publisher: null, agencies: [], authors: [], photographers: [], syndicator: null }],
  ] as [string, string, Record<string, unknown>][])('%s', (_, text, expected) => {
    const layout = read(text)
    const found: Record<string, unknown> = {
      publisher: layout.publisher?.value ?? null, syndicator: layout.syndicator?.value ?? null,
      agencies: values(layout.agencies), authors: values(layout.authors), photographers: values(layout.photographers),
    }
    expect(found).toMatchObject(expected)
  })
})

describe('when and where it was filed', () => {
  it('names the city in title case and gives the day its year', () => {
    const { dateline } = read(` date 2012-06-13 \nMINSK, June 12 (BelTA) - ${BODY}`)
    expect([dateline?.city?.value, dateline?.date?.value]).toEqual(['Minsk', '2012-06-12'])
  })
  it('reads a bar of fields above the text', () => {
    const { dateline, agencies } = read(`Border forces to hold annual talks\n\nPTI | New Delhi | Updated: 11-11-2024 19:52 IST | Created: 11-11-2024 19:50 IST\n\n${BODY}`)
    expect([dateline?.city?.value, dateline?.date?.value, values(agencies)]).toEqual(['New Delhi', '2024-11-11', ['PTI']])
  })
  it('tells the clock of the page from the stamp of the text', () => {
    expect(read(`Sunday, 12 January 2020\n\nBorder experts meet in Minsk\n16 October 2019\n\n${BODY}`).stamps.map((s) => s.value)).toEqual(['2019-10-16'])
  })
  it('tells the day of the meeting, under its place, from a stamp', () => {
    expect(read(` date 2023-02-11 BORDER COUNCIL\n\nADDIS ABABA, ETHIOPIA\n\n2 FEBRUARY 2023\n\n${BODY}`).stamps[0]?.value).toBe('2023-02-11')
  })
  it('takes a full date in the dateline where no other stamp is printed', () => expect(read(`Minsk, Aug. 28, 2017. /BelTA/. ${BODY}`).stamps[0]?.value).toBe('2017-08-28'))
  it('reads the block that closes an Indian release', () => expect(read(`${BODY}\n\nNew Delhi\nMay 22, 2024`).stamps[0]).toMatchObject({ value: '2024-05-22', from: 'footer' }))
  it('reads the day of a Sputnik caption, not that of a related story', () => {
    const text = `Совет избрал директора\n\n© Sputnik / Тимур ПетровЗаседание\nЗаседание - Sputnik Узбекистан, 1920, 25.02.2022\nТАШКЕНТ, 25 фев — Sputnik. ${ТЕКСТ}\n\nФлаги - Sputnik Узбекистан, 1920, 18.02.2022\nСекретари встретятся в июне\n18 февраля, 14:20\n${ТЕКСТ.replace('Четвертое', 'Предыдущее, третье')}`
    const layout = read(text)
    expect(layout.stamps[0]?.value).toBe('2022-02-25')
    expect(layout.profile).toBe('sputnik')
    expect(zone(text, 'body', layout)).toHaveLength(2)
  })
})
