import type { Role } from '../types'
import type { Io } from './io'

/** Writes a text in a style, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

/** Select Graphic Rendition codes, as every terminal since the VT100 knows them. */
const codes = {
  bold: 1,
  dim: 2,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36,
} as const

export type Style = keyof typeof codes

/** How `--explain` shows the roles that make the article; noise is dim. */
export const roleStyles: Readonly<Partial<Record<Role, Style>>> = {
  headline: 'bold',
  dek: 'cyan',
  summary: 'cyan',
  byline: 'magenta',
  timestamp: 'magenta',
  subhead: 'yellow',
  body: 'green',
  caption: 'blue',
}

/** Colours where stdout is a terminal; `FORCE_COLOR` and `NO_COLOR` overrule that, in this order. */
export function painter({ stdout, env }: Pick<Io, 'stdout' | 'env'>): Paint {
  return wantsColor(stdout.isTTY === true, env)
    ? (style, text) => `\x1b[${codes[style]}m${text}\x1b[0m`
    : plain
}

const plain: Paint = (_, text) => text

function wantsColor(isTerminal: boolean, env: Io['env']): boolean {
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return isTerminal && !env.NO_COLOR && env.TERM !== 'dumb'
}
