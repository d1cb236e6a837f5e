/*
 * A BullMQ worker: takes jobs `{ url }` from the queue `articles` and returns the article of each.
 *
 *   REDIS_URL=redis://127.0.0.1:6379 npx tsx bullmq-worker.ts
 *
 * `extract` is synchronous and takes some milliseconds; fetching is what takes time, so jobs run side by side.
 * For more cores start more workers.
 */
import { Worker } from 'bullmq'
import { extractResponse } from 'dechrome'
import { Redis } from 'ioredis'

const connection = new Redis(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', {
  maxRetriesPerRequest: null,
})

const worker = new Worker<{ url: string }>(
  'articles',
  async ({ data: { url } }) => {
    const response = await fetch(url, { signal: AbortSignal.timeout(30_000) })
    // What throws is tried again, as often as the job's `attempts` say.
    if (!response.ok) throw new Error(`${url} answered ${response.status}`)
    const article = await extractResponse(response)
    return { ...article.toJSON(), markdown: article.markdown }
  },
  { connection, concurrency: 10 },
)

worker.on('failed', (job, error) => console.error(`${job?.data.url}: ${error.message}`))
worker.on('ready', () => console.error('ready'))

// The jobs that are begun are finished before it ends.
process.once('SIGTERM', async () => {
  await worker.close()
  connection.disconnect()
})
