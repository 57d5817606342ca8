import { readdirSync, readFileSync } from 'node:fs'

// Inputs that have brought parsers to their knees, and those that would be worst for this one. Each generator gives a text of n UTF-16 units.

export type Generator = (length: number) => string

const folder = new URL('../../seeds/', import.meta.url)
const seeds = readdirSync(folder)
  .sort()
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
const english = seeds.filter((_, index) => index !== 3).join('\n\n')
const russian = seeds[3] ?? ''

const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
const repeated =
  (unit: string): Generator =>
  (length) =>
    fill(unit, length)
const nested =
  (open: string, close: string, core = ''): Generator =>
  (length) =>
    open.repeat(length >> 1) + core + close.repeat(length >> 1)

/** Real prose, as much of it as is asked for. */
const prose: Record<string, Generator> = {
  'English prose': repeated(`${english}\n\n`),
  'Russian prose': repeated(`${russian}\n\n`),
  'prose without full stops': repeated(`${english.replace(/\s+/g, ' ').replace(/[.!?]/g, ',')} `),
}

/** What breaks tokenizers and patterns of any kind. */
const generic: Record<string, Generator> = {
  blanks: repeated(' '),
  'tabs before a letter': (length) => `${fill('\t', length - 1)}x`,
  newlines: repeated('\n'),
  'no-break spaces': repeated('\u00A0'),
  'carriage returns': repeated('a\r'),
  digits: repeated('1234567890'),
  'short numbers': repeated('12 '),
  'digits and slashes': repeated('1/'),
  'digits and dashes': repeated('1-'),
  'digits and full stops': repeated('1.'),
  'digits and colons': repeated('12:'),
  'single letters': repeated('a '),
  'single capitals': repeated('A '),
  'one long word': repeated('a'),
  'one long word in capitals': repeated('A'),
  'one long Cyrillic word': repeated('а'),
  'capitalized words': repeated('Ivan '),
  'capitalized Cyrillic words': repeated('Иван '),
  commas: repeated(','),
  'commas and letters': repeated('a, '),
  'straight quotes': repeated('"'),
  'nested quotes': nested('“', '”', 'x'),
  'open quotes': repeated('“a '),
  'open guillemets': repeated('«а '),
  'nested brackets': nested('(', ')'),
  'open brackets': repeated('(a '),
  'lone surrogates': repeated('\uD800'),
  NUL: repeated('\0'),
  'right-to-left overrides': repeated('\u202E'),
  'zero-width spaces': repeated('\u200B'),
  'zero-width joiners in words': repeated('a\u200D'),
  'combining marks': (length) => `e${fill('\u0301', length - 1)}`,
  'joined emoji': repeated('👨‍👩‍👧‍👦'),
  'abbreviations with full stops': repeated('Mr. '),
  initials: repeated('A.B.'),
  addresses: repeated('http://a.b/c?d=e&'),
  'mail addresses': repeated('a@a.'),
  'open tags': repeated('<a '),
  stars: repeated('*a_'),
  hyphens: repeated('a-'),
  apostrophes: repeated("a'"),
}

/** What breaks readers of dates. */
const dates: Record<string, Generator> = {
  'full dates': repeated('21 August 2019 '),
  'Russian dates': repeated('13 декабря '),
  'month names': repeated('August '),
  'ranges that do not end': repeated('from August 21 to '),
  'dashes after days': repeated('21-'),
  'months first': repeated('Jan 1, '),
  'numbers after in': repeated('in 1 '),
  durations: repeated('5 days '),
  'long durations': repeated('5 days 3 hours 2 minutes '),
  'numbers in words': repeated('one '),
  'dates with slashes': repeated('1/1/'),
  'blanks between date words': (length) => {
    const gap = ' '.repeat(Math.max(0, (length - 18) >> 1))
    return `second ${gap} fourth ${gap} jum`
  },
  'days without end': repeated('18, 19, '),
  'year abbreviations': repeated('г. '),
}

/** What breaks a reader of meeting releases: its own cues, over and over. */
const meetings: Record<string, Generator> = {
  'and chains': repeated('Russia and '),
  'of the': repeated('of the '),
  'meetings of the': repeated('meeting of the '),
  ministers: repeated('Minister of '),
  'headed by': repeated('headed by '),
  'and after comma': repeated(', and '),
  'persons without end': repeated('Mr. Ivan '),
  'between Russia and': repeated('между Россией и '),
  'under the chairmanship': repeated('под председательством '),
  'numbered meetings': repeated('the 23rd meeting of the Council '),
  'held meetings': repeated('The meeting was held in Minsk on 5 May 2023. '),
  'Russian meetings': repeated('Заседание Совета прошло 5 мая в Минске. '),
  'meetings in one sentence': repeated('the meeting of the Council was held in Minsk on 5 May 2023 and '),
  countries: repeated('Armenia, Belarus, Kazakhstan, the Kyrgyz Republic, Russia, Tajikistan, '),
  'Russian countries': repeated('Армении, Беларуси, Казахстана, Кыргызской Республики, России, Таджикистана, '),
  'people with posts': repeated('Deputy Minister of Internal Affairs of the Russian Federation Police Colonel-General Ivan Petrov, '),
  'unfinished topics': repeated('The participants discussed the progress of work on '),
  'unfinished statements': repeated('"We agreed, he said, '),
  'acronyms in brackets': repeated('Council (CSTO) '),
  'hereinafter without end': repeated('(hereinafter - the '),
  'a very long title': (length) => `${fill('Meeting of the Council of Ministers ', length - 60)}\n\nThe 2nd meeting of the Council was held in Minsk.`,
  'one meeting after a long paragraph': (length) => `${fill('They spoke of many things ', length - 80)}.\n\nThe 2nd meeting of the Council was held in Minsk on 5 May 2023.`,
  'names of object members': repeated('constructor __proto__ toString hasOwnProperty '),
  'an opening meeting and blanks': (length) => `The 2nd meeting of the Council was held in Minsk.${fill(' \n', length - 49)}`,
}

/** Every generator by name. */
export const HOSTILE: ReadonlyMap<string, Generator> = new Map(Object.entries({ ...prose, ...generic, ...dates, ...meetings }))
