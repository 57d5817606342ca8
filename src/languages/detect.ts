import type { LanguagePack } from './pack.js'

/** Letters that Russian and English do not have, but their neighbors written in the same script do. */
const FOREIGN = new Set([...'әғқңөұүһіїєґўӣӯҳҷҗ'].flatMap((letter) => [letter.charCodeAt(0), letter.toUpperCase().charCodeAt(0)]))

/** Longest stretch that is looked at: a language shows in less. */
const SAMPLE = 20_000

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x370 && code <= 0x1fff) || (code >= 0x3040 && code <= 0xd7a3)

/** Share of a text's letters (0 to 1) that the test accepts; 0 where letters of a neighboring language show. */
export function shareOf(folded: string, own: (code: number) => boolean): number {
  const end = Math.min(folded.length, SAMPLE)
  let total = 0
  let accepted = 0
  let foreign = 0
  for (let i = 0; i < end; i++) {
    const code = folded.charCodeAt(i)
    if (!isLetter(code)) continue
    total++
    if (own(code)) accepted++
    else if (FOREIGN.has(code)) foreign++
  }
  return total === 0 || foreign / total > 0.03 ? 0 : accepted / total
}

/** The pack that the text speaks for most, or null where none reaches a third of the letters. */
export function detectLanguage(folded: string, packs: readonly LanguagePack[]): LanguagePack | null {
  let best: LanguagePack | null = null
  let share = 1 / 3
  for (const pack of packs) {
    const own = pack.recognize(folded)
    if (own > share) [best, share] = [pack, own]
  }
  return best
}
