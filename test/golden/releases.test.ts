import { describe, expect, it } from 'vitest'
import { GROUPS, loadFixtures } from '../../scripts/score/fixtures.js'
import { MeetingRecord, safeParseMeetingRelease } from '../../src/index.js'

describe.each(GROUPS.flatMap(loadFixtures))('$group/$name', ({ text, expected }) => {
  const result = safeParseMeetingRelease(text, expected.options)

  it('gives a record that its own schema accepts unchanged, or the documented refusal', () => {
    if (result.success) expect(MeetingRecord.parse(JSON.parse(JSON.stringify(result.data)))).toEqual(result.data)
    else expect(result.error.code).toBe('not-a-meeting-release')
  })

  it('points at the text with every span', () => {
    const spans = result.success ? Object.entries(result.data.evidence).flatMap(([pointer, list]) => list.map((span) => ({ pointer, ...span }))) : []
    const unequal = spans.filter(({ start, end, text: quoted, basis }) => basis !== 'supplied' && text.slice(start, end) !== quoted)
    expect(unequal).toEqual([])
  })

  it('gives the same bytes again', () => {
    expect(JSON.stringify(safeParseMeetingRelease(text, expected.options))).toBe(JSON.stringify(result))
  })
})
