import { extract } from '../../src'
import type { Peer, PeerOptions } from '../types'
import { ownVersion } from './versions'

/** This package, through its public entry. */
export function dechrome({ extractFor = () => extract }: PeerOptions): Peer {
  return {
    name: 'dechrome',
    version: ownVersion(),
    predict(page) {
      const article = extractFor(page)(page.text ?? page.html, page.url === null ? {} : { url: page.url })
      const { headline, dek, summary, byline, authors, published, pageType, confidence, body } = article
      return {
        body,
        title: headline,
        dek,
        summary,
        byline,
        authors: authors.length > 0 ? authors.join(', ') : null,
        date: published,
        published,
        pageType,
        confidence,
        get blocks() {
          return article.blocks
        },
      }
    },
  }
}
