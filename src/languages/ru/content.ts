import type { ContentCues } from '../../frames/cues.js'
import type { Entry } from '../../mentions/lexicon.js'
import type { Token } from '../../text/tokens.js'
import { casesOf, GENITIVE, genitiveOnly, isTopicHead, topicForms } from './cases.js'
import { adjectiveForms, nounForms, phraseForms, type NounClass, type NounOptions } from './morphology/forms.js'
import { topicCues } from './topics.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))
const phrases = (list: string): readonly (readonly string[])[] => list.split(' | ').map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length)

type Noun = readonly [type: string, lemma: string, noun: NounClass, options?: NounOptions & { readonly adjectives?: readonly string[]; readonly tail?: string }]

/** Nouns of documents. The lemma's forms are derived; a tail stays as it is. */
const DOCUMENTS: readonly Noun[] = [
  ['protocol', 'протокол', 'm'],
  ['agreement', 'соглашение', 'n'], ['agreement', 'договор', 'm'], ['agreement', 'конвенция', 'f'], ['agreement', 'контракт', 'm'],
  ['declaration', 'декларация', 'f'], ['joint-statement', 'заявление', 'n'], ['joint-statement', 'заявление', 'n', { adjectives: ['совместный'] }],
  ['communique', 'коммюнике', 'fixed'], ['resolution', 'резолюция', 'f'], ['resolution', 'постановление', 'n'], ['decision', 'решение', 'n'],
  ['memorandum', 'меморандум', 'm'], ['action-plan', 'план', 'm'], ['program', 'программа', 'f'], ['program', 'госпрограмма', 'f'], ['strategy', 'стратегия', 'f'],
  ['concept', 'концепция', 'f'], ['roadmap', 'карта', 'f', { adjectives: ['дорожный'] }],
  ['regulation', 'положение', 'n'], ['regulation', 'регламент', 'm'], ['regulation', 'устав', 'm'], ['regulation', 'порядок', 'm', { stem: 'порядк' }], ['regulation', 'изменение', 'n'], ['regulation', 'инструкция', 'f'],
  ['report', 'отчет', 'm'], ['report', 'доклад', 'm'], ['list', 'перечень', 'm', { stem: 'перечн' }], ['list', 'список', 'm', { stem: 'списк' }],
  ['other', 'руководство', 'n'], ['other', 'рекомендация', 'f'], ['other', 'закон', 'm'], ['other', 'законопроект', 'm'], ['other', 'бюджет', 'm'], ['other', 'обращение', 'n'], ['other', 'документ', 'm', { adjectives: ['итоговый'] }],
  ['other', 'закон', 'm', { adjectives: ['модельный'] }], ['other', 'исследование', 'n'], ['other', 'комментарий', 'm'], ['other', 'пакет', 'm', { tail: 'поправок' }], ['other', 'пакет', 'm', { tail: 'документов' }],
]

const OPERATIONS: readonly Noun[] = [
  ['operation', 'операция', 'f'], ['operation', 'спецоперация', 'f'], ['operation', 'мероприятие', 'n', { adjectives: ['оперативно-профилактический'] }],
  ['exercise', 'учение', 'n'], ['exercise', 'маневры', 'plural'], ['campaign', 'кампания', 'f'], ['campaign', 'акция', 'f'], ['campaign', 'месячник', 'm'],
]

function* formsOf(rows: readonly Noun[], make: (type: string, cases: readonly ('nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'pre')[], plural: boolean) => Entry): Generator<readonly [string, Entry]> {
  for (const [type, lemma, noun, options = {}] of rows) {
    const { adjectives = [], ...rest } = options
    const forms = adjectives.length || rest.tail ? phraseForms(adjectives, lemma, noun, rest) : nounForms(lemma, noun, rest)
    for (const [form, cases, number] of forms) yield [form, make(type, cases, number === 'pl')]
  }
}

/** Entries of document and operation nouns in all forms. */
export function* contentEntries(): Generator<readonly [string, Entry]> {
  yield* formsOf(DOCUMENTS, (type, cases, plural) => ({ kind: 'document', type, cases, ...(plural ? { plural } : {}) }))
  yield* formsOf(OPERATIONS, (type, _, plural) => ({ kind: 'operation', type: type as 'operation', ...(plural ? { plural } : {}) }))
}

const adjectives = (...lemmas: string[]): string[] => lemmas.flatMap((lemma) => adjectiveForms(lemma).map(([form]) => form))
const nouns = (...rows: (readonly [string, NounClass])[]): string[] => rows.flatMap(([lemma, noun]) => nounForms(lemma, noun).map(([form]) => form))
const FRAMES = new Set([...'вопросы вопросов вопросам вопросами вопросах вопрос вопроса аспекты аспектов аспектах проблемы проблем проблемах пути направления меры мер мерах темы тем перспективы перспектив перспективах ряд'.split(' ')])

/** Nouns in -ть that are no infinitives are those in -сть and a few more. */
const NOT_INFINITIVE = set('печать сеть треть суть путь память часть область власть честь весть месть есть нефть смерть речь помощь ночь мощь четверть роль модель цель')
const ST = /^(?:про|в|при|на|пере|вы|за|от|под|до|раз|с|у|из|воз|произ|приоб|об)?(?:вести|нести|рести|расти|идти|йти|везти|мести|брести|грести)$/

/** создать, провести, договориться. */
function isInfinitive(word: string): boolean {
  if (NOT_INFINITIVE.has(word)) return false
  return /[аеиоуыя]ть(?:ся)?$/.test(word) || ST.test(word) || /[^о]сть$/.test(word) && /^(?:у|про|по|со|от|пере)?(?:честь|сесть|пасть)$/.test(word) || /(?:йти|йтись|вестись|мочь|лечь|влечь)$/.test(word)
}

const PREPOSITIONS = set('в во на о об обо по с со из к ко от до для при за под над между без у через против после перед кроме вокруг ради согласно путем относительно касательно включая')
const ADJECTIVE = /(?:[йхмю]|ое|ее|ая|яя|ые|ие|го)$/

/** The cases of a phrase: those that its adjectives and its noun have in common. */
function phraseCases(tokens: readonly Token[], from: number): number {
  let bits = casesOf(tokens[from]?.lower ?? '')
  for (let i = from; i < from + 3 && isTopicHead(tokens[i]?.lower ?? '') === false && ADJECTIVE.test(tokens[i]?.lower ?? ''); i++) {
    const next = tokens[i + 1]?.lower ?? ''
    if (i === from && PREPOSITIONS.has(next)) return 0 // "четвертой по счету"
    if (!/^[а-я-]{3,60}$/.test(next)) break
    if ((bits & casesOf(next)) === 0) break
    bits &= casesOf(next)
  }
  return bits
}

/** Can the phrase from `next` stand in the case of the one from `first`? "вопросы координации, повышения" share the genitive of their frame. */
function parallel(tokens: readonly Token[], first: number, next: number): boolean {
  const a = tokens[first]?.lower ?? ''
  const bits = phraseCases(tokens, next)
  const own = casesOf(a) | (/[цсз]ии$/.test(a) ? casesOf('столы') & ~GENITIVE : 0) // рекомендации at the head of a list: a plural
  if ((own & ~GENITIVE & bits) !== 0) return true
  const after = tokens[first + 1]?.lower ?? ''
  const inner = /[а-я]$/.test(after) ? casesOf(after) : 0 // "вопросам, связанным с"
  return FRAMES.has(a) ? (inner & bits & GENITIVE) !== 0 : genitiveOnly(casesOf(a)) && (bits & GENITIVE) !== 0
}

/** Russian cues of content. */
export const content: ContentCues = {
  conjunctions: set('и или'),
  contrasts: set('а но однако'),
  contents: set('что чтобы'),
  relatives: set('который которая которое которые которого которой которому которую которым которых которыми котором где куда чей чья чье чьи чьего чьей чьих чьими кто кого кому'),
  adverbials: set('если когда поскольку хотя пока как причем ибо'),
  prepositions: PREPOSITIONS,
  determiners: set('это этот эта это эти этого этой этих данный данного данной свой своего своей своих свою'),
  collectives: set('участники стороны делегаты делегации члены эксперты министры главы руководители представители совет комитет комиссия коллегия группа правление собрание ассамблея президиум бюро форум конференция совещание участниками сторонами членами министрами коллегией комиссией советом комитетом делегатами экспертами секретари командующие депутаты собеседники сопредседатели органы ведомства страны государства президенты лидеры премьеры координаторы прокуроры парламентарии специалисты правительства заседание сессия саммит встреча коллеги кабмин правительство собравшиеся присутствующие постпреды межправсовет совмин сенаторы стороной консультации переговоры'),
  pronouns: set('они'),
  speakers: set('мы я вы нам мне вам наши наша наш нас'),
  expletives: new Set(),
  fillers: set('это также подробно детально отдельно особо вновь далее затем и совместно дополнительно кроме того всесторонне предметно'),
  longJoints: phrases('а также | а также и | равно как и | наряду с | вместе с'),
  including: phrases('в том числе | включая | в частности | среди них | в их числе | такие как'),
  topics: new Set(topicForms()),
  frames: FRAMES,
  agenda: set('повестка повестке повестку повестки'),
  announcing: phrases('речь также идет о | речь также шла о | речь шла также о | речь идет также о | речь также пойдет о | речь о | речь об | речь идет о | речь идет об | речь шла о | речь шла об | речь пойдет о | речь пойдет об | договоренность об обсуждении | договорились об обсуждении | темой обсуждения стали | темами обсуждения стали | предметом обсуждения стали | темой обсуждения стал | темой обсуждения стала | темой обсуждения стало'),
  topic: topicCues,
  attributions: set('сообщает сообщил сообщила сообщили передает передают пишет информирует информируют отмечает говорится сообщается уточнил уточнила уточнили указали отметили добавили подчеркнули заявили заявил заявила пояснили пояснил пояснила рассказали рассказал отметил отметила добавил добавила указывается говорится'),
  auxiliaries: new Set(),
  praise: ['благодар', 'признательн', 'конструктивн', 'гостеприимств', 'высоки', 'положительн', 'поздрав', 'успешн', 'важност', 'теплы', 'дружеск', 'удовлетворен', 'атмосфер', 'плодотворн', 'динамичн', 'традиционн'],
  praising: [],
  settled: new Map([['решение', 'decide'], ['решения', 'decide'], ['решений', 'decide'], ['договоренность', 'agree'], ['договоренности', 'agree'], ['договоренностей', 'agree'], ['соглашение', 'agree'], ['консенсус', 'agree'], ['консенсуса', 'agree'], ['понимание', 'agree'], ['взаимопонимание', 'agree']]),
  settling: set('достигнута достигнуты достигнуто достигнут достигли достигла достиг принято приняты приняли принял приняла принимались пришли'),
  demonstrative: set('том что'),
  holding: set('проведение проведении проведению созыв созыве'),
  deadlines: set('до к не позднее срок течение'),
  drafts: set('проект проекта проекту проектом проекте проекты проектов проектам проектами проектах'),
  progress: new Set([...nouns(['ход', 'm'], ['выполнение', 'n'], ['исполнение', 'n'], ['реализация', 'f']), ...'итоги итогов итогам итогах результаты результатов результатах'.split(' ')]),
  preparation: new Set(nouns(['подготовка', 'f'], ['разработка', 'f'], ['доработка', 'f'], ['согласование', 'n'], ['работа', 'f'])),
  proposal: new Set(nouns(['предложение', 'n'], ['возможность', 'f'], ['обращение', 'n'], ['просьба', 'f'], ['заявка', 'f'], ['целесообразность', 'f'], ['инициатива', 'f'])),
  results: set('итоги итогов итогам итогах итогами результаты результатов результатам результатах результатами ходе'),
  phases: set('этап этапа этапу этапом этапе этапы этапов этапам этапах фаза фазы фазу фазе'),
  phaseNumbers: new Set([...adjectives('первый', 'второй', 'третий', 'четвертый', 'пятый', 'заключительный', 'завершающий', 'активный', 'очередной', 'подготовительный', 'финальный'), 'два', 'трех', 'двух', 'четырех', 'пяти', 'три', 'четыре']),
  upcoming: new Set([...adjectives('предстоящий', 'планируемый', 'запланированный', 'намеченный', 'следующий', 'будущий'), ...nouns(['подготовка', 'f']), 'провести', 'проведению', 'проведении', 'принять']),
  terms: set('на сроком до'),
  methods: new Map([['голосованием', 'vote'], ['голосования', 'vote'], ['проголосовали', 'vote'], ['единогласно', 'consensus'], ['единодушно', 'consensus'], ['консенсусом', 'consensus'], ['консенсуса', 'consensus'], ['решением', 'decision'], ['решению', 'decision']]),
  presidency: set('председательство председательства полномочия'),
  posts: set('председатель председателя председателем сопредседатель сопредседателем заместитель заместителем заместителя секретарь секретарем секретаря директор директором директора руководитель руководителем руководителя начальник начальником начальника член членом члена координатор координатором координатора глава главой главу генсек генсеком генсека президент президентом президента представитель представителем уполномоченный уполномоченным докладчиком спикером'),
  postEnds: set('сроком на до в во и с со который которая от к а единогласно ранее ныне'),
  naming: ['операц', 'учени', 'проект', 'девизом', 'тему', 'закон', 'программ', 'названием', 'соглашени', 'конвенци', 'документ', 'поправок'],
  labels: set('условным под названием наименованием с кодовым'),
  themes: phrases('под девизом | под лозунгом | на тему | под темой'),
  proposers: phrases('по предложению | по инициативе | по просьбе | предложенный | внесенный | внесенные | внесенная | инициированный | предложенные | предложенная | подготовленный | представленный | эту идею внесла | эту идею внес'),
  sides: set('сторона стороны стороной делегация'),
  accordingTo: phrases('по словам | по мнению | по данным | по его словам | по ее словам | по его мнению | по ее мнению | по его данным | по ее данным | по оценке'),
  freeOrder: true,
  parallel,
  complements: (tokens, word, phrase) => (casesOf(tokens[word]?.lower ?? '') & phraseCases(tokens, phrase) & GENITIVE) !== 0,
  infinitive: (tokens, at) => isInfinitive(tokens[at]?.lower ?? ''),
  marker: null,
}
