import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { type SparkReport, sparkMarkdown } from '../../bench/spark/report'
import { crawlSheet } from '../../bench/spark/sheet'

const folder = mkdtempSync(join(tmpdir(), 'dechrome-spark-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Two cores that do 100 pages a second each. */
const report: SparkReport = {
  created: '2026-01-02T00:00:00Z',
  machine: { node: 'v20', cpu: 'a processor', cores: 2, spark: 'PySpark' },
  records: {
    lines: { count: 2000, bytes: 2_000_000 },
    ranges: { count: 1000, bytes: 100_000_000, warcBytes: 25_000_000 },
  },
  startSeconds: 0.2,
  rates: [
    { name: 'one', form: 'ranges', spark: false, cores: 1, load: 0.5, seconds: 8, cpuSeconds: 7 },
    { name: 'two', form: 'ranges', spark: false, cores: 2, load: 0.5, seconds: 5, cpuSeconds: 9 },
    { name: 'small', form: 'lines', spark: true, cores: 2, load: 0.5, seconds: 2 },
  ],
  checks: [{ name: 'a thing', ok: false, found: 'not it' }],
}

test('the report shows pages a second by cores, and what does not hold', () => {
  const markdown = sparkMarkdown(report)
  expect(markdown).toContain('| two | 2 | 5.0 | 9.0 | 200 | 100 | 10.0 | 0.5 |')
  expect(markdown).toContain('| small | 2 | 2.0 |  | 1000 | 500 | 0.5 | 0.5 |')
  expect(markdown).toContain('| **no** | a thing | not it |')
})

test('the sheet takes the run on most cores and works a month out from it', () => {
  const sheet = crawlSheet(report, { pages: [3.6e9, 7.2e9], warcBytes: 36e12, price: 0.05, cores: 1000 })
  expect(sheet).toContain('| two | 100 | 0.5 |')
  // 3.6 billion pages at 100 a second are 36 million seconds, so 10,000 hours; 36 TB in 36,000 s is 1 GB/s.
  expect(sheet).toContain('| two | 3.6 billion | 10,000 | $500 | 0.4 | 1,000 |')
  expect(sheet).toContain('| two | 7.2 billion | 20,000 | $1,000 | 0.8 | 500 |')
  expect(sheet).not.toContain('| one |')
})

test('the sheet in the docs follows from the figures that it gives', () => {
  const sheet = readFileSync('docs/common-crawl.md', 'utf8')
  const rates = new Map([...sheet.matchAll(measuredRow)].map(([, name, rate]) => [name, Number(rate)]))
  const worked = [...sheet.matchAll(workedRow)].map(([, name, pages, hours]) => ({
    hours: Number(hours!.replaceAll(',', '')),
    expected: (Number(pages) * 1e9) / rates.get(name)! / 3600,
  }))
  expect(worked).toHaveLength(4)
  for (const { hours, expected } of worked) expect(Math.abs(hours / expected - 1)).toBeLessThan(0.01)
})

/** `| run | pages/s a core | load |` and `| run | pages | core-hours |`. */
const measuredRow = /^\| ([^|]+) \| (\d+) \| [\d.]+ \|$/gm
const workedRow = /^\| ([^|]+) \| ([\d.]+) billion \| ([\d,]+) \|/gm

test('without Java the command says so and is no failure', async () => {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  symlinkSync(process.execPath, join(bin, 'node'))
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'bench/spark/run.ts'], {
    env: { ...process.env, PATH: bin },
  })
  expect(stdout).toBe('not available: Java 17 or later: `java` does not start\n')
})
