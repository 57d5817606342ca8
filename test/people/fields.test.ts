import { describe, expect, it } from 'vitest'
import { absent } from '../../src/fields/absent.js'
import { delegations } from '../../src/fields/delegations.js'
import { allMembersPresent } from '../../src/fields/members.js'
import { people } from '../../src/fields/people.js'
import { presidency } from '../../src/fields/presidency.js'
import { nowhere, readParties } from './support.js'

const parties = (text: string): string[] => {
  const { reading, participation } = readParties(text)
  return delegations(reading, participation, nowhere).map(({ country, organization, head, capacity }) => [country ?? organization, head, capacity].filter(Boolean).join(' / '))
}
const roles = (text: string): string[] => {
  const { reading, meeting, participation } = readParties(text)
  return people(reading, meeting, participation, nowhere).map(({ name, post, roles: held }) => `${name ?? post}: ${held.join(', ')}`)
}
const stayed = (text: string): (string | null)[] => {
  const { reading, participation } = readParties(text)
  return absent(reading, participation, nowhere).map(({ country, organization }) => country ?? organization)
}
const EN = 'The 12th meeting of the Working Group on Migration was held in Minsk on 5 May 2023. '
const RU = '5 мая 2023 года в Минске состоялось двенадцатое заседание Рабочей группы по миграции. '

describe('delegations', () => {
  it.each([
    [EN + 'The event was attended by delegations from the Republic of Armenia, Belarus and Kazakhstan, as well as representatives of the CIS Executive Committee.', ['AM', 'BY', 'KZ', 'CIS Executive Committee']],
    [EN + 'Representatives of the border services of India, China and Pakistan took part in the event. The delegation of Iran attended it as an observer.', ['IN', 'CN', 'PK', 'IR / observer']],
    [EN + 'Djibouti, Kenya and Uganda sent delegations; the African Union Commission attended as an observer.', ['DJ', 'KE', 'UG', 'African Union Commission / observer']],
    [EN + 'Representatives of the FSB of Russia and the State Border Committee of the Republic of Belarus were also present.', ['FSB of Russia', 'State Border Committee of the Republic of Belarus']],
    [EN + 'The Russian delegation was led by Deputy Minister Pavel Sorokin, the Belarusian one - by Deputy Minister Ivan Zhuk.', ['RU / Pavel Sorokin', 'BY / Ivan Zhuk']],
    [EN + 'Ms. Anna Devi, Joint Secretary, led the Indian delegation, while the Bahraini side was headed by Dr. Salem Al Harbi, Undersecretary.', ['IN / Anna Devi', 'BH / Salem Al Harbi']],
    [EN + 'Azerbaijan was represented by Deputy Foreign Minister Rauf Mammadov.', ['AZ / Rauf Mammadov']],
    [RU + 'В работе приняли участие делегации пограничных ведомств Армении, Беларуси и Казахстана, а также представители Исполкома СНГ.', ['AM', 'BY', 'KZ', 'Исполком СНГ']],
    [RU + 'Участвуют делегации Армении и Беларуси, в качестве наблюдателя – Узбекистан.', ['AM', 'BY', 'UZ / observer']],
    [RU + 'Белорусскую делегацию возглавил председатель комитета генерал-майор Виктор Синицын, российскую - первый заместитель директора службы Олег Яров.', ['BY / Виктор Синицын', 'RU / Олег Яров']],
    [RU + 'Иран и Пакистан направили наблюдателей.', ['IR / observer', 'PK / observer']],
    [RU + 'Кыргызстан представлял первый заместитель министра Нурбек Касенов.', ['KG / Нурбек Касенов']],
  ])('%s', (text, expected) => expect(parties(text)).toEqual(expected))

  it.each([
    [EN + 'The members of the CIS are Armenia, Azerbaijan, Belarus, Kazakhstan and Russia.'],
    [EN + 'The participants discussed migration from Uzbekistan and Tajikistan. At the proposal of Kazakhstan, they considered a draft agreement.'],
    [EN + 'Turkmenistan did not attend.'],
    [RU + 'Участники обсудили обстановку на границах Таджикистана и Афганистана.'],
    [RU + 'Молдова и Украина своих представителей не направили.'],
    [RU + 'В СНГ входят Азербайджан, Армения, Беларусь и Казахстан.'],
  ])('has no party in: %s', (text) => expect(parties(text)).toEqual([]))
})

describe('absent', () => {
  it.each([
    [EN + 'Delegates of all member states except Mali and Niger attended it.', ['ML', 'NE']],
    [EN + 'Delegations of Armenia and Belarus took part. Turkmenistan did not attend.', ['TM']],
    [RU + 'Участвовали делегации Армении и Беларуси. Молдова делегацию не направила.', ['MD']],
    [EN + 'Delegations of Armenia and Belarus took part.', []],
  ])('%s', (text, expected) => expect(stayed(text)).toEqual(expected))
})

describe('people', () => {
  it.each([
    [EN + 'It was chaired by Minister of Labour Ivan Zhuk.', ['Ivan Zhuk: chair']],
    [EN + 'It was held under the chairmanship of Dauren Esenov, Member of the Board.', ['Dauren Esenov: chair']],
    [EN + 'Co-chairing the session were Deputy Minister Anna Kovacs and State Secretary Marek Nowak.', ['Anna Kovacs: co-chair', 'Marek Nowak: co-chair']],
    [EN + 'The meeting was inaugurated by Mr. Hari Ghimire, Secretary. In his remarks, Secretary Ghimire said the visa regime had changed.', ['Hari Ghimire: opener, speaker']],
    [EN + 'Opening the meeting, First Vice Premier Almaz Duishenov said that the border is long.', ['Almaz Duishenov: opener, speaker']],
    [EN + 'The results were announced by Vladimir Zaitsev, Press Secretary of the CSTO, who told TASS about the meeting.', ['Vladimir Zaitsev: source']],
    [EN + 'The event was also attended by Chief of the Directorate Valentina Kazakova.', ['Valentina Kazakova: participant']],
    [EN + 'Deputy Director Pavel Litvin and Head of the UNODC Office Johan Ekman were invited as guests.', ['Pavel Litvin: guest', 'Johan Ekman: guest']],
    [EN + 'The draft was named after Minister of Labour Ivan Zhuk.', []],
    [RU + 'Вел заседание министр труда Иван Жуков.', ['Иван Жуков: chair']],
    [RU + 'Открыл заседание министр труда Иван Жуков.', ['Иван Жуков: opener']],
    [RU + 'С докладом выступил начальник управления Петр Белов.', ['Петр Белов: speaker']],
    [RU + 'Об этом журналистам сообщил начальник управления Петр Белов.', ['Петр Белов: source']],
    [RU + 'Белорусскую часть комиссии возглавил министр Иван Жуков, узбекскую – министр Анвар Каримов.', ['Иван Жуков: co-chair, head-of-delegation', 'Анвар Каримов: co-chair, head-of-delegation']],
  ])('%s', (text, expected) => expect(roles(text)).toEqual(expected))
})

describe('presidency and members', () => {
  const chair = (text: string): string | null => {
    const { reading, participation } = readParties(text)
    return presidency(reading, participation, nowhere)?.country ?? null
  }
  it.each([
    ['The 36th meeting of the Council was held in Tashkent under the chairmanship of the Republic of Tajikistan.', 'TJ'],
    ['The 36th meeting of the Council was held in Tashkent under the Moldovan chairmanship.', 'MD'],
    ['Тридцатое заседание Совета состоялось в Ташкенте под председательством китайской стороны.', 'CN'],
    ['The 36th meeting of the Council was held in Tashkent under the chairmanship of Minister Ivan Zhuk.', null],
    ['The 36th meeting of the Council was held in Tashkent. The next one will be held in Russia, which will chair the CSTO.', null],
  ])('%s', (text, expected) => expect(chair(text)).toBe(expected))

  const all = (text: string): true | null => {
    const { reading, participation } = readParties(text)
    return allMembersPresent(reading, participation, nowhere)
  }
  it.each([
    [EN + 'The event was attended by representatives of all the States of the Organization.', true],
    [EN + 'The event was attended by representatives of all member states.', true],
    [EN + 'The event was attended by representatives of all member states except Mali.', null],
    [EN + 'The event was attended by representatives of seven states.', null],
    [RU + 'В заседании приняли участие представители всех государств - участников СНГ.', true],
  ])('%s', (text, expected) => expect(all(text)).toBe(expected))
})
