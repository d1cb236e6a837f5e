import { escapeUTF8 } from 'entities/escape'

/** Whose figure a mark shows: this package's, another extractor's, or a bound's. */
export type Kind = 'own' | 'peer' | 'bound'

/** A bar from 0 with its interval; values go from 0 to 1. */
export interface Bar {
  label: string
  kind: Kind
  value: number
  low: number
  high: number
}

/** A labelled point; `x` is above 0. */
export interface Point {
  label: string
  kind: Kind
  x: number
  y: number
}

const BAR = { labels: 132, bars: 170, values: 48, row: 22, height: 12 }
const PLOT = { width: 1080, height: 420, left: 52, right: 24, top: 16, bottom: 44 }
const LABEL = { height: 15, letter: 6.6, gap: 9 }

/** Bars below one another, the interval as a whisker, the value in figures beside it. */
export function barChart(bars: readonly Bar[]): string {
  const { labels, bars: span, values, row, height } = BAR
  const rows = bars.map(({ label, kind, value, low, high }, i) => {
    const middle = i * row + row / 2
    const x = (share: number) => (labels + share * span).toFixed(1)
    return (
      `<g class="${kind}"><title>${escapeUTF8(label)} ${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]</title>` +
      `<text x="${labels - 8}" y="${middle + 4}" text-anchor="end">${escapeUTF8(label)}</text>` +
      `<rect class="track" x="${labels}" y="${middle - height / 2}" width="${span}" height="${height}" rx="3"/>` +
      `<rect class="bar" x="${labels}" y="${middle - height / 2}" width="${(value * span).toFixed(1)}" height="${height}" rx="3"/>` +
      `<path class="whisker" d="M${x(low)} ${middle}H${x(high)}"/>` +
      `<text class="value" x="${labels + span + 8}" y="${middle + 4}">${value.toFixed(3)}</text></g>`
    )
  })
  return svg(labels + span + values, bars.length * row, rows.join(''))
}

/** Points over a logarithmic and a linear axis, each with its label where there is room. */
export function scatterPlot(points: readonly Point[], xTitle: string, yTitle: string): string {
  const { width, height, left, right, top, bottom } = PLOT
  const decades = decadesOf(points.map(({ x }) => x))
  const [floor, ceiling] = tenthsOf(points.map(({ y }) => y))
  const first = decades[0]!
  const across = (x: number) =>
    left + ((Math.log10(x) - first) / (decades.length - 1)) * (width - left - right)
  const up = (y: number) => top + ((ceiling - y) / (ceiling - floor)) * (height - top - bottom)
  const columns = decades.map((power) => {
    const x = across(10 ** power).toFixed(1)
    return `<path class="grid" d="M${x} ${top}V${height - bottom}"/><text x="${x}" y="${height - bottom + 18}" text-anchor="middle">${10 ** power}</text>`
  })
  const lines = stepsOf(floor, ceiling).map((value) => {
    const y = up(value)
    return `<path class="grid" d="M${left} ${y.toFixed(1)}H${width - right}"/><text x="${left - 8}" y="${(y + 4).toFixed(1)}" text-anchor="end">${value.toFixed(2)}</text>`
  })
  const titles =
    `<text class="axis" x="${(left + width - right) / 2}" y="${height - 8}" text-anchor="middle">${escapeUTF8(xTitle)}</text>` +
    `<text class="axis" x="${left + 6}" y="${top + 12}">${escapeUTF8(yTitle)}</text>`
  const marks = placed(points.map((point) => ({ ...point, x: across(point.x), y: up(point.y) })))
  return svg(width, height, [...columns, ...lines, titles, ...marks].join(''))
}

interface Rectangle {
  x: number
  y: number
  width: number
}

/** Dots with labels; a label goes right, left, above or below, wherever it first meets nothing. */
function placed(points: readonly Point[]): string[] {
  const taken: Rectangle[] = points.map(({ x, y }) => ({ x: x - 6, y, width: 12 }))
  return points.map(({ label, kind, x, y }) => {
    const width = label.length * LABEL.letter
    const places = [
      { x: x + LABEL.gap, y, width },
      { x: x - LABEL.gap - width, y, width },
      { x: x - width / 2, y: y - LABEL.height, width },
      { x: x - width / 2, y: y + LABEL.height, width },
    ].filter((place) => place.x >= PLOT.left && place.x + width <= PLOT.width)
    const place = places.find((each) => !taken.some((other) => overlap(each, other))) ?? places[0]!
    taken.push(place)
    return (
      `<g class="${kind}"><circle class="dot" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="5.5"/>` +
      `<text x="${place.x.toFixed(1)}" y="${(place.y + 4).toFixed(1)}">${escapeUTF8(label)}</text></g>`
    )
  })
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  const apart = one.x + one.width < other.x || other.x + other.width < one.x
  return !apart && Math.abs(one.y - other.y) < LABEL.height
}

/** Whole powers of ten around the values, at least two. */
function decadesOf(values: readonly number[]): number[] {
  const low = Math.floor(Math.log10(Math.min(...values)))
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))
  return Array.from({ length: high - low + 1 }, (_, i) => low + i)
}

/** The tenths around the values, with a little air above. */
function tenthsOf(values: readonly number[]): [number, number] {
  const floor = Math.floor(Math.min(...values) * 10) / 10
  return [floor, Math.max(floor + 0.1, Math.ceil(Math.max(...values) * 20 + 0.4) / 20)]
}

function stepsOf(floor: number, ceiling: number): number[] {
  const step = ceiling - floor > 0.45 ? 0.1 : 0.05
  const count = Math.floor((ceiling - floor) / step + 1e-9)
  return Array.from({ length: count + 1 }, (_, i) => floor + i * step)
}

function svg(width: number, height: number, content: string): string {
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">${content}</svg>`
}
