import type { MeetingRecord, ParseOptions } from '../../src/index.js'
import { align, best, city, date, holder, identical, overlap, partyName, passage, person, phrase, type Likeness } from './compare.js'
import { alternatives, type Expected } from './expected.js'
import type { Fixture } from './fixtures.js'
import { ground, type Grounding } from './grounding.js'

/** What is scored: the library, or anything that fills some of its record. */
export type Parse = (text: string, options?: ParseOptions) => { success: true; data: Partial<MeetingRecord> } | { success: false; error: { code?: string; message: string } }

export type Outcome = 'right' | 'half' | 'wrong' | 'missing' | 'spurious'

/** One comparison of a prescribed value with what was found. */
export interface Slot {
  readonly field: string
  /** Null where nothing was to be found and nothing was. */
  readonly outcome: Outcome | null
  /** Where nothing is to be found: was the slot kept empty? */
  readonly vacant?: 'kept' | 'filled'
  readonly wanted: unknown
  readonly got: unknown
}

/** How the question "is this a meeting release?" was answered. */
export type Gate = 'parsed' | 'refused' | 'kept-out' | 'let-in'

/** Everything that comparing one fixture shows. */
export interface Verdict {
  readonly fixture: Fixture
  readonly gate: Gate
  readonly crashed: boolean
  readonly slots: readonly Slot[]
  readonly grounding: Grounding
  readonly milliseconds: number
}

const empty = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && value.length === 0)
const grade = (likeness: number): Outcome => (likeness >= 1 ? 'right' : likeness >= 0.5 ? 'half' : 'wrong')

/** Collects the slots of one fixture. */
class Sheet {
  readonly slots: Slot[] = []

  scalar(field: string, wanted: unknown, got: unknown, likeness: Likeness<unknown>): void {
    if (wanted === undefined) return
    if (empty(wanted)) this.slots.push(empty(got) ? { field, outcome: null, vacant: 'kept', wanted, got } : { field, outcome: 'spurious', vacant: 'filled', wanted, got })
    else this.slots.push({ field, outcome: empty(got) ? 'missing' : grade(best(wanted, got, likeness)), wanted, got })
  }

  list<Wanted, Got>(field: string, wanted: readonly Wanted[] | null | undefined, got: readonly Got[] | undefined, likeness: Likeness<Wanted, Got>, within?: (wanted: Wanted, got: Got) => void): void {
    if (wanted === undefined) return
    const [left, right] = [wanted ?? [], got ?? []]
    if (!left.length) this.slots.push({ field, outcome: null, vacant: right.length ? 'filled' : 'kept', wanted: null, got: null })
    const matches = align(left, right, likeness)
    left.forEach((one, index) => {
      const match = matches.get(index)
      const other = match && right[match.index]
      if (!match || other === undefined) return this.slots.push({ field, outcome: 'missing', wanted: one, got: null })
      this.slots.push({ field, outcome: match.score >= 0.75 ? 'right' : 'half', wanted: one, got: other })
      within?.(one, other)
    })
    const taken = new Set([...matches.values()].map((match) => match.index))
    right.forEach((other, index) => {
      if (!taken.has(index)) this.slots.push({ field, outcome: 'spurious', wanted: null, got: other })
    })
  }
}

type Item<Key extends keyof MeetingRecord> = MeetingRecord[Key] extends readonly (infer Member)[] ? Member : NonNullable<MeetingRecord[Key]>
type Wanted<Key extends keyof MeetingRecord> = Expected<Item<Key>>

const sameCode = (wanted: unknown, got: unknown): boolean => (alternatives(wanted) as readonly unknown[]).includes(got)

const organization: Likeness<Wanted<'organizations'>, Item<'organizations'>> = (wanted, got) =>
  wanted.acronym && got.acronym && sameCode(wanted.acronym, got.acronym) ? 1 : best(wanted.name, got.name, overlap) >= 0.8 ? 1 : 0

const party: Likeness<Wanted<'delegations'>, Item<'delegations'>> = (wanted, got) => {
  if (!wanted.country && wanted.organization && got.organization && best(wanted.organization, got.organization, overlap) >= 0.8) return 1
  if (wanted.country || got.country)
    return wanted.country && sameCode(wanted.country, got.country) && (!wanted.organization || !got.organization || best(wanted.organization, got.organization, overlap) >= 0.5) ? 1 : 0
  return wanted.organization && got.organization ? best(wanted.organization, got.organization, partyName) : 0
}

const place: Likeness<Wanted<'locations'>, Item<'locations'>> = (wanted, got) => {
  const sameCountry = Boolean(wanted.country) && sameCode(wanted.country, got.country)
  if (wanted.city && got.city) {
    if (best(wanted.city, got.city, overlap) < 0.6) return 0
    return !wanted.country || !got.country || sameCountry ? 1 : 0.5
  }
  if (wanted.venue && got.venue && best(wanted.venue, got.venue, overlap) >= 0.5) return wanted.city || got.city ? 0.5 : 1
  if (!sameCountry) return 0
  return !wanted.city && !got.city && !wanted.venue ? 1 : 0.5
}

const participant: Likeness<Wanted<'people'>, Item<'people'>> = (wanted, got) => {
  if (wanted.name && got.name) return best(wanted.name, got.name, person)
  return !wanted.name && !got.name ? best(wanted.post, got.post ?? '', partyName) : 0
}

const appointment: Likeness<Wanted<'appointments'>, Item<'appointments'>> = (wanted, got) => {
  if (!wanted.person && wanted.country && sameCode(wanted.country, got.country)) return 1
  const likeness = wanted.person && got.person ? best(wanted.person, got.person, person) : 0
  if (likeness) return likeness
  return best(wanted.post ?? '', got.post ?? '', overlap) >= 0.6 ? 0.5 : 0
}

const operation: Likeness<Wanted<'operations'>, Item<'operations'>> = (wanted, got) => {
  if (wanted.name && got.name) {
    if (best(wanted.name, got.name, overlap) < 0.8) return 0
    return !wanted.start || !got.start || best(wanted.start, got.start, date) ? 1 : 0.6
  }
  return !wanted.name && !got.name ? 0.75 : 0
}

const topic: Likeness<{ text?: unknown }, { text?: unknown }> = (wanted, got) => best(wanted.text, got.text ?? '', passage)
const titled: Likeness<{ title?: unknown }, { title?: unknown }> = (wanted, got) => best(wanted.title, got.title ?? '', passage)

function roles(sheet: Sheet, wanted: Wanted<'people'>, got: Item<'people'>): void {
  if (!wanted.roles) return
  const [left, right] = [new Set<unknown>(wanted.roles), new Set<unknown>(got.roles)]
  const shared = [...left].filter((role) => right.has(role)).length
  const outcome = shared === left.size && shared === right.size ? 'right' : shared ? 'half' : 'wrong'
  sheet.slots.push({ field: 'people.roles', outcome, wanted, got })
}

/** The neighbor meetings are right or wrong as a whole: the share of the prescribed date, city, country and ordinal. */
function neighbor(sheet: Sheet, field: 'next' | 'previous', wanted: Expected<MeetingRecord['next']> | undefined, got: MeetingRecord['next'] | undefined): void {
  if (wanted === undefined) return
  if (!wanted || !got) return sheet.scalar(field, wanted, got, identical)
  const checks = (
    [
      [wanted.when?.start, got.when?.start, date],
      [wanted.location?.city, got.location?.city, phrase],
      [wanted.location?.country, got.location?.country, identical],
      [wanted.ordinal, got.ordinal, identical],
    ] as const
  ).filter(([value]) => !empty(value))
  const share = checks.length ? checks.reduce((sum, [one, other, likeness]) => sum + (empty(other) ? 0 : best<unknown>(one, other, likeness)), 0) / checks.length : 1
  sheet.slots.push({ field, outcome: share >= 0.99 ? 'right' : share >= 0.4 ? 'half' : 'wrong', wanted, got })
}

function compare(wanted: Fixture['expected'], got: Partial<MeetingRecord>): Slot[] {
  const sheet = new Sheet()
  sheet.scalar('language', wanted.language, got.language, identical)
  sheet.scalar('title', wanted.title, got.title, phrase)
  sheet.scalar('name', wanted.name, got.name, phrase)
  sheet.scalar('theme', wanted.theme, got.theme, phrase)
  sheet.scalar('type', wanted.type, got.type, identical)
  sheet.scalar('ordinal', wanted.ordinal, got.ordinal, identical)
  sheet.scalar('status', wanted.status, got.status, identical)
  sheet.list('qualifiers', wanted.qualifiers, got.qualifiers, (one, other) => best<unknown>(one, other, identical))
  sheet.scalar('body.name', wanted.body === null ? null : wanted.body?.name, got.body?.name, phrase)
  sheet.list('organizations', wanted.organizations, got.organizations, organization)
  if (wanted.when) {
    sheet.scalar('when.start', wanted.when.start, got.when?.start, date)
    sheet.scalar('when.end', wanted.when.end, got.when?.end, date)
    sheet.scalar('when.basis', wanted.when.basis, got.when?.basis, identical)
    sheet.scalar('when.bounds', wanted.when.notAfter ?? wanted.when.notBefore ?? undefined, got.when?.notAfter ?? got.when?.notBefore, date)
    sheet.scalar('when.rescheduledFrom', wanted.when.rescheduledFrom, got.when?.rescheduledFrom, date)
  }
  sheet.scalar('attendanceMode', wanted.attendanceMode, got.attendanceMode, identical)
  sheet.list('locations', wanted.locations, got.locations, place)
  sheet.scalar('allMembersPresent', wanted.allMembersPresent, got.allMembersPresent, identical)
  sheet.scalar('presidency', wanted.presidency && (wanted.presidency.country ?? wanted.presidency.organization), got.presidency && (got.presidency.country ?? got.presidency.organization), holder)
  sheet.list('delegations', wanted.delegations, got.delegations, party, (one, other) => sheet.scalar('delegations.head', one.head, other.head, person))
  sheet.list('people', wanted.people, got.people, participant, (one, other) => {
    sheet.scalar('people.post', one.post, other.post, phrase)
    sheet.scalar('people.rank', one.rank, other.rank, phrase)
    sheet.scalar('people.country', one.country, other.country, identical)
    roles(sheet, one, other)
  })
  sheet.list('agenda', wanted.agenda, got.agenda, topic, (one, other) => sheet.scalar('agenda.action', one.action, other.action, identical))
  sheet.list('decisions', wanted.decisions, got.decisions, topic, (one, other) => sheet.scalar('decisions.modality', one.modality, other.modality, identical))
  sheet.list('documents', wanted.documents, got.documents, titled, (one, other) => {
    sheet.scalar('documents.type', one.type, other.type, identical)
    sheet.scalar('documents.status', one.status, other.status, identical)
  })
  sheet.list('appointments', wanted.appointments, got.appointments, appointment, (one, other) => {
    sheet.scalar('appointments.action', one.action, other.action, identical)
    sheet.scalar('appointments.term', one.term, other.term, identical)
  })
  sheet.list('operations', wanted.operations, got.operations, operation)
  sheet.list('statements', wanted.statements, got.statements, topic, (one, other) => {
    sheet.scalar('statements.speaker', one.speaker, other.speaker, person)
    sheet.scalar('statements.kind', one.kind, other.kind, identical)
  })
  neighbor(sheet, 'next', wanted.next, got.next)
  neighbor(sheet, 'previous', wanted.previous, got.previous)
  sheet.scalar('release.publisher', wanted.release?.publisher, got.release?.publisher, phrase)
  sheet.scalar('release.publishedAt', wanted.release?.publishedAt, got.release?.publishedAt, date)
  if (wanted.release?.dateline !== undefined) sheet.scalar('release.dateline.city', wanted.release.dateline?.city ?? null, got.release?.dateline?.city, city)
  return sheet.slots
}

/** Parses a fixture and compares the record with the expected one, slot by slot. */
export function judge(fixture: Fixture, parse: Parse): Verdict {
  const { text, expected } = fixture
  const begin = performance.now()
  let result: ReturnType<Parse>
  let crashed = false
  try {
    result = parse(text, expected.options)
  } catch (error) {
    crashed = true
    result = { success: false, error: { message: String(error) } }
  }
  const milliseconds = performance.now() - begin
  const got = result.success ? result.data : {}
  const slots: Slot[] = []
  if (result.success === Boolean(expected.notAMeeting)) {
    const wanted = expected.notAMeeting ?? expected.name
    slots.push({ field: 'gate', outcome: result.success ? 'spurious' : 'missing', wanted, got: result.success ? got.name : (result.error.code ?? result.error.message) })
  }
  if (!expected.notAMeeting) slots.push(...compare(expected, got))
  return {
    fixture,
    gate: expected.notAMeeting ? (result.success ? 'let-in' : 'kept-out') : result.success ? 'parsed' : 'refused',
    crashed,
    slots,
    grounding: expected.notAMeeting || !result.success ? { spans: 0, unequal: 0, values: 0, grounded: 0 } : ground(text, got),
    milliseconds,
  }
}
