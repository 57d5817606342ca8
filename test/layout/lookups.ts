import type { PageLookups } from '../../src/layout/cues.js'

const CITIES = 'Moscow RU|Minsk BY|Bishkek KG|Dushanbe TJ|Baku AZ|Kathmandu NP|Tehran IR|Istanbul TR|Bucharest RO|Prague CZ|Accra GH|Djibouti DJ|Abuja NG|Arusha TZ|Tunis TN|Jeddah SA|Kuala Lumpur MY|Ulaanbaatar MN|Manila PH|New Delhi IN|Da Nang VN|Suva FJ|Beijing CN|Yerevan AM|Москва RU|Минск BY|Ташкент UZ|Бишкек KG|Ереван AM|Бразилиа BR|Баку AZ|Кишинев MD|Астана KZ|Алматы KZ|Душанбе TJ|Addis Ababa ET|Vienna AT|Geneva CH'
const COUNTRIES = 'Azerbaijan AZ|Turkey TR|Tanzania TZ|Guyana GY|Kazakhstan KZ|Ethiopia ET|Russia RU|Азербайджан AZ|Узбекистан UZ'
const AGENCIES = 'TASS|Kazinform|BelTA|Kabar|Trend|AZERTAC|RSS|VNA|Bernama|IRNA|SPA|UNA|PACNEWS|Xinhua|PTI|MONTSAME|PNA|CTK|GNA|NAN|AGERPRES|Asia-Plus|ТАСС|БЕЛТА|Кабар|Sputnik|Арменпресс|АРКА|МОЛДПРЕС|КазТАГ|Report|REPORT.AZ|Tazabek|24.kg|РИА Новости|Казинформ|ОДКБинформ|НИАТ Ховар|NIAT Khovar|RIA Novosti|Интерфакс|KAZAKHSTAN TODAY|Синьхуа|Trend News Agency'
const FIRST_NAMES = 'Сергей|Anna|John'

const map = (rows: string): Map<string, [string, string]> => new Map(rows.split('|').map((row) => [row.slice(0, -3).toLowerCase(), [row.slice(0, -3), row.slice(-2)]]))
const cities = map(CITIES)
const countries = map(COUNTRIES)
const agencies = new Map(AGENCIES.split('|').map((name) => [name.toLowerCase(), name]))
const firstNames = new Set(FIRST_NAMES.toLowerCase().split('|'))

/** A handful of places and agencies, so that the tests of the layout do not hang on the gazetteer. */
export const lookups: PageLookups = {
  city: (phrase) => { const hit = cities.get(phrase); return hit && { name: hit[0], country: hit[1] } },
  country: (phrase) => { const hit = countries.get(phrase); return hit && { name: hit[0], code: hit[1] } },
  agency: (phrase) => agencies.get(phrase),
  firstName: (word) => firstNames.has(word),
}
