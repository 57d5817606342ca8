import type { Reading, Sentence } from '../reading.js'
import { isCapital, isWord, type Token } from '../text/tokens.js'
import type { Case, LexicalHit } from './lexicon.js'
import type { PeopleCues } from './people-cues.js'
import { identify, type Draft } from './people-identity.js'
import { fits, initialAt, nameRuns, survey, type Ground, type NameRun } from './people-names.js'
import { officialAt, titleAfter } from './people-posts-after.js'
import { titleBefore, type Stretch, type Title } from './people-posts.js'
import type { PersonMention, PersonOfText } from './person.js'

export { referent } from './people-identity.js'

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
  let plural: Draft | null = null
  for (const [index, run] of runs.entries()) {
    if (run.from < floor) continue
    const before = titleBefore(ground, run.from, floor, runs)
    const rest = runs.slice(index + 1, index + 13)
    const after = before?.post && !before.plural ? nameOnly(titleAfter(ground, run.to, sentence.to, rest), ground, run) : titleAfter(ground, run.to, sentence.to, rest)
    const affiliation = after ? null : belongsTo(ground, run, sentence, rest)
    if (!(plural && inList(ground, plural.to, run.from)) && !plausible(ground, run, sentence, before, after)) {
      loose.push(run)
      continue
    }
    const told = before?.post || before?.rank || before?.honorific || (after && run.words + run.initials > 1)
    const listed: Draft | null = plural && !before?.post && inList(ground, plural.to, run.from) ? plural : null
    if (!told && !listed && !anchored(ground, run, sentence, affiliation !== null)) {
      loose.push(run)
      continue
    }
    const draft = compose(ground, run, before, after, affiliation, listed)
    drafts.push(draft)
    floor = draft.to
    plural = draft.plural ? draft : null
  }
}

/** A single word needs a title right before it; a headline in title case, or a quotation mark, a name that is known to be one. */
function plausible(ground: Ground, run: NameRun, sentence: Sentence, before: Title | null, after: Title | null): boolean {
  const { reading, cues, ends } = ground
  if (run.initials) return true
  if (isVocative(reading, cues, run, sentence) && !before?.post && !after) return false
  if (run.given) return true
  if (run.words === 1 && !cues.compounds && adjectival(reading, cues, run.to)) return false
  if ((sentence.zone === 'title' && cues.compounds) || reading.tokens[run.from - 1]?.lower === '"') return false
  // "Federal Deposit Insurance Corporation", "Senior Official Performing the Duties"
  const next = reading.tokens[run.to]
  if (next && isWord(next) && isCapital(next) && cues.compounds && cues.institutional(next.lower)) return false
  if (run.words > 1) return true
  if ((next && isWord(next) && isCapital(next) && cues.compounds) || cues.vague(reading.tokens[run.from - 1]?.lower ?? '')) return false
  const direct = (ends.get(run.from) ?? []).some(({ value }) => value.kind === 'office' || value.kind === 'rank' || value.kind === 'honorific' || value.kind === 'country' || value.kind === 'organization')
  return after === null && before !== null && direct
}

/** "Олег Викторович, пожалуйста": an address between commas, without the surname. */
function isVocative(reading: Reading, cues: PeopleCues, run: NameRun, sentence: Sentence): boolean {
  const { tokens, hits } = reading
  if (run.words !== 2 || !hits.at(run.from, 'firstName') || !cues.patronymic(tokens[run.to - 1]?.lower ?? '')) return false
  return (run.from === sentence.from || tokens[run.from - 1]?.lower === ',') && /^[,.!?]$/.test(tokens[run.to]?.lower ?? '.')
}

/** "Нижегородской области": an adjective of a place, before its noun. */
function adjectival(reading: Reading, cues: PeopleCues, to: number): boolean {
  const next = reading.tokens[to]
  return cues.describes(reading.tokens[to - 1]?.lower ?? '') && next !== undefined && isWord(next) && !isCapital(next) && !cues.stops.has(next.lower)
}

/** A post before the name stands alone, unless what follows adds a second one in apposition with a comma on both sides. */
function nameOnly(title: Title | null, ground: Ground, run: NameRun): Title | null {
  if (!title) return null
  return ground.reading.tokens[run.to]?.lower === ',' && title.post ? { ...title, post: null, to: title.to } : null
}

/** Between two persons of one list stand commas, countries and conjunctions only. */
function inList(ground: Ground, from: number, to: number): boolean {
  const { reading, cues } = ground
  for (let at = from; at < to; ) {
    const token = reading.tokens[at] as Token
    const country = reading.hits.at(at, 'country')
    if (country) { at = country.to; continue }
    if (!/^[,;()-]$/.test(token.lower) && !cues.and.has(token.lower) && !cues.belongs.has(token.lower) && !cues.articles.has(token.lower)) return false
    at++
  }
  return true
}

const SPEAKS = new Set(['say', 'note', 'inform', 'address', 'report'])
const ACTS = new Set(['chair', 'lead', 'open', 'attend', 'host', 'sign', 'address', 'say', 'note', 'represent', 'moderate', 'elect', 'appoint', 're-elect', 'nominate'])

/** Signs in the name and around it that make a run without a title a person. */
function anchored(ground: Ground, run: NameRun, sentence: Sentence, belongs: boolean): boolean {
  const { reading, cues } = ground
  const { tokens } = reading
  if (run.initials && (run.words === 1 || run.words === 2)) return true
  if (run.words < 2 || run.words > 5) return false
  if (run.given) return true
  const before = tokens[run.from - 1]
  if (sentence.zone === 'title' && !cues.compounds === false) return false
  if (before && cues.caseAfter.get(before.lower) && /^(?:gen|ins)$/.test(cues.caseAfter.get(before.lower) ?? '') && isPersonCue(before.lower)) return true
  const alone = run.from === sentence.from || !before || !isWord(before) || (!cues.articles.has(before.lower) && !cues.links.has(before.lower))
  if (countryInBrackets(ground, run.to) && alone) return true
  for (const predicate of reading.predicates) {
    if (predicate.sentence !== sentence.index) continue
    if (alone && predicate.from === run.to && predicate.voice === 'active' && predicate.form === 'finite' && SPEAKS.has(predicate.sense)) return true
    // "chaired by", "отметил", "под председательством"
    const by = tokens[predicate.to]?.lower === 'by' ? 1 : 0
    if (predicate.to + by === run.from && ACTS.has(predicate.sense) && (by === 1 || (predicate.voice === 'active' && SPEAKS.has(predicate.sense) && !cues.compounds) || (predicate.voice === 'active' && cues.compounds && predicate.sense === 'say'))) return true
  }
  return belongs && run.words < 5 && alone
}
const isPersonCue = (word: string): boolean => /^(?:председательством|сопредседательством|руководством|словам|мнению)$/.test(word)

/** "(Greece)" right after a name. */
function countryInBrackets(ground: Ground, at: number): LexicalHit<'country'> | null {
  const { tokens, hits } = ground.reading
  if (tokens[at]?.lower !== '(') return null
  const from = ground.cues.articles.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const country = hits.at(from, 'country')
  return country && tokens[country.to]?.lower === ')' && country.value.form !== 'adjective' ? country : null
}

/** "from the Operational Directorate", "of State Customs Committee of Uzbekistan", ", of Bolivia". */
function belongsTo(ground: Ground, run: NameRun, sentence: Sentence, names: readonly NameRun[]): Stretch | null {
  const { reading, cues } = ground
  const { tokens, hits } = reading
  const comma = tokens[run.to]?.lower === ',' ? 1 : 0
  let at = run.to + comma
  if (!cues.belongs.has(tokens[at]?.lower ?? '')) return null
  at++
  if (cues.articles.has(tokens[at]?.lower ?? '')) at++
  const country = hits.at(at, 'country')
  if (comma && !country) return null
  let end = at
  let institution = false
  while (end < sentence.to && end - at < 18) {
    const token = tokens[end] as Token
    const hit = hits.all(end).find((each) => (each.value.kind === 'country' || each.value.kind === 'organization' || each.value.kind === 'organ') && fits(reading, each))
    if (names.some((name) => name.from === end && name.given)) break
    if (hit) { institution = true; end = hit.to; continue }
    if (!isWord(token) && token.lower !== "'s") break
    if (ground.verbs[end] || cues.stops.has(token.lower)) break
    institution ||= isCapital(token) && cues.institutional(token.lower)
    if (!isCapital(token) && !cues.links.has(token.lower) && !cues.articles.has(token.lower) && !cues.and.has(token.lower) && token.lower !== "'s" && cues.compounds) break
    end++
  }
  while (end > at && (cues.links.has(tokens[end - 1]?.lower ?? '') || cues.and.has(tokens[end - 1]?.lower ?? '') || cues.articles.has(tokens[end - 1]?.lower ?? ''))) end--
  return institution && end > at ? { from: at, to: end } : null
}

/** The country of the office: the first that is not where the office is exercised. */
export function countryWithin(reading: Reading, cues: PeopleCues, from: number, to: number): LexicalHit<'country'> | null {
  const { tokens, hits } = reading
  for (let at = from; at < to; ) {
    const organization = hits.at(at, 'organization') ?? hits.at(at, 'organ')
    if (organization && organization.to <= to && fits(reading, organization)) {
      at = organization.to
      continue
    }
    const country = hits.at(at, 'country')
    if (!country || country.to > to || !fits(reading, country)) { at++; continue }
    let left = at - 1
    while (left >= from && (cues.articles.has(tokens[left]?.lower ?? ''))) left--
    if (left >= from && cues.abroad.has(tokens[left]?.lower ?? '')) {
      at = country.to
      continue
    }
    return country
  }
  return null
}

/** Puts together what stands before, in and after the name. */
function compose(ground: Ground, run: NameRun, before: Title | null, after: Title | null, affiliation: Stretch | null, listed: Draft | null): Draft {
  const { reading, cues } = ground
  const bracket = countryInBrackets(ground, run.to) ?? (after ? countryInBrackets(ground, after.to) : null)
  const whole = before?.post ?? after?.post ?? null
  const tail = before?.plural && whole ? lastCountry(reading, whole) : null
  const own = whole && withoutDelegation(ground, tail ? { from: whole.from, to: tail.from } : whole)
  const between = listed ? countryWithin(reading, cues, listed.to, run.from) : null
  const place = affiliation && reading.hits.at(affiliation.from, 'country')
  const bare = affiliation !== null && place !== undefined && place !== null && place.to === affiliation.to
  const country = tail ?? (whole ? countryWithin(reading, cues, before?.post ? before.from : whole.from, whole.to) : null) ?? bracket ?? between ?? (affiliation ? countryWithin(reading, cues, affiliation.from, affiliation.to) : null)
  const to = Math.max(run.to, after?.to ?? 0, affiliation?.to ?? 0, bracket ? bracket.to + 1 : 0)
  const sense = before?.case ?? after?.case ?? listed?.case ?? caseBefore(ground, before?.from ?? run.from)
  return {
    from: before?.from ?? run.from, to, sentence: run.sentence, name: { from: run.from, to: run.to }, run,
    post: own ?? listed?.post ?? null, rank: before?.rank ?? after?.rank ?? null, honorific: before?.honorific ?? after?.honorific ?? null,
    affiliation: bare ? null : affiliation, country, case: sense, plural: before?.plural === true || (listed !== null), inherits: whole === null && listed !== null,
  }
}

/** The country that a plural post ends with is the first person's: "руководители разведок Республики Армения А.Г. Мкртумян". */
function lastCountry(reading: Reading, post: Stretch): LexicalHit<'country'> | null {
  for (let at = post.to - 1; at > post.from && at > post.to - 5; at--) {
    const country = reading.hits.at(at, 'country')
    if (country && country.to === post.to && country.value.form !== 'adjective') {
      const longer = reading.hits.at(at - 1, 'country')
      return longer && longer.to === post.to ? longer : country
    }
  }
  return null
}

/** To head a delegation is no post: "глава узбекской делегации, первый заместитель председателя СГБ". */
export function withoutDelegation(ground: Ground, post: Stretch): Stretch | null {
  const { reading, cues } = ground
  let from = post.from
  for (let at = post.from; at < post.to; at++) {
    const { lower } = reading.tokens[at] as Token
    if (!cues.delegation.has(lower) || at - from > 7) continue
    const next = at + 1
    if (next >= post.to) return from > post.from && /^[,-]$/.test(reading.tokens[from - 1]?.lower ?? '') ? { from: post.from, to: from - 1 } : null
    if (/^[,-]$/.test(reading.tokens[next]?.lower ?? '')) from = next + 1
  }
  return { from, to: post.to }
}

/** The case that the word before the mention demands. */
function caseBefore(ground: Ground, at: number): Case | null {
  const token = ground.reading.tokens[at - 1]
  return token ? ground.cues.caseAfter.get(token.lower) ?? null : null
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
      if (!official || inApposition(ground, official.from, named[next - 1])) continue
      const country = countryWithin(ground.reading, ground.cues, official.from, official.to)
      drafts.push({ from: official.from, to: official.to, sentence: sentence.index, name: null, run: null, post: { from: official.from, to: official.to }, rank: null, honorific: null, affiliation: null, country, case: official.case ?? caseBefore(ground, official.from), plural: false, inherits: false })
      at = official.to - 1
    }
  }
}
