import type { Reading, Sentence } from '../reading.js'

/** A headline is read for the meeting only, since the body says the same more fully; one that closes with a full stop is the lead. */
export function isHeadline(reading: Reading, sentence: Sentence): boolean {
  return sentence.zone === 'title' && (reading.tokens[sentence.to - 1]?.lower !== '.' || sentence.to - sentence.from < 12)
}
