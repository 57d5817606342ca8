import type { Ground } from './people-ground.js'
import type { Part, PersonMention, PersonOfText } from './person.js'

const wordCount = (text: string): number => text.split(/[ .-]/).filter((word) => word.length > 1).length

/** The fullest of what the mentions of a person say. */
export function merge(ground: Ground, mentions: readonly PersonMention[], gender: 'm' | 'f' | null): PersonOfText {
  let named = mentions.find((mention) => mention.name)
  for (const mention of mentions) {
    if (!mention.name || !named?.name) continue
    const more = wordCount(mention.name) - wordCount(named.name)
    if (more > 0 || (more === 0 && named.case !== 'nom' && mention.case === 'nom' && mention.name !== named.name && wordCount(mention.name) > 1)) named = mention
  }
  const longest = (read: (mention: PersonMention) => Part | null): Part | null => {
    let best: Part | null = null
    for (const mention of mentions) {
      const found = read(mention)
      if (found && (!best || found.value.length > best.value.length)) best = found
    }
    return best
  }
  const body = mentions.filter((mention) => ground.reading.sentences[mention.sentence]?.zone === 'body')
  const tellers = body.some((mention) => mention.post) ? body : mentions
  let post: Part | null = null
  for (const mention of tellers) if (mention.post && (mention.name || !post) && (!post || (mention.name && mention.post.value.length > post.value.length))) post = mention.post
  const placed = mentions.find((mention) => mention.country && mention.post === post) ?? mentions.find((mention) => mention.country)
  return {
    name: named?.name ?? null, nameSpan: named?.nameSpan ?? null, certain: named?.certain ?? true, honorific: longest((mention) => mention.honorific), rank: longest((mention) => mention.rank),
    post, affiliation: mentions.find((mention) => mention.affiliation)?.affiliation ?? null, country: placed?.country ?? null, countrySpan: placed?.countrySpan ?? null, mentions, gender,
  }
}
