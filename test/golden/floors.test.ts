import { describe, expect, it } from 'vitest'
import { GROUPS, loadFixtures } from '../../scripts/score/fixtures.js'
import { fallen, readFloors } from '../../scripts/score/floors.js'
import { judge } from '../../scripts/score/judge.js'
import { total, type Totals } from '../../scripts/score/totals.js'
import { safeParseMeetingRelease } from '../../src/index.js'

describe('accuracy', () => {
  const totals = Object.fromEntries(GROUPS.map((group) => [group, total(loadFixtures(group).map((fixture) => judge(fixture, safeParseMeetingRelease)))])) as Record<(typeof GROUPS)[number], Totals>

  it('has not fallen below fixtures/floors.json', () => {
    expect(fallen(totals, readFloors())).toEqual([])
  })

  it.each(GROUPS)('%s: every span equals its text and nothing crashes', (group) => {
    expect(totals[group]).toMatchObject({ unequal: 0, crashes: 0 })
  })
})
