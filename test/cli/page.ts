/** A small page that reads as an article, for tests of what goes around it. */
export const page = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>Harbour ferry returns after two winters - Quayside Courier</title>
  <meta property="og:site_name" content="Quayside Courier">
  <meta property="og:title" content="Harbour ferry returns after two winters">
  <meta property="article:published_time" content="2025-03-25T18:09:00+01:00">
  <meta name="author" content="Mina Aldous">
</head>
<body>
  <nav><a href="/">Home</a> <a href="/news">News</a> <a href="/weather">Weather</a></nav>
  <main><article>
    <h1>Harbour ferry returns after two winters</h1>
    <p class="byline">By Mina Aldous</p>
    <time datetime="2025-03-25T18:09:00+01:00">25 March 2025, 18:09</time>
    <p>The ferry between the old quay and Lantern Point sails again from Monday, the harbour board said,
    after two winters in which passengers had to take the long road round the bay.</p>
    <p>“We know how much people missed it,” said the board’s chair, Ilse Varga, who was on the first
    trial crossing. “It took far longer than anyone wanted, and we are sorry for that.”</p>
    <p>Fares stay as they were, and <a href="/tickets">tickets</a> bought before the closure remain valid,
    the board said. Crossings run every forty minutes until eight in the evening.</p>
  </article></main>
  <footer><p>© 2025 Quayside Courier. All rights reserved.</p></footer>
</body>
</html>
`
