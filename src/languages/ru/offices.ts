import type { Entry } from '../../mentions/lexicon.js'
import { firstNameForms } from './firstNames.js'
import { adjectiveForms, nounForms, phraseForms, type AdjectiveForm, type Form } from './morphology/forms.js'
import { headForms, officeHeads } from './officeHeads.js'
import { rankForms } from './ranks.js'

/** Adjectives before the head of a post: "генеральный прокурор", "постоянный представитель". */
const MODIFIERS = `первый старший младший главный генеральный исполнительный ответственный государственный федеральный постоянный полномочный чрезвычайный специальный
 официальный национальный верховный действующий временный бывший новый нынешний тогдашний почетный пограничный военный торговый политический
 новоназначенный новоизбранный избранный предыдущий следующий парламентский административный территориальный региональный штатный внештатный личный`
  .split(/\s+/)

/** Before a post, in the genitive from then on: "исполняющего обязанности министра". */
const ACTING: readonly (readonly [adjectives: readonly string[], participle: string])[] = [
  [[], 'исполняющий'], [['временно'], 'исполняющий'],
]
const ACTING_SHORT = ['врио', 'вр.и.о.', 'и.о.', 'ио', 'и. о.', 'вр. и.о.']

const HONORIFICS: readonly (readonly [name: string, forms: () => readonly Form[]])[] = [
  ['господин', () => [...nounForms('господин', 'm-animate'), ['господа', ['nom'], 'pl'], ['господ', ['gen', 'acc'], 'pl'], ['господам', ['dat'], 'pl'], ['господами', ['ins'], 'pl']]],
  ['госпожа', () => nounForms('госпожа', 'f-animate', { stressed: true })],
  ['сэр', () => nounForms('сэр', 'm-animate')],
  ['лорд', () => nounForms('лорд', 'm-animate')],
  ['леди', () => nounForms('леди', 'fixed')],
  ['барон', () => nounForms('барон', 'm-animate')],
  ['баронесса', () => nounForms('баронесса', 'f-animate')],
  ['шейх', () => nounForms('шейх', 'm-animate')],
  ['доктор', () => nounForms('доктор', 'm-animate')],
  ['профессор', () => nounForms('профессор', 'm-animate')],
  ['дон', () => nounForms('дон', 'm-animate')],
  ['уважаемый', () => personForms('уважаемый').map(([form, cases, number]) => [form, cases, number] as const)],
  ['Лидер нации', () => phraseForms([], 'лидер', 'm-animate', { tail: 'нации' })],
]
const FIXED_HONORIFICS = ['г-н', 'г-на', 'г-ну', 'г-ном', 'г-не', 'г-жа', 'г-жи', 'г-же', 'г-жу', 'г-жой', 'гг.', 'Пешвои миллат', 'Елбасы', 'д-р', 'проф.']
/** "Его Превосходительство": the pronoun and the noun in each case. */
const EXCELLENCIES = ['Превосходительство', 'Величество', 'Высочество', 'Святейшество', 'Высокопреосвященство', 'Сиятельство']

/** No post is neuter. */
const personForms = (adjective: string): AdjectiveForm[] => adjectiveForms(adjective).filter((form) => form[3] !== 'n')

/** A form of посол that is nearly always another word. */
const PREPOSITION = 'после'

function* headEntries(): Iterable<[string, Entry]> {
  for (const head of officeHeads()) {
    for (const form of headForms(head)) if (form[0] !== PREPOSITION) yield [form[0], office(head.name, form)]
  }
}

const office = (name: string, [, cases, number]: Form | AdjectiveForm, modifier = false): Entry => ({
  kind: 'office', name, cases, ...(modifier ? { modifier: true as const } : {}), ...(number === 'pl' ? { plural: true as const } : {}),
})

function* modifierEntries(): Iterable<[string, Entry]> {
  for (const name of MODIFIERS) {
    for (const form of personForms(name)) yield [form[0], office(name, form, true)]
  }
  for (const [before, participle] of ACTING) {
    const name = [...before, participle, 'обязанности'].join(' ')
    for (const form of personForms(participle)) yield [[...before, form[0], 'обязанности'].join(' '), office(name, form, true)]
  }
  for (const name of ACTING_SHORT) yield [name, { kind: 'office', name, modifier: true }]
}

function* rankEntries(): Iterable<[string, Entry]> {
  for (const [name, forms] of rankForms()) {
    for (const [form, cases, number] of forms) yield [form, { kind: 'rank', name, cases, ...(number === 'pl' ? { plural: true as const } : {}) }]
  }
}

function* honorificEntries(): Iterable<[string, Entry]> {
  for (const [name, forms] of HONORIFICS) for (const [form] of forms()) yield [form, { kind: 'honorific', name }]
  for (const name of FIXED_HONORIFICS) yield [name, { kind: 'honorific', name: name.startsWith('г-ж') ? 'г-жа' : name.startsWith('г-н') ? 'г-н' : name }]
  for (const noun of EXCELLENCIES) {
    for (const pronoun of ['его', 'ее', 'их']) {
      const name = `${pronoun === 'ее' ? 'Её' : pronoun === 'их' ? 'Их' : 'Его'} ${noun}`
      for (const form of new Set(nounForms(noun.toLowerCase(), 'n').map(([form]) => form))) yield [`${pronoun} ${form}`, { kind: 'honorific', name }]
    }
  }
}

function* nameEntries(): Iterable<[string, Entry]> {
  for (const [name, gender, forms] of firstNameForms()) {
    for (const [form, cases] of forms) yield [form.toLowerCase(), { kind: 'firstName', name, gender, cases }]
  }
}

/** Posts, ranks, honorifics and first names for the lexical scan: nominative in `name`, the cases that the form can stand in. */
export function* officeEntries(): Iterable<[phrase: string, entry: Entry]> {
  yield* headEntries()
  yield* modifierEntries()
  yield* rankEntries()
  yield* honorificEntries()
  yield* nameEntries()
}
