/**
 * Turns the press release of a governmental or intergovernmental meeting into validated data with evidence.
 *
 * @packageDocumentation
 */
export { parseMeetingRelease, safeParseMeetingRelease } from './default.js'
export { createParser, type Parser, type ParserConfig, type SafeParseResult } from './parser.js'
export { MeetingReleaseError, type MeetingReleaseErrorCode } from './errors.js'
export { DEFAULT_MAX_LENGTH, type ParseOptions } from './options.js'
export { Diagnostic, DiagnosticCode } from './diagnostics.js'
export * from './record/index.js'
export { en } from './languages/en/index.js'
export { ru } from './languages/ru/index.js'
export { profiles } from './profiles/index.js'
export type { LanguagePack } from './languages/pack.js'
export type { Profile } from './profiles/profile.js'
