// Starts a fixture: copies a release and writes today's record beside it, to be corrected by hand.
//   npm run new:fixture -- release.txt --language en --kind agency --name 230-agency-subject [--published-at 2024-05-02]
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { KINDS } from './score/expected.js'
import { FOLDER } from './score/fixtures.js'

const USAGE = `usage: npm run new:fixture -- release.txt --language en|ru --kind ${KINDS.join('|')} --name NAME [--published-at DATE]`
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string' }, kind: { type: 'string' }, name: { type: 'string' }, 'published-at': { type: 'string' } },
})
const { language, kind, name } = options
const source = positionals[0]
const NAME = /^[a-z0-9][a-z0-9-]{2,80}$/
if (!source || (language !== 'en' && language !== 'ru') || !kind || !(KINDS as readonly string[]).includes(kind) || !name || !NAME.test(name)) throw new Error(USAGE)

const base = join(FOLDER, language, name)
if (existsSync(`${base}.txt`) || existsSync(`${base}.json`)) throw new Error(`${base} exists`)

const library = (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof import('../src/index.js')
const text = readFileSync(source, 'utf8')
const parseOptions = options['published-at'] ? { publishedAt: options['published-at'] } : undefined
const result = library.safeParseMeetingRelease(text, parseOptions)

/** The record without what is derived from it. */
function draft(): Record<string, unknown> {
  if (!result.success) return { notAMeeting: result.error.message }
  const derived = new Set(['schemaVersion', 'evidence', 'diagnostics'])
  const fields = Object.entries(result.data).filter(([key]) => !derived.has(key))
  return { ...Object.fromEntries(fields), diagnostics: [...new Set(result.data.diagnostics.map((diagnostic) => diagnostic.code))] }
}

writeFileSync(`${base}.txt`, text, { flag: 'wx' })
writeFileSync(`${base}.json`, `${JSON.stringify({ kind, ...(parseOptions && { options: parseOptions }), ...draft(), why: '', phenomena: [] }, null, 2)}\n`, { flag: 'wx' })
console.log(`${base}.txt\n${base}.json\nNow read the text and correct every value: docs/annotation.md says how.`)
