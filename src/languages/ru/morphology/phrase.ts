import type { Case } from '../../../mentions/lexicon.js'
import { fold } from '../../../text/fold.js'
import { adjectiveAgreements, adjectiveNominative, type Agreement } from './adjectives.js'
import { guessHead } from './guess.js'
import { headReadings, type HeadReading } from './heads.js'
import { respell } from './spelling.js'

/** A word of the phrase; `gap` is what stands between it and the word before. */
interface Word {
  text: string
  readonly lower: string
  readonly gap: string
}

/** Adjectives and the head that they agree with. */
interface Group {
  readonly from: number
  readonly head: number
  readonly reading: HeadReading
  readonly case: Case
}

const WORD = /[0-9A-Za-zА-яЁёІі]{1,60}(?:['-][0-9A-Za-zА-яЁёІі]{1,60}){0,4}/g
/** Indeclinable, and what follows is in the genitive: "врио министра", "и.о. начальника". */
const ACTING = /^(?:врио|вр\. ?и\. ?о\.|и\. ?о\.|ио) /i
const COMMA = /^, ?$/
const DASH = /^(?: - ?|- )$/
/** "государств - членов ОДКБ" is one phrase. */
const MEMBERSHIP = /^(?:государств|стран)/
/** Without a cue: as printed if it can be, else the likeliest case. */
const LIKELY: readonly Case[] = ['nom', 'gen', 'ins', 'dat', 'acc', 'pre']

function wordsOf(phrase: string): Word[] {
  const folded = fold(phrase)
  const words: Word[] = []
  let end = 0
  for (const match of folded.matchAll(WORD)) {
    words.push({ text: phrase.slice(match.index, match.index + match[0].length), lower: match[0].toLowerCase(), gap: folded.slice(end, match.index) })
    end = match.index + match[0].length
  }
  return words
}

const agrees = (agreements: readonly Agreement[], reading: HeadReading, at: Case): boolean =>
  agreements.some((a) => a.case === at && a.number === reading.number && (a.gender === null || a.gender === reading.gender))

/** Adverbs and conjunctions that may stand among the adjectives of a head. */
const isFiller = (words: readonly Word[], at: number, from: number): boolean => {
  const { lower } = words[at] as Word
  if (lower === 'временно') return true
  return lower === 'и' && at > from && adjectiveAgreements(words[at + 1]?.lower ?? '').length > 0 && !headReadings(words[at + 1]?.lower ?? '').length
}

/** The cases to try: the one that the cue demands, then by likelihood. Of a form like "комиссии" the singular is likelier, of "главы" the plural that is printed. */
function* readingsByLikelihood(readings: readonly HeadReading[], hint: Case | null): Iterable<[HeadReading, Case]> {
  const order = hint ? [hint, ...LIKELY] : LIKELY
  for (const each of order) {
    const things = readings.filter((r) => r.cases.includes(each)).sort((a, b) => (a.number === b.number ? 0 : a.number === 'sg' ? -1 : 1))
    for (const reading of things) {
      const rival = !hint && each === 'nom' && reading.number === 'pl' && !reading.person && readings.some((r) => r.number === 'sg' && r.cases.includes('gen'))
      if (!rival) yield [reading, each]
    }
  }
  for (const reading of readings) if (reading.cases.includes('nom')) yield [reading, 'nom']
}

/** The adjectives and head that begin at word `from`. */
function groupAt(words: readonly Word[], from: number, hint: Case | null): Group | null {
  const adjectives: (readonly Agreement[])[] = []
  for (let i = from; i < words.length && i < from + 8; i++) {
    const word = words[i] as Word
    if (i > from && word.gap !== ' ') return null
    if (isFiller(words, i, from)) continue
    const readings = headReadings(word.lower)
    const agreements = adjectiveAgreements(word.lower)
    const adjectival = readings.length > 0 && words[i + 1]?.gap === ' ' && standsBeforeHead(word.lower, agreements, words[i + 1] as Word)
    if (readings.length && !adjectival) {
      for (const [reading, at] of readingsByLikelihood(readings, hint)) {
        if (adjectives.every((each) => agrees(each, reading, at))) return { from, head: i, reading, case: at }
      }
      return null
    }
    if (!agreements.length) return null
    adjectives.push(agreements)
  }
  return null
}

/** A noun of adjectival form that is an adjective here: "управляющего директора", "уполномоченного органа"; not "управляющего банка". */
const standsBeforeHead = (lower: string, agreements: readonly Agreement[], next: Word): boolean =>
  headReadings(lower).some((r) => r.person && /[иы][йе]$/.test(r.nominative)) &&
  headReadings(next.lower).some((r) => (r.person || lower.startsWith('уполномоч')) && r.cases.some((each) => agrees(agreements, r, each)))

/** Puts the group into the nominative. */
function restore(words: Word[], { from, head, reading }: Group): void {
  for (let i = from; i < head; i++) {
    const word = words[i] as Word
    if (word.lower === 'и' || word.lower === 'временно') continue
    word.text = respell(word.text, adjectiveNominative(word.lower, reading.number, reading.number === 'sg' ? reading.gender : null))
  }
  const word = words[head] as Word
  word.text = respell(word.text, reading.nominative)
}

/** Does another post begin at word `at`, in the case and number of the first? "директора ФСБ - руководителя Пограничной службы" */
function nextPost(words: readonly Word[], at: number, first: Group): Group | null {
  const { gap, lower } = words[at] as Word
  const before = words[at - 1] as Word
  const conjunction = lower === 'и' && gap === ' '
  if (!conjunction && !COMMA.test(gap) && !DASH.test(gap)) return null
  if (DASH.test(gap) && MEMBERSHIP.test(before.lower)) return null
  // "советника президента и премьер-министра": two genitives of one tail
  if (conjunction && first.case === 'gen' && at - 1 > first.head && headReadings(before.lower).some((r) => r.cases.includes('gen'))) return null
  const group = groupAt(words, conjunction ? at + 1 : at, first.case)
  return group && group.reading.person && group.reading.number === first.reading.number && group.reading.cases.includes(first.case) ? group : null
}

function assemble(phrase: string, words: readonly Word[]): string {
  let out = ''
  let at = 0
  let length = 0
  for (const word of words) {
    out += phrase.slice(at, at + word.gap.length) + word.text
    at += word.gap.length + word.lower.length
    length = at
  }
  return out + phrase.slice(length)
}

/**
 * The name of an organ, an organization or a post in the nominative: the adjectives before the head and the head change, the genitive tail
 * stays, and further posts joined by a dash, a comma or "и" follow the first. Letters keep their case. `hint` is the case that the cue demands.
 */
export function nominativePhrase(phrase: string, hint: Case | null): string {
  if (hint === 'nom') return phrase
  const words = wordsOf(phrase)
  const acting = ACTING.test(fold(phrase))
  const first = acting ? null : groupAt(words, 0, hint)
  if (!first) return acting ? phrase : guessHead(phrase, hint)
  if (first.case === 'nom') return phrase
  restore(words, first)
  if (first.reading.person) {
    for (let i = first.head + 1; i < words.length; i++) {
      const group = nextPost(words, i, first)
      if (!group) continue
      restore(words, group)
      i = group.head
    }
  }
  return assemble(phrase, words)
}
