import type { Source } from '../source'

/** A `<time>` is right on 0.82 of pages where it is the first; links to other pages carry their dates. */
const FIRST = 0.8
const BEFORE_HEADING = 0.6
const LABELLED = 0.85
const LATER = 0.4
/** In a link, where its class says what it is: a blog's own link to the page, or one to another. Enough to lend a time. */
const LINKED = 0.5
/** hAtom asks for `updated` alone: where nothing else is stated it is the date of the entry. */
const LONE = 0.5

const modifiedWords = ['modified', 'updated']
const publishedWords = ['pubdate', 'published', 'publish', 'entry-date', 'dateposted']

/** `<time>` elements, the first after the heading foremost; in links only the first that its class labels. */
export const times: Source = ({ found }, finds) => {
  let first = true
  let isStated = false
  let lone: string | null = null
  const linkedFields = new Set<string>()
  for (const { datetime, text, afterHeading, linked, label } of found.times) {
    const value = datetime || text
    const says = (words: string[]) => words.some((word) => label.includes(word))
    const published = says(publishedWords)
    if (linked) {
      const field = published ? 'published' : says(modifiedWords) ? 'modified' : null
      if (field !== null && afterHeading && !linkedFields.has(field)) finds.add(field, value, 'time', LINKED)
      if (field !== null) linkedFields.add(field)
      continue
    }
    if (says(modifiedWords) && !published) {
      finds.add('modified', value, 'time', LABELLED)
      lone ??= value
      continue
    }
    const place = first ? (afterHeading ? FIRST : BEFORE_HEADING) : LATER
    finds.add('published', value, 'time', published && first ? LABELLED : place)
    if (afterHeading) first = false
    isStated = true
  }
  if (lone !== null && !isStated) finds.add('published', lone, 'time', LONE)
}
