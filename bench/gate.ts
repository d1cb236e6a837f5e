import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { runBenchmark } from './benchmark'
import { hashFiles } from './corpora/hash'
import { readBundledSamples, samples, samplesFolder } from './corpora/samples'
import { type Baseline, brokenFloors, heldFigures, pinFloors } from './floors'
import { openPeers } from './peers'

const HELP = `Usage: npm run bench:gate [-- --pin [--lower]]

Runs dechrome over the bundled samples and fails where a figure is below its floor in
bench/baseline.json, or where the samples are not those that were pinned.

  --pin     make the figures found the new floors; refused where one would go down
  --lower   with --pin: let floors go down
`

const BASELINE = new URL('baseline.json', import.meta.url)

const { values } = parseArgs({
  options: {
    pin: { type: 'boolean', default: false },
    lower: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

process.exitCode = values.help ? say(HELP) : await gate()

/** 0 where every floor holds, 1 where one does not. */
async function gate(): Promise<number> {
  const baseline = JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline
  const hash = hashFiles([samplesFolder])
  const opened = await openPeers(['dechrome'])
  const { pages } = await runBenchmark(samples, readBundledSamples(), opened, { hash })
  const found = { hash, figures: heldFigures(pages) }
  return values.pin ? pin(baseline, found) : check(baseline, found)
}

function check(baseline: Baseline, found: Parameters<typeof brokenFloors>[1]): number {
  const broken = brokenFloors(baseline, found)
  for (const [name, figure] of Object.entries(found.figures)) {
    say(`${figure.toFixed(4)}  floor ${(baseline.floors[name] ?? 0).toFixed(3)}  ${name}\n`)
  }
  for (const line of broken) process.stderr.write(`gate: ${line}\n`)
  return broken.length === 0 ? 0 : 1
}

function pin(baseline: Baseline, found: Parameters<typeof pinFloors>[1]): number {
  const pinned = pinFloors(baseline, found, values.lower)
  if (Array.isArray(pinned)) {
    process.stderr.write(`gate: these floors would go down, which takes --lower: ${pinned.join(', ')}\n`)
    return 1
  }
  writeFileSync(BASELINE, `${JSON.stringify(pinned, null, 2)}\n`)
  return say(`pinned ${Object.keys(pinned.floors).length} floors\n`)
}

function say(text: string): number {
  process.stdout.write(text)
  return 0
}
