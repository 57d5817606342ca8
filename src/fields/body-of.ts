import type { Meeting } from '../meetings/meeting.js'
import type { Reading } from '../reading.js'

/** Letters by which the forms of a body's noun are told apart: комиссия and комиссии, committee and committees. */
const STEM = 5

const stem = (word: string): string => word.slice(0, STEM)

/** The nouns for a body among the words of a post, up to where another post begins. */
const bodyNouns = (reading: Reading, words: readonly string[]): string[] => {
  const end = words.findIndex((word) => word === ',' || word === '-')
  return words.slice(0, end < 0 ? words.length : end).filter((word) => reading.pack.parties.bodies(word))
}

/** Does what a post leads have a noun for a body in it at all? */
export const hasBody = (reading: Reading, words: readonly string[]): boolean => bodyNouns(reading, words).length > 0

/** The words of the phrases that name the meeting and its body. */
function namesOf(reading: Reading, meeting: Meeting): Set<string> {
  const words = new Set<string>()
  for (const { from, to, body, head, implied } of meeting.mentions) {
    const own = body ?? (implied ? { from, to } : { from, to: head + 1 })
    for (let at = own.from; at < own.to; at++) words.add(stem(reading.tokens[at]?.lower ?? ''))
  }
  return words
}

/** Does one of the first sentences speak of the body? */
const opensWith = (reading: Reading, noun: string): boolean =>
  reading.sentences.slice(0, OPENING).some(({ from, to }) => reading.tokens.slice(from, to).some(({ lower }) => lower.startsWith(noun)))
const OPENING = 4

/**
 * Is what a post leads the body that meets: "Chairperson of the Council" at a session of the Council, not "Chairperson of the AU Commission"?
 * `words` follow the word for the chair. A bare noun ("Председатель комиссии") means the one that the release opens with.
 */
export function leadsBody(reading: Reading, meeting: Meeting, words: readonly string[]): boolean {
  const [first] = bodyNouns(reading, words)
  if (first === undefined) return false
  const { articles, firm } = reading.pack.people
  const bare = words.filter((word) => !articles.has(word) && !firm.has(word)).length === 1
  return namesOf(reading, meeting).has(stem(first)) || (bare && opensWith(reading, stem(first)))
}
