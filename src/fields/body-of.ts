import type { Meeting } from '../meetings/meeting.js'
import type { Reading } from '../reading.js'

/** Letters by which the forms of a body's noun are told apart: комиссия and комиссии, committee and committees. */
const STEM = 5

const stem = (word: string): string => word.slice(0, STEM)

/** The nouns for a body among the words of a post, up to where another post begins. */
export const bodyNouns = (reading: Reading, words: readonly string[]): string[] => {
  const end = words.findIndex((word) => word === ',' || word === '-')
  return words.slice(0, end < 0 ? words.length : end).filter((word) => reading.pack.parties.bodies(word))
}

/** The words of the phrases that name the meeting and its body. */
function namesOf(reading: Reading, meeting: Meeting): Set<string> {
  const words = new Set<string>()
  for (const { from, to, body, head } of meeting.mentions) {
    for (let at = Math.min(from, body?.from ?? from, head); at < Math.max(to, body?.to ?? to); at++) words.add(stem(reading.tokens[at]?.lower ?? ''))
  }
  return words
}

/** Is what a post leads the body that meets: "Chairperson of the Council" at a session of the Council, not "Chairperson of the AU Commission"? */
export function leadsBody(reading: Reading, meeting: Meeting, nouns: readonly string[]): boolean {
  const [first] = nouns
  return first !== undefined && namesOf(reading, meeting).has(stem(first))
}
