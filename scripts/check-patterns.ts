// Asks recheck whether any regular expression of the running library can be made slow by its input. The expressions are collected while the built
// library reads every fixture, so those that are composed at run time are among them; literals that no fixture reaches are taken from the build.
import { readFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { GROUPS, loadFixtures } from './score/fixtures.js'

const BUILD = new URL('../dist/index.js', import.meta.url)

/** Sources and flags, as `/source/flags`. The flag for indices changes nothing about matching, and recheck does not know it. */
const patterns = new Map<string, readonly [source: string, flags: string]>()
const note = (source: string, flags: string): void => void patterns.set(`/${source}/${flags}`, [source, flags.replace('d', '')])

/** Records what the library composes; chrono-node's own expressions are composed in its modules and are its own matter. */
function collectComposed(): () => void {
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: ConstructorParameters<typeof RegExp>) {
      const made = new target(...args)
      if (new Error().stack?.split('\n').some((line, depth) => depth > 0 && depth < 4 && line.includes('/dist/index.js'))) note(made.source, made.flags)
      return made
    },
  })
  return () => void (globalThis.RegExp = Original)
}

function collectLiterals(node: ts.Node): void {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/')
    note(node.text.slice(1, end), node.text.slice(end + 1))
  }
  ts.forEachChild(node, collectLiterals)
}

const restore = collectComposed()
const { safeParseMeetingRelease } = (await import(BUILD.href)) as typeof import('../src/index.js')
for (const { text, expected } of GROUPS.flatMap(loadFixtures)) safeParseMeetingRelease(text, expected.options)
restore()
collectLiterals(ts.createSourceFile('index.js', readFileSync(BUILD, 'utf8'), ts.ScriptTarget.Latest))

let faults = 0
for (const [name, [source, flags]] of patterns) {
  const verdict = checkSync(source, flags, { timeout: 20_000 })
  if (verdict.status === 'safe') continue
  faults++
  console.log(`${verdict.status}: ${name.length > 400 ? `${name.slice(0, 400)}…` : name}${verdict.status === 'vulnerable' ? `\n   ${verdict.complexity.summary}: ${verdict.attack.pattern}` : ''}`)
}
console.log(`${patterns.size} regular expressions, ${faults} not known to be safe`)
process.exitCode = faults ? 1 : 0
