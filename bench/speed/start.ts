import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { median } from './clock'

/** What importing costs a process that has nothing else loaded. */
export interface StartCost {
  ms: number
  megabytes: number
}

const PROCESSES = 7

/** Import a module in fresh processes; the medians of the time and of the memory that it adds. */
export function startCost(file: string): StartCost {
  const script = `
    const before = process.memoryUsage().rss
    const start = performance.now()
    await import(${JSON.stringify(pathToFileURL(resolve(file)).href)})
    const ms = performance.now() - start
    console.log(JSON.stringify({ ms, megabytes: (process.memoryUsage().rss - before) / 1e6 }))`
  const costs = Array.from({ length: PROCESSES }, () => measure(script))
  return { ms: median(costs.map(({ ms }) => ms)), megabytes: median(costs.map(({ megabytes }) => megabytes)) }
}

function measure(script: string): StartCost {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  })
  return JSON.parse(output) as StartCost
}
