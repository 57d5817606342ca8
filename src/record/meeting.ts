import * as z from 'zod'
import { CountryCode, PartialDate, Text } from './values.js'

/** What the text calls the gathering. A council's "meeting" is `meeting`, its "session" (заседание, сессия) is `session`. */
export const MeetingType = z.enum(['meeting', 'session', 'summit', 'ministerial', 'conference', 'forum', 'consultations', 'negotiations', 'talks', 'working-group', 'expert-meeting', 'committee', 'commission', 'seminar', 'training', 'briefing', 'visit', 'call', 'other'])
export type MeetingType = z.infer<typeof MeetingType>

/** What kind of sitting it was. `regular` also stands for ordinary, next in turn, очередное. */
export const Qualifier = z.enum(['regular', 'extraordinary', 'emergency', 'special', 'joint', 'expanded', 'narrow', 'plenary', 'interagency', 'high-level', 'informal', 'inaugural', 'final', 'closed', 'annual', 'preparatory', 'visiting', 'bilateral', 'trilateral'])
export type Qualifier = z.infer<typeof Qualifier>

/** Where the meeting stands at the release's own time. */
export const MeetingStatus = z.enum(['announced', 'ongoing', 'held', 'postponed', 'cancelled'])
export type MeetingStatus = z.infer<typeof MeetingStatus>

/** How the participants met. Null unless the text says so; a named venue does not make a meeting in-person. */
export const AttendanceMode = z.enum(['in-person', 'online', 'hybrid'])
export type AttendanceMode = z.infer<typeof AttendanceMode>

/** An organization or one of its organs. */
export const NamedBody = z.strictObject({
  /** Full name, nominative, without the article; restored from the acronym where that is a known one. */
  name: Text,
  /** Acronym as printed, or as known in the release's language. */
  acronym: Text.nullable(),
})
export interface NamedBody extends z.infer<typeof NamedBody> {}

/**
 * What the date rests on.
 * - `stated`: the whole date is printed with the meeting
 * - `year-inferred`: day and month are printed, the year follows from the publication date or other years in the text
 * - `relative`: "today", "on Wednesday", накануне, against the publication date
 * - `dateline`: only the dateline's date supports it
 */
export const DateBasis = z.enum(['stated', 'year-inferred', 'relative', 'dateline'])
export type DateBasis = z.infer<typeof DateBasis>

/** When the meeting takes place. */
export const MeetingDates = z
  .strictObject({
    /** First day, as a partial ISO 8601 date (`2019-08-21`, `2019-08`, `2019`). */
    start: PartialDate.nullable(),
    /** Last day, inclusive; equal to `start` for a meeting of one day. */
    end: PartialDate.nullable(),
    basis: DateBasis.nullable(),
    /** With no date at all: the earliest day it can be, from the publication of an announcement. */
    notBefore: PartialDate.nullable(),
    /** With no date at all: the latest day it can have been, from the publication of a report. */
    notAfter: PartialDate.nullable(),
    /** The old first day of a meeting that was moved. */
    rescheduledFrom: PartialDate.nullable(),
  })
  .check((context) => {
    const { start, end, basis } = context.value
    const fault = (message: string): void => void context.issues.push({ code: 'custom', message, input: context.value })
    if (start !== null && end !== null && end.slice(0, start.length) < start.slice(0, end.length)) fault('the end lies before the start')
    if ((start === null && end === null) !== (basis === null)) fault('a date has a basis, and a basis a date')
  })
export interface MeetingDates extends z.infer<typeof MeetingDates> {}

/** A place of the meeting. */
export const Place = z
  .strictObject({
    /** Building, institution or ship, as printed. */
    venue: Text.nullable(),
    /** City or settlement, nominative. */
    city: Text.nullable(),
    /** Province or region, as printed. */
    region: Text.nullable(),
    /** ISO 3166-1 alpha-2; from the city where the text does not name it (evidence `inferred`). */
    country: CountryCode.nullable(),
  })
  .refine((place) => place.venue ?? place.city ?? place.region ?? place.country, 'a place has at least one part')
export interface Place extends z.infer<typeof Place> {}

/** Whose chairmanship the meeting was held under. */
export const Presidency = z.strictObject({ country: CountryCode.nullable(), organization: Text.nullable() })
export interface Presidency extends z.infer<typeof Presidency> {}
