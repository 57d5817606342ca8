import { KINDS } from './expected.js'
import type { Verdict } from './judge.js'
import { FIELD_GROUPS, measure, total, type Totals } from './totals.js'

const percent = (share: number): string => (100 * share).toFixed(1)

/** A table in Markdown, its columns padded so that it also reads well in a terminal. */
export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`
  const rule = `|${widths.map((width, column) => (column ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

const GROUP_NAMES = [...Object.keys(FIELD_GROUPS), 'overall'] as (keyof Totals['groups'])[]

/** F1 by group of fields; a row for each set of verdicts. */
export function groupTable(sets: readonly (readonly [string, readonly Verdict[]])[]): string {
  const rows = sets
    .filter(([, verdicts]) => verdicts.length)
    .map(([name, verdicts]) => {
      const totals = total(verdicts)
      const { precision, recall } = totals.groups.overall
      return [name, String(totals.texts), ...GROUP_NAMES.map((group) => percent(totals.groups[group].f1)), percent(precision), percent(recall), percent(totals.coreExact), percent(totals.invented)]
    })
  return markdown(['F1', 'texts', ...GROUP_NAMES, 'precision', 'recall', 'core exact', 'invented'], rows)
}

/** The same verdicts by language, then by kind of publisher. */
export function breakdown(verdicts: readonly Verdict[]): (readonly [string, readonly Verdict[]])[] {
  const language = (group: string): Verdict[] => verdicts.filter((verdict) => verdict.fixture.group === group)
  return [
    ['seeds', language('seeds')],
    ['English', language('en')],
    ['Russian', language('ru')],
    ...KINDS.map((kind) => [kind, verdicts.filter((verdict) => verdict.fixture.expected.kind === kind)] as const),
  ]
}

/** Precision, recall and F1 of every field. */
export function fieldTable(verdicts: readonly Verdict[]): string {
  const rows = [...total(verdicts).fields].map(([field, count]) => {
    const { precision, recall, f1, strict } = measure(count)
    const wanted = count.right + count.half + count.wrong + count.missing
    return [field, percent(precision), percent(recall), percent(f1), percent(strict), String(wanted), String(count.spurious), `${count.kept}/${count.vacant}`]
  })
  return markdown(['field', 'P', 'R', 'F1', 'strict', 'to find', 'spurious', 'kept empty'], rows)
}

/** One line on the gate and on evidence. */
export function footnote(verdicts: readonly Verdict[]): string {
  const { gate, spans, unequal, grounded, crashes } = total(verdicts)
  return [
    `Meeting or not: ${gate.parsed} parsed, ${gate.refused} wrongly refused; ${gate['kept-out']} other texts kept out, ${gate['let-in']} let in.`,
    `Evidence: ${spans} spans, ${unequal} unequal to their text; ${percent(grounded)} % of the values grounded. Crashes: ${crashes}.`,
  ].join('\n')
}

/** What went wrong in one field. */
export function misses(verdicts: readonly Verdict[], field: string): string {
  return verdicts
    .flatMap(({ fixture, slots }) =>
      slots
        .filter((slot) => slot.field === field && slot.outcome !== null && slot.outcome !== 'right')
        .map((slot) => `${fixture.group}/${fixture.name}  ${slot.outcome}\n   wanted ${JSON.stringify(slot.wanted)}\n   got    ${JSON.stringify(slot.got)}`),
    )
    .join('\n')
}
