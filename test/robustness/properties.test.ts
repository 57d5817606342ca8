import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MeetingRecord, MeetingReleaseError, parseMeetingRelease, safeParseMeetingRelease } from '../../src/index.js'
import { FIXTURES, someText } from './texts.js'

// The seed is fixed so that every run sees the same texts.
const RUNS = { seed: 20191121, numRuns: 250 }

const recordOf = (text: string): MeetingRecord | null => {
  const result = safeParseMeetingRelease(text)
  return result.success ? result.data : null
}

const spansOf = (record: MeetingRecord | null): { start: number; end: number; text: string; basis: string }[] => Object.values(record?.evidence ?? {}).flat()

describe('whatever the text', () => {
  it('gives a record or the documented error, nothing else', () => {
    fc.assert(
      fc.property(someText, (text) => {
        try {
          parseMeetingRelease(text)
        } catch (error) {
          expect(error).toBeInstanceOf(MeetingReleaseError)
        }
      }),
      RUNS,
    )
  })

  it('points at the text with every span, which neither starts nor ends in blanks', () => {
    fc.assert(
      fc.property(someText, (text) => {
        for (const span of spansOf(recordOf(text))) {
          if (span.basis === 'supplied') continue
          expect(text.slice(span.start, span.end)).toBe(span.text)
          expect(span.text.trim()).toBe(span.text)
        }
      }),
      RUNS,
    )
  })

  it('cuts no character in two', () => {
    const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
    const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
    const within = (text: string, offset: number): boolean => offset > 0 && isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset))
    fc.assert(
      fc.property(someText, (text) => {
        for (const span of spansOf(recordOf(text))) expect([within(text, span.start), within(text, span.end)]).toEqual([false, false])
      }),
      RUNS,
    )
  })

  it('gives what the schema accepts without change, also after a trip through JSON', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const record = recordOf(text)
        if (record) expect(MeetingRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record)
      }),
      RUNS,
    )
  })

  it('gives the same bytes again, whatever was read in between', () => {
    fc.assert(
      fc.property(someText, someText, (text, other) => {
        const before = JSON.stringify(recordOf(text))
        recordOf(other)
        expect(JSON.stringify(recordOf(text))).toBe(before)
      }),
      RUNS,
    )
  })

  it('gives a fresh record: changing one changes no other', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const first = recordOf(text)
        if (!first) return
        const before = JSON.stringify(first)
        first.locations.push({ venue: null, city: 'Nowhere', region: null, country: null })
        first.when.start = '1900'
        expect(JSON.stringify(recordOf(text))).toBe(before)
      }),
      RUNS,
    )
  })
})

/** A record without offsets: what it says, not where it stands. */
const saidBy = (text: string): unknown => {
  const record = recordOf(text)
  return record && { ...record, evidence: Object.keys(record.evidence).sort(), diagnostics: record.diagnostics.map((diagnostic) => diagnostic.code) }
}

describe.each(FIXTURES)('$group/$name', ({ text }) => {
  it('says the same with blanks after it, at the same offsets', () => {
    expect(recordOf(`${text}\n \t\n`)).toEqual(recordOf(text))
  })

  it('says the same with Windows line ends', () => {
    expect(saidBy(text.replaceAll('\n', '\r\n'))).toEqual(withLineEnds(saidBy(text)))
  })

  it('says the same with no-break spaces in dates and names', () => {
    const spaced = text.replace(/(?<=\d) (?=[A-Za-zА-я])/g, '\u00A0')
    expect(plain(saidBy(spaced))).toEqual(plain(saidBy(text)))
  })

  it('says the same in decomposed characters', () => {
    expect(plain(saidBy(text.normalize('NFD')))).toEqual(plain(saidBy(text.normalize('NFC'))))
  })
})

/** Applies a change to every string of a value. */
function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((part) => mapStrings(part, change))
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapStrings(part, change)]))
  return value
}

const withLineEnds = (value: unknown): unknown => mapStrings(value, (text) => text.replaceAll('\n', '\r\n'))
const plain = (value: unknown): unknown => mapStrings(value, (text) => text.replaceAll('\u00A0', ' ').normalize('NFC'))
