import type { Span } from '../text/span.js'
import { isCapital, Shape, tokenize, type Token } from '../text/tokens.js'
import { indexPhrases, phrasesAt, type Hit, type PhraseIndex } from '../text/phrases.js'

/** Grammatical case, where a form shows it: nominative, genitive, dative, accusative, instrumental, prepositional. */
export type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'pre'

/** What a phrase of the lexicon can be. One scan finds them all. */
export type Entry =
  | { kind: 'country'; code: string; form: 'name' | 'official' | 'adjective' | 'demonym'; /** Nominative. */ name: string; cases?: readonly Case[]; /** "US" is not "us". */ caseSensitive?: true; /** Also another word, person or country (Jordan, Congo): ask for context. */ ambiguous?: true }
  | { kind: 'city'; name: string; country: string; capital?: true; /** "Minsk's", минский: never a place by itself. */ adjective?: true; /** An island, province or lake. */ region?: true; cases?: readonly Case[]; /** Also another word, person or place (Male, Brest): ask for context. */ ambiguous?: true }
  | { kind: 'organization'; id: string; name: string; acronym: string | null; form: 'name' | 'acronym'; cases?: readonly Case[]; /** Printed otherwise it is another word: the pronoun who. */ caseSensitive?: true; /** Means something else too, whatever the casing. */ ambiguous?: true }
  | { kind: 'organ'; id: string; name: string; acronym: string | null; organization: string; form: 'name' | 'acronym'; cases?: readonly Case[]; caseSensitive?: true; ambiguous?: true }
  | { kind: 'agency'; name: string; /** Passes on what others wrote. */ syndicator?: true; caseSensitive?: true; ambiguous?: true }
  | { kind: 'meeting'; type: string; cases?: readonly Case[]; plural?: true; /** "event", мероприятие: refers back, names nothing. */ generic?: true; /** "round": of what stands in its tail. */ round?: true }
  | { kind: 'body'; /** Nominative singular, for languages that inflect. */ name: string; cases?: readonly Case[]; plural?: true; gender?: 'm' | 'f' | 'n' }
  | { kind: 'qualifier'; value: string }
  | { kind: 'ordinal'; value: number; cases?: readonly Case[] }
  | { kind: 'month'; month: number; cases?: readonly Case[] }
  | { kind: 'weekday'; day: number }
  | { kind: 'office'; name: string; cases?: readonly Case[]; plural?: true; /** Stands before an office: deputy, first, acting. */ modifier?: true }
  | { kind: 'rank'; name: string; cases?: readonly Case[]; plural?: true }
  | { kind: 'honorific'; name: string }
  | { kind: 'firstName'; name: string; gender: 'm' | 'f'; cases?: readonly Case[] }
  | { kind: 'verb'; sense: Sense; form: VerbForm; /** Finer meaning, as the record's enums name it. */ detail?: string; /** The form is a noun as well (report, host, chair). */ noun?: true; /** Takes no object (met, took place). */ intransitive?: true; /** An infinitive with a passive ending: обсуждаться. */ passive?: true; agreement?: 'm' | 'f' | 'n' | 'pl' }
  | { kind: 'auxiliary'; role: string }
  | { kind: 'document'; type: string; cases?: readonly Case[]; plural?: true }
  | { kind: 'operation'; type: 'operation' | 'exercise' | 'campaign' | 'training' | 'project'; plural?: true }
  | { kind: 'cue'; cue: string; detail?: string }

/**
 * Form of a verb. English: base, present (-s), past (which may also be the participle), participle (only that), gerund.
 * Russian: past, present, future, infinitive, gerund, short (passive, обсужден), participle (full, обсужденный, состоявшийся),
 * reflexive-past and reflexive-present (passive, обсуждались, обсуждаются).
 */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund' | 'future' | 'infinitive' | 'short' | 'reflexive-past' | 'reflexive-present'

/** What a verb tells of a meeting. */
export type Sense =
  | 'hold' | 'begin' | 'end' | 'continue' | 'convene' | 'host'
  | 'attend' | 'represent' | 'lead' | 'chair' | 'open' | 'address' | 'invite' | 'miss'
  | 'say' | 'note' | 'inform'
  | 'discuss' | 'consider' | 'review' | 'hear' | 'exchange' | 'present' | 'include' | 'concern'
  | 'decide' | 'agree' | 'approve' | 'adopt' | 'endorse' | 'recommend' | 'instruct' | 'request' | 'plan' | 'propose'
  | 'sign' | 'initial' | 'ratify' | 'submit' | 'draft' | 'implement' | 'defer' | 'reject'
  | 'elect' | 're-elect' | 'appoint' | 'reappoint' | 'nominate' | 'confirm' | 'extend' | 'relieve' | 'transfer'
  | 'conduct' | 'postpone' | 'cancel' | 'reschedule' | 'report'

export type EntryOf<K extends Entry['kind']> = Extract<Entry, { kind: K }>
export type LexicalHit<K extends Entry['kind'] = Entry['kind']> = Hit<EntryOf<K>>

/** The lexical finds of a text: by kind in text order, and by the token they begin at. */
export interface Hits {
  /** All hits of one kind, in text order; of two that begin at one token the longer comes first. */
  of<K extends Entry['kind']>(kind: K): readonly LexicalHit<K>[]
  /** The longest hit of the kind that begins at token `at`. */
  at<K extends Entry['kind']>(at: number, kind: K): LexicalHit<K> | undefined
  /** Every hit that begins at token `at`, longest first. */
  all(at: number): readonly Hit<Entry>[]
}

export type Lexicon = PhraseIndex<Entry>

export const compileLexicon = (entries: Iterable<readonly [string, Entry]>): Lexicon => indexPhrases(entries)

const NONE: readonly never[] = []

/** Names that hide the places inside them: Shanghai in "Shanghai Cooperation Organization", Oman in "Gulf of Oman". */
const hides = ({ kind, ...entry }: Entry): boolean => kind === 'organization' || kind === 'organ' || (kind === 'cue' && (entry as EntryOf<'cue'>).cue === 'decoy')
const isPlace = ({ kind }: Entry): boolean => kind === 'city' || kind === 'country'

/** Is the phrase printed as its entry has to be: places with a capital, acronyms in capitals? */
function printedRight(entry: Entry, first: Token, printed: () => string): boolean {
  switch (entry.kind) {
    case 'city': return isCapital(first)
    case 'country': return entry.caseSensitive ? casingOf(printed(), entry.name) : isCapital(first) || (entry.form === 'adjective' && (first.shape & Shape.cyrillic) !== 0)
    case 'organization':
    case 'organ': return !entry.caseSensitive || (entry.form === 'name' ? isCapital(first) : casingOf(printed(), entry.acronym ?? ''))
    case 'agency': return !entry.caseSensitive || casingOf(printed(), entry.name)
    default: return true
  }
}
const casingOf = (printed: string, own: string): boolean => printed === printed.toUpperCase() || printed === own.replace(/ё/g, 'е').replace(/Ё/g, 'Е')

/** Looks every token up once. */
export function scan(folded: string, tokens: readonly Token[], lexicon: Lexicon): Hits {
  const kinds = new Map<string, Hit<Entry>[]>()
  const starts = new Map<number, Hit<Entry>[]>()
  let hidden = 0
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as Token
    phrasesAt(lexicon, tokens, i, (hit) => {
      const { value, to } = hit
      if (isPlace(value) && to <= hidden) return
      if (!printedRight(value, first, () => folded.slice(first.start, (tokens[to - 1] as Token).end))) return
      if (to > i + 1 && hides(value)) hidden = Math.max(hidden, to)
      const sameKind = kinds.get(value.kind)
      if (sameKind) sameKind.push(hit)
      else kinds.set(value.kind, [hit])
      const sameStart = starts.get(i)
      if (sameStart) sameStart.push(hit)
      else starts.set(i, [hit])
    })
  }
  const all = (at: number): readonly Hit<Entry>[] => starts.get(at) ?? NONE
  return {
    of: (kind) => (kinds.get(kind) ?? NONE) as never,
    at: (at, kind) => all(at).find((hit) => hit.value.kind === kind) as never,
    all,
  }
}

/** The entry of a kind for a whole phrase, as a text would print it. */
export function lookUp<K extends Entry['kind']>(lexicon: Lexicon, phrase: string, kind: K): EntryOf<K> | undefined {
  const tokens = tokenize(phrase)
  if (!tokens.length) return undefined
  let found: EntryOf<K> | undefined
  phrasesAt(lexicon, tokens, 0, (hit) => {
    if (!found && hit.to === tokens.length && hit.value.kind === kind) found = hit.value as EntryOf<K>
  })
  return found
}

/** The characters from token `from` to token `to` (exclusive). */
export const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
})
