import { describe, expect, it } from 'vitest'
import { statements } from '../../src/fields/statements.js'
import { HELD, valueOf, ПРОШЛО } from './read.js'

describe('statements', () => {
  it.each([
    [`${HELD}\n\n"We have built a border that works for honest people," said Deputy Minister of Finance Anna Petrova.`, 'direct', 'Anna Petrova', 'We have built a border that works for honest people'],
    [`${HELD}\n\nDeputy Minister of Finance Anna Petrova said: "Our officers now answer every request within one day."`, 'direct', 'Anna Petrova', 'Our officers now answer every request within one day'],
    [`${HELD}\n\nDeputy Minister of Finance Anna Petrova said that the number of requests had doubled since January.`, 'indirect', 'Anna Petrova', 'the number of requests had doubled since January'],
    [`${ПРОШЛО}\n\n«Мы годами учились читать чужие декларации», - сказал заместитель министра финансов Иван Петров.`, 'direct', 'Иван Петров', 'Мы годами учились читать чужие декларации'],
    [`${ПРОШЛО}\n\nЗаместитель министра финансов Иван Петров отметил, что число запросов выросло вдвое.`, 'indirect', 'Иван Петров', 'число запросов выросло вдвое'],
    [`${ПРОШЛО}\n\nПо словам заместителя министра финансов Ивана Петрова, число запросов выросло вдвое.`, 'indirect', 'Иван Петров', 'число запросов выросло вдвое'],
  ] as const)('%s', (text, kind, speaker, said) => expect(valueOf(statements, text)).toEqual([{ kind, speaker, text: said }]))

  it('takes no names, titles and offices for speech', () => {
    expect(valueOf(statements, `${HELD}\n\nThe participants discussed the draft “Regulation on the exchange of information between the services of the member states”.`)).toEqual([])
    expect(valueOf(statements, `${HELD}\n\nThe ministry said that the number of requests had doubled.`)).toEqual([])
  })
})
