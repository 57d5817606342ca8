import { describe, expect, it } from 'vitest'
import { officeEntries } from '../../src/languages/en/offices.js'
import { compileLexicon, scan, type Entry } from '../../src/mentions/lexicon.js'
import { fold } from '../../src/text/fold.js'
import { tokenize } from '../../src/text/tokens.js'

const lexicon = compileLexicon(officeEntries())
const show = (entry: Entry): string => {
  const { kind, name, plural, modifier } = entry as Entry & { name: string; plural?: true; modifier?: true }
  return [kind, name, ...(plural ? ['pl'] : []), ...(modifier ? ['modifier'] : [])].join(' ')
}
const found = (text: string): string[] => {
  const folded = fold(text)
  const tokens = tokenize(folded)
  return scan(folded, tokens, lexicon).all(0).filter((hit) => hit.to === tokens.length).map((hit) => show(hit.value))
}

describe('officeEntries (English)', () => {
  it.each([
    ['Prime Minister', 'office prime minister'], ['Deputy-Minister', 'office deputy-minister'], ['Secretary-General', 'office secretary-general'], ['Secretary General', 'office secretary general'], ['heads', 'office head pl'], ['Secretaries', 'office secretary pl'],
    ['Chairwoman', 'office chairwoman'], ['chairmen', 'office chairman pl'], ['Prosecutor General', 'office prosecutor general'], ['Ambassador Extraordinary and Plenipotentiary', 'office ambassador extraordinary and plenipotentiary'], ['Attorney General', 'office attorney general'],
    ['spokesperson', 'office spokesperson'], ['Chargé d’Affaires', "office chargé d'affaires"], ['Under-Secretary-General', 'office under-secretary-general'], ['State Secretary', 'office state secretary'],
    ['First', 'office first modifier'], ['Deputy', 'office deputy'], ['Deputy', 'office deputy modifier'], ['Acting', 'office acting modifier'], ['former', 'office former modifier'],
    ['Police Colonel-General', 'rank Police Colonel General'], ['Major-General', 'rank Major General'], ['Maj. Gen.', 'rank Major General'], ['Lt Gen', 'rank Lieutenant General'], ['Rear Admiral', 'rank Rear Admiral'], ['Colonel of Police', 'rank Colonel of police'],
    ['Army General', 'rank General of the Army'], ['Senior Colonel', 'rank Senior Colonel'], ['Pol. Lt. Gen.', 'rank Police Lieutenant General'], ['Brigadier', 'rank Brigadier'], ['State Counsellor of Justice', 'rank Justice Counsellor'],
    ['H.E.', 'honorific H.E.'], ['His Excellency', 'honorific His Excellency'], ['Mr.', 'honorific Mr.'], ['Hon’ble', "honorific Hon'ble"], ['Shri', 'honorific Shri'], ["Dato' Seri", "honorific Dato'"], ['Tan Sri', 'honorific Tan Sri'], ['Smt.', 'honorific Smt.'],
  ])('%s: %s', (text, expected) => expect(found(text)).toContain(expected))

  it.each(['meeting', 'he', 'council', 'us', 'u', 'gen'])('%s is none of them', (text) => expect(found(text)).toEqual([]))
})
