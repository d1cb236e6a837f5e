import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { tortures } from '../../bench/torture'
import { extract } from '../../src'
import { Coverage } from './coverage'
import { mutate } from './mutate'
import { randomFrom } from './random'

const HELP = `Usage: npm run fuzz -- [options]

Changes inputs at random and keeps those that reach new code. What throws or takes too long is written to
test/fuzz/fixtures, where every test run reads it again.

  --seconds N   how long (default 60)
  --seed N      the first random number (default 1)
`

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
})

/**
 * An input that takes longer each time has found something: all are shorter than `mutate` lets them grow.
 * Once may be another process, or the collection of garbage.
 */
const SLOW_MS = 2_000
const TRIES = 3
/** Size of the first inputs. */
const SEED_SIZE = 40
/** The other ways to read an input, one each. */
const FORMATS = ['auto', 'html', 'text', 'markdown'] as const
const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url))

if (values.help) process.stdout.write(HELP)
else process.exitCode = await fuzz()

async function fuzz(): Promise<number> {
  const random = randomFrom(Number(values.seed))
  const kept: Uint8Array[] = tortures.flatMap(({ cases }) =>
    cases.map(({ make, small }) => Buffer.from(make(Math.min(small, SEED_SIZE))).subarray(0, 5_000)),
  )
  const coverage = await Coverage.start()
  const end = performance.now() + Number(values.seconds) * 1000
  let runs = 0
  let finds = 0
  for (; performance.now() < end; runs++) {
    const first = runs < kept.length ? kept[runs]! : null
    const input = first ?? mutate(kept, random)
    const wrong = whatIsWrong(input)
    if (wrong !== null) {
      finds++
      keep(input, wrong)
    }
    if ((await coverage.grew()) && first === null) kept.push(input)
  }
  process.stdout.write(
    `${runs} inputs, ${kept.length} kept, ${coverage.size} pieces of code reached, ${finds} finds\n`,
  )
  return finds > 0 ? 1 : 0
}

/** What an input did that it may not do; null where all is well. */
function whatIsWrong(input: Uint8Array): string | null {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < TRIES; tries++) {
    const start = performance.now()
    try {
      readAll(input)
    } catch (error) {
      return error instanceof Error ? (error.stack ?? error.message) : String(error)
    }
    least = Math.min(least, performance.now() - start)
    if (least <= SLOW_MS) return null
  }
  return `took ${least.toFixed(0)} ms`
}

function readAll(input: Uint8Array): void {
  const format = FORMATS[input.length % FORMATS.length]
  const article = extract(input, { url: 'https://a.example/b/', format })
  JSON.stringify([article, article.blocks, article.markdown, article.html])
  JSON.stringify(extract(article.html, { format: 'html' }))
}

function keep(input: Uint8Array, wrong: string): void {
  const file = join(FIXTURES, `find-${Date.now()}.bin`)
  mkdirSync(FIXTURES, { recursive: true })
  writeFileSync(file, input)
  process.stdout.write(`${file}: ${wrong}\n`)
}
