import { Readability } from '@mozilla/readability'
import { JSDOM, VirtualConsole } from 'jsdom'
import { parseHTML } from 'linkedom'
import type { Peer, Prediction } from '../types'
import { visibleText } from '../visible-text'
import { isoDate } from './dates'
import { installedVersion } from './versions'

const NAME = '@mozilla/readability'

/** Readability on jsdom, as its README sets it up. */
export function readabilityOnJsdom(): Peer {
  return {
    name: 'readability-jsdom',
    version: `${installedVersion(NAME)} on jsdom ${installedVersion('jsdom')}`,
    predict({ html, url }) {
      const virtualConsole = new VirtualConsole()
      const dom = new JSDOM(html, { virtualConsole, ...(url !== null && { url }) })
      try {
        return predictionOf(dom.window.document)
      } finally {
        dom.window.close()
      }
    },
  }
}

/** Readability on linkedom, which parses faster. */
export function readabilityOnLinkedom(): Peer {
  return {
    name: 'readability-linkedom',
    version: `${installedVersion(NAME)} on linkedom ${installedVersion('linkedom')}`,
    predict: ({ html }) => predictionOf(parseHTML(html).document),
  }
}

function predictionOf(document: Document): Prediction {
  const found = new Readability(document).parse()
  return {
    body: visibleText(found?.content ?? ''),
    title: found?.title ?? null,
    byline: found?.byline ?? null,
    date: isoDate(found?.publishedTime),
  }
}
