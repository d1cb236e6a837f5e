import { escapeUTF8 } from 'entities/escape'
import type { Block } from '../../src'
import { words } from '../metrics/words'
import type { BenchPage, FieldName, Fields, PageRecord, Prediction } from '../types'
import { htmlPageOf } from './layout'

/** How a block's fate compares with the truth; empty where the truth does not say. */
type Verdict = 'right' | 'extra' | 'missed' | ''

const KEPT = new Set(['body', 'subhead'])

/** Words in a row by which a longer block is known again in the truth. */
const RUN = 4

/** The page that explains what became of each block of a page, and why. */
export function explanationPage(record: PageRecord, page: BenchPage, prediction: Prediction): string {
  const { id, url, type, fold, scores } = record
  const score = scores.dechrome?.words
  const link = url === null ? '' : ` · <a href="${escapeUTF8(url)}">${escapeUTF8(url)}</a>`
  const body = [
    '<p><a href="../index.html">← report</a></p>',
    `<h1>${escapeUTF8(id)}</h1>`,
    `<div class="soft">${type}, taken for ${prediction.pageType ?? 'none'} · fold ${fold}${link}</div>`,
    score
      ? `<p>F1 <b>${score.f1.toFixed(3)}</b>, precision ${score.precision.toFixed(3)}, recall ${score.recall.toFixed(3)}</p>`
      : '',
    fieldTable(page.truth, prediction),
    snippetTable(page, prediction.body),
    '<h2>Blocks</h2>',
    '<ul class="legend"><li><i style="background:var(--good)"></i>kept, in the truth</li><li><i style="background:var(--bad)"></i>kept, not in the truth</li><li><i style="background:var(--miss)"></i>left out, in the truth</li></ul>',
    blockTable(prediction.blocks ?? [], verdictsBy(page.truth.body)),
  ]
  return htmlPageOf(`${id}: why`, body.join('\n'))
}

function fieldTable(truth: Fields, prediction: Fields): string {
  const names: FieldName[] = ['title', 'dek', 'summary', 'byline', 'date']
  const rows = names
    .filter((name) => truth[name] !== undefined || prediction[name])
    .map((name) => {
      const known = truth[name] === undefined ? '<i class="soft">not known</i>' : cell(truth[name])
      return `<tr><td>${name}</td><td class="text">${known}</td><td class="text">${cell(prediction[name])}</td></tr>`
    })
  const head = '<tr><th>field</th><th class="left">truth</th><th class="left">found</th></tr>'
  return table(head, rows)
}

function cell(value: string | null | undefined): string {
  return value ? escapeUTF8(value) : '<i class="soft">none</i>'
}

function snippetTable({ truth }: BenchPage, body: string): string {
  const row = (snippet: string, wanted: boolean) => {
    const there = body.includes(snippet)
    const verdict = there === wanted ? '' : wanted ? 'missed' : 'extra'
    return `<tr class="${verdict}"><td>${wanted ? 'with' : 'without'}</td><td class="text">${escapeUTF8(snippet)}</td><td>${there ? 'there' : 'not there'}</td></tr>`
  }
  const rows = [
    ...(truth.with ?? []).map((snippet) => row(snippet, true)),
    ...(truth.without ?? []).map((snippet) => row(snippet, false)),
  ]
  if (rows.length === 0) return ''
  return `<h2>Snippets</h2>${table('<tr><th></th><th class="left">snippet</th><th></th></tr>', rows)}`
}

function blockTable(blocks: readonly Block[], verdictOf: (block: Block) => Verdict): string {
  const rows = blocks.map((block) => {
    const { index, role, kind, line, path, text, reasons } = block
    const points = reasons.reduce((sum, reason) => sum + reason.points, 0)
    const why = reasons
      .map(({ rule, points, words }) => `${signed(points)} ${escapeUTF8(rule)}: ${escapeUTF8(words)}`)
      .join('<br>')
    return (
      `<tr class="${KEPT.has(role) ? 'kept' : 'dropped'} ${verdictOf(block)}"><td>${line ?? index}</td>` +
      `<td class="left"><span class="role">${role}</span> <span class="soft">${kind}</span></td><td>${signed(points)}</td>` +
      `<td class="text"${path ? ` title="${escapeUTF8(path)}"` : ''}>${escapeUTF8(text)}</td><td class="why soft">${why}</td></tr>`
    )
  })
  const head =
    '<tr><th></th><th class="left">role</th><th>points</th><th class="left">text</th><th class="left">reasons</th></tr>'
  return table(head, rows)
}

/** Tells whether the truth has a block: most of its runs of words, or all of a short one's words in a row. */
function verdictsBy(truth: string | undefined): (block: Block) => Verdict {
  if (truth === undefined) return () => ''
  const wanted = words(truth.toLowerCase())
  const text = ` ${wanted.join(' ')} `
  const runs = new Set(runsOf(wanted))
  return ({ role, text: own }) => {
    const found = words(own.toLowerCase())
    if (found.length === 0) return ''
    const ownRuns = runsOf(found)
    const inTruth =
      ownRuns.length === 0
        ? text.includes(` ${found.join(' ')} `)
        : ownRuns.filter((run) => runs.has(run)).length * 2 >= ownRuns.length
    if (KEPT.has(role)) return inTruth ? 'right' : 'extra'
    return inTruth ? 'missed' : ''
  }
}

function runsOf(tokens: readonly string[]): string[] {
  return tokens.slice(RUN - 1).map((_, start) => tokens.slice(start, start + RUN).join(' '))
}

function table(head: string, rows: readonly string[]): string {
  return `<div class="wide"><table><thead>${head}</thead><tbody>${rows.join('\n')}</tbody></table></div>`
}

function signed(points: number): string {
  return `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(2)}`
}
