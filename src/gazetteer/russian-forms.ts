import type { Case } from '../mentions/lexicon.js'
import type { Form, Inflection } from './places.js'

/** The cases of a paradigm's forms; the last is a second spelling of the instrumental ("Ошем", "Ошом"). */
const CASES: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre', 'ins']

/** The forms of a word in the order of {@link CASES}. */
type Paradigm = readonly string[]

/** How many letters to cut, and what to put in their place. */
type Endings = readonly [cut: number, nom: string, gen: string, dat: string, acc: string, ins: string, pre: string, ins2: string]

const endings = (forms: string): Endings => {
  const [nom = '', gen = '', dat = '', acc = '', ins = '', pre = '', ins2 = ins] = forms.split(',')
  return [nom.length, nom, gen, dat, acc, ins, pre, ins2]
}

const NOUNS = {
  hard: endings(',а,у,,ом,е'), // Минск
  hushing: endings(',а,у,,ем,е,ом'), // Париж, Ош
  soft: endings('ь,я,ю,ь,ем,е'), // Гомель
  jot: endings('й,я,ю,й,ем,е'), // Шанхай
  iy: endings('й,я,ю,й,ем,и'), // Маврикий
  softFeminine: endings('ь,и,и,ь,ью,и'), // Казань
  a: endings('а,ы,е,у,ой,е'), // Москва
  velar: endings('а,и,е,у,ой,е'), // Рига
  hushingA: endings('а,и,е,у,ей,е,ой'), // Гянджа
  tsa: endings('а,ы,е,у,ей,е,ой'), // Ницца
  ya: endings('я,и,е,ю,ей,е'), // Корея
  iya: endings('я,и,и,ю,ей,и'), // Россия
  neuter: endings('о,а,у,о,ом,е'), // Королевство
} as const

const ADJECTIVES: readonly Endings[] = [
  'кий,кого,кому,кий,ким,ком', 'гий,гого,гому,гий,гим,гом', 'хий,хого,хому,хий,хим,хом', 'ий,его,ему,ий,им,ем', 'ый,ого,ому,ый,ым,ом', 'ой,ого,ому,ой,ым,ом',
  'ая,ой,ой,ую,ой,ой', 'яя,ей,ей,юю,ей,ей', 'кое,кого,кому,кое,ким,ком', 'ое,ого,ому,ое,ым,ом', 'ые,ых,ым,ые,ыми,ых', 'ие,их,им,ие,ими,их',
  'вы,вых,вым,вы,выми,вых', // Соломоновы Острова
].map(endings)

const HUSHING = 'жшчщ'
const VOWELS = 'аеиоуыэюя'
const MUTE = 'бвгджзклмнпрстфхцчшщ'

/** How a noun declines, by its last letters; undefined for one that does not: Баку, Никарагуа. */
function nounEndings(word: string): Endings | undefined {
  const last = word.charAt(word.length - 1)
  const before = word.charAt(word.length - 2)
  if (last === 'а') {
    if (VOWELS.includes(before)) return undefined
    if (before === 'ц') return NOUNS.tsa
    if (HUSHING.includes(before)) return NOUNS.hushingA
    return 'гкх'.includes(before) ? NOUNS.velar : NOUNS.a
  }
  if (last === 'я') return before === 'и' ? NOUNS.iya : NOUNS.ya
  if (last === 'ь') return NOUNS.soft
  if (last === 'й') return before === 'и' ? NOUNS.iy : NOUNS.jot
  if (MUTE.includes(last)) return last === 'ц' || HUSHING.includes(last) ? NOUNS.hushing : NOUNS.hard
  return word.endsWith('ство') ? NOUNS.neuter : undefined
}

const adjectiveEndings = (word: string): Endings | undefined => ADJECTIVES.find((row) => word.endsWith(row[1]))

function decline(word: string, row: Endings | undefined): Paradigm {
  if (!row) return CASES.map(() => word)
  const stem = word.slice(0, word.length - row[0])
  return [stem + row[1], stem + row[2], stem + row[3], stem + row[4], stem + row[5], stem + row[6], stem + row[7]]
}

const concat = (left: Paradigm, right: Paradigm): Paradigm => left.map((form, i) => form + (right[i] as string))

/** "Афины", "Штаты": the genitive plural is the stem and `genitive`. */
const plural = (word: string, genitive: string): Paradigm => {
  const last = word.slice(-1)
  return decline(word, [1, last, genitive, 'ам', last, 'ами', 'ах', 'ами'])
}

/** A noun with a mark where its ending does not tell how it declines. */
function declineMarked(word: string, mark: string): Paradigm {
  const hyphen = word.indexOf('-')
  switch (mark) {
    case 'f': return decline(word, NOUNS.softFeminine)
    case 'p': return plural(word, '')
    case 'o': return plural(word, word.endsWith('цы') ? 'ев' : 'ов')
    case 'a': return decline(word, adjectiveEndings(word))
    case 'e': {
      const stem = word.slice(0, -2) + word.slice(-1)
      const forms = decline(stem, nounEndings(stem))
      return forms.map((form, i) => (CASES[i] === 'nom' || CASES[i] === 'acc' ? word : form))
    }
    case '1': return decline(word.slice(0, hyphen), nounEndings(word.slice(0, hyphen))).map((form) => form + word.slice(hyphen))
    case 'b': return concat(declineMarked(word.slice(0, hyphen), ''), decline(word.slice(hyphen), adjectiveEndings(word)))
    case '0': return decline(word, undefined)
    default: return decline(word, nounEndings(word))
  }
}

/**
 * The forms of a name of several words: the adjectives before its head and the head decline ("Исламской Республики Иран"),
 * what follows stands still, unless "и" joins it ("Боснии и Герцеговины").
 */
function declinePhrase(words: readonly string[], marks: readonly string[]): Paradigm {
  let forms: Paradigm | undefined
  let headless = true
  words.forEach((word, i) => {
    const mark = marks[i] ?? ''
    const joined = i === 2 && words[1] === 'и'
    const row = headless && !mark && i < words.length - 1 ? adjectiveEndings(word) : undefined
    const own = row ? decline(word, row) : declineMarked(word, headless || joined ? mark : '0')
    if (!row && mark !== '0') headless = false
    forms = forms ? concat(forms.map((form) => form + ' '), own) : own
  })
  return forms ?? []
}

/** РФ, США, РУз, БиГ stand still. */
const isAbbreviation = (name: string): boolean => name.length < 6 && name.slice(1) !== name.slice(1).toLowerCase() && !name.includes('-')

/** One entry a form, with all the cases that it stands for. */
function gather(forms: Paradigm, name: string): Form[] {
  const out: { phrase: string; name: string; cases: Case[] }[] = []
  forms.forEach((phrase, i) => {
    const of = CASES[i] as Case
    const same = out.find((form) => form.phrase === phrase)
    if (!same) out.push({ phrase, name, cases: [of] })
    else if (!same.cases.includes(of)) same.cases.push(of)
  })
  return out.length > 1 ? out : [{ phrase: name.toLowerCase(), name }]
}

/**
 * A name's forms, lower-case, with their cases; a name that does not change tells no case. A mark after `/` tells how a word
 * declines where its ending does not: f Казань (a soft feminine), p Афины (no ending in the genitive), o Штаты (-ов in the
 * genitive), e Египет (a fleeting vowel), a Грозный (an adjective), 0 Тонга (unchanged), 1 Ростов-на-Дону (the first part),
 * b Петропавловск-Камчатский (both parts).
 */
function declineName(marked: string): Form[] {
  const parts = marked.split(' ').map((word) => word.split('/'))
  const words = parts.map(([word = '']) => word)
  const name = words.join(' ')
  if (isAbbreviation(name)) return [{ phrase: name.toLowerCase(), name }]
  const lower = name.toLowerCase()
  return gather(declinePhrase(lower.split(' '), parts.map(([, mark = '']) => mark)), name)
}

const ADJECTIVE = ['ий', 'ая', 'ое', 'ие', 'ого', 'ой', 'ому', 'ую', 'им', 'их', 'ими', 'ом']

/** Names and adjectives of places as Russian inflects them. */
export const russianInflection: Inflection = {
  name: declineName,
  adjective: (stem) => ADJECTIVE.map((ending) => stem + ending),
}
