import type { AttendanceMode } from '../record/meeting.js'
import type { Token } from '../text/tokens.js'

type Words = ReadonlySet<string>
/** Phrases by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** What a language pack tells of time, place and manner of a meeting. All words are lower-case and folded. */
export interface CircumstanceCues {
  /** Open a clause of its own: that, which, where; что, который. */
  readonly openers: Words
  /** A greater meeting after these shares its time and place with the one beside it: "on the sidelines of". */
  readonly shared: Phrases
  /** Beginnings of verbs of setting a date, whatever else they mean: the meeting "set for", назначенное на. */
  readonly schedules: readonly string[]
  /** The preposition of a date that is yet to come: "for", на. */
  readonly scheduleLinks: Words
  /** The meeting after these is another one than that before them: "followed on Saturday by". */
  readonly turns: Words
  /** Lead to the days that something takes: "during three days". */
  readonly spans: Words
  /** After a date: it is that of the end. */
  readonly lastDay: Phrases
  /** "in the state presiding in 2021 - the Republic of Tajikistan": the noun and the beginnings of the verb. */
  readonly states: Words
  readonly presiding: readonly string[]
  /** Subjects that point back to the meeting of the sentence before: it, он. */
  readonly pronouns: Words
  readonly conjunctions: Words
  readonly articles: Words
  /** Articles that introduce something new: "a meeting" after the meeting is another one. */
  readonly indefinite: Words

  /** Before the date of a paper, a deadline or a horizon: dated, since, от, к. */
  readonly notEvent: Words
  /** Nouns that have dates of their own: anniversary, decree. */
  readonly dated: Words
  /** Tell that a date is no longer valid: originally, ранее. */
  readonly former: Words
  /** What follows them in the clause was so before: "until then". */
  readonly formerly: Phrases
  /** After a verb of moving the meeting, these lead to the new date and to the old one. */
  readonly movedTo: Words
  readonly movedFrom: Words
  /** Beginnings of verb groups that promise a new date: "will now take place", пройдет. */
  readonly promises: readonly string[]
  /** "instead of 5 May", вместо. */
  readonly instead: Words

  /** Prepositions of place, and those after which an unknown name may be a place. */
  readonly placeLinks: Words
  readonly settlementLinks: Words
  /** Adverbs that may stand before a place at the beginning of a clause. */
  readonly adverbs: Words
  /** Prepositions of a topic: a place after "talks on" is what they are about. */
  readonly topics: Words
  /** Verbs of moving, by their beginnings: their place is a destination. */
  readonly travel: readonly string[]
  /** "here", здесь. */
  readonly here: Words
  /** Common nouns before a settlement's name: "city of", городе; a name after them needs not be known. */
  readonly settlements: Phrases
  /** The same after the name: "Baku city". */
  readonly settlementsAfter: Words
  /** Nouns of provinces, before or after the name: region, области. */
  readonly regions: Words
  /** The noun of the capital. */
  readonly capital: Words
  readonly capitalOf: (code: string) => string | undefined
  readonly countryOf: (city: string) => string | undefined
  /** Between country and capital or between province and country: of, 's. */
  readonly possessives: Words
  /** "on the territory of": only the country is told. */
  readonly territories: Phrases
  /** Nouns of offices and posts: "the bureau in Moscow" tells where the bureau is. */
  readonly offices: Words
  /** Forms of the verbs of those who host. */
  readonly hosts: Words
  /** "was the venue of", "площадкой стала". */
  readonly venueOf: Phrases
  /** Names the lexicon does not know: how the form after the preposition becomes the name; null where it can be none. */
  readonly placeName: (phrase: string) => string | null
  /** Words with a capital that are no places. */
  readonly notPlaces: Words

  /** Prepositions of venues. */
  readonly venueLinks: Words
  /** Nouns of buildings and institutions, by the word or its beginning (ending in "*"). */
  readonly venues: readonly string[]
  /** After the preposition, phrases that stand for the building of what follows: "premises of", на базе. */
  readonly premises: Phrases
  /** Words that end a venue. */
  readonly venueEnds: Words
  readonly venueName: (phrase: string) => string

  /** How the participants met. `part`: said of some participants, it makes the meeting hybrid. */
  readonly modes: readonly (readonly [mode: AttendanceMode, phrases: Phrases])[]
  /** Words of manner that before a noun are its adjective: "online stores". */
  readonly adjectival: Words
  /** Subjects that are all participants: "the sides met online". */
  readonly everyone: Words

  /** Lead to the reason of a change. `keep`: the cue belongs to the reason. */
  readonly reasons: readonly { readonly words: readonly string[]; readonly keep?: true; /** Only in a sentence that speaks of the change itself: "the decision was prompted by". */ readonly indirect?: true }[]
  /** Nouns of the change: postponement, решение. */
  readonly changes: Words

  /** "last met", в последний раз; "will next meet", в следующий раз. */
  readonly lastTime: Phrases
  readonly nextTime: Phrases
  /** Between two places that exclude each other: or. */
  readonly either: ReadonlySet<string>
  /** Generic words of the next meeting, which are no name of it. */
  readonly turnWords: Words
}

/** Phrases of a compact list, separated by " | ". */
export function phraseList(list: string): Phrases {
  const out = new Map<string, string[][]>()
  for (const phrase of list.split(' | ')) {
    const words = phrase.split(' ')
    const bucket = out.get(words[0] as string)
    if (bucket) bucket.push(words)
    else out.set(words[0] as string, [words])
  }
  for (const bucket of out.values()) bucket.sort((a, b) => b.length - a.length)
  return out
}

/** Length of the phrase that begins at the token, or 0. */
export function phraseAt(tokens: readonly Token[], at: number, phrases: Phrases): number {
  const bucket = phrases.get(tokens[at]?.lower ?? '')
  if (bucket) for (const words of bucket) if (words.every((word, i) => tokens[at + i]?.lower === word)) return words.length
  return 0
}
