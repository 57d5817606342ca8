// Prints one line a fixture: its name and the record that the built library reads. Run in other time zones and locales by the test beside it.
import { readdirSync, readFileSync } from 'node:fs'
import { safeParseMeetingRelease } from '../../dist/index.js'

for (const group of ['seeds', 'en', 'ru']) {
  const folder = new URL(`../../fixtures/${group}/`, import.meta.url)
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt')).sort()) {
    const { options } = JSON.parse(readFileSync(new URL(file.replace(/txt$/, 'json'), folder), 'utf8'))
    const result = safeParseMeetingRelease(readFileSync(new URL(file, folder), 'utf8'), options)
    console.log(`${group}/${file}\t${result.success ? JSON.stringify(result.data) : result.error.code}`)
  }
}
