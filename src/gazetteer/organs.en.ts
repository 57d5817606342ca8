import { organEntries } from './organizations.js'
import { englishForms } from './spelling.js'

/** Organs of the organizations, English, in the format of organizations.en.ts under a line `@organization`. */
const TABLE = `
@CSTO
CSC|CSC|Collective Security Council
CFM|CFM,CMFA|Council of {Foreign Ministers/Ministers of Foreign Affairs/Ministers for Foreign Affairs}
CDM|CDM,CMD?|Council of {Defense Ministers/Ministers of Defense}
CSSC|CSSC|Committee of {Secretaries of/Secretaries of the} Security Councils; Committee of {Security Council/Security Councils} Secretaries
PC|PC?|Permanent Council
JS|-|Joint Staff of the {CSTO/Collective Security Treaty Organization}; CSTO Joint Staff
CRC|CRC?|CSTO Crisis Response Center; Crisis Response Center?
CMEC|ICMEC|Interstate Commission {for/on} {Military-Economic/Military and Economic} Cooperation
MIGRATION|-|Coordinating Council of the Heads of Competent Authorities of the CSTO Member States on Combating Illegal Migration; Coordinating Council of {the /}Heads of {the /}Competent {Authorities/Bodies} on Combating Illegal Migration
DRUGS|KSOPN|Coordinating Council of the Heads of Competent Authorities for Countering Illicit Drug Trafficking; Coordinating Council of {the /}Heads of {the /}Competent {Authorities/Bodies} on {Combating/Countering} {Illicit/Illegal} Drug Trafficking
EMERGENCIES|-|Coordination Council for Emergency Situations of the CSTO Member States
@CIS
CHS|CHS|Council of {the /}Heads of {State/States}
CHG|CHG|Council of {the /}Heads of {Government/Governments}
CFM|CFM,CMFA|Council of {Foreign Ministers/Ministers of Foreign Affairs/Ministers for Foreign Affairs}
CDM|CDM|Council of {Defense Ministers/Ministers of Defense}
EC|-|Economic Council of the {CIS/Commonwealth of Independent States}; CIS Economic Council
CPPR|CPPR|Council of Permanent Plenipotentiary Representatives
EXCOM|-|Executive Committee of the {CIS/Commonwealth of Independent States}; CIS Executive Committee
CMIA|CMIA|Council of {Ministers of Internal Affairs/Ministers of the Interior/Ministers of Interior/Interior Ministers}?
SORB|SORB|Council of {the /}Heads of Security {Agencies/Bodies} and {Special/Intelligence} Services
SKPV|SKPV|Council of {Commanders of Border Troops/Border Troops Commanders/Border Troops' Commanders/Commanders of the Border Troops}
CCPG|CCPG|{Coordinating/Coordination} Council of {Prosecutors General/General Prosecutors/Prosecutors-General}
KSORN|-|{Coordinating/Coordination} Council of {the /}Heads of Tax (Financial) Investigation {Bodies/Authorities/Agencies}
TAX|-|{Coordinating/Coordination} Council of {the /}Heads of Tax {Services/Authorities}{ of the CIS Member States/}
SRTS|-|Council of {the /}Heads of Customs Services
SRMO|-|Council of {the /}Heads of Migration {Authorities/Bodies} of the CIS Member States; CIS Council of Heads of Migration Authorities
SRPFR|CHFIU|Council of {the /}Heads of Financial Intelligence Units
BKBOP|BKBOP,BCBOP|Bureau for the Coordination of the Fight against Organized Crime and Other Dangerous Types of Crime; Bureau for {the /}Coordination of {the Fight against/Combating} Organized Crime
MSCHS|-|Interstate Council for Emergency Situations of Natural and Technogenic Character; Interstate Council {for/on} {Natural and Man-Made Emergencies/Emergency Situations of Natural and Man-Made Character}
MSPK|-|Interstate Council {for/on} {Combating/Countering/Fighting} Corruption
EPC|-|CIS Electric Power Council; Electric Power Council of the CIS
STAT|CISSTAT,CIS-STAT|Interstate Statistical Committee
IAC|IAC?|Interstate Aviation Committee
MFGS|IFESCCO|Intergovernmental Foundation for Educational, Scientific and Cultural Cooperation
@SCO
CHS|CHS|Council of {the /}Heads of {State/States}; SCO {Heads of State Council/Council of Heads of State}
CHG|CHG|Council of {the /}Heads of {Government/Governments}; SCO {Heads of Government Council/Council of Heads of Government}
CFM|CFM|Council of {Foreign Ministers/Ministers of Foreign Affairs}
CNC|CNC|Council of National Coordinators
IBC|-|SCO Interbank {Consortium/Association}
BC|-|SCO Business Council; Business Council of the SCO
@SCO-RATS
COUNCIL|-|Council of the {Regional Anti-Terrorist Structure/Regional Anti-Terrorist Structure of the Shanghai Cooperation Organization/SCO RATS/RATS SCO}; {SCO RATS/RATS SCO/RATS} Council
EC|EC SCO RATS,EC RATS,SCO RATS EC,RATS EC|Executive Committee of the {Regional Anti-Terrorist Structure/SCO RATS/RATS SCO/RATS}; {SCO RATS/RATS SCO/RATS} Executive Committee
@EAEU
SEEC|SEEC|Supreme Eurasian Economic Council; Eurasian Economic Supreme Council
EIC|EIC?|Eurasian Intergovernmental Council
COURT|-|Court of the {Eurasian Economic Union/EAEU}; EAEU Court
@EurAsEC
IC|-|EurAsEC Interstate Council; Interstate Council of the {EurAsEC/Eurasian Economic Community}
@EEC
COUNCIL|-|Council of the {Eurasian Economic Commission/EEC}; EEC Council
BOARD|-|Board of the {Eurasian Economic Commission/EEC}; EEC Board; Collegium of the {Eurasian Economic Commission/EEC}; EEC Collegium
@UNION-STATE
SSC|-|Supreme State Council of the Union State; Supreme State Council?
CM|-|Council of Ministers of the Union State; Union State Council of Ministers
SC|-|Standing Committee of the Union State; Union State Standing Committee
BORDER|-|Border Committee of the Union State; Union State Border Committee
@OTS
CHS|-|Council of Heads of State of the {Organization of Turkic States/OTS}
@CICA
SOC|SOC?|CICA Senior Officials Committee; Senior Officials Committee of the CICA
SWG|SWG?|CICA Special Working Group
@GUAM
CNC|CNC|Council of National Coordinators
CMFA|CMFA,CFM|Council of {Ministers for Foreign Affairs/Foreign Ministers/Ministers of Foreign Affairs}
@BSEC
CMFA|CMFA,CFM|Council of {Ministers of Foreign Affairs/Foreign Ministers}
CSO|CSO?|Committee of Senior Officials
@ECO
COM|-|ECO Council of Ministers
CPR|-|Council of Permanent Representatives?
RPC|-|Regional Planning Council?
CHCA|CHCA|Council of Heads of Customs Administrations
@TRACECA
IGC|-|Intergovernmental Commission TRACECA; Intergovernmental Commission of TRACECA; TRACECA Intergovernmental Commission
@OSCE
PC|PC?|Permanent Council
MC|-|OSCE Ministerial Council; Ministerial Council of the OSCE
FSC|-|Forum for Security Cooperation
ODIHR|ODIHR|Office for Democratic Institutions and Human Rights
BMSC|BMSC|Border Management Staff College
PA|OSCE PA,PA OSCE|OSCE Parliamentary Assembly; Parliamentary Assembly of the OSCE
@COE
PACE|PACE!|Parliamentary Assembly of the Council of Europe
CM|-|Committee of Ministers of the Council of Europe; Council of Europe Committee of Ministers
ECRI|ECRI|European Commission against Racism and Intolerance
CPT|CPT|European Committee for the Prevention of Torture
CDPC|CDPC|European Committee on Crime Problems
VENICE|-|Venice Commission; European Commission for Democracy through Law
@EU
EC|-|European Commission
EUCO|EUCO|European Council
EP|-|European Parliament
COUNCIL|-|Council of the European Union; EU Council
JHA|JHA|{Justice and Home Affairs/JHA} Council
ECOFIN|ECOFIN|Economic and Financial Affairs Council
FAC|-|Foreign Affairs Council
GAC|-|General Affairs Council
EUROGROUP|-|Eurogroup
COREPER|COREPER|Committee of Permanent Representatives of the Governments of the Member States to the European Union
PSC|PSC|Political and Security Committee
COSI|COSI!|Standing Committee on Operational Cooperation on Internal Security; Standing Committee on Internal Security?
EUMC|EUMC|European Union Military Committee; EU Military Committee
EEAS|EEAS|European External Action Service
@EEA
JC|-|EEA Joint Committee
COUNCIL|-|EEA Council
@NATO
NAC|-|North Atlantic Council
MC|-|NATO Military Committee
CNAD|CNAD|Conference of National Armaments Directors
NRC|-|NATO-Russia Council
NUC|NUC|NATO-Ukraine Council
@UN
UNGA|UNGA|{United Nations/UN} General Assembly
UNSC|UNSC|{United Nations/UN} Security Council
ECOSOC|ECOSOC|{United Nations/UN} Economic and Social Council; Economic and Social Council?
CND|CND|Commission on Narcotic Drugs
CCPCJ|CCPCJ|Commission on Crime Prevention and Criminal Justice
HRC|UNHRC|{United Nations/UN} Human Rights Council
CTC|-|{United Nations/UN} Counter-Terrorism Committee
@UNODC
HONLEA|HONLEA|Heads of National Drug Law Enforcement Agencies
ROCA|ROCA|Regional Office for Central Asia
@UNECE
ITC|-|Inland Transport Committee
WP29|WP.29|World Forum for Harmonization of Vehicle Regulations
WP30|WP.30|Working Party on Customs Questions affecting Transport
@IMO
MSC|MSC|Maritime Safety Committee
MEPC|MEPC|Marine Environment Protection Committee
@ASEAN
SOMTC|SOMTC|ASEAN Senior Officials Meeting on Transnational Crime; Senior Officials Meeting on Transnational Crime
AMMTC|AMMTC|ASEAN Ministerial Meeting on Transnational Crime
DGICM|DGICM|{ASEAN /}{Directors-General/Directors General} of Immigration Departments and Heads of Consular Affairs Divisions of {the /}Ministries of Foreign Affairs
AIIF|AIIF|ASEAN Immigration Intelligence Forum
ASOD|ASOD|ASEAN Senior Officials on Drug Matters
AMMD|AMMD|ASEAN Ministerial Meeting on Drug Matters
ADMM|ADMM|ASEAN Defense {Ministers'/Ministers} Meeting
ADMM-PLUS|ADMM-Plus|ASEAN Defense {Ministers'/Ministers} Meeting{-Plus/ Plus}
AMM|AMM|ASEAN Foreign {Ministers'/Ministers} Meeting; ASEAN Ministerial Meeting
SOM|SOM?|ASEAN Senior Officials' Meeting; ASEAN Senior Officials Meeting
ARF|ARF|ASEAN Regional Forum
EAS|EAS?|East Asia Summit
AICHR|AICHR|ASEAN Intergovernmental Commission on Human Rights
ALAWMM|ALAWMM|ASEAN Law Ministers Meeting; ASEAN Law Ministers' Meeting
AIPA|AIPA|ASEAN Inter-Parliamentary Assembly
@BIMSTEC
JWG-CTTC|JWG-CTTC|BIMSTEC Joint Working Group on Counter Terrorism and Transnational Crime; Joint Working Group on {Counter Terrorism/Counter-Terrorism} and Transnational Crime?
@D-8
COMMISSION|-|D-8 Commission
@IORA
CSO|CSO?|Committee of Senior Officials
@PIF
FOC|FOC?|Forum Officials Committee
FRSC|FRSC|Forum Regional Security Committee
FFMM|FFMM|Forum Foreign Ministers Meeting; Forum Foreign Ministers' Meeting
FEMM|FEMM|Forum Economic Ministers Meeting; Forum Economic Ministers' Meeting
@APEC
SOM|SOM?|APEC Senior Officials' Meeting; APEC Senior Officials Meeting
AMM|AMM|APEC Ministerial Meeting
@GCC
SUPREME|-|GCC Supreme Council; Supreme Council of the {GCC/Gulf Cooperation Council/Cooperation Council for the Arab States of the Gulf}
MINISTERIAL|-|GCC Ministerial Council; Ministerial Council of the {GCC/Gulf Cooperation Council}
@OIC
CFM|CFM|Council of Foreign Ministers
IPHRC|IPHRC|Independent Permanent Human Rights Commission
@OPEC
JMMC|JMMC|Joint Ministerial Monitoring Committee
JTC|JTC?|Joint Technical Committee?
ONOMM|ONOMM|OPEC and {non-OPEC/non-OPEC countries/participating non-OPEC} Ministerial Meeting
@AU
PSC|PSC|Peace and Security Council
PRC|-|Permanent {Representatives/Representatives'} Committee?
AUC|AUC|African Union Commission; AU Commission
PAP|-|Pan-African Parliament
@ECOWAS
CCDS|CCDS|Committee of Chiefs of {Defense Staff/Defense Staffs}
MSC|MSC|Mediation and Security Council
@EAC
EALA|EALA|East African Legislative Assembly
EACJ|EACJ|East African Court of Justice
@IGAD
CEWARN|CEWARN|Conflict Early Warning and Response Mechanism
@SADC
OPDS|OPDS|Organ on Politics, Defense and Security{ Cooperation/}
MCO|MCO|Ministerial Committee of the Organ
ISDSC|ISDSC|{Inter-State/Interstate} Defense and Security Committee
ISPDC|ISPDC|{Inter-State/Interstate} Politics and Diplomacy Committee
@CARICOM
CONSLE|CONSLE|Council for National Security and Law Enforcement
COTED|COTED|Council for Trade and Economic Development
COFCOR|COFCOR|Council for Foreign and Community Relations
COHSOD|COHSOD|Council for Human and Social Development
COFAP|COFAP|Council for Finance and Planning
@OAS
PC|PC?|Permanent Council
MISPA|MISPA|Meeting of Ministers Responsible for Public Security in the Americas; Meeting of Ministers of Public Security of the Americas
REMJA|REMJA|Meeting of Ministers of Justice or Other Ministers or Attorneys General of the Americas
CICTE|CICTE|Inter-American Committee against Terrorism
CICAD|CICAD|Inter-American Drug Abuse Control Commission
@MERCOSUR
CMC|-|Common Market Council
GMC|-|Common Market Group
@ARCTIC-COUNCIL
SAO|SAO?|Senior Arctic Officials
@CBSS
CSO|CSO?|Committee of Senior Officials
`

/** Every organ of the table, under each spelling. */
export const englishOrgans = () => organEntries(TABLE, englishForms)
