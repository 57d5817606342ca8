import { nounForms, phraseForms, type Form, type NounClass, type NounOptions } from './morphology/forms.js'

/** A noun that names a post, with what it takes to decline it. */
export interface Head {
  readonly name: string
  readonly noun: NounClass
  readonly options?: NounOptions
  /** Adjectives that belong to a fixed title: "чрезвычайный и полномочный посол". */
  readonly adjectives?: readonly string[]
  readonly double?: true
}

const REGULAR = `президент премьер министр канцлер секретарь председатель заместитель зам начальник руководитель директор глава представитель посланник
 командир комендант омбудсмен советник помощник координатор прокурор губернатор аким хоким хаким мэр спикер депутат сенатор парламентарий член эксперт
 специалист инспектор консул комиссар наблюдатель король принц эмир султан монарх император модератор ректор академик аудитор шеф лидер куратор офицер
 казначей делегат ревизор староста докладчик содокладчик референт резидент судья адвокат менеджер администратор архитектор главком шерпа дипломат
 юрист консультант следователь дознаватель атаман муфтий патриарх митрополит архиепископ епископ посредник организатор учредитель попечитель сотрудник
 генпрокурор генсек генсекретарь госсекретарь госминистр госсоветник генконсул генинспектор гендиректор постпред полпред торгпред зампред спецпредставитель спецпосланник
 погранпредставитель погранкомиссар соруководитель сопредседатель соорганизатор замминистр`

/** Declined in their last part: "вице-премьера", "премьер-министру". */
const COMPOUND = `премьер-министр вице-премьер вице-премьер-министр вице-президент вице-министр вице-канцлер вице-спикер вице-председатель вице-губернатор вице-мэр
 вице-консул статс-секретарь пресс-секретарь
 экс-президент экс-премьер экс-премьер-министр экс-министр экс-глава экс-секретарь экс-губернатор экс-мэр экс-директор экс-спикер экс-депутат экс-начальник экс-руководитель
 экс-генсек экс-председатель экс-прокурор экс-аким`

/** Declined in both parts: "министра-советника". */
const DOUBLE = 'министр-советник советник-посланник министр-координатор член-корреспондент секретарь-координатор'

/** Of adjectival form. */
const ADJECTIVAL = 'командующий главнокомандующий уполномоченный поверенный управляющий заведующий председательствующий исполняющий'

/** Never declined: the genitive inside them is fixed. */
const FIXED = 'замминистра замглавы зампредседателя замначальника замруководителя замдиректора замгенсека замгенпрокурора замгубернатора замсекретаря замкомандующего замакима замгоссекретаря замгенсекретаря замглавкома атташе пресс-атташе военатташе'

const FEMININE = 'представительница руководительница председательница королева принцесса императрица'

const spec = (names: string, noun: NounClass): Head[] => names.split(/\s+/).map((name) => ({ name, noun }))

/** Forms of a double name: both parts in the same case and number. */
function doubleForms(name: string): Form[] {
  const [left, right] = name.split('-').map((part) => nounForms(part, 'm-animate')) as [Form[], Form[]]
  return left.map(([form, cases, number], i) => [`${form}-${(right[i] as Form)[0]}`, cases, number])
}

/** Every head of a post; the fixed ones first, so that "замминистра" is not a genitive. */
export const officeHeads = (): Head[] => [
  ...spec(FIXED, 'fixed'),
  ...spec(REGULAR, 'm-animate'),
  ...spec(COMPOUND, 'm-animate'),
  ...spec(DOUBLE, 'm-animate').map((head) => ({ ...head, double: true as const })),
  ...spec(ADJECTIVAL, 'adjective'),
  ...spec(FEMININE, 'f-animate'),
  { name: 'посол', noun: 'm-animate', options: { stem: 'посл' } },
  { name: 'экс-посол', noun: 'm-animate', options: { stem: 'экс-посл' } },
  { name: 'спецпосол', noun: 'm-animate', options: { stem: 'спецпосл' } },
  { name: 'врач', noun: 'm-animate', options: { stressed: true } },
  { name: 'чрезвычайный и полномочный посол', noun: 'm-animate', adjectives: ['чрезвычайный', 'и', 'полномочный'], options: { stem: 'посл' } },
  { name: 'чрезвычайный и полномочный посланник', noun: 'm-animate', adjectives: ['чрезвычайный', 'и', 'полномочный'] },
  { name: 'постоянный и полномочный представитель', noun: 'm-animate', adjectives: ['постоянный', 'и', 'полномочный'] },
  { name: 'временный поверенный', noun: 'adjective', adjectives: ['временный'] },
]

/** The forms of a head with their cases. */
export function headForms(head: Head): Form[] {
  if (head.double) return doubleForms(head.name)
  const options = head.noun === 'm-animate' && head.name.endsWith('судья') ? { genitivePlural: 'судей' } : (head.options ?? {})
  if (!head.adjectives) return nounForms(head.name, head.noun, options)
  const noun = head.name.slice(head.name.lastIndexOf(' ') + 1)
  return phraseForms(head.adjectives, noun, head.noun, options)
}
