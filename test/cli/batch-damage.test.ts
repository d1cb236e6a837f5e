import { createReadStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { readMembers } from '../../src/cli/batch/warc/members'
import { folder, pageOf, type Result, results } from './batch-process'
import { dechrome } from './harness'
import { html, http, read, record } from './warc'

vi.setConfig({ testTimeout: 60_000 })

const records = Array.from({ length: 15 }, (_, id) =>
  record({ id: `${id}`, content: http(pageOf(id), [html]) }),
)
const members = records.map((bytes) => gzipSync(bytes))

/** The number of each page, and of each loss its offset. */
const outline = (found: Result[]) =>
  found.map(({ id, error }) => (error ? `lost at ${error.offset}` : String(id).slice(4)))

const expected = (lost: Record<number, number>) =>
  records.map((_, id) => (lost[id] === undefined ? `${id}` : `lost at ${lost[id]}`))

const offsetOf = (index: number, parts: readonly Buffer[] = members) =>
  Buffer.concat(parts.slice(0, index)).length

describe('a damaged gzip member costs itself alone', () => {
  const damages: [string, (member: Buffer) => Buffer][] = [
    ['zeros', (member) => Buffer.from(member).fill(0, 100, 140)],
    ['other bytes', (member) => Buffer.from(member).fill(0xff, 60, 80)],
    ['a wrong check sum', (member) => Buffer.from(member).fill(1, member.length - 8)],
    ['zeros in place of its header', (member) => Buffer.from(member).fill(0, 0, 20)],
    ['its end cut off', (member) => member.subarray(0, -50)],
    [
      'bytes put in',
      (member) => Buffer.concat([member.subarray(0, 90), Buffer.from('rain'), member.subarray(90)]),
    ],
  ]

  test.each(damages)('%s', async (_, damage) => {
    const { code, stderr, found, path } = await read(
      Buffer.concat(members.map((member, id) => (id === 4 ? damage(member) : member))),
    )
    expect(outline(found)).toEqual(expected({ 4: offsetOf(4) }))
    expect(found[4]!.error).toMatchObject({ code: 'unreadable', file: path })
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `dechrome: ${path}: damaged at byte ${offsetOf(4)}, ${found[4]!.error!.message}\n`,
    })
  })

  test.each([[0], [14]])('the one at %i too', async (at) => {
    const bytes = members.map((member, id) => (id === at ? Buffer.from(member).fill(0, 0, 40) : member))
    const { code, found } = await read(Buffer.concat(bytes))
    expect(code).toBe(1)
    expect(outline(found)).toEqual(expected({ [at]: offsetOf(at) }))
  })

  test('as do neighbours, each with a record; standard error has one line', async () => {
    const bytes = members.map((member, id) =>
      id === 3 || id === 4 || id === 9 ? Buffer.from(member).fill(0, 100, 140) : member,
    )
    const { found, stderr, path } = await read(Buffer.concat(bytes))
    expect(outline(found)).toEqual(expected({ 3: offsetOf(3), 4: offsetOf(4), 9: offsetOf(9) }))
    expect(stderr).toContain(`${path}: damaged at byte ${offsetOf(3)}, `)
    expect(stderr.endsWith(', and in 2 more places\n')).toBe(true)
  })

  test('and stands in its place for shards and workers', async () => {
    const bytes = members.map((member, id) => (id === 4 ? Buffer.from(member).fill(0, 100, 140) : member))
    const all = await read(Buffer.concat(bytes))
    const workers = await read(Buffer.concat(bytes), 'crawl.warc.gz', ['--jobs', '2'])
    expect(outline(workers.found)).toEqual(outline(all.found))
    const second = await read(Buffer.concat(bytes), 'crawl.warc.gz', ['--shard', '2/2'])
    expect(outline(second.found)).toEqual(outline(all.found).filter((_, at) => at % 2 === 1))
  })
})

test('of a whole crawl in one damaged member the records before are there', async () => {
  const zipped = gzipSync(Buffer.concat(records), { level: 0 })
  const { code, found } = await read(zipped.fill(0, offsetOf(10, records) + 40, offsetOf(10, records) + 80))
  expect(code).toBe(1)
  expect(found.at(-1)).toMatchObject({ id: null, error: { offset: 0 } })
  expect(outline(found).slice(0, 10)).toEqual(expected({}).slice(0, 10))
})

test('members that part records anywhere are read', async () => {
  const whole = Buffer.concat(records)
  const parts = Array.from({ length: Math.ceil(whole.length / 700) }, (_, at) =>
    gzipSync(whole.subarray(at * 700, at * 700 + 700)),
  )
  const { code, found } = await read(Buffer.concat(parts))
  expect(code).toBe(0)
  expect(outline(found)).toEqual(expected({}))
})

test.each([
  ['a line', Buffer.from('junk\r\n')],
  ['bytes without a line', Buffer.alloc(700_000, 7)],
  ['a record without a length', Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\n')],
])('%s between the records of a plain file costs no record', async (_, junk) => {
  const bytes = [...records.slice(0, 5), junk, Buffer.from('\r\n'), ...records.slice(5)]
  const { code, found, path } = await read(Buffer.concat(bytes), 'crawl.warc')
  expect(code).toBe(1)
  const offset = offsetOf(5, records)
  expect(outline(found)).toEqual([...expected({}).slice(0, 5), `lost at ${offset}`, ...expected({}).slice(5)])
  expect(found[5]!.error).toMatchObject({ code: 'unreadable', file: path })
})

test('a member of any length is read piece by piece', async () => {
  const size = 200_000_000
  const path = join(folder(), 'long.gz')
  writeFileSync(path, gzipSync(Buffer.alloc(size)))
  let [seen, longest] = [0, 0]
  async function* open(start: number) {
    let offset = start
    for await (const bytes of createReadStream(path, { start })) {
      yield { bytes, offset }
      offset += bytes.length
    }
  }
  for await (const part of readMembers(open)) {
    if (!('bytes' in part)) throw new Error(part.message)
    seen += part.bytes.length
    longest = Math.max(longest, part.bytes.length)
  }
  expect(seen).toBe(size)
  expect(longest).toBeLessThan(1_000_000)
})

test('headers of gzip with all their optional parts are read', async () => {
  const bytes = records[3]!
  const optional = Buffer.from([0x1f, 0x8b, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3, 3, 0, 1, 2, 3])
  const texts = Buffer.from('name\0comment\0cc')
  const packed = Buffer.concat([optional, texts, deflateRawSync(bytes), gzipSync(bytes).subarray(-8)])
  const { code, found } = await read(Buffer.concat([packed, members[4]!]))
  expect({ code, outline: outline(found) }).toEqual({ code: 0, outline: ['3', '4'] })
})

test('a damaged file does not keep the next one from being read', async () => {
  const root = folder()
  writeFileSync(join(root, 'a.warc.gz'), Buffer.from(members[0]!).fill(0, 30, 90))
  writeFileSync(join(root, 'b.warc.gz'), members[1]!)
  const { code, stdout } = await dechrome(['--ndjson', root])
  expect(code).toBe(1)
  expect(outline(results(stdout))).toEqual(['lost at 0', '1'])
})
