import * as chronoEn from 'chrono-node/en'
import * as chronoRu from 'chrono-node/ru'
import nlp from 'compromise'
import countries from 'i18n-iso-countries'
import type { MeetingRecord } from '../../src/index.js'
import type { Parse } from './judge.js'

// What one writes in an afternoon without this library: chrono-node for the dates, compromise for people and places (English only),
// i18n-iso-countries for the countries, regular expressions for the rest. The scoreboard shows it beside the library.

type Draft = Partial<MeetingRecord>

interface Cues {
  readonly type: readonly (readonly [RegExp, MeetingRecord['type']])[]
  readonly status: readonly (readonly [RegExp, MeetingRecord['status']])[]
  readonly mode: readonly (readonly [RegExp, NonNullable<MeetingRecord['attendanceMode']>])[]
  readonly ordinal: RegExp
  readonly body: RegExp
  readonly acronym: RegExp
  readonly city: RegExp
}

const EN: Cues = {
  type: [[/\bworking group\b/i, 'working-group'], [/\bsummit\b/i, 'summit'], [/\bforum\b/i, 'forum'], [/\bconference\b/i, 'conference'], [/\bconsultations\b/i, 'consultations'], [/\bsession\b/i, 'session'], [/\btalks\b/i, 'talks']],
  status: [[/\b(?:cancell?ed|called off)\b/i, 'cancelled'], [/\bpostponed\b/i, 'postponed'], [/\b(?:will|is to|are to|to be) (?:be held|take place|meet|host)\b/i, 'announced'], [/\b(?:opened|began|is under way|is being held)\b/i, 'ongoing']],
  mode: [[/\bhybrid\b/i, 'hybrid'], [/\b(?:video ?-?conference|videoconferenc|online|virtual)/i, 'online']],
  ordinal: /\b(?<digits>\d{1,4})(?:st|nd|rd|th)\b[^.]{1,40}\b(?:meeting|session|conference|forum|consultations)\b/i,
  body: /\b(?<body>(?:Coordinating |Joint |Interstate )?(?:Council|Committee|Commission|Working Group|Conference|Board)\b[^.,()]{0,160}?)\s(?:was|were|took|will|has|is|opened|met|held|in [A-Z]|on \d)/,
  acronym: /\b(?<acronym>[A-Z]{3,6})\b/g,
  city: /\bin (?<city>[A-Z][a-z]{2,20}(?:-[A-Z][a-z]{2,20})?)\b/,
}

const RU: Cues = {
  type: [[/рабоч\S{2,4} групп/i, 'working-group'], [/саммит/i, 'summit'], [/форум/i, 'forum'], [/конференци/i, 'conference'], [/консультаци/i, 'consultations'], [/заседани|сесси/i, 'session'], [/переговор/i, 'talks']],
  status: [[/отмен(?:ено|или|ена)/i, 'cancelled'], [/перенес(?:ено|ена|ли)/i, 'postponed'], [/(?:пройдет|состоится|соберутся|обсудит)/i, 'announced'], [/(?:проходит|открыл[оа]сь|началось)/i, 'ongoing']],
  mode: [[/смешанн\S{2,3} формат/i, 'hybrid'], [/(?:видеоконференц|онлайн)/i, 'online']],
  ordinal: /(?<digits>\d{1,4})-(?:[емйя]|го)\s[^.]{0,40}(?:заседани|встреч|сесси)/i,
  body: /(?<body>(?:Совет|Комитет|Комисси|Коллеги|Рабоч\S{2} групп)\S{0,3}\s[^.,()]{0,160}?)\s(?:прошл|состоя|пройд|в [А-Я]|\d)/,
  acronym: /(?<![А-ЯЁа-яё])(?<acronym>[А-ЯЁ]{3,6})(?![А-ЯЁа-яё])/g,
  city: /\sв (?:г\. ?|городе )?(?<city>[А-ЯЁ][а-яё]{2,20}(?:-[А-ЯЁ][а-яё]{2,20})?)/,
}

const pick = <Value>(cues: readonly (readonly [RegExp, Value])[], text: string, otherwise: Value): Value => cues.find(([cue]) => cue.test(text))?.[1] ?? otherwise

function iso(components: { get(part: 'year' | 'month' | 'day'): number | null; isCertain(part: 'year' | 'month' | 'day'): boolean }): string {
  const two = (value: number | null): string => String(value ?? 1).padStart(2, '0')
  return `${components.get('year')}-${two(components.get('month'))}-${two(components.get('day'))}`
}

function dates(text: string, published: string | undefined, russian: boolean): MeetingRecord['when'] {
  const reference = { instant: new Date(`${published?.slice(0, 10) ?? '2020-01-01'}T12:00:00Z`), timezone: 0 }
  const found = (russian ? chronoRu.casual : chronoEn.casual).parse(text, reference).find((result) => result.start.isCertain('month'))
  const start = found ? iso(found.start) : null
  const end = found ? iso(found.end ?? found.start) : null
  return { start, end, basis: found ? (found.start.isCertain('year') ? 'stated' : 'year-inferred') : null, notBefore: null, notAfter: null, rescheduledFrom: null }
}

function english(text: string): Draft {
  const document = nlp(text)
  const code = (name: string): string | undefined => countries.getAlpha2Code(name.replace(/^the /i, '').replace(/[.,;:)]+$/, ''), 'en')
  const names = [...new Set(document.people().out('array') as string[])]
  const parties = [...new Set((document.places().out('array') as string[]).map(code))].filter((value) => value !== undefined)
  return {
    people: names.map((name) => ({ name: name.replace(/[.,;:]+$/, ''), honorific: null, rank: null, post: null, affiliation: null, country: null, roles: ['participant'] })),
    delegations: parties.map((country) => ({ name: null, country, organization: null, head: null, capacity: null })),
  }
}

/** The glue. */
export const baseline: Parse = (text, options) => {
  const russian = (text.match(/[а-яё]/gi)?.length ?? 0) > text.length / 3
  const cues = russian ? RU : EN
  const acronym = [...text.matchAll(cues.acronym)].map((match) => match.groups?.['acronym'] ?? '')[0]
  const city = cues.city.exec(text)?.groups?.['city']
  const digits = cues.ordinal.exec(text)?.groups?.['digits']
  const body = cues.body.exec(text)?.groups?.['body']
  return {
    success: true,
    data: {
      type: pick(cues.type, text, 'meeting'),
      status: pick(cues.status, text, 'held'),
      ordinal: digits ? Number(digits) : null,
      body: body ? { name: body, acronym: null } : null,
      organizations: acronym ? [{ name: acronym, acronym }] : [],
      when: dates(text, options?.publishedAt, russian),
      attendanceMode: pick<MeetingRecord['attendanceMode']>(cues.mode, text, null),
      locations: city ? [{ venue: null, city, region: null, country: null }] : [],
      ...(russian ? {} : english(text)),
    },
  }
}
