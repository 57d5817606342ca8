import { describe, expect, it } from 'vitest'
import { appointments } from '../../src/fields/appointments.js'
import { operations } from '../../src/fields/operations.js'
import { theme } from '../../src/fields/theme.js'
import { HELD, valueOf, ПРОШЛО } from './read.js'

describe('appointments', () => {
  it.each([
    [`${HELD}By open vote, Deputy Minister of Finance Anna Petrova was elected Chairman of the Council for three years.`, { person: 'Anna Petrova', post: 'Chairman of the Council', action: 'elected', method: 'vote', term: 'P3Y' }],
    [`${HELD}The Council elected Malaysia as chair.`, { person: null, country: 'MY', post: 'chair', action: 'elected' }],
    [`${HELD}Azerbaijan took over the chairmanship of the Council from Uzbekistan.`, { person: null, country: 'AZ', action: 'presidency-transferred' }],
    [`${ПРОШЛО}Председателем Совета сроком на два года избран Иван Петров.`, { person: 'Иван Петров', post: 'Председатель Совета', action: 'elected', term: 'P2Y' }],
  ] as const)('%s', (text, expected) => expect(valueOf(appointments, text)).toMatchObject([expected]))

  it('leaves out elections to come and approved papers', () => {
    expect(valueOf(appointments, `${HELD}The Council will also elect a new chairman.`)).toEqual([])
    expect(valueOf(appointments, `${HELD}The Council confirmed the results of the audit.`)).toEqual([])
  })
})

describe('operations', () => {
  it.each([
    [`${HELD}The parties summed up the operation "Amber" conducted in 2022.`, { name: 'Amber', kind: 'operation', start: '2022', status: 'completed' }],
    [`${HELD}It was decided to hold the exercise "Dawn-2024" in Kazakhstan.`, { name: 'Dawn-2024', kind: 'exercise', start: '2024', status: 'planned' }],
    [`${HELD}The participants discussed the outcomes of the first stage of the operation "Shield 2022-2024".`, { name: 'Shield 2022-2024', start: '2022', end: '2024', phase: 'first stage', status: 'ongoing' }],
    [`${ПРОШЛО}Совет подвел итоги операции «Янтарь», которая проводилась с 1 марта по 15 апреля 2023 года.`, { name: 'Янтарь', start: '2023-03-01', end: '2023-04-15', status: 'completed' }],
  ])('%s', (text, expected) => expect(valueOf(operations, text)).toMatchObject([expected]))

  it('leaves out operations without name or date, and quoted phrases', () => {
    expect(valueOf(operations, `${HELD}The participants spoke of special operations against crime.`)).toEqual([])
    expect(valueOf(operations, `${ПРОШЛО}Обсуждались операции «тонкой настройки».`)).toEqual([])
  })
})

describe('theme', () => {
  it('is the quotation after its cue', () => {
    expect(valueOf(theme, `${HELD}The event took place under the motto “One border, one law”.`)).toBe('One border, one law')
    expect(valueOf(theme, `${ПРОШЛО}Встреча прошла под девизом «Одна граница - один закон».`)).toBe('Одна граница - один закон')
    expect(valueOf(theme, `${HELD}The participants saw the operation “One border”.`)).toBeNull()
  })
})
