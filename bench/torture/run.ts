import { parseArgs } from 'node:util'
import { extract } from '../../src'
import { tortures } from '.'
import type { TortureCase } from './case'

const HELP = `Usage: npm run bench:torture -- [options]

Times each case at its large size and at twice that; fails where the ratio is over the bound.

  --only WORDS     only cases whose group or name holds this
  --scale N        multiply the sizes by this (default 1)
  --bound N        the greatest ratio of the times (default 2.6)
  --budget S       stop after so many seconds (default 600)
`

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    scale: { type: 'string', default: '1' },
    bound: { type: 'string', default: '2.6' },
    budget: { type: 'string', default: '600' },
    help: { type: 'boolean', default: false },
  },
})

/** Times below this are mostly noise, in milliseconds. */
const LEAST_MS = 20
/** A ratio over the bound is measured again: another process may have taken the machine. */
const TRIES = 4

if (values.help) process.stdout.write(HELP)
else process.exitCode = runAll()

function runAll(): number {
  const bound = Number(values.bound)
  const end = performance.now() + Number(values.budget) * 1000
  let failed = 0
  let left = 0
  process.stdout.write('| Case | size | ms | twice, ms | ratio |\n| --- | ---: | ---: | ---: | ---: |\n')
  for (const [group, torture] of selected()) {
    if (performance.now() > end) {
      left++
      continue
    }
    const { size, once, twice } = measure(torture, bound)
    const ratio = twice / Math.max(once, LEAST_MS)
    if (ratio > bound) failed++
    const mark = ratio > bound ? ' **over**' : ''
    process.stdout.write(
      `| ${group}: ${torture.name} | ${size} | ${once.toFixed(0)} | ${twice.toFixed(0)} | ${ratio.toFixed(2)}${mark} |\n`,
    )
  }
  process.stdout.write(`\n${failed} over ${bound}; ${left} not measured within the budget\n`)
  return failed + left > 0 ? 1 : 0
}

function selected(): [string, TortureCase][] {
  return tortures
    .flatMap(({ name, cases }) => cases.map((one): [string, TortureCase] => [name, one]))
    .filter(([group, { name, large }]) => large !== undefined && `${group}: ${name}`.includes(values.only))
}

/** The best of the tries: the least disturbed. */
function measure(torture: TortureCase, bound: number) {
  const size = Math.round((torture.large ?? torture.small) * Number(values.scale))
  const [one, two] = [torture.make(size), torture.make(size * 2)]
  extract(torture.make(torture.small), torture.options)
  let once = Number.POSITIVE_INFINITY
  let twice = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < TRIES; attempt++) {
    once = Math.min(once, time(one, torture))
    twice = Math.min(twice, time(two, torture))
    if (twice / Math.max(once, LEAST_MS) <= bound) break
  }
  return { size, once, twice }
}

function time(input: string | Uint8Array, { options }: TortureCase): number {
  const start = performance.now()
  extract(input, options)
  return performance.now() - start
}
