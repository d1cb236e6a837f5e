import { extract } from '../../src'
import type { TortureCase } from './case'

/** What a case takes at a size and at twice that. */
export interface Growth {
  /** Bytes or characters of the smaller input. */
  length: number
  /** Milliseconds of processor time. */
  once: number
  twice: number
  ratio: number
  /**
   * Whether it grows by more than the bound: from half the size and from twice the size too. Less often it
   * is a step, such as a heap that outgrows a cache, or the machine had something else to do.
   */
  isOver: boolean
}

/** Times below this are mostly noise, in milliseconds. */
const LEAST_MS = 20
/** A ratio over the bound is measured again: another process may have disturbed it. */
const TRIES = 5
/** Inputs up to this many bytes are timed over and over, for as long as this in milliseconds. */
const SMALL = 500_000
const LONG_ENOUGH_MS = 60

/**
 * Time a case at a size and at twice that, everything that an article has read as well.
 *
 * @param bytes about how long the smaller input is to be
 * @param bound the ratio that is small enough to stop measuring
 * @returns the least disturbed times
 */
export function growthOf(torture: TortureCase, bytes: number, bound: number): Growth {
  readAll(inputOf(torture, Math.min(bytes, 20_000)), torture)
  const [one, two] = [new Timed(torture, bytes), new Timed(torture, bytes * 2)]
  if (staysWithin(bound, [one, two])) return growth(one, two, false)
  // Four sizes and three ratios; one that is small enough, in any of the tries, ends it.
  const all = [new Timed(torture, bytes / 2), one, two, new Timed(torture, bytes * 4)]
  return growth(one, two, !staysWithin(bound, all))
}

function growth(one: Timed, two: Timed, isOver: boolean): Growth {
  return {
    length: one.input.length,
    once: one.best,
    twice: two.best,
    ratio: ratioOf(one.best, two.best),
    isOver,
  }
}

/** Time inputs, each twice as long as the one before, until one takes at most `bound` times what that one takes. */
function staysWithin(bound: number, inputs: readonly Timed[]): boolean {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    for (const input of inputs) input.run()
    if (inputs.some((input, at) => at > 0 && ratioOf((inputs[at - 1] as Timed).best, input.best) <= bound))
      return true
  }
  return false
}

/** An input, and the least disturbed of the times it took. */
class Timed {
  readonly input: string | Uint8Array
  best = Number.POSITIVE_INFINITY

  constructor(
    private readonly torture: TortureCase,
    bytes: number,
  ) {
    this.input = inputOf(torture, bytes)
  }

  run(): void {
    this.best = Math.min(this.best, time(this.input, this.torture))
  }
}

function ratioOf(once: number, twice: number): number {
  return twice / Math.max(once, LEAST_MS)
}

/** An input of about so many bytes: what one more of its pieces adds is measured first. */
function inputOf({ make, small }: TortureCase, bytes: number): string | Uint8Array {
  const [first, second] = [make(small).length, make(small * 2).length]
  const each = (second - first) / small
  return make(Math.max(1, Math.round(small + (bytes - first) / each)))
}

/** Processor time, which other processes disturb less than the clock; the best of the runs. */
function time(input: string | Uint8Array, torture: TortureCase): number {
  const start = performance.now()
  let best = Number.POSITIVE_INFINITY
  do {
    const before = process.cpuUsage()
    readAll(input, torture)
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  } while (input.length <= SMALL && performance.now() - start < LONG_ENOUGH_MS)
  return best
}

function readAll(input: string | Uint8Array, { options }: TortureCase): number {
  const { body, markdown, html, blocks } = extract(input, options)
  return body.length + markdown.length + html.length + blocks.length
}
