import { describe, expect, it } from 'vitest'
import { differences } from './difference.js'

describe('differences', () => {
  it.each([
    ['the same value', { ordinal: 23 }, { ordinal: 23 }],
    ['a key that is not prescribed', { ordinal: 23 }, { ordinal: 23, theme: 'Safe borders' }],
    ['one of several right values', { city: { anyOf: ['Kiev', 'Kyiv'] } }, { city: 'Kyiv' }],
    ['null among the right values', { end: { anyOf: ['2021', null] } }, { end: null }],
    ['roles in any order', { roles: ['chair', 'speaker'] }, { roles: ['speaker', 'chair'] }],
    ['roles with alternatives', { roles: [{ anyOf: ['guest', 'participant'] }] }, { roles: ['participant'] }],
    ['an empty list', { people: [] }, { people: [] }],
  ])('accepts %s', (_, wanted, got) => {
    expect(differences(wanted, got)).toEqual([])
  })

  it.each([
    ['another value', { ordinal: 23 }, { ordinal: 22 }, ['/ordinal']],
    ['a value where there is none', { ordinal: null }, { ordinal: 22 }, ['/ordinal']],
    ['nothing where there is a value', { when: { start: '2020' } }, { when: null }, ['/when']],
    ['a missing item', { agenda: [{ text: 'a' }, { text: 'b' }] }, { agenda: [{ text: 'a' }] }, ['/agenda/1']],
    ['a surplus item', { agenda: [{ text: 'a' }] }, { agenda: [{ text: 'a' }, { text: 'b' }] }, ['/agenda/1']],
    ['items in another order', { agenda: [{ text: 'a' }, { text: 'b' }] }, { agenda: [{ text: 'b' }, { text: 'a' }] }, ['/agenda/0/text', '/agenda/1/text']],
    ['none of several right values', { city: { anyOf: ['Kiev', 'Kyiv'] } }, { city: 'Lviv' }, ['/city']],
    ['a role too many', { roles: ['chair'] }, { roles: ['chair', 'speaker'] }, ['/roles']],
  ])('reports %s', (_, wanted, got, pointers) => {
    expect(differences(wanted, got).map((difference) => difference.split('\n')[0])).toEqual(pointers)
  })
})
