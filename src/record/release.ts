import * as z from 'zod'
import { DateMaybeTime, PartialDate, Text } from './values.js'

/** Who published the text, when, from where. The names follow schema.org NewsArticle. */
export const ReleaseInfo = z.strictObject({
  publisher: Text.nullable(),
  /** News agencies in the order they appear, as printed. */
  agencies: z.array(Text),
  /** Place and date of filing: "MOSCOW, 28 November". Not the meeting's own. */
  dateline: z.strictObject({ city: Text.nullable(), date: PartialDate.nullable() }).nullable(),
  /** ISO 8601, with the time where it is printed. */
  publishedAt: DateMaybeTime.nullable(),
  authors: z.array(Text),
  photographers: z.array(Text),
  /** Who passed the text on: "MIL OSI". */
  syndicator: Text.nullable(),
  url: Text.nullable(),
})
export interface ReleaseInfo extends z.infer<typeof ReleaseInfo> {}
