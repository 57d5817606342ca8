import { fold } from '../../../text/fold.js'

/** The key that tables are asked for: folded and in lower case. */
export const keyOf = (printed: string): string => fold(printed).toLowerCase()

const UPPER = /[А-ЯЁІ]/
const LOWER = /[а-яёі]/

/** All letters are capitals, two at least. */
export const isCaps = (printed: string): boolean => !LOWER.test(printed) && /[А-ЯЁІ][А-ЯЁІ]/.test(printed)

const plainLetter = (letter: string): string => {
  const lower = letter.toLowerCase()
  return lower === 'ё' ? 'е' : lower
}

/** `form` with the letters of `printed` as far as the two agree, so that ё and capitals stay: "Фёдора" and "федор" give "Фёдор". */
export function respell(printed: string, form: string): string {
  let same = 0
  while (same < form.length && same < printed.length && plainLetter(printed[same] as string) === form[same]) same++
  if (same === form.length) return printed.slice(0, same)
  const rest = isCaps(printed) ? form.slice(same).toUpperCase() : form.slice(same)
  return same || !UPPER.test(printed) ? printed.slice(0, same) + rest : rest[0]?.toUpperCase() + rest.slice(1)
}

/** "САЛТЫКОВ-ЩЕДРИН" as a name is printed in a sentence. */
export const titleCase = (caps: string): string =>
  caps.split('-').map((part) => part.slice(0, 1) + part.slice(1).toLowerCase()).join('-')
