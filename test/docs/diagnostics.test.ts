import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DiagnosticCode, parseMeetingRelease } from '../../src/index.js'

const page = readFileSync(new URL('../../docs/diagnostics.md', import.meta.url), 'utf8')
const sections = page.split(/^## /m).slice(1)
const EXAMPLE = /^```text(?: publishedAt=(?<publishedAt>\S+))?\n(?<text>[\s\S]*?)\n```$/m

describe('docs/diagnostics.md', () => {
  it('has a section for every code, in the order of the list', () => {
    expect(sections.map((section) => section.split('\n')[0])).toEqual(DiagnosticCode.options)
  })

  it.each(sections.map((section) => [section.split('\n')[0], section]))('%s: its example gives it, and it says what to do', (code, section) => {
    const { text = '', publishedAt } = EXAMPLE.exec(section ?? '')?.groups ?? {}
    const record = parseMeetingRelease(text, publishedAt ? { publishedAt } : {})
    expect(record.diagnostics.map((diagnostic) => diagnostic.code)).toContain(code)
    expect(section).toContain('**What to do:**')
  })
})
