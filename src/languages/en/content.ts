import type { ContentCues } from '../../frames/cues.js'
import { Shape } from '../../text/tokens.js'
import type { Entry } from '../../mentions/lexicon.js'
import { topicCues } from './topics.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))
const phrases = (list: string): readonly (readonly string[])[] => list.split(' | ').map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length)

/** Nouns of documents by type; the longest phrase wins. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  protocol: 'protocol | protocols',
  agreement: 'agreement | agreements | convention | treaty | pact | accord | contract | memorandum of agreement',
  declaration: 'declaration | joint declaration | political declaration | charter',
  'joint-statement': 'joint statement | statement | joint press statement | chairman\'s statement | final statement',
  communique: 'communique | communiqué | joint communique | joint communiqué | final communique | final communiqué',
  resolution: 'resolution | resolutions',
  decision: 'decision | decisions',
  memorandum: 'memorandum | memorandum of understanding | memoranda of understanding | memoranda | mou | mous | letter of intent | memorandum of cooperation',
  'action-plan': 'action plan | plan of action | work plan | working plan | plan | plans | plan of work | workplan | implementation plan | plan of measures | joint measures',
  program: 'program | programme | programs | programmes | work program | work programme | program of cooperation | cooperation program | interstate program | program of action',
  strategy: 'strategy | strategies | development strategy',
  concept: 'concept | concept note | concept paper',
  roadmap: 'roadmap | road map | road maps | roadmaps',
  regulation: 'regulation | regulations | provision | statute | rules | rules of procedure | bylaws | procedure',
  report: 'report | reports | annual report | progress report | final report',
  minutes: 'minutes | agreed minutes | joint record of discussions | record of discussions | summary record',
  list: 'list | lists | register',
  other: 'handbook | manual | guidelines | guide | terms of reference | budget | standard operating procedures | recommendations | outcome document | final document | model law | directive | amendments | cost estimate | toolkit',
}

const OPERATIONS = {
  operation: 'operation | operations | special operation | joint operation | jbo',
  exercise: 'exercise | exercises | drill | drills | maneuvers | manoeuvres | war game | wargames',
  campaign: 'campaign | campaigns',
} as const

const ordinary = (phrase: string): boolean => /(?:s|regulations|memoranda|minutes|rules)$/.test(phrase) && !/^(?:minutes|terms|rules|standard|bylaws|guidelines|regulations|amendments|recommendations|joint measures)/.test(phrase)

/** Entries of document and operation nouns. */
export function* contentEntries(): Generator<readonly [string, Entry]> {
  for (const [type, list] of Object.entries(DOCUMENTS))
    for (const phrase of list.split(' | ')) yield [phrase, { kind: 'document', type, ...(ordinary(phrase) ? { plural: true } : {}) }]
  for (const [type, list] of Object.entries(OPERATIONS))
    for (const phrase of list.split(' | ')) yield [phrase, { kind: 'operation', type: type as keyof typeof OPERATIONS, ...(phrase.endsWith('s') ? { plural: true } : {}) }]
}

const PREPOSITIONS = set('of on in at by for from to with within without under over between among about against during after before into through towards toward upon regarding concerning via across around per since until till along including as than following upon despite given besides alongside')
const TOPICS = set('issue issues question questions result results outcome outcomes progress draft drafts report reports situation situations state status stage prospects ways plan plans measures steps preparation preparations practice practices experience use fight problem problems procedure procedures project projects proposal proposals possibility possibilities format schedule course role need needs efforts threats challenges approaches mechanism mechanisms topic topics matter matters priorities priority work activities condition conditions terms opportunities opening creation shifting sharing access support trade security information program programme budget strategy agreement agreements protocol concept reform review risks impact application return models patrols guarantees trends developments developments aspects issuance removal admission removal complaints effectiveness control')

const DETERMINERS = set('the a an this that these those its their his her our each every all both some any no another other two three four five six seven eight nine ten several')
/** The shape of a lower-case word after a blank. */
const PLAIN_WORD = Shape.word | Shape.spaced

/** English cues of content. */
export const content: ContentCues = {
  conjunctions: set('and & or'),
  contrasts: set('while but whereas yet'),
  contents: set('that'),
  relatives: set('which who whom whose where'),
  adverbials: set('because since although though after before until unless if as when so whether'),
  prepositions: PREPOSITIONS,
  determiners: DETERMINERS,
  collectives: set('participants parties sides delegates delegations members experts ministers heads officials representatives commissioners states countries authorities colleagues meeting session council committee commission group board conference forum assembly summit plenary body bureau panel subcommittee sub-committee consultations talks leaders secretaries directors commanders prosecutors chiefs presidents interlocutors collegium congress workshop seminar attendees co-chairs chairs governments coordinators negotiators lawmakers deputies parliamentarians judges envoys ambassadors working-group troika senators event dialogue'),
  pronouns: set('they both'),
  speakers: set("we i you us our my your"),
  expletives: set('it'),
  fillers: set('also further then jointly in detail well too again about separately thoroughly together particular among other things especially as such'),
  longJoints: phrases('as well as | along with | together with | and also | besides | in addition to | but also'),
  including: phrases('including | in particular | such as | like | among them | namely | inter alia'),
  topics: TOPICS,
  frames: set('issues questions matters topics aspects problems views opinions information experience experiences range number items points areas subjects themes sectors'),
  agenda: set('agenda'),
  announcing: phrases('topics of discussion were | topics discussed were | issues discussed were | topics discussed included | issues discussed included | discussions covered | issues under discussion were'),
  topic: topicCues,
  attributions: set('reports reported report said says informs informed announced told learned added according indicated revealed stated'),
  auxiliaries: set('is are was were has have had will would can could may might must should shall'),
  praise: ['gratitude', 'apprecia', 'constructive', 'hospitality', 'thank', 'condolence', 'atmosphere', 'positive', 'praise', 'congratulat', 'commend', 'satisfaction', 'welcom', 'warm', 'fruitful', 'friendly', 'importance', 'productive', 'spirit', 'gratifying', 'dynamic', 'success'],
  praising: phrases('high level | well organised | well organized | good level | strong ties | historic ties | mutual understanding'),
  settled: new Map([['decision', 'decide'], ['decisions', 'decide'], ['agreement', 'agree'], ['agreements', 'agree'], ['understanding', 'agree'], ['understandings', 'agree'], ['consensus', 'agree']]),
  settling: set('made taken reached achieved reach reaches made took came arrived'),
  demonstrative: new Set(),
  holding: set('holding convening'),
  deadlines: set('by until before within till'),
  drafts: set('draft drafts project projects'),
  progress: set('implementation fulfillment fulfilment progress course execution realization results outcomes'),
  preparation: set('preparing preparation drafting developing finalizing finalising elaborating elaboration development work'),
  proposal: set('possibility proposal request offer application initiative advisability expediency idea'),
  results: set('results outcomes summed summarized summarised completed result conducted'),
  phases: set('phase stage phases stages'),
  phaseNumbers: set('first second third fourth fifth sixth final initial next last active main preparatory 1st 2nd 3rd 4th'),
  upcoming: set('upcoming forthcoming planned preparation preparing prepare hold holding staging future conduct conducting next'),
  terms: set('for until till'),
  methods: new Map([['vote', 'vote'], ['voting', 'vote'], ['ballot', 'vote'], ['voted', 'vote'], ['unanimously', 'consensus'], ['consensus', 'consensus'], ['acclamation', 'consensus'], ['unanimous', 'consensus'], ['decision', 'decision']]),
  presidency: set('chairmanship presidency chair'),
  posts: set('chairman chairperson chairwoman chair co-chair co-chairman co-chairperson vice-chairman vice-chair vice-chairperson vice-president president secretary director secretary-general rapporteur head chief coordinator member commissioner governor chairmanship deputy vice-presidents vice-chairs speaker judge auditor executive'),
  postEnds: set('for by following until till in at and from to with who which during on'),
  naming: ['operation', 'exercise', 'campaign', 'theme', 'motto', 'titled', 'entitled', 'named', 'called', 'dubbed', 'program', 'project', 'agreement', 'plan', 'document', 'resolution'],
  labels: set('named called dubbed codenamed codename code-named under the name of code titled'),
  themes: phrases('under the theme | under the motto | under the slogan | under the title | themed | on the theme | with the theme | with the motto | titled | entitled'),
  proposers: phrases('at the proposal of | at the suggestion of | at the initiative of | on the initiative of | on the proposal of | at the request of | on a proposal by | proposed by | put forward by | submitted by | initiated by | tabled by | following a proposal by | introduced by | prepared by'),
  sides: set('side sides party delegation'),
  accordingTo: phrases('according to | in the words of | in the opinion of'),
  freeOrder: false,
  parallel: () => true,
  complements: () => false,
  infinitive: (tokens, at) => tokens[at]?.lower === 'to' && (tokens[at + 1]?.shape ?? 0) === PLAIN_WORD && !DETERMINERS.has(tokens[at + 1]?.lower ?? ''),
  marker: 'to',
}
