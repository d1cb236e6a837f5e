import { type Article, extract } from '../../src'
import type { Fields, Peer, PeerOptions } from '../types'
import { ownVersion } from './versions'

/** This package, through its public entry. */
export function dechrome({ extractFor = () => extract }: PeerOptions): Peer {
  return {
    name: 'dechrome',
    version: ownVersion(),
    predict(page) {
      const input = page.text ?? page.bytes ?? page.html
      const article = extractFor(page)(input, page.url === null ? {} : { url: page.url })
      return {
        body: article.body,
        ...fieldsOf(article),
        pageType: article.pageType,
        confidence: article.confidence,
        get blocks() {
          return article.blocks
        },
      }
    },
  }
}

function fieldsOf(article: Article): Fields {
  const { headline, dek, summary, byline, authors, published, modified, siteName, language, section, tags } =
    article
  return {
    title: headline,
    dek,
    summary,
    byline,
    authors: joined(authors),
    date: published,
    published,
    modified,
    siteName,
    language,
    section,
    tags: joined(tags),
  }
}

function joined(values: readonly string[]): string | null {
  return values.length > 0 ? values.join(', ') : null
}
