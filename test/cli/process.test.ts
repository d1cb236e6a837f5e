import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync } from 'node:fs'
import { expect, test } from 'vitest'
import { page } from './page'

/** Run the tool as a process of its own; `read` limits how much of its output is taken. */
async function start(argv: string[], stdin: string, read = Number.POSITIVE_INFINITY) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...argv])
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => {
    stdout += chunk
    if (stdout.length >= read) child.stdout.destroy()
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  const [code] = await once(child, 'close')
  return { code, stdout, stderr }
}

const long = page.replace(
  '</article>',
  `${Array.from({ length: 20_000 }, (_, i) => `<p>Crossing ${i} ran after forty minutes, the board said.</p>`).join('')}</article>`,
)

test('a pipe goes through, whole', async () => {
  const { code, stdout, stderr } = await start(['--html'], long)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout.length).toBeGreaterThan(100_000)
}, 30_000)

test('a reader that leaves early is no fault', async () => {
  const { code, stderr } = await start(['--html'], long, 10)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
}, 30_000)

test.runIf(existsSync('/dev/full'))(
  'a full disk is said in words',
  async () => {
    const full = openSync('/dev/full', 'w')
    const argv = ['--import', 'tsx', 'src/cli/main.ts', '--html']
    const { status, stderr } = spawnSync(process.execPath, argv, {
      input: page,
      stdio: ['pipe', full, 'pipe'],
    })
    closeSync(full)
    expect({ status, said: String(stderr) }).toEqual({
      status: 1,
      said: 'dechrome: standard output: no space left\n',
    })
  },
  30_000,
)

test('wrong usage gives 2', async () => {
  expect(await start(['--nope'], '')).toMatchObject({ code: 2, stdout: '' })
}, 30_000)
