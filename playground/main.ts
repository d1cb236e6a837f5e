import { show } from './show'
import type { Answer, Request } from './worker'

const form = element('form', HTMLFormElement)
const input = element('#input', HTMLTextAreaElement)
const address = element('#url', HTMLInputElement)
const file = element('#file', HTMLInputElement)
const status = element('#status', HTMLElement)

/** Started anew after each answer that does not come: a worker cannot be asked to stop. */
let worker: Worker | null = null

/** How long typing must rest before the article is made anew, in milliseconds. */
const rest = 250
let timer = 0

form.addEventListener('submit', (event) => {
  event.preventDefault()
  extractTyped()
})
input.addEventListener('input', () => {
  clearTimeout(timer)
  timer = window.setTimeout(extractTyped, rest)
})
address.addEventListener('change', extractTyped)
file.addEventListener('change', () => read(file.files?.[0]))
for (const name of ['dragenter', 'dragover', 'dragleave', 'drop'] as const)
  document.addEventListener(name, drag)

function drag(event: DragEvent): void {
  if (!event.dataTransfer?.types.includes('Files')) return
  event.preventDefault()
  document.body.classList.toggle('dropping', event.type === 'dragenter' || event.type === 'dragover')
  if (event.type === 'drop') read(event.dataTransfer.files[0])
}

function extractTyped(): void {
  ask({ input: input.value, url: address.value.trim(), name: 'pasted text' })
}

/** Bytes go to the worker as they are: the library finds their encoding. */
async function read(chosen: File | undefined): Promise<void> {
  if (!chosen) return
  const bytes = new Uint8Array(await chosen.arrayBuffer())
  input.value = new TextDecoder().decode(bytes)
  ask({ input: bytes, url: address.value.trim(), name: chosen.name })
}

function ask(request: Request): void {
  worker?.terminate()
  if (request.input.length === 0) {
    status.textContent = 'Paste a page or drop a file.'
    return
  }
  status.textContent = 'Reading…'
  worker = new Worker('worker.js', { type: 'module' })
  worker.onerror = (event) => fail(event.message)
  worker.onmessage = ({ data }: MessageEvent<Answer | { failed: string }>) => {
    if ('failed' in data) fail(data.failed)
    else status.textContent = show(data)
    worker?.terminate()
    worker = null
  }
  worker.postMessage(request)
}

function fail(message: string): void {
  status.textContent = `That did not work: ${message}`
}

function element<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector)
  if (found instanceof kind) return found
  throw new Error(`The page has no ${selector}`)
}
