import { describe, expect, it } from 'vitest'
import { KINDS } from '../../scripts/score/expected.js'
import { GROUPS, loadFixtures } from '../../scripts/score/fixtures.js'
import { DiagnosticCode, MeetingRecord } from '../../src/index.js'

const KEYS = new Set([...Object.keys(MeetingRecord.shape), 'kind', 'why', 'phenomena', 'options', 'notAMeeting'])
for (const key of ['schemaVersion', 'evidence']) KEYS.delete(key)

describe.each(GROUPS.flatMap(loadFixtures))('$group/$name', ({ group, expected }) => {
  it('has known keys only', () => {
    expect(Object.keys(expected).filter((key) => !KEYS.has(key))).toEqual([])
  })

  it('names its kind of publisher', () => {
    expect(KINDS).toContain(expected.kind)
  })

  it('is in the language of its folder', () => {
    if (group !== 'seeds' && !expected.notAMeeting) expect(expected.language).toBe(group)
  })

  it('expects diagnostics that exist', () => {
    expect(DiagnosticCode.options).toEqual(expect.arrayContaining([...(expected.diagnostics ?? [])]))
  })
})
