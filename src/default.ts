import { en } from './languages/en/index.js'
import { ru } from './languages/ru/index.js'
import type { ParseOptions } from './options.js'
import { createParser, type Parser, type SafeParseResult } from './parser.js'
import { profiles } from './profiles/index.js'
import type { MeetingRecord } from './record/record.js'

/** The parser with every language and profile that ships, made on first use. */
let parser: Parser | undefined
const shipped = (): Parser => (parser ??= createParser({ languages: [en, ru], profiles }))

/**
 * Turns the text of a meeting release into a record.
 *
 * @param text - The release as plain text, as published or as copied from a page.
 * @param options - What the caller knows besides the text.
 * @returns The record of the one meeting that the release is about, with evidence for every value.
 * @throws {@link MeetingReleaseError} if the text is empty, too long, in another language, or reports no meeting; nothing else, whatever the string.
 *
 * @example
 * ```ts
 * const record = parseMeetingRelease('The 12th meeting of the Council was held in Minsk on 5 May 2023.')
 * record.ordinal               // 12
 * record.when.start            // "2023-05-05"
 * record.locations[0]?.country // "BY"
 * ```
 */
export function parseMeetingRelease(text: string, options?: ParseOptions): MeetingRecord {
  return shipped().parse(text, options)
}

/**
 * The same without throwing, in zod's manner.
 *
 * @param text - The release as plain text.
 * @param options - What the caller knows besides the text.
 * @returns `{ success: true, data }` with the record, or `{ success: false, error }` with the reason.
 */
export function safeParseMeetingRelease(text: string, options?: ParseOptions): SafeParseResult {
  return shipped().safeParse(text, options)
}
