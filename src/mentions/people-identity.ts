import type { Predicate } from '../frames/predicate.js'
import type { Reading } from '../reading.js'
import { wordsOf } from '../text/source.js'
import { isWord, type Token } from '../text/tokens.js'
import { spanOf, type Case, type LexicalHit } from './lexicon.js'
import type { Ground, NameRun } from './people-ground.js'
import { initialAt } from './people-names.js'
import type { Stretch } from './people-post-heads.js'
import { merge } from './people-merge.js'
import type { Part, PersonMention, PersonOfText } from './person.js'

/** A mention before it is known who it is. */
export interface Draft {
  readonly from: number
  readonly to: number
  readonly sentence: number
  readonly name: Stretch | null
  readonly run: NameRun | null
  readonly post: Stretch | null
  readonly rank: Stretch | null
  readonly honorific: Stretch | null
  readonly affiliation: Stretch | null
  readonly country: LexicalHit<'country'> | null
  readonly case: Case | null
  /** The post is that of several: "ministers A (X) and B (Y)". */
  readonly plural: boolean
  /** The post was said before the first of a list. */
  readonly inherits: boolean
}

/** The parts of a name that tell persons apart. */
interface Key {
  readonly words: readonly string[]
  readonly initials: readonly string[]
}

interface Group {
  readonly drafts: Draft[]
  readonly keys: Key[]
}

function keyOf(ground: Ground, draft: Draft): Key {
  const { reading, cues } = ground
  const words: string[] = []
  const initials: string[] = []
  for (let i = draft.name?.from ?? 0; i < (draft.name?.to ?? 0); ) {
    const token = reading.tokens[i] as Token
    const initial = initialAt(reading.tokens, i, draft.name?.to ?? 0)
    if (initial) { initials.push(token.lower); i += initial; continue }
    if (isWord(token) && !cues.particles.has(token.lower)) words.push(token.lower)
    i++
  }
  return { words, initials }
}

/** Can the shorter name stand for the longer? Every word of it is in the other, and initials begin the words that are left. */
function compatible(ground: Ground, a: Key, b: Key): boolean {
  const { sameWord } = ground.cues
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (!short.words.length) return false
  const rest = [...long.words]
  for (const word of short.words) {
    const at = rest.findIndex((other) => sameWord(word, other))
    if (at < 0) return false
    rest.splice(at, 1)
  }
  if (short.initials.length && rest.length) return short.initials.some((initial) => rest.some((word) => word.startsWith(initial)))
  if (short.initials.length && long.initials.length) return short.initials[0] === long.initials[0] || short.initials.at(-1) === long.initials.at(-1)
  return true
}

const fullness = (key: Key): number => key.words.length * 3 + key.initials.length

function gather(ground: Ground, drafts: readonly Draft[]): Map<Draft, number> {
  const groups: Group[] = []
  const of = new Map<Draft, number>()
  const named = drafts.filter((draft) => draft.name).map((draft) => ({ draft, key: keyOf(ground, draft) }))
  // the fuller names first, so that "Gorovoy" finds "Aleksandr Gorovoy" wherever it stands
  const order = [...named].sort((a, b) => fullness(b.key) - fullness(a.key) || a.draft.from - b.draft.from)
  for (const { draft, key } of order) {
    const fits = groups.map((group, index) => ({ group, index })).filter(({ group }) => group.keys.some((known) => compatible(ground, known, key)))
    const found = fits.length > 1 ? nearest(fits, draft) : fits[0]
    if (found) {
      found.group.drafts.push(draft)
      found.group.keys.push(key)
      of.set(draft, found.index)
    } else {
      of.set(draft, groups.length)
      groups.push({ drafts: [draft], keys: [key] })
    }
  }
  return of
}

/** Of several persons with the name, the one mentioned last before. */
function nearest<T extends { readonly group: Group }>(fits: readonly T[], draft: Draft): T | undefined {
  let best: T | undefined
  let distance = Infinity
  for (const fit of fits) for (const other of fit.group.drafts) {
    const gap = other.from < draft.from ? draft.from - other.from : 10_000 + other.from - draft.from
    if (gap < distance) { distance = gap; best = fit }
  }
  return best
}

const stem = (word: string): string => word.slice(0, Math.max(4, word.length - 3))
const stemsOf = (reading: Reading, { from, to }: Stretch): string[] => reading.tokens.slice(from, to).filter((token) => isWord(token) && token.lower.length > 3).map((token) => stem(token.lower))

/** A post without a name that repeats the post of somebody named before: начальник департамента. */
function holder(ground: Ground, draft: Draft, drafts: readonly Draft[]): Draft | null {
  if (!draft.post) return null
  const { reading } = ground
  const words = stemsOf(reading, draft.post)
  if (!words.length) return null
  let best: Draft | null = null
  for (const other of drafts) {
    if (!other.name || !other.post || other.from >= draft.from) continue
    const known = stemsOf(reading, other.post)
    if (words.every((word) => known.some((other) => other.startsWith(word) || word.startsWith(other))) && known.length >= words.length) best = other
  }
  return best
}

const trimmed = (reading: Reading, stretch: Stretch | null): Part | null => {
  if (!stretch || stretch.to <= stretch.from) return null
  const span = spanOf(reading.tokens, stretch.from, stretch.to)
  return { value: wordsOf(reading.source, span), span }
}

/** Gives the drafts their persons, and each person the fullest of what is said. */
export function identify(ground: Ground, drafts: readonly Draft[]): { people: PersonMention[]; persons: PersonOfText[] } {
  const { reading, cues } = ground
  const of = gather(ground, drafts)
  // words that stand in the nominative where the text shows it
  const surfaces = new Set<string>()
  for (const { name, case: told } of drafts) for (let i = name?.from ?? 0; told === 'nom' && i < (name?.to ?? 0); i++) surfaces.add((reading.tokens[i] as Token).lower)
  const numbers = new Map<number, number>()
  const mentions: PersonMention[][] = []
  const people: PersonMention[] = []
  const genders: ('m' | 'f' | null)[] = []
  for (const draft of drafts) {
    const heir = draft.name ? null : holder(ground, draft, drafts)
    const group = of.get(heir ?? draft)
    let person: number
    if (group === undefined) person = mentions.length
    else {
      person = numbers.get(group) ?? mentions.length
      numbers.set(group, person)
    }
    if (person === mentions.length) { mentions.push([]); genders.push(null) }
    const printed = trimmed(reading, draft.name)
    const gender = agreement(reading.predicatesOf[draft.sentence] ?? [], draft)
    const restored = printed && cues.nominativeName(printed.value, draft.case, surfaces, gender)
    const post = trimmed(reading, draft.post)
    const rank = trimmed(reading, draft.rank)
    const mention: PersonMention = {
      ...spanOf(reading.tokens, draft.from, draft.to), from: draft.from, to: draft.to, sentence: draft.sentence,
      name: restored?.name ?? null, certain: !printed || !restored || restored.certain || restored.name === printed.value, nameSpan: printed?.span ?? null, honorific: trimmed(reading, draft.honorific),
      rank: rank && { ...rank, value: cues.nominativePost(rank.value, draft.case) },
      post: post && { ...post, value: cues.nominativePost(post.value, draft.case) },
      affiliation: trimmed(reading, draft.affiliation), country: draft.country?.value.code ?? null,
      countrySpan: draft.country && spanOf(reading.tokens, draft.country.from, draft.country.to), listed: draft.plural, person, case: draft.case,
    }
    genders[person] ??= restored?.gender ?? gender
    people.push(mention)
    mentions[person]?.push(mention)
  }
  return { people, persons: mentions.map((list, index) => merge(ground, list, genders[index] ?? null)) }
}

/** A verb in the past beside the name tells the sex in Russian. */
function agreement(predicates: readonly Predicate[], draft: Draft): 'm' | 'f' | null {
  for (const predicate of predicates) {
    if (!predicate.agreement) continue
    if ((predicate.to === draft.from || predicate.from === draft.to) && (predicate.agreement === 'm' || predicate.agreement === 'f') && draft.case !== 'gen' && draft.case !== 'ins' && draft.case !== 'dat') return predicate.agreement
  }
  return null
}
