import type { Token } from '../text/tokens.js'
import { phraseAt, type Phrases } from './circumstance-cues.js'
import type { MeetingMention } from './meeting.js'
import type { Ground } from './phrase.js'

/** Does one of the phrases begin between the tokens? */
function begins(tokens: readonly Token[], from: number, to: number, phrases: Phrases): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (phraseAt(tokens, at, phrases)) return true
  return false
}

const REACH = 4

/** "last met in May", в последний раз собирались, "will next meet on 14 June": the verb group tells that it was the time before or after. */
export function turnByVerb({ tokens, pack: { circumstances: cues } }: Ground, from: number, to: number): MeetingMention['turn'] {
  if (begins(tokens, from - REACH, to, cues.lastTime)) return 'previous'
  return begins(tokens, from, to + 1, cues.nextTime) ? 'next' : null
}

/** "the previous SOMTC", "last year's meeting": the word stands in the phrase or right before it. */
export function turnByWord({ tokens, pack: { meetings: cues } }: Ground, from: number, to: number): MeetingMention['turn'] {
  for (let i = Math.max(0, from - 1); i < to; i++) {
    const word = tokens[i]?.lower ?? ''
    if (cues.next.has(word)) return 'next'
    if (cues.previous.has(word)) return 'previous'
  }
  return null
}
