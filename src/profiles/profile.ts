import type { PageCues } from '../layout/cues.js'

/** What one publisher's pages need beyond the generic reading. */
export interface Profile {
  readonly id: string
  /** Does the page come from this publisher? Sees the folded text. */
  readonly recognize: (folded: string) => boolean
  /** Lines of this publisher that are furniture, in addition to the language's. */
  readonly extend: (cues: PageCues) => PageCues
}
