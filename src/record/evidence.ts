import * as z from 'zod'
import { Text } from './values.js'

/** One stretch of text that a value rests on. Offsets count UTF-16 units of the input exactly as it was passed. */
export const EvidenceSpan = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().positive(),
    /** `input.slice(start, end)`. */
    text: z.string().min(1),
    /** Stable id of the rule that produced the value: "en.when.stated". */
    rule: Text,
    /** `stated` in the text, `inferred` from it, or `supplied` by the caller's options. */
    basis: z.enum(['stated', 'inferred', 'supplied']),
  })
  .refine((span) => span.end - span.start === span.text.length, 'the text has the length of its span')
export interface EvidenceSpan extends z.infer<typeof EvidenceSpan> {}

/** Evidence by JSON Pointer (RFC 6901) of the value: `evidence["/when/start"]`. */
export const Evidence = z.record(z.string().regex(/^(?:\/(?:[^/~]|~[01])*)+$/), z.array(EvidenceSpan).min(1))
export type Evidence = z.infer<typeof Evidence>
