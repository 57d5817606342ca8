import type { Phrases } from './people-cues.js'

type Words = ReadonlySet<string>

/** What a language pack tells of the parties to a meeting: countries and organizations, and how they come or stay away. */
export interface PartyCues {
  /** Side, delegation, part of a commission: what a country's people at a meeting are called. */
  readonly side: Words
  /** Stands for a side named before: "the Belarusian one". */
  readonly one: Words
  /** The side at home: "the host side", принимающая сторона. */
  readonly host: Words
  /** Those who come for a party: representatives, experts, heads. */
  readonly delegates: (lower: string) => boolean
  /** Those who lead an institution: "heads of customs administrations" are of no party by themselves. */
  readonly leaders: (lower: string) => boolean
  /** Joints of a list of several words, by the first: "as well as", "а также". */
  readonly joints: Phrases
  /** Between the delegates and their party: of, from; null where the case does it. */
  readonly of: Words
  /** "as observers", in words of any form. */
  readonly observer: (lower: string) => boolean
  readonly guest: (lower: string) => boolean
  readonly member: (lower: string) => boolean
  /** "all", всех. */
  readonly all: Words
  /** "states", "countries", государств: after `all` and "member". */
  readonly states: (lower: string) => boolean
  /** "except", "with the exception of", за исключением. */
  readonly except: Phrases
  /** "besides", наряду с: those named came as well. */
  readonly besides: Phrases
  /** Follow those who came: "were in attendance". */
  readonly attendance: Phrases
  /** Introduce those who came, outside of verbs: "with the participation of", с участием. */
  readonly presence: Phrases
  /** Verbs of sending, as words: sent, направили. */
  readonly send: Words
  /** "not", "unable", не. */
  readonly not: Words
  /** Phrases that say of a party that it stayed away. */
  readonly absence: Phrases
  /** Introduce the chair or presidency: "under the chairmanship of", под председательством. */
  readonly chairmanship: Words
  readonly coChairmanship: Words
  /** Words before it: under, под. */
  readonly under: Words
  /** Nouns of the presidency in other use: "Moldova's chairmanship in GUAM". */
  readonly presidency: Words
  /** "last year": what was then is not of this meeting. */
  readonly lastTime: Phrases
  /** Verbs that pass the presidency on, as words: handed, передал. */
  readonly transfer: Words
  /** Posts of one who leads the body that meets: chairman, председатель. */
  readonly chairs: (lower: string) => boolean
  readonly coChairs: (lower: string) => boolean
  /** Bodies that meet, in a chair's post: council, commission, working group. */
  readonly bodies: (lower: string) => boolean
  /** "headed by", во главе с. */
  readonly headedBy: Phrases
  /** Participles of one who heads: leading, возглавлявший. */
  readonly heading: (lower: string) => boolean
  /** Words that open an aside on background: напомним. */
  readonly asides: Words
  /** The word before the agent of a passive: by; null where the case does it. */
  readonly by: string | null
  /** Whom a source tells: reporters, журналистам. */
  readonly press: Words
  /** "according to", по словам. */
  readonly according: Phrases
  /** Words that make an opener of the one who speaks: opening, inaugural, открывая. */
  readonly opening: (lower: string) => boolean
  /** "acting as secretary". */
  readonly secretary: Phrases
  readonly chairPhrase: Phrases
  /** Heads of the parts who sign: "heads of delegations", сопредседатели. */
  readonly heads: Phrases
  /** Prefix of a name of an institution: "press service of". Never a party. */
  readonly notParty: (lower: string) => boolean
  /** Begin a clause of purpose after a name: to. */
  readonly purpose: Words
  /** Institutions in the plural, none in particular: organizations, ведомства. */
  readonly several: (lower: string) => boolean
  /** Is the word the head of an institution's name: commission, bank, комитет? */
  readonly institution: (lower: string) => boolean

  /** Relative pronouns that go on about a person: who, который. */
  readonly relatives: Words
  /** Begin a clause with a subject of its own: that, если. */
  readonly subordinates: Words
  /** Where the list that belongs to a verb ends: which, while, где. */
  readonly clauseEnds: Words
  /** Set one clause against another: while, а. */
  readonly contrast: Words
  /** Forms of to be. */
  readonly be: Words
  /** Prepositions that open an adverbial before the verb: during, от. */
  readonly prefaces: Words
  /** Prepositions of the object of coming: "в заседании", "на встрече". */
  readonly objects: Words
  /** Before a capacity: "as observers", в качестве. */
  readonly as: Words
  /** "of honor", after a guest. */
  readonly ofHonor: Phrases
  /** What somebody delivers: statement, report. */
  readonly speeches: Words
  /** Before the one who delivers it: by, from. */
  readonly agents: Words
  /** What is done with a speech: made, delivered. */
  readonly delivered: Words
  /** Nouns for those who come for a party: delegation, делегации. */
  readonly delegation: Words
  /** "delegation comprised of", в состав делегации вошли. */
  readonly composed: Phrases
  /** Numbers of states in words, with an article: "the five member states". */
  readonly counted: Words
  /** What states are members of, by its common noun: the Organization. */
  readonly unions: Words
  /** What is attended and no meeting: the activities of a body, an exercise. */
  readonly elsewhere: (lower: string) => boolean
  /** Between the members of a bilateral phrase: "talks between". */
  readonly between: Words
  /** Part of a joint commission. */
  readonly part: (lower: string) => boolean
  /** "take part": the noun is of the verb. */
  readonly takes: (lower: string) => boolean
  /** What is led and is not the meeting: "chaired the Kazakh delegation". */
  readonly led: (lower: string) => boolean
  /** The noun of a verb of coming that may stand apart from it: участие в саммите принимает X. */
  readonly coming: Words
  /** Places of publication, where nobody speaks at the meeting: "in a social media post". */
  readonly published: Phrases
  /** May stand between a side and its head where the verb is left out: российскую - X, "the Belarusian one - by X". */
  readonly gapped: Words
  /** After "heads of delegation", before their names. */
  readonly named: Words
  /** Verbs by their beginning: to moderate, to chair together, to host, to quote. */
  readonly moderates: (lower: string) => boolean
  readonly together: (lower: string) => boolean
  readonly hosts: (lower: string) => boolean
  readonly quotes: (lower: string) => boolean
  /** Verbs of chairing that need no word for the meeting beside them: председательствовать. */
  readonly presides: (lower: string) => boolean
  /** Before a post that is second to the one who chairs: deputy, vice. */
  readonly lesser: (lower: string) => boolean
  /** "his candidacy was approved". */
  readonly candidacy: Words
  /** Before a presidency under which a meeting falls: "within the framework of". */
  readonly within: Words
  /** The meeting as an object: его, их. */
  readonly it: Words
  /** Pronouns in the nominative. */
  readonly subjects: Words
  /** Verbs that put their person in the dative: предстоит. */
  readonly obliges: (lower: string) => boolean
  /** Verb forms with a subject in the plural: сообщили, представляют. Nothing where the form does not tell. */
  readonly plural: (lower: string) => boolean
  /** Those who tell the news for others: correspondent, пресс-служба. */
  readonly newsroom: (lower: string) => boolean
  /** Learnt from somebody: "BelTA learned from X". */
  readonly source: Words
  /** A body of two or more governments: intergovernmental, совместная. */
  readonly joint: (lower: string) => boolean
  /** A body at home, whose chairman chairs no meeting of states by that. */
  readonly homeBody: (lower: string) => boolean
}
