import type { Source } from '../text/source.js'
import { wordsOf } from '../text/source.js'
import type { Span } from '../text/span.js'
import { NAME, type PageCues } from './cues.js'
import type { Printed } from './layout.js'


const WHOLE_NAME = new RegExp(`^${NAME}$`)

/** Two to four capitalized words or initials, none of which names an institution. */
export const isPersonalName = (text: string, { institutions }: PageCues): boolean =>
  WHOLE_NAME.test(text) && /[a-zа-я]/.test(text) && !text.toLowerCase().split(/[ -]/).some((word) => institutions.has(word))

/** The span of a group of a match that was run with the `d` flag. */
export function groupSpan(found: RegExpExecArray | RegExpMatchArray, name: string, offset: number): Span | null {
  const indices = found.indices?.groups?.[name]
  return indices ? { start: indices[0] + offset, end: indices[1] + offset } : null
}

/** The photographer that a line names. */
export function readPhotographer(source: Source, line: Span, cues: PageCues): { readonly photographer: Printed<string> | null; readonly caption: boolean } | null {
  const text = source.folded.slice(line.start, Math.min(line.end, line.start + 400))
  for (const { pattern, genitive, caption = false } of cues.patterns().photos) {
    const found = pattern.exec(text)
    if (!found) continue
    const span = groupSpan(found, 'name', line.start)
    if (!span) return { photographer: null, caption }
    const printed = wordsOf(source, span)
    if (!isPersonalName(printed, cues)) return { photographer: null, caption }
    const value = genitive ? cues.nominative(printed, 'gen') : printed
    return { photographer: { value, span, rule: genitive ? 'layout.photo.genitive' : 'layout.photo' }, caption }
  }
  return null
}

const JOINED = / (?:and|и|&) |, /

/** The authors that a line names; an empty list if it names none. */
export function readAuthors(source: Source, line: Span, cues: PageCues): Printed<string>[] {
  const text = source.folded.slice(line.start, Math.min(line.end, line.start + 400))
  const authors: Printed<string>[] = []
  for (const pattern of cues.patterns().bylines) {
    for (const found of text.matchAll(pattern)) {
      const span = groupSpan(found, 'name', line.start)
      if (span) authors.push(...namesIn(source, span, cues))
    }
    if (authors.length) break
  }
  return authors
}

/** Personal names of a list: "A B and C D". */
export function namesIn(source: Source, span: Span, cues: PageCues): Printed<string>[] {
  const out: Printed<string>[] = []
  let at = span.start
  for (const part of source.folded.slice(span.start, span.end).split(JOINED)) {
    const start = source.folded.indexOf(part, at)
    at = start + part.length
    if (isPersonalName(part.trim(), cues)) out.push({ value: wordsOf(source, { start, end: at }), span: { start, end: at }, rule: 'layout.byline' })
  }
  return out
}
