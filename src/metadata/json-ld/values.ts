import { isRecord } from '../../types/record'
import { plainText } from '../plain-text'
import type { Graph } from './graph'
import { asList, type Json } from './json'

/** Members of a list that are read at most. */
const MEMBERS = 30

/** The first text of a value: a string, the `@value` of a language-tagged string, or a number. */
export function firstText(value: Json | undefined): string {
  for (const member of asList(value).slice(0, MEMBERS)) {
    const text = isRecord(member) ? member['@value'] : member
    if (typeof text === 'string' && text.trim() !== '') return plainText(text)
    if (typeof text === 'number') return String(text)
  }
  return ''
}

/** The names in a value: strings, or the `name` of persons and organisations, references followed. */
export function names(value: Json | undefined, graph: Graph): string[] {
  const found: string[] = []
  for (const member of asList(value).slice(0, MEMBERS)) {
    if (typeof member === 'string') found.push(plainText(member))
    else if (isRecord(member))
      for (const name of asList(graph.resolve(member).name)) found.push(firstText(name))
  }
  return found.filter((name) => name !== '')
}

/** All texts of a value, as section and keywords have them. */
export function texts(value: Json | undefined, graph: Graph): string[] {
  const found: string[] = []
  for (const member of asList(value).slice(0, MEMBERS * 2)) {
    const text = isRecord(member) ? (names(member, graph)[0] ?? '') : firstText(member)
    if (text !== '') found.push(text)
  }
  return found
}

/** The address of an image given as a string, an object or a list. */
export function imageUrl(value: Json | undefined, graph: Graph): string {
  for (const member of asList(value).slice(0, MEMBERS)) {
    const image = isRecord(member) ? graph.resolve(member) : member
    const url = isRecord(image) ? firstText(image.url ?? image.contentUrl ?? image['@id']) : firstText(image)
    if (url !== '') return url
  }
  return ''
}
