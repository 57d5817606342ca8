import type { Reading, Sentence } from '../reading.js'
import { isCapital, isWord, type Token } from '../text/tokens.js'
import { belongsTo, caseBefore, compose, countryWithin, lastCountry } from './people-compose.js'
import { identify, type Draft } from './people-identity.js'
import { survey, type Ground, type NameRun } from './people-ground.js'
import { initialAt, nameRuns } from './people-names.js'
import { officialAt, titleAfter } from './people-posts-after.js'
import type { Stretch, Title } from './people-post-heads.js'
import { titleBefore } from './people-posts.js'
import { anchored, inList, plausible } from './people-signs.js'
import type { PersonMention, PersonOfText } from './person.js'

export { referent } from './people-referent.js'

/** What the finder of persons reads: the text before persons are known. */
export type Unpeopled = Omit<Reading, 'people' | 'persons'>

/** Finds the persons of the text: each mention, and who is behind it. */
export function findPeople(unpeopled: Unpeopled): { people: PersonMention[]; persons: PersonOfText[] } {
  const reading: Reading = { ...unpeopled, people: [], persons: [] }
  const cues = reading.pack.people
  const ground = survey(reading, cues)
  const drafts: Draft[] = []
  const loose: NameRun[] = []
  for (const sentence of reading.sentences) readSentence(ground, sentence, drafts, loose)
  recognize(ground, loose, drafts)
  drafts.sort((a, b) => a.from - b.from)
  addOfficials(ground, drafts)
  drafts.sort((a, b) => a.from - b.from || b.to - a.to)
  return identify(ground, drafts)
}

/** The mentions of a sentence that tell by themselves that they are persons; other name-shaped runs go to `loose`. */
function readSentence(ground: Ground, sentence: Sentence, drafts: Draft[], loose: NameRun[]): void {
  const runs = nameRuns(ground, sentence)
  let floor = sentence.from
  let list: Draft | null = null
  for (const [index, run] of runs.entries()) {
    if (run.from < floor) continue
    if (isCutOff(ground, run)) continue
    const before = titleBefore(ground, run.from, floor, runs) ?? titleAcross(ground, sentence, run)
    const rest = runs.slice(index + 1, index + 13)
    const after = before?.post && !before.plural ? nameOnly(titleAfter(ground, run.to, sentence.to, rest), ground, run) : titleAfter(ground, run.to, sentence.to, rest)
    const affiliation = after ? null : belongsTo(ground, run, sentence, rest)
    const listed: Draft | null = list && !before?.post && goesOn(ground, list, run) ? list : null
    if (!listed && !(list?.plural && inList(ground, list.to, run.from)) && !plausible(ground, run, sentence, before, after)) {
      loose.push(run)
      continue
    }
    const told = before?.post || before?.rank || before?.honorific || (after && run.words + run.initials > 1)
    if (!told && !listed && !anchored(ground, run, sentence, affiliation !== null)) {
      loose.push(run)
      continue
    }
    const draft = compose(ground, run, before, after, affiliation, listed)
    drafts.push(draft)
    floor = draft.to
    list = draft.plural ? draft : seriesOf(ground, draft, listed)
  }
}

/** Does the run go on with a list? Of one minister's post, only behind the next country: "министр Армении A, Беларуси | B". */
const goesOn = (ground: Ground, list: Draft, run: NameRun): boolean =>
  inList(ground, list.to, run.from) && (list.plural || (ground.reading.tokens[list.to]?.lower === ',' && isWord(ground.reading.tokens[run.from - 1])))

/** The post of one that can be said of those after him or her, without its country. */
function seriesOf(ground: Ground, draft: Draft, listed: Draft | null): Draft | null {
  if (listed) return { ...draft, post: listed.post }
  const tail = draft.post && !ground.cues.compounds ? lastCountry(ground.reading, draft.post) : null
  return tail && draft.post && tail.from > draft.post.from ? { ...draft, post: { from: draft.post.from, to: tail.from } } : null
}

/** "и начальник Объеди": the last word of a text that breaks off, no surname. */
const isCutOff = ({ reading: { tokens } }: Ground, run: NameRun): boolean => run.to === tokens.length && run.words === 1 && run.initials === 0 && !run.given

/** A post that the end of the text cuts off. */
const breaksOff = ({ reading: { tokens } }: Ground, to: number): boolean => to === tokens.length && isCapital(tokens[to - 1])

/** "комиссара по вопросам расширения. Оливера Вархели.": a full stop astray between the post and a name that is a sentence by itself. */
function titleAcross(ground: Ground, sentence: Sentence, run: NameRun): Title | null {
  const { tokens, sentences } = ground.reading
  const previous = sentences[sentence.index - 1]
  if (!previous || previous.paragraph !== sentence.paragraph || run.words < 2 || run.from !== sentence.from || sentence.to - run.to > 1 || tokens[previous.to - 1]?.lower !== '.') return null
  const title = titleBefore(ground, previous.to - 1, previous.from, nameRuns(ground, previous))
  return title?.post && !title.plural ? title : null
}

/** A post before the name stands alone, unless what follows adds a second one in apposition with a comma on both sides. */
function nameOnly(title: Title | null, ground: Ground, run: NameRun): Title | null {
  if (!title) return null
  return ground.reading.tokens[run.to]?.lower === ',' && title.post ? { ...title, post: null, to: title.to } : null
}

/** Later mentions by surname, or by the name without a title: only of persons that are known already. */
function recognize(ground: Ground, loose: readonly NameRun[], drafts: Draft[]): void {
  const { reading, cues } = ground
  const known = new Map<string, Draft[]>()
  const keyOf = (lower: string): string => lower.slice(0, 3)
  for (const draft of drafts) {
    for (let i = draft.name?.from ?? 0; i < (draft.name?.to ?? 0); i++) {
      const token = reading.tokens[i] as Token
      if (!isWord(token) || token.end - token.start < 2 || !isCapital(token)) continue
      const list = known.get(keyOf(token.lower))
      if (list) list.push(draft)
      else known.set(keyOf(token.lower), [draft])
    }
  }
  for (const run of loose) {
    const words: Token[] = []
    for (let i = run.from; i < run.to; i++) {
      const token = reading.tokens[i] as Token
      if (isWord(token) && !initialAt(reading.tokens, i, run.to) && !cues.particles.has(token.lower)) words.push(token)
    }
    const first = words[0]
    const last = words.at(-1)
    if (!first || !last) continue
    // "Annan" after "Kofi Annan", or "Kofi Annan" in the headline over "Mr Annan"
    const match = (known.get(keyOf(last.lower)) ?? []).find((draft) => draft.name !== null && (words.every((word) => hasWord(ground, draft.name as Stretch, word.lower)) || (words.length > 1 && words.length < 5 && wordsIn(ground, draft.name).every((lower) => words.some((word) => cues.sameWord(word.lower, lower))))))
    if (match) drafts.push(compose(ground, run, null, null, null, null))
  }
}

/** The words of a name without initials and particles. */
function wordsIn({ reading: { tokens }, cues }: Ground, { from, to }: Stretch): string[] {
  const words: string[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    if (isWord(token) && !initialAt(tokens, at, to) && !cues.particles.has(token.lower)) words.push(token.lower)
  }
  return words
}

function hasWord(ground: Ground, name: Stretch, lower: string): boolean {
  const { tokens } = ground.reading
  for (let i = name.from; i < name.to; i++) if (isWord(tokens[i]) && ground.cues.sameWord((tokens[i] as Token).lower, lower)) return true
  return false
}

/** ", the current Chair of the Community," after a name: a further post of the same person. */
function inApposition(ground: Ground, from: number, last: Draft | undefined): boolean {
  let at = from - 1
  while (ground.cues.articles.has(ground.reading.tokens[at]?.lower ?? '')) at--
  return last !== undefined && /^[,-]$/.test(ground.reading.tokens[at]?.lower ?? '') && last.to === at
}

/** Officials who are named by the post alone. */
function addOfficials(ground: Ground, drafts: Draft[]): void {
  const named = drafts.slice()
  let next = 0
  for (const sentence of ground.reading.sentences) {
    const runs = nameRuns(ground, sentence)
    for (let at = sentence.from; at < sentence.to; at++) {
      while (next < named.length && (named[next] as Draft).to <= at) next++
      const taken = named[next]
      if (taken && taken.from <= at) { at = taken.to - 1; continue }
      const official = officialAt(ground, at, sentence.from, Math.min(sentence.to, taken?.from ?? sentence.to), runs)
      if (!official || breaksOff(ground, official.to) || inApposition(ground, official.from, named[next - 1])) continue
      const country = countryWithin(ground.reading, ground.cues, official.from, official.to)
      drafts.push({ from: official.from, to: official.to, sentence: sentence.index, name: null, run: null, post: { from: official.from, to: official.to }, rank: null, honorific: null, affiliation: null, country, case: official.case ?? caseBefore(ground, official.from), plural: false, inherits: false })
      at = official.to - 1
    }
  }
}
