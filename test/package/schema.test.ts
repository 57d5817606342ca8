import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { DiagnosticCode, MeetingRecord, MeetingType, Place } from '../../src/index.js'

interface Node {
  $ref?: string
  description?: string
  enum?: string[]
  required?: string[]
  additionalProperties?: boolean
  properties?: Record<string, Node>
  items?: Node
}

describe('dist/schema.json', () => {
  const schema = JSON.parse(readFileSync(new URL('../../dist/schema.json', import.meta.url), 'utf8')) as Node & { $defs: Record<string, Node> }

  it('has the fields of the record, all of them required, and no others', () => {
    const fields = Object.keys(MeetingRecord.shape)
    expect(Object.keys(schema.properties ?? {})).toEqual(fields)
    expect(schema).toMatchObject({ required: fields, additionalProperties: false })
  })

  it('names its parts as the library does', () => {
    expect(schema.properties?.['locations']?.items?.$ref).toBe('#/$defs/Place')
    expect(Object.keys(schema.$defs['Place']?.properties ?? {})).toEqual(Object.keys((Place as unknown as z.ZodObject).shape))
  })

  it.each([
    ['MeetingType', MeetingType.options],
    ['DiagnosticCode', DiagnosticCode.options],
  ])('closes the list of %s', (name, options) => {
    expect(schema.$defs[name]?.enum).toEqual(options)
  })

  it('says what its fields are', () => {
    expect(schema.properties?.['theme']?.description).toMatch(/motto/)
    expect(schema.$defs['Person']?.properties?.['rank']?.description).toMatch(/rank/)
    expect(schema.$defs['MeetingDates']?.description).toMatch(/takes place/)
  })
})
