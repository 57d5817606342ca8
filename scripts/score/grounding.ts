import type { MeetingRecord } from '../../src/index.js'

/** Whether spans equal their text, and how many values have one. */
export interface Grounding {
  readonly spans: number
  readonly unequal: number
  readonly values: number
  readonly grounded: number
}

const FIELDS = [
  'name', 'ordinal', 'body', 'when', 'locations', 'delegations', 'people', 'agenda', 'decisions', 'documents', 'appointments', 'operations', 'statements', 'next', 'previous', 'title', 'attendanceMode',
] as const satisfies readonly (keyof MeetingRecord)[]

/** Classifications rest on the span of the item that they classify. */
const CLASSIFICATION = /\/(?:kind|action|modality|type|status|roles\/\d+|capacity|basis|method|notBefore|notAfter)$/

function* leaves(value: unknown, pointer: string): Generator<string> {
  if (value === null || value === undefined) return
  if (typeof value !== 'object') return yield pointer
  for (const [key, part] of Object.entries(value)) yield* leaves(part, `${pointer}/${key}`)
}

function supported(pointer: string, evidence: NonNullable<Partial<MeetingRecord>['evidence']>): boolean {
  for (let at = pointer; at; at = at.slice(0, at.lastIndexOf('/'))) if (evidence[at]?.length) return true
  return false
}

/** Checks a record's evidence against the text it came from. */
export function ground(text: string, record: Partial<MeetingRecord>): Grounding {
  const evidence = record.evidence ?? {}
  const spans = Object.values(evidence).flat()
  const values = FIELDS.flatMap((field) => [...leaves(record[field], `/${field}`)]).filter((pointer) => !CLASSIFICATION.test(pointer))
  return {
    spans: spans.length,
    unequal: spans.filter((span) => span.end <= span.start || text.slice(span.start, span.end) !== span.text).length,
    values: values.length,
    grounded: values.filter((pointer) => supported(pointer, evidence)).length,
  }
}
