import type { Reading, Sentence } from '../reading.js'
import { isCapital, isWord, type Token } from '../text/tokens.js'
import type { PeopleCues } from './people-cues.js'
import { countryInBrackets } from './people-compose.js'
import type { Ground, NameRun } from './people-ground.js'
import type { Title } from './people-post-heads.js'

/** A single word needs a title right before it; a headline in title case, or a quotation mark, a name that is known to be one. */
export function plausible(ground: Ground, run: NameRun, sentence: Sentence, before: Title | null, after: Title | null): boolean {
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
  // "постпред Крыма при президенте": a place, since the post goes on
  if (cues.bridges.has(next?.lower ?? '') && !cues.compounds) return false
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

/** Between two persons of one list stand commas, countries and conjunctions only. */
export function inList(ground: Ground, from: number, to: number): boolean {
  const { reading, cues } = ground
  for (let at = from; at < to; ) {
    const token = reading.tokens[at] as Token
    const country = reading.hits.at(at, 'country')
    if (country) { at = country.to; continue }
    if (isCapital(token) && cues.placeForm(token.lower)) { at++; continue }
    if (!/^[,;()-]$/.test(token.lower) && !cues.and.has(token.lower) && !cues.belongs.has(token.lower) && !cues.articles.has(token.lower)) return false
    at++
  }
  return true
}

const SPEAKS = new Set(['say', 'note', 'inform', 'address', 'report'])
const ACTS = new Set(['chair', 'lead', 'open', 'attend', 'host', 'sign', 'address', 'say', 'note', 'represent', 'moderate', 'elect', 'appoint', 're-elect', 'nominate'])

/** Signs in the name and around it that make a run without a title a person. */
export function anchored(ground: Ground, run: NameRun, sentence: Sentence, belongs: boolean): boolean {
  const { reading, cues } = ground
  const { tokens } = reading
  if (run.initials && (run.words === 1 || run.words === 2)) return true
  if (run.words < 2 || run.words > 5) return false
  if (run.given) return true
  const before = tokens[run.from - 1]
  if (sentence.zone === 'title' && !cues.compounds === false) return false
  if (before && cues.announces.has(before.lower)) return true
  const alone = run.from === sentence.from || !before || !isWord(before) || (!cues.articles.has(before.lower) && !cues.links.has(before.lower))
  if (countryInBrackets(ground, run.to) && alone) return true
  for (const predicate of reading.predicatesOf[sentence.index] ?? []) {
    if (alone && predicate.from === run.to && predicate.voice === 'active' && predicate.form === 'finite' && SPEAKS.has(predicate.sense)) return true
    // "chaired by", "отметил", "под председательством"
    const by = tokens[predicate.to]?.lower === reading.pack.parties.by ? 1 : 0
    if (predicate.to + by === run.from && ACTS.has(predicate.sense) && (by === 1 || (predicate.voice === 'active' && SPEAKS.has(predicate.sense) && !cues.compounds) || (predicate.voice === 'active' && cues.compounds && predicate.sense === 'say'))) return true
  }
  // "Other | Dangerous Types of Crime on the Territory of CIS": the middle of a longer name
  return belongs && run.words < 5 && alone && !(run.from - 1 > sentence.from && isCapital(before))
}
