import { afterAll, describe, expect, it } from 'vitest'
import { HOSTILE } from './hostile.js'
import { openSession } from './session.js'

/** No measure of speed: only a text that takes something other than linear time is still being read after this, on any machine. */
const LIMIT = 25_000

const DOCUMENTED = /^(?:record|not-a-meeting-release|empty-input|unsupported-language)$/

describe.each([10_000, 100_000])('%i units', (length) => {
  const session = openSession()
  afterAll(() => session.close())

  it.each([...HOSTILE.keys()])('%s', async (name) => {
    const { outcome } = await session.run(name, length, LIMIT)
    expect(outcome).toMatch(DOCUMENTED)
  })
})
