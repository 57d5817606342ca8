import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { GROUPS, loadFixtures } from '../../scripts/score/fixtures.js'
import { safeParseMeetingRelease } from '../../src/index.js'

const fixtures = GROUPS.flatMap(loadFixtures)
const readAll = (order = fixtures): Map<string, string> => new Map(order.map(({ group, name, text, expected }) => [`${group}/${name}`, JSON.stringify(safeParseMeetingRelease(text, expected.options))]))

describe('the same text gives the same record', () => {
  const printed = (env: Record<string, string>): string => execFileSync(process.execPath, [fileURLToPath(new URL('./records.mjs', import.meta.url))], { env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8', maxBuffer: 1 << 27 })

  it.each([
    ['Pacific/Kiritimati', 'en_US.UTF-8'],
    ['America/St_Johns', 'tr_TR.UTF-8'],
  ])('in %s, with the locale %s', (TZ, LANG) => {
    const other = printed({ TZ, LANG, LC_ALL: LANG })
    expect(other).toBe(printed({ TZ: 'UTC', LANG: 'C' }))
    expect(other.split('\n').length).toBeGreaterThan(fixtures.length)
  })

  it('in any order of texts', () => {
    const forward = readAll()
    const backward = readAll([...fixtures].reverse())
    expect([...backward].sort()).toEqual([...forward].sort())
  })
})

describe('without clock, chance and locale', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  it('reads the same', () => {
    const before = readAll()
    const forbidden = (): never => {
      throw new Error('not to be used')
    }
    vi.spyOn(Math, 'random').mockImplementation(forbidden)
    vi.spyOn(Date, 'now').mockImplementation(forbidden)
    for (const method of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) vi.spyOn(Date.prototype, method).mockImplementation(forbidden)
    for (const method of ['toLocaleLowerCase', 'toLocaleUpperCase', 'localeCompare'] as const) vi.spyOn(String.prototype, method).mockImplementation(forbidden)
    vi.stubGlobal('Intl', new Proxy({}, { get: forbidden }))
    expect(readAll()).toEqual(before)
  })

  it('does not look at the time of day', () => {
    const before = readAll()
    vi.useFakeTimers({ now: new Date('1987-03-04T05:06:07Z'), toFake: ['Date'] })
    try {
      expect(readAll()).toEqual(before)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('the caller keeps what is his', () => {
  it('leaves options as they are', () => {
    const options = Object.freeze({ publishedAt: '2023-05-06', url: 'https://example.org/release' })
    for (const { text } of fixtures.slice(0, 5)) safeParseMeetingRelease(text, options)
    expect(options).toEqual({ publishedAt: '2023-05-06', url: 'https://example.org/release' })
  })
})
