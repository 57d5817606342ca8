import { acronymIn } from '../meetings/bodies.js'
import { likeness } from '../meetings/choose.js'
import type { Meeting, MeetingMention } from '../meetings/meeting.js'
import type { Reading } from '../reading.js'
import type { MeetingType, NamedBody, Qualifier } from '../record/meeting.js'
import { wordsOf } from '../text/source.js'
import { spanOf } from '../mentions/lexicon.js'
import { isCapital } from '../text/tokens.js'
import type { Span } from '../text/span.js'
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
  const add = (value: Qualifier, span: Span): void => {
    if (values.includes(value)) return
    out.ground(`/qualifiers/${values.length}`, span, `${reading.pack.tag}.qualifier`)
    values.push(value)
  }
  const naming = namingMention(reading, meeting)
  for (const mention of meeting.mentions) if (mention === naming || isSame(mention)) for (const { value, span } of mention.qualifiers) add(value, span)
  for (const { value, from, to } of reading.hits.of('qualifier')) {
    const sentence = reading.sentences.find((one) => one.from <= from && from < one.to)
    if (to - from > 1 && sentence && meeting.scope[sentence.index] === 'main') add(value.value as Qualifier, spanOf(reading.tokens, from, to))
  }
  return values
}

/** A phrase with no more than an adjective may be another gathering ("bilateral meetings", пленарное заседание as its part). */
const isSame = (mention: MeetingMention): boolean => mention.definite || mention.ordinal !== null || mention.body !== null || mention.role !== null

/** The meeting's number in its series: the one number that its mentions agree on. */
export function ordinal(reading: Reading, meeting: Meeting, out: Writer): number | null {
  const numbered = meeting.mentions.filter((mention) => mention.ordinal && !mention.generic)
  const first = (namingMention(reading, meeting).ordinal ?? numbered[0]?.ordinal) ?? null
  if (!first) return byOtherWords(reading, meeting, out)
  const rival = meeting.others.find((other) => contradicts(reading, meeting.mention, other, first.value))
  if (rival) {
    out.report('ambiguous-ordinal', '/ordinal', rival.ordinal?.span ?? null)
    return null
  }
  for (const { ordinal: other } of numbered) if (other?.value === first.value) out.ground('/ordinal', other.span, `${reading.pack.tag}.ordinal`)
  return first.value
}

/** The headline gives the same meeting another number. */
const contradicts = (reading: Reading, main: MeetingMention, other: MeetingMention, value: number): boolean =>
  reading.sentences[other.sentence]?.zone === 'title' && !other.turn && other.ordinal !== null && other.ordinal.value !== value && other.type === main.type
  && other.body !== null && main.body !== null && likeness(reading, other.body, main.body) >= 0.8

/** "inaugural" is 1; "convened for the sixth time" is 6. */
function byOtherWords({ tokens, sentences, pack: { tag, meetings: cues } }: Reading, { mentions }: Meeting, out: Writer): number | null {
  for (const mention of mentions) {
    for (let i = mention.from; i < mention.head; i++) {
      if (!cues.firsts.has(tokens[i]?.lower ?? '')) continue
      out.ground('/ordinal', spanOf(tokens, i, i + 1), `${tag}.ordinal.first`)
      return 1
    }
    if (!mention.predicate || mention.role !== 'subject') continue
    for (let i = mention.predicate.to; i < mention.predicate.to + 16 && i < (sentences[mention.sentence]?.to ?? 0); i++) {
      const number = cues.ordinal(tokens, i)
      if (!number || !cues.times.has(tokens[number.to]?.lower ?? '')) continue
      out.ground('/ordinal', spanOf(tokens, i, number.to), `${tag}.ordinal.times`)
      return number.value
    }
  }
  return null
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
  const value = inside ? pack.meetings.nominative(name) : nominatives(reading, phrase)
  out.ground('/body/name', whole, `${pack.tag}.body.name`)
  const acronym = inside ? spanOf(tokens, bracket.from, bracket.to) : null
  if (acronym) out.ground('/body/acronym', acronym, `${pack.tag}.body.acronym`)
  return { name: value, acronym: acronym && ownAcronym(reading, bracket) ? wordsOf(source, acronym) : null }
}

/** The nominative of every organ in a joint name: Совета …, Комитета … → Совет …, Комитет …. */
function nominatives({ tokens, hits, source, pack: { meetings: cues } }: Reading, { from, to }: { from: number; to: number }): string {
  if (!cues.inflects) return wordsOf(source, spanOf(tokens, from, to))
  let value = ''
  let start = from
  for (let i = from + 1; i <= to; i++) {
    const joint = i < to && (tokens[i]?.lower === ',' || cues.conjunctions.has(tokens[i]?.lower ?? '')) && isCapital(tokens[i + 1]) === isCapital(tokens[from]) && (hits.at(i + 1, 'body') ?? hits.at(i + 1, 'organ') ?? hits.at(i + 2, 'body')) !== undefined
    if (!joint && i < to) continue
    value += cues.nominative(wordsOf(source, spanOf(tokens, start, i)))
    if (!joint) break
    value += tokens[i]?.lower === ',' ? ', ' : ` ${wordsOf(source, spanOf(tokens, i, i + 1))} `
    start = i + 1
  }
  return value
}

/** "(CSTO)" after the organization's name is the organization's acronym, not the body's. */
const ownAcronym = ({ hits }: Reading, bracket: { from: number } | null): boolean => bracket !== null && !hits.at(bracket.from, 'organization')

/** The body of the naming mention, of another mention, or the subject beside one without: "the Committee met for its fourth meeting". */
export function bodyPhrase(reading: Reading, meeting: Meeting): { from: number; to: number } | null {
  const naming = namingMention(reading, meeting)
  if (naming.body) return naming.body
  const owner = ownerOf(reading, meeting, naming)
  if (naming.possessive && owner) return owner
  for (const mention of meeting.mentions) if (mention.body && !mention.generic && hasName(reading, mention.body)) return mention.body
  return owner
}

const hasName = ({ tokens }: Reading, { from, to }: { from: number; to: number }): boolean => tokens.slice(from, to).some((token) => isCapital(token))

/** What a body does when it sits. */
const SITS = new Set(['hold', 'convene', 'decide', 'adopt', 'approve', 'consider', 'discuss', 'review', 'hear', 'endorse', 'elect', 'agree', 'begin', 'end'])

/** The body that is subject of the clause in which the meeting stands: Комиссия на выездном заседании поддержала…, "The Board held a meeting". */
function ownerOf({ predicates, sentences }: Reading, { bodies }: Meeting, naming: MeetingMention): { from: number; to: number } | null {
  const sentence = sentences[naming.sentence]
  const before = bodies.find((phrase) => phrase.sentence === naming.sentence && phrase.to <= naming.from)
  if (before && naming.possessive) return before
  const acts = predicates.filter((predicate) => predicate.sentence === naming.sentence && predicate.form === 'finite' && predicate.voice === 'active')
  if (before && acts.some((predicate) => predicate.from >= before.to && predicate.from - before.to < 2 && predicate.to <= naming.from)) return before
  if (before && !before.group && sentence && before.from - sentence.from < 4 && (naming.oblique ? acts.length > 0 : acts.some((predicate) => predicate.from >= before.to && predicate.to <= naming.from))) return before
  const after = naming.oblique && bodies.find((phrase) => phrase.sentence === naming.sentence && phrase.from >= naming.to)
  return after && acts.some((predicate) => SITS.has(predicate.sense) && predicate.from >= after.to && predicate.from - after.to < 4) ? after : null
}
