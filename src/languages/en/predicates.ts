import type { Predicate } from '../../frames/predicate.js'
import type { EntryOf, Hits, LexicalHit, Sense } from '../../mentions/lexicon.js'
import type { Sentence } from '../../reading.js'
import { isCapital, isNumber, isWord, type Token } from '../../text/tokens.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const BE = set("is are was were be been being am 's")
const HAVE = set('has have had having')
const WILL = set('will shall')
const MODAL = set('would should may might can could must')
const PLANNING = set('scheduled slated set due expected planned going likely about supposed poised ready tentatively')
/** Verbs that make a plan of the infinitive after them. */
const INTENDING = set('intend intends plan plans expect expects hope hopes want wants')
const ADVERB = set('also further then jointly widely recently officially reportedly currently now again only still already thus therefore both all each hereby here never once first finally subsequently earlier later mutually unanimously duly always together tentatively initially originally previously formally today')
/** What stands after a participle that modifies the noun before it: "the session held in Minsk". */
const AFTER_PARTICIPLE = set('by in at on from to under during within with for between among last this earlier today yesterday here via through as of online virtually')

const DESCRIBED = set('the a an its their his her our this these those of for with in on by no any all some')

interface Chain {
  from: number
  be: boolean
  have: boolean
  being: boolean
  future: boolean
  modal: boolean
  to: boolean
  does: boolean
  planned: boolean
  negated: boolean
  past: boolean
  finite: boolean
}

/** Walks left from the main verb over its auxiliaries and adverbs. */
function chainBefore(tokens: readonly Token[], main: number, floor: number): Chain {
  const chain: Chain = { from: main, be: false, have: false, being: false, future: false, modal: false, to: false, does: false, planned: false, negated: false, past: false, finite: false }
  for (let i = main - 1; i >= floor && main - i < 9; i--) {
    const word = (tokens[i] as Token).lower
    if (BE.has(word)) {
      if (word === 'being') chain.being = true
      chain.be ||= !chain.to || i === chain.from - 1
      if (word === 'was' || word === 'were') chain.past = true
      if (!/^be(?:en|ing)?$/.test(word)) chain.finite = true
    } else if (HAVE.has(word)) {
      chain.have = true
      chain.finite ||= word !== 'having'
    } else if (WILL.has(word)) chain.future = chain.finite = true
    else if (MODAL.has(word)) chain.modal = chain.finite = true
    else if (word === 'to') {
      if (chain.to || (i !== chain.from - 1 && !ADVERB.has((tokens[i + 1] as Token).lower))) break
      chain.to = true
    } else if (chain.to && PLANNING.has(word)) chain.planned = true
    else if (chain.to && i === chain.from - 1 && INTENDING.has(word)) chain.planned = chain.finite = true
    else if (word === 'not' || word === "n't" || word === 'never') chain.negated = true
    else if (word === 'did' || word === 'does' || word === 'do') chain.does = chain.finite = true
    else if (ADVERB.has(word) || (word.endsWith('ly') && isWord(tokens[i]))) continue
    else break
    chain.from = i
  }
  return chain
}

/** Is an -ed form without an auxiliary a participle ("attended by", "the session held in Minsk was …") rather than a finite past? */
function modifies(tokens: readonly Token[], hit: LexicalHit<'verb'>, sentence: Sentence, lone: boolean): boolean {
  const next = tokens[hit.to]
  const before = tokens[hit.from - 1]
  if (hit.value.intransitive) return before?.lower === ',' && next !== undefined && AFTER_PARTICIPLE.has(next.lower) && hit.from > sentence.from + 1 && finiteFollows(tokens, hit.to, sentence.to)
  if (hit.from === sentence.from) return true
  if (next === undefined || hit.to >= sentence.to) return true
  if (next.lower === '"' && /^(?:named|called|dubbed|titled|entitled|codenamed)$/.test(tokens[hit.from]?.lower ?? '')) return true
  if (WORKING.has(hit.value.sense) && FINITE.has(next.lower) && !/^(?:had|did|has|have|will)$/.test(next.lower)) return true // "Among the issues discussed were"
  if (next.lower === 'to' && (hit.value.sense === 'decide' || hit.value.sense === 'agree')) return false
  // "The ministers discussed in detail the …": the only verb of its sentence is no modifier
  if (WORKING.has(hit.value.sense) && isNumber(next)) return finiteFollows(tokens, hit.to, sentence.to) // "discussed 12 themes"
  if (lone && WORKING.has(hit.value.sense) && !linkedBefore(tokens, hit.from, sentence.from) && next.lower !== 'by' && AFTER_PARTICIPLE.has(next.lower) && !finiteFollows(tokens, hit.to, sentence.to)) return false
  return AFTER_PARTICIPLE.has(next.lower) || isNumber(next) || /^[,.;:)]$/.test(next.lower)
}

/** "were the topics discussed": the verb of the clause stands before the noun. */
function linkedBefore(tokens: readonly Token[], at: number, floor: number): boolean {
  for (let i = at - 1; i >= floor && at - i < 6; i--) if (FINITE.has((tokens[i] as Token).lower)) return true
  return false
}

const FINITE = set('is are was were has have had will did')
function finiteFollows(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 40; i++) if (FINITE.has((tokens[i] as Token).lower)) return true
  return false
}

/** Verbs of the meeting's own work, for which a missing clause costs more than a wrong one. */
const WORKING: ReadonlySet<Sense> = new Set(['discuss', 'consider', 'review', 'hear', 'exchange', 'approve', 'adopt', 'endorse', 'decide', 'agree'])

/** Can a plain verb form be the verb of what stands before it: a plural, "they", not an infinitive's twin? */
function takesBase(tokens: readonly Token[], at: number, floor: number): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  if (before === 'and' || before === 'or') {
    for (let i = at - 2; i >= floor && at - i < 9; i--) if (tokens[i]?.lower === 'to') return false
    return true
  }
  return before.endsWith('s') || ADVERB.has(before) || /^(?:they|we|you|i|who|which|that|people|both|not)?$/.test(before) || /ly$/.test(before)
}

/** "The agenda features 29 issues": a number or an article after the word shows the verb. */
const takesObject = (tokens: readonly Token[], hit: LexicalHit<'verb'>): boolean => (isNumber(tokens[hit.to]) || /^(?:the|a|an|its|their|all|several)$/.test(tokens[hit.to]?.lower ?? '')) && isWord(tokens[hit.from - 1]) && !DESCRIBED.has(tokens[hit.from - 1]?.lower ?? '')

/** Does a bullet or nothing stand before the word: "2. Urges Member States"? */
function opensSentence(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = from; i < at; i++) if (isWord(tokens[i]) && (tokens[i]?.lower.length ?? 0) > 4 || at - from > 4) return false
  return true
}

function read(tokens: readonly Token[], hit: LexicalHit<'verb'>, sentence: Sentence, lone: boolean): Predicate | null {
  const verb: EntryOf<'verb'> = hit.value
  const chain = chainBefore(tokens, hit.from, sentence.from)
  const passive = chain.be && (verb.form === 'past' || verb.form === 'participle')
  const auxiliary = chain.be || chain.have || chain.future || chain.modal || chain.to
  if (verb.form === 'participle' && !auxiliary && !AFTER_PARTICIPLE.has(tokens[hit.to]?.lower ?? '')) return null
  if ((verb.form === 'base' || verb.form === 'present') && verb.noun && !auxiliary && sentence.zone === 'body' && !(verb.form === 'present' && (tokens[hit.to]?.lower !== 'of' && opensSentence(tokens, hit.from, sentence.from) || takesObject(tokens, hit)))) return null
  if (isCapital(tokens[hit.from]) && sentence.zone === 'body' && !opensSentence(tokens, hit.from, sentence.from)) return null // part of a name: "Organised Crime Strategy"
  if (verb.form === 'base' && !auxiliary && sentence.zone === 'body' && hit.from === sentence.from) return null
  if (verb.form === 'base' && auxiliary && !chain.to && !chain.future && !chain.modal && !chain.does) return null // "were present"
  if (verb.form === 'present' && (chain.be || chain.to || chain.modal || chain.future)) return null // "is views", "to reports"
  // "the agreed measures", "along the open border": the word describes the noun after it
  if (!auxiliary && verb.form !== 'gerund' && DESCRIBED.has(tokens[hit.from - 1]?.lower ?? '') && hit.from > sentence.from) return null
  if (verb.form === 'base' && !auxiliary && sentence.zone === 'body' && !takesBase(tokens, hit.from, sentence.from)) return null // "an annual open session", "to elaborate and submit"
  const bare = !auxiliary && (verb.form === 'past' || verb.form === 'participle')
  const form: Predicate['form'] =
    verb.form === 'gerund' ? (chain.be ? 'finite' : 'gerund')
    : bare ? (modifies(tokens, hit, sentence, lone) ? 'participle' : 'finite')
    : chain.to && !chain.finite ? 'infinitive'
    : chain.be && !chain.finite ? 'participle'
    : 'finite'
  const planned = chain.planned || chain.modal || (chain.to && (chain.be || form === 'infinitive'))
  const future = chain.future || chain.planned || (chain.to && form !== 'finite') || (chain.to && chain.be)
  const tense = future ? 'future' : chain.past || chain.have || bare || (passive && !chain.finite) ? 'past' : 'present'
  return {
    sense: verb.sense,
    ...(verb.detail ? { detail: verb.detail } : {}),
    from: chain.from, to: hit.to, main: hit.from, sentence: sentence.index,
    tense, form,
    voice: passive || (form === 'participle' && verb.form !== 'gerund') ? 'passive' : 'active',
    progressive: verb.form === 'gerund' || chain.being,
    negated: chain.negated, planned,
  }
}

/** The verb groups of a sentence. A verb of several senses gives one predicate a sense. */
export function readPredicates(tokens: readonly Token[], sentence: Sentence, hits: Hits): Predicate[] {
  const out: Predicate[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    let longest = 0
    for (const hit of hits.all(i)) {
      if (hit.value.kind !== 'verb' || hit.to - hit.from < longest) continue
      longest = hit.to - hit.from
      const predicate = read(tokens, hit as LexicalHit<'verb'>, sentence, !out.some(({ form, main }) => form === 'finite' && main !== i))
      if (predicate) out.push(predicate)
    }
  }
  return out
}
