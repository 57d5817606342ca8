import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FOLDER, GROUPS, type Group } from './fixtures.js'
import type { Totals } from './totals.js'

/** The least F1 that a change may leave, in percent, by fixture group and group of fields. May only rise. */
export type Floors = Record<Group, Record<keyof Totals['groups'], number>>

const FILE = join(FOLDER, 'floors.json')

export const readFloors = (): Floors => JSON.parse(readFileSync(FILE, 'utf8')) as Floors

/** A score as it stands in the file: percent, rounded down to a tenth. */
export const rounded = (f1: number): number => Math.floor(f1 * 1000 + 1e-6) / 10

/** Scores that have fallen below their floor. */
export function fallen(totals: Readonly<Record<Group, Totals>>, floors: Floors): string[] {
  return GROUPS.flatMap((group) =>
    (Object.keys(floors[group]) as (keyof Totals['groups'])[])
      .filter((name) => rounded(totals[group].groups[name].f1) < floors[group][name])
      .map((name) => `${group} ${name}: ${rounded(totals[group].groups[name].f1)} is below ${floors[group][name]}`),
  )
}

/** Raises every floor to the score reached; none is lowered. */
export function raiseFloors(totals: Readonly<Record<Group, Totals>>): void {
  const floors = readFloors()
  for (const group of GROUPS)
    for (const name of Object.keys(floors[group]) as (keyof Totals['groups'])[]) floors[group][name] = Math.max(floors[group][name], rounded(totals[group].groups[name].f1))
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`)
}
