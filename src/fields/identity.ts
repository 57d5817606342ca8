import { acronymIn } from '../meetings/bodies.js'
import type { Meeting, MeetingMention } from '../meetings/meeting.js'
import type { Reading } from '../reading.js'
import type { MeetingType, NamedBody, Qualifier } from '../record/meeting.js'
import { wordsOf } from '../text/source.js'
import { spanOf } from '../mentions/lexicon.js'
import type { Writer } from './writer.js'

/** How well a mention serves as the meeting's name: complete, from the body of the text, early. */
function fitness(reading: Reading, mention: MeetingMention): number {
  const zone = reading.sentences[mention.sentence]?.zone
  return (mention.ordinal ? 4 : 0) + (mention.body ? 3 : 0) + (zone === 'body' ? 1.5 : 0) - (mention.generic ? 6 : 0) - (mention.implied ? 3 : 0) - (mention.plural ? 2 : 0) - mention.sentence / 50
}

/** The mention that names the meeting most fully. */
export function namingMention(reading: Reading, meeting: Meeting): MeetingMention {
  let best = meeting.mention
  for (const mention of meeting.mentions) if (fitness(reading, mention) > fitness(reading, best)) best = mention
  return best
}

/** The meeting as the release names it, from the ordinal or qualifier on. */
export function name(reading: Reading, meeting: Meeting, out: Writer): string | null {
  const mention = namingMention(reading, meeting)
  if (mention.implied === 'verb' || mention.generic) return null
  const from = trimLeft(reading, mention)
  const span = spanOf(reading.tokens, from, mention.to)
  out.ground('/name', span, `${reading.pack.tag}.name.${mention.implied ?? 'phrase'}`)
  return mention.oblique ? reading.pack.meetings.nominative(wordsOf(reading.source, span)) : wordsOf(reading.source, span)
}

/** "next", "previous" and the like say when, not what. */
function trimLeft({ tokens, pack: { meetings: cues } }: Reading, { from, head }: MeetingMention): number {
  let at = from
  while (at < head && (cues.next.has(tokens[at]?.lower ?? '') || cues.previous.has(tokens[at]?.lower ?? ''))) at++
  return at
}

/** What the text calls the gathering. */
export function type(reading: Reading, meeting: Meeting, out: Writer): MeetingType {
  const mention = namingMention(reading, meeting)
  out.ground('/type', spanOf(reading.tokens, mention.head, mention.head + 1), `${reading.pack.tag}.type.noun`)
  return mention.type
}

/** What kind of sitting it was, from every mention of it. */
export function qualifiers(reading: Reading, meeting: Meeting, out: Writer): Qualifier[] {
  const values: Qualifier[] = []
  for (const mention of meeting.mentions) {
    for (const { value, span } of mention.qualifiers) {
      if (values.includes(value)) continue
      out.ground(`/qualifiers/${values.length}`, span, `${reading.pack.tag}.qualifier`)
      values.push(value)
    }
  }
  return values
}

/** The meeting's number in its series: the one number that its mentions agree on. */
export function ordinal(reading: Reading, meeting: Meeting, out: Writer): number | null {
  const numbered = meeting.mentions.filter((mention) => mention.ordinal && !mention.generic)
  const first = (namingMention(reading, meeting).ordinal ?? numbered[0]?.ordinal) ?? null
  if (!first) return null
  for (const { ordinal: other } of numbered) if (other?.value === first.value) out.ground('/ordinal', other.span, `${reading.pack.tag}.ordinal`)
  return first.value
}

/** The organ that met, nominative, and its acronym. */
export function body(reading: Reading, meeting: Meeting, out: Writer): NamedBody | null {
  const phrase = bodyPhrase(reading, meeting)
  if (!phrase) return null
  const { tokens, source, pack } = reading
  const bracket = acronymIn(reading, phrase.from, phrase.to)
  const inside = bracket !== null
  const whole = spanOf(tokens, phrase.from, phrase.to)
  const name = inside
    ? [phrase.from < bracket.at ? wordsOf(source, spanOf(tokens, phrase.from, bracket.at)) : '', bracket.end < phrase.to ? wordsOf(source, spanOf(tokens, bracket.end, phrase.to)) : ''].filter(Boolean).join(' ')
    : wordsOf(source, whole)
  const value = pack.meetings.nominative(name)
  out.ground('/body/name', whole, `${pack.tag}.body.name`)
  const acronym = inside ? spanOf(tokens, bracket.from, bracket.to) : null
  if (acronym) out.ground('/body/acronym', acronym, `${pack.tag}.body.acronym`)
  return { name: value, acronym: acronym && ownAcronym(reading, bracket) ? wordsOf(source, acronym) : null }
}

/** "(CSTO)" after the organization's name is the organization's acronym, not the body's. */
const ownAcronym = ({ hits }: Reading, bracket: { from: number } | null): boolean => bracket !== null && !hits.at(bracket.from, 'organization')

/** The body of the naming mention, of another mention, or the subject of a possessive one ("the Committee met for its fourth meeting"). */
export function bodyPhrase(reading: Reading, meeting: Meeting): { from: number; to: number } | null {
  const naming = namingMention(reading, meeting)
  if (naming.body) return naming.body
  const owner = meeting.bodies.find((phrase) => phrase.sentence === naming.sentence && phrase.to <= naming.from)
  if (naming.possessive && owner) return owner
  for (const mention of meeting.mentions) if (mention.body && !mention.generic) return mention.body
  if (owner && naming.predicate && naming.role === 'object' && owner.to <= naming.predicate.from) return owner
  return null
}
