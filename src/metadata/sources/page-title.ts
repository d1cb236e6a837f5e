import { textKey } from '../../text/normalize'
import { siteNameBeside, stripSiteName } from '../../text/site-title'
import type { Source } from '../source'

/** `<title>`, its site name stripped later, is right on 0.74 of development articles. */
const CERTAINTY = 0.72
/** What `<title>` has beside the headline is the site's name on most pages, a section on some. */
const SITE = 0.55
/** The same where no heading confirms it, only the marks and lengths. */
const BY_SHAPE = 0.4
/** Headings looked at. */
const HEADINGS = 5

/** The document's `<title>`, and the site's name that stands in it beside a heading or `og:title`. */
export const pageTitle: Source = ({ found }, finds) => {
  finds.add('headline', found.title, 'title', CERTAINTY)
  const openGraph = found.metas.find(({ key }) => key === 'og:title')?.content ?? ''
  for (const heading of [openGraph, ...found.headings.slice(0, HEADINGS)]) {
    const name = textKey(heading) === '' ? null : siteNameBeside(found.title, heading)
    if (name !== null) return finds.add('siteName', name, 'title', SITE)
  }
  const stripped = stripSiteName(found.title, [])
  const rest = found.title.slice(stripped.length).replace(marks, '')
  if (stripped !== found.title && found.title.startsWith(stripped)) {
    finds.add('siteName', rest, 'title', BY_SHAPE)
  }
}

const marks = /^[\s|｜_»›:·•–—-]+/u
