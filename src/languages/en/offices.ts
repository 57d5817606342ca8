import type { Entry } from '../../mentions/lexicon.js'

/** Heads of posts, one word; the plural in -s is made. */
const HEADS = `president vice-president premier vice-premier minister deputy-minister vice-minister co-minister chancellor vice-chancellor chairman chairperson chairwoman chair co-chair co-chairman
 co-chairperson vice-chair vice-chairman vice-chairperson chief head director deputy-director secretary undersecretary under-secretary deputy ambassador representative envoy commissioner
 commander commandant commander-in-chief prosecutor governor vice-governor mayor vice-mayor speaker vice-speaker counsellor counselor councillor councilor attache spokesperson spokesman spokeswoman
 coordinator co-ordinator adviser advisor aide assistant inspector rapporteur delegate consul vice-consul king queen prince princess emir sultan emperor monarch taoiseach tanaiste sherpa sous-sherpa
 senator mp lawmaker parliamentarian expert specialist officer official administrator manager superintendent registrar collector controller comptroller treasurer auditor ombudsman ombudswoman ombudsperson
 observer facilitator moderator mediator negotiator plenipotentiary leader co-leader organizer judge justice magistrate rector dean professor warden sheriff marshal solicitor
 principal president-elect minister-counsellor minister-designate ambassador-at-large ambassador-designate chargé akim hakim khokim hokim permsec mufti patriarch lawyer attorney curator convener convenor provost`

/** Heads of several words, and those with an odd plural. */
const PHRASES: readonly (readonly [phrase: string, plural: string])[] = [
  ['prime minister', 'prime ministers'], ['secretary general', 'secretaries general'], ['secretary-general', 'secretaries-general'], ['director general', 'directors general'],
  ['director-general', 'directors-general'], ['prosecutor general', 'prosecutors general'], ['prosecutor-general', 'prosecutors-general'], ['attorney general', 'attorneys general'],
  ['attorney-general', 'attorneys-general'], ['general prosecutor', 'general prosecutors'], ['general director', 'general directors'], ['general secretary', 'general secretaries'],
  ['inspector general', 'inspectors general'], ['inspector-general', 'inspectors-general'], ['commissioner general', 'commissioners general'], ['commissioner-general', 'commissioners-general'],
  ['controller general', 'controllers general'], ['comptroller general', 'comptrollers general'], ['auditor general', 'auditors general'], ['auditor-general', 'auditors-general'], ['solicitor general', 'solicitors general'],
  ['governor general', 'governors general'], ['governor-general', 'governors-general'], ['consul general', 'consuls general'], ['consul-general', 'consuls-general'], ['surgeon general', 'surgeons general'],
  ['state secretary', 'state secretaries'], ['secretary of state', 'secretaries of state'], ['minister of state', 'ministers of state'], ['undersecretary of state', 'undersecretaries of state'],
  ['secretary', 'secretaries'], ['undersecretary', 'undersecretaries'], ['under secretary', 'under secretaries'], ['under-secretary', 'under-secretaries'], ['under-secretary-general', 'under-secretaries-general'],
  ['under-secretary general', 'under-secretaries general'], ['undersecretary general', 'undersecretaries general'], ['executive secretary', 'executive secretaries'], ['permanent secretary', 'permanent secretaries'],
  ['cabinet secretary', 'cabinet secretaries'], ['press secretary', 'press secretaries'], ['home secretary', 'home secretaries'], ['foreign secretary', 'foreign secretaries'], ['chief secretary', 'chief secretaries'],
  ['deputy', 'deputies'], ['attaché', 'attachés'], ['attache', 'attaches'], ['chargé d\'affaires', 'chargés d\'affaires'], ["charge d'affaires", "charges d'affaires"], ['chief of staff', 'chiefs of staff'],
  ['chief of the general staff', 'chiefs of the general staff'], ['chief of general staff', 'chiefs of general staff'], ['chief of the joint staff', 'chiefs of the joint staff'], ['chief executive', 'chief executives'],
  ['chief executive officer', 'chief executive officers'], ['chief justice', 'chief justices'], ['head of state', 'heads of state'], ['head of government', 'heads of government'], ['head of mission', 'heads of mission'],
  ['head of delegation', 'heads of delegation'], ['head of the delegation', 'heads of the delegation'], ['head of secretariat', 'heads of secretariat'], ['ambassador extraordinary and plenipotentiary', 'ambassadors extraordinary and plenipotentiary'],
  ['minister plenipotentiary', 'ministers plenipotentiary'], ['ambassador at large', 'ambassadors at large'], ['high commissioner', 'high commissioners'], ['high representative', 'high representatives'],
  ['member of parliament', 'members of parliament'], ['member', 'members'], ['crown prince', 'crown princes'], ['commander in chief', 'commanders in chief'], ['state councilor', 'state councilors'], ['state councillor', 'state councillors'],
  ['state counsellor', 'state counsellors'], ['first secretary', 'first secretaries'], ['second secretary', 'second secretaries'], ['third secretary', 'third secretaries'], ['minister counsellor', 'minister counsellors'],
  ['border commissioner', 'border commissioners'], ['border plenipotentiary', 'border plenipotentiaries'], ['national coordinator', 'national coordinators'], ['aide-de-camp', 'aides-de-camp'],
  ['political commissar', 'political commissars'], ['point of contact', 'points of contact'], ['focal point', 'focal points'], ['co-chairwoman', 'co-chairwomen'], ['chairwoman', 'chairwomen'],
  ['chairman', 'chairmen'], ['co-chairman', 'co-chairmen'], ['vice-chairman', 'vice-chairmen'], ['spokesman', 'spokesmen'], ['spokeswoman', 'spokeswomen'], ['ombudsman', 'ombudsmen'], ['chief', 'chiefs'],
  ['chief of police', 'chiefs of police'], ['police chief', 'police chiefs'], ['head of department', 'heads of department'], ['plenipotentiary', 'plenipotentiaries'], ['elbasy', 'elbasy'], ['ceo', 'ceos'],
]

/** Before the head. */
const MODIFIERS = `first second deputy vice acting assistant senior joint additional permanent special executive former then outgoing incoming interim officiating incumbent honorary chief principal
 general ag newly-appointed newly-elected plenipotentiary national high supreme central under main lead current designate ex late associate managing regional federal presidential official personal full
 parliamentary prime caretaker alternate resident non-resident cabinet junior`

/** Ranks and how they shorten; service words may stand on either side. */
const RANKS: readonly (readonly [name: string, ...forms: string[]])[] = [
  ['Colonel General', 'colonel general', 'colonel-general', 'col. gen.', 'col. general', 'col gen', 'col-gen', 'general-colonel', 'general colonel'],
  ['General of the Army', 'general of the army', 'army general', 'general of army'],
  ['Lieutenant General', 'lieutenant general', 'lieutenant-general', 'lt. general', 'lt general', 'lt. gen.', 'lt gen', 'lt. gen', 'lt.-gen.', 'lieut. gen.', 'lieut gen', 'lieut. general', 'general-lieutenant', 'general lieutenant', 'lt-gen', 'lt-general'],
  ['Senior Lieutenant General', 'senior lieutenant general', 'sen. lieut. gen.', 'snr. lt. gen.', 'senior lieutenant-general', 'sr. lt. gen.'],
  ['Major General', 'major general', 'major-general', 'maj. general', 'maj general', 'maj. gen.', 'maj gen', 'maj. gen', 'maj-gen', 'general-major', 'general major'],
  ['Brigadier General', 'brigadier general', 'brigadier-general', 'brig. general', 'brig. gen.', 'brig gen', 'brig-gen', 'brig. gen'],
  ['Brigadier', 'brigadier', 'brig.'], ['General', 'general', 'gen.'],
  ['Senior Colonel', 'senior colonel', 'snr. col.', 'sr. col.', 'sen. col.', 'senior col.'],
  ['Lieutenant Colonel', 'lieutenant colonel', 'lieutenant-colonel', 'lt. colonel', 'lt colonel', 'lt. col.', 'lt col', 'lt. col', 'lieut. col.'],
  ['Colonel', 'colonel', 'col.', 'col'], ['Major', 'major', 'maj.'], ['Captain', 'captain', 'capt.'], ['Lieutenant', 'lieutenant', 'senior lieutenant', 'first lieutenant'],
  ['Admiral', 'admiral', 'adm.'], ['Vice Admiral', 'vice admiral', 'vice-admiral', 'v. adm.'], ['Rear Admiral', 'rear admiral', 'rear-admiral', 'r. adm.', 'counter-admiral', 'contra-admiral'],
  ['Commodore', 'commodore', 'air commodore', 'cdre.'], ['Air Marshal', 'air marshal', 'air vice marshal', 'air chief marshal', 'air vice-marshal'], ['Wing Commander', 'wing commander'], ['Group Captain', 'group captain'],
  ['Squadron Leader', 'squadron leader'], ['Warrant Officer', 'warrant officer'], ['Sergeant', 'sergeant', 'staff sergeant', 'sgt.'], ['Marshal', 'field marshal', 'marshal of the army'],
  ['Justice Counsellor', 'justice counsellor', 'state justice counsellor', 'counsellor of justice', 'state counsellor of justice', 'state councilor of justice', 'justice councilor', 'senior justice counsellor', 'senior counsellor of justice'],
  ['Customs Counsellor', 'customs counsellor', 'counsellor of customs', 'counsellor of the customs service', 'state counsellor of the customs service'],
  ['Chief Superintendent', 'chief superintendent'], ['Senior Superintendent', 'senior superintendent'], ['Superintendent', 'superintendent of police'], ['Assistant Commissioner of Police', 'assistant commissioner of police'],
]
const SERVED = 'Colonel General|Lieutenant General|Major General|Brigadier General|General|Brigadier|Colonel|Lieutenant Colonel|Major|Captain|Lieutenant'.split('|')
/** "Police Colonel-General", "Pol. Lt. Gen." */
const BEFORE = [['police', 'Police'], ['pol.', 'Police'], ['army', 'Army'], ['militia', 'Militia'], ['justice', 'Justice'], ['customs', 'Customs'], ['border guard', 'Border Guard'], ['navy', 'Navy']] as const
/** Written out, so that an -s makes the plural. */
const COUNTED = /(?:general|colonel|brigadier|admiral|major|captain|lieutenant|commodore|officer|commander|superintendent)$/
/** "Colonel-General of Police", "General of the Internal Service" */
const AFTER = ['of police', 'of the police', 'of militia', 'of the militia', 'of justice', 'of the customs service', 'of customs service', 'of customs', 'of the internal service', 'of internal service', 'of the medical service', 'of aviation',
  'of the tax police', 'of national security', 'of the border service', '(retd)', '(rtd)', '(rtd.)', '(retd.)', '(ret.)']

const HONORIFICS: readonly (readonly [name: string, ...forms: string[]])[] = [
  ['H.E.', 'h.e.', 'h.e', 'h. e.', 'he mr.', 'he mr', 'he ms.', 'he ms', 'he mrs.', 'he mrs', 'he dr.', 'he dr', 'he prof.', 'he sheikh', 'he ambassador', 'h.h.', 'h.r.h.', 'h.m.', 'hrh', 'hh', 'hm'],
  ['His Excellency', 'his excellency'], ['Her Excellency', 'her excellency'], ['Their Excellencies', 'their excellencies', 'their excellency'], ['Excellency', 'excellency'],
  ['His Majesty', 'his majesty'], ['Her Majesty', 'her majesty'], ['His Highness', 'his highness'], ['Her Highness', 'her highness'], ['His Royal Highness', 'his royal highness'], ['Her Royal Highness', 'her royal highness'],
  ['His Holiness', 'his holiness'], ['His Eminence', 'his eminence'],
  ['Mr.', 'mr.', 'mr', 'messrs.', 'messrs', 'mister'], ['Ms.', 'ms.', 'ms'], ['Mrs.', 'mrs.', 'mrs', 'mesdames'], ['Miss', 'miss'], ['Mme', 'mme.', 'mme', 'madam', 'madame'], ['Dr.', 'dr.', 'dr', 'drs.', 'doctor'],
  ['Prof.', 'prof.', 'prof', 'professor'], ['Hon.', 'hon.', 'hon', 'the hon.', 'rt. hon.', 'rt hon', 'right honourable', 'the right honourable'], ['Honourable', 'honourable', 'honorable'],
  ["Hon'ble", "hon'ble", "hon'able"], ['Shri', 'shri', 'sri', 'sh.'], ['Smt.', 'smt.', 'smt', 'shrimati'], ["Dato'", "dato'", 'dato', "dato' seri", 'dato seri', "dato' sri", 'dato sri', 'datuk', 'datuk seri', 'datin'], ['Tan Sri', 'tan sri', 'puan sri'], ['Tun', 'tun'],
  ['Sheikh', 'sheikh', 'shaikh', 'shaykh', 'sheikha'], ['Sir', 'sir'], ['Dame', 'dame'], ['Lord', 'lord'], ['Lady', 'lady'], ['Baron', 'baron', 'baroness'], ['Lyonpo', 'lyonpo', 'dasho'], ['Ratu', 'ratu'], ['Amb.', 'amb.', 'amb. (eng.)'],
  ['Eng.', 'eng.', 'engr.', 'ir.'], ['Senator', 'senator', 'sen.'], ['Rev.', 'rev.', 'reverend'], ['Uza.', 'uza.'], ['Esq.', 'esq.', 'esquire'], ['Pehin', 'pehin', 'pehin dato'], ['Daw', 'daw'], ['Adv.', 'adv.', 'advocate'],
  ['Justice', 'mr. justice', 'mr justice'], ['Chev.', 'chev.'], ['Amir', 'amir'], ['Comrade', 'comrade', 'cde.', 'cde'], ['Nana', 'nana'], ['Chief', 'paramount chief'], ['Al Haji', 'alhaji', 'alhaj', 'al-haj', 'hajia'],
]

const modifierEntry = (name: string): Entry => ({ kind: 'office', name, modifier: true })

function* headEntries(): Iterable<[string, Entry]> {
  const irregular = new Set(PHRASES.map(([phrase]) => phrase))
  for (const name of HEADS.split(/\s+/)) {
    if (irregular.has(name)) continue
    yield [name, { kind: 'office', name }]
    yield [name + 's', { kind: 'office', name, plural: true }]
  }
  for (const [name, plural] of PHRASES) {
    yield [name, { kind: 'office', name }]
    if (plural !== name) yield [plural, { kind: 'office', name, plural: true }]
  }
}

function* rankEntries(): Iterable<[string, Entry]> {
  for (const [name, ...forms] of RANKS) {
    for (const form of forms) {
      yield [form, { kind: 'rank', name }]
      if (COUNTED.test(form)) yield [form + 's', { kind: 'rank', name, plural: true }]
      if (!SERVED.includes(name)) continue
      for (const [service, title] of BEFORE) yield [`${service} ${form}`, { kind: 'rank', name: `${title} ${name}` }]
      if (!form.includes('.')) for (const service of AFTER) yield [`${form} ${service}`, { kind: 'rank', name: `${name} ${service}` }]
    }
  }
}

/** Posts, ranks and honorifics for the lexical scan. */
export function* officeEntries(): Iterable<[phrase: string, entry: Entry]> {
  yield* headEntries()
  for (const name of new Set(MODIFIERS.split(/\s+/))) yield [name, modifierEntry(name)]
  yield* rankEntries()
  for (const [name, ...forms] of HONORIFICS) for (const form of forms) yield [form, { kind: 'honorific', name }]
}
