import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../src/', import.meta.url))
const importPattern = /\b(?:from|import)\s*\(?\s*'([^']+)'/g
const valueImport = /^(?:import|export)\s(?!type\s)[^']*?\sfrom '([a-z@][^':]*)'/gm
const lazyImport = /\bimport\('([a-z@][^':]*)'\)/g
const extension = /\.ts$/
const comment = /^\s*(?:\/?\*|\/\/).*$/gm

/** A file of the source: where it stands in `src/`, what is in it, and the files of ours it imports. */
export interface SourceFile {
  path: string
  text: string
  imports: string[]
  /** Packages that it imports values from; Node's own left out. */
  packages: string[]
}

/** All files of the source; paths without `.ts`, `index` left out. */
export function sourceFiles(): SourceFile[] {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
  const paths = new Set(
    names.filter((name) => extension.test(name)).map((name) => name.replace(extension, '')),
  )
  return [...paths].sort().map((path) => {
    const text = readFileSync(join(root, `${path}.ts`), 'utf8')
    return { path, text, imports: ownImports(text, path, paths), packages: packages(text) }
  })
}

/** The folder a file belongs to: its stage; its own name for a file that stands in `src/`. */
export function stageOf(path: string): string {
  return path.split('/')[0]!
}

function ownImports(text: string, path: string, paths: ReadonlySet<string>): string[] {
  const specifiers = [...text.matchAll(importPattern)].map((match) => match[1]!)
  return specifiers
    .filter((specifier) => specifier.startsWith('.') && !specifier.endsWith('.json'))
    .map((specifier) => {
      const target = relative(root, join(root, dirname(path), specifier))
      const found = [target, join(target, 'index')].find((candidate) => paths.has(candidate))
      if (!found) throw new Error(`${path} imports ${specifier}, which is no file of the source`)
      return found
    })
}

/** A file without the lines that are comments: the examples in them import too. */
export function codeOf(text: string): string {
  return text.replace(comment, '')
}

function packages(text: string): string[] {
  const code = codeOf(text)
  return [...code.matchAll(valueImport), ...code.matchAll(lazyImport)].map(([, specifier]) => {
    const parts = specifier!.split('/')
    return parts.slice(0, specifier!.startsWith('@') ? 2 : 1).join('/')
  })
}
