import { lowest, readContent } from '../frames/content.js'
import { readDealings, type Dealing } from '../frames/dossier.js'
import { readRulings } from '../frames/rulings.js'
import { readTopics } from '../frames/topics.js'
import type { Meeting } from '../meetings/meeting.js'
import { spanOf } from '../mentions/lexicon.js'
import type { Quote, Reading } from '../reading.js'
import type { DocumentStatus, MeetingDocument } from '../record/content.js'
import type { Span } from '../text/span.js'
import { wordsOf } from '../text/source.js'
import type { Writer } from './writer.js'

/** Of two things said of one document the more final one counts. */
const STRENGTH: readonly DocumentStatus[] = ['mentioned', 'planned', 'proposed', 'drafting', 'considered', 'reviewed', 'submitted', 'implemented', 'agreed', 'deferred', 'rejected', 'initialed', 'endorsed', 'approved', 'adopted', 'ratified', 'signed']

interface Draft extends MeetingDocument {
  /** Words that tell it apart, folded. */
  readonly words: readonly string[]
  readonly spans: { title: Span; status: Span }
  readonly rules: { title: string; status: string }
}

/** The title of a document: the name in quotation marks where the noun stands inside them, else the whole phrase. */
function titleSpan(reading: Reading, { document: { from, to, head } }: Dealing): Span {
  const whole = spanOf(reading.tokens, from, to)
  const noun = reading.tokens[head]
  const { quotes } = reading
  for (let i = lowest(quotes.length, (at) => (quotes[at] as Quote).start >= whole.start); i < quotes.length && (quotes[i] as Quote).start < whole.end; i++) {
    const { end, inner } = quotes[i] as Quote
    if (end <= whole.end && noun && inner.start <= noun.start && noun.end <= inner.end) return inner
  }
  return whole
}

/** How many documents back a shorter title may refer. */
const MEMORY = 40
const SMALL = /^(?:draft|drafts|the|of|on|проект(?:а|у|ом|е|ы|ов|ам|ами|ах)?|о|об|по)$/
const key = (title: string): string[] => title.toLowerCase().replace(/["«»“”„]/g, '').split(/[\s,]+/).filter((word) => !SMALL.test(word)).map((word) => (/[а-я]/.test(word) ? word.slice(0, 5) : word))

/** "the draft program" after "the draft National Program for 2025": the shorter title says nothing that the longer does not. */
function same(a: Draft, b: Draft): boolean {
  if (a.type !== b.type) return false
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  return short.length > 0 && short.every((word) => long.includes(word)) && (short.length < 3 || short.length === long.length || long.length - short.length < 12)
}

/** The documents that the meeting dealt with. */
export function documents(reading: Reading, meeting: Meeting, out: Writer): MeetingDocument[] {
  const content = readContent(reading, meeting)
  const list: Draft[] = []
  for (const dealing of readDealings(content, readTopics(content), readRulings(content))) {
    const span = titleSpan(reading, dealing)
    const title = wordsOf(reading.source, span)
    if (!title) continue
    const status = spanOf(reading.tokens, dealing.cue.from, dealing.cue.to)
    const found: Draft = { words: key(title), title, type: dealing.document.type, status: dealing.status, spans: { title: span, status }, rules: { title: dealing.rule, status: dealing.rule } }
    let index = list.length - 1
    while (index >= 0 && list.length - index <= MEMORY && !same(list[index] as Draft, found)) index--
    if (list.length - index > MEMORY) index = -1
    const known = list[index]
    if (!known) { list.push(found); continue }
    const stronger = STRENGTH.indexOf(found.status) > STRENGTH.indexOf(known.status) ? found : known
    const longer = found.words.length > known.words.length ? found : known
    list[index] = {
      words: longer.words, title: longer.title, type: longer.type, status: stronger.status,
      spans: { title: longer.spans.title, status: stronger.spans.status }, rules: { title: longer.rules.title, status: stronger.rules.status },
    }
  }
  return list.map(({ title, type, status, spans, rules }, i) => {
    out.ground(`/documents/${i}/title`, spans.title, rules.title)
    out.ground(`/documents/${i}/type`, spans.title, rules.title)
    out.ground(`/documents/${i}/status`, spans.status, rules.status)
    return { title, type, status }
  })
}
