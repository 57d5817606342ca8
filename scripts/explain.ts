// Prints a release line by line with every value under the words it rests on, and the rule that made it.
//   npm run explain -- release.txt [--published-at 2024-05-02]
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { 'published-at': { type: 'string' } } })
const file = positionals[0]
if (!file) throw new Error('usage: npm run explain -- release.txt [--published-at DATE]')

const library = (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof import('../src/index.js')
const text = readFileSync(file, 'utf8')
const result = library.safeParseMeetingRelease(text, options['published-at'] ? { publishedAt: options['published-at'] } : {})

/** The value at a JSON Pointer. */
function at(record: unknown, pointer: string): unknown {
  let value = record
  for (const raw of pointer.slice(1).split('/')) value = (value as Record<string, unknown> | null)?.[raw.replace(/~1/g, '/').replace(/~0/g, '~')]
  return value
}

if (!result.success) console.log(`${result.error.code}: ${result.error.message}`)
else {
  const record = result.data
  const notes = Object.entries(record.evidence)
    .flatMap(([pointer, spans]) => spans.map((span) => ({ pointer, ...span })))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  let offset = 0
  for (const line of text.split('\n')) {
    const end = offset + line.length
    console.log(line)
    for (const { pointer, start, text: words, rule, basis } of notes.filter((note) => note.start >= offset && note.start <= end)) {
      const value = at(record, pointer)
      console.log(`    ${pointer} = ${typeof value === 'object' ? '…' : JSON.stringify(value)}   ${rule}${basis === 'stated' ? '' : `, ${basis}`}   ${start}-${start + words.length} ${JSON.stringify(words.length > 70 ? `${words.slice(0, 67)}…` : words)}`)
    }
    offset = end + 1
  }
  for (const { severity, code, path, message } of record.diagnostics) console.log(`${severity} ${code}${path ? ` at ${path}` : ''}: ${message}`)
}
