import type { Source } from '../source'

/** What the document itself says: its language, direction, canonical address, preview image, `rel=author`, `rel=tag`. */
export const documentFacts: Source = ({ found, url }, finds) => {
  finds.add('language', found.lang, 'html:lang', 0.8)
  finds.add('dir', found.dir, 'html:dir', 0.95)
  for (const { rel, href } of found.links) {
    if (rel === 'canonical') finds.add('url', href, 'link:canonical', 0.95)
    else if (rel === 'image_src') finds.add('image', href, 'link:image_src', 0.75)
  }
  if (url !== null) finds.add('url', url, 'option:url', 0.5)
  finds.add('tags', [...new Set(found.tags)].join(', '), 'rel:tag', 0.65)
  for (const name of found.authors.slice(0, 3)) finds.add('byline', name, 'rel:author', 0.8)
}
