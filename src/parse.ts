import { MeetingReleaseError } from './errors.js'
import { writeRecord } from './fields/index.js'
import { detectLanguage } from './languages/detect.js'
import type { LanguagePack } from './languages/pack.js'
import { chooseMeeting } from './meetings/choose.js'
import { refuse } from './meetings/gate.js'
import type { Lexicon } from './mentions/lexicon.js'
import { DEFAULT_MAX_LENGTH, type ParseOptions } from './options.js'
import type { Profile } from './profiles/profile.js'
import { readRelease } from './read.js'
import { MeetingRecord } from './record/record.js'
import { readSource, type Source } from './text/source.js'

/** What a parser brings to a text. */
export interface Tools {
  readonly languages: readonly LanguagePack[]
  readonly profiles: readonly Profile[]
  /** The compiled lexicon of a language, made when it is first asked for. */
  readonly lexiconOf: (pack: LanguagePack) => Lexicon
}

/** How a text becomes a record: read it, find the one meeting, write the fields, check the result. */
export function parseRelease(text: string, options: ParseOptions, tools: Tools): MeetingRecord {
  checkInput(text, options)
  const source = readSource(text)
  const pack = chooseLanguage(source, options, tools)
  const reading = readRelease(source, pack, tools.lexiconOf(pack), options, tools.profiles)
  const meeting = chooseMeeting(reading)
  const reason = refuse(reading, meeting)
  if (!meeting || reason) throw new MeetingReleaseError('not-a-meeting-release', `The text reports no meeting: ${reason ?? 'none is named'}.`)
  return MeetingRecord.parse(writeRecord(reading, meeting))
}

function checkInput(text: string, { maxLength = DEFAULT_MAX_LENGTH }: ParseOptions): void {
  if (typeof text !== 'string') throw new MeetingReleaseError('empty-input', 'The input is not a string.')
  if (text.length > maxLength) throw new MeetingReleaseError('input-too-large', `The text has ${text.length} UTF-16 units; at most ${maxLength} are read.`)
  if (!/[^\s\u00ad\u200b-\u200f\u2060]/.test(text)) throw new MeetingReleaseError('empty-input', 'The text is empty.')
}

function chooseLanguage({ folded }: Source, { language }: ParseOptions, { languages }: Tools): LanguagePack {
  const wanted = language?.toLowerCase().split('-')[0]
  const pack = wanted === undefined ? detectLanguage(folded, languages) : languages.find(({ tag }) => tag === wanted)
  if (pack) return pack
  throw new MeetingReleaseError('unsupported-language', `The text is in none of the languages read: ${languages.map(({ tag }) => tag).join(', ')}.`)
}
