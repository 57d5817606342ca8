import type { Sense } from '../mentions/lexicon.js'

type Words = ReadonlySet<string>

/** A noun phrase that stands for a discussion, by its words: "exchange of views". */
export interface Discussion {
  readonly words: readonly string[]
  readonly sense: Sense
}

/** What the engines of the agenda know of a language. All words are lower-case and folded. */
export interface TopicCues {
  /** Between a verb or noun and its topic: on, about; о, по. */
  readonly about: Words
  /** Those that open a topic and nothing else: on, about, regarding. */
  readonly concerning: Words
  /** After a word for attention: "to security", внимание на. */
  readonly toward: Words
  /** What is exchanged: views, мнениями. */
  readonly views: Words
  readonly attention: Words
  /** Nouns of what is heard or given: report, briefing. */
  readonly reports: Words
  /** "С докладом о … выступил": the topic stands before the verb. */
  readonly reporting: Words
  /** The same for the item that somebody spoke to: "По вопросу … выступил". */
  readonly item: Words
  /** Parts of a meeting that can be devoted to something. */
  readonly occasions: Words
  /** "It includes": the agenda of the sentence before. */
  readonly backward: Words
  /** "the following". */
  readonly following: Words
  /** Words that say nothing by themselves: "17 issues", ряд вопросов. */
  readonly empty: Words
  /** "other matters", другие вопросы. */
  readonly others: Words
  /** Between a word for the topics and the topics: are, стали, a dash. */
  readonly linking: Words
  /** Words for the topic: topic, focus; тема, предмет. */
  readonly subjects: Words
  /** "The topics discussed", "тема обсуждения": what makes such a word one of the meeting. */
  readonly discussed: Words
  /** "в центре внимания", "at the heart of the talks": the topic follows or precedes. */
  readonly center: readonly (readonly string[])[]
  /** Opens the sentence that lists some of the topics: among, среди. */
  readonly among: Words
  /** Nouns of discussion by their first word, the longest first. */
  readonly discussions: ReadonlyMap<string, readonly Discussion[]>
  /** Nouns and gerunds of discussion that may stand before the topic without being it: "focused on discussing". */
  readonly treatment: Words
  /** Verbs that make a discussion of such a noun: held, had, engaged in. */
  readonly light: Words
  /** Words after which an infinitive or gerund tells what the meeting is for: opportunity, aim. */
  readonly chances: Words
  /** Verbs that put a subject on the agenda: is, feature, top. */
  readonly onAgenda: Words
  /** What may stand between such a verb and the agenda: high on the. */
  readonly ranking: Words
  /** "cooperation in the fields of A, B and C": nouns of the areas that are listed. */
  readonly fields: Words
  /** "14 themes identified as": after these participles, `as` opens the list. */
  readonly identified: Words
  /** Of those, the ones that show whose a thing is: of. */
  readonly belonging: Words
  /** Before the author of a report: by. */
  readonly authors: Words
  /** Opens the list after `identified`: as. */
  readonly as: Words
  /** Relative adverbs of place: where, где. */
  readonly where: Words
  /** "в ходе которого": nouns between the preposition and the relative pronoun. */
  readonly course: Words
  /** The past of "is to": was. */
  readonly past: Words
  /** Before those whom somebody meets: with, с. */
  readonly companions: Words
  /** Before what a meeting is held for: for, чтобы. */
  readonly sake: Words
  /** Prepositions between a light verb and its noun: "engaged in", "began with". */
  readonly within: Words
  /** Verbs of standing in the center of attention: находились. */
  readonly standing: Words
  /** Words for the topic in the case of a predicate: темой. */
  readonly predicative: Words
  /** Beside the meeting, not at it: sidelines, на полях. */
  readonly aside: Words
  /** Nouns of celebrations, which a meeting may be dedicated to without discussing them. */
  readonly celebrations: Words
}

/** Compiles "exchange of views: exchange; debate: discuss". */
export function discussions(table: Readonly<Partial<Record<Sense, string>>>): ReadonlyMap<string, readonly Discussion[]> {
  const out = new Map<string, Discussion[]>()
  for (const [sense, list] of Object.entries(table))
    for (const phrase of list.split(' | ')) {
      const words = phrase.split(' ')
      const first = words[0] as string
      out.set(first, [...(out.get(first) ?? []), { words, sense: sense as Sense }].sort((a, b) => b.words.length - a.words.length))
    }
  return out
}
