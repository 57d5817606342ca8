import type { Reading } from '../reading.js'
import type { PersonMention, PersonOfText } from './person.js'

/** Who is meant at a token: by a name or post that covers it, by a pronoun, or by a post that somebody holds. */
export function referent(reading: Reading, sentence: number, token: number): PersonOfText | null {
  const covering = reading.people.find((mention) => mention.from <= token && token < mention.to)
  if (covering) {
    const person = reading.persons[covering.person]
    if (person?.name) return person
    return lastBefore(reading, covering.from, sentence, null)
  }
  const pronoun = reading.pack.people.pronouns.get(reading.tokens[token]?.lower ?? '')
  if (pronoun === undefined) return null
  return lastBefore(reading, token, sentence, pronoun)
}

/** The person mentioned last before a token, not more than three sentences back, whose sex is not another. */
function lastBefore(reading: Reading, token: number, sentence: number, gender: 'm' | 'f' | null): PersonOfText | null {
  for (let i = reading.people.length - 1; i >= 0; i--) {
    const mention = reading.people[i] as PersonMention
    if (mention.from >= token || !mention.name) continue
    if (sentence - mention.sentence > 3) return null
    const person = reading.persons[mention.person]
    if (person && (gender === null || person.gender === null || person.gender === gender)) return person
  }
  return null
}
