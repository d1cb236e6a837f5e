import { resolve, sep } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { examplesOf } from './fences'
import { runPages } from './pages'

/** Where each way into the package is, before it is built. */
const entries: Record<string, string[]> = {
  dechrome: ['src/index.ts'],
  'dechrome/browser': ['src/browser/index.ts'],
  'dechrome/browser/body': ['src/browser/body.ts'],
  ...Object.fromEntries(
    ['rehype', 'retext', 'readability'].map((name) => [`dechrome/${name}`, [`src/plugins/${name}.ts`]]),
  ),
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  resolveJsonModule: true,
  paths: Object.fromEntries(
    Object.entries(entries).map(([name, files]) => [name, files.map((file) => resolve(file))]),
  ),
}

/** A program of modules that are in no file, standing in the root of the clone. */
function programOf(modules: ReadonlyMap<string, string>): ts.Program {
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (name) => modules.has(name) || fileExists(name)
  host.readFile = (name) => modules.get(name) ?? readFile(name)
  host.getSourceFile = (name, ...rest) => {
    const text = modules.get(name)
    return text === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
  }
  return ts.createProgram([...modules.keys()], options, host)
}

function faultsOf(program: ts.Program, name: string): string[] {
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(name))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

const root = process.cwd().replaceAll(sep, '/')

test('the TypeScript of every guide has no type errors', () => {
  const examples = new Map(
    runPages
      .flatMap((path) => examplesOf(path, ['ts']))
      .map((example, number) => [`${root}/example-${number}.ts`, example]),
  )
  // Each is a module of its own, whether it imports something or not.
  const modules = new Map([...examples].map(([name, { text }]) => [name, `${text}export {}\n`]))
  const program = programOf(modules)
  const faults = [...examples].flatMap(([name, { path, text }]) =>
    faultsOf(program, name).map((fault) => `${path}: ${fault}\n${text}`),
  )
  expect(examples.size).toBeGreaterThan(0)
  expect(faults).toEqual([])
})
