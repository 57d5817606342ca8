import { HAPPENS, openBinder, type Binder } from '../meetings/binding.js'
import { phraseAt } from '../meetings/circumstance-cues.js'
import type { Meeting } from '../meetings/meeting.js'
import { isSame } from '../meetings/same.js'
import { spanOf } from '../mentions/lexicon.js'
import type { Predicate } from '../frames/predicate.js'
import type { Reading, Sentence } from '../reading.js'
import type { AttendanceMode } from '../record/meeting.js'
import type { Span } from '../text/span.js'
import { isWord } from '../text/tokens.js'
import type { Writer } from './writer.js'

interface Told {
  readonly mode: AttendanceMode
  readonly span: Span
  /** Said of some participants only. */
  readonly part: boolean
}

/** Senses of taking part: what is said with them may be true of some only. */
const TAKES_PART = new Set(['attend', 'represent', 'address', 'continue'])

const lower = ({ tokens }: Reading, at: number): string => tokens[at]?.lower ?? ''

/** Does the subject of the verb speak of all participants? */
function ofEveryone(reading: Reading, predicate: Predicate, { from: floor }: Sentence): boolean {
  const { pack: { circumstances: cues } } = reading
  for (let i = predicate.from - 1; i >= floor && predicate.from - i < 12; i--) {
    const word = lower(reading, i)
    if (word === ',' || word === ':' || word === ';') break
    if (reading.hits.at(i, 'country') || reading.hits.at(i, 'city')) return false
    if (cues.everyone.has(word)) return true
  }
  return false
}

const REACH = 25

/** The verb that a phrase belongs to: the last one before it in its clause. */
function verbBefore(binder: Binder, at: number, { from: floor }: Sentence): Predicate | undefined {
  for (let i = at - 1; i >= floor && at - i < REACH; i--) {
    const verb = binder.verbsAt(i).at(-1)
    if (verb) return verb
  }
  return undefined
}

/** "Until then the Council met by video link only": not of this meeting. */
function wasFormerly({ tokens, pack: { circumstances: cues } }: Reading, at: number, { from: floor }: Sentence): boolean {
  for (let i = at - 1; i >= floor && tokens[i]?.lower !== ',' && tokens[i]?.lower !== ';'; i--) if (phraseAt(tokens, i, cues.formerly)) return true
  return false
}

function readMode(reading: Reading, meeting: Meeting, sentence: Sentence, i: number, to: number, mode: AttendanceMode, binder: Binder): Told | null {
  const { circumstances: cues } = reading.pack
  const span = spanOf(reading.tokens, i, to)
  const inside = binder.mentionAt(i) ?? binder.mentionAt(to - 1)
  if (inside && !inside.implied && (inside.from < i || inside.to > to)) return isSame(reading, meeting, inside) ? { mode, span, part: false } : null
  if (to === i + 1 && cues.adjectival.has(lower(reading, i)) && isWord(reading.tokens[to]) && to < sentence.to && !cues.venueEnds.has(lower(reading, to)) && !cues.openers.has(lower(reading, to)) && !cues.conjunctions.has(lower(reading, to))) return null
  if (wasFormerly(reading, i, sentence)) return null
  const verb = verbBefore(binder, i, sentence)
  if (verb && TAKES_PART.has(verb.sense) && !ofEveryone(reading, verb, sentence)) {
    if (mode !== 'online' || meeting.scope[sentence.index] !== 'main' || (verb.sense === 'address' && verb.form !== 'finite')) return null
    return verb.sense === 'address' ? null : { mode, span, part: true }
  }
  const { mention, predicate, gap } = binder.bind(i, to, sentence)
  if (mention && (isSame(reading, meeting, mention) || (mention.relation === null && mention.implied !== null)) && (!predicate || HAPPENS.has(predicate.sense)) && (gap < 30)) return { mode, span, part: false }
  return null
}

/** How the participants met: only what is said of this meeting counts. */
export function attendanceMode(reading: Reading, meeting: Meeting, out: Writer): AttendanceMode | null {
  const { modes } = reading.pack.circumstances
  const binder = openBinder(reading, meeting)
  const told: Told[] = []
  for (const sentence of reading.sentences) {
    if (meeting.scope[sentence.index] === 'background') continue
    for (let i = sentence.from; i < sentence.to; i++) {
      for (const [mode, phrases] of modes) {
        const length = phraseAt(reading.tokens, i, phrases)
        if (!length) continue
        const found = readMode(reading, meeting, sentence, i, i + length, mode, binder)
        if (found) told.push(found)
        i += length - 1
        break
      }
    }
  }
  const has = (mode: AttendanceMode): boolean => told.some((one) => one.mode === mode && !one.part)
  const mode = has('hybrid') || told.some(({ part }) => part) && !has('online') || (has('online') && has('in-person')) ? 'hybrid' : has('online') ? 'online' : has('in-person') ? 'in-person' : null
  const grounds = told.filter((one) => (mode === 'hybrid' ? true : one.mode === mode)).map(({ span }) => span)
  if (mode) out.ground('/attendanceMode', grounds, `${reading.pack.tag}.attendance.${mode}`)
  return mode
}
