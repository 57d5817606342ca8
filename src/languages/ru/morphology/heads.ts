import type { Case } from '../../../mentions/lexicon.js'
import { headForms, officeHeads } from '../officeHeads.js'
import { baseRankForms } from '../ranks.js'
import { nounForms, type Form, type Gender, type NounClass, type Numeral } from './forms.js'

/** What a word can be as the head of a phrase. */
export interface HeadReading {
  /** Of the same number. */
  readonly nominative: string
  readonly cases: readonly Case[]
  readonly number: Numeral
  readonly gender: Gender
  /** Names a person by post or rank; else an organ, an agency, a gathering. */
  readonly person: boolean
}

/** Heads of names of organs, agencies, organizations and gatherings. */
const THINGS: readonly (readonly [NounClass, string])[] = [
  ['m', `совет комитет подкомитет центр штаб секретариат парламент исполком совбез госсовет банк фонд форум механизм союз кабинет департамент президиум консорциум орган корпус сенат мажилис
 альянс институт университет отдел отряд клуб конгресс съезд саммит симпозиум диалог раунд курултай кенеш меджлис суд аппарат трибунал офис нацбанк госбанк генштаб оперштаб
 межправсовет совмин кабмин госкомитет оргкомитет нацсовет нацкомитет семинар брифинг стол визит прием разговор процесс договор блок фронт синод маслихат хурал
 главк минфин минюст минтранс центробанк совфед госдепартамент госдеп пентагон проект этап комплекс`],
  ['f', `комиссия подкомиссия коллегия ассамблея организация группа подгруппа палата структура служба конференция видеоконференция администрация федерация дума канцелярия сессия встреча миссия
 делегация прокуратура генпрокуратура полиция милиция гвардия росгвардия инспекция дирекция рада сеть платформа академия школа лига партия фракция межправкомиссия госкомиссия ассоциация секция
 госдума тройка корпорация компания таможня подсекция система инициатива программа хартия церемония беседа видеовстреча операция республика область часть`],
  ['n', `собрание совещание объединение агентство управление содружество правительство министерство ведомство правление сообщество общество учреждение представительство посольство консульство генконсульство
 отделение подразделение заседание движение партнерство товарищество главнокомандование командование руководство мероприятие госагентство госуправление`],
  ['fixed', 'бюро минобороны'],
  ['plural', 'переговоры консультации слушания дебаты учения'],
]
const GENITIVE_PLURALS = new Map([['тройка', 'троек'], ['таможня', 'таможен']])

let table: Map<string, HeadReading[]> | undefined

function build(): Map<string, HeadReading[]> {
  const out = new Map<string, HeadReading[]>()
  const add = (forms: readonly Form[], gender: Gender, person: boolean): void => {
    const nominative = (number: Numeral): string => forms.find(([, cases, n]) => n === number && cases.includes('nom'))?.[0] ?? ''
    for (const [form, cases, number] of forms) {
      const reading: HeadReading = { nominative: nominative(number), cases, number, gender, person }
      const same = out.get(form)
      if (same) same.push(reading)
      else out.set(form, [reading])
    }
  }
  for (const head of officeHeads()) {
    if (!head.name.includes(' ')) add(headForms(head), head.noun[0] === 'f' && head.noun !== 'fixed' ? 'f' : 'm', true)
  }
  for (const forms of baseRankForms()) add(forms, 'm', true)
  for (const [noun, names] of THINGS) {
    for (const name of names.split(/\s+/)) {
      const genitivePlural = GENITIVE_PLURALS.get(name)
      add(nounForms(name, noun, genitivePlural ? { genitivePlural } : {}), noun === 'f' ? 'f' : noun === 'm' ? 'm' : 'n', false)
    }
  }
  return out
}

/** The readings of a word (folded, lower case) as a head. Of a hyphenated word the last part decides: "онлайн-заседания". */
export function headReadings(lower: string): readonly HeadReading[] {
  table ??= build()
  const whole = table.get(lower)
  if (whole) return whole
  const cut = lower.lastIndexOf('-') + 1
  if (!cut) return []
  return (table.get(lower.slice(cut)) ?? []).map((reading) => ({ ...reading, nominative: lower.slice(0, cut) + reading.nominative }))
}
