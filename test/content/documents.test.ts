import { describe, expect, it } from 'vitest'
import { documents } from '../../src/fields/documents.js'
import { ANNOUNCED, HELD, valueOf, ПРОЙДЕТ, ПРОШЛО } from './read.js'

describe('documents', () => {
  it.each([
    [`${HELD}As a result of the event, the Protocol was signed.`, 'Protocol', 'protocol', 'signed'],
    [`${HELD}The Council approved the Action Plan for 2024-2026.`, 'Action Plan for 2024-2026', 'action-plan', 'approved'],
    [`${HELD}The ministers endorsed a draft program of joint measures in countering terrorism, separatism and extremism.`, 'draft program of joint measures in countering terrorism, separatism and extremism', 'program', 'endorsed'],
    [`${HELD}The participants discussed the progress of work on the draft agreement on readmission.`, 'draft agreement on readmission', 'agreement', 'drafting'],
    [`${HELD}The parties reviewed the implementation of the Strategy of Cooperation for 2021-2025.`, 'Strategy of Cooperation for 2021-2025', 'strategy', 'reviewed'],
    [`${HELD}Consideration of the draft agreement on transit was postponed.`, 'draft agreement on transit', 'agreement', 'deferred'],
    [`${ANNOUNCED}It is planned to sign a memorandum of understanding on training.`, 'memorandum of understanding on training', 'memorandum', 'planned'],
    [`${HELD}At the session the program of work of the Council for 2024 was adopted.`, 'program of work of the Council for 2024', 'program', 'adopted'],
    [`${ПРОЙДЕТ}На заседании может быть утверждено решение по тарифам.`, 'решение по тарифам', 'decision', 'planned'],
    [`${ПРОШЛО}По итогам заседания подписан Протокол.`, 'Протокол', 'protocol', 'signed'],
    [`${ПРОШЛО}Утвержден План мероприятий на 2024 год.`, 'План мероприятий на 2024 год', 'action-plan', 'approved'],
    [`${ПРОШЛО}Проект Соглашения о транзите в целом согласован.`, 'Проект Соглашения о транзите', 'agreement', 'agreed'],
  ] as const)('%s', (text, title, type, status) => expect(valueOf(documents, text)).toEqual([{ title, type, status }]))

  it('lists one document once, by its fuller title and its final status', () => {
    expect(valueOf(documents, `${HELD}The participants considered the draft agreement on the exchange of data. The draft agreement was approved.`)).toEqual([
      { title: 'draft agreement on the exchange of data', type: 'agreement', status: 'approved' },
    ])
  })

  it.each([
    ['a background treaty', `${HELD}The Collective Security Treaty Organization took part as an observer.`],
    ['what was signed long before an announced meeting', `${ANNOUNCED}An agreement on transit was signed in 1994.`],
    ['plans in the everyday sense', `${HELD}The participants discussed plans for increasing trade.`],
    ['a decision to do something', `${HELD}The Council adopted a decision to meet again.`],
  ])('leaves out %s', (_, text) => expect(valueOf(documents, text)).toEqual([]))
})
