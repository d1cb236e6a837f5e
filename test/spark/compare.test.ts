import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { digestOf, partsOf, sameDigest } from '../../bench/spark/digest'
import { readEvents } from '../../bench/spark/events'
import { descendants } from '../../bench/spark/executors'

const folder = mkdtempSync(join(tmpdir(), 'dechrome-spark-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

const good = ['{"id":1,"ok":true,"article":{}}', '{"id":2,"ok":true,"article":{}}']
const bad = (line: number) =>
  `{"id":null,"ok":false,"error":{"code":"invalid-json","message":"","line":${line}}}`

function digest(lines: readonly string[]) {
  const path = join(folder, 'part-00000')
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''))
  return digestOf([path])
}

describe('a digest', () => {
  test('counts records and failures, wherever the failures stand in their part', async () => {
    const one = await digest([...good, bad(3)])
    expect(one).toMatchObject({ records: 3, failed: 1 })
    expect(sameDigest(one, await digest([...good, bad(1)]))).toBe(true)
  })

  test.each([
    ['lost', good.slice(1)],
    ['twice', [...good, good[0]!]],
    ['in another order', good.toReversed()],
    ['another', [good[0]!, good[1]!.replace('{}', '{"body":""}')]],
  ])('differs where a record is %s', async (_, lines) => {
    expect(sameDigest(await digest(good), await digest(lines))).toBe(false)
  })

  test('is that of all parts in their order', async () => {
    const parts = join(folder, 'parts')
    mkdirSync(parts)
    writeFileSync(join(parts, 'part-00001'), `${good[1]}\n`)
    writeFileSync(join(parts, 'part-00000'), `${good[0]}\n`)
    writeFileSync(join(parts, '_SUCCESS'), '')
    expect(await digestOf(partsOf(parts))).toEqual(await digest(good))
  })
})

test("Spark's log says how long a job took and what was done again", () => {
  const log = join(folder, 'events')
  mkdirSync(log)
  const lines = [
    { Event: 'SparkListenerJobStart', 'Submission Time': 1000 },
    { Event: 'SparkListenerTaskEnd', 'Task End Reason': { Reason: 'Success' } },
    { Event: 'SparkListenerExecutorRemoved' },
    { Event: 'SparkListenerTaskEnd', 'Task End Reason': { Reason: 'ExecutorLostFailure' } },
    { Event: 'SparkListenerTaskEnd', 'Task End Reason': { Reason: 'Success' } },
    { Event: 'SparkListenerJobEnd', 'Completion Time': 3500 },
  ]
  writeFileSync(join(log, 'app-1'), lines.map((line) => JSON.stringify(line)).join('\n'))
  expect(readEvents(log)).toEqual({ seconds: 2.5, tasks: 2, failedTasks: 1, executorsLost: 1 })
})

test('only what the driver started is looked at for an executor', () => {
  const listed = [
    { pid: 2, parent: 1, command: 'driver' },
    { pid: 3, parent: 2, command: 'java' },
    { pid: 4, parent: 3, command: 'executor' },
    { pid: 5, parent: 1, command: "another job's executor" },
  ]
  expect(descendants(listed, 2).map(({ pid }) => pid)).toEqual([3, 4])
})
