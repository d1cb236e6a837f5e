/**
 * A rehype plugin that prunes a page to its article. `unified` is yours to install.
 *
 * @module dechrome/rehype
 */
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
 * ```ts
 * import { rehypeArticle } from 'dechrome/rehype'
 * import rehypeParse from 'rehype-parse'
 * import rehypeRemark from 'rehype-remark'
 * import remarkStringify from 'remark-stringify'
 * import { unified } from 'unified'
 *
 * const html = '<h1>Rain</h1><p>It rained in <b>Oslo</b> all day, and nobody minded it.</p><p>© 2025 The Wet Week</p>'
 * const file = await unified()
 *   .use(rehypeParse)
 *   .use(rehypeArticle, { url: 'https://wet.example/rain' })
 *   .use(rehypeRemark)
 *   .use(remarkStringify)
 *   .process(html)
 * console.log(file.data.article?.headline)
 * console.log(String(file))
 * ```
 * ```text
 * Rain
 * It rained in **Oslo** all day, and nobody minded it.
 * ```
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
