import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'

/** A regular expression of the source: where it stands and what it says. */
export interface Pattern {
  at: string
  source: string
  flags: string
}

const literal = /^\/(.*)\/([a-z]*)$/s

/** Every regular expression literal in the TypeScript files of a folder. */
export function patternsIn(folder: string): Pattern[] {
  return filesIn(folder).flatMap(([path, file]) =>
    nodesOf(file)
      .filter(ts.isRegularExpressionLiteral)
      .map((node) => {
        const [, source = '', flags = ''] = literal.exec(node.text) ?? []
        return { at: `${path}:${lineOf(file, node)}`, source, flags }
      }),
  )
}

/** Patterns built of words when a module loads: its exports; one that is not exported is not found. */
export async function builtPatternsIn(
  folder: string,
): Promise<{ constructions: number; patterns: Pattern[] }> {
  const patterns: Pattern[] = []
  const literals = new Set(patternsIn(folder).map(({ source }) => source))
  let constructions = 0
  for (const [path, file] of filesIn(folder)) {
    const own = nodesOf(file).filter(isConstruction).length
    if (own === 0) continue
    constructions += own
    const exported: Record<string, unknown> = await import(pathToFileURL(join(folder, path)).href)
    for (const [name, value] of Object.entries(exported)) {
      if (value instanceof RegExp && !literals.has(value.source))
        patterns.push({ at: `${path}:${name}`, source: value.source, flags: value.flags })
    }
  }
  return { constructions, patterns }
}

function isConstruction(node: ts.Node): boolean {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp'
}

function filesIn(folder: string): [string, ts.SourceFile][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => [name, parse(join(folder, name))])
}

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
}

function nodesOf(file: ts.SourceFile): ts.Node[] {
  const nodes: ts.Node[] = [file]
  for (const node of nodes) nodes.push(...node.getChildren(file))
  return nodes
}

function lineOf(file: ts.SourceFile, node: ts.Node): number {
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
}
