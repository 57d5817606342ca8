import type { Case, Entry, EntryOf } from '../mentions/lexicon.js'
import { rows, spellings, type Spelling } from './tables.js'

/** A form of a name and the cases it stands for; none where it is not declined. */
export interface Form {
  readonly text: string
  readonly cases?: readonly Case[]
}

/** The spellings and inflected forms of one written-out name: what the language of a table adds to it. */
export type Expand = (name: string) => readonly Form[]

type Phrase<E extends Entry> = readonly [phrase: string, entry: E]
type Named = EntryOf<'organization'> | EntryOf<'organ'>

/** Acronyms of up to three letters are too like words ("who", "can", "ас") to be read in another casing. */
const SHORT = 3

const withoutStar = (pattern: string): string => pattern.replace('*', '')

interface Row {
  readonly id: string
  readonly name: string
  readonly acronym: string | null
  readonly names: readonly Spelling[]
  readonly acronyms: readonly Spelling[]
}

function readRow(line: string): Row {
  const [id = '', short = '-', long = ''] = line.split('|')
  const acronyms = spellings(short, ',')
  const names = spellings(long, ';')
  const acronym = acronyms[0]
  return {
    id,
    name: withoutStar((names[0] as Spelling).text),
    acronym: acronym ? withoutStar(acronym.text) : null,
    names,
    acronyms: acronyms.filter(({ text }) => names.every((name) => name.text !== text)),
  }
}

/** Every form of every name and acronym of a row, as a copy of its entry. `shared`: the spellings that stand in several rows. */
function* phrasesOf<E extends Named>(row: Row, entry: E, expand: Expand, shared: ReadonlySet<string>): Generator<Phrase<E>> {
  for (const form of ['name', 'acronym'] as const)
    for (const { text, caseSensitive, ambiguous } of form === 'name' ? row.names : row.acronyms) {
      const marks = {
        ...((caseSensitive || (form === 'acronym' && text.length <= SHORT)) && { caseSensitive: true as const }),
        ...((ambiguous || shared.has(text)) && { ambiguous: true as const }),
      }
      for (const { text: phrase, cases } of expand(text)) yield [phrase, { ...entry, form, ...(cases && { cases }), ...marks }]
    }
}

function sharedSpellings(table: readonly Row[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const row of table)
    for (const text of new Set([...row.names, ...row.acronyms].map((spelling) => spelling.text))) (seen.has(text) ? shared : seen).add(text)
  return shared
}

/** The entries of a table of organizations. */
export function* organizationEntries(table: string, expand: Expand): Generator<Phrase<EntryOf<'organization'>>> {
  const read = rows(table).map(readRow)
  const shared = sharedSpellings(read)
  for (const row of read) yield* phrasesOf(row, { kind: 'organization', id: row.id, name: row.name, acronym: row.acronym, form: 'name' }, expand, shared)
}

/**
 * The entries of a table of organs, in which a line `@ID` begins the organs of an organization. A name or an acronym that several
 * organizations use gives an entry for each of them, all of them ambiguous: the text has to tell which one it is.
 */
export function* organEntries(table: string, expand: Expand): Generator<Phrase<EntryOf<'organ'>>> {
  const read: (Row & { organization: string })[] = []
  let organization = ''
  for (const line of rows(table)) {
    if (line.startsWith('@')) organization = line.slice(1)
    else read.push({ ...readRow(line), organization })
  }
  const shared = sharedSpellings(read)
  for (const row of read) {
    const id = `${row.organization}.${row.id}`
    yield* phrasesOf(row, { kind: 'organ', id, name: row.name, acronym: row.acronym, organization: row.organization, form: 'name' }, expand, shared)
  }
}

/** The entries of a table of agencies: forms of one agency on a line, each a name of its own because a record keeps the printed one. `+` begins a line of those that pass on what others wrote. */
export function* agencyEntries(table: string): Generator<Phrase<EntryOf<'agency'>>> {
  for (const line of rows(table)) {
    const syndicator = line.startsWith('+')
    for (const { text, caseSensitive, ambiguous } of spellings(syndicator ? line.slice(1) : line, ';')) {
      const marks = { ...(syndicator && { syndicator: true as const }), ...(caseSensitive && { caseSensitive: true as const }), ...(ambiguous && { ambiguous: true as const }) }
      yield [text, { kind: 'agency', name: text, ...marks }]
    }
  }
}

const sameLetters = (a: string, b: string): boolean => a === b.replace(/ё/g, 'е').replace(/Ё/g, 'Е')

/**
 * Is the phrase printed as this entry has to be? The lexicon is looked up in lower case, so "who" finds the World Health Organization.
 * An acronym needs its own casing or capitals, a name a capital at its beginning. In a line of capitals casing proves nothing:
 * there the entries without `ambiguous` are the safe ones.
 */
export function casingFits(entry: Named | EntryOf<'agency'>, printed: string): boolean {
  if (!entry.caseSensitive) return true
  const first = printed.charAt(0)
  if (entry.kind !== 'agency' && entry.form === 'name') return first !== first.toLowerCase()
  const own = entry.kind === 'agency' ? entry.name : entry.acronym
  return printed === printed.toUpperCase() || (own !== null && sameLetters(printed, own))
}
