import { escapeUTF8 } from 'entities/escape'
import type { Figure, Report } from '../types'
import { htmlPageOf } from './layout'
import { reportTables } from './markdown'
import { barChart, type Kind, scatterPlot } from './svg'
import { labelOf, type Table } from './tables'
import { explanationFile, type WorstPage, worstPages } from './worst'

const BOUNDS = new Set(['everything', 'nothing'])

/**
 * The report as one page that needs no other file: plots, tables and the worst pages.
 *
 * @param explained ids of the pages whose explanation stands beside the report
 */
export function htmlReport(report: Report, explained: ReadonlySet<string>): string {
  const { corpus, pages, created, machine } = report
  const body = [
    `<h1>${escapeUTF8(corpus.name)}</h1>`,
    `<div class="soft">${pages.length} pages · ${escapeUTF8(corpus.source)} · ${created} · Node ${machine.node}, ${escapeUTF8(machine.cpu)}</div>`,
    keyFigures(report),
    `<h2>${labelOf(corpus.metric)} by peer</h2>`,
    panels(report),
    '<h2>Speed against accuracy</h2>',
    `<div class="panel">${speedPlot(report)}</div>`,
    ...reportTables(report).map((table) => `<h2>${escapeUTF8(table.title)}</h2>${htmlTable(table)}`),
    worstTables(worstPages(report), explained),
    '<h2>Versions</h2>',
    versions(report),
  ]
  return htmlPageOf(`dechrome on ${corpus.name}`, body.join('\n'))
}

/** A table with its cells escaped. */
function htmlTable({ head, rows }: Table): string {
  const cells = (tag: string, row: readonly string[]) =>
    row.map((cell) => `<${tag}>${escapeUTF8(cell)}</${tag}>`).join('')
  const body = rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')
  return `<div class="wide"><table><thead><tr>${cells('th', head)}</tr></thead><tbody>${body}</tbody></table></div>`
}

function keyFigures({ figures, speed, corpus }: Report): string {
  const all = figures.filter(({ metric, slice }) => metric === corpus.metric && slice === 'all')
  const own = all.find(({ peer }) => peer === 'dechrome')
  const rivals = all.filter(({ peer }) => kindOf(peer) === 'peer').sort((a, b) => b.value - a.value)
  const ownSpeed = speed.find(({ peer }) => peer === 'dechrome')
  const slow = speed.find(({ peer }) => peer === 'readability-jsdom')
  const keys = [
    own && [`dechrome, ${labelOf(corpus.metric)}`, own.value.toFixed(3)],
    rivals[0] && [`best peer, ${rivals[0].peer}`, rivals[0].value.toFixed(3)],
    ownSpeed && ['ms a page, median', ownSpeed.median.toFixed(2)],
    ownSpeed && slow && ['times as fast as Readability on jsdom', (slow.median / ownSpeed.median).toFixed(0)],
  ]
  const cards = keys.flatMap((key) =>
    key ? `<div class="key"><b>${key[1]}</b><span class="soft">${key[0]}</span></div>` : [],
  )
  return `<div class="keys">${cards.join('')}</div>`
}

/** A bar chart for all pages and for each page type. */
function panels({ figures, corpus }: Report): string {
  const own = figures.filter(({ metric }) => metric === corpus.metric)
  const slices = [...new Set(own.map(({ slice }) => slice))]
  const panel = (slice: string) => {
    const bars = own.filter((figure) => figure.slice === slice && figure.peer !== 'nothing').map(barOf)
    const size = own.find((figure) => figure.slice === slice)?.pages
    return `<div class="panel"><h3>${slice} <span class="soft">${size} pages</span></h3>${barChart(bars)}</div>`
  }
  return `<div class="panels">${slices.map(panel).join('')}</div>`
}

function barOf({ peer, value, low, high }: Figure) {
  return { label: peer, kind: kindOf(peer), value, low, high }
}

function speedPlot({ figures, speed, corpus }: Report): string {
  const points = speed.flatMap(({ peer, median }) => {
    const figure = figures.find(
      (each) => each.peer === peer && each.metric === corpus.metric && each.slice === 'all',
    )
    return figure && kindOf(peer) !== 'bound'
      ? [{ label: peer, kind: kindOf(peer), x: median, y: figure.value }]
      : []
  })
  return points.length === 0 ? '' : scatterPlot(points, 'ms a page, median', labelOf(corpus.metric))
}

function worstTables(
  worst: ReadonlyMap<string, readonly WorstPage[]>,
  explained: ReadonlySet<string>,
): string {
  if (worst.size === 0) return ''
  const tables = [...worst].map(([type, pages], i) => {
    const rows = pages.map(({ page, value, best }) => {
      const name = escapeUTF8(page.id)
      const link = explained.has(page.id) ? `<a href="${explanationFile(page.id)}">${name}</a>` : name
      const rival = best ? `<td>${best.value.toFixed(3)}</td><td>${best.peer}</td>` : '<td></td><td></td>'
      return `<tr><td>${link}</td><td class="left">${escapeUTF8(page.host)}</td><td>${value.toFixed(3)}</td>${rival}</tr>`
    })
    const head =
      '<tr><th>page</th><th class="left">host</th><th>dechrome</th><th>best peer</th><th></th></tr>'
    return `<details${i === 0 ? ' open' : ''}><summary>${type}</summary><div class="wide"><table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table></div></details>`
  })
  return `<h2>Worst pages</h2><p class="soft">Each links to its blocks with role, points and reasons. Pages of locked hosts are not shown.</p>${tables.join('')}`
}

function versions({ peers, corpus }: Report): string {
  const rows = peers.map((peer) => [
    peer.name,
    'missing' in peer ? `not available: ${peer.missing}` : peer.version,
  ])
  const table = htmlTable({ title: '', head: ['peer', 'version'], rows })
  return `${table}<p class="soft">Corpus SHA-256 <code>${corpus.hash}</code></p>`
}

function kindOf(peer: string): Kind {
  if (peer === 'dechrome') return 'own'
  return BOUNDS.has(peer) ? 'bound' : 'peer'
}
