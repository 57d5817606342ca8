import type { Reading } from '../reading.js'
import type { Meeting, MeetingMention } from './meeting.js'

/** Gatherings of a kind of their own: a call is no session, whatever else is alike. */
const APART = new Set(['call', 'visit', 'briefing', 'training', 'seminar', 'forum', 'conference', 'summit'])
/** Qualifiers that set one meeting apart from another of the same body. */
const SETS_APART = new Set(['extraordinary', 'emergency', 'special', 'preparatory', 'bilateral', 'trilateral', 'inaugural', 'final'])

/**
 * Does the mention speak of the chosen meeting so plainly that its date, place and manner are the meeting's? A bare noun does ("the meeting",
 * заседание); a phrase of its own ("экспертные консультации", "XIV заседание …") only where nothing sets it apart.
 */
export function isSame({ tokens, pack }: Reading, { mention: main, mentions }: Meeting, mention: MeetingMention): boolean {
  if (mention.relation !== null) return false
  if (mention === main) return true
  if (mention.from > main.from && pack.circumstances.indefinite.has(tokens[mention.from - 1]?.lower ?? '')) return false
  if (mention.implied) return mention.sentence - main.sentence < 3
  const bare = mention.to - mention.from === 1 || mention.generic
  if (mention.ordinal && !mentions.some(({ ordinal, type, head }) => ordinal?.value === mention.ordinal?.value && (type === main.type || head === main.head)) && mention.type !== main.type) return false
  if (mention.type !== main.type && (APART.has(mention.type) || APART.has(main.type)) && !mention.generic && !(bare && !APART.has(mention.type))) return false
  if (bare || (mention.definite && mention.type === main.type)) return true
  if (mention.qualifiers.some(({ value }) => SETS_APART.has(value) && !main.qualifiers.some((own) => own.value === value))) return false
  if (mention.type === main.type || mention.body) return true
  return mention.ordinal !== null && mention.ordinal.value === main.ordinal?.value
}
