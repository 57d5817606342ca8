import * as z from 'zod'
import { CountryCode, PartialDate, Text } from './values.js'

const when = z.strictObject({ start: PartialDate.nullable(), end: PartialDate.nullable() }).nullable()
const location = z.strictObject({ city: Text.nullable(), country: CountryCode.nullable() }).nullable()

/** Another meeting of the same body: the last one before, or the next one. */
export const MeetingReference = z.strictObject({
  name: Text.nullable(),
  ordinal: z.int().positive().nullable(),
  when,
  location,
})
export interface MeetingReference extends z.infer<typeof MeetingReference> {}

/**
 * What another meeting is to this one: it prepares it (`preparatory`), is the greater meeting that this one prepares or belongs to
 * (`parent`), was held beside it (`sideline`), follows from it (`follow-up`).
 */
export const Relation = z.enum(['preparatory', 'parent', 'sideline', 'follow-up', 'other'])
export type Relation = z.infer<typeof Relation>

/** Another meeting that the release ties to this one. */
export const RelatedMeeting = z.strictObject({ relation: Relation, name: Text.nullable(), ordinal: z.int().positive().nullable(), when, location })
export interface RelatedMeeting extends z.infer<typeof RelatedMeeting> {}
