import { describe, expect, test } from 'vitest'
import { extract } from '../../src'
import { readAttributes, wholeElements } from '../../src/vocabulary/attributes'
import { codeOf, sourceFiles } from './sources'

/** `attribs.lang`, `attribs['xml:lang']`, and `{ rel, href: address } = element.attribs` as in parameters. */
const property = /\battribs(?:\?\.|\.)(\w+)/g
const quoted = /\battribs\??\.?\['([^']+)'\]/g
const taken = /\{([^{}]*)\} = [\w?.]*\battribs\b|\battribs: \{([^{}]*)\}/g
const firstName = /^\s*(?:'([^']+)'|(\w+))/

function attributesRead(code: string): string[] {
  const together = [...code.matchAll(taken)]
    .flatMap(([, one, other]) => (one ?? other ?? '').split(','))
    .flatMap((part) => {
      const found = firstName.exec(part)
      return found ? [found[1] ?? found[2]!] : []
    })
  const single = [...code.matchAll(property), ...code.matchAll(quoted)].map(([, name]) => name!)
  return [...single, ...together]
}

describe('attributes', () => {
  test('that the source reads are in the tree', () => {
    const read = sourceFiles()
      // Trees of callers, and pictures, have all of their attributes.
      .filter(({ path }) => !path.startsWith('source/doors') && path !== 'label/body/media')
      .flatMap(({ path, text }) => attributesRead(codeOf(text)).map((name) => `${path}: ${name}`))
    expect(read.length).toBeGreaterThan(30)
    expect(read.filter((place) => !readAttributes.has(place.split(': ')[1]!))).toEqual([])
  })

  test('of pictures are read whatever they are called', () => {
    expect([...wholeElements]).toContain('img')
    const page =
      '<article><p>A long enough sentence about the rain in Oslo.</p><img src="blank.gif" data-lazy-src="/rain.jpg"></article>'
    expect(extract(page, { url: 'https://wet.example/' }).html).toContain('https://wet.example/rain.jpg')
  })

  test('of any name can be asked for by site rules', () => {
    const page =
      '<div data-box="tips"><p>Ten tips on umbrellas, and why you need them all.</p></div><p>It rained in Oslo all day, and nobody minded it.</p>'
    const rules = [{ hosts: ['wet.example'], drop: ['[data-box=tips]'] }]
    expect(extract(page, { url: 'https://wet.example/', rules }).body).not.toContain('umbrellas')
  })
})
