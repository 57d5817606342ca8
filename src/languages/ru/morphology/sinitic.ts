import { ALL_CASES } from './forms.js'
import type { NameReading } from './endings.js'
import { givenReadings } from './given.js'

/** Chinese, Korean and Vietnamese surnames as Russian spells them: they come first, and only the last word of the name declines. */
const SURNAMES: ReadonlySet<string> = new Set(
  `си ли ван чжан чжао лю чэнь ян пан лу хэ у ким пак чхве чве мэн сунь дин хуан чжоу сюй ма чжу ху линь го гао лян чжэн се сун тан фэн дун юй чэн цао юань дэн цай фу шэнь цзэн пэн люй су лэй сяо цзя цзян
 чэ ду ци вэй ся жэнь цуй тянь фань цинь доу хань яо шао чжун тань цуя гу лай мао бо кун бай ло мяо инь цян ань хоу лун вань сюэ лоу яня чон чо лим юн кан чан хан син квон хон нам пэк мун но но кво сок
 нгуен чан фам хоанг во данг буй хо зыонг то выонг нонг ле до динь май`.split(/\s+/),
)

/** The surname in the nominative if the word is one ("Чжана" is Чжан in the genitive). */
function siniticSurname(lower: string): string | null {
  if (SURNAMES.has(lower)) return lower
  const bare = /[бвгджзклмнпрстфхцчшщ]а$/.test(lower) ? lower.slice(0, -1) : ''
  return bare.length > 2 && SURNAMES.has(bare) ? bare : null
}

/** A Russian surname after "Ли" or "Ким" makes the name a Russian one. */
const RUSSIAN = /(?:[ое]в|[ое]в[ауе]|[ое]вой|[ое]вым|ск(?:ий|ого|ому|им|ая|ой)|енко)$/
const CONSONANT = /[бвгджзйклмнпрстфхцчшщь]$/
/** "Соном", "Цзиньпина": no syllable of these languages ends so after the first. */
const OBLIQUE = /(?:..[ое]м|.[нг]а|.[нй]я|..[нг]у)$/

/** The last word of the name: as printed, or a masculine form. */
function lastReadings(lower: string): NameReading[] {
  const kept: NameReading = { nominative: lower, cases: CONSONANT.test(lower) ? ['nom'] : ALL_CASES, gender: null, weight: OBLIQUE.test(lower) ? 0.6 : 1.9 }
  const forms = givenReadings(lower).filter((r) => r.gender !== 'f' && r.nominative !== lower && CONSONANT.test(r.nominative))
  return [kept, { ...kept, cases: ALL_CASES, weight: 0 }, ...forms.map((r) => ({ ...r, gender: null }))]
}

/** The readings of each word of a name in the East Asian order; null if it is not one. Words are folded and in lower case. */
export function siniticReadings(words: readonly string[]): NameReading[][] | null {
  const first = words[0] as string
  const last = words.at(-1) as string
  const surname = words.length > 1 && words.length < 4 ? siniticSurname(first) : null
  if (surname === null || RUSSIAN.test(last)) return null
  return words.map((word, i): NameReading[] => {
    if (i === words.length - 1) return lastReadings(word)
    if (i === 0 && surname !== first) return [{ nominative: surname, cases: ['gen', 'acc'], gender: null, weight: 3 }]
    return [{ nominative: word, cases: ALL_CASES, gender: null, weight: 1 }]
  })
}
