import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { nominativePerson } from '../../src/languages/ru/names.js'
import type { Case } from '../../src/mentions/lexicon.js'

type Person = { first?: string; middle?: string; last?: string; gender: 'male' | 'female' }
const petrovich = createRequire(import.meta.url)('petrovich') as (person: Person, at: string) => Person

/** petrovich knows how to decline; the library must undo it. */
const CASES: [Case, string][] = [['gen', 'genitive'], ['dat', 'dative'], ['ins', 'instrumental'], ['pre', 'prepositional']]

const MEN = `Александр Новак|Алексей Лихачев|Алексей Гордеев|Алишер Усманов|Анатолий Сидоров|Андрей Белоусов|Андрей Костин|Антон Силуанов|Артур Ваганян|Аскар Жумагалиев|Бахтиер Саидов|Борис Титов|Вадим Красносельский|Валентин Рыбаков
Валерий Вакульчик|Василий Голубев|Вениамин Кондратьев|Виктор Томенко|Виталий Савельев|Владимир Медведев|Владислав Шапша|Вячеслав Гладков|Геннадий Зюганов|Георгий Полтавченко|Герман Греф|Глеб Никитин|Григорий Карасин|Даниил Егоров
Денис Мантуров|Денис Пушилин|Дмитрий Песков|Дмитрий Козак|Дмитрий Патрушев|Евгений Примаков|Евгений Савченко|Егор Борисов|Ерлан Карин|Иван Тертель|Игорь Петришенко|Игорь Щеголев|Игорь Краснов|Ильдар Гильмутдинов|Ильхам Алиев|Ислам Каримов
Камиль Исхаков|Кирилл Дмитриев|Константин Чуйченко|Константин Косачев|Лев Кузнецов|Леонид Слуцкий|Максим Орешкин|Марат Хуснуллин|Максим Рыженков|Михаил Мурашко|Михаил Дегтярев|Мурат Кумпилов|Назар Нестеров|Николай Снопков|Николай Карпенков|Олег Кравченко
Олег Белозеров|Павел Завальный|Павел Либер|Петр Толстой|Петр Бирюков|Рамзан Кадыров|Рашид Темрезов|Роман Василевский|Руслан Эдельгериев|Рустам Минниханов|Семен Вайнберг|Сергей Мартынов|Сергей Алейник|Сергей Кравцов|Сергей Цивилев|Станислав Лугачев
Степан Путило|Тимур Сулейменов|Федор Тучин|Филипп Лавров|Эдуард Худайнатов|Эльмар Рустамов|Юрий Сенько|Юрий Ушаков|Юрий Назаров|Юрий Коржов|Яков Малашенко|Ярослав Нилов|Роман Бабушкин|Иван Носкевич|Виктор Каразей|Сергей Хоменко|Александр Шуляк|Дмитрий Шугаев
Василий Пискарев|Андрей Ананенко|Георгий Евсюк|Олег Романов|Владимир Колоколов|Артем Жога|Игорь Бабушкин|Никита Белых|Илья Середюк|Аркадий Мартиросян|Карен Погосян|Армен Григорян|Тигран Балаян|Сурен Папикян|Ваче Терзян`
const WOMEN = `Наталья Никонорова|Ольга Голодец|Мария Захарова|Светлана Чупшева|Елена Ямпольская|Лариса Брычева|Галина Карелова|Татьяна Москалькова|Анна Кузнецова|Валентина Терешкова|Вероника Скворцова|Ирина Яровая|Ирина Костевич|Наталья Кочанова|Людмила Огородова
Оксана Тарасенко|Юлия Жукова|Марина Ковтун|Инна Святенко|Елена Мизулина|Динара Закиева|Аида Балаева|Гульмира Абдыкаримова|Мадина Абылкасымова|Екатерина Гринченко|Дарья Лантратова|Ксения Шевелева|Зоя Комарова|Надежда Болтенко|Любовь Глебова|Яна Лебедева|Нина Останина
Тамара Фролова|Лидия Михеева|Раиса Кармазина|Софья Петрова|Лилия Гумерова|Марина Ким|Ольга Чупрун|Елена Ткачук`

const people = [...MEN.split(/[|\n]/).map((name): [string, 'male' | 'female'] => [name, 'male']), ...WOMEN.split(/[|\n]/).map((name): [string, 'male' | 'female'] => [name, 'female'])]
const forms = people.flatMap(([name, gender]) => {
  const [first, last] = name.split(' ') as [string, string]
  return CASES.map(([short, long]): [string, string, Case] => {
    const declined = petrovich({ first, last, gender }, long)
    return [name, `${declined.first} ${declined.last}`, short]
  })
})

const misses = (read: (form: string, at: Case) => string): string[] => forms.filter(([name, form, at]) => read(form, at) !== name).map(([name, form, at]) => `${form} (${at}) is ${name}, not ${read(form, at)}`)

describe('nominativePerson undoes petrovich', () => {
  it('given the case', () => {
    const missed = misses((form, at) => nominativePerson(form, at).name)
    expect(missed.length / forms.length, missed.join('\n')).toBeLessThan(0.02)
  })
  it('without the case', () => {
    const missed = misses((form) => nominativePerson(form, null).name)
    expect(missed.length / forms.length, missed.join('\n')).toBeLessThan(0.12)
  })
  it('leaves nominatives alone', () => {
    expect(people.map(([name]) => nominativePerson(name, null).name)).toEqual(people.map(([name]) => name))
    expect(people.map(([name]) => nominativePerson(name, 'nom').name)).toEqual(people.map(([name]) => name))
  })
  it('is never certain and wrong', () => {
    const wrong = forms.filter(([name, form, at]) => { const read = nominativePerson(form, at); return read.certain && read.name !== name })
    expect(wrong).toEqual([])
  })
})
