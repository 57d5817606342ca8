import * as z from 'zod'

/** Days of a month in the proleptic Gregorian calendar. */
const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const PARTIAL = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/

function exists(value: string): boolean {
  const parts = PARTIAL.exec(value)?.groups
  if (!parts) return false
  const { year, month, day } = parts
  if (month === undefined) return true
  if (+month < 1 || +month > 12) return false
  return day === undefined || (+day >= 1 && +day <= daysIn(Number(year), +month))
}

/** A partial ISO 8601 date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const PartialDate = z.string().refine(exists, 'not a partial ISO 8601 date that exists').meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' })

/** An ISO 8601 date with the time of day where it is printed: `2023-12-13` or `2023-12-13T14:26`. */
export const DateMaybeTime = z
  .string()
  .refine((value) => {
    const [date = '', time] = value.split('T')
    return exists(date) && (time === undefined || /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:\.\d{1,6})?(?:Z|[+-]\d{2}:\d{2})?$/.test(time))
  }, 'not an ISO 8601 date or date-time that exists')

/** An ISO 8601 duration of years, months, weeks or days: `P3Y`. */
export const Duration = z.string().regex(/^P(?=\d)(?:\d{1,3}Y)?(?:\d{1,3}M)?(?:\d{1,3}W)?(?:\d{1,4}D)?$/)

/** Codes of ISO 3166-1 alpha-2, officially assigned. */
const CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
const known = (code: string): boolean => code.length === 2 && ` ${CODES} `.includes(` ${code} `)

/** An ISO 3166-1 alpha-2 country code, officially assigned: `KG`. */
export const CountryCode = z.string().refine(known, 'not an ISO 3166-1 alpha-2 code').meta({ pattern: '^[A-Z]{2}$' })

/** A non-empty text without blanks at its ends. */
export const Text = z.string().min(1)
