import { Writable } from 'node:stream'
import type { Output } from '../io'
import { findSources } from './sources'

/** Shows how far a batch is. */
export interface Progress {
  /** Bytes of the inputs that were read. */
  see(bytes: number): void
  /** A result was written. */
  count(): void
  stop(): void
}

/** Where nobody watches. */
export const noProgress: Progress = { see: () => {}, count: () => {}, stop: () => {} }

/**
 * A bar on a terminal: part done and time left go by the bytes of the inputs, the rate by records.
 * Of standard input the length is not known, so only count and rate are shown.
 */
export async function showProgress(names: readonly string[], terminal: Output): Promise<Progress> {
  const total = await totalBytes(names)
  const { SingleBar } = await import('cli-progress')
  const bar = new SingleBar({
    stream: asStream(terminal),
    format: total
      ? '{bar} {percentage}% | {records} records | {rate}/s | {eta_formatted} left'
      : '{records} records | {rate}/s | {duration_formatted}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    // An interrupt ends the batch in its own way, and that stops the bar.
    gracefulExit: false,
    // Records in the mean that the time left goes by: early ones, while the code warms up, mislead.
    etaBuffer: 1000,
  })
  const began = performance.now()
  let records = 0
  let read = 0
  bar.start(total || 1, 0, { records, rate: 0 })
  return {
    see: (bytes) => {
      read += bytes
    },
    count: () => {
      records += 1
      const seconds = (performance.now() - began) / 1000
      bar.update(Math.min(read, total), { records, rate: Math.round(records / Math.max(seconds, 0.001)) })
    },
    stop: () => bar.stop(),
  }
}

async function totalBytes(names: readonly string[]): Promise<number> {
  if (names.includes('-')) return 0
  let total = 0
  for await (const source of findSources(names)) if (source.kind !== 'unreadable') total += source.size
  return total
}

function asStream(output: Output): Writable & { isTTY: true; columns?: number } {
  const stream = new Writable({
    decodeStrings: false,
    write(text, _, done) {
      output.write(String(text))
      done()
    },
  })
  return Object.assign(stream, { isTTY: true as const, columns: output.columns })
}
