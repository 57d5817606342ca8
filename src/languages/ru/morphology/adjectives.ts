import type { Case } from '../../../mentions/lexicon.js'
import type { Gender, Numeral } from './forms.js'

/** What a word agrees with: one case, number and gender (null in the plural). */
export interface Agreement {
  readonly case: Case
  readonly number: Numeral
  readonly gender: Gender | null
}

/** Cases and genders (p: plural) that each ending can stand for. */
const ENDINGS: readonly (readonly [ending: string, agreements: string])[] = [
  ['ого', 'gen:m gen:n acc:m'], ['его', 'gen:m gen:n acc:m'], ['ому', 'dat:m dat:n'], ['ему', 'dat:m dat:n'], ['ыми', 'ins:p'], ['ими', 'ins:p'],
  ['ый', 'nom:m acc:m'], ['ий', 'nom:m acc:m'], ['ой', 'nom:m acc:m gen:f dat:f ins:f pre:f'], ['ей', 'gen:f dat:f ins:f pre:f'], ['ою', 'ins:f'], ['ею', 'ins:f'],
  ['ым', 'ins:m ins:n dat:p'], ['им', 'ins:m ins:n dat:p'], ['ом', 'pre:m pre:n'], ['ем', 'pre:m pre:n'], ['ая', 'nom:f'], ['яя', 'nom:f'], ['ья', 'nom:f'],
  ['ую', 'acc:f'], ['юю', 'acc:f'], ['ью', 'acc:f'], ['ое', 'nom:n acc:n'], ['ее', 'nom:n acc:n'], ['ье', 'nom:n acc:n'], ['ые', 'nom:p acc:p'], ['ие', 'nom:p acc:p'], ['ьи', 'nom:p acc:p'],
  ['ых', 'gen:p pre:p acc:p'], ['их', 'gen:p pre:p acc:p'],
]
/** "1-го заместителя": the ending after the hyphen. */
const FIGURE = /^(?<value>\d{1,3})-(?<ending>е|ое|го|ого|му|ому|м|ом|ым|й|ый|ой|я|ая|ю|ую|х|ых)$/
const FIGURE_ENDINGS = new Map([
  ['е', 'nom:n acc:n nom:p'], ['ое', 'nom:n acc:n'], ['го', 'gen:m gen:n acc:m'], ['ого', 'gen:m gen:n acc:m'], ['му', 'dat:m dat:n'], ['ому', 'dat:m dat:n'], ['м', 'ins:m ins:n pre:m pre:n dat:p'],
  ['ом', 'pre:m pre:n'], ['ым', 'ins:m ins:n dat:p'], ['й', 'nom:m acc:m gen:f dat:f ins:f pre:f'], ['ый', 'nom:m acc:m'], ['ой', 'nom:m gen:f dat:f ins:f pre:f'], ['я', 'nom:f'], ['ая', 'nom:f'],
  ['ю', 'acc:f'], ['ую', 'acc:f'], ['х', 'gen:p pre:p acc:p'], ['ых', 'gen:p pre:p acc:p'],
])

const readAgreements = (codes: string): Agreement[] => codes.split(' ').map((code) => {
  const [name, gender] = code.split(':') as [Case, Gender | 'p']
  return gender === 'p' ? { case: name, number: 'pl', gender: null } : { case: name, number: 'sg', gender }
})

const endingOf = (lower: string): readonly [string, string] | undefined => ENDINGS.find(([ending]) => lower.endsWith(ending) && lower.length > ending.length + 1)

/** What the word would agree with as an adjective; none if it does not look like one. */
export function adjectiveAgreements(lower: string): readonly Agreement[] {
  const figure = FIGURE.exec(lower)?.groups?.['ending']
  const codes = figure ? FIGURE_ENDINGS.get(figure) : endingOf(lower)?.[1]
  return codes ? readAgreements(codes) : []
}

/** Stems whose masculine ends in a stressed -ой. */
const STRESSED: ReadonlySet<string> = new Set(
  `делов больш миров молод передов областн городск морск донск правов трудов бытов лесн речн рядов войсков полев базов типов целев ключев тылов строев боев людск краев
 окружн выездн запасн головн игров силов узлов штабн пищев паев друг люб жив прост втор шест седьм восьм сороков мужск судов часов путев долгов родов цехов отраслев межотраслев
 внеочередн очередн портов биржев стендов взрывн подрывн страхов сквозн`.split(/\s+/),
)

/** The last part of a compound decides: "военно-морской". */
const isStressed = (stem: string): boolean => STRESSED.has(stem.slice(stem.lastIndexOf('-') + 1))

const endingFor = (stem: string, soft: boolean, number: Numeral, gender: Gender | null): string => {
  const last = stem.at(-1) as string
  const back = 'гкх'.includes(last)
  const hush = 'жшчщ'.includes(last)
  if (number === 'pl') return back || hush || soft ? 'ие' : 'ые'
  if (gender === 'f') return soft && !hush ? 'яя' : 'ая'
  if (gender === 'n') return soft || (hush && !isStressed(stem)) ? 'ее' : 'ое'
  return isStressed(stem) ? 'ой' : back || hush || soft ? 'ий' : 'ый'
}

const FIGURE_NOMINATIVE = { m: 'й', f: 'я', n: 'е' } as const
const THIRD = { m: 'третий', f: 'третья', n: 'третье' } as const

/** The nominative of an adjective that agrees with a head of the number and gender; in lower case. */
export function adjectiveNominative(lower: string, number: Numeral, gender: Gender | null): string {
  const figure = FIGURE.exec(lower)?.groups?.['value']
  if (figure) return `${figure}-${gender && number === 'sg' ? FIGURE_NOMINATIVE[gender] : 'е'}`
  if (/^трет(?:ий|ь[а-я]{1,3})$/.test(lower)) return number === 'sg' && gender ? THIRD[gender] : 'третьи'
  const ending = endingOf(lower)?.[0]
  if (!ending) return lower
  const stem = lower.slice(0, -ending.length)
  const last = stem.at(-1) as string
  const soft = /^[еияю]/.test(ending) && !'гкх'.includes(last) && !'жшчщ'.includes(last)
  return stem + endingFor(stem, soft, number, gender)
}
