import type { Predicate } from '../frames/predicate.js'
import { spanOf } from '../mentions/lexicon.js'
import { countryAt, partyOfCountry, phraseAt, type Party } from '../mentions/party.js'
import type { PersonMention } from '../mentions/person.js'
import type { Reading, Sentence } from '../reading.js'
import type { Span } from '../text/span.js'
import { inSentence, listOf, predicatesIn, subjectBefore } from './actors.js'
import { isDelegation, isPart, sidesOf, type Side } from './sides.js'

/** Who headed which party. */
export interface Head {
  readonly party: Party | null
  readonly host: boolean
  readonly part: boolean
  readonly person: PersonMention
  readonly span: Span
  readonly rule: string
}

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

const isLead = ({ sense, negated }: Predicate): boolean => !negated && (sense === 'lead' || sense === 'represent')

/** Heads of parties that a sentence tells of. */
export function headsOf(reading: Reading, sentence: Sentence): Head[] {
  const sides = sidesOf(reading, sentence)
  const people = inSentence(reading.people, sentence.index)
  if (!people.length) return []
  const heads: Head[] = []
  const add = (side: Side | null, person: PersonMention, rule: string, span: Span, party = side?.party ?? null): void => {
    if (heads.some((head) => head.person.person === person.person)) return
    heads.push({ party, host: side?.host ?? false, part: side !== null && sides.some((other) => isPart(reading, other)), person, span, rule })
  }
  for (const predicate of predicatesIn(reading, sentence.index)) byVerb(reading, predicate, sides, people, add)
  byPhrase(reading, sentence, sides, people, add)
  byTitle(reading, people, sides, add)
  byList(reading, sentence, people, add)
  if (heads.length) byGap(reading, sides, people, heads, add)
  return heads
}

type Add = (side: Side | null, person: PersonMention, rule: string, span: Span, party?: Party | null) => void

const lastBefore = <T extends { readonly to: number }>(list: readonly T[], at: number, reach: number): T | undefined => {
  for (let i = list.length - 1; i >= 0; i--) {
    const item = list[i] as T
    if (item.to <= at) return at - item.to <= reach ? item : undefined
  }
  return undefined
}
const firstAfter = <T extends { readonly from: number }>(list: readonly T[], at: number, reach: number): T | undefined => {
  const item = list.find((other) => other.from >= at)
  return item && item.from - at <= reach ? item : undefined
}

function byVerb(reading: Reading, predicate: Predicate, sides: readonly Side[], listed: readonly PersonMention[], add: Add): void {
  // "The Russian part is headed by a deputy prime minister": how the commission is made up, not who came
  const people = predicate.tense === 'present' && !predicate.progressive ? listed.filter((person) => person.name || sides.some((side) => predicate.sense === 'represent' && side.party)) : listed
  const { pack: { people: cues, parties } } = reading
  const span = spanOf(reading.tokens, predicate.from, predicate.to)
  const several = (person: PersonMention): boolean => predicate.sense === 'represent' && predicate.voice === 'active' && listOf(reading, person).length > 1
  if (predicate.form === 'gerund' && cues.articles.has(lowerAt(reading, predicate.from - 1))) return // "the accompanying delegation"
  const chairs = predicate.sense === 'chair' && cues.compounds
  if (!isLead(predicate) && !chairs) return
  const rule = predicate.sense === 'represent' ? 'head.represented' : 'head.led'
  if (predicate.voice === 'passive' && cues.compounds) {
    const by = lowerAt(reading, predicate.to) === parties.by ? predicate.to + 1 : predicate.to
    if (by === predicate.to) return
    const person = firstAfter(people, by, 3)
    const side = lastBefore(sides, predicate.from, 3)
    if (!person) return
    if (side && (isDelegation(reading, side) || (predicate.sense === 'represent' && side.party))) addNamed(reading, side.party ? side : owner(reading, predicate.sentence, sides, side) ?? side, person, rule, span, add)
    return
  }
  if (predicate.voice === 'passive' && predicate.form !== 'participle') return
  const before = cues.compounds ? subjectBefore(reading, predicate) : lastBefore(people, predicate.from, 3) ?? null
  const sideAfter = firstAfter(sides, predicate.to, 6)
  const sideBefore = lastBefore(sides, predicate.from, cues.compounds ? 2 : 8)
  if (cues.compounds) {
    if (chairs || (before && before.to === predicate.from && several(before))) return
    // "Amb. X, who represented the Minister of Public Security of the Republic of Burundi"
    const absent = predicate.sense === 'represent' && before?.name ? people.find((person) => !person.name && person.country && person.from >= predicate.to && person.from - predicate.to < 3) : undefined
    if (before && absent) return add(null, before, rule, span, ownCountry(reading, absent))
    if (before && sideAfter && (isDelegation(reading, sideAfter) || (predicate.sense === 'represent' && sideAfter.party))) add(sideAfter, before, rule, span)
    // "leading the Iranian side": a participle after the name
    return
  }
  const after = firstAfter(people, predicate.to, 6)
  if ((after && several(after)) || (before && before.to === predicate.from && several(before))) return
  const fits = (side: Side | undefined): side is Side => side !== undefined && (predicate.sense === 'represent' ? side.party !== null : isDelegation(reading, side))
  if (fits(sideBefore) && after && (after.case === null || after.case === 'nom')) add(sideBefore, after, rule, span)
  else if (before && fits(sideAfter)) add(sideAfter, before, rule, span)
  else if (after && fits(sideAfter)) {
    const later = people.find((mention) => mention.from >= Math.min(sideAfter.to, predicate.to))
    if (later && later.from - sideAfter.to < 6) add(sideAfter, later, rule, span)
    else add(sideAfter, after, rule, span)
  }
}

/** "participated with a delegation headed by": the delegation is its subject's. */
function owner(reading: Reading, sentence: number, sides: readonly Side[], side: Side): Side | null {
  const named = lastBefore(sides, side.from, 20)
  return named?.party && predicatesIn(reading, sentence).some(({ sense, from, to }) => (sense === 'attend' || sense === 'represent') && from >= named.to && to <= side.from) ? named : null
}

/** "A delegation led by Chief of the Service of Azerbaijan": the delegation is of the person's country. */
const addNamed = (reading: Reading, side: Side, person: PersonMention, rule: string, span: Span, add: Add): void => add(side, person, rule, span, side.party ?? ownCountry(reading, person))

/** "a delegation headed by X", делегация во главе с X. */
function byPhrase(reading: Reading, sentence: Sentence, sides: readonly Side[], people: readonly PersonMention[], add: Add): void {
  const { pack: { parties } } = reading
  for (let at = sentence.from; at < sentence.to; at++) {
    if (parties.heading(lowerAt(reading, at))) {
      const leader = lastBefore(people, at, 2)
      const side = firstAfter(sides, at + 1, 3)
      if (leader?.name && side && isDelegation(reading, side)) add(side, leader, 'head.participle', spanOf(reading.tokens, at, at + 1))
    }
    const length = phraseAt(reading, at, parties.headedBy)
    if (!length) continue
    const side = lastBefore(sides, at, 4)
    const person = firstAfter(people, at + length, 2)
    const group = (side && isDelegation(reading, side)) || !person?.name ? null : groupBefore(reading, sentence, at)
    const home = group && person ? group.party ?? ownCountry(reading, person) : null
    if (home && person) add(null, person, 'head.phrase', spanOf(reading.tokens, at, at + length), home)
    if (!side || !person || !isDelegation(reading, side)) continue
    const named = side.party ? side : owner(reading, sentence.index, sides, side) ?? side
    add(named, person, 'head.phrase', spanOf(reading.tokens, at, at + length), named.party ?? ownCountry(reading, person))
  }
}

/** Those who are headed, where they are no side: "сотрудники центрального аппарата во главе с", "представители МВД Республики Таджикистан под руководством". */
export function groupBefore(reading: Reading, sentence: Sentence, at: number): { readonly party: Party | null } | null {
  const { people: cues, parties } = reading.pack
  let party: Party | null = null
  for (let i = at - 1; i >= sentence.from && at - i < 9; i--) {
    const lower = lowerAt(reading, i)
    if (/^[,;:]$/.test(lower) || cues.and.has(lower) || parties.be.has(lower) || reading.hits.at(i, 'meeting') || predicatesIn(reading, sentence.index).some((predicate) => predicate.from <= i && i < predicate.to)) return null
    const country = countryAt(reading, i)
    if (country && country.to <= at) party = partyOfCountry(reading, country)
    if (parties.delegates(lower)) return follows(reading, sentence, i) ? { party } : null
  }
  return null
}

/** Do those named at the token come: right behind a verb of coming, or behind a comma or conjunction of its list? */
const follows = (reading: Reading, sentence: Sentence, at: number): boolean =>
  predicatesIn(reading, sentence.index).some(({ sense, to }) => sense === 'attend' && to <= at)

/** The party of the country that a person's post names. */
export function ownCountry(reading: Reading, person: PersonMention): Party | null {
  for (let at = person.from; at < person.to; at++) {
    const country = reading.hits.at(at, 'country')
    if (country && country.value.code === person.country) return partyOfCountry(reading, country)
  }
  return null
}

/** "the head of the Jordanian delegation Brigadier General X", глава узбекской делегации. */
function byTitle(reading: Reading, people: readonly PersonMention[], sides: readonly Side[], add: Add): void {
  const { parties } = reading.pack
  for (const person of people) {
    const side = sides.find((other) => other.from >= person.from && other.to <= person.to && parties.side.has(lowerAt(reading, other.to - 1)) && other.party)
    if (side && person.name) add(side, person, 'head.title', spanOf(reading.tokens, person.from, side.to))
  }
}

/** "Other Heads of Delegation were A (Kenya); B (Uganda)". */
function byList(reading: Reading, sentence: Sentence, people: readonly PersonMention[], add: Add): void {
  for (let at = sentence.from; at < sentence.to; at++) {
    const length = phraseAt(reading, at, reading.pack.parties.heads)
    if (!length || !reading.pack.parties.named.has(lowerAt(reading, at + length))) continue
    for (const person of people) if (person.from >= at + length && person.name && person.country) add(null, person, 'head.list', spanOf(reading.tokens, at, at + length), ownCountry(reading, person))
  }
}

/** "..., the Belarusian one - by X", российскую - X, "while the host side will be headed by X". */
function byGap(reading: Reading, sides: readonly Side[], people: readonly PersonMention[], heads: readonly Head[], add: Add): void {
  for (const side of sides) {
    if (!side.party && !side.host) continue
    if (heads.some((head) => head.party?.from === side.party?.from && head.party !== null)) continue
    const person = firstAfter(people, side.to, 4)
    if (!person || heads.some((head) => head.person === person)) continue
    let bare = true
    for (let at = side.to; at < person.from; at++) bare &&= /^[-,]$/.test(lowerAt(reading, at)) || reading.pack.parties.gapped.has(lowerAt(reading, at))
    if (bare && person.from > side.to) add(side, person, 'head.gapped', spanOf(reading.tokens, side.from, side.to))
  }
}
