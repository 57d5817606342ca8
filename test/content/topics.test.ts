import { describe, expect, it } from 'vitest'
import { agenda } from '../../src/fields/agenda.js'
import { ANNOUNCED, HELD, valueOf, ПРОЙДЕТ, ПРОШЛО } from './read.js'

const topics = (text: string): string[] => valueOf(agenda, text).map((item) => item.text)
const treatment = (text: string) => valueOf(agenda, text).map(({ text: topic, action }) => [topic, action])

describe('verbs that take a topic', () => {
  it.each([
    ['The council looked at the draft budget and the staffing table.', ['the draft budget', 'the staffing table']],
    ['The delegates deliberated upon the use of biometric documents.', ['the use of biometric documents']],
    ['The members touched upon the training of experts.', ['the training of experts']],
    ['The ministers dwelt on the fight against counterfeit medicines.', ['the fight against counterfeit medicines']],
    ['The participants took stock of the work of the regional centers.', ['the work of the regional centers']],
    ['The meeting then addressed the procedures for approving funds.', ['the procedures for approving funds']],
    ['The ministers were briefed on the activities of the Secretariat.', ['the activities of the Secretariat']],
    ['The delegates exchanged experience in border management.', ['border management']],
    ['Experiences in the treatment of waste were exchanged.', ['the treatment of waste']],
    ['Issues of energy security were also raised.', ['Issues of energy security']],
    ['Many topics were discussed, including a report on fuel prices and the taxation of transit.', ['a report on fuel prices', 'the taxation of transit']],
    ['The meeting was devoted to discussing ways of increasing trade.', ['ways of increasing trade']],
    ['The agenda features 29 issues, including technical regulation and the transit of goods.', ['technical regulation', 'the transit of goods']],
  ])('%s', (sentence, expected) => expect(topics(HELD + sentence)).toEqual(expected))

  it.each([
    ['Были подняты вопросы подготовки кадров.', ['вопросы подготовки кадров']],
    ['Подведены итоги работы за год.', ['итоги работы за год']],
    ['Особое внимание участники уделили развитию транспорта.', ['развитию транспорта']],
    ['По вопросу «О мерах по защите школ» выступил Иван Петров.', ['О мерах по защите школ']],
    ['Заседание было посвящено обсуждению мер по охране лесов.', ['мер по охране лесов']],
    ['Повышение квалификации инспекторов обсуждали на заседании.', ['Повышение квалификации инспекторов']],
  ])('%s', (sentence, expected) => expect(topics(ПРОШЛО + sentence)).toEqual(expected))

  it.each([
    ['Предусматривается рассмотреть ход реформ.', ['ход реформ']],
    ['На заседании будут обсуждаться вопросы тарифов.', ['вопросы тарифов']],
    ['Ожидается, что министры обсудят ход реформ.', ['ход реформ']],
  ])('%s', (sentence, expected) => expect(topics(ПРОЙДЕТ + sentence)).toEqual(expected))
})

describe('purposes', () => {
  it.each([
    [`${HELD}The ministers met to review progress in the implementation of the transport program.`, [['progress in the implementation of the transport program', 'reviewed']]],
    [`${HELD}The meeting was convened to examine the situation in the region.`, [['the situation in the region', 'considered']]],
    [`${HELD}The purpose of the meeting was to discuss the rules of transit.`, [['the rules of transit', 'discussed']]],
    [`${HELD}The meeting provided an opportunity to discuss and review the fees for transit.`, [['the fees for transit', 'discussed']]],
    [`${ANNOUNCED}The meeting is scheduled for 5 May to discuss the price of grain.`, [['the price of grain', 'planned']]],
    [`${ПРОШЛО}Участники собрались, чтобы обсудить положение на границе.`, [['положение на границе', 'discussed']]],
  ])('%s', (text, expected) => expect(treatment(text)).toEqual(expected))

  it('are not those of somebody else', () => {
    expect(topics(`${HELD}During the visit, Deputy Minister Anna Petrova met with the mayor to discuss housing.`)).toEqual([])
    expect(topics(`${HELD}On the sidelines of the meeting, the ministers discussed the sale of aircraft.`)).toEqual([])
  })
})

describe('nouns of discussion', () => {
  it.each([
    ['The ministers held a debate on the future of the fund.', ['the future of the fund']],
    ['The ministers engaged in robust discussions on key areas, including advancing the market, enhancing trade policies, and training inspectors.', ['advancing the market', 'enhancing trade policies', 'training inspectors']],
    ['There was an exchange of views on the situation in the region.', ['the situation in the region']],
    ['An exchange of views on regional security and the reform of the organization took place.', ['regional security', 'the reform of the organization']],
    ['The emphasis was placed on the digitalization of customs.', ['the digitalization of customs']],
    ['Trade facilitation was high on the agenda.', ['Trade facilitation']],
    ['Migration topped the agenda.', ['Migration']],
    ['Topics include migration, trade and terrorism.', ['migration', 'trade', 'terrorism']],
    ['The main topic of the meeting was the price of fuel.', ['the price of fuel']],
    ['Among the issues discussed were the digital economy, customs clearance and tariff policy.', ['the digital economy', 'customs clearance', 'tariff policy']],
    ['The supply of medicines; the control of borders; and the training of doctors were the topics discussed at the meeting.', ['The supply of medicines', 'the control of borders', 'the training of doctors']],
    ['The agenda items included: the budget; the report of the secretariat; the election of the chair.', ['the budget', 'the report of the secretariat', 'the election of the chair']],
  ])('%s', (sentence, expected) => expect(topics(HELD + sentence)).toEqual(expected))

  it.each([
    ['В ходе встречи состоялся обмен мнениями по вопросам безопасности.', ['вопросам безопасности']],
    ['Состоялось обсуждение хода реформ.', ['хода реформ']],
    ['Обсуждение хода реформ прошло в рабочем порядке.', ['хода реформ']],
    ['Особый акцент сделан на развитии транспортных коридоров.', ['развитии транспортных коридоров']],
    ['В центре внимания участников находились вопросы продовольствия.', ['вопросы продовольствия']],
    ['Темой обсуждения стала борьба с коррупцией.', ['борьба с коррупцией']],
    ['Главной темой встречи стала подготовка кадров.', ['подготовка кадров']],
    ['Одна из главных тем обсуждения – развитие торговли.', ['развитие торговли']],
    ['Речь также шла о взаимной торговле.', ['взаимной торговле']],
  ])('%s', (sentence, expected) => expect(topics(ПРОШЛО + sentence)).toEqual(expected))

  it.each([
    ['a number', 'Всего в повестку дня заседания включены 15 вопросов.'],
    ['a motto', 'Тема встречи: «Дорога и люди».'],
  ])('leave out %s', (_, sentence) => expect(topics(ПРОШЛО + sentence)).toEqual([]))

  it('leave out what merely exists', () => expect(topics(`${HELD}There are 12 items on the agenda.`)).toEqual([]))
})

describe('lists', () => {
  it.each([
    ['The parties discussed cooperation in the fields of trade, energy and transport.', ['cooperation in the fields of trade', 'energy', 'transport']],
    ['The parties discussed measures to strengthen the fund and expedite the opening of offices.', ['measures to strengthen the fund and expedite the opening of offices']],
    ['The parties discussed issues of importance to the region – railway projects, including the northern line, food security and water policy.', ['railway projects, including the northern line', 'food security', 'water policy']],
    ['The parties discussed 12 themes identified by the experts as trade, transport and communication, energy, tourism and public health.', ['trade', 'transport and communication', 'energy', 'tourism', 'public health']],
    ['The parties discussed the activities of the agencies and affiliated bodies of the Council.', ['the activities of the agencies and affiliated bodies of the Council']],
    ['The parties discussed relations with Norway, maritime cooperation, the reform of the Council, and security in the region.', ['relations with Norway', 'maritime cooperation', 'the reform of the Council', 'security in the region']],
    ['The parties discussed various aspects of cooperation in industry, energy and other sectors.', ['various aspects of cooperation in industry, energy and other sectors']],
    ['The parties reviewed the reports submitted by the Committee of Governors, the Customs Union and the Market Committee.', ['the reports submitted by the Committee of Governors, the Customs Union and the Market Committee']],
  ])('%s', (sentence, expected) => expect(topics(HELD + sentence)).toEqual(expected))

  it.each([
    ['Обсужден ряд организационных и бюджетно-финансовых вопросов.', ['ряд организационных и бюджетно-финансовых вопросов']],
    ['Рассмотрены программы и потенциалы, которые должны быть реализованы и развиты.', ['программы и потенциалы, которые должны быть реализованы и развиты']],
    ['Рассмотрены вопросы обращения изделий медицинского назначения и медтехники.', ['вопросы обращения изделий медицинского назначения и медтехники']],
    ['Стороны обменялись мнениями по текущим вопросам и перспективам сотрудничества, а также расширению торговли.', ['текущим вопросам и перспективам сотрудничества', 'расширению торговли']],
    ['Рассмотрены проект описания линии границы и соответствующие картографические материалы.', ['проект описания линии границы', 'соответствующие картографические материалы']],
    ['Участники обсудили вызовы и угрозы безопасности, а также вопросы обмена данными.', ['вызовы и угрозы безопасности', 'вопросы обмена данными']],
  ])('%s', (sentence, expected) => expect(topics(ПРОШЛО + sentence)).toEqual(expected))
})
