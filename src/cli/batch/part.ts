import type { Shard } from '../command'

/** Every `count`th item, from the one at `index`. */
export async function* part<Item>({ index, count }: Shard, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  let position = 0
  for await (const item of items) if (position++ % count === index) yield item
}

/** The items behind the first `done`. */
export async function* skip<Item>(done: number, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  let position = 0
  for await (const item of items) if (position++ >= done) yield item
}

/** The items before a signal. */
export async function* until<Item>(signal: AbortSignal, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  for await (const item of items) {
    if (signal.aborted) return
    yield item
  }
}
