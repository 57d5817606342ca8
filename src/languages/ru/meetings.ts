import type { Entry } from '../../mentions/lexicon.js'
import type { MeetingCues } from '../../meetings/cues.js'
import type { Qualifier } from '../../record/meeting.js'
import { adjectiveForms, nounForms, phraseForms, type NounClass } from './morphology/forms.js'
import { nominativePhrase } from './morphology/phrase.js'
import { readOrdinal } from './ordinals.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Nouns that call a gathering by its kind: lemma and declension; an adjective may stand before it. */
const MEETINGS: readonly (readonly [type: string, nouns: string])[] = [
  ['session', 'заседание:n сессия:f онлайн-заседание:n'],
  ['meeting', 'встреча:f совещание:n видеоконференция:f онлайн-встреча:f'],
  ['summit', 'саммит:m онлайн-саммит:m'],
  ['conference', 'конференция:f конгресс:m съезд:m симпозиум:m'],
  ['forum', 'форум:m'],
  ['consultations', 'консультации:plural консультация:f'],
  ['negotiations', 'переговоры:plural'],
  ['talks', 'диалог:m'],
  ['seminar', 'семинар:m'],
  ['briefing', 'брифинг:m пресс-конференция:f'],
  ['visit', 'визит:m'],
]
const PHRASES: readonly (readonly [type: string, adjective: string, head: string, noun: NounClass])[] = [
  ['seminar', 'круглый', 'стол', 'm'],
  ['call', 'телефонный', 'разговор', 'm'],
  ['call', 'телефонная', 'беседа', 'f'],
]
const GENERIC = 'мероприятие:n'

/** Heads of the names of organs: lemma, declension. */
const BODIES =
  'совет:m комитет:m подкомитет:m комиссия:f подкомиссия:f коллегия:f группа:f подгруппа:f ассамблея:f собрание:n совещание:n конференция:f президиум:m правление:n бюро:fixed штаб:m кабинет:m парламент:m палата:f объединение:n механизм:m межправкомиссия:f межправсовет:m госсовет:m совбез:m исполком:m форум:m госкомиссия:f оперштаб:m совмин:m'

/** Qualifiers by the masculine nominative. */
const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  очередной: 'regular', плановый: 'regular', внеочередной: 'extraordinary', чрезвычайный: 'emergency', экстренный: 'emergency', специальный: 'special', совместный: 'joint', расширенный: 'expanded', узкий: 'narrow',
  пленарный: 'plenary', межведомственный: 'interagency', неформальный: 'informal', неофициальный: 'informal', учредительный: 'inaugural', установочный: 'inaugural', итоговый: 'final', заключительный: 'final', закрытый: 'closed', ежегодный: 'annual',
  подготовительный: 'preparatory', выездной: 'visiting', двусторонний: 'bilateral', трехсторонний: 'trilateral',
}

const genders = { m: 'm', n: 'n', f: 'f', p: 'n' } as const

/** Lexicon entries of meetings, bodies and qualifiers, in all cases. */
export function* meetingEntries(): Generator<readonly [string, Entry]> {
  const nouns = function* (row: string, type: string, generic: boolean): Generator<readonly [string, Entry]> {
    for (const item of row.split(' ')) {
      const [lemma = '', noun = 'n'] = item.split(':')
      for (const [form, cases, number] of nounForms(lemma, noun as NounClass)) yield [form, { kind: 'meeting', type, cases, ...(number === 'pl' && noun !== 'plural' ? { plural: true } : {}), ...(generic ? { generic: true } : {}) }]
    }
  }
  for (const [type, row] of MEETINGS) yield* nouns(row, type, false)
  yield* nouns(GENERIC, 'meeting', true)
  for (const [form, cases] of nounForms('раунд', 'm')) yield [form, { kind: 'meeting', type: 'meeting', cases, generic: true, round: true }]
  for (const [type, adjective, head, noun] of PHRASES)
    for (const [form, cases, number] of phraseForms([adjective.replace(/ая$/, 'ый')], head, noun)) yield [form, { kind: 'meeting', type, cases, ...(number === 'pl' ? { plural: true } : {}) }]
  for (const item of BODIES.split(' ')) {
    const [name = '', noun = 'm'] = item.split(':')
    for (const [form, cases, number] of nounForms(name, noun as NounClass)) yield [form, { kind: 'body', name, cases, gender: genders[(noun === 'fixed' ? 'n' : noun[0]) as keyof typeof genders], ...(number === 'pl' ? { plural: true } : {}) }]
  }
  for (const [lemma, value] of Object.entries(QUALIFIERS)) for (const [form] of adjectiveForms(lemma)) yield [form, { kind: 'qualifier', value }]
  for (const phrase of ['в узком составе', 'в узком формате']) yield [phrase, { kind: 'qualifier', value: 'narrow' }]
  for (const phrase of ['в расширенном составе', 'в расширенном формате']) yield [phrase, { kind: 'qualifier', value: 'expanded' }]
  for (const phrase of ['за закрытыми дверями', 'в закрытом режиме']) yield [phrase, { kind: 'qualifier', value: 'closed' }]
  for (const phrase of ['на высшем уровне', 'на высоком уровне']) yield [phrase, { kind: 'qualifier', value: 'high-level' }]
}

/** Endings of adjectives in all cases. */
const ADJECTIVE = /(?:ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|юю|ый|ий|ая|яя|ое|ее|ые|ие|ых|их|ыми|ими)$/

export const meetings: MeetingCues = {
  ordinal: readOrdinal,
  before: set('в во на с со к ко по о об от до из за для при под и или а но что как это этот эта эти не также где когда которое который которая'),
  definite: set('это этого этом этому этот эта этой данное данного данном'),
  possessive: set('свое своего своем свою своей'),
  premodifies: (token, hits, at) => ADJECTIVE.test(token.lower) && !hits.all(at).some((hit) => hit.value.kind === 'verb' && hit.value.form !== 'participle'),
  links: set('по в во на при о об для с со и против за от из под между к'),
  prepositions: set('после перед до из ко среди ходе рамках накануне'),
  locative: set('в во на'),
  breaks: set('стороны участники собеседники присутствующие делегаты не уже был была было были будет будут его ее их он она они том которое который которая которые которого которой котором которому которым которых которую которыми где когда что чтобы как это также сегодня завтра вчера накануне здесь после перед во-время среди путем посредством согласно через благодаря ввиду'),
  breaksAfter: new Map([
    ['по', set('итогам результатам инициативе приглашению случаю линии приглашению видеосвязи окончании завершении предложению данным информации словам')],
    ['под', set('председательством руководством сопредседательством девизом эгидой')],
    ['с', set('участием целью использованием')],
    ['со', set('ссылкой')],
    ['в', set('рамках ходе формате режиме период качестве соответствии связи здании штаб-квартире зале онлайн-формате онлайн-режиме видеоформате гибридном смешанном дистанционном заочном очном очно-заочном республике столице городе г селе поселке том ней нем которых котором которой целях преддверии этом среду понедельник вторник четверг пятницу субботу воскресенье узком расширенном закрытом конце начале середине первой второй этот ближайшее')],
    ['во', set('вторник дворце время второй главе')],
    ['на', set('полях базе площадке тему территории уровне высшем высоком этой прошлой следующей котором которой которых')],
    ['при', set('участии поддержке содействии')],
    ['за', set('закрытыми')],
    ['о', set('том')],
    ['к', set('которому которой')],
  ]),
  articles: new Set(),
  genitive: null,
  inflects: true,
  conjunctions: set('и'),
  afterDash: set('членов члены членами членах член участников участники участниц участницы участниками участнице членам участникам'),
  calledOff: new Map([...'отмена отмены отмену отменой отмене'.split(' ').map((word) => [word, 'cancelled'] as const), ...'перенос переноса переносу переносом переносе перенесение перенесении'.split(' ').map((word) => [word, 'postponed'] as const)]),
  copula: ['это будет', 'это', 'это стала', 'это стало', 'она стала', 'он стал', 'оно стало', 'это уже', 'это была', 'это было', 'это был'],
  relatives: set('которое которая который которые'),
  next: set('следующему следующим следующую предстоящему предстоящим предстоящую ближайшему ближайшей следующее следующего следующем следующая следующей следующий ближайшее ближайшая предстоящее предстоящего предстоящем предстоящая предстоящей предстоящий'),
  previous: set('предыдущему предыдущим предыдущую прошлогоднее прошлогодняя прошлогоднем прошлогодней предыдущее предыдущего предыдущем предыдущая предыдущей предыдущий прошлое прошлая прошлом прошлой последнее последняя прошедшее прошедшая'),
  firsts: new Set(),
  times: set('раз'),
  notSeries: (tokens, from, to) => {
    for (let i = from; i < to && i < from + 8; i++) {
      const word = tokens[i]?.lower ?? ''
      if (/^(?:году|год|года)$/.test(word) && (/^(?:текущем|текущий|этом|нынешнем|этот)$/.test(tokens[i - 1]?.lower ?? '') || (/^20\d\d$/.test(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.lower === 'в'))) return true
    }
    return false
  },
  relations: [
    { words: 'на полях', relation: 'parent' }, { words: 'в рамках', relation: 'parent' }, { words: 'в преддверии', relation: 'parent' }, { words: 'накануне', relation: 'parent' }, { words: 'подготовке к', relation: 'parent' }, { words: 'подготовки к', relation: 'parent' },
    { words: 'подготовку к', relation: 'parent' }, { words: 'подготовка к', relation: 'parent' }, { words: 'на рассмотрение', relation: 'follow-up' }, { words: 'на утверждение', relation: 'follow-up' }, { words: 'внести на', relation: 'follow-up' },
  ],
  governors: set('решений решения решение протокола протокол итогов итогах итоги итогам подготовке подготовка подготовки подготовку повестки повестке повестку рамках полях участники участников членов члены'),
  habitual: ['не реже', 'раз в год', 'как правило', 'ежегодно', 'дважды в год', 'по мере необходимости', 'проводятся', 'два раза в год'],
  descriptive: ['является органом', 'образован ', 'образована ', 'был создан', 'была создана', 'создан в ', 'создан решением', 'учрежден', 'в его состав входят', 'в состав совета входят', 'основными функциями', 'основными задачами'],
  nominative: (phrase) => nominativePhrase(phrase, null),
  qualifiers: QUALIFIERS,
}
