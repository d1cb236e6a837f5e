import { measure } from '../../text/shape'
import { richLists, richTexts, textKeys } from '../../vocabulary/embedded-keys'
import { type Json, type JsonObject, parseJson } from './json'

/** Characters and words from which a string is a text and no label. */
const TEXT_CHARS = 80
const TEXT_WORDS = 12
/** Values looked at in all states of a page, at most. */
const VALUES = 1_000_000

/** An object of a state and those around it, up to a list: what stands in one list are different things. */
export interface Owner {
  object: JsonObject
  parent: Owner | null
}

/** Texts that stand in one list, in order; `''` marks where a paragraph of rich text begins. */
interface Group {
  /** False for what stands in no list. */
  isList: boolean
  /** What the list stands in. */
  owner: Owner | null
  texts: string[]
  chars: number
  /** Whether the piece of rich text that came last ends a sentence. */
  ended: boolean
  /** The longest text that is a string of its own, and what it stands in. */
  longest: { chars: number; owner: Owner | null }
}

/** Texts that belong together, and what they stand in. */
export interface FoundTexts {
  texts: string[]
  owner: Owner | null
}

/** A value that is still to be read, and where it stands. */
interface Place {
  value: Json
  key: string
  group: Group
  owner: Owner | null
  /** Directly in a list of rich text. */
  rich: boolean
}

/** How JSON in a string begins. */
const packed = /^(?:\{"|\[[{["])/
const markup = /(?:<|&lt;)\//
const separators = /[_-]/g
const sentenceEnd = /[.!?:。！？।؟]["'”’»)]?$/

/**
 * Gathers the texts of application states by the innermost list they stand in: the paragraphs of an
 * article, the posts of a thread. A list of rich text is one paragraph of the list around it.
 */
export class Groups {
  readonly #groups: Group[] = []
  #looked = 0

  /** Read a state, in the order of its source and without recursion. */
  read(state: Json): void {
    const stack: Place[] = [
      { value: state, key: '', group: this.#open(false, null), owner: null, rich: false },
    ]
    for (let place = stack.pop(); place !== undefined && this.#looked++ < VALUES; place = stack.pop()) {
      const { group, rich } = place
      const value = unpacked(place.value)
      if (typeof value === 'string') take(value, place)
      else if (Array.isArray(value)) this.#list(value, place, stack)
      else if (value !== null && typeof value === 'object') {
        const owner = { object: value, parent: place.owner }
        for (const name of Object.keys(value).reverse()) {
          const child = value[name]
          if (isWorthALook(child)) stack.push({ value: child, key: name, group, owner, rich })
        }
      }
    }
  }

  /** The texts of each group, most characters first, each text once. */
  *bySize(): Generator<FoundTexts> {
    const filled = this.#groups.filter(({ chars }) => chars > 0).sort((a, b) => b.chars - a.chars)
    for (const group of filled) {
      const texts = [...new Set(group.texts)].filter((text) => text !== '')
      const isOne = texts.length === 1 || !group.isList
      yield { texts, owner: (isOne ? group.longest.owner : null) ?? group.owner }
    }
  }

  #list(list: Json[], { key, group, owner }: Place, stack: Place[]): void {
    const isRich = richLists.has(key)
    const own = isRich && group.isList ? group : this.#open(true, owner)
    // Pieces of one list make one paragraph: what follows begins a new one.
    if (isRich) {
      own.texts.push('')
      own.ended = false
    }
    for (let i = list.length - 1; i >= 0; i--) {
      const value = list[i]
      if (isWorthALook(value)) stack.push({ value, key, group: own, owner: null, rich: isRich })
    }
  }

  #open(isList: boolean, owner: Owner | null): Group {
    const longest = { chars: 0, owner: null }
    const group: Group = { isList, owner, texts: [], chars: 0, ended: false, longest }
    this.#groups.push(group)
    return group
  }
}

/** States hold states as strings of JSON. */
function unpacked(value: Json): Json {
  return typeof value === 'string' && packed.test(value) ? (parseJson(value) ?? value) : value
}

function isWorthALook(value: Json | undefined): value is Json {
  return typeof value === 'string' || (typeof value === 'object' && value !== null)
}

function take(text: string, { key, group, owner, rich }: Place): void {
  if (rich && richTexts.has(key)) addPiece(text, group)
  else if (
    text.length >= TEXT_CHARS &&
    textKeys.has(key.replace(separators, '').toLowerCase()) &&
    isText(text)
  ) {
    group.texts.push(text)
    group.chars += text.length
    if (text.length > group.longest.chars) group.longest = { chars: text.length, owner }
  }
}

/** A piece goes on with the paragraph, unless that is at its end and the piece begins anew. */
function addPiece(text: string, group: Group): void {
  const { texts } = group
  if (texts.length === 0 || (group.ended && text[0] !== ' ')) texts.push(text)
  else texts[texts.length - 1] += text
  group.ended = sentenceEnd.test(text.slice(-2))
  group.chars += text.length
}

/** Whether a string is prose or markup, and no address, code or data. */
function isText(text: string): boolean {
  const { words, sentences } = measure(text)
  return words >= TEXT_WORDS && (sentences > 0 || markup.test(text))
}
