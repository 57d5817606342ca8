/** Why a text gave no record. */
export type MeetingReleaseErrorCode =
  /** The text reports no meeting: an operation, a biography, statistics, a regulation … */
  | 'not-a-meeting-release'
  /** Nothing but blanks, or not a string. */
  | 'empty-input'
  /** Longer than `maxLength`. */
  | 'input-too-large'
  /** In none of the parser's languages. */
  | 'unsupported-language'
  /** An option is unknown or malformed. */
  | 'invalid-options'

/**
 * The one error that parsing throws, whatever the input.
 *
 * @example
 * ```ts
 * try {
 *   parseMeetingRelease('')
 * } catch (error) {
 *   if (error instanceof MeetingReleaseError) console.log(error.code) // "empty-input"
 * }
 * ```
 */
export class MeetingReleaseError extends Error {
  override readonly name = 'MeetingReleaseError'
  constructor(
    /** What went wrong, for programs. */
    readonly code: MeetingReleaseErrorCode,
    message: string,
  ) {
    super(message)
  }
}
