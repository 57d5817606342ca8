import { findDates } from './dates/find.js'
import type { LanguagePack } from './languages/pack.js'
import type { PageLookups } from './layout/cues.js'
import type { Layout } from './layout/layout.js'
import { readLayout } from './layout/read.js'
import { lookUp, scan, type Lexicon } from './mentions/lexicon.js'
import { findPeople } from './mentions/people.js'
import { findQuotes } from './mentions/quotes.js'
import type { ParseOptions } from './options.js'
import type { Profile } from './profiles/profile.js'
import type { Reading, Sentence } from './reading.js'
import { splitSentences } from './text/sentences.js'
import type { Source } from './text/source.js'
import type { Span } from './text/span.js'
import { tokenize, type Token } from './text/tokens.js'

/** What the layout asks about the world, answered by the lexicon. */
const lookupsOf = (lexicon: Lexicon): PageLookups => ({
  city: (phrase) => lookUp(lexicon, phrase, 'city'),
  country: (phrase) => lookUp(lexicon, phrase, 'country'),
  agency: (phrase) => lookUp(lexicon, phrase, 'agency')?.name,
  firstName: (word) => lookUp(lexicon, word, 'firstName') !== undefined,
  organization: (phrase) => lookUp(lexicon, phrase, 'organization') !== undefined,
})

/** A title is one sentence, unless it is none. */
const LONGEST_TITLE = 600

/** Cuts the read zones into sentences and tokens; a sentence knows its tokens. */
function readSentences({ folded }: Source, layout: Layout, pack: LanguagePack): { tokens: Token[]; sentences: Sentence[]; foreign: Span[] } {
  const mixed = !pack.alone.test(folded)
  const foreign: Span[] = []
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  layout.segments.forEach(({ zone, ...segment }, paragraph) => {
    if (zone !== 'title' && zone !== 'subtitle' && zone !== 'body') return
    for (const { start, end } of zone === 'title' && segment.end - segment.start < LONGEST_TITLE ? [segment] : splitSentences(folded, segment, pack.abbreviations)) {
      if (mixed && end - start > 40 && pack.recognize(folded.slice(start, end)) < 0.3) {
        foreign.push({ start, end })
        continue
      }
      const from = tokens.length
      for (const token of tokenize(folded, start, end)) tokens.push(token)
      if (tokens.length > from) sentences.push({ start, end, index: sentences.length, zone, paragraph, from, to: tokens.length })
    }
  })
  return { tokens, sentences, foreign }
}

/** Reads off the text everything that later stages conclude from. */
export function readRelease(source: Source, pack: LanguagePack, lexicon: Lexicon, options: ParseOptions, profiles: readonly Profile[]): Reading {
  const layout = readLayout(source, pack.page, lookupsOf(lexicon), options, profiles)
  const { tokens, sentences, foreign } = readSentences(source, layout, pack)
  const hits = scan(source.folded, tokens, lexicon)
  const dates = findDates(source.folded, sentences, pack.calendar)
  const quotes = findQuotes(source, layout)
  const predicatesOf = sentences.map((sentence) => pack.predicates(tokens, sentence, hits))
  const predicates = predicatesOf.flat()
  const ground = { source, pack, options, layout, tokens, sentences, hits, dates, quotes, predicates, predicatesOf, foreign }
  return { ...ground, ...findPeople(ground) }
}
