/**
 * A retext plugin that prunes a scraped text to its article. `retext` or `unified` is yours to install.
 *
 * @module dechrome/retext
 */
import type { Root } from 'nlcst'
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
 * A retext plugin that prunes a text dump to its article: in goes the nlcst tree of a scraped text,
 * out comes a new one of the sentences of its body and subheads alone, so that the plugins after it
 * see no navigation, related links or copyright lines. Headline, dek, dates and every line with its
 * role are in `file.data.article`.
 *
 * @param options as for `extract`; `format` is `'text'` unless given
 * @example
 * ```ts
 * import { readFileSync } from 'node:fs'
 * import { retextArticle } from 'dechrome/retext'
 * import { retext } from 'retext'
 * import retextKeywords from 'retext-keywords'
 * import retextPos from 'retext-pos'
 *
 * const dump = readFileSync('bench/samples/glass-eels--second-article/input.txt', 'utf8')
 * const file = await retext().use(retextArticle).use(retextPos).use(retextKeywords).process(dump)
 * console.log(file.data.article?.headline)
 * console.log(file.data.keywords?.map(({ stem }) => stem).join(', ')) // of the article alone
 * ```
 * ```text
 * Glass eels return to the Wensum Cut for the first time since the sluice was built
 * eel, am, sluic, trust, two
 * ```
 */
export const retextArticle: Plugin<[options?: ExtractOptions], Root, Root> = (options) => (tree, file) => {
  const kept = new Set<number>()
  const onPage = ({ drafts }: { drafts: Parameters<typeof keptDrafts>[0] }) => {
    for (const { line } of keptDrafts(drafts)) kept.add(line)
  }
  file.data.article = extractWatched({ onPage }, textOf(tree), { format: 'text', ...options })
  let line = 1
  return prune(tree, ({ value }) => {
    const isKept = value !== undefined && value.trim() !== '' && kept.has(line)
    line += value?.match(lineBreak)?.length ?? 0
    return isKept
  })
}

export default retextArticle

/** The same that `extract` cuts lines at. */
const lineBreak = /\r\n|\r|\n|\u2028|\u2029/g

/** What is asked of the nodes of an nlcst tree. */
interface TextNode {
  readonly value?: string
  readonly children?: readonly TextNode[]
}

/** The text that a tree was made of: every character stands in one of its leaves. */
function textOf(root: TextNode): string {
  let text = ''
  const waiting: TextNode[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    text += node.value ?? ''
    const { children = [] } = node
    for (let i = children.length - 1; i >= 0; i--) waiting.push(children[i]!)
  }
  return text
}
