import type { Content } from './content.js'
import { nominalTopics } from './topic-nouns.js'
import { purposes } from './topic-purposes.js'
import { verbalTopics } from './topic-verbs.js'
import type { Topic } from './topic.js'

export type { Topic } from './topic.js'

/** Keeps of overlapping topics those that were found by the surer way, which come first. */
function* apart(lists: readonly (readonly Topic[])[]): Generator<Topic> {
  const taken = new Set<number>()
  for (const list of lists) {
    const free = list.filter(({ from, to }) => {
      for (let i = from; i < to; i++) if (taken.has(i)) return false
      return true
    })
    for (const topic of free) {
      for (let i = topic.from; i < topic.to; i++) taken.add(i)
      yield topic
    }
  }
}

/** Everything that was or is to be taken up at the meeting, in text order. */
export function readTopics(content: Content): Topic[] {
  return [...apart([[...verbalTopics(content)], [...purposes(content)], [...nominalTopics(content)]])].sort((a, b) => a.from - b.from)
}
