import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MeetingRecord } from '../../src/index.js'

const ROOT = new URL('../../', import.meta.url)
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'fixtures/README.md'],
  ...readdirSync(new URL('docs/', ROOT))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
]
const read = (page: string): string => readFileSync(new URL(page, ROOT), 'utf8')

describe.each(pages)('%s', (page) => {
  it('links to files that exist', () => {
    const targets = [...read(page).matchAll(/\]\((?<target>[^()#\s]{1,200})/g)].map((match) => match.groups?.['target'] ?? '')
    const missing = targets.filter((target) => !/^[a-z]+:/.test(target) && !existsSync(new URL(target, new URL(page, ROOT))))
    expect(missing).toEqual([])
  })

  it('names commands and files that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const commands = [...read(page).matchAll(/npm run (?<name>[\w:-]+)/g)].map((match) => match.groups?.['name'] ?? '')
    expect(commands.filter((name) => !(name in scripts))).toEqual([])
    const files = [...read(page).matchAll(/`(?<path>(?:src|scripts|test|fixtures|seeds)\/[\w./-]+\.(?:ts|mjs|json|txt))`/g)].map((match) => match.groups?.['path'] ?? '')
    expect(files.filter((path) => !path.includes('NAME') && !path.includes('430-') && !existsSync(new URL(path, ROOT)))).toEqual([])
  })
})

describe('docs/record.md', () => {
  it('explains every field', () => {
    const page = read('docs/record.md')
    expect(Object.keys(MeetingRecord.shape).filter((field) => !page.includes(`\`${field}\``) && !page.includes(`\`${field}.`))).toEqual([])
  })
})

describe('typedoc.json', () => {
  it('has every page of docs/', () => {
    const { projectDocuments } = JSON.parse(read('typedoc.json')) as { projectDocuments: string[] }
    expect([...projectDocuments].sort()).toEqual(pages.filter((page) => page.startsWith('docs/')).sort())
  })
})
