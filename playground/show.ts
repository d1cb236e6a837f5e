import { selectTab, tabs } from './tabs'
import type { Answer } from './worker'

/**
 * Fill the page with an answer. Text is set as text; HTML of the input goes into frames that run no script.
 *
 * @returns a line that says what was found
 */
export function show({
  article,
  body,
  markdown,
  html,
  json,
  report,
  warnings,
  milliseconds,
}: Answer): string {
  const { headline, dek, byline, published, pageType, confidence } = article
  const language = { lang: article.language ?? '', dir: article.dir ?? 'auto' }
  text('#headline', headline ?? 'No headline', language)
  text('#dek', dek ?? '', language)
  text('#credit', [byline, published].filter(Boolean).join(' · '))
  text('#body', body === '' ? 'No article found.' : body, language)
  text('#markdown', markdown)
  text('#json', json)
  text('#warnings', warnings.join('\n'))
  frame('#html', framed(html))
  frame('#why', report)
  document.body.classList.add('shown')
  selectTab(tabs.find(({ ariaSelected }) => ariaSelected === 'true') ?? tabs[0]!)
  return `${pageType}, confidence ${confidence.toFixed(2)}, ${milliseconds.toFixed(0)} ms`
}

function text(selector: string, value: string, attributes: Partial<HTMLElement> = {}): void {
  const element = document.querySelector<HTMLElement>(selector)!
  Object.assign(element, attributes)
  element.textContent = value
  element.hidden = value === ''
}

function frame(selector: string, page: string): void {
  document.querySelector<HTMLIFrameElement>(selector)!.srcdoc = page
}

/** Pictures are shown by their words: to load them would tell their server that somebody looked. */
function framed(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const picture of body.querySelectorAll('img'))
    picture.replaceWith(`[picture: ${picture.alt || picture.src}]`)
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>:root { color-scheme: light dark; } body { margin: 24px; max-width: 42em; font: 17px/1.6 Charter, "Iowan Old Style", Georgia, serif; overflow-wrap: anywhere; }
pre { overflow-x: auto; } table { border-collapse: collapse; } td, th { padding: 4px 10px; border: 1px solid #8886; } blockquote { margin-inline: 0; padding-inline-start: 1em; border-inline-start: 3px solid #8886; }
@media (prefers-color-scheme: dark) { body { background: #1c1f23; color: #e4e2de; } a { color: #86b4ff; } }</style>${body.innerHTML}`
}
