import * as z from 'zod'
import { MeetingReleaseError } from './errors.js'

/** Default of {@link ParseOptions.maxLength}: a million UTF-16 units, some three hundred pages. */
export const DEFAULT_MAX_LENGTH = 1_000_000

const Options = z.strictObject({
  /** ISO 8601 date or date-time of publication; trusted over whatever the text prints, and the anchor of "today". */
  publishedAt: z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true, precision: null })]).optional(),
  /** Address of the release; a date in it may serve as publication date. Stands in `release.url`. */
  url: z.string().max(2048).optional(),
  /** BCP 47 tag of the release's language, where the caller knows it. */
  language: z.string().max(35).optional(),
  /** Id of a publisher profile, where the caller knows it. */
  profile: z.string().max(64).optional(),
  /** Longest accepted input in UTF-16 units. Default {@link DEFAULT_MAX_LENGTH}. */
  maxLength: z.int().positive().optional(),
})

/** What a caller may tell the parser about a release. Everything is optional. */
export interface ParseOptions extends z.infer<typeof Options> {}

/**
 * Checks options.
 * @throws {@link MeetingReleaseError} with code `invalid-options`
 */
export function readOptions(options: unknown): ParseOptions {
  if (options === undefined || options === null) return {}
  const result = Options.safeParse(options)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new MeetingReleaseError('invalid-options', `Invalid option${issue ? ` at "${issue.path.join('.')}": ${issue.message}` : 's'}`)
}
