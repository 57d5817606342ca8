import * as z from 'zod'
import { CountryCode, Text } from './values.js'

/** In what capacity a party attended. */
export const Capacity = z.enum(['member', 'observer', 'guest', 'host'])
export type Capacity = z.infer<typeof Capacity>

/** A party that attended, or is expected to: a country or an organization. */
export const Delegation = z
  .strictObject({
    /** The party as printed (nominative): "Kyrgyz Republic". */
    name: Text.nullable(),
    country: CountryCode.nullable(),
    /** The organization or agency, where the party is one. */
    organization: Text.nullable(),
    /** Name of the person who headed it. */
    head: Text.nullable(),
    capacity: Capacity.nullable(),
  })
  .refine((party) => party.country ?? party.organization, 'a delegation is of a country or an organization')
export interface Delegation extends z.infer<typeof Delegation> {}

/** A party said not to have come. */
export const AbsentParty = z
  .strictObject({ name: Text.nullable(), country: CountryCode.nullable(), organization: Text.nullable() })
  .refine((party) => party.country ?? party.organization, 'an absent party is a country or an organization')
export interface AbsentParty extends z.infer<typeof AbsentParty> {}

/** What a person did at the meeting, or for its release. */
export const PersonRole = z.enum(['chair', 'co-chair', 'head-of-delegation', 'host', 'opener', 'secretary', 'moderator', 'speaker', 'participant', 'guest', 'observer', 'signatory', 'source', 'author', 'photographer'])
export type PersonRole = z.infer<typeof PersonRole>

/** A person who took part, speaks, or stands behind the release. Persons merely mentioned are not listed. */
export const Person = z
  .strictObject({
    /** Nominative, otherwise as printed; null for an official who is named by the post alone. */
    name: Text.nullable(),
    /** "H.E.", "Mr." */
    honorific: Text.nullable(),
    /** Military, police or diplomatic rank: "Police Colonel-General". */
    rank: Text.nullable(),
    /** Post without name, rank and honorific, as long as the text gives it. */
    post: Text.nullable(),
    /** Organization or agency, where it is not part of the post. */
    affiliation: Text.nullable(),
    /** Country of the office held, where the text tells. */
    country: CountryCode.nullable(),
    roles: z.array(PersonRole),
  })
  .refine((person) => person.name ?? person.post, 'a person has a name or a post')
export interface Person extends z.infer<typeof Person> {}
