import type { Calendar } from '../dates/calendar.js'
import type { Case } from '../mentions/lexicon.js'

/** One name word, and a personal name of two to four of them; initials count. */
const NAME_WORD = "(?:[A-ZÀ-ÖØ-ÞА-ЯІЎ][a-zß-žа-яіў']{1,24}(?:-[A-ZÀ-ÞА-Я][a-zß-žа-я']{1,24}){0,2}|[A-ZА-Я]\\.)"
export const NAME = `${NAME_WORD}(?: ${NAME_WORD}){1,3}`

/** What a line of the page says about itself or about what follows it. */
export type LineRole =
  /** Names a section or the kind of text: "Press Releases", "Общество". */
  | 'kicker'
  /** Furniture that carries nothing: menus, share buttons, print links. */
  | 'chrome'
  /** Opens a short block of foreign headlines; the body may go on after it: "Read also". */
  | 'aside'
  /** The release is over: "In other news", "Топ-новости". */
  | 'trailer'
  /** Names who brings the release: "Source: X". */
  | 'source'
  /** A labelled value about the page: "Country: India", "Policy area". */
  | 'label'
  /** A labelled name of the author. */
  | 'author'
  /** A labelled publication date. */
  | 'published'
  /** A labelled date of the last change. */
  | 'updated'
  /** Opens the name of an office that signs or heads its own releases: "Пресс-служба". */
  | 'office'
  /** Opens a copyright or liability note. */
  | 'rights'

/** Expressions for credits and attributions; all have the flag `d`, those that may match several times `g`. */
export interface PagePatterns {
  /** Lines that are furniture by what they say anywhere in them: "... appeared first on ...". */
  readonly furniture: readonly RegExp[]
  /** Where a photographer is named, group `name`; `genitive` if the name depends on the word for photo. */
  readonly photos: readonly { readonly pattern: RegExp; readonly genitive?: true; /** The line is a caption that ends with the day it was filed. */ readonly caption?: true }[]
  /** Where authors are named inside a line, group `name`. */
  readonly bylines: readonly RegExp[]
  /** Where the body names an agency: group `agency` is where its name begins; without the group, it ends where the match begins. */
  readonly attributions: readonly RegExp[]
  /** Who passes the text on, group `name`. */
  readonly syndicators: readonly RegExp[]
  /** Whose press contact is given, group `name`. */
  readonly contacts: readonly RegExp[]
}

/** Everything the layout knows of one language's pages. */
export interface PageCues {
  /** Phrases by role, one a line: "x" is the whole line, "x:" a label, "x…" an opening that anything may follow. */
  readonly phrases: Readonly<Record<LineRole, string>>
  /** The dates of the language, without a fallback: layout reads short lines. */
  readonly calendar: Calendar
  /** Words that may stand in a stamp beside date and time: "gmt", "года", "at". */
  readonly stampWords: ReadonlySet<string>
  /** Words that a line cannot end with: the sentence goes on in the next one. */
  readonly connectives: ReadonlySet<string>
  /** First crumb of a breadcrumb: "home". */
  readonly home: ReadonlySet<string>
  /** Before a reporter or agency in a dateline: "корр", "corr". */
  readonly reporters: ReadonlySet<string>
  /** Words that an agency's name shows: "agency", "информ". */
  readonly agencyWords: ReadonlySet<string>
  /** Words that no personal name holds: "board", "служба". */
  readonly institutions: ReadonlySet<string>
  /** Small words inside a place or organization name. */
  readonly particles: ReadonlySet<string>
  /** The expressions of the language, compiled on first use. */
  readonly patterns: () => PagePatterns
  /** Trailing words of a source that speak of the edition: " in English". */
  readonly edition: RegExp
  /** A personal name in the nominative. */
  readonly nominative: (printed: string, form: Case) => string
}

/** Knowledge about the world that the layout asks for, by folded lower-case phrase. */
export interface PageLookups {
  city(phrase: string): { readonly name: string; readonly country: string } | undefined
  country(phrase: string): { readonly name: string; readonly code: string } | undefined
  agency(phrase: string): string | undefined
  /** Is the word a first name? Lets a lone name at the end of the text be its author. */
  firstName?(word: string): boolean
  organization?(phrase: string): boolean
}

interface Entry {
  readonly phrase: string
  readonly form: 'whole' | 'label' | 'opening'
  readonly role: LineRole
}

/** Entries by their first word. */
export type LineTable = ReadonlyMap<string, readonly Entry[]>

const firstWord = (phrase: string): string => {
  const end = phrase.search(/[\s:,.!?()]/)
  return end < 0 ? phrase : phrase.slice(0, end)
}

/** Indexes the phrases of a language. */
export function compileLines(phrases: PageCues['phrases']): LineTable {
  const table = new Map<string, Entry[]>()
  for (const [role, rows] of Object.entries(phrases) as [LineRole, string][]) {
    for (const row of rows.split('\n')) {
      const text = row.trim()
      if (!text) continue
      const form = text.endsWith('…') ? 'opening' : text.endsWith(':') ? 'label' : 'whole'
      const phrase = form === 'whole' ? text : text.slice(0, -1)
      const key = firstWord(phrase)
      const bucket = table.get(key)
      const entry: Entry = { phrase, form, role }
      if (bucket) bucket.push(entry)
      else table.set(key, [entry])
    }
  }
  return table
}

/** A cue found at the start of a line; `rest` is how many units of the line it took, label colon included. */
export interface LineCue {
  readonly role: LineRole
  readonly form: Entry['form']
  readonly length: number
}

const LABEL_END = /^ {0,3}[:|] {0,3}/
const LETTER = /[a-zß-žа-яіўґ0-9]/

/** The longest cue that a lower-case line begins with. */
export function findCue(lower: string, table: LineTable): LineCue | undefined {
  const bucket = table.get(firstWord(lower))
  if (!bucket) return undefined
  let best: LineCue | undefined
  for (const { phrase, form, role } of bucket) {
    if (!lower.startsWith(phrase) || LETTER.test(lower[phrase.length] ?? '')) continue
    const after = lower.slice(phrase.length, phrase.length + 8)
    const label = LABEL_END.exec(after)
    const whole = /^[\s.:!?()\d*|>-]*$/.test(lower.slice(phrase.length, phrase.length + 12)) && lower.length <= phrase.length + 12
    if (!whole && (form === 'whole' || (form === 'label' && !label))) continue
    const length = phrase.length + (label ? label[0].length : 0)
    if (!best || length > best.length) best = { role, form, length }
  }
  return best
}
