import { describe, expect, it } from 'vitest'
import { decisions } from '../../src/fields/decisions.js'
import { ANNOUNCED, HELD, valueOf, ПРОШЛО } from './read.js'

describe('decisions', () => {
  it.each([
    ['It was decided to create a working group on seals.', 'create a working group on seals', 'decided', null, null],
    ['The parties agreed to open a direct line between the duty units by 1 July 2023.', 'open a direct line between the duty units by 1 July 2023', 'agreed', null, '2023-07-01'],
    ['The Council instructed the Secretariat to prepare a handbook.', 'prepare a handbook', 'instructed', 'the Secretariat', null],
    ['The Secretariat was recommended to continue the work on the draft.', 'continue the work on the draft', 'recommended', 'The Secretariat', null],
    ['It was noted that the number of violations had fallen.', 'the number of violations had fallen', 'noted', null, null],
    ['The meeting called on the member states to ratify the convention.', 'ratify the convention', 'requested', 'the member states', null],
  ] as const)('%s', (sentence, text, modality, addressee, deadline) => expect(valueOf(decisions, HELD + sentence)).toEqual([{ text, modality, addressee, deadline }]))

  it.each([
    ['Решено создать рабочую группу по пломбам.', 'создать рабочую группу по пломбам', 'decided', null],
    ['Совет поручил Секретариату подготовить проект соглашения.', 'подготовить проект соглашения', 'instructed', 'Секретариату'],
    ['Национальным органам рекомендовано усилить контроль на границе.', 'усилить контроль на границе', 'recommended', 'Национальным органам'],
    ['Отмечено, что число нарушений сократилось.', 'число нарушений сократилось', 'noted', null],
    ['Достигнута договоренность провести совместную операцию.', 'провести совместную операцию', 'agreed', null],
  ] as const)('%s', (sentence, text, modality, addressee) => expect(valueOf(decisions, ПРОШЛО + sentence)).toMatchObject([{ text, modality, addressee }]))

  it.each([
    ['The decision was made to create a joint fund.', 'create a joint fund', 'decided'],
    ['A decision was taken to extend the agreement on transit.', 'extend the agreement on transit', 'decided'],
    ['The ministers reached agreement on the transit of goods.', 'the transit of goods', 'agreed'],
    ['A consensus was reached on the new tariffs.', 'the new tariffs', 'agreed'],
    ['It was agreed on the need to strengthen controls.', 'the need to strengthen controls', 'agreed'],
    ['The ministers noted progress in the implementation of the plan.', 'progress in the implementation of the plan', 'noted'],
    ['Progress was noted in the field of certification.', 'Progress was noted in the field of certification', 'noted'],
    ['A significant outcome of the meeting was the agreement to strengthen mechanisms for resolving disputes.', 'strengthen mechanisms for resolving disputes', 'agreed'],
    ['It was decided that the main items will be: Education: schools for all; Labor: safe work; Transport: new roads.', 'the main items will be: Education: schools for all; Labor: safe work; Transport: new roads', 'decided'],
    ['Принято решение о создании рабочей группы.', 'создании рабочей группы', 'decided'],
    ['Достигнута договоренность о проведении совместных учений.', 'проведении совместных учений', 'agreed'],
    ['Стороны пришли к договоренности о поставках зерна.', 'поставках зерна', 'agreed'],
    ['Стороны отметили рост взаимной торговли.', 'рост взаимной торговли', 'noted'],
  ] as const)('%s', (sentence, text, modality) => expect(valueOf(decisions, (/[а-я]{4}/.test(sentence) ? ПРОШЛО : HELD) + sentence)).toMatchObject([{ text, modality }]))

  it('reads several things that were settled at once', () => {
    const texts = (sentence: string): string[] => valueOf(decisions, HELD + sentence).map(({ text }) => text)
    expect(texts('Relevant decisions were made regarding the approaches to parcels, the use of seals, and the display of weights.')).toEqual(['the approaches to parcels', 'the use of seals', 'the display of weights'])
    expect(texts('The Council decided to create a fund and to appoint an auditor.')).toEqual(['create a fund', 'appoint an auditor'])
  })

  it('reads a list under a colon', () => {
    expect(valueOf(decisions, `${ПРОШЛО}\n\nПо итогам решено:\n- создать рабочую группу;\n- утвердить график встреч.`).map(({ text }) => text)).toEqual(['создать рабочую группу', 'утвердить график встреч'])
    expect(valueOf(decisions, `${HELD}\n\nThe Council:\n\na) directed the Secretariat to convene experts;\nb) urged the member states to ratify the protocol.`)).toMatchObject([
      { text: 'convene experts', modality: 'instructed', addressee: 'the Secretariat' }, { text: 'ratify the protocol', modality: 'requested', addressee: 'the member states' },
    ])
  })

  it.each([
    ['the next meeting', `${HELD}The Council decided to hold its next meeting in Baku in 2024.`],
    ['the next meeting, in a clause', `${HELD}It was decided that the next meeting will be held in Baku.`],
    ['the next meeting, in Russian', `${ПРОШЛО}Решено провести следующее заседание в Баку.`],
    ['praise', `${HELD}The parties noted the high level of cooperation.`],
    ['thanks', `${HELD}The constructive nature of the event was also noted.`],
    ['the wish of one speaker', `${HELD}Minister Ivan Petrov decided to visit the museum.`],
    ['the approval of a document', `${HELD}The Council approved the work plan for 2024.`],
    ['what an announced meeting may decide', `${ANNOUNCED}The parties agreed to meet early.`],
    ['what was not decided', `${HELD}It was not decided to close the border.`],
  ])('leaves out %s', (_, text) => expect(valueOf(decisions, text)).toEqual([]))
})
