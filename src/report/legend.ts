import type { Block, Role } from '../types'
import { countRoles } from './count'
import { type Markup, markup } from './markup'
import { isNoise, looks } from './roles'

/**
 * The roles of the page with their counts. Each is a checkbox; the style sheet shows the checked roles
 * alone, or all blocks where none is checked.
 */
export function legend(blocks: readonly Block[]): Markup {
  const counts = countRoles(blocks)
  const noise = counts.filter(([role]) => isNoise(role))
  return markup`<form class="legend" aria-label="Show only some roles">
${group(
  'The article',
  counts.filter(([role]) => !isNoise(role)),
)}
${group('Noise', noise)}
<p class="tools">${noise.length > 0 ? unfold : ''}<button type="reset">Show everything</button></p>
</form>`
}

const unfold = markup`<label class="chip"><input type="checkbox" id="unfold"> Unfold all noise</label>`

function group(name: string, counts: readonly [Role, number][]): Markup {
  if (counts.length === 0) return markup``
  return markup`<fieldset><legend>${name}</legend>
<div class="chips">${counts.map(([role, count]) => chip(role, count))}</div></fieldset>`
}

function chip(role: Role, count: number): Markup {
  return markup`<label class="chip r-${role}" title="${looks[role].words}"><input type="checkbox" id="show-${role}"> ${role} <b>${count}</b></label>
`
}
