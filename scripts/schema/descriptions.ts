import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** What the source says of a schema and of its properties. */
export interface Description {
  text: string
  readonly properties: Map<string, string>
}

/** The TSDoc comment of a node, without tags; a link is left as the name it leads to. */
function comment(node: ts.Node): string {
  const doc = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)
  const text = ts.getTextOfJSDocComment(doc?.comment) ?? ''
  return text.replace(/\{@link ([^}]+)\}/g, '$1').replace(/\s+/g, ' ').trim()
}

function properties(node: ts.Node, found: Map<string, string>): void {
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
    const text = comment(node)
    if (text) found.set(node.name.text, text)
  }
  ts.forEachChild(node, (child) => properties(child, found))
}

const RECORD = new URL('../../src/record/', import.meta.url)
const FILES = [...readdirSync(RECORD).map((file) => new URL(file, RECORD)), new URL('../../src/diagnostics.ts', import.meta.url)]

/** Descriptions of everything that the record is made of, by the name of the constant. */
export function readDescriptions(): Map<string, Description> {
  const found = new Map<string, Description>()
  for (const file of FILES) {
    const source = ts.createSourceFile(file.pathname, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
    for (const statement of source.statements) {
      if (!ts.isVariableStatement(statement)) continue
      for (const declaration of statement.declarationList.declarations) {
        if (!ts.isIdentifier(declaration.name) || !declaration.initializer) continue
        const description: Description = { text: comment(statement), properties: new Map() }
        properties(declaration.initializer, description.properties)
        found.set(declaration.name.text, description)
      }
    }
  }
  return found
}
