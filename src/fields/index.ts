import type { Meeting } from '../meetings/meeting.js'
import type { Reading } from '../reading.js'
import type { MeetingRecord } from '../record/record.js'
import { absent } from './absent.js'
import { agenda } from './agenda.js'
import { appointments } from './appointments.js'
import { attendanceMode } from './attendance.js'
import { decisions } from './decisions.js'
import { delegations } from './delegations.js'
import { documents } from './documents.js'
import { body, name, ordinal, qualifiers, type } from './identity.js'
import { locations } from './locations.js'
import { allMembersPresent } from './members.js'
import { operations } from './operations.js'
import { organizations } from './organizations.js'
import { readParticipation, type Participation } from './participation.js'
import { people } from './people.js'
import { presidency } from './presidency.js'
import { next, previous, related } from './references.js'
import { release } from './release.js'
import { remark } from './remarks.js'
import { statements } from './statements.js'
import { status } from './status.js'
import { statusReason } from './status-reason.js'
import { theme } from './theme.js'
import { title } from './title.js'
import { when } from './when.js'
import { openLedger, type Writer } from './writer.js'

type Field<K extends keyof MeetingRecord> = (reading: Reading, meeting: Meeting, out: Writer, parties: Participation) => MeetingRecord[K]
type Written = Exclude<keyof MeetingRecord, 'evidence' | 'diagnostics'>

/** One function a field, in the order of the record. The compiler asks for every one. */
const FIELDS: { readonly [K in Written]: Field<K> } = {
  schemaVersion: () => '1',
  language: ({ pack }) => pack.tag,
  title, name, type, qualifiers, ordinal, theme, body, organizations,
  status, statusReason, when, attendanceMode, locations,
  allMembersPresent: (reading, _, out, parties) => allMembersPresent(reading, parties, out),
  presidency: (reading, _, out, parties) => presidency(reading, parties, out),
  delegations: (reading, _, out, parties) => delegations(reading, parties, out),
  absent: (reading, _, out, parties) => absent(reading, parties, out),
  people: (reading, meeting, out, parties) => people(reading, meeting, parties, out),
  agenda, decisions, documents, appointments, operations, statements,
  previous, next, related,
  release,
}

/** Writes the record of a meeting, field by field, with the evidence and the remarks that come up. */
export function writeRecord(reading: Reading, meeting: Meeting): MeetingRecord {
  const ledger = openLedger(reading.source)
  const parties = readParticipation(reading, meeting)
  const record: Record<string, unknown> = {}
  for (const [key, write] of Object.entries(FIELDS)) record[key] = write(reading, meeting, ledger, parties)
  remark(reading, meeting, ledger)
  return { ...(record as Pick<MeetingRecord, Written>), evidence: ledger.evidence(), diagnostics: ledger.diagnostics() }
}
