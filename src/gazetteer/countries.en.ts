/**
 * Countries in English: ISO 3166-1 code | names, the usual one first | official names | adjectives.
 * `~` is the first name; `?` marks a phrase that is also another word, person or country.
 */
export const countriesEn = `
AD|Andorra|Principality of ~|Andorran
AE|United Arab Emirates,UAE,U.A.E.,Emirates?||Emirati
AF|Afghanistan|Islamic Republic of ~,Islamic Emirate of ~|Afghan
AG|Antigua and Barbuda,Antigua & Barbuda||Antiguan
AI|Anguilla||Anguillan
AL|Albania|Republic of ~|Albanian
AM|Armenia|Republic of ~|Armenian
AO|Angola|Republic of ~|Angolan
AR|Argentina|Argentine Republic|Argentine,Argentinian,Argentinean
AS|American Samoa||
AT|Austria|Republic of ~|Austrian
AU|Australia|Commonwealth of ~|Australian
AW|Aruba||Aruban
AZ|Azerbaijan|Republic of ~,Azerbaijan Republic,Azerbaijani Republic|Azerbaijani,Azeri
BA|Bosnia and Herzegovina,Bosnia & Herzegovina,Bosnia-Herzegovina,Bosnia||Bosnian
BB|Barbados||Barbadian
BD|Bangladesh|People's Republic of ~|Bangladeshi
BE|Belgium|Kingdom of ~|Belgian
BF|Burkina Faso||Burkinabe,Burkinabé
BG|Bulgaria|Republic of ~|Bulgarian
BH|Bahrain|Kingdom of ~|Bahraini
BI|Burundi|Republic of ~|Burundian
BJ|Benin|Republic of ~|Beninese
BM|Bermuda||Bermudian
BN|Brunei Darussalam,Brunei|State of ~|Bruneian
BO|Bolivia|Plurinational State of ~|Bolivian
BR|Brazil|Federative Republic of ~|Brazilian
BS|Bahamas|Commonwealth of the ~|Bahamian
BT|Bhutan|Kingdom of ~|Bhutanese
BW|Botswana|Republic of ~|Batswana,Botswanan
BY|Belarus,Byelorussia,Belorussia|Republic of ~|Belarusian,Belarussian,Byelorussian,Belorussian
BZ|Belize||Belizean
CA|Canada||Canadian
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,D.R. Congo,DRC,Congo-Kinshasa||Congolese?
CF|Central African Republic||Central African?
CG|Congo?,Congo-Brazzaville,Congo Brazzaville|Republic of the Congo,Republic of Congo|
CH|Switzerland|Swiss Confederation|Swiss
CI|Côte d'Ivoire,Ivory Coast|Republic of ~|Ivorian,Ivoirian
CK|Cook Islands||
CL|Chile|Republic of ~|Chilean
CM|Cameroon|Republic of ~|Cameroonian
CN|China,PRC,Mainland China|People's Republic of ~|Chinese
CO|Colombia|Republic of ~|Colombian
CR|Costa Rica|Republic of ~|Costa Rican
CU|Cuba|Republic of ~|Cuban
CV|Cabo Verde,Cape Verde|Republic of ~|Cabo Verdean,Cape Verdean
CW|Curaçao||
CY|Cyprus|Republic of ~|Cypriot
CZ|Czech Republic,Czechia||Czech
DE|Germany|Federal Republic of ~|German
DJ|Djibouti|Republic of ~|Djiboutian
DK|Denmark|Kingdom of ~|Danish
DM|Dominica|Commonwealth of ~|Dominican?
DO|Dominican Republic||
DZ|Algeria|People's Democratic Republic of ~|Algerian
EC|Ecuador|Republic of ~|Ecuadorian,Ecuadorean
EE|Estonia|Republic of ~|Estonian
EG|Egypt|Arab Republic of ~|Egyptian
ER|Eritrea|State of ~|Eritrean
ES|Spain|Kingdom of ~|Spanish
ET|Ethiopia|Federal Democratic Republic of ~|Ethiopian
FI|Finland|Republic of ~|Finnish
FJ|Fiji|Republic of ~|Fijian
FM|Micronesia|Federated States of ~|Micronesian
FO|Faroe Islands||Faroese
FR|France|French Republic|French
GA|Gabon|Gabonese Republic|Gabonese
GB|United Kingdom,UK,U.K.,Great Britain,Britain,England?|United Kingdom of Great Britain and Northern Ireland|British
GD|Grenada||Grenadian
GE|Georgia||Georgian
GH|Ghana|Republic of ~|Ghanaian
GI|Gibraltar||
GL|Greenland||Greenlandic
GM|Gambia|Republic of the ~,Republic of ~|Gambian
GN|Guinea,Guinea-Conakry|Republic of ~|Guinean
GQ|Equatorial Guinea|Republic of ~|Equatoguinean,Equatorial Guinean
GR|Greece|Hellenic Republic|Greek,Hellenic
GT|Guatemala|Republic of ~|Guatemalan
GU|Guam||
GW|Guinea-Bissau,Guinea Bissau|Republic of ~|Bissau-Guinean
GY|Guyana|Co-operative Republic of ~,Cooperative Republic of ~|Guyanese
HK|Hong Kong,Hong Kong China,China Hong Kong,Hong Kong SAR,HKSAR|Hong Kong Special Administrative Region|
HN|Honduras|Republic of ~|Honduran
HR|Croatia|Republic of ~|Croatian
HT|Haiti|Republic of ~|Haitian
HU|Hungary||Hungarian
ID|Indonesia|Republic of ~|Indonesian
IE|Ireland|Republic of ~|Irish
IL|Israel?|State of ~|Israeli
IN|India|Republic of ~|Indian
IQ|Iraq|Republic of ~|Iraqi
IR|Iran|Islamic Republic of ~|Iranian
IS|Iceland|Republic of ~|Icelandic
IT|Italy|Italian Republic,Republic of ~|Italian
JM|Jamaica||Jamaican
JO|Jordan?|Hashemite Kingdom of ~,Kingdom of ~|Jordanian
JP|Japan||Japanese
KE|Kenya|Republic of ~|Kenyan
KG|Kyrgyzstan,Kirghizia,Kirgizia,Kirghizstan,Kirgizstan,Kyrgystan|Kyrgyz Republic,Kirghiz Republic,Republic of ~|Kyrgyz,Kyrgyzstani,Kirghiz,Kirgiz
KH|Cambodia|Kingdom of ~|Cambodian
KI|Kiribati|Republic of ~|I-Kiribati
KM|Comoros|Union of the ~|Comorian
KN|Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts and Nevis,St. Kitts & Nevis,St Kitts & Nevis||
KP|North Korea,DPRK,D.P.R.K.,DPR Korea|Democratic People's Republic of Korea|North Korean
KR|South Korea,ROK,R.O.K.,Korea?|Republic of Korea|South Korean,Korean?
KW|Kuwait|State of ~|Kuwaiti
KY|Cayman Islands||
KZ|Kazakhstan,Kazakstan|Republic of ~|Kazakh,Kazakhstani
LA|Laos,Lao PDR,Lao P.D.R.|Lao People's Democratic Republic|Lao,Laotian
LB|Lebanon|Lebanese Republic,Republic of ~|Lebanese
LC|Saint Lucia,St. Lucia,St Lucia||Saint Lucian,St. Lucian
LI|Liechtenstein|Principality of ~|
LK|Sri Lanka|Democratic Socialist Republic of ~|Sri Lankan
LR|Liberia|Republic of ~|Liberian
LS|Lesotho|Kingdom of ~|Basotho
LT|Lithuania|Republic of ~|Lithuanian
LU|Luxembourg,Luxemburg|Grand Duchy of ~|Luxembourgish
LV|Latvia|Republic of ~|Latvian
LY|Libya|State of ~|Libyan
MA|Morocco|Kingdom of ~|Moroccan
MC|Monaco|Principality of ~|Monegasque
MD|Moldova,Moldavia|Republic of ~|Moldovan,Moldavian
ME|Montenegro||Montenegrin
MG|Madagascar|Republic of ~|Malagasy
MH|Marshall Islands|Republic of the ~|Marshallese
MK|North Macedonia,Macedonia,Former Yugoslav Republic of Macedonia,FYROM|Republic of ~,Republic of Macedonia|Macedonian,North Macedonian
ML|Mali|Republic of ~|Malian
MM|Myanmar,Burma|Republic of the Union of ~,Union of ~|Burmese
MN|Mongolia||Mongolian
MO|Macao,Macau,Macao China,Macao SAR||
MP|Northern Mariana Islands,Northern Marianas,CNMI|Commonwealth of the ~|
MR|Mauritania|Islamic Republic of ~|Mauritanian
MS|Montserrat||
MT|Malta|Republic of ~|Maltese
MU|Mauritius|Republic of ~|Mauritian
MV|Maldives|Republic of ~,Republic of the ~|Maldivian
MW|Malawi|Republic of ~|Malawian
MX|Mexico|United Mexican States|Mexican
MY|Malaysia||Malaysian
MZ|Mozambique|Republic of ~|Mozambican
NA|Namibia|Republic of ~|Namibian
NC|New Caledonia||
NE|Niger|Republic of ~,Republic of the ~|Nigerien
NG|Nigeria|Federal Republic of ~|Nigerian
NI|Nicaragua|Republic of ~|Nicaraguan
NL|Netherlands,Holland?|Kingdom of the ~|Dutch
NO|Norway|Kingdom of ~|Norwegian
NP|Nepal|Federal Democratic Republic of ~|Nepalese,Nepali
NR|Nauru|Republic of ~|Nauruan
NU|Niue||Niuean
NZ|New Zealand,Aotearoa New Zealand,Aotearoa||
OM|Oman|Sultanate of ~|Omani
PA|Panama|Republic of ~|Panamanian
PE|Peru|Republic of ~|Peruvian
PF|French Polynesia||
PG|Papua New Guinea,Papua-New Guinea,PNG|Independent State of ~|Papua New Guinean
PH|Philippines|Republic of the ~|Philippine,Filipino
PK|Pakistan|Islamic Republic of ~|Pakistani
PL|Poland|Republic of ~|Polish?
PR|Puerto Rico||Puerto Rican
PS|Palestine|State of ~|Palestinian
PT|Portugal|Portuguese Republic|Portuguese
PW|Palau|Republic of ~|Palauan
PY|Paraguay|Republic of ~|Paraguayan
QA|Qatar|State of ~|Qatari
RO|Romania||Romanian
RS|Serbia|Republic of ~|Serbian
RU|Russia|Russian Federation|Russian
RW|Rwanda|Republic of ~|Rwandan,Rwandese
SA|Saudi Arabia,KSA|Kingdom of ~|Saudi,Saudi Arabian
SB|Solomon Islands||
SC|Seychelles|Republic of ~|Seychellois
SD|Sudan|Republic of the ~,Republic of ~|Sudanese
SE|Sweden|Kingdom of ~|Swedish
SG|Singapore|Republic of ~|Singaporean
SI|Slovenia|Republic of ~|Slovenian,Slovene
SK|Slovakia|Slovak Republic|Slovak,Slovakian
SL|Sierra Leone|Republic of ~|Sierra Leonean
SM|San Marino|Republic of ~|Sammarinese
SN|Senegal|Republic of ~|Senegalese
SO|Somalia|Federal Republic of ~|Somali
SR|Suriname,Surinam|Republic of ~|Surinamese
SS|South Sudan|Republic of ~|South Sudanese
ST|São Tomé and Príncipe,Sao Tome & Principe||
SV|El Salvador|Republic of ~|Salvadoran,Salvadorean
SX|Sint Maarten,St. Maarten,St Maarten||
SY|Syria|Syrian Arab Republic|Syrian
SZ|Eswatini,Swaziland|Kingdom of ~|Swazi
TC|Turks and Caicos Islands,Turks and Caicos,Turks & Caicos Islands||
TD|Chad?|Republic of ~|Chadian
TG|Togo|Togolese Republic|Togolese
TH|Thailand|Kingdom of ~|Thai
TJ|Tajikistan,Tadjikistan,Tadzhikistan|Republic of ~|Tajik,Tajikistani,Tadjik
TK|Tokelau||
TL|Timor-Leste,Timor Leste,East Timor|Democratic Republic of ~|Timorese,East Timorese
TM|Turkmenistan,Turkmenia||Turkmen
TN|Tunisia|Republic of ~|Tunisian
TO|Tonga|Kingdom of ~|Tongan
TR|Turkey,Türkiye|Republic of ~,Republic of Türkiye|Turkish
TT|Trinidad and Tobago,Trinidad & Tobago|Republic of ~|Trinidadian
TV|Tuvalu||Tuvaluan
TW|Taiwan,Chinese Taipei|Taiwan Province of China|Taiwanese
TZ|Tanzania|United Republic of ~|Tanzanian
UA|Ukraine||Ukrainian
UG|Uganda|Republic of ~|Ugandan
US|United States,United States of America,USA,US,U.S.,U.S.A.,America?||American?
UY|Uruguay|Eastern Republic of ~,Oriental Republic of ~|Uruguayan
UZ|Uzbekistan|Republic of ~|Uzbek,Uzbekistani
VA|Holy See,Vatican|Vatican City State|
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines,St Vincent and the Grenadines,St. Vincent & the Grenadines||Vincentian
VE|Venezuela|Bolivarian Republic of ~|Venezuelan
VG|British Virgin Islands,BVI||
VI|U.S. Virgin Islands,US Virgin Islands||
VN|Vietnam,Viet Nam|Socialist Republic of ~,Socialist Republic of Viet Nam|Vietnamese
VU|Vanuatu|Republic of ~|Ni-Vanuatu,Vanuatuan
WF|Wallis and Futuna||
WS|Samoa|Independent State of ~|Samoan
YE|Yemen|Republic of ~|Yemeni
ZA|South Africa|Republic of ~|South African
ZM|Zambia|Republic of ~|Zambian
ZW|Zimbabwe|Republic of ~|Zimbabwean
`

/** Phrases with a country's word in them that mean no country. */
export const noCountryEn = `
Gulf of Oman,Gulf of Aden,Sea of Oman,Gulf of Guinea,Sea of Japan,South China Sea,East China Sea,Bay of Bengal,Indian Ocean,Gulf of Mexico,New Mexico,
Korean Peninsula,Panama Canal,Niger Delta,Niger River,Niger Basin,Congo Basin,Congo River,Jordan River,Jordan Valley,River Jordan,Lake Chad,Lake Chad Basin,
Latin America,Latin American,South America,South American,North America,North American,Central America,Central American,African American,Native American,
Turkish Straits,French Guiana,New Guinea,British Columbia,Hong Kong dollar,US dollar,U.S. dollar,US dollars,U.S. dollars,Swiss franc,Russian rouble,Russian ruble,
Greek Cypriot,Turkish Cypriot,South Georgia,State of Georgia,Atlanta Georgia,Northern Ireland,Inner Mongolia,English Channel,Persian Gulf
`
