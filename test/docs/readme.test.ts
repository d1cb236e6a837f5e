import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import manifest from '../../package.json'
import { extract } from '../../src'
import { choices, optionNames } from '../../src/options'
import { type Consumer, installBuilt, linkDependencies } from '../package/built'
import { type Example, examplesOf, rewriteOutput } from './fences'

const execute = promisify(execFile)
const path = 'README.md'
const readme = readFileSync(path, 'utf8')
const testLine = 'npm ci && npm test'

/** What sets up: the tests run where that is done. */
const setUp = /^(?:npm ci && |npm install .*)/
const published = /\bnpx dechrome\b/g
const localLink = /\]\((?!https?:|#)([^)]+)\)/g
const npmScript = /npm run (?:--silent |-s )?([a-z][a-z:]*)/g

/** Run a line of a shell as somebody in a clone would. */
async function shell(line: string): Promise<string> {
  const local = line.replace(setUp, '').replace(published, 'npx tsx src/cli/main.ts')
  return (await execute('bash', ['-c', local], { maxBuffer: 10_000_000 })).stdout
}

function check(example: Example, stdout: string): void {
  if (example.printed === undefined) return
  if (process.env.UPDATE) rewriteOutput(path, example, `${stdout.trimEnd()}\n`)
  else expect(stdout.trimEnd()).toBe(example.printed.trimEnd())
}

test('the README has the line that sets up and passes the tests', () => {
  expect(readme.split('\n')).toContain(testLine)
})

describe('a command of the README', () => {
  const examples = examplesOf(path, ['sh']).filter(({ text }) => text.trim() !== testLine)

  test.each(examples.map((example) => [example.text.trim(), example] as const))(
    'prints what stands under it: %s',
    async (_, example) => check(example, await shell(example.text.trim())),
    60_000,
  )
})

describe('a script of the README', () => {
  let consumer: Consumer
  beforeAll(async () => {
    consumer = await installBuilt()
    linkDependencies(consumer)
  }, 120_000)
  afterAll(() => consumer.remove())

  const examples = examplesOf(path, ['js', 'ts'])

  test.each(examples.map((example, index) => [index + 1, example] as const))(
    '%i prints what stands under it',
    async (index, example) => {
      const name = `example-${index}.${example.text.includes('require(') ? 'cjs' : 'mjs'}`
      check(example, await consumer.run(name, example.text))
    },
  )
})

describe('the README', () => {
  test('names every option and its choices', () => {
    for (const name of optionNames) expect(readme).toContain(`| \`${name}\` |`)
    for (const word of Object.values(choices).flat()) expect(readme).toContain(word)
  })

  test('names every field of an article', () => {
    for (const field of Object.keys(extract(''))) expect(readme).toContain(`\`${field}\``)
  })
})

test.each(['README.md', 'CONTRIBUTING.md'])(
  '%s links to files that exist and runs scripts that exist',
  (name) => {
    const text = readFileSync(name, 'utf8')
    for (const [, file] of text.matchAll(localLink)) expect(existsSync(file!), file).toBe(true)
    for (const [, script] of text.matchAll(npmScript)) expect(Object.keys(manifest.scripts)).toContain(script)
  },
)

test('CONTRIBUTING says why each runtime dependency is there', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8')
  for (const name of Object.keys(manifest.dependencies)) expect(text).toContain(`\`${name}\``)
})
