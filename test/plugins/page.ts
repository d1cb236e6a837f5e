/** A page with an article and noise around and in it. */
export const page = `<!doctype html>
<html lang="en">
<head><title>Ferry sails again from Monday | Quayside Courier</title>
<meta property="article:published_time" content="2025-03-25T09:30:00Z"></head>
<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav>
<main><article class="story">
<h1>Ferry sails again from Monday</h1>
<p class="byline">By Anna Field</p>
<p>The harbour ferry will sail again from Monday, the board said on Tuesday evening, after <em>eleven weeks</em> in the yard for a new engine and a coat of paint.</p>
<p>Passengers had been sent over the bridge, which adds forty minutes to the way to the island, and most of them had not been pleased about it, the harbour master said.</p>
<h2>What it costs</h2>
<p>Fares stay as they were until the summer, and children under ten sail free. <a href="/fares">Season tickets</a> that ran out while the ferry was away count for eleven weeks more.</p>
<aside class="related"><h3>Read more</h3><ul><li><a href="/a">Bridge toll to rise again in June</a></li><li><a href="/b">Island school wins a prize for its garden</a></li></ul></aside>
<p>The new engine burns a third less oil than the old one did, and it is so quiet that the captain, Bo Lind, means to buy a bell for foggy mornings, he told the board.</p>
</article></main>
<footer><p>© 2025 Quayside Courier. All rights reserved.</p></footer>
</body></html>`

/** The same story as a scrape with its tags gone. */
export const dump = `Home | Sport | Weather
Ferry sails again from Monday

By Anna Field

March 25, 2025

The harbour ferry will sail again from Monday, the board said on Tuesday evening, after eleven weeks in the yard for a new engine and a coat of paint.

Passengers had been sent over the bridge, which adds forty minutes to the way to the island, and most of them had not been pleased about it, the harbour master said.

The new engine burns a third less oil than the old one did. It is so quiet that the captain, Bo Lind, means to buy a bell for foggy mornings, he told the board.

Related articles
Bridge toll to rise again in June
Island school wins a prize for its garden
Share on Facebook
Share on Twitter

© 2025 Quayside Courier. All rights reserved. Cookie settings, cookie policy, cookie choices.
`
