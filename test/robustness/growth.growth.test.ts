import { afterAll, describe, expect, it } from 'vitest'
import { HOSTILE } from './hostile.js'
import { openSession } from './session.js'

const LENGTHS = [62_500, 125_000, 250_000, 500_000, 1_000_000]
const LIMIT = 20_000
/** Below this the clock and the garbage collector are what is measured. */
const MEASURABLE = 2

/** Slope of the least-squares line through the logarithms: 1 is linear, 2 quadratic. */
function exponent(points: readonly (readonly [length: number, milliseconds: number])[]): number {
  const logs = points.map(([length, milliseconds]) => [Math.log(length), Math.log(milliseconds)] as const)
  const mean = (index: 0 | 1): number => logs.reduce((sum, point) => sum + point[index], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const covariance = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  return covariance / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
}

describe('time grows with the length of the text, no faster', () => {
  const session = openSession()
  afterAll(() => session.close())

  it.each([...HOSTILE.keys()])('%s', async (name) => {
    const points: [number, number][] = []
    for (const length of LENGTHS) {
      const { outcome, milliseconds } = await session.run(name, length, LIMIT, 3)
      expect(outcome, `${name} at ${length}`).not.toMatch(/^(?:killed|died|threw)/)
      if (milliseconds >= MEASURABLE) points.push([length, milliseconds])
    }
    if (points.length < 3) return
    expect(exponent(points), points.map(([length, milliseconds]) => `${length}: ${milliseconds.toFixed(1)} ms`).join(', ')).toBeLessThanOrEqual(1.25)
  })
})
