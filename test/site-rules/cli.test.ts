import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { body, page, rule, url } from './page'

const folder = mkdtempSync(join(tmpdir(), 'dechrome-rules-'))
const file = join(folder, 'rules.json')
const tool = ['--import', 'tsx', 'src/cli/main.ts', '--rules', file]

beforeAll(() => writeFileSync(file, JSON.stringify([rule])))
afterAll(() => rmSync(folder, { recursive: true }))

test('a file of rules counts for a page by its --url', () => {
  const args = [...tool, '--url', url, '--json']
  const stdout = execFileSync(process.execPath, args, { input: page, encoding: 'utf8' })
  expect(JSON.parse(stdout)).toMatchObject({ headline: 'Heron counts triple on the eastern flats', body })
})

test.each(['1', '2'])('and in a batch for each record by its own address, jobs %s', (jobs) => {
  const records = [url, 'https://other.example/'].map((address, id) => ({ id, url: address, html: page }))
  const input = records.map((record) => `${JSON.stringify(record)}\n`).join('')
  const args = [...tool, '--ndjson', '--jobs', jobs]
  const lines = execFileSync(process.execPath, args, { input, encoding: 'utf8' }).trim().split('\n')
  const [ruled, other] = lines.map((line) => JSON.parse(line).article.body)
  expect(ruled).toBe(body)
  expect(other).not.toBe(body)
})

test.each([
  ['[{"hosts":["*"],"bodies":"p"}]', '`rules[0].bodies` is no part of a rule'],
  ['{"hosts":["*"]}', 'a JSON list of rules is expected'],
  ['[{', 'JSON'],
  [null, 'no such file'],
])('%s is wrong usage: %s', (text, message) => {
  const wrong = join(folder, `${message.length}.json`)
  if (text !== null) writeFileSync(wrong, text)
  const args = [...tool.slice(0, -1), wrong]
  const { status, stderr } = spawnSync(process.execPath, args, { input: page, encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr.toLowerCase()).toContain(`--rules ${wrong}`.toLowerCase())
  expect(stderr.toLowerCase()).toContain(message.toLowerCase())
})
