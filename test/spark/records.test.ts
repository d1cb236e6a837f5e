import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeLines, writeRanges } from '../../bench/spark/records'
import { dechrome } from '../cli/harness'

const folder = mkdtempSync(join(tmpdir(), 'dechrome-spark-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Answer {
  id: string
  ok: boolean
  article?: object
  error?: { code: string }
}

async function answersTo(input: string): Promise<Answer[]> {
  const { code, stdout, stderr } = await dechrome(['--ndjson', input])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer)
}

test('records all differ, and only the broken ones fail', async () => {
  const { path, count, broken, bytes } = writeLines(folder, 1000)
  expect({ count, broken }).toEqual({ count: 1000, broken: 2 })
  expect(new Set(readFileSync(path, 'utf8').trim().split('\n')).size).toBe(1000)
  expect(bytes).toBeGreaterThan(4_000_000)
  const answers = await answersTo(path)
  expect(answers).toHaveLength(1000)
  const failed = answers.filter(({ ok }) => !ok)
  expect(failed.map(({ error }) => error!.code)).toEqual(['invalid-json', 'invalid-record'])
})

test('places in WARC files lead to pages as large as those of a crawl, in their order', async () => {
  const { path, bytes, warcs, warcBytes } = writeRanges(folder, 50)
  expect(bytes / 50).toBeGreaterThan(100_000)
  expect(bytes / 50).toBeLessThan(200_000)
  expect(bytes / warcBytes).toBeGreaterThan(3)
  const answers = await answersTo(path)
  expect(answers.map(({ id, ok }) => (ok ? id.split('-').at(-1) : 'failed'))).toEqual(
    Array.from({ length: 50 }, (_, number) => String(number)),
  )
  expect(await answersTo(warcs[0]!)).toEqual(answers)
})
