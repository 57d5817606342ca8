import { isCapital, isCaps, isNumber, isWord, Shape, type Token } from '../text/tokens.js'
import type { Case, Entry } from './lexicon.js'
import { fits, type Ground, type NameRun } from './people-ground.js'
import { afterPossessor, extendLeft, headAfter, headAt, isHead, isModifier, isProper, type Found, type Stretch, type Title } from './people-post-heads.js'
import { soleCase } from './people-posts.js'

const REACH = 60
const lowerAt = (ground: Ground, at: number): string => ground.reading.tokens[at]?.lower ?? ''

/** The right end of a post that begins with the head `head`. */
export function extendRight(ground: Ground, head: Found, to: number, runs: readonly NameRun[]): number {
  const { reading, cues, verbs } = ground
  const names = runs.filter((run) => run.given || run.initials > 0 || run.words > 1)
  const { tokens, hits } = reading
  let at = head.to
  let open = false
  for (let steps = 0; at < to && steps < REACH; steps++) {
    if (verbs[at]) break
    if (names.some((run) => run.from === at && (run.given || run.initials > 0))) break
    const token = tokens[at] as Token
    const { lower } = token
    const hit = cues.links.has(lower) && !isCapital(token) ? undefined : hits.all(at).find((each) => (isProper(each.value) || each.value.kind === 'office') && fits(reading, each))
    if (hit && !(hit.value.kind === 'office' && !open && hit.value.cases && !hit.value.cases.includes('gen'))) { at = hit.to; open = (hit.to - hit.from === 1 && cues.describes(lower)) || (hit.value.kind === 'country' && hit.value.form === 'adjective'); continue }
    if (hits.at(at, 'weekday') || hits.at(at, 'rank') || hits.at(at, 'honorific')) break
    if (cues.stops.has(lower) && !(open && cues.possessive.has(lower)) && !(cues.withWords.has(lower) && cues.withAfter.has(lowerAt(ground, at - 1)))) break
    if (cues.withWords.has(lower)) { at++; open = true; continue }
    if (cues.articles.has(lower) || (open && cues.possessive.has(lower))) { if (!open) break; at++; continue }
    if (cues.links.has(lower)) {
      const next = cues.articles.has(lowerAt(ground, at + 1)) ? at + 2 : at + 1
      const follows = tokens[next]
      if (!follows || next >= to || !isWord(follows) || hits.at(next, 'weekday') || hits.at(next, 'meeting') || (cues.stops.has(follows.lower) && !cues.possessive.has(follows.lower))) break
      if (!cues.firm.has(lower) && !isCapital(follows) && !cues.inner.has(follows.lower) && !(open || hits.at(next, 'country'))) {
        if (!cues.lowly.has(lower)) break
      }
      if (hits.at(next, 'month') && !cues.firm.has(lower)) break
      at++
      open = true
      continue
    }
    if (cues.and.has(lower)) {
      const next = tokens[at + 1]
      if (next && cues.articles.has(next.lower) && headAfter(ground, at + 2, to)) break
      if (!next || names.some((run) => run.from === at + 1) || hits.all(at + 1).some((each) => each.value.kind === 'country' && each.value.form !== 'adjective')) break
      const second = headAfter(ground, at + 1, to)
      // "Minister of Justice and Attorney General", but not "... and Minister X"
      if (second && second.from - at < 6) {
        const end = extendRight(ground, second, to, names)
        if (names.some((run) => run.from === end) || lowerAt(ground, end) === ',' || hits.at(end, 'rank') || hits.at(end, 'honorific')) { if (names.some((run) => run.from === end) || hits.at(end, 'rank')) break }
        if (!cues.compounds) break
        at = end
        continue
      }
      if (!isWord(next) || (!isCapital(next) && !open && cues.compounds) || cues.articles.has(next.lower) || verbs[at + 1] || cues.stops.has(next.lower)) break
      at++
      open = true
      continue
    }
    if (lower === "'s" || (lower === '/' && isCapital(tokens[at + 1]))) { at++; open = true; continue }
    if (lower === '(') {
      const close = closing(tokens, at, Math.min(to, at + 6))
      if (close < 0 || !isCaps(tokens[at + 1])) break
      at = close + 1
      continue
    }
    if (lower === '"') {
      const close = quoteEnd(tokens, at, Math.min(to, at + 12))
      if (close < 0) break
      at = close + 1
      continue
    }
    if (lower === '-' && cues.afterDash.has(lowerAt(ground, at + 1))) { at++; continue }
    if (lower === ',' || lower === '-') {
      const end = continuation(ground, at, to, names)
      if (end < 0) break
      at = end
      continue
    }
    if (!isWord(token) && !isNumber(token)) break
    if (isCapital(token) || isNumber(token)) { if (names.some((run) => run.from === at) && !open) break; at++; open = false; continue }
    if (cues.particles.has(lower) && isCapital(tokens[at - 1]) && isCapital(tokens[at + 1])) { at++; open = true; continue }
    if (hits.at(at, 'verb') && cues.compounds && !open) break
    if (cues.compounds && !open && !/^[a-z-]+$/.test(lower)) break
    if (cues.compounds && !open && at > head.to && isCapital(tokens[at - 1])) break
    if (cues.compounds && at === head.to) break
    at++
    open = cues.compounds
  }
  while (at > head.to && (cues.links.has(lowerAt(ground, at - 1)) || cues.articles.has(lowerAt(ground, at - 1)) || cues.and.has(lowerAt(ground, at - 1)) || lowerAt(ground, at - 1) === "'s")) at--
  return at
}

/** After a comma or dash inside a post: another post of the same person, the institution, or the rest of a list; -1 for none of these. */
function continuation(ground: Ground, mark: number, to: number, names: readonly NameRun[]): number {
  const { reading, cues } = ground
  const { tokens, hits } = reading
  const at = mark + 1
  if (at >= to || hits.at(at, 'rank') || hits.at(at, 'honorific')) return -1
  const head = headAfter(ground, at, to)
  if (head) {
    const end = extendRight(ground, head, to, names)
    if (names.some((run) => run.from === end) || hits.at(end, 'rank') || hits.at(end, 'honorific')) return -1
    if (lowerAt(ground, end) === ',' && (hits.at(end + 1, 'rank') || hits.at(end + 1, 'honorific')) && !(lowerAt(ground, mark) === '-')) return -1
    return end
  }
  if (lowerAt(ground, mark) === '-' || !cues.compounds || names.some((run) => run.from === at)) return -1
  // "Joint Secretary (CPV), Ministry of External Affairs,"; "Commissioner for Political Affairs, Peace and Security"
  if (!isCapital(tokens[at]) || !isWord(tokens[at]) || hits.all(at).some((hit) => hit.value.kind === 'country' && hit.value.form !== 'adjective')) return -1
  let end = at
  let and = false
  let institution = false
  while (end < to && end - at < 16) {
    const token = tokens[end] as Token
    if (!isWord(token) || ground.verbs[end] || names.some((run) => run.from === end)) break
    if (cues.and.has(token.lower)) and = true
    institution ||= cues.institutional(token.lower)
    if (!isCapital(token) && !cues.links.has(token.lower) && !cues.articles.has(token.lower) && !cues.and.has(token.lower)) break
    if (cues.links.has(token.lower) && !cues.firm.has(token.lower) && !isCapital(tokens[end + 1]) && !cues.articles.has(lowerAt(ground, end + 1))) break
    end++
  }
  while (end > at && (cues.links.has(lowerAt(ground, end - 1)) || cues.and.has(lowerAt(ground, end - 1)) || cues.articles.has(lowerAt(ground, end - 1)))) end--
  const closed = end >= to || /^[,.;)-]$/.test(lowerAt(ground, end)) || ground.verbs[end] === 1
  return end > at && institution && (closed || and) ? end : -1
}

function closing(tokens: readonly Token[], open: number, to: number): number {
  for (let i = open + 1; i < to; i++) if (tokens[i]?.lower === ')') return i
  return -1
}

function quoteEnd(tokens: readonly Token[], open: number, to: number): number {
  for (let i = open + 1; i < to; i++) if (tokens[i]?.lower === '"') return i
  return -1
}

/** ", Chairman of the committee - CIS Executive Secretary | S.Lebedev": after the dash the post goes on and ends in the next person's name. */
function leadsOn(ground: Ground, dash: number, to: number, names: readonly NameRun[]): boolean {
  const head = lowerAt(ground, dash) === '-' ? headAfter(ground, dash + 1, to) : null
  if (!head) return false
  const end = extendRight(ground, head, to, names)
  return names.some((run) => run.from === end)
}

/** Does a form of address stand before the name that ends at `end`? */
function isAddressed({ ends, reading: { tokens } }: Ground, end: number): boolean {
  for (let at = end - 1; at > 0 && end - at < 8 && (isWord(tokens[at]) || tokens[at]?.lower === '.'); at--) if (ends.get(at)?.some(({ value }) => value.kind === 'honorific')) return true
  return false
}

/** Reads what stands after a name: ", Minister of ...", "- начальник ...", "(директор ...)". */
export function titleAfter(ground: Ground, end: number, to: number, names: readonly NameRun[]): Title | null {
  const { reading, cues } = ground
  const { tokens, hits } = reading
  const mark = lowerAt(ground, end)
  // "Mrs. A; Director of Trade, Mrs. B; Trade Officer": the semicolon stands for the comma
  const listed = mark === ';' && isAddressed(ground, end)
  if (end >= to || !(mark === ',' || mark === '(' || mark === '-' || listed)) return null
  if (mark === '-' && !((tokens[end] as Token).shape & Shape.spaced)) return null
  let at = end + 1
  if (cues.articles.has(lowerAt(ground, at))) at++
  if (at >= to) return null
  let rank: Stretch | null = null
  const ranked = hits.at(at, 'rank')
  if (ranked) {
    rank = { from: ranked.from, to: ranked.to }
    at = lowerAt(ground, ranked.to) === ',' || cues.and.has(lowerAt(ground, ranked.to)) ? ranked.to + 1 : ranked.to
  }
  const head = headAfter(ground, at, to)
  if (!head) return null
  const stop = mark === '(' ? closing(tokens, end, Math.min(to, end + 40)) : to
  if (stop < 0) return null
  const last = extendRight(ground, head, stop, names)
  if (mark === '(' && last !== stop) return null
  const next = names.find((run) => run.from === last)
  if (next || leadsOn(ground, last, to, names)) return null
  // ", Minister of the Interior, Major-General C D": the post is the next person's, unless that one has a post of its own
  if (hits.at(last, 'rank') || hits.at(last, 'honorific')) return null
  if (lowerAt(ground, last) === ',') {
    const dress = hits.at(last + 1, 'rank') ?? hits.at(last + 1, 'honorific')
    if (dress) {
      const named = names.find((run) => run.from >= dress.to && run.from <= dress.to + 3)
      const next = lowerAt(ground, named?.to ?? -1)
      if (named && next !== ',' && next !== '(' && !(listed && (next === ';' || isCapital(tokens[named.to])))) return null
    }
  }
  const { value } = head as { value: Extract<Entry, { kind: 'office' }> }
  if (value.plural) return null
  return { from: end, to: mark === '(' ? stop + 1 : last, post: { from: afterPossessor(ground, at, head.from), to: last }, rank, honorific: null, case: soleCase(value.cases), plural: false }
}

/** An office without a name whose head begins at `at`: "the Deputy Secretary General of the CSTO". */
export function officialAt(ground: Ground, at: number, floor: number, to: number, names: readonly NameRun[]): { readonly from: number; readonly to: number; readonly case: Case | null } | null {
  const { reading, ends } = ground
  const head = headAt(ground, at, to)
  if (!head || head.to > to) return null
  const { value } = head as { value: Extract<Entry, { kind: 'office' }> }
  // "оба министра": two of them
  if (ground.cues.counting.has(lowerAt(ground, at - 1))) return null
  if (ground.verbs[at] || reading.hits.all(head.from).some((hit) => hit.value.kind === 'office' && hit.value.plural && hit.to === head.to)) return null
  // a longer hit that began before it has it: "Assistant Secretary General" is read from its first word
  if ((ends.get(head.to) ?? []).some((hit) => isHead(hit.value) && hit.from < at)) return null
  const from = extendLeft(ground, at, floor)
  if (ground.cues.vague(lowerAt(ground, head.to - 1)) && !(ends.get(at) ?? []).some((hit) => isModifier(hit.value))) return null
  const end = Math.min(to, extendRight(ground, head, to, names))
  return { from, to: Math.max(end, head.to), case: soleCase(value.cases) }
}
