import { nominativePhrase } from './morphology/phrase.js'

/** Endings of the prepositional case that leave no doubt about the nominative: how much to cut and what to add. */
const ENDINGS: readonly (readonly [ending: RegExp, cut: number, add: string])[] = [
  [/(?:[сцз]к|град|бург|город|абад|кент|стан|горск|[ое]в|баш|бай|дар|хан|бор|рог)е$/, 1, ''],
  [/поле$/, 1, 'ь'],
  [/ополье$/, 0, ''],
  [/ии$/, 1, 'я'],
  [/[гкхжшчщ]ах$/, 2, 'и'],
  [/[бвдзлмнпрстфц]ах$/, 2, 'ы'],
  [/ях$/, 2, 'и'],
  [/[бвдзлмнпрстф]ном$/, 2, 'ый'],
  [/[сц]ком$/, 2, 'ий'],
]
/** Names that do not bend: Бостери, Осло, Кокшетау, Гюмри. */
const FIXED = /[иоуэюы]$/

/** The nominative of a settlement that no table knows, from the form after "в"; null where the form leaves a doubt. */
export function nominativePlace(phrase: string): string | null {
  if (phrase.includes(' ')) {
    const whole = nominativePhrase(phrase, 'pre')
    return whole === phrase ? null : whole
  }
  const lower = phrase.toLowerCase()
  for (const [ending, cut, add] of ENDINGS) if (ending.test(lower)) return phrase.slice(0, phrase.length - cut) + add
  return FIXED.test(lower) ? phrase : null
}
