import * as z from 'zod'

/**
 * The closed list of diagnostics. `docs/diagnostics.md` shows each with an example and what a caller can do.
 * - `placeholder-publication-date`: the printed publication date looks like a default (1 January); only its year is trusted
 * - `meeting-date-not-stated`: no date is said of the meeting; `notAfter` or `notBefore` may bound it
 * - `year-inferred`: day and month are printed, the year is concluded
 * - `date-conflict`: two dates are said of the meeting and they disagree
 * - `weekday-mismatch`: the printed weekday does not fit the date
 * - `ambiguous-date`: 05/06/2024 can be read two ways
 * - `no-publication-date`: a relative date ("today") has nothing to rest on
 * - `place-from-dateline`: the place rests on the dateline ("here")
 * - `dateline-not-location`: the dateline's city is not taken for the meeting's place
 * - `ambiguous-place`: two places are equally supported
 * - `boilerplate-ignored`: menus, weather, teasers or member lists were recognized and not read
 * - `several-meetings`: the release reports several meetings; one was chosen
 * - `ambiguous-ordinal`: two numbers are said of the meeting
 * - `unknown-organization`: the body's organization could not be told
 * - `name-case-uncertain`: a name was restored to the nominative without certainty
 * - `mixed-language`: parts in another language were not read
 * - `suspicious-characters`: look-alike letters or invisible characters were seen through
 */
export const DiagnosticCode = z.enum([
  'placeholder-publication-date', 'meeting-date-not-stated', 'year-inferred', 'date-conflict', 'weekday-mismatch', 'ambiguous-date', 'no-publication-date',
  'place-from-dateline', 'dateline-not-location', 'ambiguous-place', 'boilerplate-ignored', 'several-meetings', 'ambiguous-ordinal', 'unknown-organization',
  'name-case-uncertain', 'mixed-language', 'suspicious-characters',
])
export type DiagnosticCode = z.infer<typeof DiagnosticCode>

/** A remark on the record: why a value is missing or deserves a second look. */
export const Diagnostic = z.strictObject({
  code: DiagnosticCode,
  severity: z.enum(['info', 'warning']),
  /** For people; carries no text of the release. */
  message: z.string().min(1),
  /** JSON Pointer of the value concerned. */
  path: z.string().nullable(),
  span: z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() }).nullable(),
})
export interface Diagnostic extends z.infer<typeof Diagnostic> {}

/** Severity and message of each code. */
export const DIAGNOSTICS: Readonly<Record<DiagnosticCode, readonly [severity: Diagnostic['severity'], message: string]>> = {
  'placeholder-publication-date': ['warning', 'The printed publication date looks like a default; only its year is trusted.'],
  'meeting-date-not-stated': ['info', 'The text does not say when the meeting takes place.'],
  'year-inferred': ['info', 'The year is not printed with the date; it was concluded from the publication date or from other years in the text.'],
  'date-conflict': ['warning', 'Two dates are said of the meeting and they disagree.'],
  'weekday-mismatch': ['warning', 'The printed weekday does not fit the date.'],
  'ambiguous-date': ['warning', 'The date can be read in two ways.'],
  'no-publication-date': ['warning', 'A relative date has no publication date to rest on.'],
  'place-from-dateline': ['info', 'The place rests on the dateline.'],
  'dateline-not-location': ['info', 'The city of the dateline was not taken for the place of the meeting.'],
  'ambiguous-place': ['warning', 'Two places are equally supported; none was taken.'],
  'boilerplate-ignored': ['info', 'Menus, teasers, member lists or other boilerplate were not read.'],
  'several-meetings': ['warning', 'The release reports several meetings; the record describes one of them.'],
  'ambiguous-ordinal': ['warning', 'Two numbers are said of the meeting; none was taken.'],
  'unknown-organization': ['info', 'The organization that the body belongs to could not be told.'],
  'name-case-uncertain': ['info', 'A name was restored to the nominative without certainty.'],
  'mixed-language': ['info', 'Parts of the text are in another language and were not read.'],
  'suspicious-characters': ['info', 'Look-alike letters or invisible characters were seen through.'],
}
