import { MeetingReleaseError } from './errors.js'
import type { LanguagePack } from './languages/pack.js'
import { compileLexicon, type Lexicon } from './mentions/lexicon.js'
import { readOptions, type ParseOptions } from './options.js'
import { parseRelease, type Tools } from './parse.js'
import type { Profile } from './profiles/profile.js'
import type { MeetingRecord } from './record/record.js'

/** What a parser is made of. */
export interface ParserConfig {
  /** Languages to read, the preferred first. */
  readonly languages: readonly LanguagePack[]
  /** Publisher profiles; without any, the generic path reads every page. */
  readonly profiles?: readonly Profile[]
}

/** The outcome of parsing without throwing. */
export type SafeParseResult =
  | { readonly success: true; readonly data: MeetingRecord; readonly error?: never }
  | { readonly success: false; readonly error: MeetingReleaseError; readonly data?: never }

/** A parser for a choice of languages and profiles. It holds no state between texts. */
export interface Parser {
  /** As {@link parseMeetingRelease}. */
  parse(text: string, options?: ParseOptions): MeetingRecord
  /** As {@link safeParseMeetingRelease}. */
  safeParse(text: string, options?: ParseOptions): SafeParseResult
}

/**
 * Makes a parser of some languages and profiles. What is not passed in is not bundled, and a language's tables are read when its first text comes.
 *
 * @example
 * ```ts
 * import { createParser, en } from 'meeting-release'
 *
 * const english = createParser({ languages: [en] })
 * english.safeParse('Заседание прошло в Минске.').error?.code // "unsupported-language"
 * ```
 */
export function createParser({ languages, profiles = [] }: ParserConfig): Parser {
  const lexicons = new Map<LanguagePack, Lexicon>()
  const tools: Tools = {
    languages, profiles,
    lexiconOf(pack) {
      const known = lexicons.get(pack)
      if (known) return known
      const made = compileLexicon(pack.lexicon())
      lexicons.set(pack, made)
      return made
    },
  }
  const parse = (text: string, options?: ParseOptions): MeetingRecord => parseRelease(text, readOptions(options), tools)
  return {
    parse,
    safeParse(text, options) {
      try {
        return { success: true, data: parse(text, options) }
      } catch (error) {
        if (error instanceof MeetingReleaseError) return { success: false, error }
        throw error
      }
    },
  }
}
