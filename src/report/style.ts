import { Markup } from './markup'
import { looks, roles } from './roles'

/**
 * Role colours have one lightness in each scheme: dark enough on paper and light enough on ink for
 * small text, whatever the hue.
 */
const scheme = `
:root { color-scheme: light dark;
  --paper: #fcfbf9; --card: #fff; --ink: #23262b; --soft: #5f6670; --line: #e5e2dc; --tint: .965; --tone: .45; --key: #1d5fbf;
  --for: #2f7d57; --against: #b4533c; }
@media (prefers-color-scheme: dark) { :root {
  --paper: #15171a; --card: #1c1f23; --ink: #e4e2de; --soft: #9da3ab; --line: #30343a; --tint: .26; --tone: .8; --key: #86b4ff;
  --for: #6fc79b; --against: #e79a84; } }
* { box-sizing: border-box; }
[class*="r-"] { --chroma: .11; --color: oklch(var(--tone) var(--chroma) var(--hue)); }
.noise, .fold [class*="r-"] { --chroma: .06; }
`

const frame = `
body { margin: 0 auto; max-width: 1080px; padding: 40px 24px 96px; background: var(--paper); color: var(--ink);
  font: 15px/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; text-size-adjust: 100%; }
h1, .dek, .text { font-family: Charter, "Iowan Old Style", "Source Serif 4", "Noto Serif", Georgia, serif; }
h1 { margin: 0; max-width: 26em; font-size: 34px; line-height: 1.18; letter-spacing: -.012em; text-wrap: balance; overflow-wrap: anywhere; }
h2 { margin: 56px 0 6px; font-size: 19px; letter-spacing: -.005em; scroll-margin-top: 16px; }
h2:focus { outline: none; }
code { font: .88em ui-monospace, "SF Mono", "Cascadia Mono", Menlo, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.soft { color: var(--soft); } .hint { margin: 0; }
.skip { position: absolute; left: -999px; } .skip:focus { left: 16px; top: 8px; padding: 4px 12px; background: var(--card); color: var(--key); }
:focus-visible { outline: 2px solid var(--key); outline-offset: 2px; border-radius: 4px; }
.kicker { margin: 0 0 14px; color: var(--soft); font-size: 13px; } .kicker code { margin-inline-start: 8px; }
.dek { margin: 12px 0 0; max-width: 38em; font-size: 19px; line-height: 1.45; color: var(--soft); }
.credit { margin: 12px 0 0; }
.facts { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 18px 0 0; padding-top: 14px; border-top: 1px solid var(--line); color: var(--soft); font-size: 14px; }
.facts b { color: var(--ink); font-variant-numeric: tabular-nums; }
.warning { margin: 12px 0 0; padding: 8px 12px; border-inline-start: 3px solid var(--against); background: var(--card); }
`

const legendStyle = `
.legend { position: sticky; top: 0; z-index: 1; margin: 16px -8px 12px; padding: 10px 8px; background: var(--paper); border-bottom: 1px solid var(--line); }
fieldset { margin: 0 0 6px; padding: 0; border: 0; }
legend { float: left; width: 90px; padding: 3px 0; color: var(--soft); font-size: 13px; }
.chips { display: flex; flex-wrap: wrap; gap: 6px; }
.chip { display: inline-flex; align-items: center; gap: 6px; padding: 2px 10px 2px 6px; border: 1px solid var(--line); border-radius: 99px;
  background: var(--card); color: var(--color, var(--ink)); font-size: 13px; line-height: 22px; cursor: pointer; }
.chip b { font-weight: 600; font-variant-numeric: tabular-nums; } .chip input { margin: 0; accent-color: var(--color, var(--key)); }
.chip:hover, .chip:has(:checked) { border-color: currentColor; } .chip:has(:focus-visible) { outline: 2px solid var(--key); outline-offset: 2px; }
.chip input:focus-visible { outline: none; }
.tools { display: flex; flex-wrap: wrap; gap: 6px 14px; margin: 0; padding-inline-start: 90px; }
button { padding: 2px 4px; border: 0; background: none; color: var(--key); font: inherit; font-size: 13px; cursor: pointer; }
`

const blockStyle = `
summary { cursor: pointer; list-style: none; } summary::-webkit-details-marker { display: none; }
.block > summary { display: grid; grid-template-columns: 84px minmax(0, 1fr) 52px; gap: 14px; align-items: baseline; padding: 5px 10px 5px 0; border-radius: 6px; }
.block > summary:hover { background: oklch(var(--tint) .02 var(--hue)); }
.role { padding-inline-end: 10px; border-inline-end: 3px solid var(--color); color: var(--color); font-size: 12.5px; text-align: end; align-self: stretch; padding-top: 3px; }
.text { max-width: 680px; font-size: 17px; line-height: 1.55; overflow-wrap: anywhere; }
.points { color: var(--soft); font-size: 12.5px; text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.noise .text { color: var(--soft); font-size: 15px; }
.r-headline .text { font-size: 24px; line-height: 1.25; font-weight: 700; } .r-dek .text { font-size: 19px; }
.r-subhead .text { font-size: 19px; font-weight: 700; } .r-byline .text, .r-timestamp .text, .r-caption .text { font-size: 15px; }
.k-listItem .text::before { content: "•\\2002"; } .k-quote .text { font-style: italic; }
.k-code .text { font: 13.5px/1.5 ui-monospace, "SF Mono", Menlo, "DejaVu Sans Mono", monospace; white-space: pre-wrap; }
.block[open] > summary { background: oklch(var(--tint) .02 var(--hue)); border-radius: 6px 6px 0 0; }
.why { margin: 0 0 12px; padding: 6px 16px 12px 98px; background: oklch(var(--tint) .02 var(--hue)); border-radius: 0 0 6px 6px; font-size: 13.5px; }
.place { margin: 0 0 6px; color: var(--soft); }
.why table { border-collapse: collapse; width: 100%; max-width: 640px; }
.why th { padding: 0 12px 2px 0; color: var(--soft); font-weight: 400; font-size: 12px; text-align: start; }
.why td { padding: 2px 12px 2px 0; vertical-align: baseline; overflow-wrap: anywhere; } .why td.points { color: var(--ink); text-align: start; }
.why .bars { width: 84px; } .bars i { display: block; height: 7px; min-width: 1px; border-radius: 4px; background: var(--for); }
.against .bars i { background: var(--against); } .rule { font-weight: 600; }
.fold > summary { display: flex; flex-wrap: wrap; gap: 2px 14px; margin: 8px 0; padding: 7px 12px 7px 98px; border: 1px dashed var(--line); border-radius: 6px; color: var(--soft); font-size: 13px; position: relative; }
.fold > summary::before { content: "▸"; position: absolute; inset-inline-start: 78px; } .fold[open] > summary::before { content: "▾"; }
.fold > summary:hover { border-color: var(--soft); } .fold span { color: var(--color); } .many { color: inherit; }
.fold:not([open]) + .run { display: none; }
`

const fieldStyle = `
.fields { border-collapse: collapse; width: 100%; font-size: 14px; }
.fields th, .fields td { padding: 8px 16px 8px 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; overflow-wrap: anywhere; }
.fields thead th { color: var(--soft); font-weight: 400; font-size: 13px; } .fields tbody th { width: 104px; font-weight: 600; } .chosen { width: 32%; }
.fields ol { margin: 0; padding: 0; list-style: none; } .fields li + li { margin-top: 3px; }
.sure { display: inline-block; min-width: 2.4em; color: var(--soft); font-variant-numeric: tabular-nums; } .fields code { color: var(--soft); } em { color: var(--against); }
`

const phone = `
@media (max-width: 640px) {
  body { padding: 24px 16px 64px; } h1 { font-size: 27px; } .legend { position: static; } legend { float: none; width: 100%; } .tools { padding: 0; }
  .block > summary { grid-template-columns: minmax(0, 1fr) auto; gap: 0 12px; padding: 6px 8px 6px 12px; border-inline-start: 3px solid var(--color); border-radius: 0 6px 6px 0; margin-bottom: 6px; }
  .role { border: 0; padding: 0; text-align: start; grid-row: 1; } .block .text { grid-column: 1 / -1; grid-row: 2; }
  .why { padding: 4px 12px 12px; margin-top: -6px; border-inline-start: 3px solid var(--color); } .why .bars { display: none; }
  .fold > summary { padding-inline-start: 28px; } .fold > summary::before { inset-inline-start: 10px; }
  .fields, .fields tbody, .fields tr, .fields th, .fields td { display: block; width: auto; } .fields thead { display: none; }
  .fields th, .fields td { border: 0; padding: 2px 0; } .fields tr { padding: 10px 0; border-bottom: 1px solid var(--line); }
}
@media print { .legend, .skip { display: none; } }
`

const hues = roles.map((role) => `.r-${role} { --hue: ${looks[role].hue}; }`).join('\n')

/** With a role checked its blocks are shown alone, the folded ones too. */
const filters = `
main:has(fieldset :checked) .block, main:has(fieldset :checked) .fold, main:has(#unfold:checked) .fold { display: none; }
main:has(:checked) .run.run { display: block; }
${roles.map((role) => `main:has(#show-${role}:checked) .block.r-${role} { display: block; }`).join('\n')}
`

/** The style sheet of a report. */
export const reportStyle = new Markup(
  [scheme, hues, frame, legendStyle, blockStyle, fieldStyle, phone, filters].join(''),
)
