import { extract } from '../../extract'
import { recordOf } from '../render-json'
import { failureLine, RecordFailure } from './failure'
import type { Job, LineJob, Settings } from './job'
import { filePage, linePage, type Page, warcPage } from './pages'
import { type Fields, idOf, parseLine } from './record'
import { resultLine, type WrittenId } from './written'

/**
 * Do one job: read its page, take the article out.
 *
 * @returns the line of the result, its end included; that of a failure for whatever is wrong with
 *   the record
 */
export async function work(job: Job, settings: Settings): Promise<string> {
  if (job.kind === 'line') return workOnLine(job, settings)
  if (job.kind === 'file') return answer(JSON.stringify(job.path), () => filePage(job.path), settings)
  return answer(JSON.stringify(job.id), async () => warcPage(job), settings)
}

async function workOnLine({ text, line }: LineJob, settings: Settings): Promise<string> {
  if (text === null) {
    return failureLine('null', new RecordFailure('line-too-long', 'The line is longer than 256 MiB'), line)
  }
  let fields: Fields
  try {
    fields = parseLine(text)
  } catch (error) {
    return failureLine('null', error, line)
  }
  return answer(idOf(fields, text), () => linePage(fields), settings, line)
}

async function answer(
  id: WrittenId,
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
    return resultLine(id, { ok: true, article: recordOf(article, fields) })
  } catch (error) {
    return failureLine(id, error, line)
  }
}
