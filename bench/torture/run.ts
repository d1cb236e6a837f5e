import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { tortures } from '.'
import type { TortureCase } from './case'
import { type Growth, growthOf } from './growth'

const HELP = `Usage: npm run bench:torture -- [options]

Times each case at some sizes and at twice each, its Markdown, HTML and blocks read as well; fails where
a ratio of the times is over the bound, is so from half the size and from twice the size as well, and all
that once more in a process of its own.

  --sizes LIST     sizes in kilobytes (default 50,200,1000,5000,10000); \`--sizes 200\` is a run for every change
  --only WORDS     only cases whose group or name holds this
  --case NAME      only the case of this whole name, judged by what this process measures
  --bound N        the greatest ratio of the times (default 2.3)
  --budget S       stop after so many seconds; what is not measured counts as failed (default 7200)
  --over           print only ratios over the bound
`

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '50,200,1000,5000,10000' },
    only: { type: 'string', default: '' },
    case: { type: 'string' },
    bound: { type: 'string', default: '2.3' },
    budget: { type: 'string', default: '7200' },
    over: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const bound = Number(values.bound)
const say = (text: string) => void process.stdout.write(text)

if (values.help) say(HELP)
else process.exitCode = runAll()

/** 0 where all was measured and nothing is over the bound. */
function runAll(): number {
  const end = performance.now() + Number(values.budget) * 1000
  const sizes = values.sizes.split(',').map((size) => Number(size) * 1000)
  let measured = 0
  let over = 0
  let left = 0
  say('| Case | KB | ms | twice, ms | ratio |\n| --- | ---: | ---: | ---: | ---: |\n')
  for (const bytes of sizes) {
    for (const [name, torture] of selected()) {
      if (performance.now() > end) {
        left++
        continue
      }
      const growth = growthOf(torture, bytes, bound)
      if (growth.isOver && values.case === undefined) growth.isOver = isOverAlone(name, bytes)
      measured++
      if (growth.isOver) over++
      if (growth.ratio > bound || !values.over) say(rowOf(name, growth))
    }
  }
  say(`\n${measured} measured, ${over} over ${bound}; ${left} not measured within the budget\n`)
  return over + left > 0 ? 1 : 0
}

/** Measured anew where no case before it has filled the heap or had the code compiled for what it holds. */
function isOverAlone(name: string, bytes: number): boolean {
  const args = ['--case', name, '--sizes', String(bytes / 1000), '--bound', String(bound)]
  const self = [...process.execArgv, process.argv[1] as string]
  return (
    spawnSync(process.execPath, [...self, ...args], { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0
  )
}

function rowOf(name: string, { length, once, twice, ratio, isOver }: Growth): string {
  const mark = isOver ? ' **over**' : ratio > bound ? ' (once)' : ''
  const cells = [name, (length / 1000).toFixed(0), once.toFixed(0), twice.toFixed(0), ratio.toFixed(2) + mark]
  return `| ${cells.join(' | ')} |\n`
}

/** The cases that come in any size, with the names of their groups. */
function selected(): [string, TortureCase][] {
  return tortures
    .flatMap(({ name, cases }) => cases.map((one): [string, TortureCase] => [`${name}: ${one.name}`, one]))
    .filter(([name, { isFixed }]) => !isFixed && isAskedFor(name))
}

function isAskedFor(name: string): boolean {
  return values.case === undefined ? name.includes(values.only) : name === values.case
}
