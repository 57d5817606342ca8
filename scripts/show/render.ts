import type { MeetingRecord } from '../../src/index.js'

const WIDTH = 118
const LABEL = 14
const INDENT = ' '.repeat(LABEL + 2)

/** Breaks a line at blanks; continuation lines are indented. */
function wrap(text: string, first: string, rest: string): string {
  const lines: string[] = []
  let line = first
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length + 1 > WIDTH && line.trim()) {
      lines.push(line)
      line = rest
    }
    line += line === first || line === rest ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}

const join = (parts: readonly (string | null | undefined | false)[], separator = ', '): string => parts.filter(Boolean).join(separator)
const bracket = (text: string | null | undefined): string => (text ? `(${text})` : '')

type When = Readonly<{ start: string | null; end: string | null }> | null
const range = (when: When): string => (when?.start ? (when.end && when.end !== when.start ? `${when.start} to ${when.end}` : when.start) : '')

type Neighbor = MeetingRecord['next']
const neighbor = (meeting: Neighbor): string => (meeting ? join([meeting.name, range(meeting.when), join([meeting.location?.city, meeting.location?.country])]) || 'mentioned' : '')

function when({ when, status }: MeetingRecord): string {
  const stated = range(when)
  const bound = when.notAfter ? `on or before ${when.notAfter}` : when.notBefore ? `on or after ${when.notBefore}` : 'not stated'
  return join([`${status},`, stated || bound, bracket(when.basis), when.rescheduledFrom && `instead of ${when.rescheduledFrom}`], ' ')
}

const lists: Record<string, (record: MeetingRecord) => readonly string[]> = {
  organizations: (record) => record.organizations.map((one) => join([one.name, bracket(one.acronym)], ' ')),
  delegations: (record) => record.delegations.map((one) => join([join([one.organization ?? one.name, one.country]), one.capacity && bracket(one.capacity), one.head && `headed by ${one.head}`], ' ')),
  absent: (record) => record.absent.map((one) => join([one.organization ?? one.name, one.country])),
  people: (record) => record.people.map((one) => `${join([one.honorific, one.rank, one.name], ' ')}${one.name && one.post ? ', ' : ''}${one.post ?? ''} [${one.roles.join(', ')}]`),
  agenda: (record) => record.agenda.map((one) => `${one.action}: ${one.text}${one.proposer ? ` (proposed by ${one.proposer})` : ''}`),
  decisions: (record) => record.decisions.map((one) => join([`${one.modality}: ${one.text}`, one.addressee && `to: ${one.addressee}`, one.deadline && `by ${one.deadline}`], '; ')),
  documents: (record) => record.documents.map((one) => `${one.status}: ${one.title} (${one.type})`),
  appointments: (record) => record.appointments.map((one) => join([`${one.action}: ${one.person ?? one.country ?? ''}`, one.post, one.method && `by ${one.method}`, one.term])),
  operations: (record) => record.operations.map((one) => join([`${one.status}: ${one.name ?? `an ${one.kind}`}`, one.phase, range(one)])),
  statements: (record) => record.statements.map((one) => `${one.speaker ?? 'unknown'} (${one.kind}): ${one.text}`),
}

/** The first span behind a value, as an excerpt. */
function quote(record: MeetingRecord, ...pointers: readonly string[]): string {
  const span = pointers.flatMap((pointer) => record.evidence[pointer] ?? []).at(0)
  if (!span) return ''
  const text = span.text.replace(/\s+/g, ' ')
  return `   < "${text.length > 60 ? `${text.slice(0, 57)}...` : text}" ${span.start}-${span.end}`
}

/** A record as a person reads it: a line each for what happened, when and where, then the lists. */
export function render(record: MeetingRecord): string {
  const row = (label: string, text: string): string => (text ? wrap(text, `  ${label.padEnd(LABEL)}`, INDENT) : '')
  const places = record.locations.map((place) => join([place.venue, place.city, place.region, place.country]))
  const release = record.release
  return [
    wrap(record.name ?? record.title ?? 'A meeting', '', ''),
    row('when', when(record) + quote(record, '/when/start', '/when/notAfter', '/when/notBefore')),
    row('where', join([...places, record.attendanceMode], '; ') + quote(record, '/locations/0/venue', '/locations/0/city', '/locations/0', '/attendanceMode')),
    row('kind', join([join([...record.qualifiers, record.type], ' '), record.ordinal !== null && `no. ${record.ordinal}${quote(record, '/ordinal')}`])),
    row('body', record.body?.name ?? ''),
    row('theme', record.theme ?? ''),
    ...Object.entries(lists).map(([label, read]) => {
      const items = read(record)
      return items.map((item, index) => wrap(item, index ? INDENT : `  ${label.padEnd(LABEL)}`, `${INDENT}  `)).join('\n')
    }),
    row('previous', neighbor(record.previous)),
    row('next', neighbor(record.next)),
    ...record.related.map((meeting) => row(meeting.relation, neighbor(meeting))),
    row('release', join([release.publisher, release.publishedAt, release.dateline?.city && `filed from ${release.dateline.city}`, release.syndicator && `through ${release.syndicator}`])),
    ...record.diagnostics.map((diagnostic) => row(diagnostic.severity, `${diagnostic.code}: ${diagnostic.message}`)),
  ]
    .filter(Boolean)
    .join('\n')
}
