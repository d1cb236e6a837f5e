import { appendFileSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import { batch, folder, pages, results, start, until } from './batch-process'
import { dechrome } from './harness'

vi.setConfig({ testTimeout: 60_000 })

/** Hard kills of one batch; the long run is `DECHROME_KILLS=50 npx vitest run test/cli/batch-stop.test.ts`. */
const kills = Number(process.env.DECHROME_KILLS ?? 3)

describe('a batch that goes on', () => {
  test(
    `after ${kills} hard kills at random moments has lost nothing and repeated nothing`,
    async () => {
      const root = folder()
      const [input, output] = [join(root, 'in.ndjson'), join(root, 'out.ndjson')]
      const records = kills * 400
      writeFileSync(input, pages(records))
      const argv = ['--jobs', '2', '--resume', '--output', output, input]
      for (let killed = 0; killed < kills; killed++) {
        const { child, ended } = start(argv)
        const before = sizeOf(output)
        // One in four dies while it starts, the others while they write.
        if (killed % 4 < 3) await until(() => sizeOf(output) > before)
        await sleep(Math.random() * 200)
        child.kill('SIGKILL')
        expect(await ended, 'killed before it was done').toMatchObject({ code: null, stderr: '' })
      }
      expect(await batch(argv)).toMatchObject({ code: 0, stderr: '' })
      const ids = results(readFileSync(output, 'utf8')).map(({ id, ok }) => ok && id)
      expect(ids).toEqual(Array.from({ length: records }, (_, id) => id))
    },
    kills * 20_000,
  )

  test.each([0, 1, 7])('cuts off a line that was torn (%i whole ones before it)', async (whole) => {
    const { input, output, expected } = await finished(8)
    const lines = expected.split('\n')
    writeFileSync(
      output,
      `${lines
        .slice(0, whole)
        .map((line) => `${line}\n`)
        .join('')}${lines[whole]!.slice(0, 40)}`,
    )
    await dechrome(['--ndjson', '--resume', '--output', output, input])
    expect(readFileSync(output, 'utf8')).toBe(expected)
  })

  test('does nothing more where all was done', async () => {
    const { input, output, expected } = await finished(4)
    await dechrome(['--ndjson', '--resume', '--output', output, input])
    expect(readFileSync(output, 'utf8')).toBe(expected)
  })

  test('goes on within its own shard', async () => {
    const { input, output } = await finished(9, ['--shard', '2/2'])
    const expected = readFileSync(output, 'utf8')
    truncateSync(output, expected.indexOf('\n') + 5)
    await dechrome(['--ndjson', '--resume', '--shard', '2/2', '--output', output, input])
    expect(readFileSync(output, 'utf8')).toBe(expected)
  })

  test('without --resume begins anew', async () => {
    const { input, output, expected } = await finished(3)
    appendFileSync(output, 'older')
    await dechrome(['--ndjson', '--output', output, input])
    expect(readFileSync(output, 'utf8')).toBe(expected)
  })
})

test('a worker that is stuck is stopped, and costs its own record only', async () => {
  // A page of seconds, in the midst of pages of milliseconds.
  const paragraph = '<div><p>It rained all day, and <a href=x>nobody</a> minded it.</p></div>'
  const lines = pages(20).split('\n')
  lines.splice(7, 0, JSON.stringify({ id: 'huge', html: paragraph.repeat(270_000) }))
  const { code, stdout, stderr } = await batch(['--jobs', '2', '--timeout', '1000'], lines.join('\n'))
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const found = results(stdout)
  expect(found.map(({ id }) => id)).toEqual([
    0,
    1,
    2,
    3,
    4,
    5,
    6,
    'huge',
    ...Array.from({ length: 13 }, (_, i) => i + 7),
  ])
  expect(found.filter(({ ok }) => !ok)).toMatchObject([{ id: 'huge', error: { code: 'timeout', line: 8 } }])
})

// A machine that is busy may hold up any record for so short a time, but not again and again.
test.each([['1'], ['2']])(
  'nor do its neighbours pay for the start of workers, jobs %s',
  { retry: 2 },
  async (jobs) => {
    const paragraph = '<div><p>It rained all day, and <a href=x>nobody</a> minded it.</p></div>'
    const lines = pages(40).split('\n')
    lines[5] = JSON.stringify({ id: 5, html: paragraph.repeat(100_000) })
    const { stdout } = await batch(['--jobs', jobs, '--timeout', '60'], lines.join('\n'))
    expect(results(stdout).flatMap(({ id, ok }) => (ok ? [] : [id]))).toEqual([5])
  },
)

test.each([[['--jobs', '1']], [['--jobs', '2']]])(
  'an interrupt finishes the lines begun: %j',
  async (argv) => {
    const { child, written, ended } = start(argv)
    child.stdin?.write(pages(400))
    await until(() => written.stdout.includes('\n'))
    child.kill('SIGINT')
    // Standard input is still open: the tool leaves by itself.
    const { code, stdout, stderr } = await ended
    expect({ code, stderr }).toEqual({ code: 130, stderr: '' })
    expect(stdout.endsWith('\n')).toBe(true)
    const ids = results(stdout).map(({ id }) => id)
    expect(ids).toEqual(Array.from({ length: ids.length }, (_, id) => id))
  },
)

test.each([[['--jobs', '1']], [['--jobs', '2']]])(
  'a reader that leaves early is no fault: %j',
  async (argv) => {
    const { child, ended } = start(argv)
    child.stdin?.end(pages(600))
    child.stdout?.once('data', () => child.stdout?.destroy())
    expect(await ended).toMatchObject({ code: 0, stderr: '' })
  },
)

test('an output that cannot be written is a fault', async () => {
  const output = join(folder(), 'gone/out.ndjson')
  expect(await dechrome(['--ndjson', '--output', output], { stdin: pages(1) })).toEqual({
    code: 1,
    stdout: '',
    stderr: `dechrome: ${output}: no such file\n`,
  })
})

async function finished(count: number, argv: string[] = []) {
  const root = folder()
  const [input, output] = [join(root, 'in.ndjson'), join(root, 'out.ndjson')]
  writeFileSync(input, pages(count))
  await dechrome(['--ndjson', ...argv, '--output', output, input])
  return { input, output, expected: readFileSync(output, 'utf8') }
}

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0
}
