import type { Token } from '../text/tokens.js'
import { findImplied } from './implied.js'
import type { Meeting, MeetingMention } from './meeting.js'
import { findMeetings } from './mentions.js'
import { markBreaks, type Ground } from './phrase.js'
import { readScopes } from './scope.js'
import { relationCue, score, wordsBefore } from './score.js'
import { readStatus } from './status.js'

/** Words of a body, cut to stems, for comparing two wordings of one name. */
function stems({ tokens }: Ground, { from, to }: { from: number; to: number }): Set<string> {
  const out = new Set<string>()
  for (let i = from; i < to; i++) {
    const word = (tokens[i] as Token).lower
    if (word.length > 2 && word !== 'the' && word !== 'and') out.add(word.slice(0, 5))
  }
  return out
}

/** Names that each have words of their own are seldom one: Council of Foreign Ministers, Council of Defense Ministers. */
const OWN_WORDS = 0.66

/** Share of the smaller name's words that the other has too. */
export function likeness(ground: Ground, a: { from: number; to: number }, b: { from: number; to: number }): number {
  return shared(stems(ground, a), stems(ground, b))
}

function shared(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  if (!x.size || !y.size) return 0
  let common = 0
  for (const word of x) if (y.has(word)) common++
  return (common / Math.min(x.size, y.size)) * (common < x.size && common < y.size ? OWN_WORDS : 1)
}

/** "It was the third meeting": says of the chosen meeting what it was. */
const isPredicateNoun = (ground: Ground, main: MeetingMention, mention: MeetingMention): boolean => {
  if (main.ordinal && mention.ordinal && main.ordinal.value !== mention.ordinal.value) return false
  const before = wordsBefore(ground, mention.from, mention.sentence, 4).replace(/ (?:the|a|an)$/, '')
  return ground.pack.meetings.copula.some((words) => before === words || before.endsWith(` ${words}`))
}

/** What a mention is to the chosen one: null for the same meeting. */
function relationTo(ground: Ground, main: MeetingMention, mention: MeetingMention): MeetingMention['relation'] {
  const cue = relationCue(ground, mention)
  if (cue === null && isPredicateNoun(ground, main, mention)) return null
  const headline = ground.sentences[mention.sentence]?.zone === 'title' && mention.type === main.type && !mention.plural
  const same = !mention.body || !main.body || likeness(ground, mention.body, main.body) >= 0.5
  if (mention.ordinal && main.ordinal && mention.ordinal.value !== main.ordinal.value) {
    if (!same || !(mention.body || mention.type === main.type)) return cue ?? 'other'
    return mention.ordinal.value < main.ordinal.value ? 'previous' : 'next'
  }
  if (mention.ordinal && !main.ordinal && main.body && !main.implied && mention.from > main.to && mention.sentence !== main.sentence && !main.generic) {
    return cue ?? (mention.predicate?.tense === 'future' ? 'next' : 'previous')
  }
  if (mention.body && !main.body && main.implied !== 'verb' && mention.oblique && mention.type !== main.type && mention.sentence !== main.sentence) return cue ?? 'other'
  if (cue && !(mention.ordinal && main.ordinal && same)) return cue
  if (!same && !mention.implied && !headline) return 'other'
  if (mention.plural && !main.plural) return 'other'
  if (mention.generic || mention.definite || mention.possessive || mention.implied) return null
  if (mention.body || mention.ordinal || mention.type === main.type || mention.qualifiers.length) return null
  return ground.pack.meetings.genitive && !mention.body ? 'other' : null
}

/** So near in points another meeting makes the choice doubtful. */
const CLOSE = 2

/** Finds the meetings of a text and the one it is about; null if it speaks of none. */
export function chooseMeeting(ground: Ground): Meeting | null {
  const marks = markBreaks(ground)
  const { mentions: found, bodies } = findMeetings(ground, marks)
  const all = [...found, ...findImplied(ground, bodies, found)].sort((a, b) => a.from - b.from)
  const order = new Map(ground.sentences.filter(({ zone }) => zone === 'body').map(({ index }, i) => [index, i]))
  const scored = all.map((mention) => ({ ...mention, score: score(ground, mention, order) }))
  let main: MeetingMention | null = null
  for (const mention of scored) if (!mention.generic && (!main || mention.score > main.score)) main = mention
  if (!main) for (const mention of scored) if (!main || mention.score > main.score) main = mention
  if (!main) return null
  const chosen: MeetingMention = main
  const related = scored.map((mention) => (mention === chosen ? mention : { ...mention, relation: relationTo(ground, chosen, mention) }))
  const mentions = related.filter(({ relation }) => relation === null)
  const others = related.filter(({ relation }) => relation !== null)
  const runnerUp = others.reduce((best, { score: points, generic }) => (generic ? best : Math.max(best, points)), 0)
  const scope = readScopes(ground, mentions, others)
  const { status, evidence } = readStatus(ground, chosen, mentions, scope)
  return { mention: chosen, mentions, others, status, statusEvidence: evidence, scope, bodies, close: runnerUp >= chosen.score - CLOSE }
}
