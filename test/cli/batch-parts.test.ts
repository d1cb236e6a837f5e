import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { inOrder } from '../../src/cli/batch/in-order'
import { readLines } from '../../src/cli/batch/lines'

describe('lines of a stream', () => {
  test.each([
    [
      'each with its number',
      'a\nb\n',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'the last without an end',
      'a\nb',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'blank ones counted and left out',
      'a\n\n \t\nb\n\n',
      [
        [1, 'a'],
        [4, 'b'],
      ],
    ],
    [
      'ends of Windows, and a byte order mark',
      '\ufeffa\r\nb\r\n',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'letters of many bytes',
      'Þórshöfn\n東京\n',
      [
        [1, 'Þórshöfn'],
        [2, '東京'],
      ],
    ],
    [
      'one that is too long, and those around it',
      `a\n${'x'.repeat(30)}\nb\n`,
      [
        [1, 'a'],
        [2, null],
        [3, 'b'],
      ],
    ],
    ['nothing', '', []],
  ])('%s', async (_, text, expected) => {
    const bytes = Buffer.from(text)
    // However the stream is cut, the lines are the same.
    for (const size of [1, 3, 64]) {
      const lines = await all(readLines(cut(bytes, size), 20))
      expect(lines.map(({ line, text }) => [line, text])).toEqual(expected)
    }
  })
})

describe('work side by side', () => {
  test('gives results in the order of the items', async () => {
    const slowFirst = async (ms: number) => sleep(ms, ms)
    expect(await all(inOrder(items([30, 1, 15, 0]), 4, slowFirst))).toEqual([30, 1, 15, 0])
  })

  test('begins no more than it may', async () => {
    let begun = 0
    const ahead: number[] = []
    const begin = async (item: number) => {
      begun += 1
      return item
    }
    for await (const taken of inOrder(items([0, 1, 2, 3, 4, 5, 6]), 3, begin)) {
      await sleep(1)
      ahead.push(begun - taken)
    }
    expect(Math.max(...ahead)).toBeLessThanOrEqual(4)
    expect(Math.max(...ahead)).toBeGreaterThan(1)
  })

  test('gives a result though the next item has not come', async () => {
    async function* stalled() {
      yield 'here'
      await new Promise(() => {})
    }
    const results = inOrder(stalled(), 8, async (item) => item)
    expect((await results.next()).value).toBe('here')
  })

  test('throws what reading throws, after the results before it', async () => {
    async function* broken() {
      yield 1
      throw new Error('unreadable')
    }
    const results = inOrder(broken(), 8, async (item) => item)
    expect((await results.next()).value).toBe(1)
    await expect(results.next()).rejects.toThrow('unreadable')
  })
})

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function* items<Item>(list: Item[]): AsyncGenerator<Item> {
  yield* list
}

async function all<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of list) found.push(item)
  return found
}
