import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>'
const footer = '<footer><p>© 2025 Quayside Courier. All rights reserved.</p></footer>'

export const ferry = {
  headline: 'Ferry returns to Lantern Point',
  byline: 'Mina Aldous',
  published: '2025-03-25',
  first: 'The ferry sails again from Monday, the harbour board said',
}

export const eels = {
  headline: 'Glass eels are back below the sluice',
  first: 'A volunteer with a kitchen sieve',
}

const ferryBody = `<h1>${ferry.headline}</h1><p class="byline">By ${ferry.byline}</p>
<time datetime="${ferry.published}">25 March 2025</time>
<p>${ferry.first}, after two winters in which passengers had to take the long road round the bay.</p>
<p>Fares stay as they were, and tickets bought before the closure remain valid, the board said on Tuesday. Crossings
run every forty minutes until eight in the evening.</p>
<p>The new engine burns a third less oil than the old one did, and it is so quiet that the captain means to buy a
bell for foggy mornings, he told the board.</p>
<p>Lantern Point has been hard to reach since the old boat failed its survey. The school bus took an hour and twenty
minutes, the baker closed on three days of the week, and the doctor came by helicopter, twice, in the night.</p>
<p>On Monday the first crossing leaves at six in the morning, and the harbour board means to be on it. There will be
coffee, the chairman said, and if the wind allows it there will be the school band as well.</p>`

const eelsBody = `<h1>${eels.headline}</h1>
<p>${eels.first} has found what the counting station had missed: young eels, no longer than a matchstick, are
climbing the Wensum Cut again.</p>
<p>The sluice stands two metres high and had been thought impassable, but a brush of nylon bristles on its eastern
wall seems to have given the animals something to hold on to.</p>
<p>The trust will now bring forward its plan for a proper pass by two years, and has asked anglers to stay away.</p>
<p>It was a retired bookbinder who scooped eleven of them from the foot of the sluice on Sunday night. She had gone
there for crayfish, she said, and had taken the sieve because the net was torn and the shop was closed.</p>
<p>Each of the eels has come some four thousand miles with the current, and the last two metres had been too much
for all of them. They go up the brush now like people leaving a theatre: one stops, and they all stop.</p>`

const home = `<h1>Quayside Courier</h1>
<ul><li><a href="/ferry">${ferry.headline}</a></li><li><a href="/eels">${eels.headline}</a></li></ul>`

const document = (title: string, content: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body>${menu}<main>${content}</main>${footer}</body></html>`

/** A page that is empty until its script has run. */
const scripted = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry</title></head>
<body><div id="app"></div><script>
setTimeout(() => { document.getElementById('app').innerHTML = ${JSON.stringify(`${menu}<main>${ferryBody}</main>`)} }, 100)
</script></body></html>`

export const pages: Readonly<Record<string, string>> = {
  '/': document('Quayside Courier', home),
  '/ferry': document(ferry.headline, ferryBody),
  '/eels': document(eels.headline, eelsBody),
  '/scripted': scripted,
}

/** A small newspaper on this machine. */
export async function startSite(): Promise<{ address: string; stop(): Promise<void> }> {
  const server: Server = createServer(({ url = '/' }, response) => {
    const page = pages[url]
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html' })
    response.end(page ?? 'Nothing here')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const stop = () =>
    new Promise<void>((done) => {
      server.closeAllConnections()
      server.close(() => done())
    })
  return { address: `http://127.0.0.1:${port}`, stop }
}
