import type { AnyOf } from '../../scripts/score/expected.js'

const isAnyOf = (value: unknown): value is AnyOf<unknown> => typeof value === 'object' && value !== null && 'anyOf' in value

/** Lists without an order in the text: one word can give two roles at once. */
const SETS = new Set(['roles', 'qualifiers'])

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))

const equal = (wanted: unknown, got: unknown): boolean => differences(wanted, got).length === 0

/**
 * Where a value is not what a fixture prescribes, a line each: pointer, wanted, got. Keys that are not prescribed may have any value; a list has
 * the same items in the same order.
 */
export function differences(wanted: unknown, got: unknown, pointer = ''): string[] {
  if (isAnyOf(wanted)) return wanted.anyOf.some((one) => equal(one, got)) ? [] : [line(pointer, wanted.anyOf.map(show).join(' or '), show(got))]
  if (Array.isArray(wanted)) return listDifferences(wanted, got, pointer)
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof got !== 'object' || got === null) return [line(pointer, show(wanted), show(got))]
    return Object.entries(wanted).flatMap(([key, part]) => differences(part, (got as Record<string, unknown>)[key], `${pointer}/${key}`))
  }
  return wanted === got ? [] : [line(pointer, show(wanted), show(got))]
}

const line = (pointer: string, wanted: string, got: string): string => `${pointer || '/'}\n    wanted ${wanted}\n    got    ${got}`

function listDifferences(wanted: readonly unknown[], got: unknown, pointer: string): string[] {
  if (!Array.isArray(got)) return [line(pointer, show(wanted), show(got))]
  const others: readonly unknown[] = got
  if (SETS.has(pointer.slice(pointer.lastIndexOf('/') + 1))) {
    const same = wanted.length === others.length && wanted.every((one) => others.some((other) => equal(one, other)))
    return same ? [] : [line(pointer, show(wanted), show(got))]
  }
  const found = wanted.flatMap((one, index) => (index < others.length ? differences(one, others[index], `${pointer}/${index}`) : [line(`${pointer}/${index}`, show(one), 'nothing')]))
  const surplus = others.slice(wanted.length).map((other, index) => line(`${pointer}/${wanted.length + index}`, 'nothing', show(other)))
  return [...found, ...surplus]
}
