import type { Source } from '../source'

/** A `<time>` is right on 0.82 of pages where it is the first; links to other pages carry their dates. */
const FIRST = 0.8
const BEFORE_HEADING = 0.6
const LABELLED = 0.85
const LATER = 0.4

const modifiedWords = ['modified', 'updated']
const publishedWords = ['pubdate', 'published', 'publish', 'entry-date', 'dateposted']

/** `<time>` elements outside links, the first after the heading foremost. */
export const times: Source = ({ found }, finds) => {
  let first = true
  for (const { datetime, text, afterHeading, linked, label } of found.times) {
    if (linked) continue
    const value = datetime || text
    const says = (words: string[]) => words.some((word) => label.includes(word))
    const published = says(publishedWords)
    if (says(modifiedWords) && !published) {
      finds.add('modified', value, 'time', LABELLED)
      continue
    }
    const place = first ? (afterHeading ? FIRST : BEFORE_HEADING) : LATER
    finds.add('published', value, 'time', published && first ? LABELLED : place)
    if (afterHeading) first = false
  }
}
