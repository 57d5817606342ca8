import { agencyEntries } from './organizations.js'

/**
 * News agencies and publishers as English texts print them: the forms of one on a line, with the marks of organizations.en.ts;
 * `+` begins a line of those that pass on what others wrote.
 */
const TABLE = `
TASS; ITAR-TASS
RIA Novosti; RIAN!
Interfax; INTERFAX.RU; Interfax-Kazakhstan; Interfax-Ukraine; Interfax-Azerbaijan
Sputnik!
Regnum; IA REGNUM
BelTA; Belarusian Telegraph Agency
BELAPAN
SB.by; SB. Belarus Segodnya
Kabar!; Kabar News Agency
AKIpress
24.kg; 24.KG News Agency
Tazabek
Kazinform; Qazinform
KazTAG
Kazakhstan Today
The Astana Times; Astana Times
Khovar; NIAT Khovar
Asia-Plus; Asia Plus?
Avesta!; Avesta.tj
UzA!; Uzbekistan National News Agency; National News Agency of Uzbekistan
UzDaily; UzDaily.uz
UzTAG
Dunyo; Dunyo Information Agency; IA Dunyo
Jahon; IA Jahon; Jahon Information Agency
Trend?; Trend News Agency; Trend News Agency of Azerbaijan; Trend.Az
AZERTAC; AzerTAG; Azerbaijan State News Agency
Report?; REPORT.AZ; Report News Agency; Report Information Agency
APA?; APA News Agency
Azernews
Turan!; Turan News Agency
ARMENPRESS
ARKA; ARKA News Agency
News.am
Panorama.am
PanARMENIAN.Net
Mediamax
Noyan Tapan
MOLDPRES
Infotag
IPN; IPN News Agency
IP Agency
Ukrinform
UNIAN
TDH!; Turkmenistan State News Agency; State News Agency of Turkmenistan
Turkmenportal
Interpressnews
Civil.ge; Civil Georgia
MIR 24
Xinhua; Xinhua News Agency
China Daily
People's Daily
Global Times?
Kyodo; Kyodo News
Jiji Press
Yonhap; Yonhap News Agency
KCNA
MONTSAME
Bernama
Antara!; ANTARA News
VNA!; Vietnam News Agency; VietnamPlus
VOV!; Voice of Vietnam
PNA?; Philippine News Agency
AKP?; Agence Kampuchea Presse
KPL?; Lao News Agency
MCOT; National News Bureau of Thailand
The Brunei Times; Borneo Bulletin
PTI!; Press Trust of India
ANI?; Asian News International
UNI?; United News of India
IANS; Indo-Asian News Service
PIB?; Press Information Bureau
APP?; Associated Press of Pakistan
PPI?; Pakistan Press International
BSS!; Bangladesh Sangbad Sangstha
UNB!; United News of Bangladesh
RSS?; Rastriya Samachar Samiti; National News Agency Nepal
Lankapuvath
Kuensel
Bakhtar; Bakhtar News Agency
Pajhwok; Pajhwok Afghan News
IRNA; Islamic Republic News Agency
Tasnim; Tasnim News Agency
Mehr News; Mehr News Agency; MNA?
Fars News; Fars News Agency; FNA?
ISNA; Iranian Students' News Agency; Iranian Students News Agency
ILNA
Tehran Times
Anadolu!; Anadolu Agency; AA?
Ihlas News Agency
SPA?; Saudi Press Agency
WAM?; Emirates News Agency
QNA!; Qatar News Agency
KUNA; Kuwait News Agency
BNA?; Bahrain News Agency
ONA!; Oman News Agency
Petra?; Jordan News Agency; PETRA News Agency
SANA?; Syrian Arab News Agency
NNA?; National News Agency of Lebanon
INA?; Iraqi News Agency
Saba!; Yemen News Agency; SABA News Agency
WAFA; Palestine News and Information Agency
MENA?; Middle East News Agency
UNA?; Union of OIC News Agencies
IINA; International Islamic News Agency
OANA
APS?; Algeria Press Service; Algérie Presse Service
TAP?; Tunis Afrique Presse
MAP?; Maghreb Arabe Presse; Moroccan News Agency
LANA!; Libyan News Agency
SUNA; Sudan News Agency
NAN?; News Agency of Nigeria
GNA!; Ghana News Agency
ENA?; Ethiopian News Agency
Fana Broadcasting Corporate; FBC?
SONNA; Somali National News Agency
KNA?; Kenya News Agency
PANA!; Panapress; Panafrican News Agency
ANGOP
NAMPA; Namibia Press Agency
SABC; SABC News
SAnews.gov.za; SAnews; South African Government News Agency
BOPA
Reuters; Thomson Reuters
AFP!; Agence France-Presse
AP?; The Associated Press; Associated Press
UPI!; United Press International
Bloomberg?
dpa!; Deutsche Presse-Agentur
EFE!; Agencia EFE
ANSA
Lusa!; LUSA News Agency
APA-OTS
AGERPRES
BTA!; Bulgarian News Agency
Tanjug
HINA!; Croatian News Agency
STA?; Slovenian Press Agency; Slovene Press Agency
FENA; Federal News Agency
SRNA
MIA?; Media Information Agency
ATA?; Albanian Telegraphic Agency
MINA?
CTK; ČTK; Czech News Agency
TASR; News Agency of the Slovak Republic
SITA!; SITA Slovak News Agency
PAP?; Polish Press Agency
MTI!; Hungarian News Agency
AMNA; ANA-MPA; Athens-Macedonian News Agency
CNA?; Cyprus News Agency
LETA!
ELTA!
BNS!; Baltic News Service
ERR News
NTB!
STT!
Prensa Latina; PL?
MercoPress
CANA?; Caribbean News Agency; CMC?
JIS?; Jamaica Information Service
GINA?; Guyana Information Agency
Télam; Telam
Agência Brasil; Agencia Brasil
ABI?; Agencia Boliviana de Información
Andina!; Agencia Andina
PACNEWS
Fiji Government Online
AAP?; Australian Associated Press
UN News; UN News Centre; UN Information Service
+MIL OSI; MIL-OSI; ForeignAffairs.co.nz
+Targeted News Service
+allAfrica; allAfrica.com
+MENAFN
+UrduPoint; UrduPoint / Pakistan Point News; Pakistan Point News
+EIN Presswire; EINPresswire
+PR Newswire; PRNewswire
+GlobeNewswire
+Business Wire?
+APO Group; African Press Organization
+ReliefWeb
+BBC Monitoring
+States News Service
+US Fed News; US Official News
+Plus Media Solutions
+NewsNow
+Yahoo News
+MSN News
+Dow Jones Newswires
`

/** Every agency of the table, under each form. */
export const englishAgencies = () => agencyEntries(TABLE)
