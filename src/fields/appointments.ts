import { readTerm } from '../dates/terms.js'
import { readContent } from '../frames/content.js'
import { readChanges } from '../frames/posts.js'
import type { Meeting } from '../meetings/meeting.js'
import { spanOf } from '../mentions/lexicon.js'
import type { Reading } from '../reading.js'
import type { Appointment } from '../record/content.js'
import { wordsOf } from '../text/source.js'
import type { Writer } from './writer.js'

/** Elections, appointments and transfers of the presidency at the meeting. */
export function appointments(reading: Reading, meeting: Meeting, out: Writer): Appointment[] {
  const list: Appointment[] = []
  for (const { person, country, who, post, postCase, action, method, methodAt, scope, predicate } of readChanges(readContent(reading, meeting))) {
    const name = person?.name ?? null
    if (!name && !country) continue
    const postSpan = post && spanOf(reading.tokens, post.from, post.to)
    const printed = postSpan && wordsOf(reading.source, postSpan)
    const place = spanOf(reading.tokens, scope.from, scope.to)
    const term = readTerm(reading.source.folded.slice(place.start, place.end), reading.pack.terms)
    const value: Appointment = { person: name, country, post: printed && (postCase ? reading.pack.people.nominativePost(printed, postCase) : printed), action, method, term }
    if (list.some((known) => known.person === value.person && known.country === value.country && known.action === value.action && known.post === value.post)) continue
    const path = `/appointments/${list.length}`
    const rule = `${reading.pack.tag}.appointment.${action}`
    const whoSpan = spanOf(reading.tokens, who.from, who.to)
    list.push(value)
    if (name) out.ground(`${path}/person`, person?.nameSpan ? [whoSpan, person.nameSpan] : whoSpan, rule)
    if (country) out.ground(`${path}/country`, whoSpan, rule)
    if (postSpan) out.ground(`${path}/post`, postSpan, rule)
    out.ground(`${path}/action`, spanOf(reading.tokens, predicate.from, predicate.to), rule)
    if (methodAt) out.ground(`${path}/method`, spanOf(reading.tokens, methodAt.from, methodAt.to), rule)
    if (term) out.ground(`${path}/term`, place, rule)
  }
  return list
}
