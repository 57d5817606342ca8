import type { AgendaAction, AppointmentAction, DocumentStatus, Modality } from '../record/content.js'
import type { Sense } from '../mentions/lexicon.js'
import type { Token } from '../text/tokens.js'
import type { TopicCues } from './topic-cues.js'

type Words = ReadonlySet<string>

/** What the engines of agenda, decisions, documents, operations, appointments and statements know of a language. All words are lower-case and folded. */
export interface ContentCues {
  /** Words that join clauses and phrases of one rank: and, или. */
  readonly conjunctions: Words
  /** Words that set a new clause beside the last one without being list joints: while, but, а. */
  readonly contrasts: Words
  /** Open a clause that is the content of a verb: that, что. */
  readonly contents: Words
  /** Open a clause that describes a noun: which, который in all forms. */
  readonly relatives: Words
  /** Open an adverbial clause: because, если. */
  readonly adverbials: Words
  readonly prepositions: Words
  readonly determiners: Words
  /** Heads of a subject that speaks for the meeting: participants, стороны, council. */
  readonly collectives: Words
  /** Pronouns that stand for such a subject: they. */
  readonly pronouns: Words
  /** First and second person: somebody speaks, the release does not. */
  readonly speakers: Words
  /** Empty subjects: it. */
  readonly expletives: Words
  /** Adverbs that may open or close an argument without belonging to it. */
  readonly fillers: Words
  /** Two-word list joints, by their first word: "as well as", "а также". */
  readonly longJoints: readonly (readonly string[])[]
  /** "including", "в том числе": what follows are the topics, what precedes is their frame. */
  readonly including: readonly (readonly string[])[]
  /** Heads of topics whose case or number shows that a new item begins: results, ход, проект. */
  readonly topics: Words
  /** Heads that frame topics without being one: issues, вопросы. */
  readonly frames: Words
  /** Nouns for the agenda itself. */
  readonly agenda: Words
  /** Phrases that announce topics by themselves: речь идет о. */
  readonly announcing: readonly (readonly string[])[]
  /** How topics are worded. */
  readonly topic: TopicCues
  /** Verbs of attribution at a sentence's end: ", BelTA reports". */
  readonly attributions: Words
  /** Verbs that show a clause by themselves: has, would. */
  readonly auxiliaries: Words
  /** Words of praise and thanks, by stem: not decisions. */
  readonly praise: readonly string[]
  /** Phrases of praise. */
  readonly praising: readonly (readonly string[])[]
  /** Nouns of what was settled, by the sense of the verb they stand for: decision, договоренность. */
  readonly settled: ReadonlyMap<string, Sense>
  /** Participles and verbs that settle it: reached, принято. */
  readonly settling: Words
  /** "о том, что": announces a clause. */
  readonly demonstrative: Words
  /** Nouns for the holding of a meeting: проведение. */
  readonly holding: Words
  /** Words before the date by which something is to be done: by, до. */
  readonly deadlines: Words
  /** The word that makes a document a draft. */
  readonly drafts: Words
  /** Noun before "of the plan" that tells what was done with it: implementation, ход. */
  readonly progress: Words
  readonly preparation: Words
  readonly proposal: Words
  readonly results: Words
  readonly phases: Words
  readonly phaseNumbers: Words
  readonly upcoming: Words
  readonly terms: Words
  /** "by vote", "единогласно". */
  readonly methods: ReadonlyMap<string, 'vote' | 'consensus' | 'decision'>
  /** Nouns of the presidency: chairmanship, председательство. */
  readonly presidency: Words
  /** Words that end a post's name: prepositions of time and place, "who". */
  readonly postEnds: Words
  /** Heads of posts, for appointments. */
  readonly posts: Words
  /** Nouns, by stem, before quotation marks that hold a name rather than speech: operation, закон. */
  readonly naming: readonly string[]
  /** Words between "operation" and its name: named, под названием. */
  readonly labels: Words
  /** Words that open a theme: "under the theme". */
  readonly themes: readonly (readonly string[])[]
  /** "at the proposal of", "по предложению". */
  readonly proposers: readonly (readonly string[])[]
  /** Nouns of the party that speaks for a country: side, сторона. */
  readonly sides: Words
  /** "according to", "по словам": the speaker follows. */
  readonly accordingTo: readonly (readonly string[])[]
  /** Where the object of a passive verb stands: always before it, or on either side. */
  readonly freeOrder: boolean
  /** Can a phrase that begins with `next` stand beside one that begins with `first` (case, form)? */
  readonly parallel: (tokens: readonly Token[], first: number, next: number) => boolean
  /** Can the word and the phrase both be complements of a noun before them (Russian genitive)? */
  readonly complements: (tokens: readonly Token[], word: number, phrase: number) => boolean
  /** Is the token an infinitive (Russian), or "to" before one (English)? */
  readonly infinitive: (tokens: readonly Token[], at: number) => boolean
  /** Words of the infinitive marker to leave out: "to". */
  readonly marker: string | null
}

/** What the record calls the treatment of a topic, by the verb's sense. */
export const ACTIONS: ReadonlyMap<Sense, AgendaAction> = new Map([
  ['discuss', 'discussed'], ['consider', 'considered'], ['review', 'reviewed'], ['hear', 'heard'], ['exchange', 'exchanged-views'], ['present', 'presented'],
])

/** How binding a decision is, by the verb's sense. */
export const MODALITIES: ReadonlyMap<Sense, Modality> = new Map([
  ['decide', 'decided'], ['agree', 'agreed'], ['recommend', 'recommended'], ['instruct', 'instructed'], ['request', 'requested'], ['note', 'noted'], ['propose', 'proposed'],
])

/** What happened to a document, by the verb's sense. The earlier entry wins where one verb has several. */
export const STATUSES: ReadonlyMap<Sense, DocumentStatus> = new Map([
  ['sign', 'signed'], ['initial', 'initialed'], ['ratify', 'ratified'], ['adopt', 'adopted'], ['approve', 'approved'], ['endorse', 'endorsed'], ['agree', 'agreed'],
  ['defer', 'deferred'], ['postpone', 'deferred'], ['reject', 'rejected'], ['submit', 'submitted'], ['consider', 'considered'], ['discuss', 'considered'], ['review', 'reviewed'], ['hear', 'considered'],
  ['present', 'considered'], ['exchange', 'considered'], ['draft', 'drafting'], ['propose', 'proposed'], ['implement', 'implemented'],
])

export const APPOINTMENTS: ReadonlyMap<Sense, AppointmentAction> = new Map([
  ['elect', 'elected'], ['re-elect', 're-elected'], ['appoint', 'appointed'], ['reappoint', 'reappointed'], ['nominate', 'nominated'],
  ['confirm', 'confirmed'], ['extend', 'extended'], ['relieve', 'relieved'], ['transfer', 'presidency-transferred'],
])
