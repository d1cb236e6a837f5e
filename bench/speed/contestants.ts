import { parseDocument } from 'htmlparser2'
import type { Article } from '../../src'
import type { OpenPeers } from '../peers'
import type { BenchPage } from '../types'
import type { Contestant } from './clock'
import type { Library } from './library'

/** A page whose HTML is in memory. */
export type LoadedPage = Pick<BenchPage, 'id' | 'url'> & { html: string; page: BenchPage }

/** Pages that slow peers are run on. */
const FEW = 20

/** The parser whose tree is the unit, this library in its depths, and the peers. */
export function contestants(library: Library, { peers }: OpenPeers): Contestant<LoadedPage>[] {
  const extract = ({ html, url }: LoadedPage): Article => library.extract(html, url === null ? {} : { url })
  return [
    { name: 'htmlparser2 parseDocument', run: ({ html }) => parseDocument(html) },
    { name: 'extract to body', run: (page) => extract(page).body },
    {
      name: 'extract to body, markdown, html',
      run(page) {
        const { body, markdown, html } = extract(page)
        return body.length + markdown.length + html.length
      },
    },
    { name: 'isProbablyArticle', run: ({ html }) => library.isProbablyArticle(html) },
    ...peers.map((peer) => ({
      name: `${peer.name} ${peer.version}`,
      most: FEW,
      run: ({ page }: LoadedPage) => peer.predict(page),
    })),
  ]
}

/** Read pages into memory, so that no disk is timed. */
export function loadPages(pages: readonly BenchPage[]): LoadedPage[] {
  return pages.map((page) => {
    const { id, url, html } = page
    return { id, url, html, page: { ...page, html } }
  })
}
