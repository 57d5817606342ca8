import { organizationEntries } from './organizations.js'
import { englishForms } from './spelling.js'

/**
 * Intergovernmental organizations, English.
 * One line each: `id|acronyms|names`. Alternatives stand between commas (acronyms) or semicolons (names), `{a/b}` in a name means a or b;
 * the first acronym and the first name are the ones a record gets, `-` is no acronym. British and American spellings are made by the loader.
 * `!` fits only in its own casing or in capitals; `?` also means something else even so.
 */
const TABLE = `
CSTO|CSTO|Collective Security Treaty Organization; Organization of the Collective Security Treaty; Collective Security Organization
PA-CSTO|CSTO PA,PA CSTO|CSTO Parliamentary Assembly; Parliamentary Assembly of the {CSTO/Collective Security Treaty Organization}
SCO|SCO|Shanghai Cooperation Organization; Shanghai Organization {of/for} Cooperation
SCO-RATS|SCO RATS,RATS SCO,RATS!|Regional {Anti-Terrorist/Antiterrorist/Anti-Terrorism/Antiterrorism/Counter-Terrorism} Structure{ of the Shanghai Cooperation Organization/ of Shanghai Cooperation Organization/ of the SCO/ of SCO/}; {SCO Regional/Shanghai Cooperation Organization Regional} {Anti-Terrorist/Antiterrorist/Anti-Terrorism} Structure
CIS|CIS|Commonwealth of Independent States
CIS-ATC|CIS ATC,ATC CIS|{Anti-Terrorism/Antiterrorism/Anti-Terrorist/Antiterrorist/Counter-Terrorism} Center of the {Commonwealth of Independent States/CIS/CIS Member States}; {CIS Anti-Terrorism/CIS Antiterrorism/CIS Anti-Terrorist/CIS Antiterrorist/CIS Counter-Terrorism} Center
IPA-CIS|IPA CIS,CIS IPA,IACIS|Interparliamentary Assembly of Member Nations of the Commonwealth of Independent States; {Interparliamentary/Inter-Parliamentary} Assembly of the {CIS/CIS member states/CIS member nations/Commonwealth of Independent States}; CIS {Interparliamentary/Inter-Parliamentary} Assembly
EAEU|EAEU,EEU,EAEC?|Eurasian Economic Union; Euro-Asian Economic Union
EurAsEC|EurAsEC,EAEC?|Eurasian Economic Community; Euro-Asian Economic Community
EEC|EEC,EAEC?|Eurasian Economic Commission; Euro-Asian Economic Commission
EAEU-CUSTOMS|-|Customs Union of Belarus, Kazakhstan and Russia; Customs Union of Russia, Belarus and Kazakhstan
UNION-STATE|-|Union State!; Union State of {Belarus and Russia/Russia and Belarus}; {Belarus-Russia/Russia-Belarus/Belarusian-Russian/Russian-Belarusian} Union State
PA-UNION|-|Parliamentary Assembly of the Union {of Belarus and Russia/State}; {Belarus-Russia/Union State} Parliamentary Assembly
EDB|EDB?,EABR,EADB|Eurasian Development Bank
EFSD|EFSD|Eurasian Fund for Stabilization and Development
EAG|EAG|Eurasian Group on {Combating/Countering} {Money Laundering/the Legalization of Criminal Proceeds} and {/the }{Financing of Terrorism/Terrorist Financing/Terrorism Financing}; Eurasian Group!
FATF|FATF,GAFI|Financial Action Task Force
MONEYVAL|MONEYVAL|Committee of Experts on the Evaluation of Anti-Money Laundering Measures and the Financing of Terrorism
EGMONT|-|Egmont Group; Egmont Group of Financial Intelligence Units
APG|APG?|Asia/Pacific Group on Money Laundering
MENAFATF|MENAFATF|Middle East and North Africa Financial Action Task Force
ESAAMLG|ESAAMLG|Eastern and Southern Africa Anti-Money Laundering Group
GIABA|GIABA|Inter-Governmental Action Group against Money Laundering in West Africa; Intergovernmental Action Group against Money Laundering in West Africa
GABAC|GABAC|Task Force on Money Laundering in Central Africa
CFATF|CFATF|Caribbean Financial Action Task Force
GAFILAT|GAFILAT|Financial Action Task Force of Latin America
CICA|CICA|Conference on Interaction and Confidence Building Measures in Asia; Conference on Interaction and Confidence-Building Measures in Asia
OTS|OTS|Organization of Turkic States
TURKIC-COUNCIL|-|Turkic Council; Cooperation Council of Turkic{-/ }Speaking States
TURKSOY|TURKSOY|International Organization of Turkic Culture
TURKPA|TURKPA|Parliamentary Assembly of Turkic States; Parliamentary Assembly of Turkic{-/ }Speaking Countries
BRICS|BRICS|BRICS
GUAM|GUAM!,GUUAM|Organization for Democracy and Economic Development; Organization for Democracy and Economic Development - GUAM; GUAM Organization for Democracy and Economic Development
BSEC|BSEC|Organization of the Black Sea Economic Cooperation; Black Sea Economic Cooperation; Black Sea Economic Cooperation Organization
PABSEC|PABSEC|Parliamentary Assembly of the Black Sea Economic Cooperation
BSTDB|BSTDB|Black Sea Trade and Development Bank
ECO|ECO|Economic Cooperation Organization
TRACECA|TRACECA|Transport Corridor Europe-Caucasus-Asia
IFAS|IFAS|International Fund for Saving the Aral Sea
CAREC|CAREC|Central Asia Regional Economic Cooperation
CARICC|CARICC|Central Asian Regional Information and Coordination Centre; Central Asian Regional Information and Coordination Centre for Combating Illicit Trafficking of Narcotic Drugs, Psychotropic Substances and Their Precursors; Central Asia Regional Information and Coordination Center
ALMATY-PROCESS|-|Almaty Process; Almaty Process on Refugee Protection and International Migration
MIDSA|MIDSA|Migration Dialogue for Southern Africa
MIDWA|MIDWA|Migration Dialogue for West Africa
BUDAPEST-PROCESS|-|Budapest Process
PRAGUE-PROCESS|-|Prague Process
BALI-PROCESS|-|Bali Process; Bali Process on People Smuggling, Trafficking in Persons and Related Transnational Crime
COLOMBO-PROCESS|-|Colombo Process
RABAT-PROCESS|-|Rabat Process
KHARTOUM-PROCESS|-|Khartoum Process
ABU-DHABI-DIALOGUE|-|Abu Dhabi Dialogue
PUEBLA-PROCESS|-|Regional Conference on Migration?; Puebla Process
OSCE|OSCE|Organization for Security and Co-operation in Europe
COE|CoE|Council of Europe
GRECO|GRECO!|Group of States against Corruption
EU|EU|European Union
EEA|EEA?|European Economic Area
EFTA|EFTA|European Free Trade Association
CEFTA|CEFTA|Central European Free Trade Agreement
EUROPOL|Europol|European Union Agency for Law Enforcement Cooperation; European Police Office
EUROJUST|Eurojust|European Union Agency for Criminal Justice Cooperation
FRONTEX|Frontex|European Border and Coast Guard Agency
CEPOL|CEPOL|European Union Agency for Law Enforcement Training
EUAA|EUAA|European Union Agency for Asylum
EUBAM|EUBAM|European Union Border Assistance Mission to Moldova and Ukraine; EU Border Assistance Mission to Moldova and Ukraine
EUMM|EUMM|European Union Monitoring Mission in Georgia; EU Monitoring Mission in Georgia
NATO|NATO|North Atlantic Treaty Organization; North Atlantic Alliance
V4|V4|Visegrad Group; Visegrad Four; Visegrád Group; Visegrád Four
B9|B9|Bucharest Nine
CEI|CEI?|Central European Initiative
3SI|3SI|Three Seas Initiative
BENELUX|-|Benelux Union; Benelux
NORDIC-COUNCIL|-|Nordic Council
NCM|NCM?|Nordic Council of Ministers
BALTIC-ASSEMBLY|-|Baltic Assembly
CBSS|CBSS|Council of the Baltic Sea States
BEAC|BEAC?|Barents Euro-Arctic Council
ARCTIC-COUNCIL|-|Arctic Council
ACGF|ACGF|Arctic Coast Guard Forum
BSRBCC|BSRBCC|Baltic Sea Region Border Control Cooperation
HELCOM|HELCOM|Baltic Marine Environment Protection Commission; Helsinki Commission
SELEC|SELEC|Southeast European Law Enforcement Center
SECI|SECI|Southeast European Cooperative Initiative
SEECP|SEECP|South-East European Cooperation Process; Southeast European Cooperation Process
RCC|RCC?|Regional Cooperation Council!
RCC-COMMUNICATIONS|RCC?|Regional Commonwealth in the Field of Communications
MARRI|MARRI|Migration, Asylum, Refugees Regional Initiative
PCC-SEE|PCC SEE,PCC-SEE|Police Cooperation Convention for Southeast Europe
ICMPD|ICMPD|International Centre for Migration Policy Development
DCAF|DCAF|Geneva Centre for Security Sector Governance
DANUBE-COMMISSION|-|Danube Commission
OECD|OECD|Organisation for Economic Co-operation and Development
UN|UN,UNO!|United Nations; United Nations Organization
UNODC|UNODC|{United Nations/UN} Office on Drugs and Crime
UNHCR|UNHCR|{United Nations/UN} High Commissioner for Refugees; Office of the {United Nations/UN} High Commissioner for Refugees; UN Refugee Agency
OHCHR|OHCHR|Office of the {United Nations/UN} High Commissioner for Human Rights
IOM|IOM|International Organization for Migration; UN Migration Agency
UNDP|UNDP|{United Nations/UN} Development Programme
UNICEF|UNICEF|{United Nations/UN} Children's Fund
UNFPA|UNFPA|{United Nations/UN} Population Fund
UNESCO|UNESCO|United Nations Educational, Scientific and Cultural Organization
UNEP|UNEP|{United Nations/UN} Environment Programme
UNIDO|UNIDO|United Nations Industrial Development Organization
UNCTAD|UNCTAD|United Nations Conference on Trade and Development; UN Trade and Development
UN-WOMEN|UN Women|United Nations Entity for Gender Equality and the Empowerment of Women
UNAIDS|UNAIDS|Joint United Nations Programme on HIV/AIDS
OCHA|OCHA!,UNOCHA|{United Nations/UN} Office for the Coordination of Humanitarian Affairs
UNOCT|UNOCT|{United Nations/UN} Office of Counter-Terrorism
CTED|CTED|Counter-Terrorism Committee Executive Directorate
UNRCCA|UNRCCA|{United Nations/UN} Regional Centre for Preventive Diplomacy for Central Asia
UNAMA|UNAMA|{United Nations/UN} Assistance Mission in Afghanistan
UNECE|UNECE|{United Nations/UN} Economic Commission for Europe; Economic Commission for Europe
ESCAP|ESCAP,UNESCAP|{United Nations/UN} Economic and Social Commission for Asia and the Pacific
ESCWA|ESCWA,UNESCWA|United Nations Economic and Social Commission for Western Asia
ECLAC|ECLAC|Economic Commission for Latin America and the Caribbean; United Nations Economic Commission for Latin America and the Caribbean
UNECA|ECA?,UNECA|United Nations Economic Commission for Africa; Economic Commission for Africa
WHO|WHO|World Health Organization
FAO|FAO|Food and Agriculture Organization of the United Nations; Food and Agriculture Organization
WFP|WFP|World Food Programme; UN World Food Programme
ILO|ILO|International Labour Organization
ICAO|ICAO|International Civil Aviation Organization
IMO|IMO|International Maritime Organization
ITU|ITU|International Telecommunication Union
UPU|UPU|Universal Postal Union
WMO|WMO|World Meteorological Organization
WIPO|WIPO|World Intellectual Property Organization
WTO|WTO|World Trade Organization
WCO|WCO|World Customs Organization
IAEA|IAEA|International Atomic Energy Agency
CTBTO|CTBTO|Comprehensive Nuclear-Test-Ban Treaty Organization
OPCW|OPCW|Organisation for the Prohibition of Chemical Weapons
INCB|INCB|International Narcotics Control Board
INTERPOL|INTERPOL,ICPO-INTERPOL,ICPO|International Criminal Police Organization
ICRC|ICRC|International Committee of the Red Cross
IFRC|IFRC|International Federation of Red Cross and Red Crescent Societies
IPU|IPU|Inter-Parliamentary Union
ICC|ICC?|International Criminal Court
IMF|IMF|International Monetary Fund
WORLD-BANK|-|World Bank; World Bank Group
IFC|IFC?|International Finance Corporation
ADB|ADB|Asian Development Bank
AIIB|AIIB|Asian Infrastructure Investment Bank
NDB|NDB|New Development Bank
EBRD|EBRD|European Bank for Reconstruction and Development
EIB|EIB|European Investment Bank
IsDB|IsDB|Islamic Development Bank
AfDB|AfDB|African Development Bank
IDB|IDB?|Inter-American Development Bank
G7|G7|Group of Seven
G20|G20|Group of Twenty
G77|G77|Group of 77; Group of 77 and China
NAM|NAM?|Non-Aligned Movement
COMMONWEALTH|-|Commonwealth of Nations
OIF|OIF?|International Organization of La Francophonie
CPLP|CPLP|Community of Portuguese Language Countries; Community of Portuguese-Speaking Countries
ASEAN|ASEAN|Association of Southeast Asian Nations; Association of South-East Asian Nations
ASEANAPOL|ASEANAPOL|ASEAN Chiefs of Police; ASEAN National Police
SAARC|SAARC|South Asian Association for Regional Cooperation
BIMSTEC|BIMSTEC|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation
D-8|D-8,D8|D-8 Organization for Economic Cooperation; Developing-8; Developing Eight
IORA|IORA|Indian Ocean Rim Association
IOC|IOC?|Indian Ocean Commission
APEC|APEC|Asia-Pacific Economic Cooperation!
MRC|MRC?|Mekong River Commission
LMC|LMC?|Lancang-Mekong Cooperation
RCEP|RCEP|Regional Comprehensive Economic Partnership
PIF|PIF?|Pacific Islands Forum
PIDC|PIDC|Pacific Immigration Development Community
MSG|MSG?|Melanesian Spearhead Group
OCO|OCO?|Oceania Customs Organisation
ACD|ACD?|Asia Cooperation Dialogue
GCC|GCC|Gulf Cooperation Council; Cooperation Council for the Arab States of the Gulf
GCCPOL|GCCPOL,GCC-POL|Gulf Cooperation Council Police
LAS|LAS?|League of Arab States; Arab League
AIMC|AIMC|Council of Arab Interior Ministers; Arab Interior Ministers Council; Arab Interior Ministers' Council
OIC|OIC|Organization of Islamic Cooperation; Organization of the Islamic Conference; Organization of Islamic Conference
OPEC-PLUS|OPEC+|OPEC+
OPEC|OPEC|Organization of the Petroleum Exporting Countries; Organization of Petroleum Exporting Countries
OAPEC|OAPEC|Organization of Arab Petroleum Exporting Countries
GECF|GECF|Gas Exporting Countries Forum
AU|AU|African Union
AFRIPOL|AFRIPOL|African Union Mechanism for Police Cooperation
ECOWAS|ECOWAS|Economic Community of West African States
WAEMU|WAEMU,UEMOA|West African Economic and Monetary Union
AES|AES?|Alliance of Sahel States; Confederation of Sahel States
G5-SAHEL|G5 Sahel|G5 Sahel
MRU|MRU?|Mano River Union
IGAD|IGAD|Intergovernmental Authority on Development; Inter-Governmental Authority on Development
EAC|EAC?|East African Community
EAPCCO|EAPCCO|Eastern Africa Police Chiefs Cooperation Organization
EASF|EASF|Eastern Africa Standby Force
SADC|SADC|Southern African Development Community
SARPCCO|SARPCCO|Southern African Regional Police Chiefs Cooperation Organization
SACU|SACU|Southern African Customs Union
ECCAS|ECCAS|Economic Community of Central African States
CEMAC|CEMAC|Central African Economic and Monetary Community; Economic and Monetary Community of Central Africa
COMESA|COMESA|Common Market for Eastern and Southern Africa
ICGLR|ICGLR|International Conference on the Great Lakes Region
LCBC|LCBC|Lake Chad Basin Commission
NBI|NBI?|Nile Basin Initiative
AMU|AMU?,UMA?|Arab Maghreb Union
CEN-SAD|CEN-SAD|Community of Sahel-Saharan States
GGC|GGC?|Gulf of Guinea Commission
AfCFTA|AfCFTA|African Continental Free Trade Area
CARICOM|CARICOM|Caribbean Community!
IMPACS|IMPACS|Implementation Agency for Crime and Security
RSS|RSS?|Regional Security System?
ACS|ACS?|Association of Caribbean States
OECS|OECS|Organisation of Eastern Caribbean States
SICA|SICA!|Central American Integration System
CABEI|CABEI|Central American Bank for Economic Integration
CAN|CAN?|Andean Community
MERCOSUR|Mercosur|Southern Common Market; Common Market of the South
UNASUR|UNASUR|Union of South American Nations
CELAC|CELAC|Community of Latin American and Caribbean States
OAS|OAS|Organization of American States
ALBA|ALBA?|Bolivarian Alliance for the Peoples of Our America
ALADI|ALADI|Latin American Integration Association
PACIFIC-ALLIANCE|-|Pacific Alliance!
ACTO|ACTO,OTCA|Amazon Cooperation Treaty Organization
AMERIPOL|AMERIPOL|Police Community of the Americas
SACM|CSM?|South American Conference on Migration
`

/** Every organization of the table, under each spelling. */
export const englishOrganizations = () => organizationEntries(TABLE, englishForms)
