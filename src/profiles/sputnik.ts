import type { PageCues, PagePatterns } from '../layout/cues.js'
import type { Profile } from './profile.js'

/** "... в Ташкенте - Sputnik Узбекистан, 1920, 15.10.2022": the picture's caption again, with its width and the day it was filed. */
const CAPTION = /- Sputnik[A-Za-zА-я -]{0,24}, \d{3,4}, \d\d\.\d\d\.\d{4}$/

/** Pages of Sputnik print the day of publication nowhere but in captions, which no line in general may be trusted for. */
export const sputnik: Profile = {
  id: 'sputnik',
  recognize: (folded) => /- Sputnik[A-Za-zА-я -]{0,24}, \d{3,4}, \d\d\.\d\d\.\d{4}/.test(folded.slice(0, 4000)),
  extend: (cues: PageCues): PageCues => {
    let patterns: PagePatterns | undefined
    return { ...cues, patterns: () => (patterns ??= { ...cues.patterns(), photos: [{ pattern: CAPTION, caption: true }, ...cues.patterns().photos] }) }
  },
}
