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

  it('reads a list under a colon', () => {
    expect(valueOf(decisions, `${ПРОШЛО}\n\nПо итогам решено:\n- создать рабочую группу;\n- утвердить график встреч.`).map(({ text }) => text)).toEqual(['создать рабочую группу', 'утвердить график встреч'])
    expect(valueOf(decisions, `${HELD}\n\nThe Council:\n\na) directed the Secretariat to convene experts;\nb) urged the member states to ratify the protocol.`)).toMatchObject([
      { text: 'convene experts', modality: 'instructed', addressee: 'the Secretariat' }, { text: 'ratify the protocol', modality: 'requested', addressee: 'the member states' },
    ])
  })

  it.each([
    ['thanks', `${HELD}The constructive nature of the event was also noted.`],
    ['the wish of one speaker', `${HELD}Minister Ivan Petrov decided to visit the museum.`],
    ['the approval of a document', `${HELD}The Council approved the work plan for 2024.`],
    ['what an announced meeting may decide', `${ANNOUNCED}The parties agreed to meet early.`],
    ['what was not decided', `${HELD}It was not decided to close the border.`],
  ])('leaves out %s', (_, text) => expect(valueOf(decisions, text)).toEqual([]))
})
