import type { Case, Entry, EntryOf } from '../mentions/lexicon.js'

/** One form of a name. */
export interface Form {
  /** What to look for. */
  readonly phrase: string
  /** The name in the nominative, as it is printed. */
  readonly name: string
  /** The cases that the form stands for; absent where it tells none. */
  readonly cases?: readonly Case[]
}

/** How a language bends the names of places. */
export interface Inflection {
  readonly name: (name: string) => readonly Form[]
  readonly adjective: (stem: string) => readonly string[]
}

/** What a lexicon is made of. */
type Item = readonly [phrase: string, entry: Entry]

const DIACRITICS = /[\u0300-\u036f]/g
const PLAIN = /^[\0-\x7f]*$/

/** For a language that does not inflect names: the name, and the name without its diacritics ("Lomé", "Lome"). */
export const uninflected: Inflection = {
  name(name) {
    const own = { phrase: name.toLowerCase(), name }
    if (PLAIN.test(name)) return [own]
    const bare = name.normalize('NFD').replace(DIACRITICS, '')
    return bare === name ? [own] : [own, { phrase: bare.toLowerCase(), name: bare }]
  },
  adjective: (name) => [name.toLowerCase()],
}

const list = (cell: string | undefined): string[] => (cell ? cell.split(',') : [])
const rows = (table: string): string[] => table.trim().split('\n')

/** Takes `mark` off the end of a cell. */
const unmark = (cell: string, mark: string): string => (cell.endsWith(mark) ? cell.slice(0, -1) : cell)

/** "US" is a country, "us" is not: an abbreviation counts only as it is printed. */
const isAbbreviation = (name: string): boolean => !/[^A-ZА-Я]/.test(name)

/** The lexicon's entries for a table of countries (`code|names|official names|adjectives`). */
export function* countryEntries(table: string, inflection: Inflection = uninflected): Generator<Item> {
  for (const row of rows(table)) {
    const [code = '', names, officials, adjectives] = row.split('|')
    const usual = inflection.name(unmark(list(names)[0] ?? '', '?'))[0]?.name ?? ''
    for (const cell of list(names)) yield* countryForms(code, 'name', cell, inflection)
    for (const cell of list(officials)) yield* countryForms(code, 'official', cell.replace('~', usual), inflection)
    for (const cell of list(adjectives)) {
      const stem = unmark(cell, '?')
      const entry: EntryOf<'country'> = { kind: 'country', code, form: 'adjective', name: usual }
      if (stem !== cell) entry.ambiguous = true
      for (const phrase of inflection.adjective(stem)) yield [phrase, entry]
    }
  }
}

function* countryForms(code: string, form: 'name' | 'official', cell: string, inflection: Inflection): Generator<Item> {
  const stem = unmark(cell, '?')
  for (const { phrase, name, cases } of inflection.name(stem)) {
    const entry: EntryOf<'country'> = { kind: 'country', code, form, name }
    if (cases) entry.cases = cases
    if (stem !== cell) entry.ambiguous = true
    if (isAbbreviation(name)) entry.caseSensitive = true
    yield [phrase, entry]
  }
}

/**
 * The lexicon's entries for a table of cities: a line a country, `code|city,city`. `*` marks the capital, `=` joins the names
 * of one city, `~` marks an island, province or lake, `?` a name that is also another word, person or place.
 */
export function* cityEntries(table: string, inflection: Inflection = uninflected): Generator<Item> {
  for (const row of rows(table)) {
    const [country = '', cities] = row.split('|')
    for (const cell of list(cities)) {
      const capital = cell.startsWith('*')
      const seen: string[] = [] // "Chisinau=Chișinău": the second without its diacritics is the first
      for (const variant of (capital ? cell.slice(1) : cell).split('=')) {
        const marked = unmark(variant, '?')
        const stem = unmark(marked, '~')
        for (const { phrase, name, cases } of inflection.name(stem)) {
          if (seen.includes(phrase)) continue
          seen.push(phrase)
          const entry: EntryOf<'city'> = { kind: 'city', name, country }
          if (capital) entry.capital = true
          if (stem !== marked) entry.region = true
          if (cases) entry.cases = cases
          if (marked !== variant) entry.ambiguous = true
          yield [phrase, entry]
        }
      }
    }
  }
}

const DECOY: EntryOf<'cue'> = { kind: 'cue', cue: 'decoy' }

/** Phrases with a country's word in them that mean no country ("Gulf of Oman"): a country inside such a hit is none. */
export function* decoyEntries(phrases: string, inflection: Inflection = uninflected): Generator<Item> {
  for (const phrase of phrases.replace(/\n/g, '').split(','))
    for (const form of inflection.name(phrase)) yield [form.phrase, DECOY]
}

/** The country of a city as a table prints it; undefined for a name that several countries or none have. */
export function countryOfCity(name: string, table: string): string | undefined {
  const found = rows(table).filter((line) => line.includes(name) && list(line.slice(3)).some((cell) => cell.split('=').some((variant) => variant.replace(/^\*|[~?]|\/./g, '') === name)))
  return found.length === 1 ? found[0]?.slice(0, 2) : undefined
}

/** The capital of a country by a table of cities (its usual name); undefined for one without. */
export function capitalOf(code: string, table: string): string | undefined {
  const row = rows(table).find((line) => line.startsWith(`${code}|`))
  const capital = list(row?.slice(code.length + 1)).find((cell) => cell.startsWith('*'))
  return capital?.slice(1).split('=')[0]?.replace(/\/./, '').replace('?', '')
}
