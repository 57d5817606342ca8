import { describe, expect, it } from 'vitest'
import { agenda } from '../../src/fields/agenda.js'
import { ANNOUNCED, HELD, valueOf, ПРОЙДЕТ, ПРОШЛО } from './read.js'

const texts = (text: string): string[] => valueOf(agenda, text).map((item) => item.text)
const first = (text: string) => valueOf(agenda, text)[0]

describe('topics of a meeting', () => {
  it.each([
    ['The participants discussed the exchange of preliminary data, mutual recognition of seals and the training of officers.', ['the exchange of preliminary data', 'mutual recognition of seals', 'the training of officers']],
    ['The delegates considered measures against the smuggling of timber.', ['measures against the smuggling of timber']],
    ['The parties exchanged views on labor migration in the region.', ['labor migration in the region']],
    ['During the meeting, the results of the spring operation were summed up.', ['the results of the spring operation']],
    ['The heads of the services discussed the situation in the Republic of Belarus and the Republic of Kazakhstan.', ['the situation in the Republic of Belarus and the Republic of Kazakhstan']],
    ['The members of the Council reviewed cooperation between customs and border services.', ['cooperation between customs and border services']],
    ['The experts discussed the preparation and conduct of joint exercises.', ['the preparation and conduct of joint exercises']],
    ['The ministers considered legal and technical aspects of the transit of goods.', ['legal and technical aspects of the transit of goods']],
  ])('%s', (sentence, expected) => expect(texts(HELD + sentence)).toEqual(expected))

  it.each([
    ['Участники обсудили ход подготовки к саммиту, итоги операции и порядок обмена данными.', ['ход подготовки к саммиту', 'итоги операции', 'порядок обмена данными']],
    ['Рассмотрены вопросы взаимодействия таможенных органов.', ['вопросы взаимодействия таможенных органов']],
    ['Стороны обменялись мнениями о борьбе с контрабандой.', ['борьбе с контрабандой']],
    ['Члены Совета рассмотрели положение лиц, возвращающихся из зон конфликтов.', ['положение лиц, возвращающихся из зон конфликтов']],
    ['Обсуждены состояние границы и меры борьбы с терроризмом и организованной преступностью.', ['состояние границы', 'меры борьбы с терроризмом и организованной преступностью']],
  ])('%s', (sentence, expected) => expect(texts(ПРОШЛО + sentence)).toEqual(expected))

  it('is planned while the meeting is to come', () => {
    expect(first(`${ANNOUNCED}The participants will discuss the exchange of data.`)).toEqual({ text: 'the exchange of data', action: 'planned', proposer: null })
    expect(first(`${ПРОЙДЕТ}Планируется рассмотреть ход выполнения плана.`)).toEqual({ text: 'ход выполнения плана', action: 'planned', proposer: null })
  })

  it('names who proposed the topic', () => {
    expect(first(`${HELD}At the proposal of the Republic of Armenia, the participants considered the protection of witnesses.`)?.proposer).toBe('AM')
    expect(first(`${ПРОШЛО}По предложению Республики Армения участники рассмотрели порядок защиты свидетелей.`)?.proposer).toBe('AM')
  })

  it.each([
    ['what one speaker went through', `${HELD}Colonel Ivan Petrov reviewed the services of his agency.`],
    ['nothing but numbers', `${HELD}The participants considered 17 issues.`],
    ['an occasion', `${HELD}The participants will discuss the next meeting.`],
    ['what was not discussed', `${HELD}The participants did not discuss the budget of the Council.`],
  ])('leaves out %s', (_, text) => expect(texts(text)).toEqual([]))
})
