import { referent } from '../mentions/people.js'
import type { PersonOfText } from '../mentions/person.js'
import type { Sense } from '../mentions/lexicon.js'
import type { Quote, Reading, Sentence } from '../reading.js'
import { trim, type Span } from '../text/span.js'
import { isWord, type Token } from '../text/tokens.js'
import { find, holds, phraseAt, senseOf, trimEnd, type Clause, type Range } from './clause.js'
import { lowest, personsIn, type Content } from './content.js'

/** Speech in the text. Spans are of the plain text. */
export interface Utterance {
  readonly kind: 'direct' | 'indirect'
  readonly speaker: string | null
  readonly speakerSpan: Span | null
  readonly span: Span
  readonly rule: string
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
const SAYING: ReadonlySet<Sense> = new Set(['say', 'inform', 'report', 'note', 'propose'])
const ZONE = 45
const NEAR = 24

interface Speaker { readonly name: string | null; readonly span: Span | null }

const asSpeaker = (person: PersonOfText, span: Span | null): Speaker => ({ name: person.name, span: person.nameSpan ?? span })

/** The person named in a stretch of attribution; a pronoun or post speaks of one named before. */
function speakerIn(content: Content, range: Range, sentence: number): Speaker | null {
  const { reading } = content
  const named = personsIn(content, range).filter(({ name }) => name !== null)
  const mention = named[0]
  if (mention) {
    const person = reading.persons[mention.person]
    return { name: person?.name ?? mention.name, span: mention.nameSpan ?? mention }
  }
  for (let i = range.from; i < range.to; i++) {
    const word = lowerAt(reading.tokens, i)
    if (!reading.pack.people.pronouns.has(word) && !reading.hits.at(i, 'office')) continue
    const person = referent(reading, sentence, i)
    if (person?.name) return asSpeaker(person, reading.tokens[i] ?? null)
  }
  return null
}

/** The first token that begins at or after the character. */
const tokenAt = (tokens: readonly Token[], offset: number): number => lowest(tokens.length, (at) => (tokens[at] as Token).start >= offset)

const sentenceAt = (sentences: readonly Sentence[], token: number): Sentence | undefined => sentences[lowest(sentences.length, (at) => (sentences[at] as Sentence).to > token)]

/** Without the comma or full stop that belongs to the sentence around it. */
function trimSpeech(reading: Reading, span: Span): Span {
  let { start, end } = trim(reading.source.folded, span)
  while (end > start && /[.,;:\s-]/.test(reading.source.folded[end - 1] as string) && !reading.source.folded.startsWith('...', end - 3)) end--
  while (start < end && /[\s-]/.test(reading.source.folded[start] as string)) start++
  return { start, end }
}

/** Words of a quotation, and whether most of them are lower-case: titles and names are not. */
function speechLike(reading: Reading, quote: Quote): boolean {
  const from = tokenAt(reading.tokens, quote.inner.start)
  let words = 0
  let lower = 0
  for (let i = from; i < reading.tokens.length && (reading.tokens[i] as Token).start < quote.inner.end; i++) {
    const token = reading.tokens[i] as Token
    if (!isWord(token)) continue
    words++
    if ((token.shape & 8) === 0) lower++
  }
  return words >= 5 && lower * 5 >= words * 3
}

/** The quotations that lie within the characters. */
function quotesIn({ quotes }: Reading, start: number, end: number): Quote[] {
  const out: Quote[] = []
  for (let i = lowest(quotes.length, (at) => (quotes[at] as Quote).start >= start); i < quotes.length && (quotes[i] as Quote).start < end; i++) if ((quotes[i] as Quote).end <= end) out.push(quotes[i] as Quote)
  return out
}

/** Does the quotation name a document, an operation or a theme rather than speak? */
function isName({ reading, cues }: Content, quote: Quote): boolean {
  const before = lowerAt(reading.tokens, tokenAt(reading.tokens, quote.start) - 1)
  return cues.naming.some((stem) => before.startsWith(stem))
}

/** Where a verb of saying stands in the range: its token, or -1. */
function sayingIn({ saying }: Content, { from, to }: Range): number {
  for (let i = from; i < to; i++) if (saying.has(i)) return i
  return -1
}

/** What is quoted word for word, with whoever the words around it name. */
function* direct(content: Content): Generator<Utterance> {
  const { reading } = content
  const { tokens, sentences } = reading
  let last: Utterance | null = null
  let end = -1
  for (const quote of reading.quotes) {
    if (quote.start < end || !speechLike(reading, quote) || isName(content, quote)) continue
    const first = tokenAt(tokens, quote.start)
    const after = tokenAt(tokens, quote.end)
    const opening = sentenceAt(sentences, first)
    if (!opening || opening.zone !== 'body') continue
    end = quote.end
    const closing = sentenceAt(sentences, Math.max(first, after - 1)) ?? opening
    const following = sentenceAt(sentences, after)
    const tail: Range = { from: after, to: Math.min(closing.to > after ? closing.to : following?.paragraph === opening.paragraph && attributes(content, after, following) ? following.to : after, after + ZONE) }
    const head: Range = { from: opening.from, to: first }
    const tailSays = sayingIn(content, tail)
    const headSays = sayingIn(content, { from: Math.max(head.from, head.to - NEAR), to: head.to })
    let speaker: Speaker | null = null
    let rule = 'after'
    if (tailSays >= 0) speaker = speakerIn(content, tail, closing.index)
    if (!speaker && headSays >= 0) { speaker = speakerIn(content, head, opening.index); rule = 'before' }
    const continued: Utterance | null = last !== null && paragraphGap(content, last.span, quote) <= 1 ? last : null
    if (!speaker && tailSays < 0 && headSays < 0) {
      if (!continued || first > opening.from + 1) continue
      speaker = { name: continued.speaker, span: continued.speakerSpan }
      rule = 'continued'
    }
    const utterance: Utterance = { kind: 'direct', speaker: speaker?.name ?? null, speakerSpan: speaker?.span ?? null, span: trimSpeech(reading, quote.inner), rule: `${reading.pack.tag}.statement.direct.${rule}` }
    last = utterance
    yield utterance
  }
}

/** A sentence of attribution alone: '"…" - said the minister' cut apart by a full stop inside the quotation. */
const attributes = (content: Content, after: number, sentence: Sentence): boolean => sentence.from >= after - 1 && sayingIn(content, { from: sentence.from, to: Math.min(sentence.to, sentence.from + 3) }) >= 0

/** Paragraphs between the end of one utterance and the beginning of the next quotation. */
function paragraphGap({ reading }: Content, a: Span, b: Span): number {
  const from = sentenceAt(reading.sentences, Math.max(0, tokenAt(reading.tokens, a.end) - 1))
  const to = sentenceAt(reading.sentences, tokenAt(reading.tokens, b.start))
  return from && to ? to.paragraph - from.paragraph : 9
}

/** "- Программа рассчитана на девять проектов, - отметил Бекетаев." */
function* dashed(content: Content): Generator<Utterance> {
  const { reading } = content
  const { tokens } = reading
  for (const sentence of reading.sentences) {
    if (sentence.zone !== 'body' || lowerAt(tokens, sentence.from) !== '-' || reading.sentences[sentence.index - 1]?.paragraph === sentence.paragraph) continue
    for (let at: number = sentence.from + 3, s: Sentence | undefined = sentence; s?.paragraph === sentence.paragraph; at++) {
      if (at >= s.to) { s = reading.sentences[s.index + 1]; at--; if (!s || s.from <= at) continue; continue }
      if (lowerAt(tokens, at) !== '-' || !/^[,.!?]$/.test(lowerAt(tokens, at - 1)) || sayingIn(content, { from: at, to: Math.min(s.to, at + 3) }) < 0) continue
      const speaker = speakerIn(content, { from: at, to: s.to }, s.index)
      if (speaker) yield { kind: 'direct', speaker: speaker.name, speakerSpan: speaker.span, span: trimSpeech(reading, { start: (tokens[sentence.from + 1] as Token).start, end: (tokens[at - 1] as Token).end }), rule: `${reading.pack.tag}.statement.direct.dash` }
      break
    }
  }
}

/** "И.Рогожкин: …": a transcript, told by at least two turns. */
function* turns(content: Content): Generator<Utterance> {
  const { reading } = content
  const { tokens, sentences } = reading
  const opened: { speaker: Speaker; from: number; to: number }[] = []
  for (const sentence of sentences) {
    if (sentence.zone !== 'body' || sentences[sentence.index - 1]?.paragraph === sentence.paragraph) continue
    const mention = personsIn(content, { from: sentence.from, to: sentence.from + 1 })[0]
    if (!mention?.name || mention.from !== sentence.from) continue
    let at = mention.to
    if (lowerAt(tokens, at) === '(') while (at < sentence.to && lowerAt(tokens, at - 1) !== ')') at++
    if (lowerAt(tokens, at) !== ':' || at - sentence.from > 25 || at + 1 >= sentence.to && sentences[sentence.index + 1]?.paragraph !== sentence.paragraph) continue
    opened.push({ speaker: asSpeaker(reading.persons[mention.person] as PersonOfText, mention.nameSpan), from: at + 1, to: endOfParagraph(sentences, sentence) })
  }
  if (opened.length < 2) return
  for (const { speaker, from, to } of opened) {
    const span = trimSpeech(reading, { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end })
    if (to - from > 5) yield { kind: 'direct', speaker: speaker.name, speakerSpan: speaker.span, span, rule: `${reading.pack.tag}.statement.direct.turn` }
  }
}

function endOfParagraph(sentences: readonly Sentence[], sentence: Sentence): number {
  let last = sentence
  for (let i = sentence.index + 1; sentences[i]?.paragraph === sentence.paragraph; i++) last = sentences[i] as Sentence
  return last.to
}

/** What is reported in the text's own words: "X said that …", "По словам X, …", "… Об этом сообщил X". */
function* indirect(content: Content): Generator<Utterance> {
  const { reading } = content
  for (const sentence of reading.sentences) {
    if (sentence.zone !== 'body') continue
    const found = accordingTo(content, sentence) ?? aboutThis(content, sentence) ?? reported(content, sentence)
    if (found && holdsWords(reading, found.span)) yield found
  }
}

const holdsWords = (reading: Reading, { start, end }: Span): boolean => (reading.source.folded.slice(start, Math.min(end, start + 200)).match(/[A-Za-zА-я]{2,30}/g) ?? []).length >= 4

/** "По словам Гущина, секретари встретятся": the rest of the sentence is what was said. */
function accordingTo(content: Content, sentence: Sentence): Utterance | null {
  const { reading, cues } = content
  const { tokens } = reading
  const length = phraseAt(tokens, sentence.from, cues.accordingTo)
  if (!length) return null
  const comma = find(tokens, { from: sentence.from + length, to: Math.min(sentence.to, sentence.from + length + 24) }, COMMA)
  const at = comma >= 0 ? comma : sentence.from + length
  const after = lastPersonalComma(content, sentence.from, at, sentence.to)
  const speaker = speakerIn(content, { from: sentence.from, to: after }, sentence.index)
  if (!speaker?.name || lowerAt(tokens, after) !== ',') return null
  return { kind: 'indirect', speaker: speaker.name, speakerSpan: speaker.span, span: contentSpan(reading, after + 1, sentence.to), rule: `${reading.pack.tag}.statement.indirect.according` }
}

const COMMA = new Set([','])

/** A post may be set off by commas itself: the attribution ends after the person. */
function lastPersonalComma(content: Content, from: number, at: number, limit: number): number {
  const mention = personsIn(content, { from, to: at + 1 })[0]
  if (!mention || mention.to <= at) return at
  return find(content.reading.tokens, { from: mention.to, to: Math.min(limit, mention.to + 3) }, COMMA) >= 0 ? mention.to : at
}

const contentSpan = (reading: Reading, from: number, to: number): Span => trimSpeech(reading, { start: (reading.tokens[from] as Token).start, end: (reading.tokens[trimEnd(reading.tokens, from, to) - 1] as Token).end })

/** "Об этом рассказал X": the sentence before is what was said. */
function aboutThis(content: Content, sentence: Sentence): Utterance | null {
  const { reading } = content
  const { tokens, sentences } = reading
  if (lowerAt(tokens, sentence.from) !== 'об' || lowerAt(tokens, sentence.from + 1) !== 'этом') return null
  const before = sentences[sentence.index - 1]
  if (!before || before.zone !== 'body' || sayingIn(content, sentence) < 0 || reading.quotes.some(({ start }) => start >= before.start && start < before.start + 2)) return null
  const speaker = speakerOf(content, content.clauses.get(sentence.index)?.find((clause) => senseOf(clause, SAYING)), sentence)
  if (!speaker?.name) return null
  return { kind: 'indirect', speaker: speaker.name, speakerSpan: speaker.span, span: contentSpan(reading, before.from, before.to), rule: `${reading.pack.tag}.statement.indirect.this` }
}

/** The subject of a verb of saying, before it or (Russian) after it. */
function speakerOf(content: Content, clause: Clause | undefined, sentence: Sentence): Speaker | null {
  if (!clause) return null
  const persons = personsIn(content, { from: clause.verb.to, to: sentence.to }).filter(({ name }) => name !== null)
  const person = persons[0]
  return person ? { name: content.reading.persons[person.person]?.name ?? person.name, span: person.nameSpan ?? person } : speakerIn(content, clause.before, sentence.index)
}

/** "Velichko informed the colleagues that …": a named person, a verb of saying, its content. */
function reported(content: Content, sentence: Sentence): Utterance | null {
  const { reading, cues } = content
  const { tokens } = reading
  const clauses = content.clauses.get(sentence.index) ?? []
  for (const clause of clauses) {
    const predicate = senseOf(clause, SAYING)
    if (!predicate || predicate.negated || clause.link === 'relative' || clause.link === 'adverbial' || clause.link === 'content') continue
    if (predicate.voice === 'passive') continue
    const start = contentStart(content, clause, clauses)
    if (start < 0) continue
    const speaker = speakerIn(content, clause.subject, sentence.index)
    if (!speaker?.name || subjectIsOffice(content, clause)) continue
    if (holds(tokens, { from: start, to: sentence.to }, QUOTE) && quotesIn(reading, (tokens[start] as Token).start, sentence.end).some((quote) => speechLike(reading, quote) && !isName(content, quote))) continue
    if (cues.freeOrder && lowerAt(tokens, start - 1) !== 'что') continue
    return { kind: 'indirect', speaker: speaker.name, speakerSpan: speaker.span, span: contentSpan(reading, start, clause.to), rule: `${reading.pack.tag}.statement.indirect.that` }
  }
  return null
}

const QUOTE = new Set(['"'])

/** A press service that names a person in its title speaks for itself. */
const subjectIsOffice = ({ reading }: Content, { subject }: Clause): boolean => {
  for (let i = subject.from; i < Math.min(subject.to, subject.from + 6); i++) if (/^(?:ministry|ministries|press-service|министерство|пресс-служба|ведомство)$/.test(lowerAt(reading.tokens, i))) return true
  return false
}

/** The first token of what is said: after "that", or at once where a clause follows ("said the forum takes place"). */
function contentStart({ reading: { tokens }, cues }: Content, clause: Clause, clauses: readonly Clause[]): number {
  for (let i = clause.verb.to; i < clause.after.to && i - clause.verb.to < 14; i++) {
    if (lowerAt(tokens, i) === 'чтобы') return -1
    if (cues.contents.has(lowerAt(tokens, i))) return lowerAt(tokens, i + 1) === ',' ? i + 2 : i + 1
    if (lowerAt(tokens, i) === ';') return -1
  }
  if (cues.freeOrder) return -1
  const inner = clauses.find(({ host, before }) => host === clause && before.from === clause.verb.to)
  const clauseLike = inner ? inner.before.to > inner.before.from : find(tokens, { from: clause.verb.to + 1, to: Math.min(clause.after.to, clause.verb.to + 18) }, cues.auxiliaries) > 0
  return clauseLike ? clause.verb.to : -1
}

/** All speech of the body, in text order. */
export function readStatements(content: Content): Utterance[] {
  const spoken = [...direct(content), ...dashed(content), ...turns(content)]
  const ordered = [...spoken].sort((a, b) => a.span.start - b.span.start)
  const overlapsSpeech = ({ start, end }: Span): boolean => {
    const next = lowest(ordered.length, (at) => (ordered[at] as Utterance).span.end > start)
    return next < ordered.length && (ordered[next] as Utterance).span.start < end
  }
  const told = [...indirect(content)].filter(({ span }) => !overlapsSpeech(span))
  return [...spoken, ...told].sort((a, b) => a.span.start - b.span.start)
}
