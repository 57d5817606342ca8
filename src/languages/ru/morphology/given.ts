import { firstNameReadings } from '../firstNames.js'
import { ALL_CASES } from './forms.js'
import { indexEndings, readEndings, type EndingTable, type NameReading, type Row } from './endings.js'

/** First names that the list does not have. */
const ROWS: readonly Row[] = [
  ['', '', 'nom', 'm', 2.2, 'hard'], ['', '', 'all', 'f', 1.2, 'hard'], ['', '', 'all', 'm', -1.5, 'hard'],
  ['а', '', 'gen acc', 'm', 1.9, 'hard'], ['а', 'а', 'nom', 'f', 1.7, 'hard'], ['а', 'а', 'nom', 'm', 0.7, 'hard'], ['а', 'а', 'all', null, -1, 'hard'],
  ['у', '', 'dat', 'm', 1.9, 'hard'], ['у', 'а', 'acc', 'f', 1.2, 'hard'], ['ом', '', 'ins', 'm', 2, 'plain'], ['ем', '', 'ins', 'm', 2, 'hush'], ['е', '', 'pre', 'm', 1.3, 'hard'], ['е', 'а', 'dat pre', 'f', 1.4, 'hard'], ['е', 'а', 'dat pre', 'm', 0.5, 'hard'],
  ['й', 'й', 'nom', 'm', 2.2], ['я', 'й', 'gen acc', 'm', 1.9, 'vowel'], ['ю', 'й', 'dat', 'm', 1.9, 'vowel'], ['ем', 'й', 'ins', 'm', 2, 'vowel'], ['е', 'й', 'pre', 'm', 1.3, 'vowel'], ['ии', 'ий', 'pre', 'm', 1.2],
  ['ь', 'ь', 'nom', null, 2], ['я', 'ь', 'gen acc', 'm', 1.5, 'soft'], ['ю', 'ь', 'dat', 'm', 1.5, 'soft'], ['ем', 'ь', 'ins', 'm', 1.8, 'soft'], ['е', 'ь', 'pre', 'm', 0.7, 'soft'], ['и', 'ь', 'gen dat pre', 'f', 0.8, 'soft'], ['ью', 'ь', 'ins', 'f', 1.5],
  ['я', 'я', 'nom', 'f', 1.6], ['я', 'я', 'nom', 'm', 0.6], ['ии', 'ия', 'gen dat pre', 'f', 1.9], ['ию', 'ия', 'acc', 'f', 1.2], ['ьи', 'ья', 'gen', 'f', 1.9], ['и', 'я', 'gen', 'f', 1.1, 'soft'], ['е', 'я', 'dat pre', 'f', 0.8, 'soft'], ['ю', 'я', 'acc', 'f', 1],
  ['ей', 'я', 'ins', 'f', 1.7], ['ы', 'а', 'gen', 'f', 1.8, 'hard'], ['ы', 'а', 'gen', 'm', 1.1, 'hard'], ['и', 'а', 'gen', 'f', 1.6, 'back'], ['и', 'а', 'gen', 'm', 0.7, 'back'], ['ой', 'а', 'ins', 'f', 1.8, 'plain'], ['ой', 'а', 'ins', 'm', 1.2, 'plain'], ['ей', 'а', 'ins', 'f', 1.7, 'hush'],
  ['о', 'о', 'all', null, 2.6], ['э', 'э', 'all', null, 2.6], ['у', 'у', 'all', null, 0.8], ['ю', 'ю', 'all', null, 0.8], ['и', 'и', 'all', null, 1.2], ['е', 'е', 'all', null, 0.9], ['ы', 'ы', 'all', null, 0.6],
  ['али', 'али', 'all', 'm', 3], ['кули', 'кули', 'all', 'm', 3], ['гулы', 'гулы', 'all', 'm', 3], ['кулы', 'кулы', 'all', 'm', 3], ['улло', 'улло', 'all', 'm', 3.2], ['улы', 'улы', 'all', 'm', 2.4], ['мирзо', 'мирзо', 'all', 'm', 3],
  ['уа', 'уа', 'all', null, 2.4], ['иа', 'иа', 'all', null, 2], ['еа', 'еа', 'all', null, 2], ['ау', 'ау', 'all', null, 2],
]

/** -ович, -овна. */
const PATRONYMIC: readonly Row[] = [
  ...['ович', 'евич', 'ьич', 'мич', 'кич'].flatMap((stem): Row[] => [[stem, stem, 'nom', 'm', 3], [stem + 'а', stem, 'gen acc', 'm', 3], [stem + 'у', stem, 'dat', 'm', 3], [stem + 'ем', stem, 'ins', 'm', 3], [stem + 'е', stem, 'pre', 'm', 3]]),
  ...['овн', 'евн', 'ичн', 'ишн'].flatMap((stem): Row[] => [[stem + 'а', stem + 'а', 'nom', 'f', 3], [stem + 'ы', stem + 'а', 'gen', 'f', 3], [stem + 'е', stem + 'а', 'dat pre', 'f', 3], [stem + 'у', stem + 'а', 'acc', 'f', 3], [stem + 'ой', stem + 'а', 'ins', 'f', 3]]),
]

let given: EndingTable | undefined
let patronymic: EndingTable | undefined

const KNOWN_WEIGHT = 4
/** "Александру" is Александр in the dative before it is a Romanian. */
const RARER = 1.5
/** "Нуржан" is a woman too: then it does not change. */
const OF_WOMEN: NameReading = { nominative: '', cases: ALL_CASES, gender: 'f', weight: 0.6 }

/** The readings of a word as a first name of the list. */
export function knownGiven(lower: string): NameReading[] {
  const readings = firstNameReadings(lower)
  return readings.map(({ name, gender, cases }) => ({
    nominative: name.toLowerCase(), cases, gender, weight: readings.length > 1 && cases.length === ALL_CASES.length ? KNOWN_WEIGHT - RARER : KNOWN_WEIGHT,
  }))
}

/** Every reading of a word (folded, lower case) as a form of a first name: the list's, or else what the ending allows. */
export function givenReadings(lower: string): NameReading[] {
  const known = knownGiven(lower)
  if (known.length) return /[бвгджзклмнпрстфхцчшщ]$/.test(lower) ? [...known, { ...OF_WOMEN, nominative: lower }] : known
  given ??= indexEndings(ROWS)
  const readings = readEndings(given, lower)
  return /..(?:ом|ем|ой)$/.test(lower) ? readings.map((r) => (r.nominative === lower ? { ...r, weight: r.weight - 1 } : r)) : readings
}

/** The readings of a word as a patronymic; none if it is not one. */
export function patronymicReadings(lower: string): NameReading[] {
  patronymic ??= indexEndings(PATRONYMIC)
  return lower.length < 6 ? [] : readEndings(patronymic, lower)
}
