import { assemble } from './article/assemble'
import { chooseFields } from './article/fields'
import { blocksFromText, blocksFromTree, mostBlocks } from './blocks'
import { type Judge, label } from './label'
import { weighBlocks } from './label/evidence'
import { collectMetadata } from './metadata'
import { metadataOfText } from './metadata/front-matter'
import { withRecord } from './metadata/record'
import { resolveOptions, unknownOptions } from './options'
import { renderHtml, renderMarkdown, snapshot } from './output'
import { giveFields, overrule, type Ruling, rulePage, rulesFor, settleRoles } from './site-rules'
import { readSource, reportTo } from './source'
import { readableTree } from './source/embedded'
import type { Article, ExtractOptions, Input, Warning, Watch } from './types'
import { trusted, warnOf } from './warnings'

/**
 * Take the article out of a page: HTML or a plain-text dump in; headline, dek, timestamp, body
 * and every block with its role out.
 *
 * @param input an HTML string, a text dump or bytes of either; a live `Document` or element, Cheerio's
 *   `$` or what it selects, a domhandler tree or a hast tree, none of which is changed
 * @param options how to read it; every option has a default
 * @returns the article; malformed, empty or hostile content gives empty fields and warnings
 * @throws TypeError where the input or an option is of the wrong type; `DechromeError` under
 *   `strict` where a limit is passed
 * @example
 * ```ts
 * import { extract } from 'dechrome'
 *
 * const page = '<h1>Rain</h1><p>It rained in Oslo all day, and nobody minded it.</p><p>© 2025 The Wet Week</p>'
 * const { headline, body, blocks } = extract(page)
 * console.log(headline, '|', body, '|', blocks.at(-1)?.role)
 * ```
 * ```text
 * Rain | It rained in Oslo all day, and nobody minded it. | copyright
 * ```
 */
export function extract(input: Input, options: ExtractOptions = {}): Article {
  return extractWith(shipped, input, options)
}

const shipped: Judge = { weigh: weighBlocks, types: null }

/**
 * `extract` for plugins, which prune the caller's tree to what was kept.
 *
 * @param watch told of copies and of the labelled page
 */
export function extractWatched(watch: Watch, input: Input, options: ExtractOptions = {}): Article {
  return extractWith(shipped, input, options, watch)
}

/**
 * `extract` with another judge of the blocks: the benchmark hands in rules that have not seen the page.
 *
 * @param judge gives every block its points
 */
export function extractWith(
  judge: Judge,
  input: Input,
  options: ExtractOptions = {},
  watch: Watch = {},
): Article {
  const settings = resolveOptions(options)
  const rules = rulesFor(settings)
  const warnings: Warning[] = unknownOptions(options)
  const source = readSource(input, settings, warnings, watch.onCopy)
  const isHtml = source.format === 'html'
  const stated = isHtml ? collectMetadata(source.root, settings) : metadataOfText(source.text, settings)
  const readable = isHtml ? readableTree(source.root, stated, settings, warnings) : null
  const found = readable ? withRecord(stated, readable.records) : stated
  const root = readable?.root ?? null
  const most = mostBlocks(settings.maxNodes)
  const { drafts, boxes, isFull } = isHtml ? blocksFromTree(root!, most) : blocksFromText(source.text, most)
  if (isFull) reportTo(warnings, settings)('max-nodes', `Only the first ${most} blocks of the page were read`)
  const ruling = rules && rulePage(rules, { root, drafts }, warnings)
  const metadata = ruling ? giveFields(found, ruling) : found
  const markdown = !isHtml && source.markdown
  const blocks = { format: source.format, markdown, drafts, boxes, metadata, warnings }
  const page = label(blocks, settings, ruling ? ruledBy(ruling, judge) : judge)
  if (ruling) settleRoles(drafts, ruling)
  warnings.push(...warnOf(page))
  page.confidence = trusted(page.confidence, warnings)
  const fields = chooseFields(page, settings)
  watch.onPage?.(page)
  const kept = snapshot(page)
  return assemble(page, fields, { markdown: () => renderMarkdown(kept), html: () => renderHtml(kept) })
}

/** A judge whom site rules overrule. */
function ruledBy(ruling: Ruling, judge: Judge): Judge {
  return { ...judge, weigh: (page) => overrule(judge.weigh(page), ruling) }
}
