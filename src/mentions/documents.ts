import { find, type Range } from '../frames/clause.js'
import type { Content } from '../frames/content.js'
import type { ContentCues } from '../frames/cues.js'
import type { LexicalHit } from './lexicon.js'
import type { Reading } from '../reading.js'
import type { DocumentType } from '../record/content.js'
import { isCapital, isNumber, isWord, Shape, type Token } from '../text/tokens.js'

/** A noun phrase that names a document. Token indexes; `to` is exclusive. */
export interface DocumentMention extends Range {
  readonly type: DocumentType
  /** Token of the head noun. */
  readonly head: number
  readonly draft: boolean
  /** It has a complement, a number, a year or a quoted name: it is a particular document. */
  readonly specific: boolean
  /** It has a complement, a number or a name after its head. */
  readonly complete: boolean
  /** Nothing but articles and adjectives stands before it in the stretch that was searched. */
  readonly leading: boolean
  /** The noun it depends on: "implementation" of the plan. */
  readonly governor: string | null
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
/** Prepositions that may carry a title on; others begin an adverbial. */
const CARRIES = new Set('of on for between in with against to concerning regarding about until and under о об по в на между для от до за из с и к'.split(' '))
const NO_TITLE = new Set('to by at after during within from following'.split(' '))
const AMENDING = /^(?:amendments|annex|changes|additions)$/
const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ую|юю|ым|им|ом|ем|ых|их|ыми|ими|ей)$/

/** Does a name of an organization cover the token: the Treaty of the Collective Security Treaty Organization? */
function namesOrganization(reading: Reading, at: number): boolean {
  for (let i = Math.max(0, at - 8); i <= at; i++)
    for (const hit of reading.hits.all(i)) if (/^(?:organization|organ)$/.test(hit.value.kind) && hit.to > at) return true
  return /^(?:organization|organisation|member|members|department|committee)$/.test(lowerAt(reading.tokens, at + 1))
}

/** First token of the phrase: adjectives, names and "draft" before the head. */
function startOf({ reading: { tokens }, cues, verbs }: Content, head: number, floor: number): number {
  let from = head
  while (from > floor && head - from < 7) {
    const word = lowerAt(tokens, from - 1)
    if (cues.drafts.has(word)) { from--; continue }
    if (word === '"' && cues.drafts.has(lowerAt(tokens, from - 2))) { from--; continue } // draft "Provision on …"
    if (!isWord(tokens[from - 1]) && !isNumber(tokens[from - 1])) break
    if (cues.prepositions.has(word) || cues.determiners.has(word) || cues.conjunctions.has(word) || cues.fillers.has(word) || cues.contents.has(word)) break
    if (verbs.get(from - 1) === 'finite') break
    if (cues.freeOrder && !ADJECTIVE.test(word) && word !== 'редакции' && word !== 'текст') break
    if (!cues.freeOrder && ((/ing$/.test(word) && !isCapital(tokens[from - 1]) && !/^(?:working|operating|building|planning|training)$/.test(word)) || /^(?:number|series|package|issues?|two|three|several)$/.test(word) || cues.progress.has(word) || cues.proposal.has(word))) break
    from--
  }
  while (from < head && !cues.freeOrder && /ly$/.test(lowerAt(tokens, from))) from++
  return from
}

/** Where the title ends: complements belong to it, what describes it does not. */
function endOf({ reading: { tokens }, cues, verbs }: Content, start: number, head: number, limit: number, leading: boolean): number {
  let to = head
  let quoted = false
  for (let i = start - 1; i < head; i++) if (lowerAt(tokens, i) === '"') quoted = !quoted
  let depth = 0
  for (let i = head; i < limit && i - head < 60; i++) {
    const word = lowerAt(tokens, i)
    if (word === '"') quoted = !quoted
    if (word === '(') depth++
    if (word === ')') depth--
    if (!quoted && !depth && word !== '"' && word !== ')') {
      if (/^[.;:!?]$/.test(word)) break
      if (word === '-' && !(isNumber(tokens[i + 1]) && isNumber(tokens[i - 1])) && !cues.freeOrder && ((tokens[i]?.shape ?? 0) & Shape.spaced) !== 0) break
      if (word === ',' && !(leading && isWord(tokens[i + 1]) && !cues.prepositions.has(lowerAt(tokens, i + 1)) && !cues.conjunctions.has(lowerAt(tokens, i + 1)) && closesList(tokens, i + 1, limit, cues))) break
      if (cues.relatives.has(word) || cues.contents.has(word)) break
      if (verbs.get(i) === 'finite' || (verbs.get(i) === 'participle' && !cues.freeOrder)) break
      if (i === head && !quoted && !CARRIES.has(word) && !/^(?:amending|concerning|regarding|establishing)$/.test(word) && !isCapital(tokens[i]) && !isNumber(tokens[i]) && !cues.freeOrder) break
      if (NO_TITLE.has(word) && !(word === 'to' && i === head && AMENDING.test(lowerAt(tokens, head - 1))) && !(word === 'by' && i > head + 1) && !(word === 'to' && i > head + 1 && !cues.determiners.has(lowerAt(tokens, i + 1)) && !isCapital(tokens[i + 1]))) break
      if (cues.freeOrder && cues.prepositions.has(word) && /^(?:итогам|результатам|целом|ходе|рамках|связи|целях|срок|сроком|учетом)$/.test(lowerAt(tokens, i + 1))) break
    }
    to = i + 1
  }
  while (to > head && (lowerAt(tokens, to - 1) === ',' || cues.prepositions.has(lowerAt(tokens, to - 1)) || cues.conjunctions.has(lowerAt(tokens, to - 1)))) to--
  return to
}

const REACH = 5
/** Nouns that are documents only as titles: "Rules of Procedure", but "joint measures against theft". */
const WEAK = /^(?:measures|provision|procedure|guide|register|statement|charter|concept|directive|contract|resolution)$/

/** проект новой редакции модельного закона: the noun that a draft is a draft of tells its type. */
function drafted({ reading: { tokens, hits } }: Content, draft: number, to: number): LexicalHit<'document'> | undefined {
  for (let i = draft + 1; i < to && i - draft <= REACH; i++) {
    const hit = hits.at(i, 'document')
    if (hit) return hit
    if (!ADJECTIVE.test(lowerAt(tokens, i)) && lowerAt(tokens, i) !== 'редакции') return undefined
  }
  return undefined
}

/** The documents of a stretch, such as one item of a list, in order. A document inside another's title is not one of its own. */
export function documentsIn(content: Content, { from, to }: Range): DocumentMention[] {
  const { reading, cues } = content
  const { tokens, hits } = reading
  const out: DocumentMention[] = []
  for (let i = from; i < to; i++) {
    const own = hits.at(i, 'document')
    const draftNoun = !own && cues.freeOrder && cues.drafts.has(lowerAt(tokens, i))
    if ((!own && !draftNoun) || namesOrganization(reading, i) || content.verbs.get(i) === 'finite') continue
    if (own && WEAK.test(lowerAt(tokens, own.to - 1)) && !isCapital(tokens[i]) && !cues.drafts.has(lowerAt(tokens, i - 1)) && !cues.freeOrder) continue
    const hit = own ?? drafted(content, i, to)
    if (!hit) continue // проект подготовки работников: a project, no draft
    const head = hit.from
    const end = hit.to
    const start = startOf(content, i, from)
    const leading = opensStretch(content, from, start)
    const stop = endOf(content, start, end, to, leading)
    out.push({
      from: start, to: stop, head, type: hit.value.type as DocumentType,
      draft: find(tokens, { from: start, to: head + 1 }, cues.drafts) >= 0,
      leading, specific: stop > end || start < head, complete: stop > end && !cues.conjunctions.has(lowerAt(tokens, end)),
      governor: governorOf(tokens, start - 1, from, cues),
    })
    i = Math.max(i, stop - 1)
  }
  return out
}

/** Does the comma stand in an enumeration inside the title: "terrorism, separatism and extremism"? */
function closesList(tokens: readonly Token[], from: number, limit: number, cues: ContentCues): boolean {
  for (let i = from; i < limit && i - from < 8; i++) {
    if (cues.conjunctions.has(lowerAt(tokens, i))) return true
    if (cues.prepositions.has(lowerAt(tokens, i)) && lowerAt(tokens, i) !== 'of') return false
  }
  return false
}

/** Does nothing but articles, adverbs and numbers stand between the two? */
function opensStretch({ reading: { tokens }, cues }: Content, from: number, start: number): boolean {
  for (let i = from; i < start; i++) if (!cues.determiners.has(lowerAt(tokens, i)) && !cues.fillers.has(lowerAt(tokens, i)) && !isNumber(tokens[i])) return false
  return true
}

/** The noun before "of the", "on the": "progress of work on the draft agreement" gives "work". */
function governorOf(tokens: readonly Token[], before: number, floor: number, cues: ContentCues): string | null {
  let i = before
  while (i >= floor && (cues.determiners.has(lowerAt(tokens, i)) || cues.prepositions.has(lowerAt(tokens, i)))) i--
  return i >= floor ? lowerAt(tokens, i) : null
}
