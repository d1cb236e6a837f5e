import { withWindows1252 } from '../../src/source/windows-1252'
import { once } from '../../src/text/once'

/** Bytes of a text in an encoding that `TextDecoder` knows: what it reads of each byte and pair, the other way round. */
export function encode(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding)
  return Uint8Array.from([...text].flatMap((character) => bytesOf(character, table, encoding)))
}

function bytesOf(character: string, table: ReadonlyMap<string, number[]>, encoding: string): number[] {
  const bytes = character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : table.get(character)
  if (!bytes) throw new Error(`${encoding} has no ${character}`)
  return bytes
}

const tables = new Map<string, () => ReadonlyMap<string, number[]>>()

function tableOf(encoding: string): ReadonlyMap<string, number[]> {
  const table = tables.get(encoding) ?? once(() => readTable(encoding))
  tables.set(encoding, table)
  return table()
}

function readTable(encoding: string): Map<string, number[]> {
  const decode = (bytes: Uint8Array) =>
    encoding === 'windows-1252' ? withWindows1252(bytes) : new TextDecoder(encoding).decode(bytes)
  const table = new Map<string, number[]>()
  const add = (bytes: number[]) => {
    const text = decode(Uint8Array.from(bytes))
    if (text.length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes)
  }
  for (let first = 0x80; first < 0x100; first++) add([first])
  for (let first = 0x80; first < 0x100; first++)
    for (let second = 0x40; second < 0x100; second++) add([first, second])
  return table
}
