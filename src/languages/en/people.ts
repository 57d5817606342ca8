import type { Entry } from '../../mentions/lexicon.js'
import type { PeopleCues } from '../../mentions/people-cues.js'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)
const set = (text: string): ReadonlySet<string> => new Set(words(text))

/** First names that releases of many countries share; a name is found without them by its post, rank or verb. */
const MEN = `abdul abdulla abdullah abdurrahman adam adrian ahmad ahmed akmal alan albert aleksandr aleksandar aleksei aleksey alexander alexandr alexei alexey ali alisher almaz almazbek amir anatoli anatoliy anatoly andreas andrei
 andrej andrew andrey andrii andriy anthony antonio antony anvar arman armen arsen artem arthur artur ashot askar aslan azamat aziz bakhtiyor bakyt bakytzhan benjamin bolat boris brian carlos charles christian christopher
 daniel daniyar dauren david denis dennis dmitri dmitriy dmitry donald edward eldar elshad emil emomali eric erlan ernesto eugene evgeny farhad farid fayzullo fedor felix fernando francis francisco frank gabriel gennady
 george georgi georgy gerard german gennadiy gilbert giorgi gordon grigory gurbanguly hamid hamza hans harry hassan henry hikmet hossein hussein ian ibrahim igor ilham ilkhom ilya imangali ismail ivan jack jacob jafar
 jakub james jamshed jan janos jasur jean jens jeffrey jerome joao joao johan johannes john jonathan jorge jose josef joseph joshua juan julian kairat kanat karel karim karl kassym-jomart kenneth kevin khalid khalifa
 kirill konstantin laszlo lars leonid louis luis luka lukas magnus mahmoud mansur marat marc marco marcus mariano mario mark markus martin mateusz matthew maxim maxime mehmet melis michael michal miguel mikhail milan milos
 mohamed mohammad mohammed mohammad-reza muhammad murat mustafa nathan nazim nicholas nicolae nicolas nikita nikol nikola nikolai nikolay nurbek nurlan oleg oleh oleksandr oleksii olivier omar omer oscar otabek oskar otto pablo
 patrick paul pavel pavlo pedro peter petr philip pierre piotr radu rahim ramazon ramil rashid rauf ravshan raymond rebecca rene richard robert roberto roger roland roman ronald rustam ruslan sadyr said salman samuel sayed
 sean sebastian semyon serdar serdar sergei sergey sergio serhii serhiy serik sergiu shavkat sheikh simon sirojiddin sooronbai stanislav stefan stepan stephen steven suleiman sultan taalai taras tariq temur thomas tigran
 tim timur toktogul tomas tomasz ulan ulugbek umid vadim valentin valeriy valery vasile vasily viacheslav victor viktor vitaliy vitaly vladimir vladislav volodymyr vyacheslav walter werner william wolfgang yaroslav yerlan
 yevgeny yuri yuriy yury yusuf zafar zoran zafarjon zainiddin zakir zaur`
const WOMEN = `ainura aisha aigerim aigul aizhan alena alina alice amina ana anastasia andrea angela anita anna anne annette antonia aziza barbara beata camelia carmen caroline catalina catherine cecilia chiara christina christine claudia
 dariga diana dilnoza dina dinara ekaterina elena elina elisabeth elizabeth elmira elvira emma eva evgenia fatima fatoumata florence galina gulnara gulnora hanna helen helena helga ilona inna ioana irina isabel isabella iryna
 jane janet jelena jennifer jessica joanna judith julia karen karin katarina katherine kathleen kristina laura leyla linda lilia ljudmila louise lucia lyudmila magdalena malika margaret margarita maria mariam marian marie marina
 marta martha mary maya mercedes mihaela mireille monica monika nadezhda nargiza natalia nataliya natalya nina nino nora oksana olga patricia paula petra rania raquel renata rosa roza sabina saida sandra sara sarah sevara
 simona sofia sonia sophie stefania stella susan svetlana tamara tatiana tatyana teresa ursula valentina vera veronica victoria viktoria yelena yulia zarina zhanna zulfiya`

/** Capitalized words of posts, institutions, places and documents. What ends like a common noun needs no entry. */
const INSTITUTIONAL = `academy accord act action administration administrative advisory affairs african agency agencies agenda agreement agriculture agricultural air alliance america american analysis anti-corruption anti-drug anti-terrorism
 anti-terrorist antidrug antiterrorism appeal arab archive area armed army arms article artificial asia asian assembly assistance association atlantic authorities authority aviation axis bank banking bar bay belt bilateral board body bodies
 border borders branch bridge brigade broadcasting budget building bureau business cabinet campaign capital caribbean caspian center centers central centre centres century chamber chambers channel charter checkpoint church circle city civil
 climate club co-operation coast coastal code collective college combating commerce commercial commission committee committees common commonwealth communication communications communique community companies company competition
 concept concord conference congress constitution constitutional consular consumer contact continental control convention cooperation coordinating coordination corporation corps corruption council councils counter counter-terrorism
 counterterrorism countries country court courts crime crimes criminal crisis culture cultural customs cyber data day decision declaration defence defense delegation delegations democracy democratic department departments deputies
 development dialogue diaspora digital diplomacy diplomatic direct directorate directorates disaster disarmament district division doctrine domestic drug drugs duma east eastern economic economics economy ecology education electoral elections
 electronic embassy emergencies emergency employment energy enforcement enterprise enterprises entry environment environmental equal eurasia eurasian europe european exchange executive exhibition expert experts export external extraordinary
 faculty fair family far federal federation field finance financial fire first fisheries fisheries fleet food force forces foreign forest forestry forum foundation framework free freedom friendship front fuel fund gas general girls global
 government governmental governments governor governorate great greater group groups guard guards gulf hall headquarters health healthcare heritage high higher highway holding home homeland hospital hotel house housing human humanitarian
 identity illegal immigration implementation import independence independent indian industrial industry industries information infrastructure initiative inspection inspectorate institute institution institutions integrated integration
 intelligence inter interagency interdepartmental intergovernmental interior interim internal international internet interparliamentary interstate inter-parliamentary investigation investigative investment investments island islands
 islamic joint journal judicial judiciary june justice labor labour lake land language latin law laws league legal legislation legislative liaison liberation liberties library life local logistics lower main mainland maintenance
 management marine maritime market markets mass matters measures mechanism media medical mediterranean medicine meeting member members memorandum men metropolitan middle migrant migrants migration military militia mineral mining
 minister ministerial ministers ministries ministry minority mission missions mobile mobility monetary money monitoring motion mountain movement multilateral municipal municipality municipalities museum mutual narcotic narcotics nation
 national nationality nationalities nations natural naval navy network new news nineteenth nomination north northern nuclear oblast observatory occupational ocean office offices oil olympic ombudsman open operation operational operations
 opposition order ordinary organ organisation organisations organised organization organizations organized oversight pacific pact palace panel park parliament parliamentary participants parties partner partners partnership party
 passport passports patrol peace peacekeeping people peoples people's permanent personnel petroleum phase plan planning plenary plenipotentiary point police policies policy political politics pool port ports position post power preparatory
 presidency president presidential presidium press prevention preventive prime principal prison prisons private procurement product production program programme programmes programs project projects property prosecution prosecutor
 prosecutor's prosecutors protection protocol province provincial psychotropic public radio rail railway railways rapid readmission reception reconstruction recovery red reform reforms refugee refugees region regional regions register
 registration regulation regulations regulatory relations relief religious renewable report representation representative representatives republic republics rescue research reserve resolution resource resources response revenue revenues
 review right rights risk risks river road roads room round rule rules rural safety sanitary school schools science sciences scientific sea seas secret secretariat secretaries section sector sectoral security senate senior service services
 session settlement shipping side sides silk situation situations small social society software south southeast southern sovereign space special species sport sports square staff stage standing standard standards state states statement
 statistic statistical statistics status steering strategic strategies strategy street structural structure structures studies study sub-committee subcommittee subregional substances summit supervision supervisory supply supreme
 sustainable system systems task tax taxation taxes team technical technological technologies technology telecommunications television territorial territories territory terror terrorism theatre things third threats tourism tower town
 trade trading traffic trafficking training transborder transit transnational transport transportation travel treasury treaty tribunal troops trust twentieth union unions unit unite united units university upper urban valley value veterans
 veterinary vice victims video village violence visa visas visit volunteer war water waters waterways ways welfare west western wildlife women work workers working works workshop world year youth youths zone zones
 one two three four five six seven eight nine ten second fourth fifth sixth seventh eighth ninth tenth chinese visa-free press-service ecclesiastical oblasts raion rayon krai kray region's square center's mr state-owned
 memorandum mou jbo csto cis sco asean igad caricom ecowas oecs eec eaeu eu nato osce un who telegram facebook twitter whatsapp instagram youtube photo source tags editor read related contact email copyright january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday muharram safar ramadan eid`
/** Endings of common nouns that no name has. */
const NOUN = /(?:tion|sion|ment|ments|tions|ness|ship|ology|ities|ical|ional|ability|ibility)$/

const PRONOUNS: readonly (readonly [string, 'm' | 'f' | null])[] = [['he', 'm'], ['him', 'm'], ['his', 'm'], ['she', 'f'], ['her', 'f'], ['hers', 'f'], ['himself', 'm'], ['herself', 'f']]

let institutional: ReadonlySet<string> | undefined

const isKnown = (lower: string): boolean => (institutional ??= set(INSTITUTIONAL)).has(lower)

/** How English names persons. */
export const people: PeopleCues = {
  particles: set('bin ibn bint ben al el ul ur de del della di da das do dos du den der van von ter ten la le las los y e arap ap mac st ould ag abu zu zur af oglu ogly oghlu kyzy qizi gizi uulu'),
  kin: new Set(),
  institutional: (lower) => isKnown(lower) || (lower.endsWith('s') && isKnown(lower.slice(0, -1))) || (lower.length > 6 && NOUN.test(lower)),
  openers: set('the a an in on at by for from to of with as and but or so yet if when while after before during since although though despite besides moreover however therefore thus also then there here this that these those such some many most all both each every other others another no not its their his her our your my it they he she we you i who what which where why how according addressing opening closing greeting welcoming speaking noting recalling acting following concluding summing earlier later today yesterday tomorrow meanwhile finally additionally furthermore representatives delegations participants experts heads members officials delegates ministers among within under over through upon about against between into until till via per amid ahead given based taking considering participated present chaired co-chaired read see photo source'),
  patronymic: (lower) => lower.length > 7 && /(?:ovich|evich|ovna|evna|yevich)$/.test(lower),
  suffixes: set('sc kc qc mp jp obe cbe mbe phd psc ndc ret retd esq'),
  articles: set('the a an'),
  and: set('and &'),
  stops: set('who whom whose which that what where when while after before during since until till as than so because if although though but or nor not also then he she it they we you i him them his her its their our this these those there here said says is are was were be been being has have had will would shall should may might can could must did does do by from into about against between among via through per including namely together accompanied along upon behalf however respectively today yesterday tomorrow now later earlier meanwhile both each other another such with without within'),
  links: set('of for to in on at under over'),
  firm: set('of for'),
  lowly: set('of for on'),
  withWords: set('with against'),
  withAfter: set('relations cooperation liaison compatriots combating interaction work links fight'),
  bridges: set('of to under for'),
  inner: set('charge'),
  courtesy: set('ambassador'),
  graded: /^counsell?or$/,
  grades: set('rank class'),
  abroad: set('in to at with on'),
  belongs: set('of from'),
  afterDash: set('participants members parties'),
  describes: (lower) => /^(?:national|foreign|interior|home|state|federal|regional|deputy|first|permanent|special|acting|former|outgoing|incoming|then|current|new|chief|senior|assistant|associate|security|police|border|customs|health|justice|finance|economy|trade|defen[cs]e|press|prime|cabinet|internal|external|migration|immigration|labou?r|executive|general|sub-regional|subregional|national-level|high|top|lead|emergency|transport|agriculture|energy|education|culture|parliamentary|presidential|vice|newly|elected|appointed|newly-elected|newly-appointed|organization|organisation|council|committee|commission|group|delegation|secretariat)$/.test(lower),
  compounds: true,
  delegation: set('delegation delegations side team'),
  vague: (lower) => /^(?:expert|representative|official|officer|member|observer|delegate|specialist|participant|employee|leader|partner|mp|senator|lawmaker|judge|lawyer|chief|deputy|aide|assistant|co-chair|chair|president-elect)s?$/.test(lower),
  counting: set('both two three four'),
  placeForm: () => false,
  surnames: new Set(),
  deictic: set('this that'),
  state: (lower) => lower === 'country' || lower === 'state',
  possessive: set('its their'),
  spokesperson: (post) => /press[ -]secretary|spokes(?:man|woman|person)|press officer|press attache|press service|press office/i.test(post),
  pronouns: new Map(PRONOUNS),
  nominativeName: (printed) => ({ name: printed, gender: null, certain: true }),
  nominativePost: (printed) => printed,
  sameWord: (a, b) => a === b || (a.length > 4 && b.length > 4 && Math.abs(a.length - b.length) < 2 && near(a, b)),
  announces: new Set(),
  caseAfter: new Map(),
}

/** One letter added, dropped or changed: Jalalzadeh and Jalalzade, Chaika and Chayka. */
function near(a: string, b: string): boolean {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  if (i < 2) return false
  let j = 0
  while (j < Math.min(a.length, b.length) - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++
  return Math.max(a.length, b.length) - i - j < 2
}

/** Lexicon entries of first names. */
export function* peopleEntries(): Generator<readonly [string, Entry]> {
  for (const name of new Set(words(MEN))) yield [name, { kind: 'firstName', name, gender: 'm' }]
  for (const name of new Set(words(WOMEN))) yield [name, { kind: 'firstName', name, gender: 'f' }]
}
