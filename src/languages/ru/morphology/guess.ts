import type { Case } from '../../../mentions/lexicon.js'
import { adjectiveAgreements, adjectiveNominative, type Agreement } from './adjectives.js'
import type { Gender } from './forms.js'
import { keyOf, respell } from './spelling.js'

/** How an unknown noun ends in a case, by gender, and how in the nominative. Only endings that leave no doubt once an adjective has shown case and gender. */
const NOUNS: readonly (readonly [at: Case, gender: Gender, ending: RegExp, cut: number, add: string])[] = [
  ['gen', 'n', /ства$/, 1, 'о'], ['dat', 'n', /ству$/, 1, 'о'], ['ins', 'n', /ством$/, 2, 'о'], ['pre', 'n', /стве$/, 1, 'о'],
  ['gen', 'n', /ния$/, 1, 'е'], ['dat', 'n', /нию$/, 1, 'е'], ['ins', 'n', /нием$/, 2, 'е'], ['pre', 'n', /нии$/, 1, 'е'],
  ['gen', 'm', /[бвгджзклмнпрстфхцчшщ]а$/, 1, ''], ['dat', 'm', /[бвгджзклмнпрстфхцчшщ]у$/, 1, ''], ['ins', 'm', /[бвгджзклмнпрстфхц]ом$/, 2, ''], ['pre', 'm', /[бвгджзклмнпрстфхцчшщ]е$/, 1, ''],
  ['gen', 'f', /ии$/, 1, 'я'], ['dat', 'f', /ии$/, 1, 'я'], ['ins', 'f', /ией$/, 2, 'я'], ['acc', 'f', /ию$/, 1, 'я'], ['pre', 'f', /ии$/, 1, 'я'],
  ['gen', 'f', /сти$/, 1, 'ь'], ['dat', 'f', /сти$/, 1, 'ь'], ['ins', 'f', /стью$/, 1, ''], ['pre', 'f', /сти$/, 1, 'ь'],
  ['gen', 'f', /[бвдзлмнпрстфц]ы$/, 1, 'а'], ['gen', 'f', /[гкхжшчщ]и$/, 1, 'а'], ['ins', 'f', /[бвгдзклмнпрстфх]ой$/, 2, 'а'], ['acc', 'f', /[бвгджзклмнпрстфхцчшщ]у$/, 1, 'а'],
  ['dat', 'f', /[бвгджзклмнпрстфхцчшщ]е$/, 1, 'а'], ['pre', 'f', /[бвгджзклмнпрстфхцчшщ]е$/, 1, 'а'],
]

const common = (a: readonly Agreement[], b: readonly Agreement[]): Agreement[] =>
  a.filter((x) => b.some((y) => x.case === y.case && x.number === y.number && x.gender === y.gender))

/** A phrase whose head is not known: adjectives in a plain oblique case, then a noun that fits them. Anything else stays as printed. */
export function guessHead(phrase: string, hint: Case | null): string {
  const words = phrase.split(' ')
  let fits: Agreement[] | undefined
  let at = 0
  for (; at < words.length - 1; at++) {
    const own = adjectiveAgreements(keyOf(words[at] as string))
    const both = fits ? common(fits, own) : own.filter((a) => a.number === 'sg' && a.case !== 'nom')
    if (!both.length) break
    fits = both
  }
  const noun = words[at]
  if (!fits || !at || !noun || !/^[А-яЁё-]{4,40}$/.test(noun)) return phrase
  const lower = keyOf(noun)
  for (const [rule, gender, ending, cut, add] of NOUNS) {
    if (hint && hint !== rule && !(hint === 'acc' && rule === 'gen')) continue
    if (!ending.test(lower) || !fits.some((a) => a.case === rule && a.gender === gender)) continue
    const adjectives = words.slice(0, at).map((word) => respell(word, adjectiveNominative(keyOf(word), 'sg', gender)))
    return [...adjectives, respell(noun, lower.slice(0, -cut) + add), ...words.slice(at + 1)].join(' ')
  }
  return phrase
}
