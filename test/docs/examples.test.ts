import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { buildBrowser } from '../browser/built'
import { type Consumer, installBuilt, linkDependencies } from '../package/built'
import { check } from './check'
import { type Example, examplesOf } from './fences'
import { runPages } from './pages'
import { hasPython, shell } from './shell'

const testLine = 'npm ci && npm test'
const imported = /(?:from|require\()\s*'((?:@[^/']+\/)?[^/'.:]+)/g
const hasTrafilatura = await hasPython('trafilatura')

let consumer: Consumer
beforeAll(async () => {
  consumer = await installBuilt()
  linkDependencies(consumer)
  const browser = await buildBrowser()
  for (const name of ['browser.js', 'browser-body.js'])
    cpSync(join(browser.folder, name), join(consumer.folder, 'node_modules', 'dechrome', 'dist', name))
  await browser.remove()
})
afterAll(() => consumer.remove())

/** Give the consumer the packages that an example imports besides ours. */
function linkImports({ text }: Example): void {
  for (const [, name] of text.matchAll(imported)) {
    const home = join(consumer.folder, 'node_modules', name!)
    const own = resolve('node_modules', name!)
    if (existsSync(home) || !existsSync(own)) continue
    mkdirSync(dirname(home), { recursive: true })
    symlinkSync(own, home)
  }
}

function plainScript({ language, text }: Example): string {
  if (language === 'js') return text
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext }
  return ts.transpileModule(text, { compilerOptions }).outputText
}

const named = (examples: readonly Example[]) =>
  examples.map((example, index) => [index + 1, example.text.trim().split('\n')[0]!, example] as const)

describe.each(runPages)('%s', (path) => {
  const commands = examplesOf(path, ['sh']).filter(({ text }) => text.trim() !== testLine)
  const scripts = examplesOf(path, ['js', 'ts'])
  const python = examplesOf(path, ['python'])

  test.each(named(commands))('command %i prints what stands under it: %s', async (_, __, example) => {
    // Slashes, which bash on Windows takes too.
    const home = consumer.folder.replaceAll(sep, '/')
    check(example, await shell(example.text, `node ${home}/node_modules/dechrome/dist/cli.js`))
  })

  test.each(named(scripts))('script %i prints what stands under it: %s', async (index, _, example) => {
    linkImports(example)
    const name = `example-${index}.${example.text.includes('require(') ? 'cjs' : 'mjs'}`
    check(example, await consumer.run(name, plainScript(example)))
  })

  test.skipIf(!hasTrafilatura).each(named(python))(
    'Python %i prints what stands under it (skipped where Trafilatura is not available): %s',
    async (_, __, example) => check(example, await shell(`python3 - <<'end'\n${example.text}end`, '')),
  )
})
