import { phraseFinder } from '../text/phrases'
import type { Page } from '../types'
import { appRoots, needsScripts } from '../vocabulary/troubles'
import type { TroubleRule } from './rule'
import { says } from './view'

/** Body words below which a page has no text. */
const BODY_WORDS = 30
/** Words of all blocks, below which a plea for JavaScript is not one banner among others. */
const PAGE_WORDS = 200

const findPlea = phraseFinder([needsScripts])

/** A page that a script in the browser would fill: no text under a title, an empty root, or "enable JavaScript". */
export const emptyShell: TroubleRule = {
  code: 'empty-shell',
  test(view) {
    const { page } = view
    if (page.format !== 'html' || view.bodyWords >= BODY_WORDS || isRecovered(page)) return null
    const titled = page.metadata.candidates.headline !== undefined
    if (view.words === 0 && titled) return 'The page has a title and no text: scripts would fill it'
    if (page.boxes.some(isEmptyRoot)) return 'The page is a shell that scripts would fill'
    const pleads = view.words < PAGE_WORDS && page.drafts.some(({ text }) => says(text, findPlea, 'inside'))
    return pleads ? 'The page asks for JavaScript and has no text without' : null
  },
}

function isRecovered({ warnings }: Page): boolean {
  return warnings.some(({ code }) => code === 'embedded-data')
}

function isEmptyRoot({ first, end, element }: Page['boxes'][number]): boolean {
  return first === end && appRoots.has(element?.attribs.id?.toLowerCase() ?? '')
}
