import { DIAGNOSTICS, type Diagnostic, type DiagnosticCode } from '../diagnostics.js'
import type { Evidence, EvidenceSpan } from '../record/evidence.js'
import type { Source } from '../text/source.js'
import { trim, type Span } from '../text/span.js'

/** Collects what each value rests on, and the remarks, while the fields are written. */
export interface Writer {
  /** Grounds the value at a JSON Pointer. Spans are of the plain (folded) text. */
  ground(pointer: string, spans: Span | readonly Span[], rule: string, basis?: EvidenceSpan['basis']): void
  /** Adds a diagnostic; the same code for the same path is reported once. */
  report(code: DiagnosticCode, path?: string | null, span?: Span | null): void
}

export interface Ledger extends Writer {
  evidence(): Evidence
  diagnostics(): Diagnostic[]
}

/** A writer that points all evidence at the input exactly as it was passed. */
export function openLedger(source: Source): Ledger {
  const evidence = new Map<string, EvidenceSpan[]>()
  const diagnostics: Diagnostic[] = []
  const locate = (span: Span): Span => source.origin(trim(source.plain, span))
  return {
    ground(pointer, spans, rule, basis = 'stated') {
      const list = evidence.get(pointer) ?? []
      for (const span of Array.isArray(spans) ? (spans as readonly Span[]) : [spans as Span]) {
        const { start, end } = locate(span)
        if (end <= start || list.some((known) => known.start === start && known.end === end)) continue
        list.push({ start, end, text: copy(source.text.slice(start, end)), rule, basis })
      }
      if (list.length) evidence.set(pointer, list)
    },
    report(code, path = null, span = null) {
      if (diagnostics.some((known) => known.code === code && known.path === path)) return
      const [severity, message] = DIAGNOSTICS[code]
      diagnostics.push({ code, severity, message, path, span: span && locate(span) })
    },
    evidence: () => Object.fromEntries(evidence),
    diagnostics: () => diagnostics,
  }
}

/** Slices longer than 12 units pin the whole input in V8. Concatenation is flattened by the JSON the record becomes; this copies at once. */
const copy = (text: string): string => (text.length < 13 ? text : JSON.parse(JSON.stringify(text)) as string)
