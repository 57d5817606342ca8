import type { MeetingRecord, ParseOptions } from '../../src/index.js'

/** Several values may be right: `{ "anyOf": [...] }`. */
export interface AnyOf<T> {
  readonly anyOf: readonly T[]
}

/** What a fixture may prescribe of a value: a key that is left out is not prescribed. */
export type Expected<T> = T extends null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Expected<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]?: Expected<T[Key]> }
      : T | AnyOf<T | null>

/** What publishes releases; the scoreboard has a row for each. */
export const KINDS = ['secretariat', 'government', 'agency', 'portal', 'aggregator'] as const
export type Kind = (typeof KINDS)[number]

/** NAME.json of a fixture: the record that a careful reader works out, see docs/annotation.md. */
export interface Expectation extends Expected<Omit<MeetingRecord, 'schemaVersion' | 'evidence' | 'diagnostics'>> {
  readonly kind: Kind
  /** Codes that must be reported. */
  readonly diagnostics?: readonly string[]
  readonly options?: ParseOptions
  /** The text is no meeting release, and why. */
  readonly notAMeeting?: string
  readonly why?: string
  readonly phenomena?: readonly string[]
}

/** The values that are right for a prescribed one. */
export function alternatives<T>(expected: T | AnyOf<T> | null | undefined): readonly T[] {
  if (expected === null || expected === undefined) return []
  if (typeof expected === 'object' && 'anyOf' in expected) return expected.anyOf
  return [expected]
}

/** Keys of a fixture that are about the fixture, not about the record. */
const ABOUT = new Set(['kind', 'why', 'phenomena', 'options', 'notAMeeting', 'diagnostics'])

/** The part of an expectation that a record is compared with, value by value. */
export function prescribed(expected: Expectation): Partial<Record<keyof MeetingRecord, unknown>> {
  return Object.fromEntries(Object.entries(expected).filter(([key]) => !ABOUT.has(key)))
}
