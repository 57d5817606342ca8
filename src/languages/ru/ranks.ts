import { nounForms, phraseForms, type Form } from './morphology/forms.js'

/** Ranks of one word. */
const SIMPLE = `генерал генерал-майор генерал-лейтенант генерал-полковник полковник подполковник майор капитан лейтенант адмирал вице-адмирал контр-адмирал
 маршал бригадир прапорщик мичман`.split(/\s+/)

/** Ranks with an adjective. */
const SENIOR: readonly (readonly [string, string])[] = [
  ['старший', 'лейтенант'], ['младший', 'лейтенант'], ['старший', 'прапорщик'], ['бригадный', 'генерал'], ['дивизионный', 'генерал'], ['корпусной', 'генерал'], ['корпусный', 'генерал'],
  ['государственный', 'советник'], ['действительный государственный', 'советник'], ['старший', 'советник'], ['младший', 'советник'], ['старший', 'полковник'],
]

/** Ranks with a fixed tail: "генерал армии". */
const TAILED: readonly (readonly [string, string])[] = [
  ['генерал', 'армии'], ['генерал', 'флота'], ['адмирал', 'флота'], ['маршал', 'авиации'], ['капитан', '1-го ранга'], ['капитан', '2-го ранга'], ['капитан', '3-го ранга'],
  ['капитан', 'первого ранга'], ['капитан', 'второго ранга'], ['капитан', 'третьего ранга'], ['советник', 'юстиции'], 
  ['генерал', 'полиции Российской Федерации'], ['советник', 'таможенной службы'],
]

/** What may follow a rank. */
const SERVICES = `полиции, милиции, внутренней службы, юстиции, таможенной службы, налоговой полиции, медицинской службы, авиации, национальной гвардии,
 гражданской защиты, гражданской обороны, национальной безопасности, пограничной службы, спецсвязи, налоговой службы, финансовой полиции, антикоррупционной службы, миграционной службы,
 противопожарной службы, запаса, в отставке`.split(',').map((service) => service.trim())

/** Classes of "государственный советник юстиции 1 класса". */
const CLASSES = ['1 класса', '2 класса', '3 класса', '1-го класса', '2-го класса', '3-го класса', 'первого класса', 'второго класса', 'третьего класса']
const COUNSELS = ['', 'юстиции ', 'таможенной службы ', 'гражданской службы ']

/** Those that take a service: the ranks of officers. */
const SERVING = new Set(['генерал', 'генерал-майор', 'генерал-лейтенант', 'генерал-полковник', 'полковник', 'подполковник', 'майор', 'капитан', 'лейтенант', 'старший лейтенант'])

/** Spaced as it is often printed: "генерал - полковника". */
const spaced = (form: string): string => form.replace(/^(?<first>генерал|вице|контр)-/, '$<first> - ')

type Row = readonly [name: string, forms: readonly Form[]]

function* bare(): Iterable<Row> {
  for (const rank of SIMPLE) yield [rank, nounForms(rank, 'm-animate')]
  for (const [adjectives, noun] of SENIOR) yield [`${adjectives} ${noun}`, phraseForms(adjectives.split(' '), noun, 'm-animate')]
}

/** The forms of the ranks of one word. */
export const baseRankForms = (): Form[][] => SIMPLE.map((rank) => nounForms(rank, 'm-animate'))

const singular = (forms: readonly Form[]): Form[] => forms.filter(([, , number]) => number === 'sg')

/** "полковника" becomes "полковника полиции". */
const withTail = (name: string, forms: readonly Form[], tail: string): Row => [`${name} ${tail}`, forms.map(([form, cases, number]) => [`${form} ${tail}`, cases, number])]

function* tailed(): Iterable<Row> {
  for (const [noun, tail] of TAILED) yield withTail(noun, nounForms(noun, 'm-animate'), tail)
  const counsellor = singular(phraseForms(['государственный'], 'советник', 'm-animate'))
  for (const level of CLASSES) for (const service of COUNSELS) yield withTail('государственный советник', counsellor, service + level)
}

/** Every rank with its forms, in the nominative; those that differ by a blank around the hyphen are one. */
export function* rankForms(): Iterable<Row> {
  for (const [name, forms] of bare()) {
    yield [name, forms]
    if (spaced(name) !== name) yield [name, forms.map(([form, cases, number]) => [spaced(form), cases, number] as const)]
    if (!SERVING.has(name)) continue
    const one = singular(forms)
    for (const service of SERVICES) yield withTail(name, one, service)
  }
  yield* tailed()
}
