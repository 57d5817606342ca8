import { countryAt, partyOfCountry, type Party } from '../mentions/party.js'
import type { LexicalHit } from '../mentions/lexicon.js'
import type { Reading, Sentence } from '../reading.js'
import { spanOf } from '../mentions/lexicon.js'
import { wordsOf } from '../text/source.js'

/** A country's people at the meeting: "the Russian delegation", белорусская часть комиссии, "the Belarusian one". */
export interface Side {
  readonly from: number
  readonly to: number
  /** Null for "a delegation" of nobody in particular, and for the side at home. */
  readonly party: Party | null
  readonly host: boolean
}

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

/** The sides named in a sentence, and the countries that can stand for one. */
export function sidesOf(reading: Reading, sentence: Sentence): Side[] {
  const { pack: { people: cues, parties }, hits } = reading
  const sides: Side[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const lower = lowerAt(reading, at)
    const adjective = hits.all(at).find((hit) => hit.value.kind === 'country') as LexicalHit<'country'> | undefined
    if (adjective) {
      const next = adjective.to
      const noun = lowerAt(reading, next) === "'s" ? next + 1 : next
      const named = parties.side.has(lowerAt(reading, noun)) ? noun : parties.one.has(lowerAt(reading, noun)) ? noun : -1
      if (named >= 0) {
        sides.push({ from: adjective.from, to: named + 1, party: partyOfCountry(reading, adjective), host: false })
        at = named
        continue
      }
      if (adjective.value.form === 'adjective' ? !cues.compounds && gap(reading, next) : true) {
        sides.push({ from: adjective.from, to: next, party: partyOfCountry(reading, adjective), host: false })
        at = next - 1
      }
      continue
    }
    const organization = hits.at(at, 'organization')
    if (organization && parties.side.has(lowerAt(reading, organization.to))) {
      const span = spanOf(reading.tokens, organization.from, organization.to)
      const name = wordsOf(reading.source, span)
      sides.push({ from: at, to: organization.to + 1, party: { from: at, to: organization.to, span, name, country: null, organization: organization.value.form === 'acronym' ? organization.value.name : name, delegated: true }, host: false })
      at = organization.to
      continue
    }
    if (parties.host.has(lower) && parties.side.has(lowerAt(reading, at + 1))) {
      sides.push({ from: at, to: at + 2, party: null, host: true })
      at++
      continue
    }
    if (!parties.side.has(lower) || (parties.part(lower) && parties.takes(lowerAt(reading, at - 1)))) continue
    let next = at + 1
    if (parties.of.has(lowerAt(reading, next))) next++
    if (cues.articles.has(lowerAt(reading, next))) next++
    const country = countryAt(reading, next)
    sides.push(country ? { from: at, to: country.to, party: partyOfCountry(reading, country), host: false } : { from: at, to: at + 1, party: null, host: false })
    if (country) at = country.to - 1
  }
  return sides
}

/** "российскую - первый заместитель": the verb and the noun are left out. */
const gap = (reading: Reading, at: number): boolean => /^[-,]$/.test(lowerAt(reading, at))

/** "the Belarusian part of the commission": its head chairs the commission with the other's. */
export const isPart = (reading: Reading, side: Side): boolean => reading.pack.parties.part(lowerAt(reading, side.to - 1)) || reading.pack.parties.part(lowerAt(reading, side.from))

/** Is the side named by a noun of its own: delegation, side, "the Belarusian one"? */
export const isDelegation = (reading: Reading, side: Side): boolean => {
  const { parties } = reading.pack
  return parties.side.has(lowerAt(reading, side.to - 1)) || parties.side.has(lowerAt(reading, side.from)) || parties.one.has(lowerAt(reading, side.to - 1))
}
