import type { Predicate } from '../../frames/predicate.js'
import type { Hits, LexicalHit } from '../../mentions/lexicon.js'
import type { Sentence } from '../../reading.js'
import { isWord, type Token } from '../../text/tokens.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const WILL = set('будет будут')
const WAS = set('был была было были')
/** Words that make the infinitive after them a plan. */
const PLANNING = set('планируется планируют планирует планировали предусматривается предусмотрено готовится готовятся планировалось предполагается предполагалось ожидалось намечалось собиралась собирался собирались ожидается намечено намечается запланировано предстоит намерен намерена намерены намеревается намереваются собираются собирается должен должна должно должны может могут смогут сможет рассчитывают хотят')
/** The same in parentheses: "как ожидается, стороны обсудят". */
const HEDGE = set('ожидается предполагается планируется вероятно ориентировочно предварительно')
const BETWEEN = set('также еще затем далее совместно подробно детально вновь уже там здесь в том числе сегодня завтра активно')

/** The nearest word to the left, over adverbs, that satisfies the test. */
function before(tokens: readonly Token[], at: number, floor: number, reach: number, test: (word: string) => boolean): number | null {
  for (let i = at - 1; i >= floor && at - i <= reach; i--) {
    const word = (tokens[i] as Token).lower
    if (test(word)) return i
    if (!isWord(tokens[i]) || !(BETWEEN.has(word) || word.endsWith('но') || reach > 3)) return null
  }
  return null
}

const within = (tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): number | null => {
  for (let i = from; i < to; i++) if (words.has((tokens[i] as Token).lower)) return i
  return null
}

function read(tokens: readonly Token[], hit: LexicalHit<'verb'>, sentence: Sentence): Predicate {
  const { sense, detail, form, agreement } = hit.value
  const floor = sentence.from
  const negated = before(tokens, hit.from, floor, 1, (word) => word === 'не') !== null
  const base = { sense, ...(detail ? { detail } : {}), main: hit.from, sentence: sentence.index, progressive: false, negated, ...(agreement ? { agreement } : {}) }
  const hedged = within(tokens, Math.max(floor, hit.from - 8), hit.from, HEDGE) !== null
  const make = (rest: Pick<Predicate, 'tense' | 'voice' | 'form'> & { from?: number; to?: number; planned?: boolean }): Predicate => ({
    ...base, from: rest.from ?? hit.from, to: rest.to ?? hit.to, tense: rest.tense, voice: rest.voice, form: rest.form, planned: rest.planned ?? (rest.tense === 'future' || hedged),
  })
  switch (form) {
    case 'past': return make({ tense: 'past', voice: 'active', form: 'finite' })
    case 'present': return make({ tense: 'present', voice: 'active', form: 'finite' })
    case 'future': return make({ tense: 'future', voice: 'active', form: 'finite' })
    case 'reflexive-past': return make({ tense: 'past', voice: 'passive', form: 'finite' })
    case 'reflexive-present': return make({ tense: 'present', voice: 'passive', form: 'finite' })
    case 'short': {
      const able = before(tokens, hit.from, floor, 2, (word) => word === 'быть')
      const may = able === null ? null : before(tokens, able, floor, 3, (word) => PLANNING.has(word))
      if (may !== null) return make({ from: may, tense: 'future', voice: 'passive', form: 'finite', planned: true }) // "может быть утверждено"
      const will = before(tokens, hit.from, floor, 3, (word) => WILL.has(word)) ?? (WILL.has(tokens[hit.to]?.lower ?? '') ? hit.to : null)
      const was = before(tokens, hit.from, floor, 3, (word) => WAS.has(word)) ?? (WAS.has(tokens[hit.to]?.lower ?? '') ? hit.to : null)
      const auxiliary = will ?? was
      const span = auxiliary === null ? {} : { from: Math.min(auxiliary, hit.from), to: Math.max(auxiliary + 1, hit.to) }
      return make({ ...span, tense: will === null ? 'past' : 'future', voice: 'passive', form: 'finite' })
    }
    case 'infinitive': {
      const will = before(tokens, hit.from, floor, 6, (word) => WILL.has(word))
      if (will !== null) return make({ from: will, tense: 'future', voice: hit.value.passive ? 'passive' : 'active', form: 'finite' })
      const plan = before(tokens, hit.from, floor, 7, (word) => PLANNING.has(word))
      if (plan !== null) return make({ from: plan, tense: 'future', voice: hit.value.passive || /(?:лось|ется|ено|ано)$/.test((tokens[plan] as Token).lower) ? 'passive' : 'active', form: 'finite', planned: true })
      return make({ tense: 'future', voice: 'active', form: 'infinitive' })
    }
    case 'gerund': return make({ tense: 'present', voice: 'active', form: 'gerund' })
    default: return make({ tense: 'past', voice: 'passive', form: 'participle' })
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
      out.push(read(tokens, hit as LexicalHit<'verb'>, sentence))
    }
  }
  return out
}
