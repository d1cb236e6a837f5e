import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import type { Peer } from '../types'
import { visibleText } from '../visible-text'
import { isoDate } from './dates'
import { installedVersion } from './versions'

/** Defuddle on linkedom, as its README sets it up for Node; it may not ask the network for content. */
export function defuddle(): Peer {
  return {
    name: 'defuddle',
    version: `${installedVersion('defuddle')} on linkedom ${installedVersion('linkedom')}`,
    async predict({ html, url }) {
      const { document } = parseHTML(html)
      const found = await Defuddle(document, url ?? undefined, { useAsync: false })
      return {
        body: visibleText(found.content),
        title: found.title || null,
        byline: found.author || null,
        date: isoDate(found.published),
      }
    },
  }
}
