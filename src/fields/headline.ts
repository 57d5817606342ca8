import type { Reading, Sentence } from '../reading.js'

/**
 * A headline is read for the meeting only, since the body says the same more fully. One that closes with a full stop or tells the day
 * ("Сегодня, 19 ноября, министр принял участие в заседании") is the lead.
 */
export function isHeadline({ tokens, dates, sentences }: Reading, { zone, from, to, start, end }: Sentence): boolean {
  if (zone !== 'title' || !sentences.some((other) => other.zone === 'body')) return false
  return to - from < SHORT || !(tokens[to - 1]?.lower === '.' || dates.some((date) => date.start >= start && date.end <= end))
}
const SHORT = 12
