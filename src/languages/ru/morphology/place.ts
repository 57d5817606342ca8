import type { Case } from '../../../mentions/lexicon.js'
import { adjectiveAgreements, adjectiveNominative } from './adjectives.js'
import type { Gender } from './forms.js'
import { keyOf, respell } from './spelling.js'

type At = 'gen' | 'dat' | 'ins' | 'pre'

/** Ends of the names of places that tell how the name declines: hard masculine stems. */
const MASCULINE = `ск цк град город бург абад кенд кент стан ак ек ук ык юк ир инск ток порт штадт форт полис баш таш даш стон гард вец дар бор рог горск`.split(' ')
/** Soft masculine stems: Севастополь, Ярославль. */
const SOFT = ['пол', 'авл']
/** Feminines in -ь: Казань, Тюмень, Пермь. */
const FEMININE = ['зан', 'хан', 'зран', 'юмен', 'перм', 'твер', 'керч']
/** Feminines in -а after a hyphen, and of a known last part: Чолпон-Ата, Алма-Ата. */
const ATA = /(?:^|-)ат(?:е|ы|ой|у)$/

const HARD_ENDINGS: Readonly<Record<At, string>> = { gen: 'а', dat: 'у', ins: 'ом', pre: 'е' }
const SOFT_ENDINGS: Readonly<Record<At, string>> = { gen: 'я', dat: 'ю', ins: 'ем', pre: 'е' }

interface Reading {
  readonly nominative: string
  /** p: plural; null: does not bend. */
  readonly gender: Gender | 'p' | null
}

const afterStem = (lower: string, stems: readonly string[], ending: string): string | null => {
  const bare = lower.endsWith(ending) ? lower.slice(0, lower.length - ending.length) : ''
  return bare.length > 3 && stems.some((stem) => bare.endsWith(stem)) ? bare : null
}

/** One word: the nominative where the ending leaves no doubt. */
function readPlace(lower: string, at: At): Reading | null {
  if (ATA.test(lower)) return { nominative: lower.replace(ATA, (ending) => (ending[0] === '-' ? '-ата' : 'ата')), gender: 'f' }
  const hard = afterStem(lower, MASCULINE, HARD_ENDINGS[at])
  if (hard) return { nominative: hard, gender: 'm' }
  const soft = afterStem(lower, SOFT, SOFT_ENDINGS[at])
  if (soft) return { nominative: soft + 'ь', gender: 'm' }
  const feminine = at === 'ins' ? afterStem(lower, FEMININE, 'ью') : afterStem(lower, FEMININE, 'и')
  if (feminine) return { nominative: feminine + 'ь', gender: 'f' }
  if (at === 'pre' && /[аоуыэ]е$/.test(lower)) return { nominative: lower.slice(0, -1) + 'й', gender: 'm' } // Шанхае, Уренгое
  if (at !== 'ins' && /[а-я]{3}ии$/.test(lower)) return { nominative: lower.slice(0, -1) + 'я', gender: 'f' } // Александрии
  if (at === 'ins' && /[а-я]{3}ией$/.test(lower)) return { nominative: lower.slice(0, -2) + 'я', gender: 'f' }
  if (at === 'pre' && /[а-я]{2}[гкхжшчщ]ах$/.test(lower)) return { nominative: lower.slice(0, -2) + 'и', gender: 'p' } // Химках, Великих Луках
  if (at === 'pre' && /[а-я]{3}[бвдзлмнпрстф]ах$/.test(lower)) return { nominative: lower.slice(0, -2) + 'ы', gender: 'p' } // Чебоксарах
  if (/(?:[оыэ]|[бвгджзклмнпрстфхцчшщй])$/.test(lower) && !(at === 'ins' && /[оеыи][мй]$/.test(lower))) return { nominative: lower, gender: null } // Гродно, Алматы, Сары-Ой
  return null
}

/**
 * The name of an unknown place in the nominative: "Полоцке" after "в" is Полоцк. Adjectives agree ("Нижнем Тагиле" only if the noun can be
 * read). Null where more than one nominative is likely.
 */
export function nominativePlace(phrase: string, at: Case): string | null {
  if (at === 'nom' || at === 'acc') return at === 'nom' ? phrase : null
  const words = phrase.split(' ')
  const noun = words.pop()
  if (!noun || !/^[А-ЯЁ][А-яЁё-]{1,40}$/.test(noun)) return null
  const reading = readPlace(keyOf(noun), at)
  if (!reading) return null
  const out: string[] = []
  for (const word of words) {
    const lower = keyOf(word)
    const gender = reading.gender === 'p' ? null : reading.gender
    const number = reading.gender === 'p' ? 'pl' : 'sg'
    if (!reading.gender || !adjectiveAgreements(lower).some((a) => a.case === at && a.number === number && a.gender === gender)) return null
    out.push(respell(word, adjectiveNominative(lower, number, gender)))
  }
  return [...out, respell(noun, reading.nominative)].join(' ')
}
