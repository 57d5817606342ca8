import type { Reading, Sentence } from '../reading.js'
import { isCapital, isCaps, isNumber, isWord, Shape, type Token } from '../text/tokens.js'
import type { Ground, NameRun } from './people-ground.js'

const MAX_NAME = 7

const HUMP = /^[A-Z][a-z]{2,40}[A-Z]/
const PREFIX = /^(?:Mc|Mac|De|Di|Du|La|Le|Fitz|Van|Von|Al|El|Ben|Abd)[A-Z]/
const hasHump = ({ source }: Reading, { start, end, shape }: Token): boolean => {
  if (shape & (Shape.cyrillic | Shape.caps)) return false
  const word = source.folded.slice(start, end)
  return HUMP.test(word) && !PREFIX.test(word)
}

const isDot = (token: Token | undefined): boolean => token !== undefined && token.lower === '.' && !(token.shape & Shape.spaced)

/** "V.", "Kh.", "Дж.": the number of tokens of an initial at `at`, 0 for none. */
export function initialAt(tokens: readonly Token[], at: number, to: number): number {
  const token = tokens[at]
  if (!token || !isCapital(token) || !isWord(token) || at + 1 >= to || !isDot(tokens[at + 1])) return 0
  const length = token.end - token.start
  if (length === 1) return 2
  return length === 2 && !isCaps(token) && isCapital(tokens[at + 2]) ? 2 : 0
}

function isNameWord(ground: Ground, at: number, sentence: Sentence): boolean {
  const { reading, cues, taken, common } = ground
  const token = reading.tokens[at] as Token
  if (!isWord(token) || !isCapital(token) || isNumber(token) || taken[at]) return false
  if (token.end - token.start === 1) return false
  const { lower } = token
  // TurkicWorld: no name but McDonald and DeMarco has a capital inside
  if (hasHump(reading, token)) return false
  // МВД, SSB: no name is without a vowel; "Ng" is
  if (isCaps(token) && (cues.suffixes.has(lower) || ((lower.length > 2 || (token.shape & Shape.cyrillic) !== 0) && !/[aeiouyаеиоуыэюяії]/.test(lower)))) return false
  if (cues.institutional(lower) || (cues.stops.has(lower) && !(cues.surnames.has(lower) && isCapital(reading.tokens[at + 1]))) || cues.links.has(lower) || cues.articles.has(lower) || cues.and.has(lower)) return false
  if (at === sentence.from && cues.openers.has(lower)) return false
  if (reading.hits.at(at, 'firstName') || cues.patronymic(lower)) return true
  if (reading.hits.at(at, 'document') || reading.hits.at(at, 'qualifier') || (reading.hits.at(at, 'verb') && (at === sentence.from || sentence.zone === 'title' || common.has(lower)))) return false
  return !common.has(lower)
}

/** "Mr K Shanmugam", "George W Bush": an initial without its full stop. */
function bareInitial(ground: Ground, at: number, sentence: Sentence, words: number): boolean {
  const token = ground.reading.tokens[at] as Token
  if (token.end - token.start !== 1 || !isCapital(token) || !isWord(token) || at + 1 >= sentence.to || !isNameWord(ground, at + 1, sentence)) return false
  // "of Myanmar, U Kyaw Moe Tun"
  if (!words && (at === sentence.from || ground.reading.tokens[at - 1]?.lower === ',') && !/^[ai]$/.test(token.lower) && at + 2 < sentence.to && isNameWord(ground, at + 2, sentence)) return true
  return words > 0 || (ground.ends.get(at) ?? []).some(({ value }) => value.kind === 'honorific' || value.kind === 'rank')
}

/** The name-shaped runs of a sentence. */
export function nameRuns(ground: Ground, sentence: Sentence): NameRun[] {
  const { reading, cues } = ground
  const { tokens, hits } = reading
  const runs: NameRun[] = []
  for (let i = sentence.from; i < sentence.to; ) {
    let at = i
    let words = 0
    let initials = 0
    let given = false
    while (at < sentence.to && at - i < MAX_NAME * 2) {
      const token = tokens[at] as Token
      if (at > i && token.shape & Shape.line && words > 1) break
      const initial = ground.taken[at] ? 0 : initialAt(tokens, at, sentence.to)
      if (initial && words && opensName(tokens, at + initial, sentence.to, i > sentence.from && preposition(ground, i - 1))) break
      if (initial && (words || isWord(tokens[at + initial]) || initialAt(tokens, at + initial, sentence.to))) {
        // after "Сысоевым Е.С." the next word is no part of the name
        initials++
        at += initial
        continue
      }
      if (bareInitial(ground, at, sentence, words)) {
        initials++
        at++
        continue
      }
      if (isNameWord(ground, at, sentence)) {
        // "Сысоевым Е.С. Иванов" are two, "Joseph R. Biden" is one
        if (words && initials && initialAt(tokens, at - 2, sentence.to) && !initialAt(tokens, i, sentence.to) && !(words === 1 && (cues.compounds || hits.at(i, 'firstName')))) break
        if (initials && words && initialAt(tokens, i, sentence.to) && words >= 2) break
        words++
        given ||= hits.at(at, 'firstName') !== undefined || cues.patronymic(token.lower)
        at++
        continue
      }
      // "U Kyaw Moe Tun": what is a form of address before a name
      if (words && hits.at(at, 'honorific')?.to === at + 1 && isCapital(token) && !(at + 1 < sentence.to && (isNameWord(ground, at + 1, sentence) || isDot(tokens[at + 1])))) {
        words++
        at++
        continue
      }
      // "bin Yusuf", "van der", "Ильхам оглы Алиев"
      if (words && cues.particles.has(token.lower) && !(token.shape & Shape.line)) {
        const next = cues.particles.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
        if (next < sentence.to && isNameWord(ground, next, sentence)) { at = next; continue }
        if (cues.kin.has(token.lower)) { at++; continue }
      }
      break
    }
    if (words) runs.push({ from: i, to: at, sentence: sentence.index, words, initials, given })
    i = at > i ? at : i + 1
  }
  return runs.map((run) => withoutTail(ground, run)).filter((run) => run.words > 0 && !onlyCaps(tokens, run))
}

const preposition = ({ reading, cues }: Ground, at: number): boolean => {
  const lower = reading.tokens[at]?.lower ?? ''
  return cues.firm.has(lower) || cues.abroad.has(lower)
}

/** Do the initials before `at` begin another name: "in Ulgii | S.Zhaksybek", области Жетысу | Ж.Сарсенову? */
function opensName(tokens: readonly Token[], at: number, to: number, tail: boolean): boolean {
  let next = at
  for (let more = initialAt(tokens, next, to); more; more = initialAt(tokens, next, to)) next += more
  const word = tokens[next]
  if (next >= to || !isWord(word) || !isCapital(word)) return false
  return tail || !((word as Token).shape & Shape.spaced)
}

/** After a preposition the run begins with the end of a post: "Deputy Director of Rosfinmonitoring | Pavel Litovchenko", "in Ulgii | S.Zhaksybek". */
function withoutTail(ground: Ground, run: NameRun): NameRun {
  const { reading: { tokens, hits }, cues } = ground
  const before = tokens[run.from - 1]?.lower ?? ''
  // президент республики Приднестровья | Игорь Смирнов, but not "Рахимзода Рамазон Хамро", "Дурдыев Сердар Тахирович"
  const noun = tokens[run.from - 1]
  if (!cues.compounds && run.words === 3 && noun && isWord(noun) && !isCapital(noun) && !titled(ground, run.from) && !hits.at(run.from, 'firstName') && hits.at(run.from + 1, 'firstName') && !cues.patronymic(tokens[run.to - 1]?.lower ?? '') && ground.ends.get(run.from) === undefined && !cues.links.has(before) && !cues.stops.has(before)) return part(ground, run, run.from + 1)
  // "Кыргызстаны | Улан Исраилов": a country misspelt
  if (run.words === 3 && !run.initials && cues.placeForm(tokens[run.from]?.lower ?? '') && !cues.patronymic(tokens[run.to - 1]?.lower ?? '')) return part(ground, run, run.from + 1)
  // "Республики Узбекистан | Бегаловым Баходиром Абдусаломовичем": surname, name and patronymic are whole
  if (run.words === 3 && cues.patronymic(tokens[run.to - 1]?.lower ?? '') && !cues.patronymic(tokens[run.from + 1]?.lower ?? '')) return run
  if (run.words < 2 || !(cues.firm.has(before) || (run.words > 3 && cues.institutional(before) && isCapital(tokens[run.from - 1]) && !titled(ground, run.from)) || cues.abroad.has(before) || cues.articles.has(before))) return run
  for (let at = run.from + 1; at < run.to; at++) {
    if (!isWord(tokens[at])) continue
    const initial = initialAt(tokens, at, run.to)
    if ((hits.at(at, 'firstName') && at < run.to - 1) || (initial && at + initial < run.to)) return part(ground, run, at)
  }
  if (run.given || run.words < 4) return run
  return part(ground, run, run.to - 2)
}

const titled = ({ ends }: Ground, at: number): boolean => (ends.get(at) ?? []).some(({ value }) => value.kind === 'office' || value.kind === 'rank' || value.kind === 'honorific')

function part(ground: Ground, run: NameRun, from: number): NameRun {
  const { tokens } = ground.reading
  let words = 0
  let initials = 0
  for (let at = from; at < run.to; ) {
    const initial = initialAt(tokens, at, run.to)
    if (initial) { initials++; at += initial; continue }
    if (isWord(tokens[at]) && !ground.cues.particles.has((tokens[at] as Token).lower)) words++
    at++
  }
  return { ...run, from, words, initials }
}

/** "SOMTC", "WP": acronyms; a surname in capitals stands beside a name that is not. */
function onlyCaps(tokens: readonly Token[], run: NameRun): boolean {
  if (run.initials) return false
  for (let i = run.from; i < run.to; i++) if (isWord(tokens[i]) && !isCaps(tokens[i])) return false
  return true
}
