import type { DateExpression } from './dates/expression.js'
import type { Predicate } from './frames/predicate.js'
import type { Layout } from './layout/layout.js'
import type { LanguagePack } from './languages/pack.js'
import type { Hits } from './mentions/lexicon.js'
import type { PersonMention, PersonOfText } from './mentions/person.js'
import type { ParseOptions } from './options.js'
import type { Source } from './text/source.js'
import type { Span } from './text/span.js'
import type { Token } from './text/tokens.js'

/** A sentence of the title or the body. Token indexes point into `Reading.tokens`; `to` is exclusive. */
export interface Sentence extends Span {
  readonly index: number
  readonly zone: 'title' | 'subtitle' | 'body'
  /** Number of the paragraph in the layout, counted over the read zones. */
  readonly paragraph: number
  readonly from: number
  readonly to: number
}

/** A stretch between quotation marks. `inner` excludes the marks. */
export interface Quote extends Span {
  readonly inner: Span
}

/** Everything that is read off the text before anything is concluded from it. Later stages read this and nothing else. */
export interface Reading {
  readonly source: Source
  readonly pack: LanguagePack
  readonly options: ParseOptions
  readonly layout: Layout
  /** Tokens of title, subtitle and body, in text order. */
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly hits: Hits
  /** Date expressions of title, subtitle and body, in text order. */
  readonly dates: readonly DateExpression[]
  readonly quotes: readonly Quote[]
  /** Sentences in another language, which are not read. */
  readonly foreign: readonly Span[]
  /** Verb groups in text order, over all sentences. */
  readonly predicates: readonly Predicate[]
  /** The same by sentence index. */
  readonly predicatesOf: readonly (readonly Predicate[])[]
  /** Mentions of persons in text order. */
  readonly people: readonly PersonMention[]
  /** The persons behind them, in the order of their first mention. */
  readonly persons: readonly PersonOfText[]
}
