import type { Entry, Sense, VerbForm } from '../../mentions/lexicon.js'

/**
 * Verbs by sense. `base` for regular ones, `base/past` or `base/past/participle` for others; `+x` adds a particle to every form;
 * `*` marks a verb whose base form is a noun too, `!` one that takes no object; `=detail` a finer meaning.
 */
const VERBS: Readonly<Record<string, string>> = {
  hold: 'hold/held conduct* stage* organize organise convoke take/took/taken+place! occur/occurred! run/ran/run+from!',
  begin: 'begin/began/begun! start* commence! open! kick+off! get/got/got+under+way! get/got/got+underway!',
  end: 'conclude end*! finish close!* wrap/wrapped+up! complete culminate!',
  continue: 'continue! last! resume!',
  convene: 'convene! meet/met! gather! assemble! sit/sat/sat+down! come/came/come+together! get/got/got+together! bring/brought+together speak/spoke/spoken!=call',
  host: 'host* welcome* receive play/played+host+to',
  attend: 'attend participate! take/took/taken+part! join arrive! partake/partook/partaken! gather',
  represent: 'represent',
  lead: 'lead/led head* accompany',
  chair: 'chair* co-chair* cochair co-facilitate cofacilitate co-moderate preside! preside+over moderate',
  open: 'open inaugurate declare+open',
  address: 'address* deliver! greet',
  invite: 'invite',
  miss: 'boycott miss skip/skipped',
  say: 'say/said state* stress* emphasize emphasise underline underscore highlight* point+out! add remark* tell/told recall* reiterate explain observe mention* affirm reaffirm assert specify express note* warn believe admit announce opine declare caution* maintain conclude describe remind voice indicate',
  note: 'note*=found acknowledge=found recognize=found recognise=found welcome* commend appreciate reaffirm stress* emphasize underline underscore highlight* praise* observe conclude take/took/taken+note+of=noted',
  inform: 'inform brief* update* apprise acquaint notify report* learn/learnt learn',
  discuss: 'discuss debate* deliberate! deliberate+on touch+upon touch+on address*=addressed tackle raise dwell/dwelt+on dwell/dwelt+upon focus*+on centre+on center+on speak/spoke/spoken+about talk+about share* pay/paid*=attention come/came/come+up+for+discussion!=subject come/came/come+up+for+review!=subject come/came/come+up+for+consideration!=subject go/went/gone+over explore canvass zero+in+on home+in+on revolve+around concentrate+on delve+into brainstorm+on confer+on deliberate+upon deliberate+over deliberate+about talk+over discuss+about focus+upon center+around centre+around debate+on speak/spoke/spoken+on feature*+on+the+agenda!=subject',
  consider: 'consider examine study* deal/dealt+with look+into take/took/taken+up work/worked+through weigh* ponder mull look+at go/went/gone+through',
  review: 'review* analyze analyse assess evaluate sum/summed+up summarize summarise take/took/taken+stock+of',
  hear: 'hear/heard receive=received listen+to be+briefed+on',
  exchange: 'exchange*+views+on exchange*+opinions+on exchange*+experience+in exchange*+experience+on exchange*+experiences+on exchange*+information+on exchange*+views+about exchange*',
  present: 'present* introduce outline* brief* unveil give/gave/given+a+presentation+on give/gave/given+an+update+on make/made+a+presentation+on deliver+a+report+on give/gave/given+an+overview+of',
  include: 'include cover=covered feature* comprise contain',
  concern: 'dedicate devote concern',
  decide: 'decide resolve determine take/took/taken+a+decision take/took/taken+the+decision make/made+a+decision',
  agree: 'agree! agree+on agree+to agree+upon reach+an+agreement reach+agreement reach+an+understanding coordinate=coordinated',
  approve: 'approve authorize authorise accept clear',
  adopt: 'adopt pass*',
  endorse: 'endorse support*',
  recommend: 'recommend advise',
  instruct: 'instruct task* direct* mandate* charge* entrust assign commission* order*',
  request: 'request* ask call+on call+upon call+for urge* appeal*+to invite',
  plan: 'plan/planned* intend expect schedule* envisage foresee/foresaw/foreseen slate anticipate set/set/set+for fix+for',
  propose: 'propose bring/brought+forward suggest put/put/put+forward initiate offer*',
  sign: 'sign* ink*',
  initial: 'initial/initialed* initial/initialled*',
  ratify: 'ratify',
  submit: 'submit/submitted send/sent forward* hand+over refer/referred',
  draft: 'draft* prepare elaborate develop finalize finalise formulate work+on work+out draw/drew/drawn+up',
  implement: 'implement fulfil/fulfilled execute carry+out',
  defer: 'defer/deferred table*',
  reject: 'reject decline* turn+down',
  elect: 'elect choose/chose/chosen vote*',
  're-elect': 're-elect reelect',
  appoint: 'appoint name* designate',
  reappoint: 'reappoint re-appoint',
  nominate: 'nominate',
  confirm: 'confirm',
  extend: 'extend prolong renew',
  relieve: 'relieve dismiss',
  transfer: 'transfer/transferred* take/took/taken+over=taken assume=taken hand+over pass',
  conduct: 'carry+out conduct* implement launch*',
  postpone: 'postpone defer/deferred put/put/put+off put/put/put+back delay* suspend adjourn',
  cancel: 'cancel/cancelled cancel/canceled call+off scrap/scrapped',
  reschedule: 'reschedule move* shift* push+back bring/brought+forward',
  report: 'report* inform announce learn/learnt quote* cite',
}

/** Adds an ending to a word: host+ed, stage+ed, study+ed, plan stays as listed. */
function inflect(base: string, ending: 's' | 'ed' | 'ing'): string {
  if (ending === 's') return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
  if (ending === 'ed') return base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`
}

/** The final consonant doubles before -ing where it does in the past: plan, planned, planning. */
const gerundOf = (base: string, past: string): string => {
  const doubled = `${base}${base.at(-1)}ed`
  return past === doubled ? `${base}${base.at(-1)}ing` : /^(?:hold|run|get|put|sit)$/.test(base) ? { hold: 'holding', run: 'running', get: 'getting', put: 'putting', sit: 'sitting' }[base] as string : inflect(base, 'ing')
}

const ITEM = /^(?<verb>[a-z/-]+)(?<marks>[*!]{0,2})(?<particle>(?:\+[a-z-]+){0,4})[*!]{0,2}(?:=(?<detail>[a-z-]+))?$/

function* formsOf(item: string, sense: Sense): Generator<readonly [string, Entry]> {
  const { verb = '', marks = '', particle = '', detail } = ITEM.exec(item)?.groups ?? {}
  const tail = particle.replace(/\+/g, ' ')
  const [base = '', past = inflect(base, 'ed'), participle = past] = verb.split('/')
  const flags = `${marks}${item.includes('!') ? '!' : ''}`
  const entry = (form: VerbForm): Entry => ({
    kind: 'verb', sense, form,
    ...(detail ? { detail } : {}),
    ...(flags.includes('*') && (form === 'base' || form === 'present') ? { noun: true } : {}),
    ...(flags.includes('!') ? { intransitive: true } : {}),
  })
  yield [base + tail, entry('base')]
  yield [inflect(base, 's') + tail, entry('present')]
  yield [past + tail, entry('past')]
  if (participle !== past) yield [participle + tail, entry('participle')]
  yield [gerundOf(base, past) + tail, entry('gerund')]
}

/** Every form of every verb. */
export function* verbEntries(): Generator<readonly [string, Entry]> {
  for (const phrase of ['underway', 'under way', 'in progress']) yield [phrase, { kind: 'verb', sense: 'continue', form: 'gerund', intransitive: true }]
  for (const [sense, row] of Object.entries(VERBS)) for (const item of row.split(' ')) yield* formsOf(item, sense as Sense)
}
