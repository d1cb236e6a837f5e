import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import type { Readable } from 'node:stream'
import { Queue, QueueEvents } from 'bullmq'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { environment, folder, has, named, tsx } from './run'
import { ferry, startSite } from './site'

const redis = has('redis-server')

describe.skipIf(!redis)(named('the BullMQ worker', redis, 'redis-server'), () => {
  let server: ChildProcess
  let worker: ChildProcess
  let queue: Queue
  let events: QueueEvents
  let site: Awaited<ReturnType<typeof startSite>>

  beforeAll(async () => {
    site = await startSite()
    const port = await freePort()
    server = spawn('redis-server', [
      '--port',
      `${port}`,
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
    ])
    await says(server.stdout, 'Ready to accept connections')
    const env = { ...environment, REDIS_URL: `redis://127.0.0.1:${port}` }
    worker = spawn(process.execPath, [...tsx, 'bullmq-worker.ts'], { cwd: folder, env })
    const connection = { host: '127.0.0.1', port }
    queue = new Queue('articles', { connection })
    events = new QueueEvents('articles', { connection })
    await Promise.all([events.waitUntilReady(), says(worker.stderr, 'ready')])
  })

  afterAll(async () => {
    await Promise.all([events.close(), queue.close()])
    if (worker.exitCode === null) worker.kill('SIGKILL')
    server.kill('SIGTERM')
    await site.stop()
  })

  test('a job returns the article of its address', async () => {
    const job = await queue.add('page', { url: `${site.address}/ferry` })
    const article = await job.waitUntilFinished(events)
    expect(article).toMatchObject({
      headline: ferry.headline,
      byline: ferry.byline,
      published: ferry.published,
    })
    expect(article.markdown.startsWith(ferry.first)).toBe(true)
  })

  test('a job whose page is not there fails, the ones beside it do not', async () => {
    const jobs = await queue.addBulk(
      ['/gone', '/eels'].map((path) => ({ name: 'page', data: { url: site.address + path } })),
    )
    const [gone, eels] = await Promise.allSettled(jobs.map((job) => job.waitUntilFinished(events)))
    expect(gone).toMatchObject({
      status: 'rejected',
      reason: { message: `${site.address}/gone answered 404` },
    })
    expect(eels?.status).toBe('fulfilled')
  })

  test('it ends by itself when it is told to', async () => {
    worker.kill('SIGTERM')
    expect(await once(worker, 'exit')).toEqual([0, null])
  })
})

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

/** Wait until a process has said something. */
async function says(stream: Readable | null, words: string): Promise<void> {
  if (stream === null) throw new Error('It has no output')
  let said = ''
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    said += chunk
    if (!said.includes(words)) continue
    // What it says from here on is read and let go: a full pipe would stop it.
    stream.resume()
    return
  }
  throw new Error(`It ended and said: ${said}`)
}
