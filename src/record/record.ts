import * as z from 'zod'
import { Diagnostic } from '../diagnostics.js'
import { AgendaItem, Appointment, Decision, MeetingDocument, Operation, Statement } from './content.js'
import { Evidence } from './evidence.js'
import { AttendanceMode, MeetingDates, MeetingStatus, MeetingType, NamedBody, Place, Presidency, Qualifier } from './meeting.js'
import { AbsentParty, Delegation, Person } from './parties.js'
import { MeetingReference, RelatedMeeting } from './references.js'
import { ReleaseInfo } from './release.js'
import { Text } from './values.js'

const fields = {
  /** Version of this schema. */
  schemaVersion: z.literal('1'),
  /** BCP 47 tag of the release's body: `en`, `ru`. */
  language: z.string().min(2),
  /** Headline as printed. */
  title: Text.nullable(),
  /** The meeting as the release names it, from the ordinal on, without the article. */
  name: Text.nullable(),
  type: MeetingType,
  qualifiers: z.array(Qualifier),
  /** The meeting's number in its series: 23rd, XXIII, twenty-third, двадцать третье. */
  ordinal: z.int().positive().nullable(),
  /** The meeting's motto: under the theme "…". */
  theme: Text.nullable(),
  /** The organ that met, nominative, without the article; null for a meeting of officials without one. */
  body: NamedBody.nullable(),
  /** The organizations that the organ belongs to or that convened. */
  organizations: z.array(NamedBody),
  status: MeetingStatus,
  /** Why it was postponed, moved or cancelled, in the text's words. */
  statusReason: Text.nullable(),
  when: MeetingDates,
  attendanceMode: AttendanceMode.nullable(),
  /** Where it takes place; several for a meeting in several places. The dateline's city is none unless the text puts the meeting there. */
  locations: z.array(Place),
  /** True where the text says that all members attended. */
  allMembersPresent: z.literal(true).nullable(),
  presidency: Presidency.nullable(),
  delegations: z.array(Delegation),
  absent: z.array(AbsentParty),
  people: z.array(Person),
  agenda: z.array(AgendaItem),
  decisions: z.array(Decision),
  documents: z.array(MeetingDocument),
  appointments: z.array(Appointment),
  operations: z.array(Operation),
  statements: z.array(Statement),
  /** The last meeting of the same body before this one. */
  previous: MeetingReference.nullable(),
  /** The next meeting of the same body. */
  next: MeetingReference.nullable(),
  related: z.array(RelatedMeeting),
  release: ReleaseInfo,
  /** What every value rests on. */
  evidence: Evidence,
  /** Why a value is missing or deserves a second look. */
  diagnostics: z.array(Diagnostic),
}

/** Does the pointer lead to a value of the record? */
function leads(record: unknown, pointer: string): boolean {
  let at: unknown = record
  for (const raw of pointer.slice(1).split('/')) {
    const key = raw.replace(/~1/g, '/').replace(/~0/g, '~')
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, key)) return false
    at = (at as Record<string, unknown>)[key]
  }
  return true
}

/**
 * One meeting, as one release reports it. Plain JSON: `MeetingRecord.parse(JSON.parse(json))` accepts what the library printed and
 * refuses unknown keys, impossible dates, an end before its start, unknown countries and evidence that leads nowhere.
 *
 * @example
 * ```ts
 * const record = parseMeetingRelease(text)
 * record.when.start                    // "2019-08-21"
 * record.evidence['/when/start']?.[0]  // { start: 391, end: 400, text: "August 21", rule: …, basis: "stated" }
 * ```
 */
export const MeetingRecord = z.strictObject(fields).check((context) => {
  const record = context.value
  for (const pointer of Object.keys(record.evidence))
    if (!leads(record, pointer)) context.issues.push({ code: 'custom', message: `evidence leads nowhere: ${pointer}`, input: record.evidence, path: ['evidence', pointer] })
})
export interface MeetingRecord extends z.infer<typeof MeetingRecord> {}
