import { cpus } from 'node:os'
import { speedOf, summarise } from './figures'
import { foldOf } from './folds'
import { scorePage } from './metrics/score'
import type { OpenPeers } from './peers'
import type { BenchPage, Corpus, PageRecord, PageScore, Peer, Prediction, Report } from './types'

/** Pages that every peer runs on first, unscored. */
const WARM_UP_PAGES = 30

/** Pages that a peer runs on before the next one does, so that the caches are its own for most of them. */
const BATCH_PAGES = 25

/** What a run is told besides its pages and peers. */
export interface RunOptions {
  /** The corpus's hash. */
  hash: string
  /** Whether locked hosts and the rest are reported apart. Default: false. */
  folds?: boolean
  /**
   * Milliseconds that every peer runs on the first pages at least, so that its code is compiled as in a
   * scraper that runs for hours. Default: one pass.
   */
  warmUp?: number
  /** Called after each page, for a progress bar. */
  onPage?: () => void
}

const EMPTY: Prediction = { body: '' }

/**
 * Run peers over pages, some pages each in turn, so that all meet the same state of the machine and each
 * pays for its own garbage.
 */
export async function runBenchmark(
  corpus: Corpus,
  pages: readonly BenchPage[],
  { peers, missing }: OpenPeers,
  { hash, folds = false, warmUp = 0, onPage = () => {} }: RunOptions,
): Promise<Report> {
  for (const peer of peers) await runFor(warmUp, peer, pages.slice(0, WARM_UP_PAGES))
  const records: PageRecord[] = []
  for (let from = 0; from < pages.length; from += BATCH_PAGES) {
    const turn = from / BATCH_PAGES
    records.push(...(await runBatch(pages.slice(from, from + BATCH_PAGES), rotated(peers, turn), onPage)))
  }
  const { name, source, metric } = corpus
  const names = peers.map((peer) => peer.name)
  return {
    corpus: { name, source, metric, hash },
    created: new Date().toISOString(),
    machine: { node: process.version, platform: `${process.platform} ${process.arch}`, cpu: cpuModel() },
    peers: [...peers.map(({ name, version }) => ({ name, version })), ...missing],
    figures: summarise(records, names, metric, folds),
    speed: names.map((peer) => speedOf(records, peer)),
    pages: records,
  }
}

/** Run a peer on all of some pages, again and again until the time is up. */
async function runFor(ms: number, peer: Peer, pages: readonly BenchPage[]): Promise<void> {
  const end = performance.now() + ms
  do for (const page of pages) await runPeer(peer, { ...page })
  while (performance.now() < end)
}

async function runBatch(
  pages: readonly BenchPage[],
  peers: readonly Peer[],
  onPage: () => void,
): Promise<PageRecord[]> {
  // Copying the pages reads their files, which no peer's time shall hold.
  const batch = pages.map((page) => recordOf({ ...page }))
  for (const peer of peers) {
    for (const { page, record } of batch) record.scores[peer.name] = await runPeer(peer, page)
  }
  return batch.map(({ record }) => {
    onPage()
    return record
  })
}

function recordOf(page: BenchPage): { page: BenchPage; record: PageRecord } {
  const { id, url, host, type, html, text } = page
  const format = text === null ? 'html' : 'text'
  return {
    page,
    record: { id, url, host, fold: foldOf(host), type, format, chars: (text ?? html).length, scores: {} },
  }
}

async function runPeer(peer: Peer, page: BenchPage): Promise<PageScore> {
  const start = performance.now()
  try {
    const prediction = await peer.predict(page)
    return scorePage(page, prediction, prediction.ms ?? performance.now() - start)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { ...scorePage(page, EMPTY, performance.now() - start), error: message }
  }
}

/** The peers with another one first each time. */
function rotated(peers: readonly Peer[], turn: number): Peer[] {
  const start = turn % Math.max(1, peers.length)
  return [...peers.slice(start), ...peers.slice(0, start)]
}

function cpuModel(): string {
  return cpus()[0]?.model ?? 'unknown'
}
