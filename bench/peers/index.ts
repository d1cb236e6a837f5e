import type { Peer, PeerOptions, PeerRecord } from '../types'
import { everything, nothing } from './bounds'
import { dechrome } from './dechrome'
import { PythonChild } from './python-child'

type Opener = (options: PeerOptions, python: PythonChild) => Promise<Peer | null>

/** How each peer is opened. What others need is loaded then, so that one that is missing stops no other. */
const openers: Record<string, Opener> = {
  dechrome: async (options) => dechrome(options),
  'readability-jsdom': async () => (await import('./readability')).readabilityOnJsdom(),
  'readability-linkedom': async () => (await import('./readability')).readabilityOnLinkedom(),
  defuddle: async () => (await import('./defuddle')).defuddle(),
  'article-extractor': async () => (await import('./article-extractor')).articleExtractor(),
  trafilatura: async (_, python) => (await import('./python')).pythonPeer('trafilatura', python),
  resiliparse: async (_, python) => (await import('./python')).pythonPeer('resiliparse', python),
  everything: async () => everything(),
  nothing: async () => nothing(),
}

/** The names of all peers, in the order they are reported. */
export const peerNames: readonly string[] = Object.keys(openers)

/** Peers ready to run, and which of those asked for are not to be had. Close them when done. */
export interface OpenPeers {
  peers: Peer[]
  missing: Extract<PeerRecord, { missing: string }>[]
  close(): void
}

/** Open peers by name; one that is not installed is reported, not fatal. */
export async function openPeers(names: readonly string[], options: PeerOptions = {}): Promise<OpenPeers> {
  const python = new PythonChild()
  const opened: OpenPeers = { peers: [], missing: [], close: () => python.close() }
  for (const name of names) {
    try {
      const peer = await openers[name]?.(options, python)
      if (peer) opened.peers.push(peer)
      else opened.missing.push({ name, missing: 'not installed' })
    } catch (error) {
      opened.missing.push({ name, missing: error instanceof Error ? error.message : String(error) })
    }
  }
  return opened
}
