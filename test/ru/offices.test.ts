import { describe, expect, it } from 'vitest'
import { officeEntries } from '../../src/languages/ru/offices.js'
import { compileLexicon, scan, type Entry } from '../../src/mentions/lexicon.js'
import { fold } from '../../src/text/fold.js'
import { tokenize } from '../../src/text/tokens.js'

const lexicon = compileLexicon(officeEntries())
const show = (entry: Entry): string => {
  const { kind, name, cases, plural, modifier } = entry as Entry & { name: string; cases?: string[]; plural?: true; modifier?: true }
  return [kind, name, ...(cases ? [cases.join('/')] : []), ...(plural ? ['pl'] : []), ...(modifier ? ['modifier'] : [])].join(' ')
}
const found = (text: string): string[] => {
  const folded = fold(text)
  const tokens = tokenize(folded)
  return scan(folded, tokens, lexicon).all(0).filter((hit) => hit.to === tokens.length).map((hit) => show(hit.value))
}

describe('officeEntries (Russian)', () => {
  it.each([
    ['министра', 'office министр gen/acc'], ['Министром', 'office министр ins'], ['министров', 'office министр gen/acc pl'], ['премьер-министру', 'office премьер-министр dat'],
    ['Посла', 'office посол gen/acc'], ['командующего', 'office командующий gen/acc'], ['главы', 'office глава gen'], ['главы', 'office глава nom pl'], ['замминистра', 'office замминистра nom/gen/dat/acc/ins/pre'],
    ['Чрезвычайного и Полномочного Посла', 'office чрезвычайный и полномочный посол gen/acc'], ['министра-советника', 'office министр-советник gen/acc'], ['пресс-секретаря', 'office пресс-секретарь gen/acc'], ['экс-президентом', 'office экс-президент ins'],
    ['первого', 'office первый gen/acc modifier'], ['официальная', 'office официальный nom modifier'], ['врио', 'office врио modifier'], ['и.о.', 'office и.о. modifier'], ['временно исполняющему обязанности', 'office временно исполняющий обязанности dat modifier'],
    ['генерал-майора', 'rank генерал-майор gen/acc'], ['генерал – майора', 'rank генерал-майор gen/acc'], ['генерал-лейтенанту полиции', 'rank генерал-лейтенант полиции dat'], ['генерала армии', 'rank генерал армии gen/acc'],
    ['старшего лейтенанта внутренней службы', 'rank старший лейтенант внутренней службы gen/acc'], ['полковником таможенной службы', 'rank полковник таможенной службы ins'], ['генерал-полковников', 'rank генерал-полковник gen/acc pl'],
    ['государственного советника юстиции 1 класса', 'rank государственный советник юстиции 1 класса gen/acc'], ['контр-адмирал', 'rank контр-адмирал nom'],
    ['господином', 'honorific господин'], ['госпожи', 'honorific госпожа'], ['г-на', 'honorific г-н'], ['Его Превосходительства', 'honorific Его Превосходительство'], ['Её Превосходительство', 'honorific Её Превосходительство'],
    ['Павлом', 'firstName Павел ins'], ['Ильи', 'firstName Илья gen'], ['Фёдору', 'firstName Федор dat'], ['Имангали', 'firstName Имангали nom/gen/dat/acc/ins/pre'], ['Любовью', 'firstName Любовь ins'], ['Марии', 'firstName Мария gen/dat/pre'],
    ['Касым-Жомарта', 'firstName Касым-Жомарт gen/acc'], ['Александра', 'firstName Александр gen/acc'], ['Александра', 'firstName Александра nom'], ['Ольгой', 'firstName Ольга ins'],
  ])('%s: %s', (text, expected) => expect(found(text)).toContain(expected))

  it.each(['заседание', 'советом', 'общего', 'дел', 'минск'])('%s is none of them', (text) => expect(found(text)).toEqual([]))
})
