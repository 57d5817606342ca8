import { createRequire } from 'node:module'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { citiesEn } from '../../src/gazetteer/cities.en.js'
import { citiesRu } from '../../src/gazetteer/cities.ru.js'
import { countriesEn, noCountryEn } from '../../src/gazetteer/countries.en.js'
import { countriesRu, noCountryRu } from '../../src/gazetteer/countries.ru.js'
import { capitalOf, cityEntries, countryEntries } from '../../src/gazetteer/places.js'
import { englishPlaces } from '../../src/gazetteer/places.en.js'
import { russianPlaces } from '../../src/gazetteer/places.ru.js'
import { compileLexicon, scan, type Entry, type EntryOf } from '../../src/mentions/lexicon.js'
import { fold } from '../../src/text/fold.js'
import { tokenize } from '../../src/text/tokens.js'

interface IsoCountries {
  getAlpha2Codes(): Record<string, string>
  getNames(language: string, options: { select: 'all' }): Record<string, string[]>
}
const iso = createRequire(import.meta.url)('i18n-iso-countries') as IsoCountries

const codesOf = (table: string): string[] => table.trim().split('\n').map((row) => row.split('|')[0] ?? '')

/** Territories that send no delegation of their own to such meetings; XK is a code that ISO 3166-1 leaves to its users. */
const TERRITORIES = 'AQ AX BL BQ BV CC CX EH FK GF GG GP GS HM IM IO JE MF MQ NF PM PN RE SH SJ TF UM XK YT'.split(' ')
/** Those that do, rarely enough in Russian releases to be left out there. */
const ENGLISH_ONLY = 'AI AS AW BM CW FO GI GU KY MP MS NC PF SX TC TK VG VI WF'.split(' ')

const english = compileLexicon(englishPlaces())
const russian = compileLexicon(russianPlaces())

/** The longest country or city that begins at the text's first word, as `kind code name`. */
function first(text: string, lexicon = english): string | undefined {
  const tokens = tokenize(fold(text))
  const hit = scan(fold(text), tokens, lexicon).all(0).find(({ value, to }) => to === tokens.length && (value.kind === 'country' || value.kind === 'city'))?.value
  return hit?.kind === 'country' ? `${hit.code} ${hit.form} ${hit.name}` : hit?.kind === 'city' ? `${hit.country} ${hit.capital ? 'capital' : 'city'} ${hit.name}` : undefined
}

describe('countries of ISO 3166-1', () => {
  const known = Object.keys(iso.getAlpha2Codes())
  it('are in English', () => expect(known.filter((code) => !codesOf(countriesEn).includes(code)).sort()).toEqual(TERRITORIES))
  it('are in Russian', () => expect(known.filter((code) => !codesOf(countriesRu).includes(code)).sort()).toEqual([...TERRITORIES, ...ENGLISH_ONLY].sort()))
  it.each([['English', countriesEn], ['Russian', countriesRu]])('are all of ISO in the %s table, each once', (_, table) => {
    const codes = codesOf(table)
    expect(codes.filter((code) => !known.includes(code))).toEqual([])
    expect(new Set(codes).size).toBe(codes.length)
  })
  it.each([['en', countryEntries(countriesEn)], ['ru', russianPlaces()]] as const)('bear the names that others give them (%s)', (language, entries) => {
    const codes = new Map<string, Set<string>>()
    for (const [phrase, entry] of entries) if (entry.kind === 'country') codes.set(fold(phrase).toLowerCase(), (codes.get(phrase) ?? new Set()).add(entry.code))
    const wrong: string[] = []
    let agreed = 0
    for (const [code, names] of Object.entries(iso.getNames(language, { select: 'all' })))
      for (const name of names) {
        const ours = codes.get(fold(name).toLowerCase())
        if (ours?.has(code)) agreed++
        else if (ours) wrong.push(`${name} ${code}`)
      }
    expect(wrong).toEqual(language === 'en' ? ['Congo CD'] : [])
    expect(agreed).toBeGreaterThan(language === 'en' ? 210 : 170)
  })
})

describe('names in English', () => {
  it.each([
    ['Kyrgyz Republic', 'KG official Kyrgyz Republic'], ['Kirghizia', 'KG name Kirghizia'], ['Republic of Tajikistan', 'TJ official Republic of Tajikistan'],
    ['Türkiye', 'TR name Türkiye'], ['Turkiye', 'TR name Turkiye'], ['Turkey', 'TR name Turkey'], ['Côte d’Ivoire', "CI name Côte d'Ivoire"], ["Cote d'Ivoire", "CI name Cote d'Ivoire"],
    ['Viet Nam', 'VN name Viet Nam'], ['Lao PDR', 'LA name Lao PDR'], ['U.S.', 'US name U.S.'], ['Burma', 'MM name Burma'], ['Swaziland', 'SZ name Swaziland'],
    ['Islamic Republic of Iran', 'IR official Islamic Republic of Iran'], ["People's Republic of China", "CN official People's Republic of China"],
    ['Democratic Republic of the Congo', 'CD name Democratic Republic of the Congo'], ['Republic of the Congo', 'CG official Republic of the Congo'],
    ['Republic of Korea', 'KR official Republic of Korea'], ["Democratic People's Republic of Korea", "KP official Democratic People's Republic of Korea"],
    ['Guinea-Bissau', 'GW name Guinea-Bissau'], ['Nigeria', 'NG name Nigeria'], ['Niger', 'NE name Niger'],
    ['Kazakhstani', 'KZ adjective Kazakhstan'], ['Omani', 'OM adjective Oman'], ['Sierra Leonean', 'SL adjective Sierra Leone'],
    ['Cholpon-Ata', 'KG city Cholpon-Ata'], ['Alma-Ata', 'KZ city Alma-Ata'], ['Nur-Sultan', 'KZ capital Nur-Sultan'], ['Kiev', 'UA capital Kiev'], ['YAOUNDE', 'CM capital Yaounde'],
    ['St. Petersburg', 'RU city St. Petersburg'], ['Port of Spain', 'TT capital Port of Spain'], ['Sharm el-Sheikh', 'EG city Sharm el-Sheikh'], ['N’Djamena', "TD capital N'Djamena"],
    ['Kota Kinabalu', 'MY city Kota Kinabalu'], ['Chisinau', 'MD capital Chisinau'],
    ['Wakanda', undefined], ['Republic of China', undefined], ['Kosovo', undefined],
  ])('%s', (text, expected) => expect(first(text)).toBe(expected))

  const flagsOf = (text: string): readonly string[] => {
    const entry = scan(fold(text), tokenize(fold(text)), english).all(0)[0]?.value
    return entry ? Object.keys(entry).filter((key) => ['ambiguous', 'caseSensitive', 'region'].includes(key)) : []
  }
  it.each([
    ['Jordan', ['ambiguous']], ['Chad', ['ambiguous']], ['Congo', ['ambiguous']], ['Male', ['ambiguous']], ['Brest', ['ambiguous']], ['Polish', ['ambiguous']],
    ['US', ['caseSensitive']], ['UAE', ['caseSensitive']], ['Bali', ['region']], ['Issyk-Kul', ['region']], ['Georgia', []], ['Minsk', []], ['U.S.', []],
  ])('the flags of %s', (text, flags) => expect(flagsOf(text)).toEqual(flags))

  it('a gulf, a basin or a continent is no country', () => {
    for (const text of ['Gulf of Oman', 'Lake Chad Basin', 'Latin American', 'South American', 'Korean Peninsula'])
      expect(scan(text, tokenize(text), english).all(0)[0]?.value).toEqual({ kind: 'cue', cue: 'decoy' })
  })
})

describe('names in Russian', () => {
  /** The cases that a form stands for, by the entry of that name. */
  const casesOf = (text: string, name: string): string | undefined => {
    const tokens = tokenize(fold(text))
    const hit = scan(fold(text), tokens, russian).all(0).find(({ value, to }) => to === tokens.length && 'name' in value && value.name === name)
    return hit && ((hit.value as EntryOf<'city'>).cases?.join(' ') ?? 'any')
  }
  it.each([
    ['России', 'Россия', 'gen dat pre'], ['Россией', 'Россия', 'ins'], ['Республики Беларусь', 'Республика Беларусь', 'gen'], ['Беларуси', 'Беларусь', 'gen dat pre'],
    ['Кыргызской Республикой', 'Кыргызская Республика', 'ins'], ['Исламскую Республику Иран', 'Исламская Республика Иран', 'acc'], ['Израилем', 'Израиль', 'ins'],
    ['Соединенных Штатов Америки', 'Соединенные Штаты Америки', 'gen'], ['Объединёнными Арабскими Эмиратами', 'Объединенные Арабские Эмираты', 'ins'],
    ['Боснией и Герцеговиной', 'Босния и Герцеговина', 'ins'], ['Тринидадом и Тобаго', 'Тринидад и Тобаго', 'ins'], ['Нидерландов', 'Нидерланды', 'gen'], ['Филиппин', 'Филиппины', 'gen'],
    ['Египте', 'Египет', 'pre'], ['Маврикии', 'Маврикий', 'pre'], ['Маршалловых Островах', 'Маршалловы Острова', 'pre'], ['Папуа — Новой Гвинеи', 'Папуа - Новая Гвинея', 'gen'],
    ['Великого Герцогства Люксембург', 'Великое Герцогство Люксембург', 'gen'], ['Гвинеи-Бисау', 'Гвинея-Бисау', 'gen'], ['Кот-д’Ивуаром', "Кот-д'Ивуар", 'ins'],
    ['Корейской Народно-Демократической Республикой', 'Корейская Народно-Демократическая Республика', 'ins'], ['США', 'США', 'any'], ['РУз', 'РУз', 'any'], ['Того', 'Того', 'any'],
    ['Бангладеш', 'Бангладеш', 'any'], ['ДР Конго', 'ДР Конго', 'any'],
    ['Минске', 'Минск', 'pre'], ['Нур-Султане', 'Нур-Султан', 'pre'], ['Чолпон-Ате', 'Чолпон-Ата', 'dat pre'], ['Алма-Аты', 'Алма-Ата', 'gen'], ['Улан-Баторе', 'Улан-Батор', 'pre'],
    ['Ростове-на-Дону', 'Ростов-на-Дону', 'pre'], ['Нижнем Новгороде', 'Нижний Новгород', 'pre'], ['Минеральных Водах', 'Минеральные Воды', 'pre'], ['Набережных Челнов', 'Набережные Челны', 'gen'],
    ['Петропавловске-Камчатском', 'Петропавловск-Камчатский', 'pre'], ['Грозном', 'Грозный', 'pre'], ['Казанью', 'Казань', 'ins'], ['Тирасполе', 'Тирасполь', 'pre'], ['Череповце', 'Череповец', 'pre'],
    ['Барановичах', 'Барановичи', 'pre'], ['Афин', 'Афины', 'gen'], ['Черновцов', 'Черновцы', undefined], ['Черновцев', 'Черновцы', 'gen'], ['Ницце', 'Ницца', 'dat pre'], ['Ошем', 'Ош', 'ins'], ['Ошом', 'Ош', 'ins'],
    ['Душанбе', 'Душанбе', 'any'], ['Баку', 'Баку', 'any'], ['Сочи', 'Сочи', 'any'], ['Тбилиси', 'Тбилиси', 'any'], ['Алматы', 'Алматы', 'any'], ['Бразилиа', 'Бразилиа', 'any'], ['Ташкентом', 'Ташкент', 'ins'],
    ['Минска', 'Москва', undefined], ['Сочах', 'Сочи', undefined],
  ])('%s is %s in the %s', (text, name, cases) => expect(casesOf(text, name)).toBe(cases))

  it.each([
    ['кыргызской', 'KG adjective Кыргызстан'], ['белорусских', 'BY adjective Беларусь'], ['узбекистанскими', 'UZ adjective Узбекистан'], ['немецкую', 'DE adjective Германия'],
    ['Российская', 'RU adjective Россия'], ['русские', undefined],
  ])('the adjective %s', (text, expected) => expect(first(text, russian)).toBe(expected))

  it('agrees with an independent decliner on the nouns of one word', () => {
    interface Nouns { Engine: new () => { decline(noun: { text: string; gender: string }, wanted: string): string[] }; Gender: { FEMININE: string; MASCULINE: string }; CASES: string[] }
    const nouns = createRequire(import.meta.url)('russian-nouns-js') as Nouns
    const engine = new nouns.Engine()
    /** It declines what does not decline (Гоа), drops vowels that stay (Пномпень), or takes a noun for an adjective (Ханой). */
    const otherwise = new Set(['Никарагуа', 'Самоа', 'Бразилиа', 'Гоа', 'Манагуа', 'Апиа', 'Пномпень', 'Вадуц', 'Белосток', 'Путраджая', 'Ханой'])
    const forms = new Map<string, EntryOf<'city'>[]>()
    const words = new Map<string, boolean>()
    for (const [phrase, entry] of russianPlaces()) {
      if ((entry.kind !== 'city' && entry.kind !== 'country') || !entry.cases || /[^А-я]|[А-Я].*[А-Я]|[иыу]$/.test(entry.name)) continue
      const key = `${entry.name} ${phrase}`
      forms.set(key, [...(forms.get(key) ?? []), entry as EntryOf<'city'>])
      words.set(entry.name, phrase.endsWith('ью') || words.get(entry.name) === true)
    }
    const wrong: string[] = []
    for (const [word, softFeminine] of words) {
      if (otherwise.has(word) || /(?:ый|ец|ет)$/.test(word)) continue
      const gender = softFeminine || /[ая]$/.test(word) ? nouns.Gender.FEMININE : nouns.Gender.MASCULINE
      ;(['nom', 'gen', 'dat', 'acc', 'ins', 'pre'] as const).forEach((name, i) => {
        const expected = engine.decline({ text: word.toLowerCase(), gender }, nouns.CASES[i] ?? '').map(fold)
        if (!expected.some((form) => forms.get(`${word} ${form}`)?.some(({ cases }) => cases?.includes(name)))) wrong.push(`${word} ${name} ${expected.join()}`)
      })
    }
    expect(words.size).toBeGreaterThan(400)
    expect(wrong).toEqual([])
  })
})

describe('capitals', () => {
  const without = (countries: string, cities: string): string[] => codesOf(countries).filter((code) => capitalOf(code, cities) === undefined)
  it('every country has one in English', () => expect(without(countriesEn, citiesEn)).toEqual('AI AS AW BM GI GU HK KY MO MP MS TK VG VI WF'.split(' ')))
  it('every country has one in Russian', () => expect(without(countriesRu, citiesRu)).toEqual('CK FM HK MO NU PR'.split(' ')))
  it.each([['en', citiesEn], ['ru', citiesRu]])('and no more than one (%s)', (_, table) => {
    for (const row of table.trim().split('\n')) expect(row.split('*').length, row).toBeLessThanOrEqual(2)
    expect(new Set(codesOf(table)).size).toBe(codesOf(table).length)
  })
  it.each([['BY', 'Minsk', 'Минск'], ['KZ', 'Astana', 'Астана'], ['MV', 'Malé', 'Мале'], ['GR', 'Athens', 'Афины'], ['AR', 'Buenos Aires', 'Буэнос-Айрес'], ['XX', undefined, undefined]])(
    'the capital of %s', (code, en, ru) => expect([capitalOf(code, citiesEn), capitalOf(code, citiesRu)]).toEqual([en, ru]))
  it('belong to a country of the table', () => {
    expect(codesOf(citiesEn).filter((code) => !codesOf(countriesEn).includes(code))).toEqual([])
    expect(codesOf(citiesRu).filter((code) => !codesOf(countriesRu).includes(code))).toEqual([])
  })
})

describe('the tables', () => {
  it.each([['English', () => englishPlaces()], ['Russian', () => russianPlaces()]] as const)('give one phrase to two countries only with a warning (%s)', (_, places) => {
    const owners = new Map<string, Entry[]>()
    for (const [phrase, entry] of places()) owners.set(phrase, [...(owners.get(phrase) ?? []), entry])
    const codeOf = (entry: Entry): string => (entry.kind === 'country' ? entry.code : entry.kind === 'city' ? entry.country : '')
    const clashes = [...owners].filter(([, entries]) => new Set(entries.map(codeOf)).size > 1 && entries.some((entry) => !('ambiguous' in entry)))
    expect(clashes.map(([phrase]) => phrase)).toEqual([])
  })
  it('name a city once a country', () => {
    for (const [table, inflection] of [[citiesEn, undefined], [citiesRu, { name: (name: string) => [{ phrase: name, name }], adjective: () => [] }]] as const) {
      const names = [...cityEntries(table, inflection)].map(([phrase, entry]) => `${phrase} ${(entry as EntryOf<'city'>).country}`)
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    }
  })
  it('stay small', () => {
    expect(brotliCompressSync(Buffer.from(countriesEn + noCountryEn + citiesEn + countriesRu + noCountryRu + citiesRu)).length).toBeLessThan(15_500)
  })
})
