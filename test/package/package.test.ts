import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import manifest from '../../package.json'
import lock from '../../package-lock.json'
import { extract } from '../../src'
import { page } from '../cli/page'
import { sourceFiles } from '../contract/sources'
import { type Consumer, installBuilt } from './built'

const print = `const { body, markdown, html } = extract(${JSON.stringify(page)})
process.stdout.write(JSON.stringify({ body, markdown, html }))`

/** "It rained all day, and nobody complained." in windows-1251. */
const russian =
  '<p>\xc2\xe5\xf1\xfc \xe4\xe5\xed\xfc \xf8\xb8\xeb \xe4\xee\xe6\xe4\xfc, \xe8 \xed\xe8\xea\xf2\xee \xed\xe5 \xe6\xe0\xeb\xee\xe2\xe0\xeb\xf1\xff.</p>'

const underRules = { url: 'https://news.example/a', rules: [{ hosts: ['news.example'], drop: '.x' }] }

describe('the built package', () => {
  let consumer: Consumer
  const { body, markdown, html } = extract(page)
  const expected = { body, markdown, html }

  beforeAll(async () => {
    consumer = await installBuilt()
  }, 120_000)
  afterAll(() => consumer.remove())

  test('works by require, with nothing else installed', async () => {
    const printed = await consumer.run('a.cjs', `const { extract } = require('dechrome')\n${print}`)
    expect(JSON.parse(printed)).toEqual(expected)
  })

  test('works by import, with nothing else installed', async () => {
    const printed = await consumer.run('a.mjs', `import { extract } from 'dechrome'\n${print}`)
    expect(JSON.parse(printed)).toEqual(expected)
  })

  test.each([
    ['what writes Markdown and HTML', 'writers.cjs', "extract('<p>It rained all day.</p>').markdown"],
    ['what tells encodings apart', 'charset-detector.cjs', 'extract(Buffer.alloc(64, 0xe0))'],
    ['what reads selectors', 'selectors.cjs', `extract('<p>Rain.</p>', ${JSON.stringify(underRules)})`],
  ])('loads %s when it is first asked for, either way', async (_, file, ask) => {
    const steps = `const isLoaded = () => Object.keys(require.cache).some((path) => path.endsWith('${file}'))
extract('<p>It rained in Oslo all day.</p>')
const before = isLoaded()
${ask}
console.log(before, isLoaded())`
    const asModule = `import { createRequire } from 'node:module'
import { extract } from 'dechrome'
const require = createRequire(import.meta.url)\n`
    const asCommonJs = `const { extract } = require('dechrome')\n`
    expect(await consumer.run('lazy.mjs', asModule + steps)).toBe('false true\n')
    expect(await consumer.run('lazy.cjs', asCommonJs + steps)).toBe('false true\n')
  })

  test('reads with site rules as the source does', async () => {
    const rain = '<h1>Rain</h1><p>It rained in Oslo all day.</p><p class="x">Then it snowed in Bergen.</p>'
    const steps = `process.stdout.write(extract(${JSON.stringify(rain)}, ${JSON.stringify(underRules)}).body)`
    const printed = await consumer.run('rules.mjs', `import { extract } from 'dechrome'\n${steps}`)
    expect(printed).toBe(extract(rain, underRules).body)
    expect(printed).not.toContain('snowed')
  })

  test('reads bytes of which nothing says the encoding, as the source does', async () => {
    const bytes = JSON.stringify([...Buffer.from(russian, 'latin1')])
    const steps = `process.stdout.write(extract(Uint8Array.from(${bytes})).body)`
    const read = extract(Buffer.from(russian, 'latin1')).body
    expect(await consumer.run('bytes.mjs', `import { extract } from 'dechrome'\n${steps}`)).toBe(read)
    expect(read).toContain('дождь')
  })

  test('exports the same names either way', async () => {
    const names = 'console.log(Object.keys(dechrome).sort().join())'
    const required = await consumer.run('b.cjs', `const dechrome = require('dechrome')\n${names}`)
    expect(required).toContain('DechromeError')
    expect(await consumer.run('b.mjs', `import * as dechrome from 'dechrome'\n${names}`)).toBe(required)
  })

  test.each(['readability', 'rehype', 'retext'])('has dechrome/%s either way', async (name) => {
    const names = "console.log(Object.keys(entry).filter((name) => name !== '__esModule').sort().join())"
    const required = await consumer.run(`${name}.cjs`, `const entry = require('dechrome/${name}')\n${names}`)
    expect(required).toMatch(`${name === 'readability' ? 'R' : 'default,r'}e`)
    expect(await consumer.run(`${name}.mjs`, `import * as entry from 'dechrome/${name}'\n${names}`)).toBe(
      required,
    )
  })

  test('has the command line tool', () => {
    const tool = join(consumer.folder, 'node_modules', 'dechrome', manifest.bin.dechrome)
    const stdout = execFileSync(process.execPath, [tool, '--markdown'], { input: page, encoding: 'utf8' })
    expect(stdout).toBe(`${markdown.trimEnd()}\n`)
    expect(readFileSync(tool, 'utf8')).toMatch(shebang)
  })
})

const shebang = /^#!\/usr\/bin\/env node\n/

describe('package.json', () => {
  test('puts types first in every condition', () => {
    const { './package.json': _, ...entries } = manifest.exports
    for (const entry of Object.values(entries).flatMap((each) =>
      'import' in each ? [each.import, each.require] : [each],
    )) {
      expect(Object.keys(entry)[0]).toBe('types')
    }
  })

  test('pins every version', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter(([, version]) => !exact.test(version))).toEqual([])
  })
})

const exact = /^\d+\.\d+\.\d+$/

/** What a user installs: every package of the lock that is not for development. */
const installed = Object.entries(lock.packages as Record<string, LockedPackage>).filter(
  ([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional,
)

interface LockedPackage {
  version: string
  resolved?: string
  dev?: boolean
  devOptional?: boolean
  optional?: boolean
  optionalDependencies?: Record<string, string>
  hasInstallScript?: boolean
}

test('the lock holds the packages of every platform, without which npm ci refuses it', () => {
  const packages = Object.values(lock.packages as Record<string, LockedPackage>)
  const wanted = packages.flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
  const held = new Set(
    Object.keys(lock.packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)),
  )
  expect(wanted.filter((name) => !held.has(name))).toEqual([])
})

describe('what a user installs', () => {
  test('runs no install script', () => {
    expect(installed.length).toBeGreaterThan(0)
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([])
  })

  test('comes from the registry alone, and the lock names no mirror of it', () => {
    const addresses = Object.values(lock.packages as Record<string, LockedPackage>).filter(
      ({ resolved }) => resolved,
    )
    expect(addresses).toEqual([])
  })

  test('is what the source imports', () => {
    const imported = new Set(sourceFiles().flatMap(({ packages }) => packages))
    expect(Object.keys(manifest.dependencies).filter((name) => !imported.has(name))).toEqual([])
    const writers = ['hast-util-sanitize', 'hast-util-to-html', 'hast-util-to-mdast', 'mdast-util-gfm']
    // In the build of both formats.
    const inside = [
      ...writers,
      'mdast-util-to-markdown',
      'chardet',
      'css-select',
      'entities',
      'parse-english',
    ]
    expect([...imported].filter((name) => !(name in manifest.dependencies)).sort()).toEqual(inside.sort())
  })
})
