import type { Input, ResolvedOptions, Source, Warning, Watch } from '../types'
import { dataKind } from './data-kind'
import { isTree, readTreeInput } from './doors'
import { withLineFeeds, withoutNul } from './line-ends'
import { readText } from './read-text'
import { type Report, reportTo } from './report'
import { sniffFormat } from './sniff'
import { buildTree, type Tree } from './tree'
import { withoutXml } from './xhtml'

export { reportTo } from './report'

/**
 * Turn the caller's input into a tree, or into the text of a dump.
 *
 * @param input HTML, Markdown or plain text, as a string or as bytes in any encoding; or a tree
 * @param options limits, the format where it is known, and the `Content-Type` header
 * @param warnings where a limit that is passed, or a binary file, is noted
 * @param onCopy told of each node of a tree that is copied
 * @returns the tree or the text; an empty text for a binary file
 * @throws TypeError where the input is none of these; `DechromeError` under `strict` where a limit
 *   is passed
 */
export function readSource(
  input: Input,
  options: ResolvedOptions,
  warnings: Warning[],
  onCopy?: Watch['onCopy'],
): Source {
  const report = reportTo(warnings, options)
  if (isTree(input))
    return { format: 'html', root: within(readTreeInput(input, options, onCopy), options, report) }
  const text = readText(input, options, report)
  if (text === null) {
    warnings.push({ code: 'binary', message: 'The input is a binary file, neither text nor HTML' })
    return { format: 'text', text: '', markdown: false }
  }
  const data = dataKind(text)
  if (data !== null) {
    const message = `The input is ${data} and no page: read it as such, and hand over the pages it holds or names`
    warnings.push({ code: 'not-a-page', message })
  }
  const format = options.format === 'auto' ? sniffFormat(text, options.contentType) : options.format
  if (format !== 'html') return { format: 'text', text: withoutNul(text), markdown: format === 'markdown' }
  const html = withoutXml(withLineFeeds(text), options.contentType)
  return { format: 'html', root: within(buildTree(html, options), options, report) }
}

/** The root of a tree; the limits that it met are reported. */
function within({ root, tooDeep, tooMany }: Tree, options: ResolvedOptions, report: Report) {
  const { maxDepth, maxNodes } = options
  if (tooDeep) report('max-depth', `Elements deeper than ${maxDepth} were flattened, their text kept`)
  if (tooMany) report('max-nodes', `Only the first ${maxNodes} nodes of the page were read`)
  return root
}
