/** Something that is timed over a list of inputs. */
export interface Contestant<Input> {
  name: string
  /** Only this many of the inputs, spread evenly: for what is slow. Default: all. */
  most?: number
  run(input: Input): unknown
}

/** Milliseconds an input, of each contestant, on the inputs that it ran on. */
export interface Timing {
  name: string
  /** The median of the passes. */
  ms: number
  /** What the unit, the first contestant, took on the same inputs. */
  unit: number
}

/**
 * Time contestants in turn, pass by pass, so that whatever else the machine does meets all of them.
 * The first contestant is the unit; each other one is compared with it on the same inputs.
 *
 * @param passes measured after one pass of warm-up
 */
export async function race<Input>(
  contestants: readonly Contestant<Input>[],
  inputs: readonly Input[],
  passes: number,
): Promise<Timing[]> {
  const unit = contestants[0]!
  const runs = contestants.map((contestant) => ({
    contestant,
    inputs: spread(inputs, contestant.most ?? inputs.length),
    own: [] as number[],
    units: [] as number[],
  }))
  for (let pass = 0; pass <= passes; pass++) {
    for (const { contestant, inputs: some, own, units } of runs) {
      const unitTime = await time(unit, some)
      const ownTime = contestant === unit ? unitTime : await time(contestant, some)
      if (pass === 0) continue
      units.push(unitTime)
      own.push(ownTime)
    }
  }
  return runs.map(({ contestant: { name }, own, units }) => ({ name, ms: median(own), unit: median(units) }))
}

async function time<Input>({ run }: Contestant<Input>, inputs: readonly Input[]): Promise<number> {
  const start = performance.now()
  for (const input of inputs) {
    const result = run(input)
    if (result instanceof Promise) await result
  }
  return (performance.now() - start) / Math.max(1, inputs.length)
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
