// Runs the example of README.md against the build and puts its output below it.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = new URL('../', import.meta.url)
const file = new URL('README.md', ROOT)
const page = readFileSync(file, 'utf8')
const example = /(?<before>```js\n(?<code>[\s\S]*?)```\s*```json\n)[\s\S]*?(?=```)/
const code = example.exec(page)?.groups?.['code']
if (!code) throw new Error('README.md has no example')
const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: fileURLToPath(ROOT), encoding: 'utf8' })
writeFileSync(file, page.replace(example, (_, before: string) => before + output))
