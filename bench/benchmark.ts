import { cpus } from 'node:os'
import { speedOf, summarise } from './figures'
import { foldOf } from './folds'
import { scorePage } from './metrics/score'
import type { OpenPeers } from './peers'
import type { BenchPage, Corpus, PageRecord, PageScore, Peer, Prediction, Report } from './types'

/** Pages that every peer runs on first, unscored, so that compilers and caches are warm. */
const WARM_UP_PAGES = 10

/** What a run is told besides its pages and peers. */
export interface RunOptions {
  /** The corpus's hash. */
  hash: string
  /** Whether locked hosts and the rest are reported apart. Default: false. */
  folds?: boolean
  /** Called after each page, for a progress bar. */
  onPage?: () => void
}

const EMPTY: Prediction = { body: '' }

/**
 * Run peers over pages, page by page and in turn, so that all meet the same state of the machine.
 */
export async function runBenchmark(
  corpus: Corpus,
  pages: readonly BenchPage[],
  { peers, missing }: OpenPeers,
  { hash, folds = false, onPage = () => {} }: RunOptions,
): Promise<Report> {
  for (const page of pages.slice(0, WARM_UP_PAGES)) {
    for (const peer of peers) await runPeer(peer, { ...page })
  }
  const records: PageRecord[] = []
  for (const [turn, page] of pages.entries()) {
    records.push(await runPage(page, rotated(peers, turn)))
    onPage()
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

async function runPage(page: BenchPage, peers: readonly Peer[]): Promise<PageRecord> {
  // Copying the page reads its file, which no peer's time shall hold.
  const loaded = { ...page }
  const scores: Record<string, PageScore> = {}
  for (const peer of peers) scores[peer.name] = await runPeer(peer, loaded)
  const { id, url, host, type, html, text } = loaded
  const format = text === null ? 'html' : 'text'
  return { id, url, host, fold: foldOf(host), type, format, chars: (text ?? html).length, scores }
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

/** The peers with another one first each time: whoever runs after jsdom pays for its garbage. */
function rotated(peers: readonly Peer[], turn: number): Peer[] {
  const start = turn % Math.max(1, peers.length)
  return [...peers.slice(start), ...peers.slice(0, start)]
}

function cpuModel(): string {
  return cpus()[0]?.model ?? 'unknown'
}
