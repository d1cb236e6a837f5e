import { createSiteMemory } from '../../src'
import type { BenchPage } from '../types'
import { f1Of, gain, mean } from './score'
import type { Study } from './study'

/** What a site memory gains on hosts with several pages, from their second page on. */
export const studyMemory: Study = async (pages, extractorFor) => {
  const before: number[] = []
  const after: number[] = []
  const hosts = [...byHost(pages).values()].filter((group) => group.length > 1)
  for (const group of hosts) {
    const memory = createSiteMemory()
    group.forEach((page, i) => {
      const options = { format: 'html', url: page.url ?? '' } as const
      const remembered = extractorFor(page)(page.html, { ...options, memory }).body
      if (i === 0) return
      before.push(f1Of(extractorFor(page)(page.html, options).body, page.truth.body ?? ''))
      after.push(f1Of(remembered, page.truth.body ?? ''))
    })
  }
  return [
    `memory: ${hosts.length} hosts, ${before.length} pages after each host's first`,
    `  without ${mean(before)}, with ${mean(after)}, gain ${gain(before, after)}`,
  ]
}

function byHost(pages: readonly BenchPage[]): Map<string, BenchPage[]> {
  const hosts = new Map<string, BenchPage[]>()
  for (const page of pages) {
    if (page.url === null) continue
    const host = new URL(page.url).hostname
    hosts.set(host, [...(hosts.get(host) ?? []), page])
  }
  return hosts
}
