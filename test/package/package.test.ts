import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as source from '../../src/index.js'

// About what is published: run `npm run build` first (`npm test` does).

const ROOT = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')
const manifest = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>
  scripts: Record<string, string>
  sideEffects: boolean
  exports: Record<string, unknown>
}
const seed = read('seeds/004_459755004ebf64d3.txt')
type Library = typeof source

describe('the built package', () => {
  const imported = import(new URL('dist/index.js', ROOT).href) as Promise<Library>
  const required = createRequire(import.meta.url)('../../dist/index.cjs') as Library

  it('exports the same names to import and to require as the source does', async () => {
    const names = Object.keys(source).sort()
    expect(Object.keys(await imported).sort()).toEqual(names)
    expect(Object.keys(required).sort()).toEqual(names)
  })

  it('reads a seed as the source does, both ways', async () => {
    const record = JSON.stringify(source.parseMeetingRelease(seed))
    expect(JSON.stringify((await imported).parseMeetingRelease(seed))).toBe(record)
    expect(JSON.stringify(required.parseMeetingRelease(seed))).toBe(record)
  })

  it('leads to files that exist', () => {
    const paths = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values(value as object).flatMap(paths))
    for (const path of paths(manifest.exports)) expect(read(path).length, path).toBeGreaterThan(0)
  })

  it('consists of the build, the license and what says what it is', () => {
    const listing = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: fileURLToPath(ROOT), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const [tarball] = JSON.parse(listing) as { files: { path: string }[] }[]
    const foreign = tarball?.files.map((file) => file.path).filter((path) => !/^(?:dist\/(?:index\.(?:js|cjs|d\.ts|d\.cts)|schema\.json)|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(path))
    expect(foreign).toEqual([])
  })

  it('depends on zod and chrono-node alone', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(['chrono-node', 'zod'])
    const outside = [...read('dist/index.js').matchAll(/^import [^'"]*['"](?<module>[^'"]+)['"]/gm)].map((match) => match.groups?.['module'])
    expect(outside.filter((module) => !/^(?:zod|chrono-node)(?:\/|$)/.test(module ?? ''))).toEqual([])
  })

  it('runs nothing at installation and may be shaken', () => {
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?(?:install|prepare|pack)$/.test(name))).toEqual([])
    expect(manifest.sideEffects).toBe(false)
  })

  it.each(['node:', 'process.', 'fetch(', 'XMLHttpRequest', 'child_process', 'eval(', 'new Function', 'Date.now', 'new Date()', 'Math.random', 'Intl.', 'toLocale', 'localeCompare', 'console.'])(
    'has no %s',
    (forbidden) => {
      expect(read('dist/index.js')).not.toContain(forbidden)
    },
  )
})

describe('the workflows', () => {
  const folder = new URL('.github/workflows/', ROOT)
  const workflows = readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const)

  it.each(workflows)('%s pins every action by commit', (_, text) => {
    const actions = [...text.matchAll(/uses: (?<action>\S+)/g)].map((match) => match.groups?.['action'] ?? '')
    expect(actions.length).toBeGreaterThan(0)
    for (const action of actions) expect(action).toMatch(/@[0-9a-f]{40}$/)
  })

  it.each(workflows)('%s asks for no more than it needs', (_, text) => {
    expect(text).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)$/m)
    expect(text.split('actions/checkout@').length).toBe(text.split('persist-credentials: false').length)
  })
})
