import { escapeUTF8 } from 'entities/escape'

/** One page: its size in characters and what it took, in milliseconds. */
export interface Mark {
  id: string
  chars: number
  ms: number
}

const SIZE = { width: 900, height: 420, left: 60, right: 20, top: 20, bottom: 50 }
const STYLE =
  'body{font:15px system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#223}' +
  'circle{fill:#2a6fb0;opacity:.55}.grid{stroke:#dde}.line{stroke:#c55;stroke-width:1.5}text{font:12px system-ui;fill:#556}'

/** A page of its own with the time of each page over its size, on logarithmic axes. */
export function plotHtml(title: string, marks: readonly Mark[]): string {
  return (
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeUTF8(title)}</title>` +
    `<style>${STYLE}</style><h1>${escapeUTF8(title)}</h1>${plotSvg(marks)}` +
    '<p>One mark a page; the line is the median time a character.</p></html>\n'
  )
}

function plotSvg(marks: readonly Mark[]): string {
  const { width, height, left, right, top, bottom } = SIZE
  const x = axis(
    marks.map(({ chars }) => chars),
    left,
    width - right,
  )
  const y = axis(
    marks.map(({ ms }) => ms),
    height - bottom,
    top,
  )
  const points = marks.map(
    ({ id, chars, ms }) =>
      `<circle cx="${x.place(chars)}" cy="${y.place(ms)}" r="3"><title>${escapeUTF8(id)}: ${chars} characters, ${ms.toFixed(2)} ms</title></circle>`,
  )
  const columns = x.powers.map(
    (power) =>
      `<path class="grid" d="M${x.place(10 ** power)} ${top}V${height - bottom}"/><text x="${x.place(10 ** power)}" y="${height - bottom + 18}" text-anchor="middle">${10 ** power}</text>`,
  )
  const rows = y.powers.map(
    (power) =>
      `<path class="grid" d="M${left} ${y.place(10 ** power)}H${width - right}"/><text x="${left - 6}" y="${y.place(10 ** power)}" text-anchor="end">${10 ** power}</text>`,
  )
  const rates = marks.map(({ chars, ms }) => ms / Math.max(1, chars)).sort((a, b) => a - b)
  const rate = rates[rates.length >> 1] ?? 0
  const [low, high] = [10 ** x.powers[0]!, 10 ** x.powers.at(-1)!]
  const line = `<path class="line" clip-path="url(#plot)" d="M${x.place(low)} ${y.place(low * rate)}L${x.place(high)} ${y.place(high * rate)}"/>`
  const clip = `<clipPath id="plot"><rect x="${left}" y="${top}" width="${width - left - right}" height="${height - top - bottom}"/></clipPath>`
  const names = `<text x="${width / 2}" y="${height - 8}" text-anchor="middle">characters</text><text x="8" y="14">ms</text>`
  return `<svg viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg">${clip}${columns.join('')}${rows.join('')}${line}${points.join('')}${names}</svg>`
}

/** A logarithmic axis over whole powers of ten. */
function axis(values: readonly number[], from: number, to: number) {
  const logs = values.map((value) => Math.log10(Math.max(1e-3, value)))
  const first = Math.floor(Math.min(...logs))
  const last = Math.max(first + 1, Math.ceil(Math.max(...logs)))
  return {
    powers: Array.from({ length: last - first + 1 }, (_, i) => first + i),
    place: (value: number) =>
      (from + ((Math.log10(Math.max(1e-3, value)) - first) / (last - first)) * (to - from)).toFixed(1),
  }
}
