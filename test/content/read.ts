import { openLedger } from '../../src/fields/writer.js'
import type { Writer } from '../../src/fields/writer.js'
import { en } from '../../src/languages/en/index.js'
import type { LanguagePack } from '../../src/languages/pack.js'
import { ru } from '../../src/languages/ru/index.js'
import { chooseMeeting } from '../../src/meetings/choose.js'
import type { Meeting } from '../../src/meetings/meeting.js'
import { compileLexicon, type Lexicon } from '../../src/mentions/lexicon.js'
import { readRelease } from '../../src/read.js'
import type { Reading } from '../../src/reading.js'
import { readSource } from '../../src/text/source.js'

const lexicons = new Map<string, Lexicon>()

function lexiconOf(pack: LanguagePack): Lexicon {
  const known = lexicons.get(pack.tag) ?? compileLexicon(pack.lexicon())
  lexicons.set(pack.tag, known)
  return known
}

/** Reads a text in the language that its letters show. */
export function read(text: string, publishedAt?: string): Reading {
  const pack: LanguagePack = /[а-я]{4}/.test(text) ? ru : en
  return readRelease(readSource(text), pack, lexiconOf(pack), publishedAt ? { publishedAt } : {}, [])
}

/** The value of one field, for a text whose first sentence tells of a meeting. */
export function valueOf<T>(field: (reading: Reading, meeting: Meeting, out: Writer) => T, text: string, publishedAt?: string): T {
  const reading = read(text, publishedAt)
  const meeting = chooseMeeting(reading)
  if (!meeting) throw new Error(`no meeting in: ${text}`)
  return field(reading, meeting, openLedger(reading.source))
}

export const HELD = 'The 7th meeting of the Council of Heads of Customs Services of the Commonwealth of Independent States was held in Minsk on 5 May 2023. '
export const ANNOUNCED = 'The 7th meeting of the Council of Heads of Customs Services of the Commonwealth of Independent States will be held in Minsk on 5 May 2023. '
export const ПРОШЛО = 'Седьмое заседание Совета руководителей таможенных служб государств - участников СНГ состоялось 5 мая 2023 года в Минске. '
export const ПРОЙДЕТ = 'Седьмое заседание Совета руководителей таможенных служб государств - участников СНГ пройдет 5 мая 2023 года в Минске. '
