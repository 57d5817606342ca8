import countries from 'i18n-iso-countries'
import { describe, expect, it } from 'vitest'
import { englishAgencies } from '../../src/gazetteer/agencies.en.js'
import { russianAgencies } from '../../src/gazetteer/agencies.ru.js'
import { organizationMembers } from '../../src/gazetteer/members.js'
import { englishOrganizations } from '../../src/gazetteer/organizations.en.js'
import { russianOrganizations } from '../../src/gazetteer/organizations.ru.js'
import { casingFits, organizationEntries, organEntries } from '../../src/gazetteer/organizations.js'
import { englishOrgans } from '../../src/gazetteer/organs.en.js'
import { russianOrgans } from '../../src/gazetteer/organs.ru.js'
import { englishForms } from '../../src/gazetteer/spelling.js'
import { compileLexicon, scan, type Entry, type EntryOf } from '../../src/mentions/lexicon.js'
import { fold } from '../../src/text/fold.js'
import { tokenize } from '../../src/text/tokens.js'

const lexicons = {
  en: compileLexicon([...englishOrganizations(), ...englishOrgans(), ...englishAgencies()]),
  ru: compileLexicon([...russianOrganizations(), ...russianOrgans(), ...russianAgencies()]),
}

/** The entries that the whole of `phrase` is. */
function find(language: 'en' | 'ru', phrase: string): Entry[] {
  const tokens = tokenize(fold(phrase))
  const hits = scan(fold(phrase), tokens, lexicons[language]).all(0)
  return hits.filter((hit) => hit.to === tokens.length && casingFits(hit.value as EntryOf<'organization'>, fold(phrase))).map((hit) => hit.value)
}

function only<K extends Entry['kind']>(language: 'en' | 'ru', phrase: string, kind: K): EntryOf<K> {
  const found = find(language, phrase).filter((entry): entry is EntryOf<K> => entry.kind === kind)
  expect(found, phrase).toHaveLength(1)
  return found[0] as EntryOf<K>
}

describe('organizations in English', () => {
  it.each([
    ['CSTO', 'CSTO', 'Collective Security Treaty Organization', 'CSTO'],
    ['Collective Security Treaty Organisation', 'CSTO', 'Collective Security Treaty Organization', 'CSTO'],
    ['Shanghai Cooperation Organisation', 'SCO', 'Shanghai Cooperation Organization', 'SCO'],
    ['RATS SCO', 'SCO-RATS', 'Regional Anti-Terrorist Structure of the Shanghai Cooperation Organization', 'SCO RATS'],
    ['Regional Antiterrorist Structure', 'SCO-RATS', 'Regional Anti-Terrorist Structure of the Shanghai Cooperation Organization', 'SCO RATS'],
    ['EEU', 'EAEU', 'Eurasian Economic Union', 'EAEU'],
    ['Union State of Russia and Belarus', 'UNION-STATE', 'Union State', null],
    ['Organization for Security and Cooperation in Europe', 'OSCE', 'Organization for Security and Co-operation in Europe', 'OSCE'],
    ['Organisation of Islamic Cooperation', 'OIC', 'Organization of Islamic Cooperation', 'OIC'],
    ['International Labor Organization', 'ILO', 'International Labour Organization', 'ILO'],
    ['UN Office on Drugs and Crime', 'UNODC', 'United Nations Office on Drugs and Crime', 'UNODC'],
    ['Interpol', 'INTERPOL', 'International Criminal Police Organization', 'INTERPOL'],
    ['Asean', 'ASEAN', 'Association of Southeast Asian Nations', 'ASEAN'],
    ['D-8', 'D-8', 'D-8 Organization for Economic Cooperation', 'D-8'],
    ['Arab League', 'LAS', 'League of Arab States', 'LAS'],
    ['Visegrád Four', 'V4', 'Visegrad Group', 'V4'],
    ['CoE', 'COE', 'Council of Europe', 'CoE'],
  ])('%s', (phrase, id, name, acronym) => {
    expect(only('en', phrase, 'organization')).toMatchObject({ id, name, acronym })
  })

  it.each(['who', 'Who', 'can', 'un', 'Eco', 'Guam', 'rats', 'pace', 'cis', 'the Commonwealth', 'Shanghai', 'union State', 'trend', 'report', 'map'])('"%s" is none', (phrase) => {
    expect(find('en', phrase)).toEqual([])
  })

  it('tells which acronyms mean other things too', () => {
    expect(only('en', 'PIF', 'organization').ambiguous).toBe(true)
    expect(only('en', 'Pacific Islands Forum', 'organization').ambiguous).toBeUndefined()
    expect(only('en', 'WHO', 'organization')).toMatchObject({ id: 'WHO', caseSensitive: true })
  })

  it('gives each that an acronym may stand for', () => {
    const found = find('en', 'RCC')
    expect(found.map((entry) => entry.kind === 'organization' && [entry.id, entry.ambiguous])).toEqual([['RCC', true], ['RCC-COMMUNICATIONS', true]])
  })
})

/** Nominative, genitive, dative, accusative, instrumental, prepositional, declined by hand. */
const DECLINED: readonly (readonly [string, string, string, string, string, string])[] = [
  ['Организация Договора о коллективной безопасности', 'Организации Договора о коллективной безопасности', 'Организации Договора о коллективной безопасности',
    'Организацию Договора о коллективной безопасности', 'Организацией Договора о коллективной безопасности', 'Организации Договора о коллективной безопасности'],
  ['Шанхайская организация сотрудничества', 'Шанхайской организации сотрудничества', 'Шанхайской организации сотрудничества',
    'Шанхайскую организацию сотрудничества', 'Шанхайской организацией сотрудничества', 'Шанхайской организации сотрудничества'],
  ['Содружество Независимых Государств', 'Содружества Независимых Государств', 'Содружеству Независимых Государств',
    'Содружество Независимых Государств', 'Содружеством Независимых Государств', 'Содружестве Независимых Государств'],
  ['Союзное государство', 'Союзного государства', 'Союзному государству', 'Союзное государство', 'Союзным государством', 'Союзном государстве'],
  ['Евразийский экономический союз', 'Евразийского экономического союза', 'Евразийскому экономическому союзу',
    'Евразийский экономический союз', 'Евразийским экономическим союзом', 'Евразийском экономическом союзе'],
  ['Совещание по взаимодействию и мерам доверия в Азии', 'Совещания по взаимодействию и мерам доверия в Азии', 'Совещанию по взаимодействию и мерам доверия в Азии',
    'Совещание по взаимодействию и мерам доверия в Азии', 'Совещанием по взаимодействию и мерам доверия в Азии', 'Совещании по взаимодействию и мерам доверия в Азии'],
  ['Лига арабских государств', 'Лиги арабских государств', 'Лиге арабских государств', 'Лигу арабских государств', 'Лигой арабских государств', 'Лиге арабских государств'],
  ['Южноамериканский общий рынок', 'Южноамериканского общего рынка', 'Южноамериканскому общему рынку',
    'Южноамериканский общий рынок', 'Южноамериканским общим рынком', 'Южноамериканском общем рынке'],
  ['Вишеградская группа', 'Вишеградской группы', 'Вишеградской группе', 'Вишеградскую группу', 'Вишеградской группой', 'Вишеградской группе'],
  ['Экономическая и социальная комиссия ООН для Азии и Тихого океана', 'Экономической и социальной комиссии ООН для Азии и Тихого океана', 'Экономической и социальной комиссии ООН для Азии и Тихого океана',
    'Экономическую и социальную комиссию ООН для Азии и Тихого океана', 'Экономической и социальной комиссией ООН для Азии и Тихого океана', 'Экономической и социальной комиссии ООН для Азии и Тихого океана'],
  ['Большая двадцатка', 'Большой двадцатки', 'Большой двадцатке', 'Большую двадцатку', 'Большой двадцаткой', 'Большой двадцатке'],
  ['Интерпол', 'Интерпола', 'Интерполу', 'Интерпол', 'Интерполом', 'Интерполе'],
  ['Парламентская Ассамблея ОДКБ', 'Парламентской Ассамблеи ОДКБ', 'Парламентской Ассамблее ОДКБ', 'Парламентскую Ассамблею ОДКБ', 'Парламентской Ассамблеей ОДКБ', 'Парламентской Ассамблее ОДКБ'],
]

describe('organizations in Russian', () => {
  it.each(DECLINED)('declines %s', (...forms) => {
    const cases = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre']
    const id = only('ru', forms[0], 'organization').id
    forms.forEach((form, i) => {
      const entry = only('ru', form, 'organization')
      expect(entry.id).toBe(id)
      expect(entry.cases, form).toContain(cases[i])
      expect(entry.cases, form).toHaveLength(forms.filter((other) => other === form).length)
    })
  })

  it.each([
    ['ОДКБ', 'CSTO', 'Организация Договора о коллективной безопасности', 'ОДКБ'],
    ['РАТС ШОС', 'SCO-RATS', 'Региональная антитеррористическая структура Шанхайской организации сотрудничества', 'РАТС'],
    ['Региональной антитеррористической структуры ШОС', 'SCO-RATS', 'Региональная антитеррористическая структура Шанхайской организации сотрудничества', 'РАТС'],
    ['Управлению Верховного комиссара Организации Объединённых Наций по делам беженцев', 'UNHCR', 'Управление Верховного комиссара ООН по делам беженцев', 'УВКБ ООН'],
    ['Межпарламентской Ассамблее государств – участников СНГ', 'IPA-CIS', 'Межпарламентская Ассамблея государств - участников Содружества Независимых Государств', 'МПА СНГ'],
    ['Союзном государстве', 'UNION-STATE', 'Союзное государство', null],
    ['Евросоюзом', 'EU', 'Европейский союз', 'ЕС'],
    ['Советом Европы', 'COE', 'Совет Европы', null],
    ['Меркосура', 'MERCOSUR', 'Южноамериканский общий рынок', 'Меркосур'],
  ])('%s', (phrase, id, name, acronym) => {
    expect(only('ru', phrase, 'organization')).toMatchObject({ id, name, acronym })
  })

  it.each(['вас', 'Вас', 'воз', 'Гуам', 'союзное государство', 'ас', 'мот', 'содружество', 'тренд'])('"%s" is none', (phrase) => {
    expect(find('ru', phrase)).toEqual([])
  })

  it('does not decline an acronym', () => {
    expect(only('ru', 'СНГ', 'organization').cases).toBeUndefined()
    expect(only('ru', 'Европолом', 'organization').cases).toEqual(['ins'])
  })
})

describe('organs', () => {
  it.each([
    ['en', 'Collective Security Council', 'CSTO.CSC'],
    ['en', 'CSSC', 'CSTO.CSSC'],
    ['en', 'Coordinating Council of Heads of Competent Authorities on Combating Illegal Migration', 'CSTO.MIGRATION'],
    ['en', 'Council of Commanders of Border Troops', 'CIS.SKPV'],
    ['en', 'SCO RATS Council', 'SCO-RATS.COUNCIL'],
    ['en', 'SOMTC', 'ASEAN.SOMTC'],
    ['en', 'CONSLE', 'CARICOM.CONSLE'],
    ['en', 'JMMC', 'OPEC.JMMC'],
    ['ru', 'КСБНМ', 'CSTO.MIGRATION'],
    ['ru', 'Координационного совета руководителей компетентных органов государств – членов ОДКБ по вопросам борьбы с незаконной миграцией', 'CSTO.MIGRATION'],
    ['ru', 'Комитетом секретарей советов безопасности', 'CSTO.CSSC'],
    ['ru', 'Совета командующих Пограничными войсками', 'CIS.SKPV'],
    ['ru', 'Высшему Евразийскому экономическому совету', 'EAEU.SEEC'],
    ['ru', 'Бюро по координации борьбы с организованной преступностью', 'CIS.BKBOP'],
    ['ru', 'Исполкоме СНГ', 'CIS.EXCOM'],
  ] as const)('%s: %s', (language, phrase, id) => {
    const entry = only(language, phrase, 'organ')
    expect(entry.id).toBe(id)
    expect(entry.ambiguous).toBeUndefined()
  })

  it.each([
    ['en', 'CFM', ['CSTO', 'CIS', 'SCO', 'GUAM', 'BSEC', 'OIC']],
    ['en', 'Council of Defence Ministers', ['CSTO', 'CIS']],
    ['en', 'PSC', ['EU', 'AU']],
    ['ru', 'СМИД', ['CSTO', 'CIS', 'SCO', 'GUAM', 'BSEC', 'OIC']],
    ['ru', 'Совета глав государств', ['CIS', 'SCO']],
  ] as const)('%s: %s may be any of several', (language, phrase, organizations) => {
    const found = find(language, phrase).filter((entry) => entry.kind === 'organ')
    expect(found.map((entry) => entry.organization)).toEqual(organizations)
    expect(found.every((entry) => entry.ambiguous)).toBe(true)
  })
})

describe('agencies', () => {
  it.each([
    ['en', 'BELTA', 'BelTA'],
    ['en', 'KAZINFORM', 'Kazinform'],
    ['en', 'AKIpress', 'AKIpress'],
    ['en', 'REPORT.AZ', 'REPORT.AZ'],
    ['ru', 'АРМЕНПРЕСС', 'Арменпресс'],
    ['ru', 'РИА «Новости»', 'РИА "Новости"'],
    ['ru', '24.kg', '24.kg'],
    ['ru', 'ОДКБинформ', 'ОДКБинформ'],
  ] as const)('%s: %s', (language, phrase, name) => {
    expect(only(language, phrase, 'agency').name).toBe(name)
  })

  it('knows who passes on what others wrote', () => {
    expect(only('en', 'MIL OSI', 'agency').syndicator).toBe(true)
    expect(only('en', 'TASS', 'agency').syndicator).toBeUndefined()
  })
})

describe('the tables', () => {
  const both = [['organizations', englishOrganizations, russianOrganizations], ['organs', englishOrgans, russianOrgans]] as const
  const idsOf = (entries: Iterable<readonly [string, { id: string }]>): Set<string> => new Set([...entries].map(([, entry]) => entry.id))
  const english = idsOf(englishOrganizations())

  it.each(both)('share the ids of %s', (_, en, ru) => {
    const known = idsOf(en())
    expect([...idsOf(ru())].filter((id) => !known.has(id))).toEqual([])
  })

  it.each([['en', englishOrgans, englishOrganizations], ['ru', russianOrgans, russianOrganizations]] as const)('name an organization for every organ: %s', (_, organs, organizations) => {
    const known = idsOf(organizations())
    expect([...organs()].map(([, entry]) => entry.organization).filter((id) => !known.has(id))).toEqual([])
  })

  it.each([['en', englishOrganizations], ['ru', russianOrganizations], ['en organs', englishOrgans], ['ru organs', russianOrgans]] as const)('say so where two share a spelling: %s', (_, entries) => {
    const owners = new Map<string, Map<string, boolean>>()
    for (const [phrase, entry] of entries()) {
      const key = fold(phrase).toLowerCase()
      const ids = owners.get(key) ?? new Map<string, boolean>()
      owners.set(key, ids.set(entry.id, entry.ambiguous === true))
    }
    const silent = [...owners].filter(([, ids]) => ids.size > 1 && [...ids.values()].includes(false))
    expect(silent.map(([phrase]) => phrase)).toEqual([])
  })

  it.each([['en', [englishOrganizations, englishOrgans, englishAgencies]], ['ru', [russianOrganizations, russianOrgans, russianAgencies]]] as const)('have each spelling of an item once and no mark left in it: %s', (_, tables) => {
    for (const entries of tables) {
      const seen = new Set<string>()
      for (const [phrase, entry] of entries()) {
        expect(phrase).not.toMatch(/[*{}!?;|]|^\s|\s$|\s\s/)
        expect(entry.name).not.toMatch(/[*{}!?;|]/)
        const key = `${fold(phrase).toLowerCase()}|${'id' in entry ? entry.id : ''}`
        expect(seen.has(key), key).toBe(false)
        seen.add(key)
      }
    }
  })

  it('know the members by ISO codes, each once, in order', () => {
    for (const [id, codes] of organizationMembers()) {
      expect(english.has(id), id).toBe(true)
      expect(codes.filter((code) => !countries.isValid(code)), id).toEqual([])
      expect([...new Set(codes)].sort(), id).toEqual(codes)
    }
    expect(organizationMembers().get('CSTO')).toEqual(['AM', 'BY', 'KZ', 'KG', 'RU', 'TJ'].sort())
  })

  it.each([['EU', 27], ['NATO', 32], ['COE', 46], ['OSCE', 57], ['CICA', 28], ['ASEAN', 11], ['SCO', 10], ['BSEC', 13], ['APEC', 21], ['PIF', 18], ['IORA', 23], ['LAS', 22], ['SADC', 16], ['COMESA', 21], ['CARICOM', 15]])('%s has %i members', (id, count) => {
    expect(organizationMembers().get(id)).toHaveLength(count)
  })
})

describe('reading a table', () => {
  it('writes out alternatives and marks', () => {
    const entries = [...organizationEntries('XYZO|XYZO,XY?|Big {Union/Club} of X; The X!', (text) => [{ text }])]
    expect(entries.map(([phrase, { name, ambiguous, caseSensitive }]) => [phrase, name, !!ambiguous, !!caseSensitive])).toEqual([
      ['Big Union of X', 'Big Union of X', false, false],
      ['Big Club of X', 'Big Union of X', false, false],
      ['The X', 'Big Union of X', false, true],
      ['XYZO', 'Big Union of X', false, false],
      ['XY', 'Big Union of X', true, true],
    ])
  })

  it('puts organs under their organization', () => {
    const entries = [...organEntries('@A\nC|C|Council\n@B\nC|-|Council', (text) => [{ text }])]
    expect(entries.map(([phrase, { id, ambiguous }]) => [phrase, id, !!ambiguous])).toEqual([['Council', 'A.C', true], ['C', 'A.C', false], ['Council', 'B.C', true]])
  })

  it('spells in American and in British', () => {
    expect(englishForms('Center for Defense').map((form) => form.text)).toEqual(['Center for Defense', 'Centre for Defense', 'Center for Defence', 'Centre for Defence'])
  })
})
