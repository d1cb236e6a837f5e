import { describe, expect, test } from 'vitest'
import { type SourceFile, sourceFiles, stageOf } from './sources'

const files = sourceFiles()
const byPath = new Map(files.map((file) => [file.path, file]))

/** What every stage may lean on besides itself. */
const ground = ['types', 'errors', 'text', 'vocabulary', 'memory']
const stages = ['source', 'blocks', 'metadata', 'label', 'warnings', 'article', 'output', 'site-rules']

/** Which parts of the source each part may import; itself it always may. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  types: [],
  errors: [],
  options: ['types'],
  memory: ['types'],
  vocabulary: ['types'],
  text: ['types', 'vocabulary'],
  ...Object.fromEntries(stages.map((stage) => [stage, ground])),
  extract: ['types', 'options', ...stages],
  'response-body': ['errors'],
  'extract-response': ['types', 'errors', 'options', 'extract', 'response-body'],
  'is-probably-article': ['types', 'options', 'source'],
  index: ['types', 'errors', 'memory', 'extract', 'extract-response', 'is-probably-article'],
  plugins: ['types', 'errors', 'extract', 'text', 'output'],
  report: ['types'],
  'on-demand': ['output', 'site-rules', 'source', 'text'],
  browser: ['types', 'index', 'extract', 'output', 'report'],
  cli: ['types', 'options', 'extract', 'report', 'response-body', 'site-rules'],
}

/** Lines of a file of logic at most. */
const longestFile = 250

/** Declarations and words, which may be longer. */
const tables: ReadonlySet<string> = new Set(['types', 'vocabulary'])

describe('data flows one way', () => {
  test('each file imports what its stage may', () => {
    const foreign = files.flatMap(({ path, imports }) => {
      const parts = [stageOf(path), ...(allowed[stageOf(path)] ?? [])]
      return imports
        .filter((target) => !parts.includes(stageOf(target)))
        .map((target) => `${path} > ${target}`)
    })
    expect(foreign).toEqual([])
  })

  test('every file belongs to a known stage', () => {
    expect(files.filter(({ path }) => !(stageOf(path) in allowed)).map(({ path }) => path)).toEqual([])
  })

  test('no file imports itself by way of others, types included', () => {
    expect(cycles()).toEqual([])
  })
})

test('files are short enough to read', () => {
  const long = files.filter(
    ({ path, text }) => !tables.has(stageOf(path)) && text.split('\n').length > longestFile,
  )
  expect(long.map(({ path }) => path)).toEqual([])
})

test('exports are named; plugins of unified have a default one as well', () => {
  const withDefault = files.filter(({ text }) => text.includes('export default')).map(({ path }) => path)
  expect(withDefault).toEqual(['plugins/rehype', 'plugins/retext'])
})

/** Each circle of imports found, as `a > b > a`; a walk in depth with a stack of its own. */
function cycles(): string[] {
  const found: string[] = []
  const done = new Set<string>()
  for (const { path } of files) {
    const trail: string[] = []
    const rest: (string | null)[] = [path]
    while (rest.length > 0) {
      const next = rest.pop()!
      if (next === null) done.add(trail.pop()!)
      else if (trail.includes(next)) found.push([...trail.slice(trail.indexOf(next)), next].join(' > '))
      else if (!done.has(next)) {
        trail.push(next)
        rest.push(null, ...(byPath.get(next) as SourceFile).imports)
      }
    }
  }
  return found
}
