import { attendanceMode } from '../../src/fields/attendance.js'
import { locations } from '../../src/fields/locations.js'
import { next, previous, related } from '../../src/fields/references.js'
import { statusReason } from '../../src/fields/status-reason.js'
import { status } from '../../src/fields/status.js'
import { when } from '../../src/fields/when.js'
import { openLedger } from '../../src/fields/writer.js'
import { en } from '../../src/languages/en/index.js'
import type { LanguagePack } from '../../src/languages/pack.js'
import { ru } from '../../src/languages/ru/index.js'
import { chooseMeeting } from '../../src/meetings/choose.js'
import { compileLexicon, type Lexicon } from '../../src/mentions/lexicon.js'
import { readRelease } from '../../src/read.js'
import type { MeetingDates, Place } from '../../src/record/meeting.js'
import type { MeetingReference, RelatedMeeting } from '../../src/record/references.js'
import { readSource } from '../../src/text/source.js'

const lexicons = new Map<LanguagePack, Lexicon>()
const lexiconOf = (pack: LanguagePack): Lexicon => {
  const known = lexicons.get(pack) ?? compileLexicon(pack.lexicon())
  lexicons.set(pack, known)
  return known
}

export interface Circumstances {
  readonly status: string
  readonly when: MeetingDates
  readonly locations: Place[]
  readonly attendanceMode: string | null
  readonly statusReason: string | null
  readonly previous: MeetingReference | null
  readonly next: MeetingReference | null
  readonly related: RelatedMeeting[]
  readonly codes: string[]
}

/** The circumstances of the meeting that a text tells of. */
export function write(text: string, publishedAt?: string): Circumstances {
  const source = readSource(text)
  const pack: LanguagePack = /[А-я]/.test(text) ? ru : en
  const reading = readRelease(source, pack, lexiconOf(pack), publishedAt ? { publishedAt } : {}, [])
  const meeting = chooseMeeting(reading)
  if (!meeting) throw new Error('no meeting found')
  const out = openLedger(source)
  const fields = {
    status: status(reading, meeting, out),
    when: when(reading, meeting, out), locations: locations(reading, meeting, out), attendanceMode: attendanceMode(reading, meeting, out),
    statusReason: statusReason(reading, meeting, out), previous: previous(reading, meeting, out), next: next(reading, meeting, out), related: related(reading, meeting, out),
  }
  for (const spans of Object.values(out.evidence())) for (const { start, end, text: words } of spans) if (start !== end && text.slice(start, end) !== words) throw new Error(`evidence differs: ${words}`)
  return { ...fields, codes: out.diagnostics().map(({ code }) => code) }
}

/** "Minsk/BY", "Forum Secretariat/Suva/FJ", joined with " + ". */
export const places = (list: readonly Place[]): string => list.map(({ venue, city, region, country }) => [venue, city, region, country].filter(Boolean).join('/')).join(' + ')

/** "2024-05-03..2024-05-04 stated". */
export const dates = ({ start, end, basis }: MeetingDates): string => `${start ?? ''}..${end ?? ''} ${basis ?? 'none'}`
