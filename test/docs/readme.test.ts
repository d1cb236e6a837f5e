import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import manifest from '../../package.json'
import { extract } from '../../src'
import { choices, optionNames } from '../../src/options'

const readme = readFileSync('README.md', 'utf8')

describe('the README', () => {
  test('has the line that sets up and passes the tests', () => {
    expect(readme.split('\n')).toContain('npm ci && npm test')
  })

  test('names every field of an article', () => {
    for (const field of Object.keys(extract(''))) expect(readme).toContain(`\`${field}\``)
  })
})

test('CONTRIBUTING says why each runtime dependency is there', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8')
  for (const name of Object.keys(manifest.dependencies)) expect(text).toContain(`\`${name}\``)
})

test('"How it works" has a link to each folder of the source', () => {
  const text = readFileSync('docs/how-it-works.md', 'utf8')
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  for (const { name } of folders) expect(text).toContain(`](../src/${name})`)
})

test('the API reference has every option and its choices', () => {
  const text = readFileSync('docs/api/dechrome.md', 'utf8')
  for (const name of optionNames) expect(text).toContain(`\`${name}?\``)
  for (const word of Object.values(choices).flat()) expect(text).toContain(`"${word}"`)
})

test('the guide to text dumps explains every role, the one to doors every warning', () => {
  const types = ['blocks', 'article'].map((name) => readFileSync(`src/types/${name}.ts`, 'utf8')).join('\n')
  const wordsOf = (name: string) => {
    const declaration = types.split(`export type ${name} =`)[1]!.split('\n\n')[0]!
    return [...declaration.matchAll(member)].map(([, word]) => word)
  }
  const dumps = readFileSync('docs/dumps.md', 'utf8')
  for (const role of wordsOf('Role')) expect(dumps).toContain(`| \`${role}\` |`)
  const doors = readFileSync('docs/doors.md', 'utf8')
  for (const code of wordsOf('WarningCode')) expect(doors).toContain(`\`${code}\``)
})

const member = /^ {2}\| '([a-z-]+)'/gm
