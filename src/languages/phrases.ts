import type { Phrases } from '../mentions/people-cues.js'

/** Phrases separated by semicolons, by their first word, the longest first. */
export function phrases(text: string): Phrases {
  const byFirst = new Map<string, string[][]>()
  for (const phrase of text.split('; ')) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    const same = byFirst.get(first)
    if (same) same.push(words)
    else byFirst.set(first, [words])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)
  return byFirst
}
