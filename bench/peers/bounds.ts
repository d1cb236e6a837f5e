import type { Peer } from '../types'
import { visibleText } from '../visible-text'

/** The bound that leaves nothing out. */
export function everything(): Peer {
  return {
    name: 'everything',
    version: '-',
    predict: ({ html }) => ({ body: visibleText(html) }),
  }
}

/** The bound that keeps nothing. */
export function nothing(): Peer {
  return { name: 'nothing', version: '-', predict: () => ({ body: '' }) }
}
