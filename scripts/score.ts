// Scores the built library on every fixture, beside the baseline.
//   npm run score                        the tables
//   npm run score -- --misses agenda     what went wrong in one field ("gate": meeting or not)
//   npm run score -- --against main      which slots the working copy gained and lost against a revision
//   npm run score -- --update-floors     raises fixtures/floors.json to what is reached
//   npm run score -- --write             puts the tables into docs/accuracy.md
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { baseline } from './score/baseline.js'
import { changes, withRevision } from './score/change.js'
import { GROUPS, loadFixtures } from './score/fixtures.js'
import { fallen, raiseFloors, readFloors } from './score/floors.js'
import { judge, type Parse, type Verdict } from './score/judge.js'
import { breakdown, fieldTable, footnote, groupTable, misses } from './score/table.js'
import { total, type Totals } from './score/totals.js'

const { values: options } = parseArgs({
  options: { misses: { type: 'string' }, against: { type: 'string' }, 'update-floors': { type: 'boolean' }, 'check-floors': { type: 'boolean' }, write: { type: 'boolean' } },
})

const library = (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof import('../src/index.js')
const fixtures = GROUPS.flatMap(loadFixtures)
const judgeAll = (parse: Parse): Verdict[] => fixtures.map((fixture) => judge(fixture, parse))
const of = (verdicts: readonly Verdict[], group: string): Verdict[] => verdicts.filter((verdict) => verdict.fixture.group === group)

const verdicts = judgeAll(library.safeParseMeetingRelease)
const totals = Object.fromEntries(GROUPS.map((group) => [group, total(of(verdicts, group))])) as Record<(typeof GROUPS)[number], Totals>

function report(): string {
  const glue = judgeAll(baseline)
  return [
    '### By language and by kind of publisher',
    groupTable(breakdown(verdicts)),
    '### chrono-node, compromise and regular expressions on the same texts',
    groupTable(breakdown(glue).slice(0, 3)),
    ...(['en', 'ru'] as const).flatMap((group) => [`### Fields, ${group === 'en' ? 'English' : 'Russian'}`, fieldTable(of(verdicts, group)), footnote(of(verdicts, group))]),
  ].join('\n\n')
}

/** Replaces what stands between the markers of docs/accuracy.md. */
function writeReport(text: string): void {
  const file = new URL('../docs/accuracy.md', import.meta.url)
  const page = readFileSync(file, 'utf8')
  const [begin, end] = ['<!-- scores -->', '<!-- /scores -->']
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error('docs/accuracy.md has no markers for the scores')
  writeFileSync(file, `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`)
}

if (options.misses) console.log(misses(verdicts, options.misses))
else if (options.against) {
  const before = await withRevision(options.against, judgeAll)
  const { gained, lost } = changes(before, verdicts)
  console.log([...gained.map((line) => `+ ${line}`), ...lost.map((line) => `- ${line}`)].join('\n'))
  for (const group of GROUPS) console.log(`${group.padEnd(6)} overall F1 ${(100 * total(of(before, group)).groups.overall.f1).toFixed(2)} -> ${(100 * totals[group].groups.overall.f1).toFixed(2)}`)
  console.log(`${gained.length} gained, ${lost.length} lost`)
} else if (options['check-floors']) {
  const below = fallen(totals, readFloors())
  for (const line of below) console.log(line)
  process.exitCode = below.length ? 1 : 0
} else {
  const text = report()
  console.log(text.replaceAll('### ', ''))
  if (options.write) writeReport(text)
  if (options['update-floors']) raiseFloors(totals)
}
