/** Reads the compact tables of this folder. */

/** One spelling of a name or an acronym, with its marks taken off. */
export interface Spelling {
  readonly text: string
  readonly caseSensitive: boolean
  readonly ambiguous: boolean
}

/** The lines of a table that hold something. */
export const rows = (table: string): string[] => table.split('\n').filter((line) => line !== '')

/** Writes out the alternatives: "{a/b} c" gives "a c" and "b c". */
export function alternatives(pattern: string): string[] {
  const open = pattern.indexOf('{')
  if (open < 0) return [pattern]
  const close = pattern.indexOf('}', open)
  const before = pattern.slice(0, open)
  const tails = alternatives(pattern.slice(close + 1))
  return pattern.slice(open + 1, close).split('/').flatMap((choice) => tails.map((tail) => before + choice + tail))
}

/** The parts of a cell between the separators, written out, with the mark that ends each. `-` alone is nothing. */
export function spellings(cell: string, separator: ',' | ';'): Spelling[] {
  if (cell === '-') return []
  return cell.split(separator).flatMap((part) => {
    const marked = part.trim()
    const ambiguous = marked.endsWith('?')
    const caseSensitive = ambiguous || marked.endsWith('!')
    const pattern = caseSensitive ? marked.slice(0, -1) : marked
    return alternatives(pattern).map((text) => ({ text, caseSensitive, ambiguous }))
  })
}
