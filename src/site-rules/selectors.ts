import { compile } from 'css-select'
import type { AnyNode, Element } from 'domhandler'

/** What reads selectors, with the packages it needs. */
export interface SelectorReader {
  /** The test that a selector stands for. Throws where it cannot be read. */
  read(selector: string): (element: Element) => boolean
}

/** The reader of selectors. In the built package `on-demand.ts` stands in the place of this file. */
export function selectorReader(): SelectorReader {
  return { read: (selector) => compile<AnyNode, Element>(selector) }
}
