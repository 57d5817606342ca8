import type { Source } from '../text/source.js'
import type { Span } from '../text/span.js'
import type { PageCues } from './cues.js'

const LETTER = /[A-Za-zÀ-žА-яіўґ]/
const WEATHER = /[+-]?\d{1,2} ?\u00b0|^[^.!?]{0,60}[-+]\d{1,2} ?[CСF]?\b.{0,3}$/
const MONEY = /^(?:[A-Z]{3}|[$€\u20bd\u00a5]|[A-Z]{3}\/[A-Z]{3}) {0,3}[\d.,+-]{1,12}/
const ADDRESS = /^(?:https?:\/\/|www\.)\S{1,300}$|^[^\s@]{1,60}@[^\s@]{1,60}$|^!?\[/
const TEMPLATE = /^(?:\[[a-z]{2,8}_?\d{0,2}\]|&nbsp;|<[^>]{1,200}>)$/
const MOJIBAKE = /(?:[РС][\u0402-\u040f\u0452-\u045f\u00a0-\u00bf\u201a\u201e\u2020\u2021\u20ac\u2030\u2039\u203a]){3}/
const COUNTER = /^[A-Za-zА-я: ]{0,14}\(?\d{1,7}\)?$/
const CRUMBS = /\s{0,3}(?:>{1,2}|\u00bb|\u203a|\u2192)\s{0,3}|\s{1,3}[/|]\s{1,3}| :(?=[A-ZА-Я])/

const LINKS = /^[^\u2022\u00b7|:]{1,120}(?:[\u2022\u00b7|][^\u2022\u00b7|]{1,120}){3}/

/** Headlines or links in one line, with a bullet between. */
export const isLinkRow = (folded: string, line: Span): boolean => LINKS.test(folded.slice(line.start, Math.min(line.end, line.start + 500)))

/** Does the line print one phrase twice without a mark between: "ГОСОРГАНЫГОСОРГАНЫ"? */
function doubled(text: string): boolean {
  const half = text.length / 2
  return text.length >= 8 && text.length <= 80 && Number.isInteger(half) && text.slice(0, half) === text.slice(half)
}

/** A trail of links to the page: "Home > News", "Главная » Новости". */
function breadcrumb(plain: string, cues: PageCues): boolean {
  if (plain.length > 240) return false
  const crumbs = plain.split(CRUMBS).filter(Boolean)
  if (crumbs.length < 2) return false
  const home = (crumbs[0] as string).trim().toLowerCase()
  return cues.home.has(home) || /^[a-z0-9-]{2,24}\.[a-z]{2,4}$/.test(home) || (crumbs.length > 2 && crumbs.every((crumb) => crumb.length <= 40) && /[|\u00bb>]/.test(plain))
}

/** Is the line furniture by what it says anywhere: "... appeared first on ..."? */
export const isFurniture = (folded: string, line: Span, cues: PageCues): boolean =>
  cues.patterns().furniture.some((pattern) => pattern.test(folded.slice(line.start, Math.min(line.end, line.start + 260))))

/** Is the line furniture by its shape alone: figures, rates, weather, addresses, menus? */
export function looksLikeChrome(source: Source, line: Span, cues: PageCues): boolean {
  const text = source.folded.slice(line.start, Math.min(line.end, line.start + 260))
  if (!LETTER.test(text) || isLinkRow(source.folded, line)) return true
  if (text.length <= 2 || TEMPLATE.test(text) || MOJIBAKE.test(text)) return true
  if (text.length <= 90 && (WEATHER.test(text) || MONEY.test(text))) return true
  if (COUNTER.test(text) && /\d/.test(text) && text.length <= 22 && !/^(?:19|20)\d\d$/.test(text)) return true
  return ADDRESS.test(text) || doubled(text) || breadcrumb(source.plain.slice(line.start, line.end), cues)
}
