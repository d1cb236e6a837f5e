import type { Root } from 'hast'
import type { Plugin } from 'unified'
import { extractWatched } from '../extract'
import { keptDrafts } from '../output'
import type { Article, ExtractOptions } from '../types'
import { prune } from './prune'

declare module 'vfile' {
  interface DataMap {
    article: Article
  }
}

/**
 * A rehype plugin that prunes a page to its article: in goes a hast tree of a whole page, out comes a
 * new one of its body, subheads and captions alone, with the elements around them and the positions
 * of all. Headline, dek, dates and every block with its role are in `file.data.article`.
 *
 * The tree keeps the attributes of the page: clean it with `rehype-sanitize` before it is shown. A
 * page that prints no text, whose article was recovered from embedded data, leaves an empty tree.
 *
 * @param options as for `extract`; pass `url` to make the addresses in the `Article` absolute
 * @example
 * const file = await unified()
 *   .use(rehypeParse)
 *   .use(rehypeArticle, { url: 'https://example.com/news/rain' })
 *   .use(rehypeRemark)
 *   .use(remarkStringify)
 *   .process(html)
 * String(file) // the body as Markdown
 * file.data.article?.headline
 */
export const rehypeArticle: Plugin<[options?: ExtractOptions], Root, Root> = (options) => (tree, file) => {
  const origins = new Map<object, object[]>()
  const kept = new Set<object>()
  file.data.article = extractWatched(
    {
      onCopy(copy, node) {
        const nodes = origins.get(copy)
        if (nodes) nodes.push(node)
        else origins.set(copy, [node])
      },
      onPage({ drafts }) {
        for (const { leaves } of keptDrafts(drafts))
          for (const leaf of leaves) for (const node of origins.get(leaf) ?? []) kept.add(node)
      },
    },
    tree,
    options,
  )
  return prune(tree, (node) => kept.has(node))
}

export default rehypeArticle
