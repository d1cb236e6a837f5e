import { describe, expect, it } from 'vitest'
import { extract } from '../../src'

const about =
  'The Marl kettle is spun from one sheet of copper, holds two litres, and pours without a drip from its long neck.'
const review =
  'I have had mine for two winters now, and it boils faster than the old one did, though the handle gets rather hot.'
const shop = `<html lang="en"><title>Marl kettle</title><main><h1>Marl kettle</h1><p>£48.00</p><p>${about}</p>
  <h2>What buyers say</h2>${['Zora', 'Bram', 'Ida'].map((name) => `<div class="review"><b>${name}</b><p>${review}</p></div>`).join('')}</main></html>`

describe('reviews', () => {
  it('are no part of what a shop says of its product', () => {
    const { body } = extract(shop, { pageType: 'product' })
    expect(body).toContain(about)
    expect(body).not.toContain('two winters')
  })

  it('may be what an article is made of', () => {
    expect(extract(shop, { pageType: 'article' }).body).toContain('two winters')
  })
})

describe('cards of other goods', () => {
  const cards = ['Pan', 'Ladle', 'Teapot', 'Trivet']
    .map(
      (name) =>
        `<div class="tile"><h3><a href="/${name}">Copper ${name} with a tin lining, made by hand</a></h3><div>£32.00</div></div>`,
    )
    .join('')
  const page = shop.replace('</main>', `<section>${cards}</section></main>`)

  it('are no part of the product that the page sells', () => {
    const { body } = extract(page, { pageType: 'product' })
    expect(body).toContain(about)
    expect(body).not.toContain('tin lining')
  })

  it('are what a collection is made of', () => {
    expect(extract(page, { pageType: 'collection' }).body).toContain('Copper Teapot')
  })
})
