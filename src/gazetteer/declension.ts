import type { Case } from '../mentions/lexicon.js'
import type { Form } from './organizations.js'

const CASES: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre']

/** Singular endings in the order of {@link CASES}, by the ending of the nominative. The first that fits is taken. */
const ADJECTIVES: readonly (readonly [ending: string, forms: string])[] = [
  ['ший', 'ший шего шему ший шим шем'],
  ['щий', 'щий щего щему щий щим щем'],
  ['кий', 'кий кого кому кий ким ком'],
  ['ний', 'ний него нему ний ним нем'],
  ['ый', 'ый ого ому ый ым ом'],
  ['ой', 'ой ого ому ой ым ом'],
  ['сшая', 'сшая сшей сшей сшую сшей сшей'],
  ['ая', 'ая ой ой ую ой ой'],
  ['кое', 'кое кого кому кое ким ком'],
  ['ое', 'ое ого ому ое ым ом'],
  ['щее', 'щее щего щему щее щим щем'],
]
const NOUNS: readonly (readonly [ending: string, forms: string])[] = [
  ['бюро', 'бюро бюро бюро бюро бюро бюро'],
  ['ия', 'ия ии ии ию ией ии'],
  ['ея', 'ея еи ее ею еей ее'],
  ['ие', 'ие ия ию ие ием ии'],
  ['ка', 'ка ки ке ку кой ке'],
  ['га', 'га ги ге гу гой ге'],
  ['а', 'а ы е у ой е'],
  ['о', 'о а у о ом е'],
  ['ь', 'ь и и ь ью и'],
  ['нок', 'нок нка нку нок нком нке'],
]
const MASCULINE = ' а у  ом е'
/** "Экономическая и социальная комиссия": what ends like no adjective is the same in every case. */
const UNCHANGED = '     '

function decline(word: string, endings: readonly (readonly [string, string])[], otherwise: string): string[] {
  const row = endings.find(([ending]) => word.endsWith(ending))
  const stem = row ? word.slice(0, word.length - row[0].length) : word
  return (row ? row[1] : otherwise).split(' ').map((ending) => stem + ending)
}

/**
 * The forms of a phrase in the six cases of the singular. The words up to the one with `*` are declined: adjectives and then their noun;
 * what follows stands as it is. Forms that coincide are one.
 */
export function declinePhrase(pattern: string): Form[] {
  const star = pattern.indexOf('*')
  if (star < 0) return [{ text: pattern }]
  const words = pattern.slice(0, star).split(' ')
  const tail = pattern.slice(star + 1)
  const declined = words.map((word, i) => (i === words.length - 1 ? decline(word, NOUNS, MASCULINE) : decline(word, ADJECTIVES, UNCHANGED)))
  const forms = new Map<string, Case[]>()
  CASES.forEach((name, i) => {
    const text = declined.map((word) => word[i]).join(' ') + tail
    const same = forms.get(text)
    if (same) same.push(name)
    else forms.set(text, [name])
  })
  return [...forms].map(([text, cases]) => ({ text, cases }))
}
