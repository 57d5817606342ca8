import type { Predicate } from '../frames/predicate.js'
import { spanOf } from '../mentions/lexicon.js'
import type { MeetingStatus } from '../record/meeting.js'
import type { Span } from '../text/span.js'
import type { MeetingMention, Scope } from './meeting.js'
import type { Ground } from './phrase.js'

interface Told {
  readonly status: MeetingStatus
  readonly evidence: { readonly rule: string; readonly span: Span }
}

/** What a verb group says of the meeting it governs. */
function statusOf(predicate: Predicate, resolved = false): MeetingStatus | null {
  const { sense, tense, form, negated, voice, planned } = predicate
  if (form === 'infinitive' || form === 'gerund') return tense === 'future' && sense === 'hold' ? 'announced' : resolved && !negated && sense in RESOLVED ? RESOLVED[sense as keyof typeof RESOLVED] : null
  switch (sense) {
    case 'postpone':
    case 'reschedule': return negated || (tense === 'future' && voice === 'active') ? null : 'postponed'
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

/** "decided to postpone". */
const RESOLVED = { postpone: 'postponed', cancel: 'cancelled' } as const
const RESOLVES = new Set(['decide', 'agree'])

const STRONG = new Set<MeetingStatus>(['postponed', 'cancelled'])
const WEAK = new Set(['attend', 'chair', 'open', 'address'])

/** A passive behind the mention, past the relative clause that may stand in between: "the meeting, which was to be held in Lome, has been cancelled". */
const isSubject = ({ predicatesOf }: Ground, mention: MeetingMention, predicate: Predicate): boolean =>
  !mention.oblique && predicate.from >= mention.to && predicate.from - mention.to < 40 && predicate.form === 'finite'
  && (predicatesOf[mention.sentence] ?? []).every((other) => other.form !== 'finite' || other.from < mention.to || other.from >= predicate.from || other === mention.predicate || other.main === predicate.main)

/** "the cancellation of the meeting": the noun before it says so. */
function calledOff({ tokens, pack: { tag, meetings: cues } }: Ground, mentions: readonly MeetingMention[]): Told | null {
  for (const { from } of mentions) {
    let i = from - 1
    while (i >= 0 && (cues.articles.has(tokens[i]?.lower ?? '') || tokens[i]?.lower === cues.genitive)) i--
    const status = cues.calledOff.get(tokens[i]?.lower ?? '')
    if (status) return { status, evidence: { rule: `${tag}.status.noun`, span: spanOf(tokens, i, i + 1) } }
  }
  return null
}

/** Status of the meeting, seen from the release's own time. */
export function readStatus(ground: Ground, chosen: MeetingMention, mentions: readonly MeetingMention[], scope: readonly Scope[]): Told {
  const told = (predicate: Predicate, status: MeetingStatus): Told => ({
    status, evidence: { rule: `${ground.pack.tag}.status.${predicate.sense}`, span: spanOf(ground.tokens, predicate.from, predicate.to) },
  })
  const candidates: { predicate: Predicate; status: MeetingStatus; weight: number }[] = []
  for (const mention of mentions) {
    const zone = ground.sentences[mention.sentence]?.zone
    for (const predicate of ground.predicatesOf[mention.sentence] ?? []) {
      const direct = predicate === mention.predicate
      const status = statusOf(predicate, predicate.sense in RESOLVED && (ground.predicatesOf[predicate.sentence] ?? []).some((other) => RESOLVES.has(other.sense) && other.tense === 'past' && other.to <= predicate.from))
      if (!status || (!direct && !(STRONG.has(status) && isSubject(ground, mention, predicate)))) continue
      const weight = (STRONG.has(status) ? 6 : WEAK.has(predicate.sense) ? 1 : predicate.form === 'finite' ? 3 : 1.5) + (mention === chosen ? 2 : 0) + (zone === 'body' ? 1 : 0) + (mention.generic ? -1.5 : 0)
      candidates.push({ predicate, status, weight })
    }
  }
  const off = calledOff(ground, mentions)
  if (off) return off
  candidates.sort((a, b) => b.weight - a.weight || a.predicate.from - b.predicate.from)
  const best = candidates[0]
  if (best) return told(best.predicate, best.status)
  const future = ground.predicates.filter(({ form, tense, sentence }) => form === 'finite' && tense === 'future' && scope[sentence] === 'main')
  const past = ground.predicates.filter(({ form, tense, sentence }) => form === 'finite' && tense === 'past' && scope[sentence] === 'main')
  const majority = future.length > past.length ? future[0] : past[0]
  if (majority) return told(majority, future.length > past.length ? 'announced' : 'held')
  return { status: 'held', evidence: { rule: `${ground.pack.tag}.status.default`, span: chosen } }
}
