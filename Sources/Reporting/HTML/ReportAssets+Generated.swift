// Generated from reports/html by `swift run generate`; do not edit.
// swift-format-ignore-file

/// The style and the script of the HTML report, constants, so that their digests are.
enum ReportAssets {
  static let style: Markup = ##"""
/* Muster: the HTML report. One accent, system fonts, no images; everything that colour says is also said by a word or a shape. */
:root {
  color-scheme: light dark;
  --paper: #fbfaf6;
  --sheet: #f2efe7;
  --ink: #1d1b18;
  --ink-2: #5a564d;
  --line: #dcd7ca;
  --line-2: #8c8677;
  --accent: #1b4f8f;
  --fail: #a81e1a;
  --unknown: #5b3fa0;
  --manual: #0b626b;
  --waived: #6f5a1f;
  --pass: #2b6742;
  --critical: #5c1029;
  --high: #98261a;
  --medium: #8f6200;
  --low: #3c678f;
  --info: #67635a;
  --mark: #fff0b8;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Book Antiqua", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", SFMono-Regular, Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171613;
    --sheet: #211f1b;
    --ink: #ebe7de;
    --ink-2: #b0aa9d;
    --line: #3a3730;
    --line-2: #847e70;
    --accent: #93c1f2;
    --fail: #ff9a8f;
    --unknown: #c4aef7;
    --manual: #7acdd4;
    --waived: #d9c27c;
    --pass: #92cfa6;
    --critical: #ff7d78;
    --high: #ffa35c;
    --medium: #f0d98a;
    --low: #86b4e2;
    --info: #aaa497;
    --mark: #4a3f12;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); overflow-wrap: break-word; }
.page { max-width: 80rem; margin-inline: auto; padding-inline: clamp(1rem, 3.5vw, 3rem); }
h1, h2, h3, h4, h5, p, ul, ol, dl, dd, figure, fieldset, pre { margin: 0; padding: 0; }
h1, h2 { font-family: var(--serif); font-weight: 400; text-wrap: balance; }
h3, h4 { font-size: 1rem; font-weight: 600; }
h5 { font-size: .8125rem; font-weight: 600; color: var(--ink-2); }
ul, ol { list-style: none; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
code, pre { font-family: var(--mono); font-size: .8125rem; }
code { overflow-wrap: anywhere; }
pre code { overflow-wrap: normal; }
svg { fill: currentColor; }
small, .small { font-size: .8125rem; }
.dim { color: var(--ink-2); }
.num { font-variant-numeric: tabular-nums lining-nums; }
.sprite { position: absolute; width: 0; height: 0; }
.say { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; z-index: 9; background: var(--paper); padding: .5rem .75rem; }
.m, .s { width: 1rem; height: 1rem; flex: none; vertical-align: -.15em; }
.is-fail { color: var(--fail); } .is-unknown { color: var(--unknown); } .is-manual { color: var(--manual); }
.is-waived { color: var(--waived); } .is-pass { color: var(--pass); } .is-na { color: var(--ink-2); }
.critical { color: var(--critical); } .high { color: var(--high); } .medium { color: var(--medium); } .low { color: var(--low); } .info { color: var(--info); }

/* Running head */
.head { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; justify-content: space-between; padding-block: 1.1rem .7rem; border-bottom: 1px solid var(--ink); }
.head b { font: 400 1.35rem/1 var(--serif); letter-spacing: .01em; }
.head span { color: var(--ink-2); font-size: .875rem; }

/* The verdict */
.verdict { padding-block: clamp(1.75rem, 4vw, 3.25rem) 2rem; }
.verdict h1 { font-size: clamp(2.1rem, 1.2rem + 3.6vw, 3.9rem); line-height: 1.06; letter-spacing: -.012em; overflow-wrap: anywhere; }
.verdict h1 strong { font-weight: 400; text-decoration: underline; text-decoration-thickness: .055em; text-underline-offset: .13em; }
.verdict h1 .is-unknown { text-decoration-style: dashed; }
.verdict h1 .is-pass { text-decoration: none; }
.top { display: grid; gap: 1.5rem clamp(2rem, 5vw, 4.5rem); }
.lede { font: 1.1875rem/1.5 var(--serif); max-width: 38em; text-wrap: pretty; }
.lede + .gate { margin-top: 1rem; }
.gate { max-width: 44rem; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .3rem 1rem; font-size: .875rem; align-content: start; }
.facts dt { color: var(--ink-2); }
.facts dd { overflow-wrap: anywhere; }

/* The roll: one mark for each rule */
.roll { width: 100%; border-collapse: collapse; margin-top: 2.25rem; }
.roll caption { text-align: left; padding-bottom: .6rem; font-size: .875rem; color: var(--ink-2); }
.roll th, .roll td { padding: .45rem .5rem; text-align: right; vertical-align: top; border-top: 1px solid var(--line); font-weight: 400; }
.roll thead th { font-size: .8125rem; color: var(--ink-2); border-top: 0; padding-top: 0; vertical-align: bottom; white-space: nowrap; }
.roll th:first-child { text-align: left; padding-left: 0; white-space: nowrap; }
.roll tbody th { font-weight: 600; }
.roll .marks { text-align: left; width: 50%; padding-right: 1.5rem; }
.roll thead .marks { font-size: .8125rem; color: var(--ink-2); border-top: 0; padding-top: 0; vertical-align: bottom; }
.roll tfoot td, .roll tfoot th { border-top: 1px solid var(--ink); font-size: .875rem; }
.roll td.n { font-size: 1.25rem; line-height: 1.5rem; min-width: 4.2rem; }
.roll td.n a { color: inherit; text-decoration: none; display: inline-block; min-width: 1.5rem; min-height: 1.5rem; }
.roll td.n a:hover { text-decoration: underline; }
.roll td.n small { display: block; white-space: nowrap; line-height: 1.1; font-size: .75rem; color: var(--ink-2); }
.roll td.z { color: var(--ink-2); }
.marks ul { display: flex; flex-wrap: wrap; }
.marks a { display: grid; place-items: center; width: 1.5rem; height: 1.5rem; }
.marks a:hover { background: var(--sheet); }
.since { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; margin-top: 1.5rem; font-size: .875rem; }
.since svg { width: 11rem; height: 2rem; color: var(--ink-2); }

/* Below: a rail and the sections */
.cols, .group, .path, .top { grid-template-columns: minmax(0, 1fr); }
.cols { display: grid; gap: 0 3rem; }
.rail ul { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; padding-block: .75rem; border-block: 1px solid var(--line); font-size: .875rem; }
.rail a { display: inline-flex; gap: .5em; align-items: baseline; padding-block: .25rem; color: inherit; text-decoration: none; }
.rail a:hover span:first-child { text-decoration: underline; }
.rail .num { color: var(--ink-2); }
section { padding-top: 2.75rem; }
h2 { font-size: 1.75rem; line-height: 1.2; }
h2 + p { max-width: 44rem; margin-top: .4rem; color: var(--ink-2); }
.group { display: grid; margin-top: 1.5rem; border-top: 1px solid var(--ink); }
.group > h3 { padding-top: .75rem; }
.group > h3 span { display: block; font-weight: 400; font-size: .8125rem; color: var(--ink-2); }

.cause .list > .note { padding-block: .75rem 1rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: .5rem; }
.note p, .note ul { max-width: 44rem; }
.note li { padding-left: 1rem; text-indent: -1rem; }

/* A rule */
.rule:not([hidden]) ~ .rule { border-top: 1px solid var(--line); }
.rule > summary { display: grid; grid-template-columns: 1.25rem minmax(0, 1fr); gap: .1rem .6rem; padding: .75rem .25rem .75rem 0; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
.rule > summary > :not(.m) { grid-column: 2; }
.rule > summary > .m { margin-top: .25rem; }
.rule > summary:hover h4, .plain > summary:hover { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .18em; }
.rule .found { color: var(--ink); }
.rule .id { color: var(--ink-2); font-size: .8125rem; }
.rule .of { color: var(--ink-2); font-size: .875rem; }
.bar { display: block; }
.of .bar { width: 6.5rem; height: .3rem; margin-top: .3rem; }
.bar .b0 { fill: var(--line); } .bar .fail { fill: var(--fail); } .bar .unknown { fill: var(--unknown); } .bar .waived { fill: var(--waived); } .bar .pass { fill: var(--pass); } .bar .manual { fill: var(--manual); }
.rule > summary::after, .plain > summary::before { content: ""; width: .5rem; height: .5rem; border: solid var(--line-2); border-width: 0 1.5px 1.5px 0; transform: rotate(45deg); }
.rule > summary::after { position: absolute; right: .35rem; top: 1.05rem; }
.rule > summary { position: relative; padding-right: 1.75rem; }
.rule[open] > summary::after { transform: rotate(-135deg); top: 1.3rem; }
.body { padding-bottom: 1.75rem; scroll-margin-top: 8rem; }
.body > section { padding: .6rem 0 0; }
.body h5 { padding-bottom: .15rem; }
.body p, .body ol { max-width: 42rem; }
.body p + p, .body figure + p, .body p + figure, .body figure + figure, .body ol + figure { margin-top: .6rem; }
.body ol { list-style: decimal; padding-left: 1.4rem; }
.tag { display: inline-block; font-size: .75rem; line-height: 1.1rem; font-weight: 600; padding: 0 .35rem; border: 1px solid currentColor; border-radius: 2px; color: var(--accent); vertical-align: .08em; }
.chips { display: flex; flex-wrap: wrap; gap: .1rem .9rem; font-size: .875rem; }

/* The rows of a rule */
.rows { font-size: .875rem; }
.hundred { content-visibility: auto; contain-intrinsic-block-size: auto 205rem; }
.people > .hundred { contain-intrinsic-block-size: auto 400rem; }
.rows li:first-child { border-top: 1px solid var(--line); }
.rows ~ .rows li:first-child { border-top: 0; }
.rows li { display: grid; gap: 0 1rem; padding: .28rem .25rem; border-bottom: 1px solid var(--line); scroll-margin-top: 8rem; }
.rows a { color: inherit; font-weight: 600; text-decoration: none; unicode-bidi: isolate; overflow-wrap: anywhere; }
.rows a:hover { text-decoration: underline; }
.cols3 { display: none; font-size: .75rem; color: var(--ink-2); padding: 0 .25rem .1rem; gap: 0 1rem; }
.body .cols3, .body .lift { max-width: none; }
.cols3 code { font-size: .75rem; }
.lift { padding-bottom: .3rem; }
.rows li > * { min-width: 0; overflow-wrap: anywhere; }
.rows code { color: var(--ink-2); font-size: .75rem; overflow-wrap: anywhere; }
.rows li:target { background: var(--mark); }
.rows .tag { margin-left: .3rem; }
.rows i { display: block; font-style: normal; color: var(--waived); }
.run { font-size: .8125rem; color: var(--ink-2); max-width: none; overflow-wrap: anywhere; }
.plain > summary { cursor: pointer; list-style: none; font-size: .875rem; padding: .35rem 0; }
.plain > summary::before { display: inline-block; margin: 0 .6rem .12rem .1rem; transform: rotate(-45deg); }
.plain[open] > summary::before { transform: rotate(45deg); margin-bottom: .2rem; }

/* Text to copy */
.code { background: var(--sheet); }
.code figcaption { display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between; align-items: center; min-height: 2rem; padding: .2rem .75rem; font-size: .8125rem; color: var(--ink-2); }
.code pre { overflow-x: auto; padding: .1rem .75rem .7rem; line-height: 1.55; tab-size: 2; }
.code pre code { user-select: all; font-size: inherit; }
.code var { font-style: normal; color: var(--accent); font-weight: 600; }
button { font: inherit; font-weight: 400; font-size: .8125rem; color: var(--accent); background: none; border: 1px solid var(--line-2); border-radius: 2px; padding: .1rem .6rem; min-height: 1.75rem; cursor: pointer; }
button:hover { background: var(--paper); border-color: var(--accent); }

/* Filter */
html:not(.js) a[href^="#?"] { color: inherit; text-decoration: none; pointer-events: none; }
.filter { display: none; }
.js .filter { display: block; margin-top: 2.25rem; background: var(--sheet); padding: .75rem 1rem .8rem; font-size: .875rem; }
.filter .line { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; }
.filter .line + .line { margin-top: .6rem; align-items: center; gap: .35rem .8rem; }
.filter label.f { display: grid; gap: .15rem; color: var(--ink-2); font-size: .8125rem; flex: 1 1 9rem; }
.filter label.f.q { flex: 3 1 14rem; }
.filter input:not([type=checkbox]), .filter select { font: inherit; font-size: 1rem; color: var(--ink); background: var(--paper); border: 1px solid var(--line-2); border-radius: 2px; padding: .3rem .5rem; width: 100%; min-height: 2.25rem; }
.filter fieldset { border: 0; display: flex; flex-wrap: wrap; gap: .25rem; min-width: 0; }
.chip { position: relative; display: inline-flex; gap: .3rem; align-items: center; padding: 0 .45rem; min-height: 1.75rem; font-size: .8125rem; cursor: pointer; border: 1px solid var(--line-2); border-radius: 2px; }
.chip:hover { border-color: var(--ink); }
.chip input { position: absolute; inset: 0; opacity: 0; margin: 0; cursor: pointer; }
.chip:has(:checked) { background: var(--ink); border-color: var(--ink); color: var(--paper); }
.chip:has(:checked) svg { color: inherit; }
.chip:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
.acts { display: grid; gap: .15rem; flex: 0 0 auto; margin-left: auto; }
.acts output { font-size: .8125rem; white-space: nowrap; }
.acts div { display: flex; gap: .4rem; justify-content: flex-end; }
.acts button { min-height: 2.25rem; }
.hit { font-weight: 600; color: var(--accent); }
[hidden] { display: none !important; }

/* Tables of the sections below */
.sheet { width: 100%; border-collapse: collapse; margin-top: 1rem; font-size: .875rem; }
.sheet caption { text-align: left; padding-bottom: .5rem; }
.sheet caption b { font-size: 1rem; }
.sheet th, .sheet td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-top: 1px solid var(--line); font-weight: 400; overflow-wrap: anywhere; }
.sheet thead th { color: var(--ink-2); font-size: .8125rem; border-top: 0; }
.sheet tbody tr:first-child > * { border-top-color: var(--ink); }
.sheet .sec th { font-weight: 600; padding-top: 1rem; }
.ctl { display: grid; gap: 0 1rem; } .ctl span { font-size: .8125rem; }
.bench { border-top: 1px solid var(--line); margin-top: 1rem; }
.bench > summary { padding: .75rem 0; }
.bench > summary h3, .fold > summary h3, .people > summary h3 { display: inline; } .fold > summary h3, .people > summary h3 { font-size: .9375rem; }
.bench > .sheet { margin: 0 0 1.5rem; }
.sheet td:last-child, .sheet th:last-child { padding-right: 0; }
.sheet .nr { font-variant-numeric: tabular-nums; width: 3.5rem; }
.sheet .res { width: 11rem; overflow-wrap: normal; }
.sheet code { color: var(--ink-2); font-size: .75rem; overflow-wrap: anywhere; }
.cover { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; align-items: center; font-size: .875rem; }
.cover .bar { flex: 1 0 100%; height: .5rem; width: 100%; margin-block: .35rem .1rem; }
.bar .h { fill: url(#hatch); } #hatch rect { fill: var(--unknown); }

/* Principals */
.who { border-top: 1px solid var(--line); padding: .5rem 0; font-size: .875rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: .1rem 1.25rem; scroll-margin-top: 6rem; }
.who:target { background: var(--mark); }
.who h4 { font-size: .9375rem; unicode-bidi: isolate; overflow-wrap: anywhere; }
.who code { color: var(--ink-2); font-size: .75rem; overflow-wrap: anywhere; }
.who p { max-width: none; overflow-wrap: anywhere; }
.who .dim { font-size: .8125rem; }
.who a { color: inherit; }

/* Escalation paths */
.path { display: grid; gap: 1rem 2.5rem; margin-top: 1.5rem; border-top: 1px solid var(--ink); padding-top: 1rem; }
.path svg.graph { width: 100%; max-width: 25rem; height: auto; }
.graph text { font: 13px var(--mono); fill: var(--ink); }
.graph .k { font: 11.5px var(--sans); fill: var(--ink-2); }
.graph rect { fill: var(--sheet); stroke: var(--ink); }
.graph .end rect { fill: var(--fail); stroke: var(--fail); } .graph .end text { fill: var(--paper); }
.graph .e { fill: none; stroke: var(--ink); stroke-width: 1.5; }
.graph .if { stroke-dasharray: 4 3; }
.graph .tip { fill: var(--ink); }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1.5rem 2.5rem; }
.charts > section { min-width: 0; break-inside: avoid-page; }
.chart { display: block; width: 100%; max-width: 30rem; height: auto; margin-top: .5rem; }
.chart text { font: 11.5px var(--sans); fill: var(--ink); font-variant-numeric: tabular-nums; }
.chart .k { fill: var(--ink-2); }
.chart .ax { stroke: var(--line); } .chart .ax0 { stroke: var(--ink); }
.chart .a { fill: currentColor; stroke: var(--paper); stroke-width: 1; }
.chart .b { fill: currentColor; }
.chart .w { stroke: currentColor; stroke-width: 1.5; }
/* The line crosses areas of every colour. */
.chart .u0 { fill: none; stroke: var(--paper); stroke-width: 4; }
.chart .u { fill: none; stroke: var(--unknown); stroke-width: 1.5; stroke-dasharray: 4 3; }
.graph .no circle { fill: var(--paper); stroke: var(--ink); } .graph .no text { font: 600 11.5px var(--sans); }
.steps { counter-reset: step; }
.steps > li { counter-increment: step; display: grid; grid-template-columns: 1.9rem minmax(0, 1fr); padding-block: .55rem; border-top: 1px solid var(--line); font-size: .875rem; }
.steps > li:first-child { border-top: 0; padding-top: 0; }
.steps > li::before { content: counter(step); width: 1.3rem; height: 1.3rem; border: 1px solid var(--ink); border-radius: 50%; font-size: .75rem; font-weight: 600; line-height: 1.2rem; text-align: center; }
.steps details pre { background: var(--sheet); padding: .6rem .75rem; overflow-x: auto; }

.legend { display: grid; grid-template-columns: minmax(0, 1fr); gap: .35rem 1.5rem; font-size: .875rem; margin-top: 1rem; }
.legend dt { font-weight: 600; } .legend dd { color: var(--ink-2); margin-bottom: .4rem; }
footer { margin-top: 4rem; padding-block: 1rem 3rem; border-top: 1px solid var(--ink); font-size: .8125rem; color: var(--ink-2); }

@media (min-width: 40rem) {
  .rule > summary { grid-template-columns: 1.25rem minmax(0, 1fr) 7rem; }
  .rule > summary .of { grid-column: 3; grid-row: 1 / span 3; }
  .rule > summary .wide { grid-column: 2 / -1; }
  .rows li, .cols3 { display: grid; grid-template-columns: minmax(8rem, 13rem) minmax(0, 1fr) fit-content(22rem); align-items: baseline; }
  .rows .said { grid-column: 2 / -1; }
  .said code { display: inline-block; margin-right: .75rem; }
  .rows i { grid-column: 2 / -1; }
  .who { grid-template-columns: minmax(8rem, 13rem) minmax(0, 1fr); }
  .who > :not(h4) { grid-column: 2; }
  .who > h4 { grid-row: 1 / span 3; }
  .legend { grid-template-columns: 9rem minmax(0, 1fr); } .legend dd { margin: 0; }
}
@media (min-width: 56rem) {
  .top { grid-template-columns: minmax(0, 1fr) 21rem; }
  .verdict h1 { grid-column: 1 / -1; }
  .top { row-gap: 2rem; }
  .group { grid-template-columns: 9.25rem minmax(0, 1fr); }
  .group > .list { grid-column: 2; }
  .group > h3 { position: sticky; top: 0; align-self: start; }
  .js .group > h3 { top: 7rem; }
  .body > section { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: 0 1rem; padding-top: .8rem; }
  .body > section > :not(h5) { grid-column: 2; }
  .body h5 { grid-row: 1 / span 20; padding-top: .1rem; }
  .ctl { grid-template-columns: minmax(0, 1fr) minmax(0, 20rem); }
  .path { grid-template-columns: 25rem minmax(0, 1fr); }
  .path > h3, .path > p { grid-column: 1 / -1; }
}
@media (min-width: 76rem) {
  .cols { grid-template-columns: 11rem minmax(0, 1fr); }
  .rail { position: sticky; top: 1.5rem; align-self: start; padding-top: 3.1rem; }
  .rail ul { display: block; border: 0; padding: 0; }
  .rail li { border-top: 1px solid var(--line); }
  .rail a { display: flex; justify-content: space-between; padding-block: .35rem; }
}
@media (min-width: 56rem) and (min-height: 44rem) {
  .js .filter { position: sticky; top: 0; z-index: 2; border-bottom: 1px solid var(--line-2); }
  .js { scroll-padding-top: 9rem; }
}
@media (max-width: 22rem) {
  .roll tbody th { font-size: .8125rem; }
  .roll .s { display: none; }
}
@media (max-width: 39.99rem) {
  .roll .marks { display: none; }
  .roll th, .roll td { padding-inline: .15rem; }
  .roll td.n { min-width: 0; font-size: 1.125rem; }
  .roll td.n small span { display: none; }
  .roll thead th { font-size: .6875rem; }
  .sheet .nr { width: 2.6rem; } .sheet .res { width: 7.2rem; }
}
@media (forced-colors: active) {
  .m, .s, .bar rect, .graph *, .chart * { forced-color-adjust: none; }
  .chip:has(:checked) { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  :root { --paper: Canvas; --sheet: Canvas; --ink: CanvasText; --ink-2: CanvasText; --line: CanvasText; --line-2: CanvasText; --fail: CanvasText; --unknown: CanvasText; --manual: CanvasText; --waived: CanvasText; --pass: CanvasText; --critical: CanvasText; --high: CanvasText; --medium: CanvasText; --low: CanvasText; --info: CanvasText; --accent: LinkText; --mark: Canvas; }
}
@page { margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } @bottom-left { content: "Muster"; font: 8pt sans-serif; } }
@media print {
  :root { color-scheme: light; --paper: #ffffff; --sheet: #f4f2ec; --ink: #000000; --ink-2: #47443d; --line: #cfcabd; --line-2: #8c8677; --accent: #000000; --fail: #a81e1a; --unknown: #5b3fa0; --manual: #0b626b; --waived: #6f5a1f; --pass: #2b6742; --critical: #5c1029; --high: #98261a; --medium: #8f6200; --low: #3c678f; --info: #67635a; --mark: #ffffff; }
  html { font-size: 9pt; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .page { max-width: none; padding: 0; }
  .rail, .filter, .skip, .screen, button { display: none !important; }
  .cols, .group { display: block; }
  .group > h3 { position: static; }
  .body > section { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0 .75rem; padding-top: .35rem; }
  .body > section > :not(h5) { grid-column: 2; }
  .body h5 { grid-row: 1 / span 20; }
  .body { padding-bottom: .75rem; }
  .code figcaption { min-height: 0; }
  .plain > summary { padding: 0; }
  details::details-content { content-visibility: visible; height: auto; display: block; }
  .rule > summary::after, .plain > summary::before { display: none; }
  .hundred { content-visibility: visible; }
  .rule, .who, .steps li, .sheet tr, figure { break-inside: avoid-page; }
  .rule { break-inside: auto; } .rule > summary, h2, h3, h5 { break-after: avoid; }
  .rows li { break-inside: avoid; padding-block: .1rem; }
  .code pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  .refs a::after { content: " <" attr(href) ">"; color: var(--ink-2); font-size: .75rem; }
  section { padding-top: 1.75rem; }
  .verdict { padding-block: 1rem; }
}

"""##

  /// What a page over several accounts has besides.
  static let accountsStyle: Markup = ##"""
/* The page over several accounts, behind report.css. What is chosen in the table of accounts is shown below it; no script has a part in it. */
/* Positioned, or the hidden words of its cells would widen the page. */
.accounts { position: relative; max-height: min(70vh, 48rem); overflow: auto; margin-top: 1rem; border-bottom: 1px solid var(--line); }
.accounts table { margin-top: 0; border-collapse: separate; border-spacing: 0; }
.accounts thead th { position: sticky; top: 0; z-index: 1; background: var(--paper); padding-top: .4rem; border-bottom: 1px solid var(--ink); white-space: nowrap; vertical-align: bottom; }
.accounts tfoot > tr > * { position: sticky; bottom: 0; background: var(--paper); border-top: 1px solid var(--ink); }
.accounts th, .accounts td { padding-block: .2rem; vertical-align: middle; }
.accounts tbody th { min-width: 11rem; }
.accounts tbody th a { font-weight: 600; unicode-bidi: isolate; }
.accounts tbody th small { display: block; color: var(--ink-2); font-weight: 400; }
.accounts .n { text-align: right; min-width: 3.4rem; white-space: nowrap; }
.accounts .n a { display: inline-block; min-width: 1.75rem; min-height: 1.5rem; color: inherit; }
.accounts .z { color: var(--ink-2); }
.accounts tr:has(:checked) > * { background: var(--mark); }
.choice { display: grid; place-items: center; width: 1.75rem; height: 1.75rem; cursor: pointer; }
.pick { width: 1.15rem; height: 1.15rem; margin: 0; accent-color: var(--accent); cursor: pointer; }
.chosen { display: none; }
.choose:has(.pick:checked) ~ .chosen { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center; position: sticky; top: 0; z-index: 3; margin-top: 1.5rem; padding: .5rem .75rem; max-height: 8rem; overflow: auto; background: var(--sheet); border-bottom: 1px solid var(--line-2); font-size: .875rem; }
.choose:has(.pick:checked) ~ * .x { display: none; }
/* What a part is shown as where it is chosen; a part inside begins anew. */
.x { --shown: block; }
.in { padding-block: .35rem .5rem; }
.in > p { max-width: none; font-size: .875rem; }
.in > p a { font-weight: 600; unicode-bidi: isolate; overflow-wrap: anywhere; }
.rows b { font-weight: 600; unicode-bidi: isolate; overflow-wrap: anywhere; }
.found, .run { unicode-bidi: isolate; }
.lines { font-size: .875rem; margin-top: .75rem; }
.lines li { padding: .3rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
@media (min-width: 56rem) { .body > section.x { --shown: grid; } }
@media print { /* Positioned, or the hidden words of its cells would widen the page. */
.accounts { position: relative; max-height: none; overflow: visible; } .accounts thead th, .accounts tfoot > tr > * { position: static; } .choice { display: none; } .body > section.x { --shown: grid; } }

"""##

  static let script: Markup = ##"""
// Muster: the HTML report's only script. It adds search, filters, copy buttons and nothing that the page needs to be read.
// The page itself is the data: rows are indexed once from the document, and a closed rule's rows are touched only when it opens.
'use strict';
(() => {
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const form = one('#filter');
  const output = one('output', form);
  const statuses = ['fail', 'unknown', 'manual', 'waived', 'pass', 'not-applicable'];
  document.documentElement.classList.add('js');

  // -- Index ---------------------------------------------------------------------------------------------------------
  // A part is a rule or a group of principals. Its rows stand in lists of at most a hundred, which the browser lays out one by one as they come into sight.
  let index;
  function part(details, lists, row) {
    const made = { details, rows: [], chunks: [], stale: false, next: 0, opened: false };
    for (const list of lists) {
      const chunk = { list, section: list.closest('.part'), rows: [...list.children].map((item) => row(item, list)) };
      made.chunks.push(chunk);
      made.rows.push(...chunk.rows);
    }
    details.addEventListener('toggle', () => { if (details.open) settle(made); });
    watch.observe(details);
    return made;
  }
  function read() {
    if (index) return index;
    const rules = all('details.rule').map((details) => Object.assign(
      part(details, all('.rows', details), (item, list) => {
        const link = item.firstElementChild;
        return { item, status: list.dataset.status, text: item.textContent.toLowerCase(), subject: link.textContent.toLowerCase(), anchor: link.hash, fresh: one('.tag', item) !== null, shown: true };
      }), {
        severity: details.dataset.severity, statuses: details.dataset.status.split(' '), controls: details.dataset.controls.split(' '),
        text: (details.dataset.also + ' ' + one('h4', details).textContent).toLowerCase(), passes: all('.run', details).map((run) => run.textContent.toLowerCase()).join(' '),
      }));
    const lists = all('.people').map((details) => part(details, all('ul', details), (item) => ({ item, anchor: '#' + item.id, text: item.textContent.toLowerCase(), shown: true })));
    index = { rules, lists, results: rules.reduce((sum, rule) => sum + rule.rows.length, 0) };
    return index;
  }
  // Writes what the filter decided to the rows of one part; false when the time is up before it is done.
  function settle(made, end = Infinity) {
    if (!made.stale) return true;
    for (; made.next < made.chunks.length; made.next += 1) {
      if (performance.now() > end) return false;
      const { list, rows } = made.chunks[made.next];
      let count = 0;
      for (const row of rows) {
        if (row.item.hidden === row.shown) row.item.hidden = !row.shown;
        if (row.shown) count += 1;
      }
      if (list.hidden !== !count) list.hidden = !count;
      if (list.matches('.hundred')) list.style.containIntrinsicBlockSize = `auto ${count * (made.severity ? 2.05 : 4)}rem`;
    }
    made.stale = false;
    for (const { section } of made.chunks) if (section) section.hidden = !all('.rows', section).some((list) => !list.hidden);
    return true;
  }
  // What is open and in sight comes first, the rest in slices of a few milliseconds, so that typing is never waited for.
  const sight = new Set();
  const watch = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) sight[isIntersecting ? 'add' : 'delete'](target);
  }, { rootMargin: '50%' });
  let queue = [], slicing = 0;
  function settleOpen() {
    const open = [...index.rules, ...index.lists].filter((made) => made.stale && made.details.open);
    const near = open.filter((made) => made.opened || sight.has(made.details));
    queue = [...near, ...open.filter((made) => !near.includes(made))];
    clearTimeout(slicing);
    slice(near.length ? 25 : 0);
  }
  function slice(budget = 8) {
    const end = performance.now() + budget;
    while (queue.length && performance.now() < end && settle(queue[0], end)) queue.shift();
    if (queue.length) slicing = setTimeout(slice, 16);
  }
  function stale(made) { made.stale = true; made.next = 0; }

  // -- Filter --------------------------------------------------------------------------------------------------------
  function wanted() {
    const data = new FormData(form);
    return {
      terms: data.get('q').toLowerCase().split(/\s+/).filter(Boolean), severity: new Set(data.getAll('severity')), status: new Set(data.getAll('status')),
      benchmark: data.get('benchmark'), principal: data.get('principal').trim().toLowerCase(), fresh: data.has('new'),
    };
  }
  function apply() {
    const { rules, lists, results } = read();
    const want = wanted();
    const narrow = want.terms.length || want.principal || want.fresh || want.status.size;
    const active = narrow || want.severity.size || want.benchmark;
    const people = new Set();
    let ruleCount = 0, rowCount = 0;
    for (const rule of rules) {
      let count = 0, show = true;
      if (want.severity.size && !want.severity.has(rule.severity)) show = false;
      else if (want.benchmark && !rule.controls.includes(want.benchmark)) show = false;
      if (show) {
        const left = want.terms.filter((term) => !rule.text.includes(term));
        for (const row of rule.rows) {
          row.shown = !(want.status.size && !want.status.has(row.status)) && !(want.fresh && !row.fresh)
            && !(want.principal && !row.subject.includes(want.principal)) && left.every((term) => row.text.includes(term));
          if (row.shown) { count += 1; people.add(row.anchor); }
        }
        if (!count && narrow) {
          const status = !want.status.size || rule.statuses.some((name) => want.status.has(name));
          const passing = want.status.has('pass');
          const named = !want.principal || (passing && rule.passes.includes(want.principal));
          show = status && named && !want.fresh && left.every((term) => passing && rule.passes.includes(term));
        }
      }
      if (!show) { for (const row of rule.rows) row.shown = false; }
      stale(rule);
      if (rule.details.hidden === show) rule.details.hidden = !show;
      mark(rule, show && narrow && rule.rows.length ? count : -1);
      if (show) { ruleCount += 1; rowCount += count; }
      rule.count = show ? count : 0;
    }
    const reveal = narrow && rowCount > 0 && rowCount <= 40;
    for (const rule of rules) {
      const open = reveal && rule.count > 0;
      if (open && !rule.details.open) { rule.details.open = rule.opened = true; }
      if (!open && rule.opened) { rule.details.open = rule.opened = false; }
    }
    for (const group of all('.group, .cause, .fold')) {
      const none = active && !all('details.rule', group).some((details) => !details.hidden)
        && !(group.dataset.rules || '').split(' ').some((id) => id && !document.getElementById('rule-' + id)?.parentNode.hidden);
      if (group.hidden !== none) group.hidden = none;
      if (group.matches('.fold')) {
        if (active && !none && !group.open) { group.open = true; group.dataset.opened = ''; }
        if (!active && 'opened' in group.dataset) { group.open = false; delete group.dataset.opened; }
      }
    }
    for (const list of lists) {
      let count = 0;
      for (const entry of list.rows) {
        entry.shown = !active || people.has(entry.anchor) || (narrow && !want.status.size && !want.fresh && want.terms.every((term) => entry.text.includes(term)) && entry.text.includes(want.principal));
        if (entry.shown) count += 1;
      }
      stale(list);
      const hit = one('.hit', list.details);
      hit.textContent = active ? ` ${count} match` : '';
    }
    settleOpen();
    output.textContent = active
      ? `${ruleCount} of ${rules.length} rules, ${rowCount.toLocaleString('en')} of ${results.toLocaleString('en')} results`
      : `${rules.length} rules` + (results ? `, ${results.toLocaleString('en')} results` : '');
    form.elements.clear.hidden = !active;
  }
  function mark(rule, count) {
    if (rule.marked === count) return;
    rule.marked = count;
    let hit = one(':scope > summary .hit', rule.details);
    if (!hit) {
      hit = document.createElement('span');
      hit.className = 'hit';
      one('.of', rule.details)?.append(hit);
    }
    hit.textContent = count < 0 ? '' : ` ${count} match`;
  }

  // -- The fragment: '#anchor?severity=critical,high&q=ana' ------------------------------------------------------------
  const names = ['severity', 'status'];
  function fragment() {
    const [anchor, query = ''] = location.hash.slice(1).split('?', 2);
    return { anchor: decodeURIComponent(anchor), query: new URLSearchParams(query) };
  }
  function write(anchor) {
    const want = new FormData(form), query = new URLSearchParams();
    for (const name of ['q', 'principal', 'benchmark']) if (want.get(name)) query.set(name, want.get(name));
    for (const name of names) if (want.has(name)) query.set(name, want.getAll(name).join(','));
    if (want.has('new')) query.set('new', '1');
    const text = query.toString().replaceAll('%2C', ',');
    const hash = (anchor ? '#' + anchor : '') + (text ? (anchor ? '?' : '#?') + text : '');
    if (hash !== location.hash) history.replaceState(null, '', hash || location.pathname + location.search);
  }
  function load() {
    const { anchor, query } = fragment();
    const any = [...query.keys()].length > 0;
    if (any) {
      form.reset();
      for (const name of ['q', 'principal', 'benchmark']) form.elements[name].value = query.get(name) || '';
      for (const name of names) {
        const values = (query.get(name) || '').split(',');
        for (const box of all(`input[name=${name}]`, form)) box.checked = values.includes(box.value);
      }
      form.elements.new.checked = query.has('new');
      apply();
    }
    if (anchor) show(anchor);
    if (!any && anchor) write(anchor);
  }
  function show(anchor) {
    const target = document.getElementById(anchor);
    if (!target) return;
    if (target.closest('[hidden]')) { form.reset(); apply(); }
    for (let node = target.parentElement?.closest('details'); node; node = node.parentElement.closest('details')) node.open = true;
    const rule = target.closest('details.rule');
    const whole = rule && target.matches('.body, .body > section');
    (whole ? rule : target).scrollIntoView({ block: target.matches('li') ? 'center' : 'start' });
    if (whole) one('summary', rule).focus({ preventScroll: true });
  }
  let due = 0;
  function later() {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(() => {
      apply();
      write('');
      if (form.getBoundingClientRect().top > innerHeight / 3) form.scrollIntoView();
    });
  }
  form.addEventListener('input', later);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(later));
  addEventListener('hashchange', load);
  form.elements.principal.addEventListener('focus', () => {
    const list = one('#people');
    if (list.childElementCount) return;
    for (const heading of all('.who h4').slice(0, 5000)) list.append(new Option(heading.textContent));
  }, { once: true });
  one('#expand').addEventListener('click', (event) => {
    const open = event.target.textContent === 'Open all';
    event.target.textContent = open ? 'Close all' : 'Open all';
    for (const rule of read().rules) if (!rule.details.hidden) rule.details.open = open;
  });

  // -- Copying -------------------------------------------------------------------------------------------------------
  const quote = (value) => (/^[\w@%+=:,.\/-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`);
  async function copy(button, text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement('textarea');
      area.value = text;
      area.className = 'say';
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
      button.focus();
    }
    const label = button.textContent;
    button.textContent = 'Copied';
    one('#said').textContent = 'Copied';
    setTimeout(() => { button.textContent = label; one('#said').textContent = ''; }, 1500);
  }
  function button(label, spoken, text) {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = label;
    if (spoken) element.setAttribute('aria-label', spoken);
    element.addEventListener('click', () => copy(element, text()));
    return element;
  }
  const failing = (details) => all('.rows[data-status=fail] > li', details).filter((item) => !item.hidden);
  function value(item, name) {
    return (one(`[data-k="${name}"]`, item) || item.firstElementChild).textContent;
  }
  // Buttons of a rule are made when it opens: a report has hundreds of blocks and a reader opens a few.
  function arm(root) {
    for (const figure of all('figure.code', root)) {
      const caption = one('figcaption', figure);
      if (one('button', caption)) continue;
      const details = figure.closest('details.rule'), code = one('code', figure);
      const box = document.createElement('span');
      box.append(button('Copy', `Copy ${caption.textContent}`, () => code.textContent));
      if (details && figure.dataset.each !== undefined && failing(details).length > 1) {
        box.append(' ', button('Copy for each', `Copy ${caption.textContent} for each failed result that is shown`, () =>
          failing(details).map((item) => code.textContent.replace(/\{(\w+)\}/g, (_, name) => quote(value(item, name)))).join('\n')));
      }
      caption.append(box);
    }
    for (const label of all('.names', root)) {
      if (one('button', label)) continue;
      label.append(' ', button('Copy names', '', () => failing(label.closest('details')).map((item) => item.firstElementChild.textContent).join('\n')));
    }
  }
  for (const details of all('details.rule')) {
    if (details.open) arm(details);
    else details.addEventListener('toggle', () => arm(details), { once: true });
  }
  for (const figure of all('figure.code')) if (!figure.closest('details.rule')) arm(figure.parentElement);

  // -- Paper: what is filtered is what is printed, all of it open ------------------------------------------------------
  let shut = [];
  addEventListener('beforeprint', () => {
    if (index) { for (const made of [...index.rules, ...index.lists]) settle(made); }
    if (CSS.supports('selector(::details-content)')) return;
    shut = all('details:not([open])');
    for (const details of shut) details.open = true;
  });
  addEventListener('afterprint', () => { for (const details of shut) details.open = false; shut = []; });

  if (location.hash.length > 1) load();
  (window.requestIdleCallback || setTimeout)(() => { if (!index) apply(); });
})();

"""##
}
