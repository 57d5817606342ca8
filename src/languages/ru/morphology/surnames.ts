import { ALL_CASES } from './forms.js'
import { indexEndings, readEndings, type EndingTable, type NameReading, type Row } from './endings.js'

/** -ов, -ев, -ин, -ын: "Токаева" is he in the genitive or she in the nominative. */
const possessive = (stem: string): Row[] => [
  [stem, stem, 'nom', 'm', 3.2],
  [stem + 'а', stem, 'gen acc', 'm', 3], [stem + 'у', stem, 'dat', 'm', 3], [stem + 'ым', stem, 'ins', 'm', 3.2], [stem + 'е', stem, 'pre', 'm', 2.8],
  [stem + 'а', stem + 'а', 'nom', 'f', 3], [stem + 'ой', stem + 'а', 'gen dat ins pre', 'f', 3], [stem + 'у', stem + 'а', 'acc', 'f', 3],
]

/** -ский, -цкий. */
const adjectival = (stem: string): Row[] => [
  [stem + 'ий', stem + 'ий', 'nom', 'm', 3.2], [stem + 'ого', stem + 'ий', 'gen acc', 'm', 3.2], [stem + 'ому', stem + 'ий', 'dat', 'm', 3.2], [stem + 'им', stem + 'ий', 'ins', 'm', 3.2], [stem + 'ом', stem + 'ий', 'pre', 'm', 2.6],
  [stem + 'ая', stem + 'ая', 'nom', 'f', 3.2], [stem + 'ой', stem + 'ая', 'gen dat ins pre', 'f', 3], [stem + 'ую', stem + 'ая', 'acc', 'f', 3], [stem + 'ой', stem + 'ой', 'nom', 'm', 1],
]

const ROWS: readonly Row[] = [
  ...['ов', 'ев', 'ин', 'ын'].flatMap(possessive),
  ...['ск', 'цк'].flatMap(adjectival),
  // Белый, Черная; the oblique forms are read by readAdjectival
  ['ый', 'ый', 'nom', 'm', 2.6], ['ий', 'ий', 'nom', 'm', 2.2], ['ая', 'ая', 'nom', 'f', 2.4], ['яя', 'яя', 'nom', 'f', 2],
  ['ой', 'ая', 'gen dat ins pre', 'f', 1.6, 'plain'], ['ую', 'ая', 'acc', 'f', 2],
  // Бегун, Гутерриш, Пашинян; of a woman unchanged
  ['', '', 'nom', 'm', 2.2, 'hard'], ['', '', 'all', 'f', 1.8, 'hard'],
  ['а', '', 'gen acc', 'm', 2, 'hard'], ['у', '', 'dat', 'm', 2, 'hard'], ['ом', '', 'ins', 'm', 2, 'plain'], ['ем', '', 'ins', 'm', 2.2, 'hush'], ['ом', '', 'ins', 'm', 1.6, 'hush'], ['е', '', 'pre', 'm', 1.6, 'hard'],
  // Кравец, Донец, Коломиец, Коваленок
  ...['в', 'н', 'м', 'п', 'б', 'д', 'г', 'с'].flatMap((c): Row[] => [[c + 'ца', c + 'ец', 'gen acc', 'm', 2.3], [c + 'цу', c + 'ец', 'dat', 'm', 2.3], [c + 'цом', c + 'ец', 'ins', 'm', 2.3], [c + 'цем', c + 'ец', 'ins', 'm', 2.3], [c + 'це', c + 'ец', 'pre', 'm', 1.8]]),
  ['ийца', 'иец', 'gen acc', 'm', 2.5], ['ийцу', 'иец', 'dat', 'm', 2.5], ['ийцем', 'иец', 'ins', 'm', 2.5], ['ийце', 'иец', 'pre', 'm', 2],
  ['енка', 'енок', 'gen acc', 'm', 2.2], ['енку', 'енок', 'dat', 'm', 2.2], ['енком', 'енок', 'ins', 'm', 2.2], ['енке', 'енок', 'pre', 'm', 1.8],
  // Макей, Хуэй
  ['й', 'й', 'nom', 'm', 1.8], ['й', 'й', 'all', 'f', 1.2], ['я', 'й', 'gen acc', 'm', 2, 'vowel'], ['ю', 'й', 'dat', 'm', 2, 'vowel'], ['ем', 'й', 'ins', 'm', 2.2, 'vowel'], ['е', 'й', 'pre', 'm', 1.5, 'vowel'],
  // Соловей, Воробей
  ['ья', 'ей', 'gen acc', 'm', 1.8, 'soft'], ['ью', 'ей', 'dat', 'm', 1.8, 'soft'], ['ьем', 'ей', 'ins', 'm', 2.4, 'soft'], ['ье', 'ей', 'pre', 'm', 1.5, 'soft'],
  // Зась, Кикоть
  ['ь', 'ь', 'nom', 'm', 2.2], ['ь', 'ь', 'all', 'f', 1.8], ['я', 'ь', 'gen acc', 'm', 1.9, 'soft'], ['ю', 'ь', 'dat', 'm', 1.9, 'soft'], ['ем', 'ь', 'ins', 'm', 2, 'soft'], ['е', 'ь', 'pre', 'm', 0.8, 'soft'], ['ле', 'ль', 'pre', 'm', 1.7],
  // Рапота, Бордюжа, Чайка
  ['а', 'а', 'nom', null, 1.4, 'hard'], ['ы', 'а', 'gen', null, 1.9, 'hard'], ['и', 'а', 'gen', null, 1.9, 'back'], ['е', 'а', 'dat pre', null, 1.6, 'hard'], ['у', 'а', 'acc', null, 1.6, 'hard'], ['ой', 'а', 'ins', null, 1.9, 'hard'],
  ['ей', 'а', 'ins', null, 1.9, 'hush'],
  // Небензя, Берия, Куля
  ['я', 'я', 'nom', null, 1.3], ['и', 'я', 'gen', null, 1.1, 'soft'], ['е', 'я', 'dat pre', null, 0.9, 'soft'], ['ю', 'я', 'acc', null, 1.3], ['ей', 'я', 'ins', null, 1.4, 'soft'],
  ['ии', 'ия', 'gen dat pre', null, 1.9], ['ией', 'ия', 'ins', null, 2.1], ['ьи', 'ья', 'gen', null, 1.9], ['ьей', 'ья', 'ins', null, 1.9], ['аи', 'ая', 'gen', null, 1.2], ['ау', 'ау', 'all', null, 2], ['оу', 'оу', 'all', null, 2.4], ['еу', 'еу', 'all', null, 2.4],
  // never declined
  ['ко', 'ко', 'all', null, 3.4], ['о', 'о', 'all', null, 2.8], ['э', 'э', 'all', null, 2.8], ['ых', 'ых', 'all', null, 3], ['их', 'их', 'all', null, 2.6], ['швили', 'швили', 'all', null, 3.6], ['дзе', 'дзе', 'all', null, 3.6],
  ['заде', 'заде', 'all', null, 3.4], ['зода', 'зода', 'all', null, 3], ['зода', 'зода', 'nom', null, 3.1], ['оглу', 'оглу', 'all', null, 3.4], ['оглы', 'оглы', 'all', null, 3.4], ['улу', 'улу', 'all', null, 2.4], ['уа', 'уа', 'all', null, 3], ['оа', 'оа', 'all', null, 3],
  ['иа', 'иа', 'all', null, 3], ['аа', 'аа', 'all', null, 3], ['еа', 'еа', 'all', null, 3], ['и', 'и', 'all', null, 0.9], ['у', 'у', 'all', null, 0.8], ['ю', 'ю', 'all', null, 0.8], ['ы', 'ы', 'all', null, 0.8], ['е', 'е', 'all', null, 0.9], ['а', 'а', 'all', null, -0.6],
  ['ли', 'ли', 'all', null, 1.7], ['ези', 'ези', 'all', null, 1.6],
]

/** Stems of adjectival surnames in a stressed -ой: Толстой, Донской, Береговой. */
const STRESSED = new Set(
  `толст крут золот свят глух сух лих кос сед нем больш молод дорог прост рядн верхов дик благ руд
 берегов боров горов кошев ланов лозов лугов мостов полев яров валов степов тыров донск трубецк шаховск крамск ямск морск луцк городск мирск людск`
    .split(/\s+/),
)
/** Of these -овой is likelier than -ов even where -овым could be either. */
const OVOY = new Set('берегов боров горов кошев ланов лозов лугов мостов полев яров'.split(' '))
const POSSESSIVE = /(?:[ое]в|[иы]н)$/
const ADJECTIVE = /^(?<stem>[а-я-]{2,40}?)(?<ending>ого|его|ому|ему|ым|им|ом)$/
const ADJECTIVE_CASES = { ог: 'gen acc', ег: 'gen acc', ом: 'dat', ем: 'dat', ым: 'ins', им: 'ins' } as const

/** Белого, Толстому, Горовым: the stem tells which nominative is likelier. */
function readAdjectival(lower: string): NameReading[] {
  const match = ADJECTIVE.exec(lower)?.groups as { stem: string; ending: string } | undefined
  if (!match) return []
  const { stem, ending } = match
  const cases = (ending === 'ом' ? 'pre' : ADJECTIVE_CASES[ending.slice(0, 2) as keyof typeof ADJECTIVE_CASES]).split(' ') as NameReading['cases']
  const last = stem.at(-1) as string
  const stressed = STRESSED.has(stem)
  const add = (nominative: string, weight: number): NameReading => ({ nominative, cases, gender: 'm', weight })
  if (POSSESSIVE.test(stem)) {
    if (ending === 'ом') return []
    if (ending === 'ым') return OVOY.has(stem) ? [add(stem + 'ой', 3.4)] : /[ое]в$/.test(stem) ? [add(stem + 'ой', 1)] : []
    return [add(stem + (/[ое]в$/.test(stem) ? 'ой' : 'ый'), 3)]
  }
  if (/[гк]о$|[ая]г$/.test(stem)) return []
  const back = 'гкх'.includes(last)
  if (stressed) return [add(stem + 'ой', 3.4)]
  if (back) return ending.startsWith('е') ? [] : [add(stem + 'ий', 2.8)]
  if (ending[0] === 'е' || ending[0] === 'и') return [add(stem + 'ий', ending[0] === 'и' ? 1.2 : 2.4)]
  const rare = ending === 'ом' ? 1 : 0
  return [add(stem + 'ый', 2.6 - rare), add(stem + 'ой', ('нлр'.includes(last) ? 1.5 : 2) - rare)]
}

/** "Лавровым", "Крымским" are no nominatives. */
const OBLIQUE = /(?:[ое]вым|[иы]ным|ским|цким)$/

/** "Горовой" is he in the nominative; "Шайлдабековой" is hardly anything but she in another case; "Яровой" can be both. */
function readOy(lower: string): NameReading[] {
  const stem = lower.endsWith('ой') ? lower.slice(0, -2) : ''
  if (stem.length < 2) return []
  const nominative = (weight: number): NameReading => ({ nominative: lower, cases: ['nom'], gender: 'm', weight })
  if (OVOY.has(stem)) return [nominative(2.8), { nominative: stem + 'ая', cases: ['gen', 'dat', 'ins', 'pre'], gender: 'f', weight: 3.4 }]
  return [nominative(POSSESSIVE.test(stem) ? (stem.length > 6 ? -0.5 : 1) : 2.2)]
}

let table: EndingTable | undefined

/** Surnames in -у, -и that look like a case of another and are none. */
const UNCHANGED = new Set('шойгу русу санду мунтяну чиботару моди керри аракчи рухани раиси саркози берлускони ренци мусави моттаки салехи'.split(' '))

/** Every reading of a word (folded, lower case) as a form of a surname. */
export function surnameReadings(lower: string): NameReading[] {
  if (UNCHANGED.has(lower)) return [{ nominative: lower, cases: ALL_CASES, gender: null, weight: 4 }]
  table ??= indexEndings(ROWS)
  const full = readAdjectival(lower)
  let readings = readEndings(table, lower).concat(full)
  if (/(?:[ое]в|[иы]н)ой$/.test(lower)) readings = readings.filter((r) => r.nominative !== lower)
  readings.push(...readOy(lower))
  if (/(?:ого|его|ому|ему)$/.test(lower) && full.length) readings = readings.filter((r) => r.cases.length < 6)
  if (OBLIQUE.test(lower)) readings = readings.filter((r) => r.nominative !== lower)
  else if (/..(?:ом|ем|ым)$/.test(lower)) readings = readings.map((r) => (r.nominative === lower ? { ...r, weight: r.weight - 1.4 } : r))
  const stem = /^(?<stem>[а-я]{2,30})(?:ий|ая|ой|ую|ом)$/.exec(lower)?.groups?.['stem']
  return stem && /[сц]к$/.test(stem) && STRESSED.has(stem) ? readings.filter((r) => !r.nominative.endsWith('ий')) : readings
}
