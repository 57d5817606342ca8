import type { Meeting } from '../meetings/meeting.js'
import { spanOf, type LexicalHit } from '../mentions/lexicon.js'
import type { Reading } from '../reading.js'
import type { NamedBody } from '../record/meeting.js'
import { bodyPhrase, namingMention } from './identity.js'
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
    const parent = reading.hits.of('organization').find(({ value }) => parents.length === 1 && value.id === parents[0])
    hits = parent ? [parent] : atHand(reading, meeting)
    rule = parent ? 'organ' : 'opening'
  }
  const found = new Map<string, NamedBody>()
  for (const { value: { id, name, acronym, form }, from, to } of hits) {
    if (!found.has(id)) {
      out.ground(`/organizations/${found.size}/name`, spanOf(reading.tokens, from, to), `${reading.pack.tag}.organization.${rule}`, rule === 'name' && form === 'name' ? 'stated' : 'inferred')
      found.set(id, { name, acronym })
    }
  }
  if (!found.size && phrase) out.report('unknown-organization', '/organizations')
  return [...found.values()]
}
