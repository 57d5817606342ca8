import type { Gate, Outcome, Slot, Verdict } from './judge.js'

/** Fields by what they are about; `overall` is all of them. */
export const FIELD_GROUPS = {
  core: ['type', 'status', 'ordinal', 'body.name', 'organizations', 'when.start', 'when.end', 'attendanceMode', 'locations'],
  parties: ['delegations', 'people', 'people.post', 'people.rank', 'people.roles', 'presidency', 'allMembersPresent'],
  content: ['agenda', 'decisions', 'documents', 'statements'],
  events: ['appointments', 'operations', 'next', 'previous'],
  release: ['release.publisher', 'release.publishedAt', 'release.dateline.city', 'title'],
} as const satisfies Record<string, readonly string[]>
export type FieldGroup = keyof typeof FIELD_GROUPS

const CORE = new Set<string>(FIELD_GROUPS.core)

/** Outcomes counted, with the measures that follow from them. Half right counts half, except in `strict`. */
export interface Count extends Record<Outcome, number> {
  vacant: number
  kept: number
}

export interface Measures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly strict: number
}

/** Scores of a set of fixtures. */
export interface Totals {
  readonly texts: number
  readonly fields: ReadonlyMap<string, Count>
  readonly groups: Readonly<Record<FieldGroup | 'overall', Measures>>
  /** Share of the texts whose core slots are all right. */
  readonly coreExact: number
  /** Share of the slots with nothing to find that were filled all the same. */
  readonly invented: number
  readonly gate: Readonly<Record<Gate, number>>
  readonly spans: number
  readonly unequal: number
  readonly grounded: number
  readonly crashes: number
  readonly millisecondsEach: number
}

const zero = (): Count => ({ right: 0, half: 0, wrong: 0, missing: 0, spurious: 0, vacant: 0, kept: 0 })

function add(count: Count, slot: Slot): void {
  if (slot.outcome) count[slot.outcome]++
  if (slot.vacant) count.vacant++
  if (slot.vacant === 'kept') count.kept++
}

const ratio = (part: number, whole: number): number => (whole ? part / whole : 0)
const harmonic = (a: number, b: number): number => ratio(2 * a * b, a + b)

/** Precision, recall and F1 of a count. */
export function measure({ right, half, wrong, missing, spurious }: Count): Measures {
  const found = right + half + wrong + spurious
  const wanted = right + half + wrong + missing
  const credit = right + half / 2
  const [precision, recall] = [ratio(credit, found), ratio(credit, wanted)]
  return { precision, recall, f1: harmonic(precision, recall), strict: harmonic(ratio(right, found), ratio(right, wanted)) }
}

function sum(counts: readonly (Count | undefined)[]): Count {
  const total = zero()
  for (const count of counts) if (count) for (const key of Object.keys(total) as (keyof Count)[]) total[key] += count[key]
  return total
}

const coreRight = (verdict: Verdict): boolean => verdict.slots.every((slot) => !CORE.has(slot.field) || slot.outcome === null || slot.outcome === 'right')

/** Adds up verdicts. */
export function total(verdicts: readonly Verdict[]): Totals {
  const fields = new Map<string, Count>()
  for (const { slots } of verdicts)
    for (const slot of slots) {
      if (slot.field === 'gate') continue
      const count = fields.get(slot.field) ?? zero()
      add(count, slot)
      fields.set(slot.field, count)
    }
  const group = (names: readonly string[]): Measures => measure(sum(names.map((name) => fields.get(name))))
  const gate: Record<Gate, number> = { parsed: 0, refused: 0, 'kept-out': 0, 'let-in': 0 }
  for (const verdict of verdicts) gate[verdict.gate]++
  const meetings = verdicts.filter((verdict) => !verdict.fixture.expected.notAMeeting)
  const all = sum([...fields.values()])
  const tally = (pick: (verdict: Verdict) => number): number => verdicts.reduce((count, verdict) => count + pick(verdict), 0)
  return {
    texts: verdicts.length,
    fields,
    groups: {
      core: group(FIELD_GROUPS.core),
      parties: group(FIELD_GROUPS.parties),
      content: group(FIELD_GROUPS.content),
      events: group(FIELD_GROUPS.events),
      release: group(FIELD_GROUPS.release),
      overall: group(Object.values(FIELD_GROUPS).flat()),
    },
    coreExact: ratio(meetings.filter(coreRight).length, meetings.length),
    invented: ratio(all.vacant - all.kept, all.vacant),
    gate,
    spans: tally((verdict) => verdict.grounding.spans),
    unequal: tally((verdict) => verdict.grounding.unequal),
    grounded: ratio(tally((verdict) => verdict.grounding.grounded), tally((verdict) => verdict.grounding.values)),
    crashes: tally((verdict) => Number(verdict.crashed)),
    millisecondsEach: ratio(tally((verdict) => verdict.milliseconds), verdicts.length),
  }
}
