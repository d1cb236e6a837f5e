import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { extract } from '../../src'
import { reportPage } from '../../src/report'
import { dechrome } from '../cli/harness'
import { page } from '../cli/page'

const folder = mkdtempSync(join(tmpdir(), 'dechrome-explain-'))
const input = join(folder, 'page.html')
const file = join(folder, 'why.html')
writeFileSync(input, page)
afterAll(() => rmSync(folder, { recursive: true }))

describe('dechrome explain', () => {
  test('writes the report of a file', async () => {
    expect(await dechrome(['explain', input, '--report', file])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readFileSync(file, 'utf8')).toBe(reportPage(extract(page), { source: input }))
  })

  test('reads a pipe and writes to standard output', async () => {
    const { code, stdout } = await dechrome(['explain', '-', '--report', '-'], { stdin: page })
    expect(code).toBe(0)
    expect(stdout).toBe(reportPage(extract(page), { source: 'standard input' }))
  })

  test('says what could not be read or written, with exit code 1', async () => {
    const missing = await dechrome(['explain', join(folder, 'none.html'), '--report', file])
    expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining('no such file') })
    const unwritable = await dechrome(['explain', input, '--report', folder])
    expect(unwritable).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`cannot write ${folder}: is a directory`),
    })
  })

  test.each([
    [['explain', input], 'explain needs --report FILE'],
    [['explain', input, input, '--report', file], 'explain takes one input'],
    [['explain', input, '--report', file, '--json'], '--json does not go with explain'],
    [['--report', file, input], '--report goes with explain'],
  ])('tells wrong usage, with exit code 2: %j', async (argv, words) => {
    expect(await dechrome(argv)).toMatchObject({ code: 2, stderr: expect.stringContaining(words) })
  })
})
