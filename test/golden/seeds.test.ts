import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { prescribed } from '../../scripts/score/expected.js'
import { loadFixtures } from '../../scripts/score/fixtures.js'
import { parseMeetingRelease } from '../../src/index.js'
import { differences } from './difference.js'

describe.each(loadFixtures('seeds'))('$name', ({ name, text, expected }) => {
  const record = parseMeetingRelease(text, expected.options)
  const fields = Object.entries(prescribed(expected))

  it('is the document as it was handed over', () => {
    expect(text).toBe(readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8'))
  })

  it('prescribes the whole record', () => {
    const derived = new Set(['schemaVersion', 'evidence', 'diagnostics'])
    expect(fields.map(([key]) => key).sort()).toEqual(Object.keys(record).filter((key) => !derived.has(key)).sort())
  })

  it.each(fields)('%s', (key, wanted) => {
    expect(differences(wanted, record[key as keyof typeof record], `/${key}`).join('\n')).toBe('')
  })

  it('reports what a reader should know', () => {
    expect(record.diagnostics.map((diagnostic) => diagnostic.code)).toEqual(expect.arrayContaining([...(expected.diagnostics ?? [])]))
  })
})
