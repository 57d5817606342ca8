import { describe, expect, it } from 'vitest'
import { readDateline } from '../../src/layout/dateline.js'
import { page as en } from '../../src/languages/en/page.js'
import { page as ru } from '../../src/languages/ru/page.js'
import { fold } from '../../src/text/fold.js'
import { lookups } from './lookups.js'

function read(text: string) {
  const folded = fold(text)
  const dateline = readDateline(folded, { start: 0, end: text.length }, true, { cues: /[а-я]{3}/i.test(text) ? ru : en, lookups })
  const cut = (span: { start: number; end: number } | null | undefined): string | null => (span ? text.slice(span.start, span.end) : null)
  return dateline && {
    city: cut(dateline.city), date: cut(dateline.date), agencies: dateline.agencies.map(cut), authors: dateline.authors.map(cut), rest: text.slice(dateline.end, dateline.end + 11),
  }
}

const rest = 'The council met'
const прочее = 'Заседание прошло'

describe('a dateline opens the paragraph', () => {
  it.each([
    [`MOSCOW. KAZINFORM - ${rest}`, 'MOSCOW', null, ['KAZINFORM']],
    [`MOSCOW, April 28. /TASS/. ${rest}`, 'MOSCOW', 'April 28', ['TASS']],
    [`KUNMING, Sept. 22 (Xinhua) -- ${rest}`, 'KUNMING', 'Sept. 22', ['Xinhua']],
    [`SUVA, 12 JUNE 2024 (PACNEWS) --- ${rest}`, 'SUVA', '12 JUNE 2024', ['PACNEWS']],
    [`DUSHANBE, September 12, 2013, Asia-Plus  -- ${rest}`, 'DUSHANBE', 'September 12, 2013', ['Asia-Plus']],
    [`Kathmandu, June 12: ${rest}`, 'Kathmandu', 'June 12', []],
    [`Da Nang (VNA) – ${rest}`, 'Da Nang', null, ['VNA']],
    [`Djibouti – ${rest}`, 'Djibouti', null, []],
    [`BUCHAREST, April 24th - 25th, 2012 – ${rest}`, 'BUCHAREST', 'April 24th - 25th, 2012', []],
    [`Tunis, Jumada al-Awwal 05, 1446, November 07, 2024, SPA -- ${rest}`, 'Tunis', 'November 07, 2024', ['SPA']],
    [`Abuja, April 24, 2024 (NAN) ${rest}`, 'Abuja', 'April 24, 2024', ['NAN']],
    [`(Abuja, December 15, 2018:)${rest}`, 'Abuja', 'December 15, 2018', []],
    [`ABUJA, Nigeria, December 18, 2019,-/African Media Agency (AMA)/- ${rest}`, 'ABUJA', 'December 18, 2019', ['African Media Agency']],
    [`East African Community Headquarters, Arusha, Tanzania, 25 February 2019: ${rest}`, 'Arusha', '25 February 2019', []],
    [`Encarnación, IP Agency.- ${rest}`, 'Encarnación', null, ['IP Agency']],
    [`Azerbaijan, Baku, July 22 /Trend, corr. A. Badalova/`, 'Baku', 'July 22', ['Trend'], ['A. Badalova']],
    [`06 June 2024, Istanbul - Turkey`, 'Istanbul', '06 June 2024', []],
    [`МОСКВА, 2 апреля. /ТАСС/. ${прочее}`, 'МОСКВА', '2 апреля', ['ТАСС']],
    [`МОСКВА, 22 июн - РИА "Новости". ${прочее}`, 'МОСКВА', '22 июн', ['РИА "Новости"']],
    [`13 декабря, Минск /Корр. БЕЛТА/. ${прочее}`, 'Минск', '13 декабря', ['БЕЛТА']],
    [`13 сентября, Москва /Эдуард Пивовар - БЕЛТА/. ${прочее}`, 'Москва', '13 сентября', ['БЕЛТА'], ['Эдуард Пивовар']],
    [`БРАЗИЛИА, 10 июня. /Корр. ТАСС Игорь Пантелеев/. ${прочее}`, 'БРАЗИЛИА', '10 июня', ['ТАСС'], ['Игорь Пантелеев']],
    [`Бишкек, 28.04.20/Кабар/. ${прочее}`, 'Бишкек', '28.04.20', ['Кабар']],
    [`Баку. 3 марта. REPORT.AZ/ ${прочее}`, 'Баку', '3 марта', ['REPORT.AZ']],
    [`Астана. 28 ноября. КазТАГ – ${прочее}`, 'Астана', '28 ноября', ['КазТАГ']],
    [`ЕРЕВАН, 3 НОЯБРЯ, АРМЕНПРЕСС. ${прочее}`, 'ЕРЕВАН', '3 НОЯБРЯ', ['АРМЕНПРЕСС']],
    [`Кишинев, 4 дек. (МОЛДПРЕС). ${прочее}`, 'Кишинев', '4 дек.', ['МОЛДПРЕС']],
    [`Душанбе, 20 мая. (НИАТ «Ховар», Фарангис Рахимова). — ${прочее}`, 'Душанбе', '20 мая', ['НИАТ «Ховар»'], ['Фарангис Рахимова']],
    [`Москва, 5 октября, 2011, 17:49 — ИА Регнум. ${прочее}`, 'Москва', '5 октября, 2011', ['ИА Регнум']],
  ] as [string, string, string | null, string[], string[]?][])('%s', (text, city, date, agencies, authors = []) => {
    expect(read(text)).toMatchObject({ city, date, agencies, authors })
  })

  it('leaves the sentence after it, even one that begins with a date of its own', () => {
    expect(read('2 марта /ОДКБинформ/ 1 марта Генеральный секретарь провел разговор.')).toMatchObject({ city: null, date: '2 марта', agencies: ['ОДКБинформ'], rest: '1 марта Ген' })
  })
})

describe('an ordinary sentence is no dateline', () => {
  it.each([
    'On 27 June, the 122nd meeting took place in Minsk.',
    'Moscow hosted the 5th meeting of the working group.',
    'Minsk, Belarus, hosted the meeting on 5 May - the third this year.',
    'Today, in the city of Minsk, the sixteenth meeting was held.',
    'Minister Ivanov: The meeting was useful.',
    'The European Union (EU) - and its members - agreed.',
    '14–15 февраля 2023 года в Минске прошло заседание группы.',
    '22 октября 2025 года в Таврическом дворце (Санкт-Петербург) состоится заседание.',
    'Москва – столица России, здесь прошло заседание.',
    'Минск и Москва - Союзное государство.',
  ])('%s', (text) => expect(read(text)).toBeNull())
})
