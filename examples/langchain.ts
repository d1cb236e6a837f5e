/*
 * A document transformer for LangChain: pages in, articles out, what is known of them in the metadata.
 *
 *   npx tsx langchain.ts https://courier.example/ferry https://courier.example/eels
 *
 * Put it between a loader and a text splitter, so that menus and footers never reach an index.
 */
import { Document, MappingDocumentTransformer } from '@langchain/core/documents'
import { type ExtractOptions, extract } from 'dechrome'

/** Replaces the HTML of a document by its article as Markdown. The address is read from `metadata.source`. */
class ArticleTransformer extends MappingDocumentTransformer {
  constructor(private readonly options: ExtractOptions = {}) {
    super()
  }

  async _transformDocument({ pageContent, metadata, id }: Document): Promise<Document> {
    const article = extract(pageContent, { url: metadata.source, ...this.options })
    const { headline, byline, published, language, confidence } = article
    const known = { title: headline, author: byline, published, language, confidence }
    return new Document({ pageContent: article.markdown, metadata: { ...metadata, ...known }, id })
  }
}

const pages = process.argv.slice(2).map(async (source) => {
  const response = await fetch(source)
  return new Document({ pageContent: await response.text(), metadata: { source } })
})
// Keep noise out rather than lose nothing: an index is asked about what articles say.
const transformer = new ArticleTransformer({ focus: 'precision' })
for (const document of await transformer.transformDocuments(await Promise.all(pages))) {
  console.log(JSON.stringify(document))
}
