import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { MeetingRecord } from '../../src/index.js'

// The example runs against the built package: `npm test` builds first, `npx tsx scripts/write-readme.ts` renews the output.

const ROOT = new URL('../../', import.meta.url)
const readme = readFileSync(new URL('README.md', ROOT), 'utf8')

describe('README.md', () => {
  it('shows what its example prints', () => {
    const { code = '', output = '' } = /```js\n(?<code>[\s\S]*?)```\s*```json\n(?<output>[\s\S]*?)```/.exec(readme)?.groups ?? {}
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: fileURLToPath(ROOT), encoding: 'utf8' })
    expect(printed).toBe(output)
    expect(printed.length).toBeGreaterThan(0)
  })

  it('names every field of the record', () => {
    const missing = Object.keys(MeetingRecord.shape).filter((field) => !['schemaVersion', 'language'].includes(field) && !readme.includes(`\`${field}\``))
    expect(missing).toEqual([])
  })
})
