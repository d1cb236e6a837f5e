import { readdirSync, readFileSync } from 'node:fs'
import { parse, serialize } from 'parse5'
import { decode } from '../../src/source/decode'

const folder = 'bench/samples'

/** A bundled page: its name, its address and its text. */
export interface Sample {
  name: string
  url: string
  html: string
}

/**
 * The bundled samples that are HTML, with the tags that HTML lets an author leave out: parsers differ
 * in those that they put in.
 */
export const samples: readonly Sample[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(`${folder}/${entry.name}`).includes('input.html'))
  .map(({ name }) => ({
    name,
    url: JSON.parse(readFileSync(`${folder}/${name}/gold.json`, 'utf8')).url,
    html: serialize(parse(decode(readFileSync(`${folder}/${name}/input.html`)), { scriptingEnabled: false })),
  }))
