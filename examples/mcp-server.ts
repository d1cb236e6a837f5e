/*
 * An MCP server over stdio with one tool, `read_article`: the article of a web address, or of text or HTML.
 *
 *   npx tsx mcp-server.ts
 *
 * In a client's configuration: { "command": "npx", "args": ["tsx", "/path/to/mcp-server.ts"] }.
 * It fetches what it is told to. Run it where that may reach nothing private.
 */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { type Article, extract, extractResponse } from 'dechrome'
import { z } from 'zod'

const server = new McpServer({ name: 'dechrome', version: '1.0.0' })

server.registerTool(
  'read_article',
  {
    title: 'Read an article',
    description:
      'Headline, byline, date and body of a page, as Markdown, without menus, ads and related links.',
    inputSchema: {
      url: z
        .url({ protocol: /^https?$/ })
        .optional()
        .describe('The address of a page, fetched unless `text` is given'),
      text: z.string().optional().describe('The page itself: HTML, or text copied or scraped from it'),
    },
  },
  async ({ url, text }) => {
    if (url === undefined && text === undefined) return failure('Give `url` or `text`')
    try {
      return answer(text === undefined ? await read(url as string) : extract(text, { url }))
    } catch (error) {
      return failure(error instanceof Error ? error.message : String(error))
    }
  },
)

async function read(url: string): Promise<Article> {
  const response = await fetch(url, { signal: AbortSignal.timeout(30_000) })
  if (!response.ok) throw new Error(`${url} answered ${response.status} ${response.statusText}`)
  return extractResponse(response)
}

function answer({ headline, byline, published, markdown, warnings }: Article) {
  const head = [headline && `# ${headline}`, byline && `By ${byline}`, published]
  const notes = warnings.map(({ message }) => `(${message})`)
  return {
    content: [{ type: 'text' as const, text: [...head, markdown, ...notes].filter(Boolean).join('\n\n') }],
  }
}

function failure(text: string) {
  return { isError: true, content: [{ type: 'text' as const, text }] }
}

await server.connect(new StdioServerTransport())
