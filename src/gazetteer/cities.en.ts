/**
 * Cities in English, a line a country: ISO 3166-1 code | cities. `*` marks the capital, `=` joins the names of one city,
 * `~` marks an island, province or lake, `?` a name that is also another word, person or place.
 */
export const citiesEn = `
AD|*Andorra la Vella
AE|*Abu Dhabi,Dubai,Sharjah
AF|*Kabul,Kandahar,Herat
AG|*Saint John's=St. John's=St John's?
AL|*Tirana
AM|*Yerevan=Erevan,Gyumri,Vanadzor,Dilijan,Tsaghkadzor,Jermuk
AO|*Luanda
AR|*Buenos Aires,Córdoba?,Bariloche
AT|*Vienna,Salzburg,Innsbruck
AU|*Canberra,Sydney?,Melbourne,Brisbane,Perth?
AZ|*Baku,Ganja?,Gabala=Qabala,Nakhchivan=Nakhichevan,Shusha=Shushi,Lachin,Khankendi=Stepanakert
BA|*Sarajevo,Mostar
BB|*Bridgetown
BD|*Dhaka=Dacca,Chittagong=Chattogram
BE|*Brussels,Antwerp,Bruges
BF|*Ouagadougou
BG|*Sofia?,Plovdiv,Varna
BH|*Manama
BI|*Gitega,Bujumbura
BJ|*Porto-Novo,Cotonou
BN|*Bandar Seri Begawan
BO|*La Paz?,Santa Cruz de la Sierra,Cochabamba
BR|*Brasília,Rio de Janeiro,São Paulo,Salvador?,Foz do Iguaçu
BS|*Nassau
BT|*Thimphu
BW|*Gaborone
BY|*Minsk,Brest?,Gomel=Homel,Grodno=Hrodna,Vitebsk,Mogilev=Mogilyov,Polotsk=Polatsk,Novopolotsk,Bobruisk=Babruysk,Baranovichi=Baranavichy
BZ|*Belmopan
CA|*Ottawa,Montréal,Toronto,Vancouver,Halifax,Victoria?,Banff
CD|*Kinshasa
CF|*Bangui
CG|*Brazzaville
CH|*Bern=Berne,Geneva,Zürich,Basel,Lausanne,Davos,Montreux
CI|*Yamoussoukro,Abidjan
CK|*Avarua
CL|*Santiago?=Santiago de Chile
CM|*Yaoundé,Douala
CN|*Beijing=Peking,Shanghai,Guangzhou,Shenzhen,Tianjin,Chongqing,Xi'an=Xian,Hangzhou,Qingdao,Harbin,Ürümqi,Kunming,Chengdu,Wuhan,Nanjing,Xiamen,Sanya,Boao,Hainan~,Khorgos
CO|*Bogotá,Medellín,Cartagena?=Cartagena de Indias
CR|*San José?
CU|*Havana
CV|*Praia
CW|*Willemstad
CY|*Nicosia
CZ|*Prague,Brno,Karlovy Vary
DE|*Berlin,Bonn,Munich,Hamburg,Frankfurt=Frankfurt am Main,Dresden,Düsseldorf,Hanover=Hannover,Potsdam,Heiligendamm
DJ|*Djibouti?=Djibouti City
DK|*Copenhagen
DM|*Roseau
DO|*Santo Domingo,Punta Cana
DZ|*Algiers
EC|*Quito,Guayaquil
EE|*Tallinn
EG|*Cairo,Sharm el-Sheikh=Sharm El Sheikh=Sharm al-Sheikh,Alexandria?,Aswan,Luxor,Hurghada
ER|*Asmara
ES|*Madrid,Barcelona,Valencia?,Málaga
ET|*Addis Ababa,Bahir Dar
FI|*Helsinki,Turku,Rovaniemi
FJ|*Suva,Nadi
FM|*Palikir
FO|*Tórshavn
FR|*Paris,Strasbourg,Lyon=Lyons,Marseille=Marseilles,Nice?,Cannes,Biarritz,Versailles,Deauville,Évian
GA|*Libreville
GB|*London,Edinburgh,Glasgow,Manchester,Birmingham?,Liverpool,Belfast,Oxford?,Cambridge?,Reading?,Gleneagles
GD|*Saint George's=St. George's=St George's?
GE|*Tbilisi,Batumi,Kutaisi,Ergneti,Zugdidi,Sukhumi=Sokhumi,Tskhinvali=Tskhinval
GH|*Accra
GL|*Nuuk
GM|*Banjul
GN|*Conakry
GQ|*Malabo
GR|*Athens?,Thessaloniki,Crete~
GT|*Guatemala City
GW|*Bissau
GY|*Georgetown?
HK|Hong Kong?
HN|*Tegucigalpa
HR|*Zagreb,Split?,Dubrovnik
HT|*Port-au-Prince
HU|*Budapest,Visegrád
ID|*Jakarta,Bali~,Nusa Dua,Bandung,Surabaya,Yogyakarta,Labuan Bajo,Lombok~
IE|*Dublin
IL|*Jerusalem,Tel Aviv,Haifa
IN|*New Delhi=Delhi,Mumbai=Bombay,Kolkata=Calcutta,Chennai=Madras?,Bengaluru=Bangalore,Hyderabad?,Goa~,Jaipur,Agra,Udaipur,Ahmedabad,Amritsar,Chandigarh
IQ|*Baghdad,Basra=Basrah,Erbil=Irbil,Mosul
IR|*Tehran=Teheran,Isfahan=Esfahan,Mashhad,Shiraz,Tabriz,Bandar Abbas,Chabahar
IS|*Reykjavík
IT|*Rome,Milan?,Turin,Venice,Naples?,Florence?,Palermo,Trieste,Taormina,Sicily~
JM|*Kingston?,Montego Bay,Ocho Rios
JO|*Amman,Aqaba,Dead Sea~
JP|*Tokyo,Osaka,Kyoto,Hiroshima,Nagasaki,Yokohama,Sapporo,Fukuoka,Kobe,Okinawa~,Hokkaido~,Ise-Shima
KE|*Nairobi,Mombasa,Naivasha
KG|*Bishkek=Frunze?,Osh,Cholpon-Ata=Cholponata=Cholpon Ata,Karakol,Jalal-Abad=Jalalabad?,Batken,Naryn,Talas,Issyk-Kul~=Issyk Kul~=Ysyk-Kol~,Balykchy,Tokmok,Bosteri,Sary-Oi=Sary-Oy,Manas?
KH|*Phnom Penh,Siem Reap
KI|*Tarawa=South Tarawa
KM|*Moroni
KN|*Basseterre
KP|*Pyongyang,Panmunjom=Panmunjeom
KR|*Seoul,Busan=Pusan,Incheon=Inchon,Jeju~,Gyeongju,Pyeongchang
KW|*Kuwait City
KZ|*Astana=Nur-Sultan=Nursultan?=Nur Sultan=Akmola=Akmolinsk=Tselinograd,Almaty=Alma-Ata=Alma Ata,Shymkent,Aktau,Atyrau,Aktobe=Aktyubinsk,Karaganda=Karagandy,Kokshetau,Pavlodar,Kyzylorda,Kostanay=Kostanai,Burabay=Burabai=Borovoye,Turkestan?=Turkistan?,Taraz,Semey=Semipalatinsk,Ust-Kamenogorsk=Oskemen,Uralsk,Petropavlovsk?=Petropavl,Baikonur=Baykonur,Korday=Kordai
LA|*Vientiane,Luang Prabang=Luangprabang
LB|*Beirut,Naqoura,Tripoli?
LC|*Castries,Gros Islet
LI|*Vaduz
LK|*Colombo
LR|*Monrovia
LS|*Maseru
LT|*Vilnius,Kaunas,Klaipėda,Palanga
LU|*Luxembourg?=Luxembourg City,Schengen?
LV|*Riga,Jūrmala
LY|*Tripoli?,Benghazi,Sirte
MA|*Rabat,Casablanca,Marrakesh=Marrakech,Fez?=Fès,Tangier,Agadir,Skhirat
MC|*Monaco?,Monte Carlo=Monte-Carlo
MD|*Chisinau=Chișinău=Kishinev=Kishinyov,Tiraspol,Bender?=Bendery,Bălți=Beltsy,Ungheni,Vadul lui Voda
ME|*Podgorica,Budva
MG|*Antananarivo
MH|*Majuro
MK|*Skopje,Ohrid
ML|*Bamako
MM|*Naypyidaw=Nay Pyi Taw=Naypyitaw=Nay Pyi Daw,Yangon=Rangoon
MN|*Ulaanbaatar=Ulan Bator=Ulan-Bator=Ulaan Baatar
MO|Macao?=Macau?
MR|*Nouakchott
MT|*Valletta
MU|*Port Louis
MV|*Malé?
MW|*Lilongwe,Blantyre
MX|*Mexico City,Cancún,Guadalajara,Monterrey,Los Cabos
MY|*Kuala Lumpur,Putrajaya,Kota Kinabalu,Langkawi,Penang~,Melaka=Malacca,Johor Bahru
MZ|*Maputo
NA|*Windhoek
NC|*Nouméa
NE|*Niamey
NG|*Abuja,Lagos?
NI|*Managua
NL|*Amsterdam,The Hague,Rotterdam,Maastricht
NO|*Oslo,Bergen?,Tromsø=Tromso,Kirkenes,Svalbard~
NP|*Kathmandu=Katmandu,Pokhara,Lumbini
NR|*Yaren
NU|*Alofi
NZ|*Wellington?,Auckland,Christchurch,Queenstown,Waitangi
OM|*Muscat,Salalah
PA|*Panama City
PE|*Lima
PF|*Papeete
PG|*Port Moresby
PH|*Manila=Metro Manila,Cebu=Cebu City,Davao=Davao City,Clark?,Makati=Makati City
PK|*Islamabad,Karachi,Lahore,Peshawar,Gwadar
PL|*Warsaw,Kraków=Cracow,Gdańsk,Poznań,Wroclaw=Wrocław,Lodz=Łódź,Lublin,Rzeszów
PR|*San Juan?
PS|*Ramallah,Gaza=Gaza City,Bethlehem?,East Jerusalem
PT|*Lisbon,Porto,Sintra
PW|*Ngerulmud,Koror
PY|*Asunción,Encarnación,Ciudad del Este
QA|*Doha,Lusail
RO|*Bucharest,Cluj-Napoca,Iași,Constanța,Timișoara,Brașov,Suceava,Sinaia
RS|*Belgrade,Novi Sad,Niš
RU|*Moscow,Saint Petersburg=St. Petersburg=St Petersburg=Saint-Petersburg=Leningrad,Sochi,Kazan,Khabarovsk,Vladivostok,Novosibirsk,Yekaterinburg=Ekaterinburg,Nizhny Novgorod=Nizhniy Novgorod=Nizhnii Novgorod,Samara?,Ufa,Chelyabinsk,Omsk,Tomsk,Perm?,Volgograd,Saratov,Voronezh,Krasnodar,Krasnoyarsk,Rostov-on-Don=Rostov-na-Donu,Kaliningrad,Smolensk,Pskov,Veliky Novgorod,Murmansk,Arkhangelsk=Archangel?,Irkutsk,Yakutsk,Ulan-Ude,Chita,Barnaul,Kemerovo,Tyumen,Astrakhan,Makhachkala,Grozny,Vladikavkaz,Pyatigorsk,Kislovodsk,Yessentuki,Mineralnye Vody,Orenburg,Penza,Tula,Kaluga,Tver,Yaroslavl,Kostroma,Vologda,Ryazan,Bryansk,Kursk,Belgorod,Lipetsk,Ivanovo,Vladimir?,Suzdal,Izhevsk,Ulyanovsk,Naberezhnye Chelny,Yoshkar-Ola,Petrozavodsk,Khanty-Mansiysk,Salekhard,Magadan,Yuzhno-Sakhalinsk,Petropavlovsk-Kamchatsky,Blagoveshchensk,Tolyatti=Togliatti,Anapa,Gelendzhik,Novorossiysk=Novorossiisk,Nalchik,Stavropol,Gorno-Altaysk=Gorno-Altaisk,Kyzyl,Kubinka,Sergiev Posad,Innopolis,Skolkovo,Novo-Ogaryovo=Novo-Ogarevo,Svetlogorsk?,Norilsk,Vyborg,Krasnogorsk
RW|*Kigali
SA|*Riyadh,Jeddah=Jidda,Mecca=Makkah,Medina?=Madinah,NEOM,AlUla=Al-Ula
SB|*Honiara
SC|*Victoria?
SD|*Khartoum,Port Sudan
SE|*Stockholm,Gothenburg=Göteborg,Malmö
SG|*Singapore?
SI|*Ljubljana,Bled,Brdo=Brdo pri Kranju
SK|*Bratislava,Košice,Štrbské Pleso,Starý Smokovec,High Tatras~
SL|*Freetown
SM|*San Marino?
SN|*Dakar,Diamniadio
SO|*Mogadishu
SR|*Paramaribo
SS|*Juba
ST|*São Tomé
SV|*San Salvador
SX|*Philipsburg
SY|*Damascus,Aleppo
SZ|*Mbabane
TC|*Grand Turk
TD|*N'Djamena=Ndjamena
TG|*Lomé
TH|*Bangkok,Chiang Mai=Chiangmai,Phuket~,Pattaya,Hua Hin,Chiang Rai
TJ|*Dushanbe,Khujand=Khujant,Bokhtar=Kurgan-Tyube,Kulob=Kulyab,Khorog,Guliston?,Isfara,Panjakent=Penjikent,Tursunzoda=Tursunzade,Istaravshan,Norak=Nurek
TL|*Dili
TM|*Ashgabat=Ashkhabad=Ashgabad,Avaza=Awaza,Turkmenbashi,Turkmenabat=Turkmenabad,Mary?,Dashoguz,Balkanabat
TN|*Tunis,Sousse,Hammamet,Djerba
TO|*Nuku'alofa=Nukualofa
TR|*Ankara,Istanbul,Antalya,Izmir,Bursa,Trabzon,Bodrum,Cappadocia~
TT|*Port of Spain=Port-of-Spain
TV|*Funafuti
TW|*Taipei
TZ|*Dodoma,Dar es Salaam=Dar-es-Salaam,Arusha,Zanzibar~
UA|*Kyiv=Kiev,Odesa=Odessa,Lviv=Lvov,Kharkiv=Kharkov,Dnipro=Dnepropetrovsk=Dnipropetrovsk,Donetsk,Chernivtsi=Chernovtsy,Yalta?,Simferopol?,Sevastopol?,Mariupol,Luhansk=Lugansk,Chernobyl=Chornobyl
UG|*Kampala,Entebbe,Munyonyo
US|*Washington?=Washington D.C.=Washington DC,New York=New York City,Chicago,Los Angeles,San Francisco,Boston,Atlanta,Houston?,Miami,Philadelphia,Seattle,Honolulu,Hawaii~,San Diego,Anchorage,Camp David,Las Vegas,Alaska~
UY|*Montevideo,Punta del Este
UZ|*Tashkent,Samarkand,Bukhara,Khiva,Termez=Termiz,Jizzakh=Djizak=Dzhizak,Fergana=Ferghana,Andijan=Andijon,Namangan,Nukus,Urgench,Navoi=Navoiy,Karshi,Gulistan?,Kokand
VA|*Vatican City
VC|*Kingstown
VE|*Caracas
VN|*Hanoi=Ha Noi,Ho Chi Minh City=Saigon,Da Nang=Danang,Hue?,Ha Long=Halong,Nha Trang,Hai Phong=Haiphong
VU|*Port Vila
WS|*Apia
YE|*Sana'a=Sanaa,Aden
ZA|*Pretoria=Tshwane,Johannesburg,Cape Town,Durban,Sandton,Port Elizabeth
ZM|*Lusaka,Livingstone?
ZW|*Harare,Victoria Falls
`
