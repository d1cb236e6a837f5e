import { join } from 'node:path'
import { parseDocument } from 'htmlparser2'
import { corpora } from '../corpora'
import { openPeers } from '../peers'
import { selectPages } from '../select'
import type { BenchPage } from '../types'
import { loadLibrary } from './library'

/** Which pages are timed, and with which build of the library. */
export interface Course {
  /** The folder of corpora, and the corpus in it. */
  folder: string
  corpus: string
  /** This many pages, spread evenly. */
  limit: number
  /** The built package. */
  library: string
}

/** What is done with each input of a course. */
export interface Contestant {
  /** As the report names it. */
  name: string
  laps: readonly (() => unknown)[]
}

/** A page whose HTML is in memory, so that no disk is timed. */
export type LoadedPage = Pick<BenchPage, 'id' | 'url'> & { html: string; page: BenchPage }

/** The parser that is the unit, the library in its depths, and what it does with dumps. */
export const parser = 'htmlparser2 parseDocument'
export const toBody = 'extract to body'
export const toOutputs = 'extract to body, markdown, html'
export const probably = 'isProbablyArticle'
export const textDumps = 'text dumps'

/**
 * Make a contestant ready for a course, in the process that it is timed in.
 *
 * @param name one of the names above, or a peer's
 * @throws where the peer is not installed or the library not built
 */
export async function openContestant(name: string, course: Course): Promise<Contestant> {
  if (name === textDumps) return dumps(course)
  const pages = loadPages(course)
  const run = (await ownRun(name, course)) ?? (await peerRun(name))
  return { name: run.name, laps: pages.map((page) => () => run.run(page)) }
}

interface Run {
  name: string
  run(page: LoadedPage): unknown
}

async function ownRun(name: string, { library }: Course): Promise<Run | null> {
  if (name === parser) return { name, run: ({ html }) => parseDocument(html) }
  if (![toBody, toOutputs, probably].includes(name)) return null
  const { extract, isProbablyArticle } = await loadLibrary(library)
  if (name === probably) return { name, run: ({ html }) => isProbablyArticle(html) }
  const article = ({ html, url }: LoadedPage) => extract(html, url === null ? {} : { url })
  if (name === toBody) return { name, run: (page) => article(page).body }
  return {
    name,
    run(page) {
      const { body, markdown, html } = article(page)
      return body.length + markdown.length + html.length
    },
  }
}

async function peerRun(name: string): Promise<Run> {
  const { peers, missing } = await openPeers([name])
  const peer = peers[0]
  if (!peer) throw new Error(`${name}: ${missing[0]?.missing ?? 'no such peer'}`)
  return { name: `${peer.name} ${peer.version}`, run: ({ page }) => peer.predict(page) }
}

async function dumps(course: Course): Promise<Contestant> {
  const { extract } = await loadLibrary(course.library)
  const laps = loadDumps(course).map((text) => () => extract(text, { format: 'text' }).body)
  return { name: textDumps, laps }
}

/** The pages of a course, read into memory. */
export function loadPages({ folder, corpus, limit }: Course): LoadedPage[] {
  return pagesOf(corpus, folder, limit).map((page) => {
    const { id, url, html } = page
    return { id, url, html, page: { ...page, html } }
  })
}

/** The texts of as many dumps. */
export function loadDumps({ folder, limit }: Course): string[] {
  return pagesOf('text-dumps', folder, limit).map(({ text }) => text ?? '')
}

function pagesOf(name: string, folder: string, limit: number): BenchPage[] {
  const corpus = corpora.find((each) => each.name === name)
  if (!corpus)
    throw new Error(`no corpus is called ${name}; there are ${corpora.map((each) => each.name).join(', ')}`)
  return selectPages(corpus.read(join(folder, corpus.folder)), { limit })
}
