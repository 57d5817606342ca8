import { describe, expect, it } from 'vitest'
import { MeetingRecord } from '../../src/index.js'

/** The least that is a record: a meeting of which nothing more is known. */
const least = (): MeetingRecord => ({
  schemaVersion: '1',
  language: 'en',
  title: null,
  name: null,
  type: 'meeting',
  qualifiers: [],
  ordinal: null,
  theme: null,
  body: null,
  organizations: [],
  status: 'held',
  statusReason: null,
  when: { start: null, end: null, basis: null, notBefore: null, notAfter: null, rescheduledFrom: null },
  attendanceMode: null,
  locations: [],
  allMembersPresent: null,
  presidency: null,
  delegations: [],
  absent: [],
  people: [],
  agenda: [],
  decisions: [],
  documents: [],
  appointments: [],
  operations: [],
  statements: [],
  previous: null,
  next: null,
  related: [],
  release: { publisher: null, agencies: [], dateline: null, publishedAt: null, authors: [], photographers: [], syndicator: null, url: null },
  evidence: {},
  diagnostics: [],
})

const when = (start: string | null, end: string | null, basis: MeetingRecord['when']['basis'] = 'stated'): Partial<MeetingRecord> => ({ when: { ...least().when, start, end, basis } })
const place = { venue: null, city: null, region: null, country: null }
const span = { start: 0, end: 2, text: 'II', rule: 'test', basis: 'stated' as const }

describe('MeetingRecord accepts', () => {
  it.each<[string, Partial<MeetingRecord>]>([
    ['a record that says next to nothing', {}],
    ['a day', when('2019-08-21', '2019-08-21')],
    ['days', when('2019-08-21', '2019-08-31')],
    ['a month within a year', when('2019', '2019-08')],
    ['29 February of a leap year', when('2024-02-29', '2024-02-29')],
    ['29 February 2000', when('2000-02-29', '2000-02-29')],
    ['a country', { locations: [{ ...place, country: 'KG' }] }],
    ['the time of publication', { release: { ...least().release, publishedAt: '2023-12-13T14:26' } }],
    ['evidence of a value', { ordinal: 2, evidence: { '/ordinal': [span] } }],
    ['evidence of an item', { agenda: [{ text: 'II', action: 'discussed', proposer: null }], evidence: { '/agenda/0/text': [span] } }],
  ])('%s', (_, change) => {
    expect(MeetingRecord.safeParse({ ...least(), ...change }).error?.issues ?? []).toEqual([])
  })
})

describe('MeetingRecord refuses', () => {
  it.each<[string, object]>([
    ['an unknown key', { chairman: 'Ivan Petrov' }],
    ['an unknown key within', { release: { ...least().release, editor: 'Ivan Petrov' } }],
    ['another schema version', { schemaVersion: '2' }],
    ['a day that does not exist', when('2019-02-30', '2019-02-30')],
    ['29 February of a common year', when('1900-02-29', '1900-02-29')],
    ['a month that does not exist', when('2019-13', '2019-13')],
    ['a date of another form', when('21.08.2019', '21.08.2019')],
    ['an end before the start', when('2019-08-31', '2019-08-21')],
    ['an end in a year before', when('2019-08', '2018')],
    ['a date without a basis', when('2019-08-21', '2019-08-21', null)],
    ['a basis without a date', when(null, null)],
    ['a country that does not exist', { locations: [{ ...place, country: 'XX' }] }],
    ['a country by its name', { locations: [{ ...place, country: 'Kyrgyzstan' }] }],
    ['a place that is nowhere', { locations: [place] }],
    ['a person without name and post', { people: [{ name: null, honorific: null, rank: null, post: null, affiliation: null, country: null, roles: [] }] }],
    ['a meeting of another type', { type: 'party' }],
    ['number 0', { ordinal: 0 }],
    ['an empty text', { title: '' }],
    ['evidence that leads nowhere', { evidence: { '/agenda/0/text': [span] } }],
    ['evidence by something other than a pointer', { evidence: { ordinal: [span] } }],
    ['evidence whose text is not as long as its span', { ordinal: 2, evidence: { '/ordinal': [{ ...span, end: 3 }] } }],
    ['evidence without a span', { ordinal: 2, evidence: { '/ordinal': [] } }],
    ['an unknown diagnostic', { diagnostics: [{ code: 'strange', severity: 'info', message: 'Strange.', path: null, span: null }] }],
    ['a time of day that does not exist', { release: { ...least().release, publishedAt: '2023-12-13T25:00' } }],
  ])('%s', (_, change) => {
    expect(MeetingRecord.safeParse({ ...least(), ...change }).success).toBe(false)
  })

  it('a name of an object member as evidence', () => {
    expect(MeetingRecord.safeParse({ ...least(), evidence: { '/constructor': [span] } }).success).toBe(false)
  })
})
