import { join, resolve } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { examplesOf } from './fences'
import { runPages } from './pages'

/** Where each way into the package is, before it is built. */
const entries: Record<string, string[]> = {
  dechrome: ['src/index.ts'],
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

test('the TypeScript of every guide has no type errors', () => {
  const texts = new Map(
    runPages
      .flatMap((path) => examplesOf(path, ['ts']))
      // Each is a module of its own, whether it imports something or not.
      .map(({ path, index, text }) => [
        resolve(`${path.replaceAll('/', '-')}-${index}.ts`),
        `${text}export {}\n`,
      ]),
  )
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = (name) => texts.has(name) || fileExists(name)
  host.readFile = (name) => texts.get(name) ?? readFile(name)
  const { getSourceFile } = host
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(name)
    return text === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
  }
  const program = ts.createProgram([...texts.keys(), join(process.cwd(), 'src/index.ts')], options, host)
  const faults = [...texts.keys()].flatMap((name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(
        ({ messageText, file, start }) =>
          `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')} at ${file?.text.slice(start, (start ?? 0) + 40)}`,
      ),
  )
  expect(texts.size).toBeGreaterThan(0)
  expect(faults).toEqual([])
})
