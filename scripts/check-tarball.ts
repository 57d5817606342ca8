// Packs the library, installs the tarball in an empty folder, imports and requires it there, and compares what it reads in a seed with the fixture.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { differences } from '../test/golden/difference.js'
import { prescribed } from './score/expected.js'
import { FOLDER, loadFixtures } from './score/fixtures.js'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'meeting-release-'))
const run = (command: string, args: readonly string[], cwd: string): string => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

const READ = (name: string): string => `const text = readFileSync(${JSON.stringify(join(FOLDER, 'seeds', `${name}.txt`))}, 'utf8')
console.log(JSON.stringify({ record: parseMeetingRelease(text), schema: schema.title }))
`

try {
  const [tarball] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT)) as { filename: string }[]
  if (!tarball) throw new Error('npm packed nothing')
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, tarball.filename)], folder)

  let faults = 0
  for (const { name, expected } of loadFixtures('seeds')) {
    const imports = `import { readFileSync } from 'node:fs'\nimport { createRequire } from 'node:module'\nimport { parseMeetingRelease } from 'meeting-release'\nconst schema = createRequire(import.meta.url)('meeting-release/schema.json')\n`
    const requires = `const { readFileSync } = require('node:fs')\nconst { parseMeetingRelease } = require('meeting-release')\nconst schema = require('meeting-release/schema.json')\n`
    writeFileSync(join(folder, 'read.mjs'), imports + READ(name))
    writeFileSync(join(folder, 'read.cjs'), requires + READ(name))
    const [imported, required] = ['read.mjs', 'read.cjs'].map((file) => run(process.execPath, [file], folder))
    if (imported !== required) throw new Error(`${name}: import and require read different records`)
    const { record, schema } = JSON.parse(imported ?? '') as { record: Record<string, unknown>; schema: string }
    if (schema !== 'MeetingRecord') throw new Error('the schema is not exported')
    const found = differences(prescribed(expected), record)
    faults += found.length
    console.log(`${name}: ${found.length ? `\n${found.join('\n')}` : 'as expected'}`)
  }
  process.exitCode = faults ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}
