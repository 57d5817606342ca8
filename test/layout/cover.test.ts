import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { page as en } from '../../src/languages/en/page.js'
import { page as ru } from '../../src/languages/ru/page.js'
import { readLayout } from '../../src/layout/read.js'
import { profiles } from '../../src/profiles/index.js'
import { readSource } from '../../src/text/source.js'
import { lookups } from './lookups.js'

/** Blanks and invisible characters. */
const BLANK = /^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064]*$/

const PIECES = [
  ' date 2020-01-01 ', 'Source: Ministry of the Interior', 'MINSK, May 6 (BelTA) - ', 'The fourth meeting of the working group was held in Minsk on 5 May 2021 with both sides.', 'Border experts meet in Minsk',
  'Press Releases', 'Home > News', '17.11.2020', '12/05/2019 - 09:31', '18 февраля, 14:20', '© Sputnik / Тимур ПетровЗаседание', 'Фото Рамиля Насибулина', 'Флаги - Sputnik Узбекистан, 1920, 18.02.2022',
  'МОСКВА, 2 апреля. /ТАСС/. ', 'Заседание группы прошло в Минске, и в нем приняли участие представители двух стран.-0-', 'Читайте также', 'Топ-новости', 'USD 88.85', '-0-', '(PTI)', './.', '- список', '• пункт', 'By Anna Petrova',
  'Пресс-служба МВД', 'Related', 'MIL OSI', '\n', '\n\n', ' ', '\u00a0', '\t', '\r\n', '"', '(', '/', '-', '|', '.', ':', '\u0301', '\ud83d\ude00', '\u200b', 'и', 'the',
]
const pages = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 20, unit: 'binary' })), { maxLength: 40 }).map((parts) => parts.join(''))

describe('whatever the page, the segments', () => {
  it.each([['en', en], ['ru', ru]] as const)('cover it once and in order (%s)', (_, cues) => {
    fc.assert(fc.property(pages, (text) => {
      const source = readSource(text)
      const layout = readLayout(source, cues, lookups, {}, profiles)
      let last = 0
      for (const { start, end } of layout.segments) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(source.folded.slice(last, start)).toMatch(BLANK)
        last = end
      }
      expect(source.folded.slice(last)).toMatch(BLANK)
      const printed = [layout.publisher, layout.syndicator, ...layout.agencies, ...layout.authors, ...layout.photographers, layout.dateline?.city, layout.dateline?.country]
      for (const one of printed) if (one) expect(one.span.start >= 0 && one.span.end <= source.plain.length && one.span.end > one.span.start).toBe(true)
      for (const { span, from } of layout.stamps) expect(from === 'options' || from === 'url' || source.plain.slice(span.start, span.end).trim()).toBeTruthy()
    }), { numRuns: 500 })
  })
})
