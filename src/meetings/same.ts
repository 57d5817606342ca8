import type { Reading } from '../reading.js'
import type { MeetingCues } from './cues.js'
import type { Meeting, MeetingMention } from './meeting.js'

/** Gatherings of a kind of their own: a call is no session, whatever else is alike. */
const APART = new Set(['call', 'visit', 'briefing', 'training', 'seminar', 'forum', 'conference', 'summit'])
const APART_ALWAYS = new Set(['call', 'visit', 'briefing', 'training'])
/** Nouns that refer to any gathering: "the meeting" of a forum. */
const PLAIN = new Set(['meeting', 'session'])
/** Qualifiers that set one meeting apart from another of the same body. */
const SETS_APART = new Set(['extraordinary', 'emergency', 'special', 'preparatory', 'bilateral', 'trilateral', 'inaugural', 'final'])

/**
 * Does the mention speak of the chosen meeting so plainly that its date, place and manner are the meeting's? A bare noun does ("the meeting",
 * заседание); a phrase of its own ("экспертные консультации", "XIV заседание …") only where nothing sets it apart.
 */
export function isSame({ tokens, pack, sentences }: Reading, meeting: Meeting, mention: MeetingMention): boolean {
  const { mention: main, mentions } = meeting
  const first = sentences[main.sentence]?.zone === 'body' ? main : (mentions.find(({ sentence, generic }) => !generic && sentences[sentence]?.zone === 'body') ?? main)
  if (mention.relation !== null) return false
  if (mention === main) return true
  const timing = neighborByTense(meeting, mention)
  if (timing !== null) return false
  if (mention.from > first.from && pack.circumstances.indefinite.has(tokens[mention.from - 1]?.lower ?? '')) return false
  if (mention.implied) return mention.sentence - main.sentence < 3
  const bare = mention.to - mention.from === 1 || (mention.generic && mention.to - mention.from < 3)
  if (mention.ordinal && !mentions.some(({ ordinal, type, head }) => ordinal?.value === mention.ordinal?.value && (type === main.type || head === main.head)) && mention.type !== main.type) return false
  if (mention.type !== main.type && (APART.has(mention.type) || APART.has(main.type)) && !bare && !(mention.definite && PLAIN.has(mention.type) && !APART_ALWAYS.has(main.type))) return false
  if (APART_ALWAYS.has(mention.type) !== APART_ALWAYS.has(main.type) && !mention.generic && APART_ALWAYS.has(mention.type)) return false
  if (!bare && mention.from > main.from && isGoverned(tokens, pack.meetings, mention)) return false
  if (bare || (mention.definite && (mention.type === main.type || PLAIN.has(mention.type)))) return true
  if (mention.qualifiers.some(({ value }) => SETS_APART.has(value) && !main.qualifiers.some((own) => own.value === value))) return false
  if (mention.type === main.type || mention.body) return true
  return mention.ordinal !== null && mention.ordinal.value === main.ordinal?.value
}

/** "results of the CSTO summit in Minsk": a meeting of the past, on paper. */
function isGoverned(tokens: Reading['tokens'], { articles, genitive, governors }: MeetingCues, { from }: MeetingMention): boolean {
  let i = from - 1
  while (i >= 0 && (articles.has(tokens[i]?.lower ?? '') || tokens[i]?.lower === genitive)) i--
  return governors.has(tokens[i]?.lower ?? '')
}

const TAKES_PLACE = new Set(['hold', 'convene', 'host', 'plan', 'chair'])

/**
 * A report that goes on to say what "will be held" speaks of the next meeting, though it does not call it so: "Очередное заседание намечено
 * провести в мае". Null where the verb tells nothing.
 */
export function neighborByTense({ mention: main, status }: Meeting, mention: MeetingMention): 'next' | null {
  const { predicate } = mention
  if (mention === main || mention.implied === 'verb' || mention.sentence <= main.sentence) return null
  if (mention.relation !== null && mention.relation !== 'previous') return null
  if (!predicate || !TAKES_PLACE.has(predicate.sense) || (predicate.form !== 'finite' && predicate.form !== 'infinitive')) return null
  const ahead = predicate.tense === 'future' || predicate.planned || (predicate.sense === 'plan' && predicate.voice === 'passive')
  if (!ahead) return null
  if (mention.relation === 'previous') return !mention.ordinal || !main.ordinal || mention.ordinal.value > main.ordinal.value ? 'next' : null
  if (status !== 'held') return null
  return mention.definite && !mention.qualifiers.length && mention.implied === null ? null : 'next'
}
