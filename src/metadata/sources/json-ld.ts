import { givenNameFirst } from '../../text/byline'
import { textKey } from '../../text/normalize'
import { isRecord } from '../../types/record'
import { productTypes, siteTypes } from '../../vocabulary/metadata-schema'
import { Graph, type PageNode } from '../json-ld/graph'
import { asList, type Json, type JsonObject } from '../json-ld/json'
import { parseJsonLd } from '../json-ld/parse'
import { pageSubjects } from '../json-ld/subject'
import { firstText, imageUrl, names, texts } from '../json-ld/values'
import { plainParagraphs } from '../plain-text'
import type { Finds, Source } from '../source'

/** JSON-LD: the facts of the nodes that are the page's own. */
export const jsonLd: Source = (page, finds) => {
  if (page.found.jsonLd.length === 0) return
  const graph = new Graph(page.found.jsonLd.map(parseJsonLd))
  for (const { node, trust } of pageSubjects(graph, { titleKeys: page.titleKeys, urls: page.addresses })) {
    readSubject(node, trust, graph, finds)
  }
  for (const node of graph.pageNodes()) {
    for (const type of node.types) finds.hint(type)
    if (node.types.some((type) => siteTypes.has(type))) readSite(node, finds)
    if (node.types.includes('breadcrumblist')) readTrail(node, page.titleKeys, graph, finds)
  }
}

/** Certainty of a fact of the page's main node, before the trust in the node. */
const LEVEL = {
  headline: 0.8,
  name: 0.6,
  authors: 0.88,
  published: 0.88,
  created: 0.6,
  modified: 0.9,
  description: 0.7,
  alternative: 0.5,
  publisher: 0.75,
  image: 0.8,
  section: 0.85,
  tags: 0.8,
  language: 0.6,
  url: 0.6,
  site: 0.8,
  organisation: 0.4,
  trail: 0.6,
}

function readSubject(node: PageNode, trust: number, graph: Graph, finds: Finds): void {
  const { value, types } = node
  const source = (property: string) => `json-ld:${types[0] ?? ''}.${property}`
  const text = (field: Parameters<Finds['add']>[0], property: string, certainty: number) =>
    finds.add(field, firstText(value[property]), source(property), certainty * trust)
  text('headline', 'headline', LEVEL.headline)
  text('headline', 'name', LEVEL.name)
  text('dek', 'alternativeHeadline', LEVEL.alternative)
  text('summary', 'description', LEVEL.description)
  text('published', 'datePublished', LEVEL.published)
  text('published', 'uploadDate', LEVEL.created)
  text('published', 'dateCreated', LEVEL.created)
  text('modified', 'dateModified', LEVEL.modified)
  text('language', 'inLanguage', LEVEL.language)
  finds.add('url', firstText(value.url), source('url'), LEVEL.url * trust)
  finds.add('image', imageUrl(value.image ?? value.thumbnailUrl, graph), source('image'), LEVEL.image * trust)
  finds.add('siteName', names(value.publisher, graph)[0] ?? '', source('publisher'), LEVEL.publisher * trust)
  finds.add(
    'section',
    texts(value.articleSection, graph)[0] ?? '',
    source('articleSection'),
    LEVEL.section * trust,
  )
  finds.add('tags', texts(value.keywords, graph).join(', '), source('keywords'), LEVEL.tags * trust)
  readAuthors(value, source, trust, graph, finds)
  readBodies(node, finds)
  if (saysNo(value.isAccessibleForFree)) finds.hint('paid')
}

/** Sites write `false`, `"False"` and `"http://schema.org/False"`. */
function saysNo(value: Json | undefined): boolean {
  return value === false || (typeof value === 'string' && value.toLowerCase().endsWith('false'))
}

function readAuthors(
  value: JsonObject,
  source: (property: string) => string,
  trust: number,
  graph: Graph,
  finds: Finds,
): void {
  const property = value.author === undefined ? 'creator' : 'author'
  const found = names(value[property], graph).map(givenNameFirst)
  const unique = found.filter((name, at) => found.indexOf(name) === at)
  finds.add('byline', unique.join(', '), source(property), LEVEL.authors * trust)
}

function readBodies({ value, types }: PageNode, finds: Finds): void {
  for (const property of ['articleBody', 'reviewBody', 'text']) {
    const body = value[property]
    if (typeof body === 'string') finds.body(plainParagraphs(body))
  }
  const { description } = value
  if (typeof description === 'string' && types.some((type) => productTypes.has(type))) {
    finds.product(plainParagraphs(description))
  }
}

function readSite({ value, types }: PageNode, finds: Finds): void {
  const website = types.includes('website')
  const certainty = website ? LEVEL.site : LEVEL.organisation
  finds.add('siteName', firstText(value.name), `json-ld:${types[0]}.name`, certainty)
}

/** The trail's last step that is neither the site's front page nor the page itself. */
function readTrail({ value }: PageNode, titleKeys: string[], graph: Graph, finds: Finds): void {
  const steps: string[] = []
  for (const step of asList(value.itemListElement)) {
    if (!isRecord(step)) continue
    const item = step.item
    const name = firstText(step.name) || (isRecord(item) ? firstText(graph.resolve(item).name) : '')
    if (name !== '') steps.push(name)
  }
  const section = steps.slice(1).findLast((name) => !titleKeys.some((key) => key.startsWith(textKey(name))))
  finds.add('section', section ?? '', 'json-ld:breadcrumblist', LEVEL.trail)
}
