import { phraseFinder } from '../text/phrases'
import { challenges, errorTitles } from '../vocabulary/troubles'
import type { TroubleRule } from './rule'
import { says } from './view'

/** Body words below which a page that is called an error is one: help and excuses run to about 100. */
const BODY_WORDS = 120
/** Words of all blocks below which a challenge is all there is to a page. */
const PAGE_WORDS = 200

const findTitle = phraseFinder([errorTitles])
const findChallenge = phraseFinder([challenges])

/** "404 Not Found", "Access denied", "Just a moment...": by title or heading, or by the words of a challenge. */
export const errorPage: TroubleRule = {
  code: 'error-page',
  test(view) {
    if (view.bodyWords >= BODY_WORDS) return null
    const name = view.names.find((text) => says(text, findTitle, 'whole'))
    if (name !== undefined) return `The page is called "${name}", as errors and checks for robots are`
    if (view.words >= PAGE_WORDS) return null
    const challenged = view.page.drafts.some(({ text }) => says(text, findChallenge, 'inside'))
    return challenged ? 'The page is a check for robots' : null
  },
}
