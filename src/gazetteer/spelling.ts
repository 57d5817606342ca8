import type { Form } from './organizations.js'

/** Words of names that are spelled in two ways, American and British. */
const TWINS = 'Organization Organisation Center Centre Defense Defence Program Programme Labor Labour Cooperation Co-operation Coordination Co-ordination Coordinating Co-ordinating'
let twins: ReadonlyMap<string, string> | undefined

function twinWords(): ReadonlyMap<string, string> {
  const words = TWINS.split(' ')
  return new Map(words.map((word, i) => [word, words[i ^ 1] as string]))
}

/** The name in American and in British spelling, word by word; the given one first. */
export function englishForms(name: string): Form[] {
  twins ??= twinWords()
  let out = ['']
  for (const word of name.split(' ')) {
    const twin = twins.get(word)
    const heads = out.map((head) => (head ? head + ' ' : ''))
    out = (twin === undefined ? [word] : [word, twin]).flatMap((choice) => heads.map((head) => head + choice))
  }
  return out.map((text) => ({ text }))
}
