import * as z from 'zod'
import { CountryCode, Duration, PartialDate, Text } from './values.js'

/** What was done with a topic; `planned` for a meeting to come or a topic still to be taken up. */
export const AgendaAction = z.enum(['discussed', 'considered', 'reviewed', 'heard', 'exchanged-views', 'presented', 'planned'])
export type AgendaAction = z.infer<typeof AgendaAction>

/** One topic of the meeting. */
export const AgendaItem = z.strictObject({
  /** The topic in the text's words. */
  text: Text,
  action: AgendaAction,
  /** Who put it on the agenda: a country code, or the name of an organization. */
  proposer: Text.nullable(),
})
export interface AgendaItem extends z.infer<typeof AgendaItem> {}

/** How binding a decision is. */
export const Modality = z.enum(['decided', 'agreed', 'approved', 'recommended', 'instructed', 'requested', 'noted', 'planned', 'proposed'])
export type Modality = z.infer<typeof Modality>

/** Something the meeting decided, agreed, recommended or noted. Approval of a document stands in `documents` alone, an election in `appointments` alone. */
export const Decision = z.strictObject({
  text: Text,
  modality: Modality,
  /** Whom it addresses, in the text's words. */
  addressee: Text.nullable(),
  deadline: PartialDate.nullable(),
})
export interface Decision extends z.infer<typeof Decision> {}

export const DocumentType = z.enum(['protocol', 'agreement', 'declaration', 'joint-statement', 'communique', 'resolution', 'decision', 'memorandum', 'action-plan', 'program', 'strategy', 'concept', 'roadmap', 'regulation', 'report', 'minutes', 'list', 'other'])
export type DocumentType = z.infer<typeof DocumentType>

/** What happened to a document at the meeting; `planned` for what is to happen to it at a meeting to come. */
export const DocumentStatus = z.enum(['signed', 'adopted', 'approved', 'endorsed', 'initialed', 'ratified', 'agreed', 'submitted', 'considered', 'reviewed', 'drafting', 'proposed', 'planned', 'implemented', 'deferred', 'rejected', 'mentioned'])
export type DocumentStatus = z.infer<typeof DocumentStatus>

/** A named or typed document that the meeting dealt with. */
export const MeetingDocument = z.strictObject({ title: Text, type: DocumentType, status: DocumentStatus })
export interface MeetingDocument extends z.infer<typeof MeetingDocument> {}

/** Direct or reported speech of a person. */
export const Statement = z.strictObject({
  /** `direct` stands between quotation marks, `indirect` is reported. */
  kind: z.enum(['direct', 'indirect']),
  /** Name, nominative. */
  speaker: Text.nullable(),
  /** Without the attribution ("he said"). */
  text: Text,
})
export interface Statement extends z.infer<typeof Statement> {}

export const AppointmentAction = z.enum(['elected', 're-elected', 'appointed', 'reappointed', 'nominated', 'confirmed', 'extended', 'relieved', 'presidency-transferred'])
export type AppointmentAction = z.infer<typeof AppointmentAction>

/** An election, appointment or transfer of the presidency at the meeting. */
export const Appointment = z
  .strictObject({
    person: Text.nullable(),
    /** A country that takes the post or the presidency. */
    country: CountryCode.nullable(),
    post: Text.nullable(),
    action: AppointmentAction,
    method: z.enum(['vote', 'consensus', 'decision']).nullable(),
    /** ISO 8601 duration: "for three years" is `P3Y`. */
    term: Duration.nullable(),
  })
  .refine((appointment) => appointment.person ?? appointment.country ?? appointment.post, 'an appointment names a person, a country or a post')
export interface Appointment extends z.infer<typeof Appointment> {}

/** A named or dated operation, exercise, campaign, training or project that the release speaks of. */
export const Operation = z.strictObject({
  name: Text.nullable(),
  kind: z.enum(['operation', 'exercise', 'campaign', 'training', 'project']),
  start: PartialDate.nullable(),
  end: PartialDate.nullable(),
  /** "third phase", in the text's words. */
  phase: Text.nullable(),
  status: z.enum(['planned', 'ongoing', 'completed', 'mentioned']),
})
export interface Operation extends z.infer<typeof Operation> {}
