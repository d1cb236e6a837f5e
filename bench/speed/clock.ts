import type { Runner } from './runner'

/** A contestant in its process, and on how many of the inputs it is timed. */
export interface Entrant {
  runner: Runner
  /** Spread evenly, for what is slow. Default: all. */
  most?: number | undefined
}

/** Milliseconds an input of a contestant, and of each reference on the same inputs. */
export interface Timing {
  name: string
  /** The median of the passes. */
  ms: number
  references: readonly number[]
}

/** Passes before the first that counts: V8 compiles what is called often, again and again. */
const warmUp = 3

/**
 * Time contestants in turn, pass by pass, so that whatever else the machine does meets all of them.
 * Each runs in a process of its own, so that nobody's garbage and nobody's objects slow another.
 *
 * @param references what others are compared with, on the same inputs
 * @param passes measured, after those of warm-up
 */
export async function race(
  entrants: readonly Entrant[],
  references: readonly Runner[],
  passes: number,
): Promise<Timing[]> {
  const times = entrants.map(() => ({
    own: [] as number[],
    references: references.map(() => [] as number[]),
  }))
  for (let pass = -warmUp; pass < passes; pass++) {
    const whole = await inTurn(references, undefined)
    for (const [i, { runner, most }] of entrants.entries()) {
      const beside = most === undefined ? whole : await inTurn(references, most)
      const at = references.indexOf(runner)
      const own = at < 0 ? await runner.pass(most) : beside[at]!
      if (pass < 0) continue
      times[i]!.own.push(own)
      times[i]!.references.forEach((list, k) => {
        list.push(beside[k]!)
      })
    }
  }
  return times.map(({ own, references: lists }, i) => ({
    name: entrants[i]!.runner.name,
    ms: median(own),
    references: lists.map(median),
  }))
}

async function inTurn(runners: readonly Runner[], most: number | undefined): Promise<number[]> {
  const times: number[] = []
  for (const runner of runners) times.push(await runner.pass(most))
  return times
}

/** As many of a list as wanted, spread evenly over it. */
export function spread<Item>(items: readonly Item[], most: number): Item[] {
  if (most >= items.length) return [...items]
  return Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)]!)
}

/** The middle of some numbers; 0 of none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
}
