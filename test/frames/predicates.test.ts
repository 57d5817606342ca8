import { describe, expect, it } from 'vitest'
import { read } from '../content/read.js'

const senses = (sentence: string) => read(`${sentence}\n`).predicates

describe('English verb groups', () => {
  it.each([
    ['The meeting was held in Minsk.', 'hold', { voice: 'passive', tense: 'past', form: 'finite' }],
    ['The participants will discuss the plan.', 'discuss', { voice: 'active', tense: 'future', form: 'finite' }],
    ['The national coordinators intend to consider the plan of work.', 'consider', { tense: 'future', form: 'finite', planned: true }],
    ['The Council decided to create a group of experts.', 'decide', { voice: 'active', tense: 'past', form: 'finite' }],
    ['The ministers discussed in detail the new rules of transit.', 'discuss', { voice: 'active', form: 'finite' }],
    ['The operation conducted by the agencies was praised.', 'conduct', { form: 'participle' }],
    ['It was not decided to close the border.', 'decide', { negated: true }],
  ] as const)('%s', (sentence, sense, expected) => expect(senses(sentence).find((predicate) => predicate.sense === sense)).toMatchObject(expected))

  it.each([
    ['The heads of delegations were present at the meeting.', 'present'],
    ['The patrols go along the open border of two states.', 'open'],
    ['They reviewed the agreed measures of the two states.', 'agree'],
    ['The Pacific Transnational Organised Crime Strategy was considered.', 'hold'],
    ['Heads of migration services met in Almaty on Monday.', 'lead'],
  ])('%s has no %s', (sentence, sense) => expect(senses(sentence).filter((predicate) => predicate.sense === sense && predicate.form === 'finite')).toEqual([]))
})

describe('Russian verb groups', () => {
  it.each([
    ['По итогам заседания подписан протокол совещания.', 'sign', { voice: 'passive', tense: 'past' }],
    ['Планируется рассмотреть ход работы над проектом.', 'consider', { tense: 'future', planned: true }],
    ['В Тегеране предполагалось обсудить поставки пшеницы.', 'discuss', { tense: 'future', planned: true }],
    ['Достигнута договоренность о встрече экспертов.', 'agree', { voice: 'passive', tense: 'past' }],
    ['Участники не обсуждали вопросы бюджета организации.', 'discuss', { negated: true }],
  ] as const)('%s', (sentence, sense, expected) => expect(senses(sentence).find((predicate) => predicate.sense === sense)).toMatchObject(expected))
})
