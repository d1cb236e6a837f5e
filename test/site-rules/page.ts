import type { SiteRule } from '../../src'

/** A page that misleads: the site's slogan is its first heading, and the long text is a notice in the margin. */
export const page = `<!doctype html>
<html lang="en">
<head><title>The Saltmarsh Echo</title><meta name="echo:date" content="2025-03-02T07:15:00Z"></head>
<body>
<header><h1>News you can wade in</h1></header>
<div class="x1"><div class="x2">Heron counts triple on the eastern flats</div>
<div class="x3">Wardens credit a quiet winter.</div>
<div class="x4"><span class="who">Tamsin Okafor</span><span class="who">Ivo Lindqvist</span></div>
<div class="x5"><ul><li>Forty-one herons</li><li>Nine egrets</li><li>One lost flamingo</li></ul>
<p>The count was taken at dawn.</p><p class="tip">Tell us what you saw on the flats.</p>
<figure class="ad"><img src="/soap.png" alt="Soap"></figure>
<p>The next one is in May.</p></div></div>
<div class="margin"><p>The paper has been printed on the same press since 1911, and its readers, who number some four
thousand, have been loyal to it through floods, fires and two changes of owner, the publisher likes to say.</p>
<p>It is printed on paper from the mill at Overy, which is known for a fine finish, and it is carried to the
villages by bicycle, by boat and, in the hard winters, by a sledge that the publisher built himself.</p></div>
<footer><p>© 2025 The Saltmarsh Echo</p></footer>
</body></html>`

export const url = 'https://www.echo.example/flats/herons'

export const rule: SiteRule = {
  name: 'echo',
  hosts: ['echo.example'],
  body: '.x5',
  headline: '.x2',
  dek: '.x3',
  byline: '.who',
  published: 'meta[name="echo:date"]',
  drop: ['.tip', '.ad'],
}

export const body = `- Forty-one herons
- Nine egrets
- One lost flamingo

The count was taken at dawn.

The next one is in May.`
