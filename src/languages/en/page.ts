import { defineCalendar } from '../../dates/calendar.js'
import { NAME, type PageCues, type PagePatterns } from '../../layout/cues.js'
import { calendar } from './calendar.js'

/** Months as pages in other languages stamp them above an English text. */
const FOREIGN_MONTHS = 'enero|janvier|janeiro,febrero|fevereiro,marzo|mars,abril|avril,mayo|mai|maio,junio|juin|junho,julio|juillet|julho,agosto,septiembre|septembre|setembro,octubre|octobre|outubro,noviembre|novembre|novembro,diciembre|dezembro'.split(',')

const stampCalendar = defineCalendar({
  ...calendar,
  *signs() {
    yield* calendar.signs()
    for (const [i, names] of FOREIGN_MONTHS.entries()) yield [names, { is: 'month', month: i + 1 }]
    yield ['de', { is: 'link', link: 'of' }]
  },
})

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

let patterns: PagePatterns | undefined
const compilePatterns = (): PagePatterns => ({
  furniture: [/\bappeared first on [A-Z]/, /^WhatsApp (?:image|video)\b/i, /\.(?:jpe?g|png|pdf|docx?)$/i],
  photos: [
    { pattern: new RegExp(`^(?:[Pp]hoto|PHOTO|[Ii]mage|[Pp]icture)s?(?: [Cc]redits?)?(?: by|:| ?©)? ?:?(?: by)? (?<name>${NAME})(?=$|\\s?[/|,(©.-])`, 'd') },
    { pattern: /^(?:photos?|images?|pictures?)(?: credit)?s? ?(?::|by |©|courtesy)/i },
    { pattern: new RegExp(`\\b[Pp](?:hoto|HOTO)s?(?: credit)?(?:: ?| by )(?:© ?)?(?<name>${NAME})(?: ?[/|,].{0,60})?\\)?\\.?$`, 'd') },
    { pattern: /[(.] ?(?:photo|image|picture)s?(?: (?:credit|courtesy))?(?: of|:| by)[^().]{1,60}\)?$/i },
    { pattern: new RegExp(`\\((?:[A-Z][A-Za-z ]{1,24})/(?<name>${NAME})\\)$`, 'd') },
    { pattern: new RegExp(`^(?<name>${NAME}) ?/ ?[A-Z][^.!?/]{1,40}$`, 'd') },
    { pattern: new RegExp(`^© ?(?:(?!\\d)[A-Za-z0-9. ]{2,30} ?/ ?)?(?<name>${NAME})(?=$|\\s?[/|,(]|[A-Z])`, 'd') },
  ],
  bylines: [
    new RegExp(`^(?:By|BY|Written by|Reported by|Reporting by) (?<name>${NAME}(?:(?:, | and | & )${NAME}){0,3})(?=$|[ ,]{0,3}[-|/,(:]| for | in [A-Z])`, 'dg'),
    new RegExp(`(?:^|[(;| -])(?:[Aa]uthor|[Rr]eporter|[Ww]riter): ?(?<name>${NAME})`, 'dg'),
  ],
  attributions: [
    /\b(?:told|reports|reported(?: by)?|quoted by|learned by|according to|citing) (?:the )?(?:official |state-run |state )?(?:news agency )?(?<agency>["A-Z0-9])/dg,
    / (?:news agency |correspondent )?(?:reports|reported|learned|has learned|learnt|has learnt|recalls|informs|informed|writes)\b/dg,
    /\b(?:correspondent of|correspondent for) (?:the )?(?<agency>["A-Z0-9])/dg,
    /\bnews agency (?<agency>["A-Z0-9])/dg,
  ],
  syndicators: [
    /(?:^|[-(] ?)(?<name>MIL[- ]OSI)\s{0,3}$/d,
    /\bnot (?:been )?edited by (?:the )?(?<name>[A-Z]\w{2,20}(?: [A-Z]\w{2,20}){0,2}) staff/d,
    /^\((?<name>MENAFN) ?-/d,
    /\b(?:distributed|syndicated|provided) by (?<name>[A-Z][\w.]{2,24}(?: [A-Z]\w{2,20}){0,2})[\s.)]{0,3}$/d,
  ],
  contacts: [
    /\b[Ff]or (?:more|further|additional) information,? (?:please )?contact:? (?:the )?(?<name>(?:[A-Z][A-Za-z&'-]{1,24}|of|and)(?: (?:[A-Z][A-Za-z&'-]{1,24}|of|and|for|the)){1,8})(?=[,.:;(]|$)/d,
    /^(?<name>(?:[A-Z][A-Za-z&'-]{1,24} ){1,5}(?:Press|Media|Information|Communications?)(?: and [A-Z][a-z]{2,20})? (?:Office|Service|Department|Unit|Centre|Center|Section))\b/d,
  ],
})

/** How pages with an English release look. */
export const page: PageCues = {
  calendar: stampCalendar,
  stampWords: set('gmt utc est edt cet cest ist msk amt bst pst local time am pm hrs h at on of the de z t published posted updated created issued modified last update date added release released by and admin adjust font size editor'),
  connectives: set('a an the of and or in on at to for from by with between under as its their his her this that which who'),
  home: set('home homepage start main'),
  reporters: set('corr correspondent by reporter'),
  agencyWords: set('agency newswire'),
  institutions: set('board office ministry service press agency department name council government authority university news media group centre center committee commission police secretariat union association organization institute bureau embassy parliament foundation museum library archive archives images image photo photos video handout courtesy file staff reporter correspondent tourism parks national'),
  particles: set('of and the de la le el al an bin es d di da du del den der van von on for in'),
  nominative: (printed) => printed,
  patterns: () => (patterns ??= compilePatterns()),
  edition: /(?: -|,)? in (?:English|Russian|French|Spanish|Arabic)(?: language)?\s{0,3}$/i,
  phrases: {
    kicker: `
press release
press releases
press release:
press statement
press service
press center
press centre
press room
press communique
press communiqué
media advisory
media release
media center
media centre
media note
media statement
communique
communiqué
joint communique
joint communiqué
information note
news
news and events
news & events
latest news
top news
world
world news
politics
society
economy
business
security
international
regional
announcements
announcement
events
events & news
activities
statements
statement
readout
for immediate release
breaking news
update
home
`,
    chrome: `
left menu
you are here…
adjust font size…
use wechat…
off the wire
main menu
menu
skip to main content
skip to content
skip to navigation
search
search…
share
share this:
share this…
share on…
share via…
share with…
share:
like this:
like loading…
tweet
print
print this…
printer friendly…
print version
version for print
email this…
e-mail
send to a friend
subscribe
subscribe…
sign up
sign in
log in
login
register
follow us
follow us…
read more
read more…
see more
learn more
more info
back
back to…
go back
return to the list
top
to top
previous
next
previous article
next article
previous post
next post
view all
all news
all rights reserved…
add comment
no comments
comments (
0 comments
english
français
русский
deutsch
español
french
russian
arabic
this text available in…
available in…
also available in…
translations…
download
download:
download pdf
download the…
pdf
watch live
session documents
contact author
found an error…
found a mistake…
if you find an error…
report a mistake…
noticed a mistake…
select the text…
the fields with…
was the content helpful…
was this page helpful…
[email protected]
advertisement
cookie…
accept cookies
we use cookies…
view count…
views
views:
hits:
reading time…
min read
photo
photos
photo gallery
image
images
video
gallery
caption
loading
local time…
written by
photos of the previous…
`,
    aside: `
read also
read also…
also read
also read…
see also
see also…
must read
must read…
read more:
related:
related article:
related story:
more on this:
editor's pick:
editor's choice:
`,
    trailer: `
in other news
other news
more news
related
related news
related news…
related articles…
related stories…
related posts…
related content
related links
related topics
related items
similar news
similar articles
latest
latest news
latest headlines
latest stories
recent news
recent posts
most read
most popular
popular news
top stories
trending
trending now
you may also like…
you might also like…
we recommend…
recommended…
selections for you
more from…
more stories…
leave a reply…
leave a comment…
leave your comment…
post a comment…
comments
comment
news feed
about us
contact us
contact
contacts
subscribe to our…
sign up for our…
media contact
media contacts
press contact…
for media inquiries…
for media enquiries…
for press inquiries…
notes to editors
note to editors
tags:
tag:
topics:
keywords:
`,
    source: `
source:
sources:
source :
fuente:
`,
    label: `
id:
country:
countries:
region:
regions:
theme:
themes:
category:
categories:
section:
policy area:
event:
type:
document type:
distr.:
place:
location:
language:
languages:
reference:
ref:
ref.:
subject:
subjects:
translator:
editor:
editing by…
edited by…
(editing by…
`,
    author: `
author:
authors:
auther:
writer:
reporter:
`,
    published: `
published
published…
publication date…
date of publication…
publish date…
posted
posted…
posted on…
issued on…
issued:
released…
release date…
date of release…
date:
created:
created on…
created…
added:
`,
    updated: `
updated
updated…
last updated…
last update…
last modified…
modified…
last edited…
`,
    office: `
press service of…
press office of…
press center of…
press centre of…
press-service of…
media office of…
the press service of…
official website of…
official site of…
website of…
`,
    rights: `
copyright
copyright…
© …
(c) …
all rights reserved
disclaimer
disclaimer…
legal notice
terms of use…
(this story has not been edited…
this story has not been edited…
`,
  },
}
