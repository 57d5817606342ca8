// Writes dist/schema.json: the JSON Schema of the record, from the zod schema of the build and the comments of the source.
import { writeFileSync } from 'node:fs'
import * as z from 'zod'
import { readDescriptions } from './schema/descriptions.js'

const library = (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof import('../src/index.js')
const descriptions = readDescriptions()

interface Node {
  description?: string
  properties?: Record<string, Node>
  $defs?: Record<string, Node>
}

// Every exported schema becomes a definition of its own name.
for (const [name, schema] of Object.entries(library)) {
  if (schema instanceof z.ZodType && schema !== library.MeetingRecord) z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id: name })
}
const schema = z.toJSONSchema(library.MeetingRecord, { target: 'draft-2020-12' }) as Node

/** Takes over what the source says of a definition. */
function describe(node: Node, ...names: readonly string[]): void {
  for (const name of names) {
    const { text, properties } = descriptions.get(name) ?? { text: '', properties: new Map<string, string>() }
    if (text) node.description = text
    for (const [key, description] of properties) {
      const property = node.properties?.[key]
      if (property) property.description = description
    }
  }
}

describe(schema, 'fields', 'MeetingRecord')
for (const [name, node] of Object.entries(schema.$defs ?? {})) describe(node, name)

const { $schema, ...rest } = schema as Node & { $schema: string }
const titled = { $schema, $id: 'https://meeting-release.github.io/meeting-release/schema/1.json', title: 'MeetingRecord', ...rest }
writeFileSync(new URL('../dist/schema.json', import.meta.url), `${JSON.stringify(titled, null, 2)}\n`)
