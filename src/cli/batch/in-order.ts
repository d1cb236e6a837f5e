/**
 * Do work on items side by side and give the results in the order of the items, each as soon as
 * it and all before it are there, whether or not a next item has come.
 *
 * @param items read no further than `ahead` of the results taken: this holds memory constant
 * @param ahead items begun and not yet handed over, at most
 * @throws what `items` or `work` throws, after the results before it
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = []
  const arrival = new Bell()
  const room = new Bell()
  let ended = false

  async function begin(): Promise<void> {
    try {
      for await (const item of items) {
        const result = work(item)
        // It is awaited in its turn; until then a rejection is not unhandled.
        result.catch(() => {})
        begun.push(result)
        arrival.ring()
        while (begun.length >= ahead) await room.rung()
      }
    } finally {
      ended = true
      arrival.ring()
    }
  }

  const beginning = begin()
  beginning.catch(() => {})
  while (true) {
    while (begun.length === 0 && !ended) await arrival.rung()
    if (begun.length === 0) break
    const result = await begun[0]!
    begun.shift()
    room.ring()
    yield result
  }
  await beginning
}

/** Lets one loop wait until another one calls; a call that nobody waits for is dropped. */
class Bell {
  private wake = () => {}

  ring(): void {
    this.wake()
  }

  rung(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve
    })
  }
}
