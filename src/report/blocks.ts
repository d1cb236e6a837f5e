import type { Block, Reason } from '../types'
import { counted, countRoles, signed } from './count'
import { type Markup, markup } from './markup'
import { isNoise } from './roles'

/** A run of noise from this many blocks on is folded; a single line takes no more room than its fold. */
const foldedFrom = 2

/** Every block in reading order, each with the rules that spoke behind it; runs of noise are folded. */
export function blockList(blocks: readonly Block[]): Markup {
  return markup`${runsOf(blocks).map(({ noise, blocks }, at) =>
    noise && blocks.length >= foldedFrom ? folded(blocks, at) : markup`${blocks.map(blockItem)}`,
  )}`
}

interface Run {
  noise: boolean
  blocks: Block[]
}

/** Neighbours that are all noise, or all not. */
function runsOf(blocks: readonly Block[]): Run[] {
  const runs: Run[] = []
  for (const block of blocks) {
    const noise = isNoise(block.role)
    const last = runs.at(-1)
    if (last?.noise === noise) last.blocks.push(block)
    else runs.push({ noise, blocks: [block] })
  }
  return runs
}

/** The run follows its fold instead of standing in it, so that a filter can show it while it is folded. */
function folded(blocks: readonly Block[], at: number): Markup {
  const kinds = countRoles(blocks).map(
    ([role, count]) => markup` <span class="r-${role}"><b>${count}</b> ${role}</span>`,
  )
  return markup`<details class="fold"><summary aria-controls="run-${at}"><span class="many">${counted(blocks.length, 'block')} of noise</span>${kinds}</summary></details>
<div class="run" id="run-${at}">
${blocks.map(blockItem)}</div>
`
}

function blockItem({ role, kind, text, line, path, reasons }: Block): Markup {
  const points = reasons.reduce((sum, reason) => sum + reason.points, 0)
  const place = line === undefined ? path : `line ${line}`
  return markup`<details class="block r-${role} k-${kind}${isNoise(role) ? ' noise' : ''}"><summary><span class="role">${role}</span><span class="text" dir="auto">${text === '' ? wordless(kind) : text}</span><span class="points">${signed(points)}</span></summary>
<div class="why"><p class="place">${kind === 'line' ? null : markup`${kind}, `}<code>${place}</code></p>${reasonTable(reasons)}</div></details>
`
}

function wordless(kind: Block['kind']): Markup {
  return kind === 'media' ? markup`<i>a picture, film or sound</i>` : markup`<i>no text</i>`
}

function reasonTable(reasons: readonly Reason[]): Markup {
  if (reasons.length === 0) return markup`<p>No rule spoke about it.</p>`
  const most = Math.max(...reasons.map(({ points }) => Math.abs(points)))
  return markup`<table><thead><tr><th>points</th><th class="bars"></th><th>rule</th><th>what it saw</th></tr></thead><tbody>
${reasons.map((reason) => reasonRow(reason, most))}</tbody></table>`
}

function reasonRow({ rule, points, words }: Reason, most: number): Markup {
  const side = points < 0 ? 'against' : 'for'
  const share = most === 0 ? 0 : Math.round((100 * Math.abs(points)) / most)
  return markup`<tr class="${side}"><td class="points">${signed(points)}</td><td class="bars"><i style="width:${share}%"></i></td><td class="rule">${rule}</td><td>${words}</td></tr>
`
}
