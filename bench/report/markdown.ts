import type { Report } from '../types'
import {
  confidenceTable,
  confusionTable,
  mainTable,
  metricTable,
  roleTable,
  speedTable,
  type Table,
} from './tables'

/** The report as Markdown: figures with intervals, every metric, line roles, speed, versions. */
export function markdownReport(report: Report): string {
  const { corpus, pages, created, machine } = report
  const parts = [
    `# ${corpus.name}: ${pages.length} pages`,
    `${corpus.source}. Corpus hash \`${corpus.hash}\`.`,
    `${created}, Node ${machine.node} on ${machine.platform}, ${machine.cpu}.`,
    ...reportTables(report).map(markdownTable),
    peerList(report),
    errorList(report),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** The tables of a report in the order they are printed. */
export function reportTables(report: Report): Table[] {
  const slices = ['all', 'rest', 'locked'].filter((slice) =>
    report.figures.some((figure) => figure.slice === slice),
  )
  return [
    mainTable(report),
    ...slices.map((slice) => metricTable(report, slice)),
    roleTable(report),
    confusionTable(report),
    confidenceTable(report, 'pages'),
    confidenceTable(report, 'width'),
    speedTable(report),
  ].flatMap((table) => table ?? [])
}

/** A table in GitHub's Markdown, figures to the right. */
export function markdownTable({ title, head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = line(head.map((_, column) => (column === 0 ? '---' : '---:')))
  return [`## ${title}`, '', line(head), rule, ...rows.map(line)].join('\n')
}

function peerList({ peers }: Report): string {
  const lines = peers.map((peer) =>
    'missing' in peer ? `- ${peer.name}: not available (${peer.missing})` : `- ${peer.name} ${peer.version}`,
  )
  return ['## Peers', '', ...lines].join('\n')
}

/** Pages on which a peer failed, counted by peer and message. */
function errorList({ pages }: Report): string {
  const counts = new Map<string, number>()
  for (const { scores } of pages) {
    for (const [peer, { error }] of Object.entries(scores)) {
      if (error === undefined) continue
      const key = `${peer}: ${error.split('\n', 1)[0]}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  if (counts.size === 0) return ''
  const lines = [...counts].map(([key, count]) => `- ${key} (${count} ${count === 1 ? 'page' : 'pages'})`)
  return ['## Failures, scored as nothing found', '', ...lines].join('\n')
}
