import { extract } from '../../extract'
import { recordOf } from '../render-json'
import { failureLine, RecordFailure } from './failure'
import type { Job, LineJob, Place, Settings } from './job'
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
  if (job.kind === 'page')
    return answer(JSON.stringify(job.id), async () => warcPage(job), settings, job.place)
  const { path: file } = job
  return answer(JSON.stringify(file), () => filePage(file), settings, { file })
}

async function workOnLine({ text, place }: LineJob, settings: Settings): Promise<string> {
  if (text === null) {
    return failureLine('null', new RecordFailure('line-too-long', 'The line is longer than 256 MiB'), place)
  }
  let fields: Fields
  try {
    fields = parseLine(text)
  } catch (error) {
    return failureLine('null', error, place)
  }
  return answer(idOf(fields, text), () => linePage(fields), settings, place)
}

async function answer(
  id: WrittenId,
  read: () => Promise<Page>,
  { options, fields }: Settings,
  place: Place,
): Promise<string> {
  try {
    const { input, url, contentType, now, format } = await read()
    const article = extract(input, {
      ...options,
      url: url ?? options.url,
      contentType,
      now: now ?? options.now,
      format: options.format ?? format,
    })
    return resultLine(id, { ok: true, article: recordOf(article, fields) })
  } catch (error) {
    return failureLine(id, error, place)
  }
}
