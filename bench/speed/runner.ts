import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Answer, Request } from './contest'
import type { Course } from './contestants'

const main = fileURLToPath(new URL('./contest.ts', import.meta.url))

/** A contestant in a process of its own. */
export interface Runner {
  /** As the report names it. */
  name: string
  /**
   * Run over the inputs once.
   *
   * @param most this many of them, spread evenly; default all
   * @returns milliseconds an input
   */
  pass(most?: number): Promise<number>
  stop(): void
}

/**
 * Start a contestant.
 *
 * @returns its runner, or why it cannot run
 */
export async function start(name: string, course: Course): Promise<Runner | { missing: string }> {
  const child = fork(main, [name, JSON.stringify(course)])
  const ended = once(child, 'exit').then(([code]): Answer => ({ missing: `its process ended with ${code}` }))
  const answer = () => Promise.race([once(child, 'message').then(([message]) => message as Answer), ended])
  const first = await answer()
  if (!('ready' in first)) return { missing: 'missing' in first ? first.missing : `${name} did not start` }
  return {
    name: first.ready,
    async pass(most = Number.MAX_SAFE_INTEGER) {
      child.send({ most } satisfies Request)
      const said = await answer()
      if ('ms' in said) return said.ms
      throw new Error(`${name} stopped in a pass`)
    },
    stop: () => child.disconnect(),
  }
}
