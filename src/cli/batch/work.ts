import { extract } from '../../extract'
import { recordOf } from '../render-json'
import { failureLine, RecordFailure } from './failure'
import type { Job, LineJob, Settings } from './job'
import { filePage, linePage, type Page, warcPage } from './pages'
import { type Fields, idOf, parseLine } from './record'

/**
 * Do one job: read its page, take the article out.
 *
 * @returns the line of the result, its end included; that of a failure for whatever is wrong with
 *   the record
 */
export async function work(job: Job, settings: Settings): Promise<string> {
  if (job.kind === 'line') return workOnLine(job, settings)
  if (job.kind === 'file') return answer(job.path, () => filePage(job.path), settings)
  return answer(job.id, async () => warcPage(job), settings)
}

async function workOnLine({ text, line }: LineJob, settings: Settings): Promise<string> {
  let fields: Fields
  try {
    if (text === null) throw new RecordFailure('line-too-long', 'The line is longer than 256 MiB')
    fields = parseLine(text)
  } catch (error) {
    return failureLine(null, error, line)
  }
  return answer(idOf(fields), () => linePage(fields), settings, line)
}

async function answer(
  id: unknown,
  read: () => Promise<Page>,
  { options, fields }: Settings,
  line?: number,
): Promise<string> {
  try {
    const { input, url, contentType, format } = await read()
    const article = extract(input, {
      ...options,
      url: url ?? options.url,
      contentType,
      format: options.format ?? format,
    })
    return `${JSON.stringify({ id, ok: true, article: recordOf(article, fields) })}\n`
  } catch (error) {
    return failureLine(id, error, line)
  }
}
