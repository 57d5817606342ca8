import { en } from '../../src/languages/en/index.js'
import { ru } from '../../src/languages/ru/index.js'
import { readParticipation, type Participation } from '../../src/fields/participation.js'
import type { LanguagePack } from '../../src/languages/pack.js'
import { chooseMeeting } from '../../src/meetings/choose.js'
import type { Meeting } from '../../src/meetings/meeting.js'
import { compileLexicon, type Lexicon } from '../../src/mentions/lexicon.js'
import { readRelease } from '../../src/read.js'
import type { Reading } from '../../src/reading.js'
import { readSource } from '../../src/text/source.js'

const lexicons = new Map<LanguagePack, Lexicon>()

/** The text read, in the language of its letters. */
export function read(text: string): Reading {
  const source = readSource(text)
  const pack: LanguagePack = /[а-я]{3}/.test(text) ? ru : en
  const lexicon = lexicons.get(pack) ?? compileLexicon(pack.lexicon())
  lexicons.set(pack, lexicon)
  return readRelease(source, pack, lexicon, {}, [])
}

/** The text and the meeting it is about. */
export function readMeeting(text: string): { reading: Reading; meeting: Meeting } {
  const reading = read(text)
  const meeting = chooseMeeting(reading)
  if (!meeting) throw new Error(`no meeting in: ${text}`)
  return { reading, meeting }
}

/** The text, its meeting, and who took part. */
export function readParties(text: string): { reading: Reading; meeting: Meeting; participation: Participation } {
  const { reading, meeting } = readMeeting(text)
  return { reading, meeting, participation: readParticipation(reading, meeting) }
}

/** Everything that a field is said to rest on, thrown away. */
export const nowhere = { ground: () => undefined, report: () => undefined }
