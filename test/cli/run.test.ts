import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { version } from '../../package.json'
import { extract } from '../../src'
import { dechrome } from './harness'
import { page } from './page'

const folder = mkdtempSync(join(tmpdir(), 'dechrome-'))
const file = join(folder, 'ferry.html')
writeFileSync(file, page)
afterAll(() => rmSync(folder, { recursive: true }))

const indented = /^\{\n {2}"headline"/
const quotes = /[“”’]/g

const quiet = { code: 0, stderr: '' }
const { body, markdown, html } = extract(page)

describe('output', () => {
  test('is the article as text', async () => {
    const { stdout, ...rest } = await dechrome([file])
    expect(rest).toEqual(quiet)
    expect(stdout).toBe(
      `Harbour ferry returns after two winters\n\nBy Mina Aldous, 2025-03-25 18:09 +01:00\n\n${body}\n`,
    )
  })

  test('is all fields with --json', async () => {
    const { stdout, ...rest } = await dechrome(['--json', file])
    expect(rest).toEqual(quiet)
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(extract(page))))
    expect(stdout).toMatch(indented)
  })

  test('has the large fields that --fields names', async () => {
    const { stdout } = await dechrome(['--json', '--fields', 'markdown,html,blocks', file])
    const record = JSON.parse(stdout)
    expect(record).toMatchObject({ body, markdown, html })
    expect(record.blocks).toHaveLength(extract(page).blocks.length)
  })

  test('is Markdown or HTML', async () => {
    expect(await dechrome(['--markdown', file])).toEqual({ ...quiet, stdout: `${markdown.trimEnd()}\n` })
    expect(await dechrome(['--html', file])).toEqual({ ...quiet, stdout: `${html.trimEnd()}\n` })
  })

  test('explains every block', async () => {
    const { stdout, code } = await dechrome(['--explain', file])
    expect(code).toBe(0)
    const { blocks } = extract(page)
    for (const { index, role } of blocks)
      expect(stdout).toMatch(new RegExp(`^ *${index} ${role} +[+-]\\d`, 'm'))
    for (const { rule } of blocks.flatMap(({ reasons }) => reasons)) expect(stdout).toContain(`  ${rule}`)
    expect(stdout).toContain('published: 2025-03-25T18:09')
  })

  test('of several inputs is headed by their names', async () => {
    const { stdout } = await dechrome([file, file])
    expect(stdout.split(`==> ${file} <==\n`)).toHaveLength(3)
  })

  test('of several inputs is a line of JSON each', async () => {
    const { stdout } = await dechrome(['--json', file, file])
    const lines = stdout.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).body)).toEqual([body, body])
  })
})

describe('input', () => {
  test.each([[[]], [['-']]])('is standard input for %j', async (argv) => {
    expect((await dechrome(argv, { stdin: page })).stdout).toContain(body)
  })

  test('takes the address of the page', async () => {
    const { stdout } = await dechrome(['--markdown', '--url', 'https://courier.example/ferry', file])
    expect(stdout).toContain('(https://courier.example/tickets)')
  })

  test('is decoded by what it says of itself', async () => {
    const stdin = Buffer.from(page.replace('utf-8', 'windows-1252').replace(quotes, '"'), 'latin1')
    const { stdout } = await dechrome(['--json', '--fields', 'blocks'], { stdin })
    expect(JSON.parse(stdout).blocks.at(-1).text).toBe('© 2025 Quayside Courier. All rights reserved.')
  })

  test('takes format, focus, page type and now', async () => {
    const argv = [
      '--json',
      '--format',
      'text',
      '--focus',
      'recall',
      '--page-type',
      'forum',
      '--now',
      '2025-03-26',
    ]
    const { stdout } = await dechrome(argv, { stdin: '<b>one</b>' })
    expect(JSON.parse(stdout)).toMatchObject({ pageType: 'forum' })
  })
})

describe('faults', () => {
  test('an input that fails gives 1, and the others are read', async () => {
    const { code, stdout, stderr } = await dechrome(['gone.html', folder, file])
    expect(code).toBe(1)
    expect(stderr).toBe(`dechrome: gone.html: no such file\ndechrome: ${folder}: is a directory\n`)
    expect(stdout).toContain(body)
  })

  test('what was found out about an input stands on stderr', async () => {
    const { code, stdout, stderr } = await dechrome([], { stdin: '%PDF-1.7' })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toBe(
      'dechrome: -: binary: The input is a binary file, neither text nor HTML\ndechrome: -: no article found\n',
    )
  })

  test('an output that is an input is refused before anything is written', async () => {
    const input = join(folder, 'own.html')
    writeFileSync(input, page)
    for (const argv of [
      ['--ndjson', '--output', input, input],
      ['explain', input, '--report', join(folder, '.', 'own.html')],
    ]) {
      const { code, stderr } = await dechrome(argv)
      expect(code).toBe(2)
      expect(stderr).toContain('names an input')
    }
    expect(readFileSync(input, 'utf8')).toBe(page)
  })

  test('a selector that cannot be read is told before any page is', async () => {
    const rules = join(folder, 'bad.json')
    writeFileSync(rules, '[{"hosts":["gone.example"],"body":"<<"}]')
    const { code, stdout, stderr } = await dechrome(['--ndjson', '--rules', rules, file])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain("no CSS selector that can be read: '<<'")
  })

  test.each<[argv: string[], message: string]>([
    [['--now', '2025-02-30', 'x'], '--now must be a date'],
    [['--nope'], "Unknown option '--nope'"],
    [['--json', '--html', 'x'], 'Choose one of --json and --html'],
    [['--format', 'pdf', 'x'], "--format must be one of auto, html, text, markdown; got 'pdf'"],
    [['--focus', 'fast', 'x'], "--focus must be one of balanced, precision, recall; got 'fast'"],
    [['--page-type', 'blog', 'x'], '--page-type must be one of article, forum'],
    [['--url', 'example', 'x'], "--url must be an address such as https://example.org/news, got 'example'"],
    [['--now', 'soon', 'x'], "--now must be a date such as 2025-03-25, got 'soon'"],
    [['--fields', 'markdown', 'x'], '--fields goes with --json'],
    [['--json', '--fields', 'body', 'x'], "--fields must be one of blocks, markdown, html; got 'body'"],
    [[], 'Name a file or an address, or pipe a page in'],
  ])('%j is wrong usage', async (argv, message) => {
    const { code, stdout, stderr } = await dechrome(argv)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`dechrome: ${message}`)
    expect(stderr).toContain('Try dechrome --help\n')
  })
})

describe('help', () => {
  test.each(['--help', '-h'])('%s names every flag, with examples', async (flag) => {
    const { stdout, ...rest } = await dechrome([flag])
    expect(rest).toEqual(quiet)
    const flags = [
      'json',
      'fields',
      'markdown',
      'html',
      'explain',
      'url',
      'format',
      'page-type',
      'focus',
      'now',
    ]
    for (const name of flags) expect(stdout).toContain(`--${name} `)
    expect(stdout).toContain('\nExamples\n')
  })

  test.each(['--version', '-V'])('%s is that of the package', async (flag) => {
    expect(await dechrome([flag])).toEqual({ ...quiet, stdout: `${version}\n` })
  })
})

describe('colour', () => {
  const sequence = '\x1b['

  test.each<[when: string, setting: Parameters<typeof dechrome>[1], coloured: boolean]>([
    ['a terminal', { terminal: true }, true],
    ['a pipe', {}, false],
    ['a terminal with NO_COLOR', { terminal: true, env: { NO_COLOR: '1' } }, false],
    ['a dumb terminal', { terminal: true, env: { TERM: 'dumb' } }, false],
    ['a pipe with FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, true],
    ['a terminal with FORCE_COLOR=0', { terminal: true, env: { FORCE_COLOR: '0' } }, false],
  ])('%s', async (_, setting, coloured) => {
    const { stdout } = await dechrome(['--explain', file], setting)
    expect(stdout.includes(sequence)).toBe(coloured)
  })

  test('stays out of Markdown and JSON', async () => {
    for (const form of ['--markdown', '--json', '--html']) {
      expect((await dechrome([form, file], { terminal: true })).stdout).not.toContain(sequence)
    }
  })
})
