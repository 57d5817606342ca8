import type { Meeting } from '../meetings/meeting.js'
import { spanOf, type LexicalHit } from '../mentions/lexicon.js'
import type { Reading } from '../reading.js'
import type { NamedBody } from '../record/meeting.js'
import { bodyPhrase, namingMention } from './identity.js'
import { wordsOf } from '../text/source.js'
import { isCapital, type Token } from '../text/tokens.js'
import type { Writer } from './writer.js'

type Named = LexicalHit<'organization'>

/** Organizations named in a stretch of tokens; one inside the name of another (SCO in "SCO RATS") comes before it. */
function namedIn({ hits }: Reading, from: number, to: number, ambiguous: boolean): Named[] {
  const out: Named[] = []
  for (let i = from; i < to; i++) {
    const hit = hits.at(i, 'organization')
    if (!hit || (hit.value.ambiguous && !ambiguous)) continue
    for (let j = i + 1; j < hit.to; j++) {
      const inner = hits.at(j, 'organization')
      if (inner && inner.to <= hit.to && !inner.value.ambiguous && inner.value.id !== hit.value.id) out.push(inner)
    }
    out.push(hit)
    i = hit.to - 1
  }
  return out
}

/** The organization of an organ that only one organization has: CONSLE is CARICOM's. */
function ofOrgans({ hits }: Reading, from: number, to: number): string[] {
  const ids: string[] = []
  for (let i = from; i < to; i++) {
    const organ = hits.at(i, 'organ')
    if (organ && !organ.value.ambiguous && !ids.includes(organ.value.organization)) ids.push(organ.value.organization)
  }
  return ids
}

/** The national institution whose organ met: МВД Республики Казахстан in "коллегия МВД Республики Казахстан". */
function institutionIn(reading: Reading, { from, to }: { from: number; to: number }): { from: number; to: number } | null {
  const { tokens, hits, pack } = reading
  const head = tokens.findIndex((_, i) => i >= from && i < to && hits.at(i, 'body') !== undefined)
  if (head < from) return null
  for (let i = head + 1; i < to; i++) {
    const { lower } = tokens[i] as Token
    if (!pack.parties.institution(lower) || hits.at(i, 'body') || !(isCapital(tokens[i]) || isCapital(tokens[i - 1]))) continue
    let start = i
    while (start - 1 > head && isCapital(tokens[start - 1]) && !hits.at(start - 1, 'body')) start--
    let end = i + 1
    while (end < to && (!pack.meetings.links.has((tokens[end] as Token).lower) || (tokens[end] as Token).lower === pack.meetings.genitive)) end++
    return isCapital(tokens[start]) && inGenitive(reading, start) ? { from: start, to: end } : null
  }
  return null
}

/** Two countries in the name: their commission belongs to no organization. */
function isBilateral({ hits }: Reading, { from, to }: { from: number; to: number }): boolean {
  const codes = new Set<string>()
  for (let i = from; i < to; i++) {
    const country = hits.at(i, 'country')
    if (country) codes.add(country.value.code)
  }
  return codes.size > 1
}

/** Where the genitive is a preposition, it has to stand before the institution: "Board of the National Bank". */
function inGenitive({ tokens, pack: { meetings: cues } }: Reading, at: number): boolean {
  let i = at - 1
  while (cues.articles.has(tokens[i]?.lower ?? '')) i--
  return cues.genitive === null || tokens[i]?.lower === cues.genitive
}

/** Organizations in the title and the opening of the text, with how often the whole text names them. */
function atHand(reading: Reading, meeting: Meeting): Named[] {
  const opening = new Set(reading.sentences.filter(({ zone }) => zone !== 'body').map(({ index }) => index))
  for (const { index } of reading.sentences.filter(({ zone }) => zone === 'body').slice(0, 2)) opening.add(index)
  const count = new Map<string, number>()
  for (const { value } of reading.hits.of('organization')) count.set(value.id, (count.get(value.id) ?? 0) + 1)
  const candidates = new Map<string, Named>()
  for (const { index, from, to } of reading.sentences) {
    if (!opening.has(index) || meeting.scope[index] !== 'main') continue
    for (const hit of namedIn(reading, from, to, false)) if (!candidates.has(hit.value.id)) candidates.set(hit.value.id, hit)
  }
  const often = [...candidates.values()].filter(({ value }) => (count.get(value.id) ?? 0) > 1)
  return often.length === 1 ? often : candidates.size === 1 ? [...candidates.values()] : []
}

/** A full name as the text spells it; the known one where the text declines it or prints it in capitals. */
function asPrinted({ tokens, source, pack }: Reading, from: number, to: number, known: string): string {
  const printed = wordsOf(source, spanOf(tokens, from, to))
  return pack.meetings.inflects || printed === printed.toUpperCase() ? known : printed
}

/**
 * The organizations that the body belongs to: those its name names; else the one that has such an organ; else the only one that the
 * opening of the text speaks of. The full name is restored from a known acronym.
 */
export function organizations(reading: Reading, meeting: Meeting, out: Writer): NamedBody[] {
  const phrase = bodyPhrase(reading, meeting)
  const naming = namingMention(reading, meeting)
  const stretches = [naming, ...(phrase ? [phrase] : [])].sort((a, b) => a.from - b.from)
  let hits = stretches.flatMap(({ from, to }) => namedIn(reading, from, to, true))
  let rule = 'name'
  if (!hits.length) hits = meeting.mentions.filter(({ generic }) => !generic).flatMap(({ from, to }) => namedIn(reading, from, to, false)).slice(0, 1)
  if (!hits.length && phrase) {
    const parents = stretches.flatMap(({ from, to }) => ofOrgans(reading, from, to))
    const own = institutionIn(reading, phrase)
    const parent = reading.hits.of('organization').find(({ value }) => parents.length === 1 && value.id === parents[0])
    hits = parent ? [parent] : own || isBilateral(reading, naming) ? [] : atHand(reading, meeting)
    rule = parent ? 'organ' : 'opening'
  }
  const institution = hits.length || !phrase ? null : institutionIn(reading, phrase)
  if (institution) {
    const span = spanOf(reading.tokens, institution.from, institution.to)
    out.ground('/organizations/0/name', span, `${reading.pack.tag}.organization.institution`)
    return [{ name: reading.pack.meetings.nominative(wordsOf(reading.source, span)), acronym: null }]
  }
  const found = new Map<string, NamedBody>()
  for (const { value: { id, name, acronym, form }, from, to } of hits) {
    if (!found.has(id)) {
      out.ground(`/organizations/${found.size}/name`, spanOf(reading.tokens, from, to), `${reading.pack.tag}.organization.${rule}`, rule === 'name' && form === 'name' ? 'stated' : 'inferred')
      found.set(id, { name: form === 'name' ? asPrinted(reading, from, to, name) : name, acronym })
    }
  }
  if (!found.size && phrase) out.report('unknown-organization', '/organizations')
  return [...found.values()]
}
