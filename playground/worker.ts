import { type Article, extract, reportPage } from '../src/browser'

/** What the page asks for. */
export interface Request {
  input: string | Uint8Array
  url: string
  name: string
}

/** What the page shows. */
export interface Answer {
  article: Pick<
    Article,
    'headline' | 'dek' | 'byline' | 'published' | 'language' | 'dir' | 'pageType' | 'confidence'
  >
  body: string
  markdown: string
  html: string
  json: string
  report: string
  warnings: string[]
  milliseconds: number
}

/** The worker's side of the channel. */
interface Channel {
  onmessage: ((event: MessageEvent<Request>) => void) | null
  postMessage(answer: Answer | { failed: string }): void
}

const channel = self as unknown as Channel

channel.onmessage = ({ data }) => {
  try {
    channel.postMessage(answerTo(data))
  } catch (error) {
    channel.postMessage({ failed: error instanceof Error ? error.message : String(error) })
  }
}

function answerTo({ input, url, name }: Request): Answer {
  const start = performance.now()
  const article = extract(input, url === '' ? {} : { url })
  const { headline, dek, byline, published, language, dir, pageType, confidence, body, warnings } = article
  return {
    article: { headline, dek, byline, published, language, dir, pageType, confidence },
    body,
    milliseconds: performance.now() - start,
    markdown: article.markdown,
    html: article.html,
    json: JSON.stringify(article, null, 2),
    report: reportPage(article, { source: name }),
    warnings: warnings.map(({ code, message }) => `${code}: ${message}`),
  }
}
