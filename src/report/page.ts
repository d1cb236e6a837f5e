import type { Article, Warning } from '../types'
import { blockList } from './blocks'
import { counted } from './count'
import { fieldTable } from './fields'
import { legend } from './legend'
import { type Markup, markup } from './markup'
import { isNoise } from './roles'
import { reportStyle } from './style'

/** What a report says besides the article. */
export interface ReportOptions {
  /** What was read, such as a file name. Default: the article's own address, if it has one. */
  source?: string
}

/** Nothing is loaded and nothing runs, whatever a page may have smuggled in. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/**
 * Write the page that shows why each block of an article was kept or dropped. It needs no other
 * file, makes no request and has no script: blocks open, runs of noise unfold and roles are filtered by
 * elements of HTML alone.
 *
 * @param article what `extract` gave
 * @param options of them `source` is named in the report
 * @returns an HTML document; all text of the article is escaped
 * @example
 * ```ts
 * import { extract, reportPage } from 'dechrome/browser'
 *
 * const article = extract('<h1>Rain</h1><p>It rained in Oslo all day, and nobody minded it.</p>')
 * const report = reportPage(article, { source: 'rain.html' })
 * console.log(report.slice(0, 15))
 * ```
 * ```text
 * <!doctype html>
 * ```
 */
export function reportPage(article: Article, { source = article.url ?? '' }: ReportOptions = {}): string {
  const { headline, blocks } = article
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${headline ?? 'No headline'}: why did it decide that?</title>
<style>${reportStyle}</style>
</head>
<body>
<a class="skip" href="#text">Skip to the text</a>
${header(article, source)}
<main>
<h2 id="text" tabindex="-1">The text, block by block</h2>
<p class="soft hint">Open a block to see the rules that spoke. Points above zero speak for content, below zero for noise.</p>
${legend(blocks)}
<div class="blocks"${language(article)}>
${blocks.length === 0 ? nothing : blockList(blocks)}</div>
</main>
<section aria-labelledby="fields"><h2 id="fields">Fields</h2>
${fieldTable(article)}</section>
</body>
</html>
`.text
}

const nothing = markup`<p class="soft">The input has no text.</p>`

function header(article: Article, source: string): Markup {
  const { headline, dek, byline, published, pageType, confidence, blocks, warnings } = article
  const kept = blocks.filter(({ role }) => !isNoise(role)).length
  return markup`<header>
<p class="kicker">Why did it decide that?${source === '' ? null : markup` <code>${source}</code>`}</p>
<h1 dir="auto"${language(article)}>${headline ?? markup`<span class="soft">No headline</span>`}</h1>
${paragraph('dek', dek)}${credit(byline, published)}<p class="facts"><span>${pageType}</span><span>confidence <b>${confidence.toFixed(2)}</b></span><span>${counted(blocks.length, 'block')}, <b>${kept}</b> kept</span></p>
${warnings.map(warningLine)}</header>`
}

function paragraph(name: string, text: string | null): Markup | null {
  return text ? markup`<p class="${name}" dir="auto">${text}</p>\n` : null
}

/** Who and when; each keeps its own direction of writing. */
function credit(...parts: (string | null)[]): Markup | null {
  const known = parts.filter((part) => part !== null)
  if (known.length === 0) return null
  return markup`<p class="credit">${known.map((part, i) => markup`${i > 0 ? ' · ' : ''}<bdi>${part}</bdi>`)}</p>\n`
}

function warningLine({ code, message }: Warning): Markup {
  return markup`<p class="warning"><b>${code}</b> ${message}</p>
`
}

function language(article: Article): Markup | null {
  return article.language === null ? null : markup` lang="${article.language}"`
}
