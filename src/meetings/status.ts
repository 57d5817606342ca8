import type { Predicate } from '../frames/predicate.js'
import { spanOf } from '../mentions/lexicon.js'
import type { MeetingStatus } from '../record/meeting.js'
import type { Span } from '../text/span.js'
import type { MeetingMention } from './meeting.js'
import type { Ground } from './phrase.js'

interface Told {
  readonly status: MeetingStatus
  readonly evidence: { readonly rule: string; readonly span: Span }
}

/** What a verb group says of the meeting it governs. */
function statusOf(predicate: Predicate): MeetingStatus | null {
  const { sense, tense, form, negated, voice, planned } = predicate
  if (form === 'infinitive' || form === 'gerund') return tense === 'future' && sense === 'hold' ? 'announced' : null
  switch (sense) {
    case 'postpone':
    case 'reschedule': return negated || tense === 'future' ? null : 'postponed'
    case 'cancel': return negated ? null : 'cancelled'
    case 'begin': return tense === 'future' || planned ? 'announced' : 'ongoing'
    case 'continue': return tense === 'future' ? 'announced' : 'ongoing'
    case 'end': return tense === 'past' ? 'held' : tense === 'future' ? null : 'ongoing'
    case 'hold':
    case 'convene':
    case 'host': return tense === 'future' || planned ? (form === 'finite' ? 'announced' : null) : tense === 'past' ? 'held' : form === 'finite' ? 'ongoing' : null
    case 'attend':
    case 'chair':
    case 'open':
    case 'address': return tense === 'future' || planned ? 'announced' : tense === 'past' ? 'held' : null
    case 'plan': return form === 'participle' || voice === 'passive' ? 'announced' : null
    default: return null
  }
}

const STRONG = new Set<MeetingStatus>(['postponed', 'cancelled'])
const WEAK = new Set(['attend', 'chair', 'open', 'address'])

/** A passive behind the mention, past the relative clause that may stand in between: "the meeting, which was to be held in Lome, has been cancelled". */
const isSubject = ({ predicates }: Ground, mention: MeetingMention, predicate: Predicate): boolean =>
  !mention.oblique && predicate.from >= mention.to && predicate.from - mention.to < 40 && predicate.form === 'finite'
  && predicates.every((other) => other.sentence !== mention.sentence || other.form !== 'finite' || other.from < mention.to || other.from >= predicate.from || other === mention.predicate || other.main === predicate.main)

/** Status of the meeting, seen from the release's own time. */
export function readStatus(ground: Ground, chosen: MeetingMention, mentions: readonly MeetingMention[]): Told {
  const told = (predicate: Predicate, status: MeetingStatus): Told => ({
    status, evidence: { rule: `${ground.pack.tag}.status.${predicate.sense}`, span: spanOf(ground.tokens, predicate.from, predicate.to) },
  })
  const candidates: { predicate: Predicate; status: MeetingStatus; weight: number }[] = []
  for (const mention of mentions) {
    const zone = ground.sentences[mention.sentence]?.zone
    for (const predicate of ground.predicates) {
      if (predicate.sentence !== mention.sentence) continue
      const direct = predicate === mention.predicate
      const status = statusOf(predicate)
      if (!status || (!direct && !(STRONG.has(status) && isSubject(ground, mention, predicate)))) continue
      const weight = (STRONG.has(status) ? 6 : WEAK.has(predicate.sense) ? 1 : predicate.form === 'finite' ? 3 : 1.5) + (mention === chosen ? 2 : 0) + (zone === 'body' ? 1 : 0) + (mention.generic ? -1.5 : 0)
      candidates.push({ predicate, status, weight })
    }
  }
  candidates.sort((a, b) => b.weight - a.weight || a.predicate.from - b.predicate.from)
  const best = candidates[0]
  if (best) return told(best.predicate, best.status)
  const future = ground.predicates.filter(({ form, tense }) => form === 'finite' && tense === 'future')
  const past = ground.predicates.filter(({ form, tense }) => form === 'finite' && tense === 'past')
  const majority = future.length > past.length ? future[0] : past[0]
  if (majority) return told(majority, future.length > past.length ? 'announced' : 'held')
  return { status: 'held', evidence: { rule: `${ground.pack.tag}.status.default`, span: chosen } }
}
