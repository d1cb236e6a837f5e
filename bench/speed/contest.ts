/** The process of one contestant: it tells its name when it is ready, then runs the laps it is asked for. */
import { spread } from './clock'
import { type Course, openContestant } from './contestants'

/** What a contestant's process says, and what it is asked. */
export type Answer = { ready: string } | { missing: string } | { ms: number }
export interface Request {
  /** Run this many of the inputs, spread evenly. */
  most: number
}

const [name, course] = process.argv.slice(2)
const answer = (message: Answer) => process.send?.(message)

try {
  const { laps, name: label } = await openContestant(name!, JSON.parse(course!) as Course)
  process.on('message', async ({ most }: Request) => {
    const some = spread(laps, most)
    const start = performance.now()
    for (const lap of some) {
      const result = lap()
      if (result instanceof Promise) await result
    }
    answer({ ms: (performance.now() - start) / Math.max(1, some.length) })
  })
  answer({ ready: label })
} catch (error) {
  answer({ missing: error instanceof Error ? error.message : String(error) })
  process.disconnect()
}
