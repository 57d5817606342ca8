import type { AgendaAction } from '../record/content.js'
import type { Sense } from '../mentions/lexicon.js'
import type { Span } from '../text/span.js'
import type { Reading } from '../reading.js'
import { isCapital } from '../text/tokens.js'
import { phraseAt, type Range } from './clause.js'
import { isToCome, type Content } from './content.js'
import { ACTIONS } from './cues.js'
import type { Predicate } from './predicate.js'

/** A topic of the meeting, with the verb that tells what was done with it. */
export interface Topic extends Range {
  readonly sentence: number
  readonly action: AgendaAction
  readonly rule: string
  /** Span of the verb or of the word for the agenda. */
  readonly cue: Span
  readonly proposer: Proposer | null
  /** What the meeting did with it by the verb alone, whatever the tense. */
  readonly sense: Sense
}

/** Who put a topic forward. */
export interface Proposer {
  readonly value: string
  readonly span: Span
}

/** Characters from token `from` to token `to` (exclusive). */
export const spanOf = ({ tokens }: Reading, { from, to }: Range): Span => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 })

const REACH = 7

/** The country or organization that put the topic forward, if a phrase within the stretch says so. */
export function proposerIn({ reading, cues }: Content, { from, to }: Range): Proposer | null {
  const { tokens, hits } = reading
  for (let i = from; i < to; i++) {
    const length = phraseAt(tokens, i, cues.proposers)
    if (!length) continue
    for (let k = i + length; k < Math.min(tokens.length, i + length + REACH) && !/^[.;]$/.test(tokens[k]?.lower ?? ''); k++) {
      const country = hits.at(k, 'country')
      if (country) return { value: country.value.code, span: spanOf(reading, country) }
      const organization = hits.at(k, 'organization')
      if (organization && !isCapital(tokens[organization.to])) return { value: organization.value.name, span: spanOf(reading, organization) }
    }
  }
  return null
}

const BY_SENSE: ReadonlyMap<Sense, AgendaAction> = new Map([...ACTIONS, ['hold', 'exchanged-views'], ['inform', 'presented'], ['address', 'presented'], ['concern', 'discussed']])

/** What the record calls the treatment of a topic. */
export function actionOf(content: Content, sense: Sense, tense: Predicate['tense'], planned = false): AgendaAction {
  if (isToCome(content) || tense === 'future' || planned || (content.meeting.status === 'ongoing' && (sense === 'include' || (sense === 'concern' && tense !== 'past')))) return 'planned'
  return BY_SENSE.get(sense) ?? 'considered'
}
