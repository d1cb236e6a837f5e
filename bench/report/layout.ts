import { escapeUTF8 } from 'entities/escape'

/** All pages of the report share this sheet; each carries it, so that each stands alone. */
const STYLE = `
:root { color-scheme: light dark; --paper: #fcfcfb; --card: #fff; --ink: #1d2125; --soft: #5d666f; --line: #e3e5e8;
  --own: #0f766e; --peer: #8794a1; --bound: #c9cfd5; --track: #f0f1f3; --good: #0f766e; --bad: #b42318; --miss: #b76e00; }
@media (prefers-color-scheme: dark) { :root { --paper: #14171a; --card: #1b1f23; --ink: #e6e8ea; --soft: #98a2ab;
  --line: #2d3338; --own: #2dd4bf; --peer: #75818c; --bound: #465059; --track: #252a2f; --good: #2dd4bf; --bad: #f97066;
  --miss: #f5b03e; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1180px; padding: 32px 24px 64px; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; }
h1 { margin: 0 0 4px; font-size: 26px; letter-spacing: -.01em; }
h2 { margin: 40px 0 12px; font-size: 18px; }
h3 { margin: 0 0 8px; font-size: 14px; font-weight: 600; }
a { color: var(--own); text-decoration: none; } a:hover { text-decoration: underline; }
.soft, figcaption { color: var(--soft); font-size: 13px; }
code { font: 12.5px ui-monospace, "SFMono-Regular", Menlo, monospace; }
.keys { display: flex; flex-wrap: wrap; gap: 12px; margin: 24px 0 0; }
.key { flex: 1 1 160px; padding: 14px 16px; border: 1px solid var(--line); border-radius: 10px; background: var(--card); }
.key b { display: block; font-size: 26px; line-height: 1.2; font-variant-numeric: tabular-nums; }
.panels { display: grid; grid-template-columns: repeat(auto-fit, minmax(350px, 1fr)); gap: 12px; }
.panel { padding: 14px 16px; border: 1px solid var(--line); border-radius: 10px; background: var(--card); overflow-x: auto; }
svg { display: block; max-width: 100%; height: auto; font: 12px system-ui, sans-serif; } svg text { fill: var(--soft); }
svg .own text, svg .value { fill: var(--ink); } svg .own text { font-weight: 600; } svg .axis { font-weight: 600; }
.track { fill: var(--track); } .grid { stroke: var(--line); } .whisker { stroke: var(--ink); stroke-opacity: .55; stroke-width: 1.5; }
.own .bar, .own .dot { fill: var(--own); } .peer .bar, .peer .dot { fill: var(--peer); } .bound .bar { fill: var(--bound); }
.wide { overflow-x: auto; border: 1px solid var(--line); border-radius: 10px; background: var(--card); }
table { border-collapse: collapse; width: 100%; font-size: 13px; font-variant-numeric: tabular-nums; }
th, td { padding: 6px 10px; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap; vertical-align: top; }
tr:last-child td { border-bottom: 0; } thead th { color: var(--soft); font-weight: 600; }
th:first-child, td:first-child, .left { text-align: left; }
td.text { text-align: left; white-space: normal; overflow-wrap: anywhere; min-width: 320px; } td.why { text-align: left; white-space: normal; min-width: 220px; }
details { margin: 8px 0; } summary { cursor: pointer; font-weight: 600; }
.role { display: inline-block; padding: 0 7px; border-radius: 9px; background: var(--track); font-size: 12px; }
.kept .role { background: var(--own); color: var(--paper); } .dropped td.text { color: var(--soft); }
.right td:first-child { box-shadow: inset 3px 0 var(--good); } .extra td:first-child { box-shadow: inset 3px 0 var(--bad); }
.missed td:first-child { box-shadow: inset 3px 0 var(--miss); } .extra td.text { color: var(--bad); } .missed td.text { color: var(--miss); }
ul.legend { display: flex; flex-wrap: wrap; gap: 18px; list-style: none; margin: 8px 0 12px; padding: 0; font-size: 13px; color: var(--soft); }
.legend i { display: inline-block; width: 10px; height: 10px; border-radius: 2px; margin-right: 6px; }
`

/** A whole HTML page around a body that is HTML already. */
export function htmlPageOf(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeUTF8(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`
}
