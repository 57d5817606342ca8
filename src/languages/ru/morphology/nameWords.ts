import { ALL_CASES } from './forms.js'
import type { NameReading } from './endings.js'
import { givenReadings, knownGiven, patronymicReadings } from './given.js'
import { siniticReadings } from './sinitic.js'
import { isCaps, keyOf, respell, titleCase } from './spelling.js'
import { surnameReadings } from './surnames.js'

/** A part that declines by itself: a word, or one side of a hyphen. */
export interface NamePart {
  readonly printed: string
  readonly readings: readonly (NameReading & { /** The nominative as it would be printed. */ readonly text: string })[]
}

/** A word of the name, at `start` of the printed string. */
export interface NameWord {
  readonly printed: string
  /** Folded, lower case. */
  readonly lower: string
  readonly start: number
  readonly end: number
  parts: readonly NamePart[]
}

/** `single` is a word alone, surname or first name; `fixed` never changes. */
type Role = 'given' | 'patronymic' | 'surname' | 'single' | 'fixed'

/** Initials ("А.", "Дж."), or a word with inner hyphens and apostrophes. */
const PIECE = /(?<initial>[А-ЯЁІ][а-яё]?\.)|(?<word>[А-Яа-яЁёІі]{1,40}(?:['’ʼ-][А-Яа-яЁёІі]{1,40}){0,4})/g
/** Never declined inside a name, whatever the letter case; lower-case words ("ван", "де") stay without being listed. */
const PARTICLES = new Set('уулу кызы гызы оглы оглу оол аль эль ас аш ат ар ад бин бен ибн абу абд дю дель делла дер дос душ фон аф эд'.split(' '))
const CAPITAL = /[А-ЯЁІ]/
/** The name of the father before them stays as well. */
const KIN = new Set(['уулу', 'кызы', 'гызы', 'оглы', 'оглу'])

/** The readings of one part in its role. */
function readingsFor(role: Role, lower: string): readonly NameReading[] {
  if (role === 'patronymic') return patronymicReadings(lower)
  if (role === 'given') return givenReadings(lower)
  if (role === 'surname') return surnameReadings(lower)
  return [...surnameReadings(lower), ...knownGiven(lower).map((reading) => ({ ...reading, weight: reading.weight - 1.2 }))]
}

/** The words that decline, with their place; initials are left out. */
function wordsOf(printed: string): { words: NameWord[]; initials: boolean } {
  const words: NameWord[] = []
  let initials = false
  for (const match of printed.matchAll(PIECE)) {
    if (match.groups?.['initial'] !== undefined) initials = true
    else {
      const raw = match[0]
      const own = isCaps(raw) ? titleCase(raw) : raw
      words.push({ printed: own, lower: keyOf(own), start: match.index, end: match.index + raw.length, parts: [] })
    }
  }
  return { words, initials }
}

/** Surname endings that a first name does not have: they show "Рахимзода Рамазон" to be surname-first. */
const SURNAME = /(?:[ое]в|[иы]н|[ое]ва|ина|[ое]вой|[ое]ву|[ое]вым|иным|ский|ского|скому|ским|ская|ской|зода|заде|швили|дзе|енко)$/

/** "Аламшозода Абдурахмон Аламшо": the surname is first and does not change. */
const TAJIK = /(?:зода|заде)$/

/** What each word is. */
function rolesOf(words: readonly NameWord[], initials: boolean): Role[] {
  const lowers = words.map((word) => word.lower)
  const roles = lowers.map((lower, i): Role => (PARTICLES.has(lower) || !CAPITAL.test((words[i] as NameWord).printed) ? 'fixed' : 'surname'))
  lowers.forEach((lower, i) => { if (i && KIN.has(lower) && words.length > 2) roles[i - 1] = 'fixed' })
  const open = roles.flatMap((role, i) => (role === 'fixed' ? [] : [i]))
  if (open.length === 1) {
    if (!initials && words.length === 1) roles[open[0] as number] = 'single'
    return roles
  }
  const known = (i: number): boolean => knownGiven(lowers[i] as string).length > 0
  const father = open.findIndex((i, at) => at > 0 && patronymicReadings(lowers[i] as string).length > 0 && (at < open.length - 1 || open.length > 2))
  const first = open[0] as number
  const second = open[1] as number
  const reversed = father === 2 || (father < 0 && open.length > 2 && TAJIK.test(lowers[first] as string)) || (father < 0 && known(second) && !known(first) && (open.length === 2 || SURNAME.test(lowers[first] as string)))
  open.forEach((i, at) => {
    if (at === father) roles[i] = 'patronymic'
    else if (reversed ? at > 0 : at < open.length - 1) roles[i] = 'given'
  })
  if (initials && open.length === 2 && father < 0 && !known(first)) roles[first] = 'surname'
  return roles
}

const makePart = (printed: string, readings: readonly NameReading[]): NamePart => ({ printed, readings: readings.map((reading) => ({ ...reading, text: respell(printed, reading.nominative) })) })

/** Fills in the parts. The sides of a hyphen decline each by itself or the left one stays ("Касым-Жомартом", "Жаном-Пьером"). */
function partsFor(word: NameWord, role: Role): readonly NamePart[] {
  const { lower } = word
  if (role === 'fixed') return [makePart(word.printed, [])]
  if (!word.printed.includes('-') || (role !== 'surname' && knownGiven(lower).length)) return [makePart(word.printed, readingsFor(role, lower))]
  const sides = word.printed.split('-')
  return sides.map((printed, i) => {
    const side = keyOf(printed)
    if (i === sides.length - 1) return makePart(printed, readingsFor(role, side))
    const stays: NameReading = { nominative: side, cases: ALL_CASES, gender: null, weight: /[аеиоуыэюя]$/.test(side) ? 0.3 : 1 }
    const own = PARTICLES.has(side) ? [] : readingsFor(role, side).filter((reading) => reading.weight > 1)
    return makePart(printed, [stays, ...own])
  })
}

/** Chinese and Korean names: fills in the parts and says so, or leaves them. */
function siniticParts(words: readonly NameWord[]): boolean {
  const lowers = words.map((word) => word.lower)
  const second = lowers[1]
  if (second === undefined || knownGiven(second).length || patronymicReadings(second).length) return false
  const readings = siniticReadings(lowers)
  if (!readings) return false
  words.forEach((word, i) => { word.parts = [makePart(word.printed, readings[i] as NameReading[])] })
  return true
}

/** What a printed name is made of. */
export interface NameShape {
  readonly words: readonly NameWord[]
  /** A first name from beyond the region: a surname in -и beside it is not a genitive ("Джона Керри"). */
  readonly foreign: boolean
}

/** First names of the West: a surname in -и beside them is not a genitive ("Джона Керри"). */
const WESTERN = new Set('джон джеймс джордж дональд карл карлос луис марио мартин уильям эдвард эдгар эрик патрик пол роберт томас николас хосе антонио антониу марк макс жан пьер франк франсуа шарль сержио серджио эмилио ганс хулио пабло диего'.split(' '))

/** The words of a name with all that each can be. */
export function readName(printed: string): NameShape {
  const { words, initials } = wordsOf(printed)
  if (!words.length || siniticParts(words)) return { words, foreign: false }
  const roles = rolesOf(words, initials)
  words.forEach((word, i) => { word.parts = partsFor(word, roles[i] as Role) })
  const given = roles.indexOf('given')
  if (given < 0 || words.length < 2) return { words, foreign: false }
  const readings = knownGiven((words[given] as NameWord).lower)
  return { words, foreign: !readings.length || readings.some((reading) => WESTERN.has(reading.nominative)) }
}
