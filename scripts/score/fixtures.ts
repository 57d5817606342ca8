import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Expectation } from './expected.js'

/** The folders of fixtures/. */
export const GROUPS = ['seeds', 'en', 'ru'] as const
export type Group = (typeof GROUPS)[number]

/** A release with the record that it must give. */
export interface Fixture {
  readonly name: string
  readonly group: Group
  readonly text: string
  readonly expected: Expectation
}

/** The folder that holds the fixtures. */
export const FOLDER = fileURLToPath(new URL('../../fixtures/', import.meta.url))

/** The fixtures of one group, by name. */
export function loadFixtures(group: Group): Fixture[] {
  const folder = join(FOLDER, group)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.json'.length)
      return {
        name,
        group,
        text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
        expected: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Expectation,
      }
    })
}
