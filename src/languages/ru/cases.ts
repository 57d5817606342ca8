import type { Case } from '../../mentions/lexicon.js'
import { nounForms, type NounClass, type NounOptions } from './morphology/forms.js'

/** Cases as bits, for quick comparison. */
const BIT: Readonly<Record<Case, number>> = { nom: 1, gen: 2, dat: 4, acc: 8, ins: 16, pre: 32 }
const DIRECT = BIT.nom | BIT.acc

/** Nouns that head topics, whose cases need no guessing. */
const HEADS: readonly (readonly [lemma: string, noun: NounClass, options?: NounOptions])[] = [
  ['ход', 'm'], ['итог', 'm'], ['результат', 'm'], ['вопрос', 'm'], ['проект', 'm'], ['план', 'm'], ['отчет', 'm'], ['доклад', 'm'], ['порядок', 'm', { stem: 'порядк' }], ['опыт', 'm'], ['график', 'm'],
  ['обмен', 'm'], ['прогноз', 'm'], ['перечень', 'm', { stem: 'перечн' }], ['статус', 'm'], ['аспект', 'm'], ['путь', 'm'], ['контроль', 'm'], ['анализ', 'm'], ['механизм', 'm'], ['бюджет', 'm'], ['подход', 'm'], ['тариф', 'm'],
  ['мера', 'f'], ['обстановка', 'f', { genitivePlural: 'обстановок' }], ['ситуация', 'f'], ['информация', 'f'], ['подготовка', 'f', { genitivePlural: 'подготовок' }], ['проблема', 'f'], ['перспектива', 'f'], ['работа', 'f'], ['практика', 'f'],
  ['кандидатура', 'f'], ['борьба', 'f'], ['задача', 'f'], ['программа', 'f'], ['тема', 'f'], ['стратегия', 'f'], ['роль', 'f'], ['готовность', 'f'], ['деятельность', 'f'], ['организация', 'f'], ['реализация', 'f'], ['передача', 'f'],
  ['состояние', 'n'], ['предложение', 'n'], ['сотрудничество', 'n'], ['взаимодействие', 'n'], ['создание', 'n'], ['развитие', 'n'], ['соглашение', 'n'], ['положение', 'n'], ['условие', 'n'], ['обеспечение', 'n'], ['изменение', 'n'],
  ['противодействие', 'n'], ['выполнение', 'n'], ['исполнение', 'n'], ['направление', 'n'], ['замечание', 'n'], ['строительство', 'n'], ['производство', 'n'],
]

let heads: Map<string, number> | undefined
function headCases(): Map<string, number> {
  if (heads) return heads
  heads = new Map()
  for (const [lemma, noun, options] of HEADS)
    for (const [form, cases] of nounForms(lemma, noun, options)) heads.set(form, cases.reduce((bits, name) => bits | BIT[name], heads.get(form) ?? 0))
  return heads
}

/** Endings that tell the cases of a noun or adjective, longest first. */
const ENDINGS: readonly (readonly [ending: string, bits: number])[] = [
  ['ованиями', 16], ['ыми', 16], ['ими', 16], ['ами', 16], ['ями', 16], ['ого', 2 | 8], ['его', 2 | 8], ['ому', 4], ['ему', 4], ['ией', 16], ['иях', 32], ['иям', 4], ['ний', 2], ['ций', 2], ['ью', 16],
  ['ние', DIRECT], ['ния', 2], ['нию', 4], ['нии', 32], ['нием', 16], ['тие', DIRECT], ['тия', 2], ['тию', 4], ['тии', 32], ['вие', DIRECT], ['вия', 2], ['вию', 4], ['вии', 32], ['ство', DIRECT], ['ства', 2], ['ству', 4], ['стве', 32],
  ['ция', 1], ['ции', 2 | 4 | 32], ['цию', 8], ['сия', 1], ['сии', 2 | 4 | 32], ['сию', 8], ['ость', DIRECT], ['ости', 2 | 4 | 32], ['ений', 2],
  ['ых', 2 | 32], ['их', 2 | 32], ['ый', DIRECT], ['ий', DIRECT | 2], ['ое', DIRECT], ['ее', DIRECT], ['ые', DIRECT], ['ие', DIRECT], ['ая', 1], ['яя', 1], ['ую', 8], ['юю', 8], ['ой', 2 | 4 | 16 | 32], ['ей', 2 | 4 | 16 | 32],
  ['ым', 16 | 4], ['им', 16 | 4], ['ом', 16 | 32], ['ем', 16 | 32], ['ах', 32], ['ях', 32], ['ам', 4], ['ям', 4], ['ов', 2], ['ев', 2],
  ['ки', 2 | DIRECT], ['ги', 2 | DIRECT], ['хи', 2 | DIRECT], ['чи', 2 | DIRECT], ['жи', 2 | DIRECT], ['ши', 2 | DIRECT],
  ['а', 2], ['я', 2], ['у', 8 | 4], ['ю', 8 | 4], ['е', 4 | 32 | DIRECT], ['и', 2 | 4 | 32 | DIRECT], ['ы', 2 | DIRECT], ['о', DIRECT], ['ь', DIRECT],
]

/** The cases that a word of Russian can stand in, by its form; consonants end a nominative or a bare genitive plural. */
export function casesOf(word: string): number {
  const known = headCases().get(word)
  if (known !== undefined) return known
  for (const [ending, bits] of ENDINGS) if (word.endsWith(ending)) return bits
  return /[а-я]$/.test(word) ? DIRECT | 2 : 63
}

export const isTopicHead = (word: string): boolean => headCases().has(word)
export const topicForms = (): Iterable<string> => headCases().keys()

/** May a word in the genitive be a complement only: обсуждения, безопасности? */
export const genitiveOnly = (bits: number): boolean => (bits & DIRECT) === 0 && (bits & BIT.gen) !== 0
export const GENITIVE = BIT.gen
export const DATIVE = BIT.dat
export const INSTRUMENTAL = BIT.ins
