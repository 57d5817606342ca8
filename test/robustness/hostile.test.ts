import { afterAll, describe, expect, it } from 'vitest'
import { HOSTILE } from './hostile.js'
import { openSession } from './session.js'

/** A text that takes as long as this takes something other than linear time: 100 kB of prose are read in a few dozen milliseconds. */
const LIMIT = 3_000

const DOCUMENTED = /^(?:record|not-a-meeting-release|empty-input|unsupported-language)$/

describe.each([10_000, 100_000])('%i units', (length) => {
  const session = openSession()
  afterAll(() => session.close())

  it.each([...HOSTILE.keys()])('%s', async (name) => {
    const { outcome } = await session.run(name, length, LIMIT)
    expect(outcome).toMatch(DOCUMENTED)
  })
})
