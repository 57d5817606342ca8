// Prints what the built library reads in the five seed documents.
import { readdirSync, readFileSync } from 'node:fs'
import { render } from './show/render.js'

const { parseMeetingRelease } = (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof import('../src/index.js')
const folder = new URL('../seeds/', import.meta.url)

for (const file of readdirSync(folder).sort()) {
  const text = readFileSync(new URL(file, folder), 'utf8')
  console.log(`${file}\n${'='.repeat(file.length)}\n${render(parseMeetingRelease(text))}\n`)
}
