import type { LanguagePack } from './pack.js'

/** Letters that Russian and English do not have, but their neighbors written in the same script do. */
const FOREIGN = /[әғқңөұүһіїєґўӣӯҳҷҗÄäÖöÜüßñãõçğışłńśźżřěůąęįųėāēīļņşţăâîőű]/gi

/** Share of letters (0 to 1) in a sample of the text that the test accepts. */
export function shareOf(folded: string, letters: RegExp, all: RegExp): number {
  const sample = folded.length > 20_000 ? folded.slice(0, 20_000) : folded
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0
  const total = count(all)
  if (!total) return 0
  const foreign = count(FOREIGN)
  return foreign / total > 0.03 ? 0 : count(letters) / total
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
