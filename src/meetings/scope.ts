import type { MeetingMention, Scope } from './meeting.js'
import type { Ground } from './phrase.js'

const asScope = (mention: MeetingMention): Scope => (mention.relation === 'next' || mention.relation === 'previous' ? mention.relation : 'related')

/** Does the sentence as a whole speak of this mention: as subject or object of what happens, or at its very start? */
const leads = (ground: Ground, mention: MeetingMention): boolean => {
  const sentence = ground.sentences[mention.sentence]
  return (mention.predicate !== null && mention.predicate.form === 'finite') || (sentence !== undefined && mention.from - sentence.from < 4)
}

/** What each sentence speaks of. A sentence that names the meeting itself is about it, whatever else it mentions. */
export function readScopes(ground: Ground, mentions: readonly MeetingMention[], others: readonly MeetingMention[]): Scope[] {
  const scopes: Scope[] = ground.sentences.map(() => 'main')
  const told = new Set(ground.predicates.filter(({ form, tense }) => form === 'finite' && tense !== 'present').map(({ sentence }) => sentence))
  for (const { index, start, end } of ground.sentences) {
    if (told.has(index)) continue
    const text = ground.source.folded.slice(start, Math.min(end, start + 300)).toLowerCase()
    if (ground.pack.meetings.habitual.some((cue) => text.includes(cue))) scopes[index] = 'background'
  }
  const own = new Set(mentions.filter(({ generic, implied }) => !generic && implied !== 'verb').map(({ sentence }) => sentence))
  for (const mention of others) if (!own.has(mention.sentence) && leads(ground, mention)) scopes[mention.sentence] = asScope(mention)
  for (const sentence of own) if (scopes[sentence] !== 'background') scopes[sentence] = 'main'
  return scopes
}
