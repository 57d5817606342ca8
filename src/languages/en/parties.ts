import type { PartyCues } from '../../mentions/people-cues.js'
import { phrases } from '../phrases.js'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const one = (words: string) => {
  const known = set(words)
  return (lower: string): boolean => known.has(lower)
}

/** How English tells who came. */
export const parties: PartyCues = {
  side: set('delegation side team part'),
  one: set('one'),
  host: set('host hosting receiving'),
  delegates: one('delegation delegations representative representatives delegate delegates expert experts official officials head heads chief chiefs minister ministers member members participant participants specialist specialists leader leaders director directors commander commanders envoy envoys ambassador ambassadors officer officers chairman chairmen chairpersons deputies parliamentarians judges prosecutors secretaries coordinators counterparts colleagues observer observers guests guest partners partner vice-ministers presidents premiers commissioners authorities agencies employees staff'),
  leaders: one('head heads chief chiefs minister ministers director directors commander commanders chairman chairmen secretaries presidents commissioners leaders'),
  joints: phrases('as well as; along with; together with; and also; but also'),
  of: set('of from'),
  observer: one('observer observers observer-states'),
  guest: one('guest guests'),
  member: one('member members participating participant partner-states mps deputies lawmakers senators parliamentarians'),
  all: set('all'),
  states: one('state states country countries nations parties economies'),
  except: phrases('except; except for; with the exception of; excluding; without; minus'),
  besides: phrases('besides; in addition to; apart from; alongside'),
  attendance: phrases('were in attendance; was in attendance; were present; was present; were also present; was also present; in attendance; are in attendance; were also in attendance; are present'),
  presence: phrases('with the participation of; with participation of; participation of; in the presence of; presence of; participation from; brought together; bringing together; brings together; drawing; benefited from the presence of; joined by; among those present were; in attendance were; attended by; participants:; in the meeting:'),
  send: set('sent send sends sending dispatched'),
  not: set("not n't unable never no cannot"),
  absence: phrases('did not attend; did not take part; did not participate; did not send; does not attend; was not represented; were not represented; not be represented; could not attend; could not send; could not come; could not take part; not able to attend; not able to come; not able to arrive; unable to attend; unable to come; unable to participate; was absent; were absent; absent; declined to attend; skipped; boycotted; not be able to; sent no delegation; sent no representative; not attending; not taking part'),
  chairmanship: set('chairmanship presidency chairpersonship chairship chair leadership direction'),
  coChairmanship: set('co-chairmanship co-presidency co-chairpersonship'),
  under: set('under'),
  presidency: set('chairmanship presidency chairpersonship chairship'),
  lastTime: phrases('last year; the previous year; last time; the last meeting; the previous meeting'),
  transfer: set('handed hands handing transferred transfers passed conveyed ceded relinquished'),
  chairs: (lower) => /^(?:chair(?:man|person|woman)?|chairperson-in-office|president)$/.test(lower),
  coChairs: (lower) => /^co-?chair(?:man|person|woman|s|men|persons)?$/.test(lower),
  bodies: one('council committee commission group force party board collegium subcommittee sub-committee forum conference assembly session meeting organ process council\'s'),
  headedBy: phrases('headed by; led by; under the leadership of; chaired by'),
  heading: one('leading heading'),
  asides: set('background note reference recall'),
  by: 'by',
  press: set('reporters journalists media press correspondents newsmen'),
  according: phrases('according to him; according to her; according to; in the words of'),
  opening: one('opening opened opens inaugurating inaugurated inaugural'),
  secretary: phrases('acting as secretary; as secretary; served as secretary'),
  chairPhrase: phrases('was in the chair; who also chairs; who chairs; who is chairing; were in the chair; is in the chair; in the chair; took the chair; occupied the chair; elected to chair; elected chair of the session; elected chair of the meeting; elected chairman of the session; elected chairman of the meeting; elected chairperson of the meeting; elected as chairman; elected as chair; elected as chairperson'),
  heads: phrases('heads of the delegations; heads of delegations; heads of delegation; heads of the two delegations; heads of both delegations; co-chairs; co-chairmen; co-chairpersons; leaders of the delegations'),
  notParty: one('press-service territory territories citizens nationals situation relations'),
  institution: one('agency agencies academy administration alliance assembly association authority bank board body bodies bureau cabinet center centre chamber commission committee community confederation corporation council court department directorate division duma embassy federation force forces foundation fund group headquarters institute institution institutions league library ministry ministries mission network office organisation organization organisations organizations parliament police prosecutor\'s secretariat section senate service services society staff structure system troops union unit university chiefs company headquarters centre secretariat guard office'),
}
