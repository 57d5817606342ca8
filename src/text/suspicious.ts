import type { Source } from './source.js'
import type { Span } from './span.js'

const INSIDE = /[A-Za-zÀ-žА-яЁё][\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]{1,8}[A-Za-zÀ-žА-яЁё]/
const LETTER = /[A-Za-zА-яЁё]/

/** The first look-alike letter or invisible character inside a word; null where the text is what it seems. Soft hyphens count too. */
export function findDisguise({ plain, folded }: Source): Span | null {
  const hidden = INSIDE.exec(plain)
  if (hidden) return { start: hidden.index, end: hidden.index + hidden[0].length }
  if (plain === folded) return null
  for (let i = 0; i < plain.length; i++) {
    if (plain[i] === folded[i]) continue
    const was = plain[i] as string
    if (LETTER.test(was) && was !== 'ё' && was !== 'Ё') return { start: i, end: i + 1 }
  }
  return null
}
