import type { Reading, Sentence } from '../reading.js'
import { isCapital, isWord, type Token } from '../text/tokens.js'
import type { Case, LexicalHit } from './lexicon.js'
import type { PeopleCues } from './people-cues.js'
import type { Draft } from './people-identity.js'
import { fits, type Ground, type NameRun } from './people-ground.js'
import type { Stretch, Title } from './people-post-heads.js'

/** "(Greece)" right after a name. */
export function countryInBrackets(ground: Ground, at: number): LexicalHit<'country'> | null {
  const { tokens, hits } = ground.reading
  if (tokens[at]?.lower !== '(') return null
  const from = ground.cues.articles.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const country = hits.at(from, 'country')
  return country && tokens[country.to]?.lower === ')' && country.value.form !== 'adjective' ? country : null
}

/** "from the Operational Directorate", "of State Customs Committee of Uzbekistan", ", of Bolivia". */
export function belongsTo(ground: Ground, run: NameRun, sentence: Sentence, names: readonly NameRun[]): Stretch | null {
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
export function compose(ground: Ground, run: NameRun, before: Title | null, after: Title | null, affiliation: Stretch | null, listed: Draft | null): Draft {
  const { reading, cues } = ground
  const bracket = countryInBrackets(ground, run.to) ?? (after ? countryInBrackets(ground, after.to) : null)
  const whole = before?.post ?? after?.post ?? null
  const shared = whole !== null && twoCountries(ground, whole)
  const tail = before?.plural && whole && !shared ? lastCountry(reading, whole) : null
  const own = whole && withoutDelegation(ground, tail ? { from: whole.from, to: tail.from } : whole)
  const between = listed ? countryWithin(reading, cues, listed.to, run.from) : null
  const place = affiliation && reading.hits.at(affiliation.from, 'country')
  const bare = affiliation !== null && place !== undefined && place !== null && place.to === affiliation.to
  const country = shared ? null : tail ?? (whole ? countryWithin(reading, cues, before?.post ? before.from : whole.from, whole.to) : null) ?? bracket ?? between ?? (affiliation ? countryWithin(reading, cues, affiliation.from, affiliation.to) : null)
  const to = Math.max(run.to, after?.to ?? 0, affiliation?.to ?? 0, bracket ? bracket.to + 1 : 0)
  const sense = before?.case ?? after?.case ?? listed?.case ?? caseBefore(ground, before?.from ?? run.from)
  return {
    from: before?.from ?? run.from, to, sentence: run.sentence, name: { from: run.from, to: run.to }, run,
    post: own ?? listed?.post ?? null, rank: before?.rank ?? after?.rank ?? null, honorific: before?.honorific ?? after?.honorific ?? null,
    affiliation: bare ? null : affiliation, country, case: sense, plural: before?.plural === true || listed?.plural === true, inherits: whole === null && listed !== null,
  }
}

/** "главы ведомств России и Украины A и B": who is whose, the order does not tell for sure. */
function twoCountries({ reading: { hits }, cues, reading }: Ground, post: Stretch): boolean {
  for (let at = post.from; at < post.to; at++) {
    const first = cues.abroad.has(reading.tokens[at - 1]?.lower ?? '') ? undefined : hits.at(at, 'country')
    const joint = first && cues.and.has(reading.tokens[first.to]?.lower ?? '') ? first.to + 1 : -1
    const second = joint > 0 ? hits.at(cues.articles.has(reading.tokens[joint]?.lower ?? '') ? joint + 1 : joint, 'country') : undefined
    if (second && second.to <= post.to) return true
  }
  return false
}

/** The country that a plural post ends with is the first person's: "руководители разведок Республики Армения А.Г. Мкртумян". */
export function lastCountry(reading: Reading, post: Stretch): LexicalHit<'country'> | null {
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
export function caseBefore(ground: Ground, at: number): Case | null {
  const token = ground.reading.tokens[at - 1]
  return token ? ground.cues.caseAfter.get(token.lower) ?? null : null
}
