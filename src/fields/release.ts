import type { Printed, Stamp } from '../layout/layout.js'
import type { Meeting } from '../meetings/meeting.js'
import type { Reading } from '../reading.js'
import type { MeetingRecord } from '../record/record.js'
import type { Writer } from './writer.js'

const LETTERS = /[A-Za-zА-я]{3}/

/** Who published the text, when and from where. */
export function release({ source, layout, options }: Reading, _meeting: Meeting, out: Writer): MeetingRecord['release'] {
  const one = (path: string, printed: Printed<string> | null): string | null => {
    if (printed) out.ground(path, printed.span, printed.rule)
    return printed?.value ?? null
  }
  const all = (path: string, values: readonly Printed<string>[]): string[] => values.map((printed, i) => one(`${path}/${i}`, printed) as string)
  const stamp = layout.stamps[0] ?? null
  if (layout.segments.some(({ zone, start, end }) => (zone === 'chrome' || zone === 'trailer') && LETTERS.test(source.folded.slice(start, Math.min(end, start + 200))))) out.report('boilerplate-ignored')
  return {
    publisher: one('/release/publisher', layout.publisher),
    agencies: all('/release/agencies', layout.agencies),
    dateline: writeDateline(layout.dateline, one, out),
    publishedAt: stamp && writeStamp('/release/publishedAt', stamp, out),
    authors: all('/release/authors', layout.authors),
    photographers: all('/release/photographers', layout.photographers),
    syndicator: one('/release/syndicator', layout.syndicator),
    url: options.url ?? null,
  }
}

function writeDateline(dateline: Reading['layout']['dateline'], one: (path: string, printed: Printed<string> | null) => string | null, out: Writer): MeetingRecord['release']['dateline'] {
  if (!dateline || (!dateline.city && !dateline.date)) return null
  return {
    city: one('/release/dateline/city', dateline.city),
    date: dateline.date && writeStamp('/release/dateline/date', dateline.date, out),
  }
}

function writeStamp(path: string, stamp: Stamp, out: Writer): string {
  const supplied = stamp.from === 'options' || stamp.from === 'url'
  if (!supplied) out.ground(path, stamp.span, stamp.rule, stamp.inferred ? 'inferred' : 'stated')
  if (stamp.placeholder) out.report('placeholder-publication-date', path, stamp.span)
  return stamp.value
}
