// Made by scripts/embed-templates from the files in templates/; edit those and run `make embed`.
// swift-format-ignore-file

extension Templates {
  /// Every file below templates/, by its path, sorted.
  package static let embedded: [Embedded] = [
    Embedded(path: "assets/debrief.js", text: ####"""
// Sorts tables and reads out charts; pages are whole without it.
const all = (selector, root = document) => [...root.querySelectorAll(selector)]
const make = (name, className) => Object.assign(document.createElement(name), { className })
const words = cell => (cell.querySelector('.value') ?? cell).textContent.trim()

// Numbers as the page's language writes them; clock times are base 60.
const { lang } = document.documentElement
const group = 12345..toLocaleString(lang)[2], point = 1.5.toLocaleString(lang)[1]
const number = text => {
  const found = /^\D?([-−]?)(\d[\d:.]*)/.exec(text.replaceAll(group, '').replace(point, '.'))
  return found && found[2].split(':').reduce((sum, part) => sum * 60 + +part, 0) * (found[1] ? -1 : 1)
}

for (const table of all('.data:not(.members)')) {
  const body = table.tBodies[0], given = all('tbody tr', table), heads = all('thead th', table)
  heads.forEach((head, column) => {
    const texts = given.map(row => words(row.cells[column])), keys = texts.map(number)
    if (!words(head) || given[0].cells[column].matches('.date')) return
    const by = !column && table.matches('.periods') ? (a, b) => a - b
      : keys.some(key => key != null) ? (a, b, last) => (keys[a] ?? last) - (keys[b] ?? last)
      : (a, b) => texts[a].localeCompare(texts[b], lang, { numeric: true })
    const button = make('button', 'sorter')
    if (head.children.length) button.ariaLabel = words(head)
    else button.append(...head.childNodes)
    head.append(button)
    button.onclick = () => {
      const turn = { ascending: -1, descending: 0 }[head.ariaSort] ?? 1
      for (const other of heads) other.ariaSort = null
      head.ariaSort = ['descending', null, 'ascending'][turn + 1]
      const order = [...given.keys()]
      order.sort((a, b) => turn * by(a, b, turn / 0) || a - b)
      body.append(...order.map(index => given[index]))
    }
  })
}

for (const plate of all('.figure:has(.periods) .plate > :has(.line)')) {
  const figure = plate.closest('figure'), heads = all('thead th', figure), rows = all('tbody tr', figure)
  const out = make('output', 'read-out'), rule = make('i', 'pointer')
  let at = -1
  // Marks begin and end ten pixels within the axis.
  const axis = () => {
    const { x, width } = all('.axis', plate).map(path => path.getBBox()).find(box => box.width)
    return [x + 10, (width - 20) / (rows.length - 1)]
  }
  const show = index => {
    if (!rows[index]) return
    const [start, step] = axis()
    rule.style.left = start + step * (at = index) + 'px'
    plate.append(rule)
    out.textContent = [...rows[at].cells].map((cell, i) => i ? words(heads[i]) + ' ' + words(cell) : words(cell)).join(' · ')
  }
  plate.tabIndex = 0
  plate.parentNode.after(out)
  plate.onpointermove = event => {
    const [start, step] = axis()
    show(Math.round((event.clientX - plate.getBoundingClientRect().x - start) / step))
  }
  plate.onkeydown = event => show(at + { ArrowLeft: -1, ArrowRight: 1 }[event.key])
  plate.onblur = plate.onpointerleave = () => { rule.remove(); out.textContent = '' }
}

"""####),
    Embedded(path: "assets/style.css", text: ####"""
/* Debrief: one sheet for every page. White space instead of boxes; colour only for what passes and what stands out.
   Sides are named by the direction of reading (inline-start), so that a page set from right to left needs no other sheet.
   Nothing moves: there is no transition and no animation. */

:root {
  color-scheme: light dark;
  --page: #ffffff;
  --ink: #1f2328;
  --mute: #57606a;
  --peer: #8b949e;
  --rule: #e3e6ea;
  --band: #dfeee6;
  --edge: #2f6b4c;
  --range: #edeff2;
  --reference: #c3c9cf;
  --wash: #f6f7f8;
  --improve: #0a4a8f;
  --concern: #c4560b;
  --neutral: #1f2328;
  --zone-middle: #dfe3e8;
  --zone-deep: #ccd2d8;
  --diverging-1: #b35806; --diverging-2: #f1a340; --diverging-3: #fee0b6; --diverging-4: #f7f7f7; --diverging-5: #d8daeb; --diverging-6: #998ec3; --diverging-7: #542788;
  --sequential-1: #eff3ff; --sequential-2: #bdd7e7; --sequential-3: #6baed6; --sequential-4: #2171b5; --sequential-5: #084594;
  --focus: #0a4a8f;
}

/* Screens only, so that paper is always white. */
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #0f1318;
    --ink: #e6e9ed;
    --mute: #9aa4b0;
    --peer: #69737f;
    --rule: #2b3138;
    --band: #17392a;
    --edge: #6fae8d;
    --range: #1e242b;
    --reference: #4a535d;
    --wash: #161b21;
    --improve: #4d9dff;
    --concern: #ffb980;
    --neutral: #f5f7fa;
    --zone-middle: #272e36;
    --zone-deep: #333b45;
    --diverging-1: #fdb863; --diverging-2: #92580c; --diverging-3: #4d3618; --diverging-4: #262b31; --diverging-5: #37315a; --diverging-6: #5d4fa3; --diverging-7: #b2a5e8;
    --sequential-1: #1b2735; --sequential-2: #1f4467; --sequential-3: #2a659b; --sequential-4: #5a9fd6; --sequential-5: #a9d3f5;
    --focus: #4d9dff;
  }
}

@media screen and (prefers-contrast: more) {
  :root { --mute: #32383f; --peer: #57606a; --rule: #8b949e; --range: #dde1e6; --reference: #8b949e; --edge: #1d5237; }
}

@media screen and (prefers-contrast: more) and (prefers-color-scheme: dark) {
  :root { --mute: #ccd3da; --peer: #9aa4b0; --rule: #69737f; --range: #2b3138; --reference: #69737f; --edge: #93cfae; }
}

/* Ground */

*, ::before, ::after { box-sizing: border-box; }

/* A place that is jumped to, or that has the focus, is not hidden below a table's head that stays. */
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block: 48px 16px; }

body {
  margin: 0;
  background: var(--page);
  color: var(--ink);
  font: 400 16px/24px Arial, "Liberation Sans", Helvetica, sans-serif;
  font-kerning: normal;
  overflow-wrap: break-word;
}

h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, blockquote, pre { margin: 0; padding: 0; }
h1, h2, h3, h4, h5, h6 { font-size: inherit; line-height: inherit; font-weight: 700; }
ul, ol { list-style: none; }
p { text-wrap: pretty; }
svg { display: block; }
bdi { unicode-bidi: isolate; }

a {
  color: inherit;
  text-decoration: underline 1px var(--peer);
  text-underline-offset: 3px;
  text-decoration-skip-ink: none;
}
/* Large enough for a thumb, also where the line is low. */
@media screen {
  .name a, .more a, .foot a, .state a, .about a, .page-foot a, .evidence a, .closing a, h3 a, h4 a, thead a {
    display: inline-block; min-height: 24px; line-height: 24px;
  }
  .foot a, .state a, .about a, .page-foot a, .evidence a, .closing a { margin-block: -2px; }
  thead a { line-height: 20px; }
}
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }

.frame { max-width: 1176px; margin: 0 auto; padding: 0 24px; }
.unseen {
  position: absolute; width: 1px; height: 1px; margin: -1px;
  overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.small { font-size: 13px; line-height: 18px; color: var(--mute); }
.mute { color: var(--mute); }

.skip { position: absolute; inset-inline-start: 0; top: 0; z-index: 3; padding: 12px 16px; background: var(--page); }
.skip:not(:focus) { width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }

/* Masthead, where and when */

.masthead {
  display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 32px;
  padding: 14px 0 13px; border-bottom: 1px solid var(--rule);
}
.masthead .site { font-weight: 700; }
.masthead ul, .where ol, .when ul { display: flex; flex-wrap: wrap; column-gap: 24px; }
.masthead ul, .place { font-size: 14px; color: var(--mute); }
.masthead a, .place a { display: inline-block; text-decoration: none; }
.masthead a:hover, .place a:hover { color: var(--ink); text-decoration: underline 1px var(--peer); }
.masthead [aria-current] { color: var(--ink); font-weight: 700; }
.masthead .site a { color: var(--ink); }

.place { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 40px; padding: 14px 0; }
.where ol { column-gap: 0; }
.where li + li::before { content: "/"; content: "/" / ""; padding: 0 8px; color: var(--peer); }
.where [aria-current] { color: var(--ink); }
.when { display: flex; flex-wrap: wrap; column-gap: 40px; }
.when ul { column-gap: 20px; }
.when .grains { position: relative; }
.when .grains::before {
  content: ""; position: absolute; inset-inline-start: -20px; top: 0; height: 24px; border-inline-start: 1px solid var(--rule);
}
.when [aria-current], .when [aria-current]:hover {
  color: var(--ink); font-weight: 700;
  text-decoration: underline 2px currentColor; text-underline-offset: 4px;
}

/* Title and lead */

.opening { padding: 30px 0 36px; }
h1 {
  font-size: 40px; line-height: 44px; letter-spacing: -0.025em; text-wrap: balance;
  max-width: 22em;
}
.lead { max-width: 760px; margin-top: 10px; }
.lead span { color: var(--mute); }

/* Sections: a ruled column for headings, one for matter */

.section {
  display: grid; grid-template-columns: 208px minmax(0, 880px); column-gap: 40px;
  border-top: 1px solid var(--ink); padding: 14px 0 56px;
}
.heading h2 { font-size: 18px; line-height: 24px; letter-spacing: -0.005em; text-wrap: balance; }
.heading p { margin-top: 6px; font-size: 14px; line-height: 20px; color: var(--mute); text-wrap: balance; }
.matter > :first-child { margin-top: 0; }
.more { margin-top: 24px; font-size: 14px; line-height: 24px; }
.nothing { max-width: 660px; color: var(--mute); }

/* Quiet lines below what they belong to */

.what, .from, .evidence, .closing, .state, .about, .with, .win .prose {
  font-size: 14px; line-height: 20px; color: var(--mute);
}
.evidence a, .closing a { color: var(--ink); }

/* What changed: sentences first, each with its mark before it and its small line beside it */

.findings li {
  display: grid; grid-template-columns: 30px minmax(0, 590px) minmax(36px, 1fr) 224px;
  padding: 18px 0 20px; border-bottom: 1px solid var(--rule);
}
.findings li:first-child { padding-top: 0; }
.findings .alone { grid-template-columns: 30px minmax(0, 720px); }
.findings .mark { padding-top: 8px; }
.findings div { grid-column: 2; }
.findings .spark { grid-column: 4; margin-top: 6px; }
.mark svg { width: 22px; height: 14px; margin-inline-start: -2px; }
.sentence { font-size: 22px; line-height: 30px; letter-spacing: -0.012em; text-wrap: pretty; }
.evidence { margin-top: 8px; max-width: 550px; }
.closing { padding: 16px 0 0; padding-inline-start: 30px; }
.closing:first-child { padding: 0; }

/* Wins: what there is to be glad of, in columns */

.wins { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 32px 40px; }
.statement, .win h3 { margin-top: 4px; font-size: 18px; line-height: 26px; font-weight: 400; letter-spacing: -0.005em; text-wrap: balance; }

/* Scorecard */

.scorecard { width: 100%; border-spacing: 0; table-layout: fixed; }
.scorecard th, .scorecard td { padding: 0; padding-inline-end: 16px; text-align: start; vertical-align: top; font-weight: 400; }
.scorecard th:last-child, .scorecard td:last-child { padding-inline-end: 0; }
.scorecard thead th {
  padding-bottom: 8px; border-bottom: 1px solid var(--peer); vertical-align: bottom;
  font-size: 13px; line-height: 18px; color: var(--mute);
}
.scorecard .c-metric { width: 203px; }
.scorecard .c-own { width: 139px; }
.scorecard .c-standard { width: 123px; }
.scorecard .c-line { width: 188px; }
.scorecard.two .c-own { width: 104px; }
.scorecard.two .c-beside { width: 114px; }
.scorecard.two .c-standard { width: 116px; }
.scorecard.two .c-line { width: 138px; }
.scorecard .group th { padding: 20px 0 0; font-size: 13px; line-height: 18px; color: var(--mute); }
.scorecard tbody:first-of-type .group th { padding-top: 12px; }
.scorecard .row > * { padding-top: 13px; padding-bottom: 13px; border-bottom: 1px solid var(--rule); }
.scorecard tbody:last-of-type .row:last-child > * { border-bottom: 0; }
.scorecard .name { display: block; font-weight: 700; }
.scorecard .value { display: block; line-height: 24px; }
.scorecard .c-own .value { font-size: 22px; letter-spacing: -0.015em; }
.scorecard .small { display: block; margin-top: 2px; }
.scorecard .value, .figures { font-variant-numeric: tabular-nums; }
.scorecard .value.absent { font-size: 16px; letter-spacing: 0; color: var(--mute); }
.scorecard .row .words { position: relative; font-size: 15px; line-height: 22px; padding-top: 14px; padding-inline-start: 24px; }
.words .mark { position: absolute; inset-inline-start: 0; margin-top: 4px; }
.scorecard .chart { margin-top: 1px; }

/* The heads of tables stay in view while their rows pass. */
@media screen {
  .scorecard thead th, .data thead th, .data thead td {
    position: sticky; top: 0; z-index: 1; background: var(--page);
  }
  .scorecard { margin-top: -6px; }
  .scorecard thead th { padding-top: 6px; }
}

.key { display: flex; flex-wrap: wrap; gap: 6px 24px; margin-top: 16px; font-size: 13px; line-height: 18px; color: var(--mute); }
.key li { display: flex; align-items: center; gap: 6px; }
.key svg { flex: none; width: 22px; height: 14px; }

/* Figures */

.figure + .figure { margin-top: 40px; }
.takeaway { max-width: 680px; font-size: 18px; line-height: 26px; font-weight: 700; letter-spacing: -0.005em; text-wrap: balance; }
.what { margin-top: 4px; }
.plate { display: grid; grid-template-columns: 680px minmax(0, 168px); column-gap: 32px; margin-top: 24px; }
.plate .key { display: block; margin: 12px 0 0; }
.plate .key li { align-items: flex-start; margin-bottom: 8px; line-height: 19px; }
.plate .key svg { margin-top: 3px; }
.chart.narrow { display: none; }
.foot { display: flex; flex-wrap: wrap; gap: 2px 20px; margin-top: 12px; font-size: 13px; line-height: 20px; color: var(--mute); max-width: 680px; }
.foot a { color: var(--mute); }
.numbered { margin-top: 12px; font-size: 13px; line-height: 20px; color: var(--mute); counter-reset: event; }
.numbered li { counter-increment: event; display: grid; grid-template-columns: 22px minmax(0, 1fr); }
.numbered li::before { content: counter(event); color: var(--ink); }
.numbered.narrow { display: none; }

details { margin-top: 6px; font-size: 14px; line-height: 24px; }
summary { display: inline-block; min-height: 24px; cursor: pointer; }
summary::before {
  content: ""; content: "" / ""; display: inline-block; margin-inline-end: 8px;
  border: 4px solid transparent; border-inline-start: 7px solid currentColor; border-inline-end: 0;
}
summary::-webkit-details-marker { display: none; }
details[open] > summary::before { border: 4px solid transparent; border-top: 7px solid currentColor; border-bottom: 0; margin-inline-end: 7px; vertical-align: 1px; }
details > .scroll, details > .data { margin-top: 8px; }

/* Plain tables */

.data { border-spacing: 0; font-size: 14px; line-height: 20px; }
.data.full { width: 100%; }
.data caption { text-align: start; padding-bottom: 10px; color: var(--mute); }
.data th, .data td { padding: 5px 0; padding-inline-end: 16px; text-align: start; vertical-align: top; font-weight: 400; border-bottom: 1px solid var(--rule); }
.data th:last-child, .data td:last-child { padding-inline-end: 0; }
.data thead th { border-bottom-color: var(--peer); color: var(--mute); vertical-align: bottom; }
.data .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.data .date { white-space: nowrap; }
.data.periods { font-variant-numeric: tabular-nums; }
.data.periods th:not(:first-child), .data.periods td { text-align: end; }
.data.worded th:last-child, .data.worded td:last-child { text-align: start; }
.data code, .remarks code, .ways code { font: inherit; color: var(--mute); overflow-wrap: anywhere; }
.data .examples li + li { margin-top: 4px; }

/* A table wider or higher than the window moves in a frame of its own, and its head and first column stay. */
.scroll { position: relative; overflow: auto; overscroll-behavior-x: contain; }
/* Only a long table scrolls by itself, below heads that stay: rows out of sight are rows unread. */
.scroll:has(tbody tr:nth-child(25)) { max-height: calc(100vh - 48px); }

/* Members: people down, metrics across */

.members { min-width: 100%; }
.members th, .members td { padding: 9px 0 10px; padding-inline-end: 20px; white-space: nowrap; }
.members .name { font-size: 16px; line-height: 24px; }
.members thead th { white-space: normal; min-width: 104px; max-width: 132px; }
.members tr > :first-child { position: sticky; inset-inline-start: 0; z-index: 1; background: var(--page); padding-inline-end: 24px; }
.members thead tr > :first-child { z-index: 2; }
.members .value { display: block; font-size: 16px; line-height: 24px; font-variant-numeric: tabular-nums; }
.members .value.absent { color: var(--mute); }
.members .mark svg { display: inline-block; vertical-align: -1px; margin-inline-start: 4px; }
.members .small { display: block; }
.members .mark { display: inline-block; margin-inline-start: 6px; vertical-align: -2px; }
.members td { min-width: 120px; }
.members td .small { max-width: 132px; white-space: normal; }
.members tfoot th, .members tfoot td { border-top: 1px solid var(--peer); border-bottom: 0; }
.members tbody tr:last-child > * { border-bottom: 0; }

/* What the script adds: heads that sort, and a chart's figures read out below it */

.sorter { all: unset; position: relative; padding-block: 2px; margin-block: -2px; cursor: pointer; }
.sorter:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.sorter::after { content: "↕"; content: "↕" / ""; position: absolute; inset-inline-start: 100%; padding-inline-start: 2px; }
:is(.number, .periods th:not(:first-child)) > .sorter::after { inset-inline: auto 100%; padding: 0; padding-inline-end: 2px; }
.sorter:not(:hover, :focus-visible, [aria-sort] > *, a + *)::after { visibility: hidden; }
[aria-sort] > .sorter { color: var(--ink); }
[aria-sort="ascending"] > .sorter::after { content: "↑"; content: "↑" / ""; }
[aria-sort="descending"] > .sorter::after { content: "↓"; content: "↓" / ""; }
th:has(a + .sorter) { padding-inline-end: 24px; }
a + .sorter { position: absolute; inset-block-end: 4px; inset-inline-end: 0; width: 24px; min-height: 24px; line-height: 24px; text-align: center; }
a + .sorter::after { position: static; padding: 0; }
.read-out { display: block; min-height: 20px; font-size: 13px; line-height: 20px; font-variant-numeric: tabular-nums; }
.read-out + .foot { margin-top: 2px; }
.plate [tabindex] { position: relative; }
.pointer { position: absolute; top: 0; bottom: 0; border-inline-start: 1px solid var(--ink); pointer-events: none; }

/* Teams: small multiples */

.panels { margin-top: 24px; display: grid; grid-template-columns: repeat(auto-fill, minmax(202px, 1fr)); gap: 32px 24px; }
.panel h3, .panel h4 { font-size: 16px; line-height: 24px; }
.panel h4 + .small { min-height: 36px; }
.panel .chart { margin-top: 8px; }
.panelled + .panelled { margin-top: 40px; }
.panelled h3 { font-size: 18px; line-height: 24px; }

/* Notes */

.entry { display: grid; grid-template-columns: 136px minmax(0, 1fr); column-gap: 24px; padding: 20px 0; border-bottom: 1px solid var(--rule); }
.entry:first-child { padding-top: 0; }
.entry:last-of-type { border-bottom: 0; padding-bottom: 0; }
.when-and-who { font-size: 14px; line-height: 20px; color: var(--mute); }
.when-and-who .date { display: block; font-size: 16px; line-height: 24px; font-weight: 700; color: var(--ink); }
.when-and-who span { display: block; }
.entry h3 { max-width: 660px; }
.about { margin-top: 8px; max-width: 660px; }
.about dt, .about dd { display: inline; }
.entry .about dd { color: var(--ink); }
.about div { margin-top: 2px; }

.prose { max-width: 660px; }
.prose > * + * { margin-top: 12px; }
.prose :is(h2, h3, h4, h5, h6) { font-size: 14px; line-height: 20px; margin-top: 20px; text-wrap: balance; }
.prose :is(h2, h3, h4, h5, h6) + * { margin-top: 4px; }
.prose ul { list-style: disc; padding-inline-start: 20px; }
.prose ol { list-style: decimal; padding-inline-start: 24px; }
.prose li + li { margin-top: 4px; }
.prose li::marker { color: var(--mute); }
.prose p:has(+ blockquote) { color: var(--mute); }
.prose p + blockquote { margin-top: 0; }
.prose blockquote { quotes: none; }
.prose pre { overflow-x: auto; font: 14px/20px "Liberation Mono", Menlo, Consolas, monospace; background: var(--wash); padding: 12px 16px; }
.prose code { font: 0.9em "Liberation Mono", Menlo, Consolas, monospace; }
.prose pre code { font: inherit; }
.prose hr { border: 0; border-top: 1px solid var(--rule); margin: 20px 0; }
.matter > .prose > :first-child, .entry .prose > :first-child { margin-top: 0; }
.entry h3 + .prose > h4:first-child { margin-top: 14px; }
.prose .terms { color: var(--mute); }
.prose .commitment { list-style: none; margin-inline-start: -20px; }
.prose > :is(.figure, .embedded, .data, .scroll) { margin-block: 24px; }
.prose .figure ul, .prose .figure ol { list-style: none; padding: 0; }
.prose .figure li + li { margin-top: 0; }
.prose .figure .plate { display: block; }
.prose .figure .plate .key { display: flex; }
.prose .figure .plate .key li { margin-bottom: 0; }
.prose .figure { margin-inline-end: -20px; }
/* A drawing in an entry has less room than one in a section; where the wide one has none, the narrow one stands. */
@media print, screen and (min-width: 980px) and (max-width: 1115.98px), screen and (min-width: 728px) and (max-width: 867.98px) {
  .entry :is(.chart, .numbered).wide { display: none; }
  .entry :is(.chart, .numbered).narrow { display: block; }
}

/* A live figure inside a text */

.embedded { max-width: 660px; }
.embedded .name { font-weight: 700; }
.embedded .large { display: block; font-size: 40px; line-height: 44px; letter-spacing: -0.025em; font-variant-numeric: tabular-nums; }
.embedded .large.absent { font-size: 22px; line-height: 30px; letter-spacing: -0.012em; color: var(--mute); }
.embedded .small { display: block; }
.embedded.line .small { display: inline; margin-inline-start: 12px; }

/* Promises */

.promises { display: grid; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); gap: 32px 48px; }
.promises .who { display: flex; justify-content: space-between; align-items: baseline; gap: 4px 16px; padding-bottom: 8px; border-bottom: 1px solid var(--peer); }
.promises .who h3 { font-size: 16px; line-height: 24px; }
.promises .who p { font-size: 13px; line-height: 18px; color: var(--mute); }
.promises li { display: grid; grid-template-columns: 16px minmax(0, 1fr); column-gap: 10px; padding: 12px 0 13px; border-bottom: 1px solid var(--rule); }
.promises li:last-child { border-bottom: 0; }
.promises svg { margin-top: 4px; }
.state { margin-top: 2px; }
.state strong { color: var(--ink); }
.box { stroke: var(--mute); fill: none; }
.box-mark { stroke: var(--ink); fill: none; }

/* Next one-to-one */

.meeting { display: grid; grid-template-columns: 256px minmax(0, 1fr); gap: 8px 24px; background: var(--wash); padding: 20px 24px 22px; }
.meeting .day { font-size: 22px; line-height: 28px; font-weight: 700; letter-spacing: -0.012em; }
.with { margin-top: 4px; }
.meeting ol { counter-reset: point; }
.meeting li { counter-increment: point; display: grid; grid-template-columns: 24px minmax(0, 1fr); }
.meeting li + li { margin-top: 6px; }
.meeting li::before { content: counter(point); color: var(--mute); }

/* Recognition */

.wall { columns: 256px; column-gap: 40px; margin-bottom: -32px; }
.win { break-inside: avoid; padding-bottom: 32px; }
.win .prose { margin-top: 8px; }
.win .prose > * + * { margin-top: 8px; }

/* A metric's definition */

.formula { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; font-size: 18px; line-height: 26px; }
.fraction { display: inline-grid; text-align: center; }
.fraction > span { padding: 0 12px 4px; }
.fraction > span + span { padding: 4px 12px 0; border-top: 1px solid var(--ink); }
.worked { margin-top: 18px; color: var(--mute); font-variant-numeric: tabular-nums; }
.fine { margin-top: 8px; max-width: 660px; font-size: 14px; line-height: 20px; color: var(--mute); }
.measures { margin-top: 20px; }

.phases { display: grid; grid-template-columns: repeat(auto-fit, minmax(232px, 1fr)); gap: 32px 40px; }
.phase { border-top: 3px solid var(--rule); padding-top: 12px; font-size: 14px; line-height: 20px; }
.phase.in-force { border-top-color: var(--edge); }
.phase .span { color: var(--mute); font-weight: 400; }
.phase.in-force .span { color: var(--ink); font-weight: 700; }
.phase .rule { font-size: 22px; line-height: 30px; letter-spacing: -0.012em; }
.phase dt { margin-top: 8px; color: var(--mute); }

/* Lists of the home page, the dictionary and the build report */

.ways { display: grid; grid-template-columns: repeat(auto-fill, minmax(280px, 1fr)); gap: 24px 48px; }
.ways .name { font-weight: 700; }
.ways p { font-size: 14px; line-height: 20px; color: var(--mute); margin-top: 2px; }
.dictionary + .dictionary { margin-top: 32px; }
.dictionary h3 { font-size: 13px; line-height: 18px; font-weight: 400; color: var(--mute); padding-bottom: 8px; border-bottom: 1px solid var(--peer); }
.dictionary li { display: grid; grid-template-columns: 226px minmax(0, 1fr) 150px; gap: 2px 24px; padding: 13px 0 14px; border-bottom: 1px solid var(--rule); }
.dictionary .name { font-weight: 700; }
.dictionary .summary { max-width: 440px; }
.facts { font-size: 14px; line-height: 20px; }
.facts div { display: grid; grid-template-columns: 200px minmax(0, 1fr); column-gap: 24px; padding: 5px 0; border-bottom: 1px solid var(--rule); }
.facts dt { color: var(--mute); }
.facts dd { font-variant-numeric: tabular-nums; }
.remarks li { padding: 8px 0 9px; border-bottom: 1px solid var(--rule); font-size: 14px; line-height: 20px; }
.remarks li:first-child { padding-top: 0; }
.remarks code { display: block; }
.so-far { margin-bottom: 16px; font-size: 14px; line-height: 20px; }
.events li { display: grid; grid-template-columns: 160px minmax(0, 1fr); column-gap: 24px; padding: 8px 0 9px; border-bottom: 1px solid var(--rule); }
.events a { padding-block: 4px; }
.events li:first-child { padding-top: 0; }
.events .date { font-weight: 700; }

/* Foot of the page */

.page-foot { border-top: 1px solid var(--ink); padding: 16px 0 56px; font-size: 14px; line-height: 20px; color: var(--mute); }
.page-foot p { max-width: 900px; }
.page-foot p + p { margin-top: 6px; }
.page-foot a { color: var(--ink); }

/* Drawings: a class is a role, a role is a colour. They read from left to right in every language, as clocks and calendars do. */

.chart { direction: ltr; color: var(--ink); font: 12px Arial, "Liberation Sans", Helvetica, sans-serif; fill: none; stroke-linejoin: round; overflow: visible; }
.chart.spark { stroke-width: 1.5; }
.chart .grid { stroke: var(--rule); }
.chart :is(.axis, .leader, .missing, .absent, .month, .peers, .control, .before) { stroke: var(--peer); }
.chart :is(.tick, .note, .reference-label, .bar) { fill: var(--mute); }
.chart .band { fill: var(--band); }
.chart .band-print { display: none; }
.chart :is(.edge, .standard, .hatch) { stroke: var(--edge); }
.chart .standard-label { fill: var(--edge); }
.chart :is(.range, .zone-3) { fill: var(--range); }
.chart .zone-2 { fill: var(--zone-middle); }
.chart .zone-1 { fill: var(--zone-deep); }
.chart :is(.limit, .inner-limit, .trial, .mean, .own, .dots, .prior, .against, .stripe, .rest, .rest-stripe) { stroke: var(--mute); }
.chart .reference { stroke: var(--reference); }
.chart :is(.event, .minus, .flag, .point, .interval, .median, .focus) { stroke: var(--ink); }
.chart :is(.event-label, .value, .name, .cell) { fill: var(--ink); }
.chart .cell-strong { fill: var(--page); }
.chart :is(.minus-strong, .flag-ground, .cut) { stroke: var(--page); }
.chart :is(.partial, .fall) { fill: var(--page); stroke: var(--mute); }
.chart :is(.last, .self, .mark-label, .total) { fill: var(--ink); stroke: var(--page); }
.chart :is(.bin, .part-2) { fill: var(--peer); stroke: var(--page); }
.chart .rise { fill: var(--peer); stroke: var(--peer); }
.chart .part-1 { fill: var(--mute); stroke: var(--page); }
.chart .part-3 { fill: var(--reference); stroke: var(--peer); }
.chart .part-4 { fill: var(--rule); stroke: var(--peer); }
.chart .between { fill: var(--range); stroke: var(--peer); }
.chart .for { fill: var(--mute); stroke: var(--mute); }
.chart .improve { fill: var(--improve); stroke: var(--page); }
.chart .concern { fill: var(--concern); stroke: var(--page); }
.chart .neutral { fill: var(--page); stroke: var(--neutral); }
.chart .halo { stroke: var(--page); }
.chart .diverging-1 { stroke: var(--diverging-1); }
.chart .diverging-2 { stroke: var(--diverging-2); }
.chart .diverging-3 { stroke: var(--diverging-3); }
.chart .diverging-4 { stroke: var(--diverging-4); }
.chart .diverging-5 { stroke: var(--diverging-5); }
.chart .diverging-6 { stroke: var(--diverging-6); }
.chart .diverging-7 { stroke: var(--diverging-7); }
.chart .sequential-1 { stroke: var(--sequential-1); }
.chart .sequential-2 { stroke: var(--sequential-2); }
.chart .sequential-3 { stroke: var(--sequential-3); }
.chart .sequential-4 { stroke: var(--sequential-4); }
.chart .sequential-5 { stroke: var(--sequential-5); }

/* What drawings say of themselves by attribute is said again here for the keys beside them. */
.chart .hatch { stroke-width: .6; }
.chart .mean { stroke-width: 1.2; }
.chart :is(.reference, .trial, .improve, .concern, .interval) { stroke-width: 1.5; }
.chart :is(.neutral, .flag, .absent, .before) { stroke-width: 2; }
.chart .focus { stroke-width: 2.5; }
.chart :is(.halo, .mark-label, .total) { stroke-width: 3px; paint-order: stroke; }
.chart .cut { stroke-width: 3; }
.chart .flag-ground { stroke-width: 4; }
.chart .limit { stroke-dasharray: 4 4; }
.chart .trial { stroke-dasharray: 1 4; }
.chart .inner-limit { stroke-dasharray: 1 3; }
.chart .event { stroke-dasharray: 2 2; }
.chart :is(.reference, .trial, .dots, .peers, .point, .absent) { stroke-linecap: round; }

/* Narrower windows: the key goes below the drawing, then headings above their matter */

@media print, screen and (max-width: 1199.98px) {
  .scorecard .c-metric { width: 22%; }
  .scorecard .c-own { width: 16%; }
  .scorecard .c-standard { width: 15%; }
  .scorecard .c-line { width: 180px; }
  .scorecard.two .c-metric { width: 20%; }
  .scorecard.two .c-own { width: 11%; }
  .scorecard.two .c-beside { width: 12.5%; }
  .scorecard.two .c-standard { width: 13%; }
  .scorecard.two .c-line { width: 132px; }
  .plate { display: block; }
  .plate .key { display: flex; }
  .plate .key li { margin-bottom: 0; }
}

@media screen and (max-width: 979.98px) {
  .section { display: block; }
  .heading { margin-bottom: 20px; }
}

/* A phone: everything one column, its own drawing, each row of figures a block */

@media screen and (max-width: 727.98px) {
  .frame { padding: 0 16px; }
  .masthead { padding: 10px 0; }
  .masthead .site, .masthead nav { width: 100%; }
  .masthead ul, .when ul { column-gap: 20px; }
  .masthead .site { margin-bottom: 8px; }
  .place { padding: 10px 0; }
  .when { column-gap: 20px; flex-direction: column; }
  .when ul { column-gap: 16px; }
  .when .grains::before { display: none; }
  .opening { padding: 12px 0 24px; }
  h1 { font-size: 30px; line-height: 34px; }
  .section { padding-bottom: 40px; }
  .heading { margin-bottom: 16px; }
  .findings li, .findings .alone { grid-template-columns: 26px minmax(0, 1fr); padding: 16px 0 18px; }
  .findings .spark { grid-column: 2; margin-top: 14px; }
  .findings .mark { padding-top: 6px; }
  .sentence, .phase .rule { font-size: 19px; line-height: 26px; }
  .closing { padding-inline-start: 26px; }
  .wins { grid-template-columns: minmax(0, 1fr); gap: 24px; }
  .takeaway { font-size: 17px; line-height: 24px; }
  .chart.wide, .numbered.wide { display: none; }
  .chart.narrow, .numbered.narrow { display: block; }
  .plate { margin-top: 16px; }
  .prose .figure { margin-inline-end: 0; }
  .data.periods { font-size: 13px; }
  .data.periods :is(th, td) { padding-inline-end: 8px; }
  .entry { display: block; }
  .entry .prose, .entry h3 { margin-top: 8px; }
  .meeting { display: block; margin: 0 -16px; padding: 16px 16px 20px; }
  .meeting ol { margin-top: 12px; }
  .dictionary li, .events li { display: block; }
  .dictionary .name, .events .date, .dictionary .summary { display: block; }
  .data.full { min-width: 720px; }
  .scroll.scroll.scroll { max-height: none; }
  .members tr > :first-child { max-width: 124px; padding-inline-end: 12px; white-space: normal; }
  .data.full caption { position: sticky; inset-inline-start: 0; }

  .scorecard, .scorecard tbody { display: block; }
  .scorecard thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .scorecard .group, .scorecard .group th { display: block; }
  .scorecard .row {
    display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); gap: 8px 12px;
    padding: 16px 0 18px; border-bottom: 1px solid var(--rule);
  }
  .scorecard tbody:last-of-type .row:last-child { border-bottom: 0; }
  .scorecard .row > *, .scorecard.two .row > *, .scorecard .row > .words { display: block; padding: 0; border: 0; width: auto; }
  .scorecard .c-metric { grid-column: 1 / -1; }
  .scorecard .c-own, .scorecard .c-standard { grid-column: span 3; }
  .scorecard.two :is(.c-own, .c-beside, .c-standard) { grid-column: span 2; }
  .scorecard [data-label]::before {
    content: attr(data-label); content: attr(data-label) / "";
    display: block; font-size: 13px; line-height: 18px; color: var(--mute);
  }
  .scorecard .c-line { grid-column: 1 / span 3; }
  .scorecard .words { grid-column: 4 / -1; }
  .scorecard .row > .words:has(.mark) { padding-inline-start: 24px; }
  .scorecard .row:not(:has(.spark)) .c-line { display: none; }
  .scorecard .row:not(:has(.spark)) .words { grid-column: 1 / -1; }
}

/* Narrower than the narrow drawing: it may use the margins, and gives way by a few per cent */

@media screen and (max-width: 359.98px) {
  .plate > div { margin: 0 -16px; }
  .prose .figure .plate > div { margin: 0; }
  .chart.narrow { width: 100%; height: auto; }
}

/* Paper: A4, one column of headings and matter, white whatever the screen is */

@page { size: A4; margin: 14mm 14mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, "Liberation Sans", Helvetica, sans-serif; color: #57606a; } }

@media print {
  :root { color-scheme: light; }
  body { font-size: 10pt; line-height: 14pt; }
  .frame { max-width: none; padding: 0; }
  .masthead nav, .when, .skip, details, .more, :is(.heading, .state, .evidence, .closing, .foot) a, .sorter::after, a + .sorter, .read-out, .pointer { display: none; }
  .masthead { padding: 0 0 6pt; }
  .place { padding: 6pt 0; font-size: 9pt; line-height: 12pt; }
  .opening { padding: 14pt 0 14pt; }
  h1 { font-size: 22pt; line-height: 25pt; }
  .lead { margin-top: 4pt; }
  .section { display: block; padding: 8pt 0 12pt; }
  .heading { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 18pt; margin-bottom: 6pt; break-after: avoid; }
  .heading h2 { font-size: 12pt; line-height: 16pt; }
  .heading p { margin: 0; font-size: 9pt; line-height: 12pt; }
  .small, .what, .foot, .key, .fine, .page-foot, .data, .when-and-who, .state, .scorecard thead th, .scorecard .group th,
  .from, .win .prose, .phase, .with, .about, .ways p, .remarks li, .facts, .evidence, .closing { font-size: 9pt; line-height: 12.5pt; }
  .sentence { font-size: 13pt; line-height: 18pt; }
  .statement, .win h3, .takeaway { font-size: 12pt; line-height: 15pt; }
  .findings li { grid-template-columns: 20pt minmax(0, 1fr) 18pt 224px; padding: 9pt 0; }
  .findings .alone { grid-template-columns: 20pt minmax(0, 1fr); }
  .findings .mark { padding-top: 3pt; }
  .closing { padding-inline-start: 20pt; }
  .scorecard .c-own .value { font-size: 12pt; line-height: 16pt; }
  .scorecard .value, .scorecard .name { line-height: 14pt; }
  .scorecard .row .words { font-size: 9.5pt; line-height: 13pt; padding-top: 7pt; }
  .scorecard .row > * { padding-top: 7pt; padding-bottom: 8pt; }
  .scorecard .value.absent, .when-and-who .date, .prose :is(h2, h3, h4, h5, h6), .events { font-size: 10pt; line-height: 14pt; }
  h2, h3, h4, h5, h6, .takeaway, .what, caption, .scorecard .group { break-after: avoid; }
  p, li, dd { orphans: 3; widows: 3; }
  .phase .rule, .meeting .day { font-size: 13pt; line-height: 18pt; }
  .plate { margin-top: 8pt; }
  .plate .key { margin-top: 6pt; }
  .foot { margin-top: 6pt; }
  /* Two a sheet. */
  .chart.line.wide { width: 165mm; height: auto; }
  .prose .figure { margin-inline-end: 0; }
  .meeting { background: none; border: 0.5pt solid var(--peer); padding: 9pt 11pt; max-width: calc(100% - 1px); }
  .scroll.scroll.scroll { overflow: visible; max-height: none; }
  .members { width: 100%; min-width: 0; table-layout: fixed; font-size: 8pt; }
  .members tr > :first-child { width: 16%; }
  .members thead th { font-size: 7.5pt; padding-inline-end: 3pt; }
  .members .small { font-size: 7.5pt; line-height: 10.5pt; }
  .members :is(th, td) { min-width: 0; padding-inline-end: 5pt; white-space: normal; hyphens: auto; }
  .members :is(.name, .value) { font-size: 9pt; line-height: 12pt; }
  a { text-decoration: none; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr, .figure, .findings li, .wins li, .win, .phase, .promises li, .panel, .ways > li, .dictionary li, .meeting { break-inside: avoid; }
  .chart .band { display: none; }
  .chart .band-print { display: inline; }
  .chart .limit { stroke-dasharray: 8 4; }
  .chart .standard-label { stroke: var(--page); stroke-width: 3px; paint-order: stroke; }
  .page-foot { padding: 6pt 0 0; break-inside: avoid; }
}

/* Colours chosen by the reader's system */

@media (forced-colors: active) {
  .chart { forced-color-adjust: none; }
  .chart .grid { stroke: none; }
  .chart :is(
    .axis, .leader, .missing, .absent, .month, .peers, .control, .edge, .standard, .hatch, .limit, .inner-limit, .trial, .mean, .own,
    .dots, .prior, .against, .stripe, .reference, .event, .flag, .point, .interval, .median, .focus, .between, .for, .before, .rest,
    .rest-stripe, .rise, .fall, .part-2, .part-3, .part-4
  ) { stroke: CanvasText; }
  .chart :is(.reference, .control) { stroke-dasharray: 2 3; }
  .chart :is(.tick, .note, .value, .name, .event-label, .standard-label, .reference-label, .mark-label, .total) { fill: CanvasText; }
  .chart :is(.band, .range, .zone-2, .zone-3, .between, .part-3, .part-4, .fall) { fill: none; }
  .chart :is(.zone-1, .part-2) { fill: GrayText; }
  .chart :is(.partial, .neutral) { fill: Canvas; stroke: CanvasText; }
  .chart :is(.last, .self, .bar, .bin, .for, .part-1, .rise, .improve, .concern) { fill: CanvasText; }
  .chart :is(.last, .self, .bar, .bin, .part-1, .improve, .concern, .halo, .mark-label, .total, .flag-ground, .cut) { stroke: Canvas; }
  summary::before { forced-color-adjust: none; }
  details[open] > summary::before { border-top-color: CanvasText; }
  details:not([open]) > summary::before { border-inline-start-color: CanvasText; }
  .meeting { border: 1px solid CanvasText; }
  .box, .box-mark { stroke: CanvasText; }
  .phase.in-force { border-top-color: Highlight; }
}

"""####),
    Embedded(path: "kinds/announcement.de.yml", text: ####"""
kind: announcement
name: Mitteilung
plural: Mitteilungen
about: [everyone, operation, team]
needs about: false
by: required
audience: {allowed: [everyone, team, lead, manager]}
keys:
  until: date
labels: {until: Bis}
place: notice

"""####),
    Embedded(path: "kinds/announcement.yml", text: ####"""
kind: announcement
name: Announcement
plural: Announcements
about: [everyone, operation, team]
needs about: false
by: required
audience: {allowed: [everyone, team, lead, manager]}
keys:
  until: date
place: notice

"""####),
    Embedded(path: "kinds/coaching.de.yml", text: ####"""
kind: coaching
name: Coaching-Notiz
plural: Coaching-Notizen
about: [agent]
by: required
# Ohne Vorgabe: Was zwei Menschen besprochen haben, wird niemandem aus Versehen gezeigt.
audience: {allowed: [agent, lead, manager]}
headings:
  - Was gut gelaufen ist
  - Fragen und eigene Antworten
  - Was wir uns vornehmen
place: diary

"""####),
    Embedded(path: "kinds/coaching.yml", text: ####"""
kind: coaching
name: Coaching note
plural: Coaching notes
about: [agent]
by: required
# No default: what was said between two people is shown to nobody by accident.
audience: {allowed: [agent, lead, manager]}
headings:
  - What went well
  - Questions asked, and the agent's own answers
  - What each of us will do
place: diary

"""####),
    Embedded(path: "kinds/event.de.yml", text: ####"""
kind: event
name: Ereignis
plural: Ereignisse
about: [team, operation]
by: optional
audience: {allowed: [everyone, team, lead, manager]}
keys:
  until: date
labels: {until: Bis}
place: chart

"""####),
    Embedded(path: "kinds/event.yml", text: ####"""
kind: event
name: Event
plural: Events
about: [team, operation]
by: optional
audience: {allowed: [everyone, team, lead, manager]}
keys:
  until: date
place: chart

"""####),
    Embedded(path: "kinds/recognition.de.yml", text: ####"""
kind: recognition
name: Anerkennung
plural: Anerkennungen
about: [agent, team]
by: required
audience: {allowed: [everyone, team, agent]}
keys:
  behaviour: text
  customer: text
labels: {behaviour: Verhalten, customer: Aus der Kundschaft}
place: wall

"""####),
    Embedded(path: "kinds/recognition.yml", text: ####"""
kind: recognition
name: Recognition
plural: Recognition
about: [agent, team]
by: required
audience: {allowed: [everyone, team, agent]}
keys:
  behaviour: text
  customer: text
place: wall

"""####),
    Embedded(path: "mail/partials/chart.mustache", text: ####"""
<tr>
<td align="left" bgcolor="{{look.page}}" style="padding:0 16px;color:{{look.ink}};font:15px/22px {{look.font}}"><b>{{takeaway}}</b>{{#subtitles}}{{>mail/partials/small}}{{/subtitles}}</td>
</tr>
<tr>
<td align="left" bgcolor="{{look.page}}" style="padding:8px 16px 0;font-size:0">
<!--[if mso]><table role="presentation" width="568" cellpadding="0" cellspacing="0" border="0"><tr><td width="336" valign="top"><![endif]-->
<div style="display:inline-block;width:100%;max-width:336px;vertical-align:top">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td align="left" bgcolor="{{look.page}}" style="color:{{look.ink}};font:13px/18px {{look.font}}"><img src="{{source}}" width="{{width}}" height="{{height}}" alt="{{takeaway}}" border="0" style="display:block;width:100%;max-width:{{width}}px;height:auto"></td></tr>
<tr><td align="left" bgcolor="{{look.page}}" style="padding:4px 0 8px;color:{{look.mute}};font:12px/17px {{look.font}}">{{#key}}<span style="color:{{colour}}">{{glyph}}</span>{{#names}} {{.}}{{/names}} &nbsp; {{/key}}</td></tr>
</table>
</div>
<!--[if mso]></td><td width="232" valign="top"><![endif]-->
<div style="display:inline-block;width:100%;max-width:232px;vertical-align:top">
{{#table}}{{>mail/partials/table}}{{/table}}
</div>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>

"""####),
    Embedded(path: "mail/partials/findings.mustache", text: ####"""
{{#findings}}
{{#mark}}
<tr>
<td align="left" bgcolor="{{look.page}}" style="padding:0 16px;color:{{look.ink}};font:13px/20px {{look.font}}">{{>mail/partials/mark}}</td>
</tr>
{{/mark}}
<tr>
<td align="left" bgcolor="{{look.page}}" style="padding:0 16px 2px;color:{{look.ink}};font:17px/25px {{look.font}}">{{{sentence}}}</td>
</tr>
{{#evidences}}
<tr>
<td align="left" bgcolor="{{look.page}}" style="padding:0 16px 14px;color:{{look.mute}};font:13px/19px {{look.font}}">{{.}}</td>
</tr>
{{/evidences}}
{{/findings}}
<tr>
<td align="left" bgcolor="{{look.page}}" style="padding:0 16px;color:{{look.mute}};font:13px/19px {{look.font}}">{{closing}}</td>
</tr>

"""####),
    Embedded(path: "mail/partials/link.mustache", text: ####"""
{{#isLinked}}<a href="{{href}}" style="color:{{look.ink}};text-decoration:underline">{{title}}</a>{{/isLinked}}{{^isLinked}}{{title}}{{/isLinked}}

"""####),
    Embedded(path: "mail/partials/mark.mustache", text: ####"""
<span style="color:{{colour}}">{{glyph}}</span>{{#names}} <b>{{.}}</b>{{/names}}

"""####),
    Embedded(path: "mail/partials/meeting.mustache", text: ####"""
<tr>
<td align="left" bgcolor="{{look.page}}" style="padding:0 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="{{look.wash}}" style="background-color:{{look.wash}}">
<tr><td align="left" bgcolor="{{look.wash}}" style="padding:14px 16px 4px;color:{{look.ink}};font:bold 18px/24px {{look.font}}">{{date}}{{#with}} <span style="font-weight:normal">{{.}}</span>{{/with}}</td></tr>
{{#agenda}}
<tr><td align="left" bgcolor="{{look.wash}}" style="padding:2px 16px;color:{{look.ink}};font:15px/22px {{look.font}}">&bull; {{.}}</td></tr>
{{/agenda}}
<tr><td bgcolor="{{look.wash}}" style="padding:0 0 10px;font-size:1px;line-height:1px">&nbsp;</td></tr>
</table>
</td>
</tr>

"""####),
    Embedded(path: "mail/partials/notes.mustache", text: ####"""
{{#notes}}
<tr>
<td align="left" bgcolor="{{look.page}}" style="padding:0 16px 8px;color:{{look.ink}};font:15px/22px {{look.font}}">{{#title}}{{>mail/partials/link}}{{/title}}{{#details}}{{>mail/partials/small}}{{/details}}</td>
</tr>
{{/notes}}
{{#shortened}}
<tr>
<td align="left" bgcolor="{{look.page}}" style="padding:0 16px;color:{{look.mute}};font:13px/18px {{look.font}}">{{.}}</td>
</tr>
{{/shortened}}

"""####),
    Embedded(path: "mail/partials/promises.mustache", text: ####"""
{{#promises}}
<tr>
<td align="left" bgcolor="{{look.page}}" style="padding:0 16px 10px;color:{{look.ink}};font:15px/22px {{look.font}}"><span style="color:{{look.mute}};font-size:13px">{{who}}</span><br>{{text}}<br><span style="color:{{look.mute}};font-size:13px;line-height:18px">{{#late}}<b style="color:{{look.ink}}">{{.}}</b> {{/late}}{{state}}</span></td>
</tr>
{{/promises}}
{{#shortened}}
<tr>
<td align="left" bgcolor="{{look.page}}" style="padding:0 16px;color:{{look.mute}};font:13px/18px {{look.font}}">{{.}}</td>
</tr>
{{/shortened}}

"""####),
    Embedded(path: "mail/partials/section.mustache", text: ####"""
{{#headings}}
<tr>
<td align="left" bgcolor="{{look.page}}" style="padding:28px 16px 8px"><h2 style="margin:0;color:{{look.ink}};font:bold 18px/24px {{look.font}}">{{.}}</h2></td>
</tr>
{{/headings}}
{{#findings}}
{{>mail/partials/findings}}
{{/findings}}
{{#wins}}
{{>mail/partials/wins}}
{{/wins}}
{{#table}}
<tr>
<td align="left" bgcolor="{{look.page}}" style="padding:0 16px">
{{>mail/partials/table}}
</td>
</tr>
{{/table}}
{{#chart}}
{{>mail/partials/chart}}
{{/chart}}
{{#promises}}
{{>mail/partials/promises}}
{{/promises}}
{{#meeting}}
{{>mail/partials/meeting}}
{{/meeting}}
{{#notes}}
{{>mail/partials/notes}}
{{/notes}}
{{#paragraph}}
<tr>
<td align="left" bgcolor="{{look.page}}" style="padding:16px 16px 0;color:{{look.ink}};font:16px/24px {{look.font}}">{{.}}</td>
</tr>
{{/paragraph}}

"""####),
    Embedded(path: "mail/partials/small.mustache", text: ####"""
<br><span style="color:{{look.mute}};font-size:12px;line-height:16px;font-weight:normal">{{.}}</span>

"""####),
    Embedded(path: "mail/partials/table.mustache", text: ####"""
<table width="100%" cellpadding="0" cellspacing="0" border="0" summary="{{caption}}">
<tr>
<th align="left" valign="bottom" scope="col" bgcolor="{{look.page}}" style="padding:4px 6px 4px 0;color:{{look.mute}};font:12px/16px {{look.font}};border-bottom:1px solid {{look.rule}}">{{nameHead}}</th>
{{#heads}}
<th align="left" valign="bottom" scope="col" bgcolor="{{look.page}}" style="padding:4px 6px 4px 0;color:{{look.mute}};font:12px/16px {{look.font}};border-bottom:1px solid {{look.rule}}">{{.}}</th>
{{/heads}}
</tr>
{{#rows}}
{{#groups}}
<tr>
<th align="left" colspan="{{columns}}" scope="colgroup" bgcolor="{{look.page}}" style="padding:14px 0 2px;color:{{look.ink}};font:bold 13px/18px {{look.font}}">{{.}}</th>
</tr>
{{/groups}}
{{#isRow}}
<tr>
<th align="left" valign="top" scope="row"{{#isPlain}} nowrap{{/isPlain}} bgcolor="{{look.page}}" style="padding:{{#isPlain}}3px 6px 0 0{{/isPlain}}{{^isPlain}}6px 6px 2px 0{{/isPlain}};color:{{look.ink}};font:{{#isPlain}}12px/17px{{/isPlain}}{{^isPlain}}bold 14px/19px{{/isPlain}} {{look.font}}">{{#name}}{{>mail/partials/link}}{{/name}}{{#remarks}}{{>mail/partials/small}}{{/remarks}}</th>
{{#cells}}
<td valign="top" bgcolor="{{look.page}}" style="padding:{{#isPlain}}3px 6px 0 0{{/isPlain}}{{^isPlain}}6px 6px 2px 0{{/isPlain}};color:{{look.ink}};font:{{#isPlain}}12px/17px{{/isPlain}}{{^isPlain}}14px/19px{{/isPlain}} {{look.font}}">{{#mark}}{{>mail/partials/mark}} {{/mark}}{{#isFigure}}<b>{{value}}</b>{{/isFigure}}{{^isFigure}}{{value}}{{/isFigure}}{{#behinds}}{{>mail/partials/small}}{{/behinds}}</td>
{{/cells}}
</tr>
{{#hasWords}}
<tr>
<td colspan="{{columns}}" bgcolor="{{look.page}}" style="padding:0 0 8px;color:{{look.mute}};font:13px/18px {{look.font}};border-bottom:1px solid {{look.rule}}">{{#mark}}{{>mail/partials/mark}} {{/mark}}{{#words}}{{.}}{{/words}}{{#besides}}{{#words}} &middot; {{/words}}<span style="font-size:12px">{{.}}</span>{{/besides}}</td>
</tr>
{{/hasWords}}
{{/isRow}}
{{/rows}}
{{#hasKey}}
<tr>
<td colspan="{{columns}}" bgcolor="{{look.page}}" style="padding:8px 0 0;color:{{look.mute}};font:13px/18px {{look.font}}">{{#key}}<span style="color:{{colour}}">{{glyph}}</span>{{#names}} {{.}}{{/names}} &nbsp; {{/key}}</td>
</tr>
{{/hasKey}}
{{#shortened}}
<tr>
<td colspan="{{columns}}" bgcolor="{{look.page}}" style="padding:6px 0 0;color:{{look.mute}};font:13px/18px {{look.font}}">{{.}}</td>
</tr>
{{/shortened}}
</table>

"""####),
    Embedded(path: "mail/partials/wins.mustache", text: ####"""
{{#wins}}
<tr>
<td align="left" bgcolor="{{look.page}}" style="padding:0 16px 12px;color:{{look.ink}};font:15px/22px {{look.font}}"><span style="color:{{look.mute}};font-size:13px">{{source}}</span><br><b>{{statement}}</b>{{#evidence}}{{>mail/partials/small}}{{/evidence}}</td>
</tr>
{{/wins}}

"""####),
    Embedded(path: "mail/report.mustache", text: ####"""
<!DOCTYPE html>
<html lang="{{language}}"{{#direction}} dir="{{.}}"{{/direction}}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="supported-color-schemes" content="light">
<meta name="referrer" content="no-referrer">
<title>{{subject}}</title>
</head>
<body bgcolor="{{look.wash}}" style="margin:0;padding:0;background-color:{{look.wash}};color:{{look.ink}}">
<div style="display:none;mso-hide:all">{{preheader}}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="{{look.wash}}" style="background-color:{{look.wash}}">
<tr>
<td align="center" style="padding:12px 0">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="{{look.page}}" style="max-width:600px;background-color:{{look.page}}">
<tr>
<td align="left" bgcolor="{{look.page}}" style="padding:20px 16px 0;color:{{look.mute}};font:14px/20px {{look.font}}">{{site}}</td>
</tr>
<tr>
<td align="left" bgcolor="{{look.page}}" style="padding:8px 16px 0"><h1 style="margin:0;color:{{look.ink}};font:bold 26px/32px {{look.font}}">{{title}}</h1></td>
</tr>
<tr>
<td align="left" bgcolor="{{look.page}}" style="padding:6px 16px 0;color:{{look.ink}};font:15px/22px {{look.font}}">{{lead}}{{#leadMuted}} <span style="color:{{look.mute}}">{{.}}</span>{{/leadMuted}}</td>
</tr>
{{#correction}}
<tr>
<td align="left" bgcolor="{{look.page}}" style="padding:12px 16px 0;color:{{look.ink}};font:bold 15px/22px {{look.font}}">{{.}}</td>
</tr>
{{/correction}}
{{#sections}}
{{>mail/partials/section}}
{{/sections}}
<tr>
<td align="left" bgcolor="{{look.page}}" style="padding:28px 16px 0;color:{{look.ink}};font:bold 16px/24px {{look.font}}"><a href="{{open.href}}" style="color:{{look.link}};text-decoration:underline">{{open.title}}</a></td>
</tr>
{{#reached}}
<tr>
<td align="left" bgcolor="{{look.page}}" style="padding:2px 16px 0;color:{{look.mute}};font:13px/18px {{look.font}}">{{.}}</td>
</tr>
{{/reached}}
<tr>
<td align="left" bgcolor="{{look.page}}" style="padding:20px 16px 24px;color:{{look.mute}};font:13px/19px {{look.font}}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
{{#foot}}
<tr><td align="left" bgcolor="{{look.page}}" style="padding:0 0 4px;color:{{look.mute}};font:13px/19px {{look.font}}">{{.}}</td></tr>
{{/foot}}
</table>
</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td>
</tr>
</table>
</body>
</html>

"""####),
    Embedded(path: "packet/page.mustache", text: ####"""
{{#page}}
<!DOCTYPE html>
<html lang="{{language}}"{{#direction}} dir="{{.}}"{{/direction}}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<title>{{documentTitle}}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<style>
{{{style}}}
</style>
</head>
<body>
<div class="running"><p class="running-organisation">{{organisation}}</p><p class="running-classification">{{classification}}</p><p class="running-packet">{{id}}</p><p class="running-page">{{pageWord}} <i></i> {{ofWord}} <b></b></p></div>
<a class="skip" href="#content">{{words.skip}}</a>
<div class="frame">
{{>site/partials/masthead}}
<main id="content">
<div class="opening">
<h1>{{title}}</h1>
<p class="lead">{{lead}}{{#leadMuted}} <span>{{.}}</span>{{/leadMuted}}</p>
</div>
{{#sections}}
{{>site/partials/section}}
{{/sections}}
</main>
{{>site/partials/foot}}
</div>
</body>
</html>
{{/page}}

"""####),
    Embedded(path: "packet/print.css", text: ####"""
/* Debrief: a packet's page on paper. It stands in the page after the site's own sheet and changes paper alone.

   What it expects of the page, all of it optional:

     <div class="running">                                the page's furniture, before everything else in the body:
       <p class="running-organisation">Northway</p>        head, left
       <p class="running-classification">Confidential</p>  foot, left
       <p class="running-packet">northway-2026-10-1</p>    foot, middle
       <p class="running-page">Page <i></i> of <b></b></p> foot, right: the page's number goes into i, their count into b
     </div>
     h1, h2                                               head, right: the section that a page begins in
     .cover                                               a title page of its own: no head, and a new page after it
     .new-page                                            begins a page: a part of the packet, a person
     .contents a[href^="#"]                               a line of the table of contents, which gets its page number
     .sign-off                                            a block for handwriting that stays together
     .break-avoid                                         anything else that stays together

   Two kinds of printer read it. WeasyPrint sets heads and feet from running elements and strings; a browser knows neither
   and no `@supports` is known to WeasyPrint, so what only browsers need stands in one. WeasyPrint drops a whole list of
   media when one of it has a condition, so the print halves of the site's lists are said again here. It also splits grids
   badly over two pages: what may be long is floats and lines here, and grids are left to what stays together. */

/* On screens too: lines to be filled in take the whole width. */
.sign-off table { width: 100%; margin-top: 8px; }
.sign-off td { height: 44px; }
.sign-off tbody :is(th, td) { vertical-align: middle; }
.sign-off th:nth-child(n + 2), .sign-off td:nth-child(n + 2) { padding-inline-start: 12px; }
.sign-off td:last-child { width: 34%; }
.sign-off .lines { border: 1px solid var(--rule); min-height: 84px; margin-top: 8px; }

@page {
  size: A4;
  margin: 19mm 14mm 17mm;
  font: 8pt/11pt "Liberation Sans", Arial, Helvetica, sans-serif;
  @top-left { content: element(organisation); width: 40%; vertical-align: bottom; padding-bottom: 4mm; }
  @top-right {
    content: string(part, start); width: 60%; vertical-align: bottom; padding-bottom: 4mm; text-align: end;
    font: 8pt/11pt "Liberation Sans", Arial, Helvetica, sans-serif; color: #57606a;
  }
  @bottom-left { content: element(classification); width: 40%; vertical-align: top; padding-top: 4mm; }
  @bottom-center { content: element(packet); width: 30%; vertical-align: top; padding-top: 4mm; }
  @bottom-right {
    content: counter(page) " / " counter(pages); content: element(page-number); width: 30%;
    vertical-align: top; padding-top: 4mm; text-align: end;
    font: 8pt/11pt "Liberation Sans", Arial, Helvetica, sans-serif; color: #57606a;
  }
}

/* The first page says in large letters what its head would say in small ones. */
@page :first {
  margin-top: 14mm;
  @top-left { content: none; }
  @top-right { content: none; }
}

@media screen {
  .running { display: none; }
}

@media print {
  html { font-family: "Liberation Sans", Arial, Helvetica, sans-serif; }
  body { font-family: inherit; }
  .running p { font-size: 8pt; line-height: 11pt; color: #57606a; }
  .running-organisation { position: running(organisation); }
  .running-classification { position: running(classification); }
  .running-packet { position: running(packet); text-align: center; }
  .running-page { position: running(page-number); text-align: end; }
  .running-page :is(i, b) { font: inherit; font-style: normal; }
  .running-page i::after { content: counter(page); }
  .running-page b::after { content: counter(pages); }
  h1 { string-set: part content(text); bookmark-level: 1; }
  .heading h2, h2.heading { string-set: part content(text); }
  h2 { bookmark-level: 2; }
  .matter h3 { bookmark-level: 3; }
  .prose :is(h2, h3, h4, h5, h6), h4, h5, h6, .promises h3, .entry h3 { bookmark-level: none; string-set: none; }

  /* Words for those who cannot see a mark would lie below it as dots. */
  .unseen, .masthead, .place { display: none; }

  /* A browser has no running elements: they stand once, above the page. Its own margins hold the page's number. */
  @supports (display: grid) {
    .running { display: flex; flex-wrap: wrap; gap: 0 16pt; padding-bottom: 6pt; }
    .running-page { display: none; }
  }

  /* Parts of a packet */
  .cover { break-after: page; }
  .new-page { break-before: page; }
  .cover + .new-page { break-before: auto; }
  .sign-off, .break-avoid { break-inside: avoid; }
  .contents a::after { content: leader(". ") target-counter(attr(href), page); }

  /* The print halves of lists of media, as in the site's sheet but for columns of words, which paper makes wider */
  .scorecard .c-metric { width: 20%; }
  .scorecard .c-own { width: 14%; }
  .scorecard .c-standard { width: 14%; }
  .scorecard .c-line { width: 180px; }
  .scorecard.two .c-metric { width: 17%; }
  .scorecard.two .c-own { width: 12.3%; }
  .scorecard.two .c-beside { width: 12.7%; }
  .scorecard.two .c-standard { width: 12%; }
  .scorecard th, .scorecard td { padding-inline-end: 6px; }
  /* A scorecard of ten metrics is one sheet. */
  .scorecard .row > *, .scorecard .row .words { padding-top: 5pt; padding-bottom: 6pt; }
  .scorecard .words .small { font-size: 8.5pt; line-height: 11.5pt; }
  .scorecard .group th { padding-top: 12pt; }
  .scorecard.two .c-line { width: 132px; }
  .plate { display: block; }
  .plate .key { display: block; }
  .entry :is(.chart, .numbered).wide { display: none; }
  .entry :is(.chart, .numbered).narrow { display: block; }

  /* Lines and floats where a grid would be split */
  .opening { padding-top: 0; }
  .heading { display: block; }
  .heading :is(h2, p) { display: inline; }
  .heading h2 { margin-inline-end: 12pt; }
  .section { padding-bottom: 8pt; }
  /* Two a sheet, with their keys and feet. */
  .chart.line.wide { width: 156mm; }
  .key li, .plate .key li { display: inline-block; margin: 0 14pt 3pt 0; white-space: nowrap; }
  .key svg, .plate .key svg { display: inline-block; margin: 0 5pt 0 0; vertical-align: -2pt; }
  .foot { display: block; }
  .foot > * { margin-inline-end: 14pt; }
  /* A float that begins near the end of a page is set twice by WeasyPrint; cells are not. */
  .entry { display: table; table-layout: fixed; width: 100%; padding: 10pt 0; break-inside: avoid; }
  .entry > div { display: table-cell; vertical-align: top; }
  .entry > .when-and-who { width: 104pt; padding-inline-end: 16pt; }
  .entry h3, .when-and-who { break-after: avoid; }
  .promises { display: table; width: 100%; table-layout: fixed; border-spacing: 0; }
  .promises > div { display: table-cell; vertical-align: top; padding-inline-end: 18pt; }
  .promises > div + div { padding-inline-end: 0; }
  .promises li { align-items: start; }
  .panels { display: block; margin-top: 10pt; }
  .panel { display: inline-block; width: 202px; margin: 0 18px 4pt 0; vertical-align: top; }
  .ways { display: block; }
  /* A line each, so that a cover of seven teams is one sheet with its lines for signatures. */
  .ways > li { display: inline-block; width: 48%; margin: 0 1% 3pt 0; vertical-align: top; }
  .ways .name { margin-inline-end: 5pt; }
  .ways p { display: inline; font-size: 8pt; line-height: 10.5pt; }
  .facts div { padding-block: 2pt; }
  .dictionary li { padding-block: 4pt; }
  .phases { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 14pt 20pt; }
  .wall { columns: auto; margin-bottom: 0; }
  .wall > * { display: inline-block; width: 47%; margin: 0 2% 14pt 0; padding-bottom: 0; vertical-align: top; }

  /* What stays together, beyond the site's own list */
  .chart, .plate, .numbered, .embedded, .prose :is(blockquote, pre), .evidence, .facts div, .events li, .remarks li { break-inside: avoid; }
  .what, .takeaway, .entry h3, .who, .prose p:has(+ blockquote), .prose p:has(+ :is(ul, ol)) { break-after: avoid; }
  .foot, .key, .closing, .fine { break-before: avoid; }
}

"""####),
    Embedded(path: "site/page.mustache", text: ####"""
<!DOCTYPE html>
<html lang="{{language}}"{{#direction}} dir="{{.}}"{{/direction}}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'">
<title>{{documentTitle}}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="{{description}}">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="{{root}}assets/style.css">
<script src="{{root}}assets/debrief.js" defer></script>
</head>
<body>
<a class="skip" href="#content">{{words.skip}}</a>
<div class="frame">
{{>site/partials/masthead}}
<main id="content">
<div class="opening">
<h1>{{title}}</h1>
<p class="lead">{{lead}}{{#leadMuted}} <span>{{.}}</span>{{/leadMuted}}</p>
</div>
{{#sections}}
{{>site/partials/section}}
{{/sections}}
</main>
{{>site/partials/foot}}
</div>
</body>
</html>

"""####),
    Embedded(path: "site/partials/box.mustache", text: ####"""
<svg width="16" height="16" viewBox="0 0 16 16" role="img" aria-label="{{boxName}}"><path class="box" d="M1.5 1.5h13v13h-13z"/>{{#isLate}}<path class="box-mark" d="M8 4v4.5M8 10.5V12" stroke-width="2"/>{{/isLate}}{{#isKept}}<path class="box-mark" d="M4 8l3 3.5L12.5 4" stroke-width="2"/>{{/isKept}}</svg>
"""####),
    Embedded(path: "site/partials/data-table.mustache", text: ####"""
<table class="data periods{{#endsInWords}} worded{{/endsInWords}}">
<caption>{{caption}}</caption>
<thead>
<tr>{{#heads}}<th scope="col">{{.}}{{/heads}}
</thead>
<tbody>
{{#rows}}
<tr><th>{{name}}{{#cells}}<td>{{.}}{{/cells}}
{{/rows}}
</tbody>
</table>

"""####),
    Embedded(path: "site/partials/embedded.mustache", text: ####"""
<div class="embedded{{^isLarge}} line{{/isLarge}}">
<p><span class="name">{{#metric}}{{>site/partials/name}}{{/metric}}</span>{{#cell}}{{#isLarge}}<span class="large{{#isAbsent}} absent{{/isAbsent}}">{{value}}</span>{{/isLarge}}{{^isLarge}} {{value}}{{/isLarge}}{{#behinds}}<span class="small">{{.}}</span>{{/behinds}}{{/cell}}<span class="small">{{period}}</span><span class="small">{{rule}}: {{verdict}}</span></p>
{{#caption}}
<p class="small caption">{{.}}</p>
{{/caption}}
</div>

"""####),
    Embedded(path: "site/partials/entry.mustache", text: ####"""
{{#person}}<!--person:{{.}}-->{{/person}}<article class="entry"{{#anchor}} id="{{.}}"{{/anchor}}>
<div class="when-and-who"><time class="date" datetime="{{isoDate}}">{{date}}</time><span>{{kind}}</span>{{#by}}<span>{{.}}</span>{{/by}}{{#about}}<span>{{.}}</span>{{/about}}</div>
<div>
<h3>{{#title}}{{>site/partials/name}}{{/title}}</h3>
<div class="prose"{{#direction}} dir="{{.}}"{{/direction}}>
{{{prose}}}
</div>
{{#hasDetails}}
<dl class="about">
{{#details}}
<div><dt>{{label}}:</dt> <dd>{{value}}</dd></div>
{{/details}}
</dl>
{{/hasDetails}}
{{#hasMetrics}}
<p class="about">{{#metrics}}{{>site/partials/name}}{{^isLast}}, {{/isLast}}{{/metrics}}</p>
{{/hasMetrics}}
</div>
</article>{{#person}}<!--/person:{{.}}-->{{/person}}

"""####),
    Embedded(path: "site/partials/figure-cell.mustache", text: ####"""
<span class="value{{#isAbsent}} absent{{/isAbsent}}">{{value}}</span><span class="small">{{behind}}</span>
"""####),
    Embedded(path: "site/partials/figure.mustache", text: ####"""
<figure class="figure">
<figcaption>
<p class="takeaway">{{takeaway}}</p>
<p class="what">{{subtitle}}</p>
</figcaption>
<div class="plate">
<div role="img" aria-label="{{description}}">{{{wide}}}{{{narrow}}}</div>
<ul class="key">
{{#key}}
<li>{{{glyph}}}{{text}}</li>
{{/key}}
</ul>
</div>
{{#hasNumberedWide}}
<ol class="numbered wide">
{{#numberedWide}}
<li>{{.}}</li>
{{/numberedWide}}
</ol>
{{/hasNumberedWide}}
{{#hasNumberedNarrow}}
<ol class="numbered narrow">
{{#numberedNarrow}}
<li>{{.}}</li>
{{/numberedNarrow}}
</ol>
{{/hasNumberedNarrow}}
<p class="foot">{{#notes}}<span>{{.}}</span> {{/notes}}{{#meaning}}{{>site/partials/name}}{{/meaning}}</p>
<details>
<summary>{{tableTitle}}</summary>
{{#table}}
{{>site/partials/period-table}}
{{/table}}
{{#dataTable}}
{{>site/partials/data-table}}
{{/dataTable}}
</details>
</figure>

"""####),
    Embedded(path: "site/partials/foot.mustache", text: ####"""
<footer class="page-foot">
<p>{{#foot.stamp}}{{.}} {{/foot.stamp}}{{#foot.links}}{{>site/partials/name}}{{^isLast}} · {{/isLast}}{{/foot.links}}</p>
<p>{{foot.readers}}</p>
</footer>

"""####),
    Embedded(path: "site/partials/link.mustache", text: ####"""
{{#isLinked}}<a href="{{href}}"{{#relation}} rel="{{.}}"{{/relation}}{{#isCurrent}} aria-current="{{currentKind}}"{{/isCurrent}}>{{title}}</a>{{/isLinked}}{{^isLinked}}<span{{#isCurrent}} aria-current="{{currentKind}}"{{/isCurrent}}>{{title}}</span>{{/isLinked}}
"""####),
    Embedded(path: "site/partials/mark.mustache", text: ####"""
<span class="mark">{{{glyph}}}<span class="unseen">{{name}}. </span></span>
"""####),
    Embedded(path: "site/partials/masthead.mustache", text: ####"""
<header>
<div class="masthead">
<p class="site">{{#home}}{{>site/partials/link}}{{/home}}</p>
{{#hasNavigation}}
<nav aria-label="{{words.navigation}}">
<ul>
{{#navigation}}
<li>{{>site/partials/link}}</li>
{{/navigation}}
</ul>
</nav>
{{/hasNavigation}}
</div>
<div class="place">
{{#hasCrumbs}}
<nav class="where" aria-label="{{words.crumbs}}">
<ol>
{{#crumbs}}
<li>{{>site/partials/link}}</li>
{{/crumbs}}
</ol>
</nav>
{{/hasCrumbs}}
{{#periods}}
<div class="when">
<nav aria-label="{{words.period}}">
<ul>
{{#around}}
<li>{{>site/partials/link}}</li>
{{/around}}
</ul>
</nav>
{{#hasGrains}}
<nav class="grains" aria-label="{{words.grain}}">
<ul>
{{#grains}}
<li>{{>site/partials/link}}</li>
{{/grains}}
</ul>
</nav>
{{/hasGrains}}
</div>
{{/periods}}
</div>
</header>

"""####),
    Embedded(path: "site/partials/member-cell.mustache", text: ####"""
<span class="value{{#isAbsent}} absent{{/isAbsent}}">{{value}}{{#mark}}{{>site/partials/mark}}{{/mark}}</span><span class="small">{{behind}}</span>{{#likeForLike}}<span class="small">{{.}}</span>{{/likeForLike}}{{#verdicts}}<span class="small">{{.}}</span>{{/verdicts}}
"""####),
    Embedded(path: "site/partials/name.mustache", text: ####"""
{{#isLinked}}<a href="{{href}}">{{title}}</a>{{/isLinked}}{{^isLinked}}{{title}}{{/isLinked}}
"""####),
    Embedded(path: "site/partials/period-table.mustache", text: ####"""
<table class="data periods">
<caption>{{caption}}</caption>
<thead>
<tr><th scope="col">{{periodHead}}<th scope="col">{{valueHead}}{{#behindHeads}}<th scope="col">{{.}}{{/behindHeads}}{{#comparisonHeads}}<th scope="col">{{.}}{{/comparisonHeads}}{{#standardHeads}}<th scope="col">{{.}}{{/standardHeads}}
</thead>
<tbody>
{{#rows}}
<tr><th>{{period}}<td>{{value}}{{#hasBehind}}<td>{{behind}}{{/hasBehind}}{{#hasComparison}}<td>{{comparison}}{{/hasComparison}}{{#hasStandard}}<td>{{standard}}{{/hasStandard}}
{{/rows}}
</tbody>
</table>

"""####),
    Embedded(path: "site/partials/section.mustache", text: ####"""
<section class="section" id="{{id}}">
<div class="heading">
<h2>{{heading}}</h2>
{{#asides}}
<p>{{.}}</p>
{{/asides}}
</div>
<div class="matter">
{{#findings}}
{{>site/sections/findings}}
{{/findings}}
{{#wins}}
{{>site/sections/wins}}
{{/wins}}
{{#scorecard}}
{{>site/sections/scorecard}}
{{/scorecard}}
{{#trend}}
{{>site/sections/trend}}
{{/trend}}
{{#pictures}}
{{>site/sections/pictures}}
{{/pictures}}
{{#teams}}
{{>site/sections/teams}}
{{/teams}}
{{#members}}
{{>site/sections/members}}
{{/members}}
{{#diary}}
{{>site/sections/diary}}
{{/diary}}
{{#commitments}}
{{>site/sections/commitments}}
{{/commitments}}
{{#meeting}}
{{>site/sections/meeting}}
{{/meeting}}
{{#wall}}
{{>site/sections/wall}}
{{/wall}}
{{#notices}}
{{>site/sections/notices}}
{{/notices}}
{{#events}}
{{>site/sections/events}}
{{/events}}
{{#restatements}}
{{>site/sections/restatements}}
{{/restatements}}
{{#prose}}
{{>site/sections/prose}}
{{/prose}}
{{#formula}}
{{>site/sections/formula}}
{{/formula}}
{{#phases}}
{{>site/sections/phases}}
{{/phases}}
{{#sources}}
{{>site/sections/sources}}
{{/sources}}
{{#quarantine}}
{{>site/sections/quarantine}}
{{/quarantine}}
{{#ways}}
{{>site/sections/ways}}
{{/ways}}
{{#metricList}}
{{>site/sections/metric-list}}
{{/metricList}}
{{#facts}}
{{>site/sections/facts}}
{{/facts}}
{{#remarks}}
{{>site/sections/remarks}}
{{/remarks}}
{{#mailIssue}}
{{>site/sections/mail-issue}}
{{/mailIssue}}
{{#mailReaders}}
{{>site/sections/mail-readers}}
{{/mailReaders}}
{{#actions}}
{{>site/sections/actions}}
{{/actions}}
{{#signOff}}
{{>site/sections/sign-off}}
{{/signOff}}
{{#files}}
{{>site/sections/files}}
{{/files}}
{{#packets}}
{{>site/sections/packets}}
{{/packets}}
{{#empty}}
{{>site/sections/empty}}
{{/empty}}
</div>
</section>

"""####),
    Embedded(path: "site/partials/spark.mustache", text: ####"""
<div class="scroll" tabindex="0" role="region" aria-label="{{caption}}">
<table class="data periods worded">
<caption>{{caption}}</caption>
<thead>
<tr>{{#heads}}<th scope="col">{{.}}{{/heads}}
</thead>
<tbody>
{{#rows}}
<tr><th scope="row">{{#metric}}{{>site/partials/name}}{{/metric}}<td>{{{line}}}<span class="unseen">{{lineName}}</span><td>{{value}}<td>{{behind}}<td>{{standard}}
{{/rows}}
</tbody>
</table>
</div>

"""####),
    Embedded(path: "site/sections/actions.mustache", text: ####"""
<div class="scroll" role="region" aria-label="{{caption}}" tabindex="0">
<table class="data">
<caption>{{caption}}</caption>
<thead>
<tr>{{#heads}}<th scope="col">{{.}}</th>{{/heads}}</tr>
</thead>
<tbody>
{{#rows}}
{{#person}}<!--person:{{.}}-->{{/person}}<tr><th scope="row"><span class="small">{{id}}</span></th><td>{{text}}</td><td>{{owner}}{{#with}}<br><span class="small">{{.}}</span>{{/with}}</td><td>{{since}}</td><td>{{due}}</td><td>{{#late}}<strong>{{.}}</strong>, {{/late}}{{state}}</td></tr>{{#person}}<!--/person:{{.}}-->{{/person}}
{{/rows}}
</tbody>
</table>
</div>

"""####),
    Embedded(path: "site/sections/commitments.mustache", text: ####"""
<div class="promises">
{{#columns}}
<div>
<div class="who"><h3>{{title}}</h3><p>{{kept}}</p></div>
{{#hasItems}}
<ul>
{{#items}}
{{#person}}<!--person:{{.}}-->{{/person}}<li>{{>site/partials/box}}<div>{{text}}<p class="state">{{#late}}<strong>{{.}}</strong>, {{/late}}{{state}}{{#talk}}, {{.}}{{/talk}}{{#note}} {{>site/partials/name}}{{/note}}</p></div></li>{{#person}}<!--/person:{{.}}-->{{/person}}
{{/items}}
</ul>
{{/hasItems}}
{{^hasItems}}
<p class="nothing">{{nothing}}</p>
{{/hasItems}}
</div>
{{/columns}}
</div>

"""####),
    Embedded(path: "site/sections/diary.mustache", text: ####"""
{{#entries}}
{{>site/partials/entry}}
{{/entries}}
{{#all}}
<p class="more">{{>site/partials/name}}</p>
{{/all}}

"""####),
    Embedded(path: "site/sections/empty.mustache", text: ####"""
<p>{{what}}</p>
{{#advice}}
<p class="nothing">{{.}}</p>
{{/advice}}

"""####),
    Embedded(path: "site/sections/events.mustache", text: ####"""
<ul class="events">
{{#events}}
<li><time class="date" datetime="{{isoDate}}">{{date}}</time><span>{{#title}}{{>site/partials/name}}{{/title}}</span></li>
{{/events}}
</ul>

"""####),
    Embedded(path: "site/sections/facts.mustache", text: ####"""
<dl class="facts">
{{#facts}}
<div><dt>{{label}}</dt><dd>{{value}}</dd></div>
{{/facts}}
</dl>

"""####),
    Embedded(path: "site/sections/files.mustache", text: ####"""
<div class="scroll" role="region" aria-label="{{caption}}" tabindex="0">
<table class="data">
<caption>{{caption}}</caption>
<thead>
<tr><th scope="col">{{fileHead}}</th><th scope="col">{{digestHead}}</th></tr>
</thead>
<tbody>
{{#files}}
<tr><th scope="row">{{path}}</th><td><span class="small">{{digest}}</span></td></tr>
{{/files}}
</tbody>
</table>
</div>

"""####),
    Embedded(path: "site/sections/findings.mustache", text: ####"""
{{#hasFindings}}
<ul class="findings">
{{#findings}}
{{#person}}<!--person:{{.}}-->{{/person}}<li{{^hasLine}} class="alone"{{/hasLine}}>
{{#mark}}{{>site/partials/mark}}{{/mark}}
<div>
<p class="sentence">{{{sentence}}}</p>
<p class="evidence">{{evidence}}{{#link}} {{>site/partials/name}}{{/link}}</p>
</div>
{{{line}}}
</li>{{#person}}<!--/person:{{.}}-->{{/person}}
{{/findings}}
</ul>
{{/hasFindings}}
<p class="closing">{{closing}}{{#all}} {{>site/partials/name}}{{/all}}</p>

"""####),
    Embedded(path: "site/sections/formula.mustache", text: ####"""
<p class="formula">{{name}} <span aria-hidden="true">=</span> {{#fraction}}<span class="fraction" role="img" aria-label="{{spoken}}"><span>{{numerator}}</span><span>{{denominator}}</span></span>{{#scale}} <span>{{.}}</span>{{/scale}}{{/fraction}}{{^fraction}}<span>{{text}}</span>{{/fraction}}</p>
<p class="worked">{{worked}}</p>
{{#fine}}
<p class="fine">{{.}}</p>
{{/fine}}
{{#measures}}
<div class="scroll measures" role="region" aria-label="{{caption}}" tabindex="0">
<table class="data">
<caption>{{caption}}</caption>
<thead>
<tr><th scope="col">{{measureHead}}</th><th scope="col">{{countedHead}}</th><th scope="col">{{sourceHead}}</th></tr>
</thead>
<tbody>
{{#rows}}
<tr><th scope="row">{{name}}</th><td><code>{{expression}}</code></td><td>{{source}}</td></tr>
{{/rows}}
</tbody>
</table>
</div>
{{/measures}}

"""####),
    Embedded(path: "site/sections/mail-issue.mustache", text: ####"""
{{#hasReaders}}
<div class="scroll" role="region" aria-label="{{readersCaption}}" tabindex="0">
<table class="data full">
<caption>{{readersCaption}}</caption>
<thead>
<tr><th scope="col">{{readerHead}}</th><th scope="col">{{addressHead}}</th><th scope="col">{{languageHead}}</th><th scope="col">{{aboutHead}}</th></tr>
</thead>
<tbody>
{{#readers}}
<tr><th scope="row">{{name}}</th><td>{{address}}</td><td>{{language}}</td><td>{{about}}</td></tr>
{{/readers}}
</tbody>
</table>
</div>
{{/hasReaders}}
{{^hasReaders}}
<p>{{nobody}}</p>
{{/hasReaders}}
{{#hasLeftOut}}
<div class="scroll" role="region" aria-label="{{leftOutCaption}}" tabindex="0">
<table class="data full">
<caption>{{leftOutCaption}}</caption>
<thead>
<tr><th scope="col">{{readerHead}}</th><th scope="col">{{reasonHead}}</th><th scope="col">{{aboutHead}}</th></tr>
</thead>
<tbody>
{{#leftOut}}
<tr><th scope="row">{{name}}</th><td>{{reason}}</td><td>{{about}}</td></tr>
{{/leftOut}}
</tbody>
</table>
</div>
{{/hasLeftOut}}

"""####),
    Embedded(path: "site/sections/mail-readers.mustache", text: ####"""
{{#hasRows}}
<div class="scroll" role="region" aria-label="{{caption}}" tabindex="0">
<table class="data full">
<caption>{{caption}}</caption>
<thead>
<tr><th scope="col">{{readerHead}}</th><th scope="col">{{addressHead}}</th><th scope="col">{{issuesHead}}</th><th class="number" scope="col">{{reportsHead}}</th></tr>
</thead>
<tbody>
{{#rows}}
<tr><th scope="row">{{name}}</th><td>{{address}}</td><td>{{issues}}</td><td class="number">{{reports}}</td></tr>
{{/rows}}
</tbody>
</table>
</div>
{{/hasRows}}
{{^hasRows}}
<p>{{nobody}}</p>
{{/hasRows}}

"""####),
    Embedded(path: "site/sections/meeting.mustache", text: ####"""
<div class="meeting">
<div>
<p class="day"><time datetime="{{isoDate}}">{{date}}</time></p>
{{#with}}
<p class="with">{{.}}</p>
{{/with}}
</div>
{{#hasAgenda}}
<ol aria-label="{{agendaTitle}}">
{{#agenda}}
<li><span>{{.}}</span></li>
{{/agenda}}
</ol>
{{/hasAgenda}}
</div>

"""####),
    Embedded(path: "site/sections/members.mustache", text: ####"""
{{#soFar}}
<p class="so-far">{{.}}</p>
{{/soFar}}
<div class="scroll" role="region" aria-label="{{caption}}" tabindex="0">
<table class="data members">
<caption>{{caption}}</caption>
<thead>
<tr><th scope="col">{{agentHead}}</th>{{#metrics}}<th scope="col">{{>site/partials/name}}</th>{{/metrics}}</tr>
</thead>
<tbody>
{{#rows}}
{{#person}}<!--person:{{.}}-->{{/person}}<tr><th scope="row"><span class="name">{{#agent}}{{>site/partials/name}}{{/agent}}</span>{{#remarks}}<span class="small">{{.}}</span>{{/remarks}}</th>{{#cells}}<td>{{>site/partials/member-cell}}</td>{{/cells}}</tr>{{#person}}<!--/person:{{.}}-->{{/person}}
{{/rows}}
</tbody>
<tfoot>
<tr><th scope="row"><span class="name">{{team}}</span></th>{{#total}}<td>{{>site/partials/member-cell}}</td>{{/total}}</tr>
</tfoot>
</table>
</div>

"""####),
    Embedded(path: "site/sections/metric-list.mustache", text: ####"""
{{#groups}}
<div class="dictionary">
{{#titles}}
<h3>{{.}}</h3>
{{/titles}}
<ul>
{{#metrics}}
<li><span class="name">{{#metric}}{{>site/partials/name}}{{/metric}}</span><span class="summary">{{summary}}</span><span>{{rule}}</span></li>
{{/metrics}}
</ul>
</div>
{{/groups}}

"""####),
    Embedded(path: "site/sections/notices.mustache", text: ####"""
{{#entries}}
{{>site/partials/entry}}
{{/entries}}

"""####),
    Embedded(path: "site/sections/packets.mustache", text: ####"""
<div class="scroll" role="region" aria-label="{{caption}}" tabindex="0">
<table class="data">
<caption>{{caption}}</caption>
<thead>
<tr>{{#heads}}<th scope="col">{{.}}</th>{{/heads}}</tr>
</thead>
<tbody>
{{#packets}}
<tr><th scope="row">{{#id}}{{>site/partials/name}}{{/id}}</th><td>{{state}}</td><td>{{closedOn}}</td><td>{{keepUntil}}</td><td>{{signedBy}}</td><td><span class="small">{{digest}}</span></td></tr>
{{/packets}}
</tbody>
</table>
</div>
{{#hasGone}}
<div class="scroll" role="region" aria-label="{{goneCaption}}" tabindex="0">
<table class="data">
<caption>{{goneCaption}}</caption>
<tbody>
{{#gone}}
<tr><th scope="row">{{name}}</th>{{#cells}}<td>{{.}}</td>{{/cells}}</tr>
{{/gone}}
</tbody>
</table>
</div>
{{/hasGone}}

"""####),
    Embedded(path: "site/sections/phases.mustache", text: ####"""
<div class="phases">
{{#phases}}
<div class="phase{{#isInForce}} in-force{{/isInForce}}">
<h3 class="span">{{span}}</h3>
<p class="rule">{{rule}}</p>
{{#scope}}
<p class="mute">{{.}}</p>
{{/scope}}
<dl>
{{#details}}
<dt>{{label}}</dt><dd>{{value}}</dd>
{{/details}}
</dl>
</div>
{{/phases}}
</div>

"""####),
    Embedded(path: "site/sections/pictures.mustache", text: ####"""
{{#figures}}
{{>site/partials/figure}}
{{/figures}}

"""####),
    Embedded(path: "site/sections/prose.mustache", text: ####"""
<div class="prose"{{#direction}} dir="{{.}}"{{/direction}}>
{{{html}}}
</div>

"""####),
    Embedded(path: "site/sections/quarantine.mustache", text: ####"""
<div class="scroll" role="region" aria-label="{{caption}}" tabindex="0">
<table class="data full">
<caption>{{caption}}</caption>
<thead>
<tr><th scope="col">{{sourceHead}}</th><th scope="col">{{reasonHead}}</th><th class="number" scope="col">{{rowsHead}}</th><th scope="col">{{examplesHead}}</th></tr>
</thead>
<tbody>
{{#rows}}
<tr><th scope="row">{{source}}</th><td>{{reason}}</td><td class="number">{{count}}</td><td>{{#hasExamples}}<ul class="examples">{{#examples}}<li><code>{{place}}</code> {{text}}</li>{{/examples}}</ul>{{/hasExamples}}{{^hasExamples}}{{noExamples}}{{/hasExamples}}</td></tr>
{{/rows}}
</tbody>
</table>
</div>

"""####),
    Embedded(path: "site/sections/remarks.mustache", text: ####"""
<ul class="remarks">
{{#remarks}}
<li><code>{{place}}</code>{{text}}</li>
{{/remarks}}
</ul>

"""####),
    Embedded(path: "site/sections/restatements.mustache", text: ####"""
{{#restatements}}
<p>{{what}}</p>
{{#hasRows}}
<div class="scroll" role="region" aria-label="{{caption}}" tabindex="0">
<table class="data full">
<caption>{{caption}}</caption>
<thead>
{{#heads}}
<tr>{{#whoseHead}}<th scope="col">{{.}}</th>{{/whoseHead}}<th scope="col">{{metricHead}}</th><th class="number" scope="col">{{oldHead}}</th><th class="number" scope="col">{{newHead}}</th><th class="number" scope="col">{{differenceHead}}</th></tr>
{{/heads}}
</thead>
<tbody>
{{#rows}}
<tr>{{#whose}}<th scope="row">{{.}}</th>{{/whose}}{{#isNamed}}<td>{{metric}}</td>{{/isNamed}}{{^isNamed}}<th scope="row">{{metric}}</th>{{/isNamed}}<td class="number">{{old}}</td><td class="number">{{new}}</td><td class="number">{{difference}}</td></tr>
{{/rows}}
</tbody>
</table>
</div>
{{/hasRows}}
{{#notes}}
<p class="nothing">{{.}}</p>
{{/notes}}
{{/restatements}}

"""####),
    Embedded(path: "site/sections/scorecard.mustache", text: ####"""
{{#soFar}}
<p class="so-far">{{.}}</p>
{{/soFar}}
<table class="scorecard{{#hasBeside}} two{{/hasBeside}}">
<caption class="unseen">{{caption}}</caption>
<thead>
<tr>
<th class="c-metric" scope="col">{{metricHead}}</th>
<th class="c-own" scope="col">{{ownHead}}</th>
{{#besideHeads}}
<th class="c-beside" scope="col">{{.}}</th>
{{/besideHeads}}
<th class="c-standard" scope="col">{{standardHead}}</th>
<th class="c-line" scope="col">{{lineHead}}</th>
<th class="words" scope="col">{{wordsHead}}</th>
</tr>
</thead>
{{#groups}}
<tbody>
{{#titles}}
<tr class="group"><th scope="rowgroup" colspan="{{columns}}">{{.}}</th></tr>
{{/titles}}
{{#rows}}
<tr class="row">
<th class="c-metric" scope="row"><span class="name">{{#metric}}{{>site/partials/name}}{{/metric}}</span><span class="small">{{formula}}</span></th>
<td class="c-own" data-label="{{ownHead}}">{{#own}}{{>site/partials/figure-cell}}{{/own}}</td>
{{#beside}}
<td class="c-beside" data-label="{{label}}">{{>site/partials/figure-cell}}</td>
{{/beside}}
<td class="c-standard" data-label="{{standardHead}}"><span class="value">{{rule}}</span><span class="small">{{verdict}}</span></td>
<td class="c-line">{{{line}}}{{#lineName}}<span class="unseen">{{.}}</span>{{/lineName}}{{#lineAbsent}}<span class="small">{{.}}</span>{{/lineAbsent}}</td>
<td class="words">{{#mark}}{{>site/partials/mark}}{{/mark}}{{#inWords}}{{.}}{{/inWords}}{{^inWords}}{{before}}{{/inWords}}{{#pairs}}<span class="small">{{.}}</span>{{/pairs}}</td>
</tr>
{{/rows}}
</tbody>
{{/groups}}
</table>
{{#hasKey}}
<ul class="key">
{{#key}}
<li>{{{glyph}}}{{text}}</li>
{{/key}}
</ul>
{{/hasKey}}

"""####),
    Embedded(path: "site/sections/sign-off.mustache", text: ####"""
<div class="sign-off">
<p class="small">{{lead}}</p>
<div class="scroll" role="region" aria-label="{{lead}}" tabindex="0">
<table class="data">
<thead>
<tr><th scope="col">{{roleHead}}</th><th scope="col">{{nameHead}}</th><th scope="col">{{dateHead}}</th><th scope="col">{{discussedHead}}</th><th scope="col">{{signatureHead}}</th></tr>
</thead>
<tbody>
{{#signers}}
<tr><th scope="row">{{label}}</th><td>{{value}}</td><td></td><td>&#9744;</td><td></td></tr>
{{/signers}}
</tbody>
</table>
</div>
{{#comment}}
<p class="name">{{.}}</p>
<p class="lines"><br><br><br></p>
{{/comment}}
</div>

"""####),
    Embedded(path: "site/sections/sources.mustache", text: ####"""
<div class="scroll" role="region" aria-label="{{caption}}" tabindex="0">
<table class="data full">
<caption>{{caption}}</caption>
<thead>
<tr><th scope="col">{{sourceHead}}</th><th scope="col">{{firstHead}}</th><th scope="col">{{lastHead}}</th><th class="number" scope="col">{{usedHead}}</th><th class="number" scope="col">{{leftOutHead}}</th><th class="number" scope="col">{{setAsideHead}}</th><th scope="col">{{stateHead}}</th></tr>
</thead>
<tbody>
{{#rows}}
<tr><th scope="row">{{name}}</th><td class="date">{{first}}</td><td class="date">{{last}}</td><td class="number">{{used}}</td><td class="number">{{leftOut}}</td><td class="number">{{setAside}}</td><td>{{#trouble}}<strong>{{.}}</strong> {{/trouble}}{{#state}}{{.}} {{/state}}</td></tr>
{{/rows}}
</tbody>
</table>
</div>
{{#hasFiles}}
<details>
<summary>{{filesTitle}}</summary>
<div class="scroll" role="region" aria-label="{{filesTitle}}" tabindex="0">
<table class="data">
<thead>
<tr><th scope="col">{{fileHead}}</th><th class="number" scope="col">{{sizeHead}}</th><th class="number" scope="col">{{rowsHead}}</th><th class="number" scope="col">{{usedHead}}</th><th class="number" scope="col">{{setAsideHead}}</th><th scope="col">{{hashHead}}</th></tr>
</thead>
<tbody>
{{#files}}
<tr><th scope="row">{{name}}</th><td class="number">{{size}}</td><td class="number">{{rows}}</td><td class="number">{{used}}</td><td class="number">{{setAside}}</td><td><code>{{hash}}</code></td></tr>
{{/files}}
</tbody>
</table>
</div>
</details>
{{/hasFiles}}

"""####),
    Embedded(path: "site/sections/teams.mustache", text: ####"""
{{#metrics}}
<div class="panelled">
<h3>{{#metric}}{{>site/partials/name}}{{/metric}}</h3>
<div class="panels">
{{#panels}}
<div class="panel">
<h4>{{#team}}{{>site/partials/name}}{{/team}}</h4>
<p class="small">{{#inWords}}{{.}}{{/inWords}}{{^inWords}}{{#cell}}{{value}}{{#behinds}}, {{.}}{{/behinds}}{{/cell}}<br>{{verdict}}{{/inWords}}</p>
{{{line}}}<span class="unseen">{{lineName}}</span>{{#lineAbsent}}<p class="small">{{.}}</p>{{/lineAbsent}}
</div>
{{/panels}}
</div>
<ul class="key">
<li>{{scale}}</li>
{{#key}}
<li>{{{glyph}}}{{text}}</li>
{{/key}}
</ul>
</div>
{{/metrics}}

"""####),
    Embedded(path: "site/sections/trend.mustache", text: ####"""
{{>site/partials/figure}}

"""####),
    Embedded(path: "site/sections/wall.mustache", text: ####"""
<div class="wall">
{{#entries}}
<article class="win">
<p class="from">{{from}}, <time datetime="{{isoDate}}">{{date}}</time></p>
<h3>{{#title}}{{>site/partials/name}}{{/title}}</h3>
<div class="prose"{{#direction}} dir="{{.}}"{{/direction}}>
{{{prose}}}
</div>
{{#hasDetails}}
<dl class="about">
{{#details}}
<div><dt>{{label}}:</dt> <dd>{{value}}</dd></div>
{{/details}}
</dl>
{{/hasDetails}}
</article>
{{/entries}}
</div>

"""####),
    Embedded(path: "site/sections/ways.mustache", text: ####"""
<ul class="ways">
{{#ways}}
<li><span class="name">{{#link}}{{>site/partials/name}}{{/link}}</span><p>{{what}}</p>{{#pattern}}<p>{{.}}</p>{{/pattern}}</li>
{{/ways}}
</ul>

"""####),
    Embedded(path: "site/sections/wins.mustache", text: ####"""
<ul class="wins">
{{#wins}}
<li>
<p class="from">{{source}}</p>
<p class="statement">{{statement}}</p>
<p class="evidence">{{#evidence}}{{.}} {{/evidence}}{{#link}}{{>site/partials/name}}{{/link}}</p>
</li>
{{/wins}}
</ul>

"""####),
    Embedded(path: "texts/reading.de.md", text: ####"""
Zwei Minuten, in einfachen Worten. Statistik braucht man dafür nicht.

## Ein Wert und was darunter steht

Unter jedem Wert steht eine kleine Zeile. Sie sagt, woraus der Wert entstanden ist.

- **84,0 %** über *118.402 von 140.955*: So viele Anrufe wurden rechtzeitig angenommen, von so vielen Anrufen.
- **6:48** über *136.585 Anrufe*: die gesamte Bearbeitungszeit, geteilt durch so viele Anrufe. 6:48 sind sechs Minuten
  und 48 Sekunden. Ab einer Stunde heißt es 1:06:48.
- **+41** über *2.106 Antworten*: Punkte auf einer Skala von −100 bis +100.

Diese kleine Zahl heißt **n**. Lies sie zuerst. Bei 100.000 Anrufen steht ein Wert fest. Bei 40 Anrufen bewegt er sich von
Woche zu Woche um viele Punkte, obwohl niemand etwas anders macht. Unter 100 steht ein Prozentwert ohne Nachkommastelle,
und unter 20 gar nicht: Dann steht dort *7 von 9*.

Die Werte eines Teams werden aus allen Anrufen des Teams neu gezählt. Sie sind nie der Durchschnitt aus den Durchschnitten
der Mitarbeitenden: Wer 10 Anrufe hat, wiegt nicht so viel wie jemand mit 500.

## Was eine Vorgabe ist

Eine Vorgabe sagt, was als erfüllt gilt, und sie meint genau, was sie sagt.

- **mindestens 75 %**: 75 % erfüllt sie; 74,96 % nicht, und dann stehen beide Nachkommastellen da
- **höchstens 0:20**: 20 Sekunden erfüllen sie; 21 Sekunden nicht
- **mehr als 5**: 5 genügt nicht
- **weniger als 5**: 5 genügt nicht
- **5:00 bis 7:00**: Beide Enden genügen; kürzer nicht und länger auch nicht

Daneben steht *Erfüllt* oder wie weit der Wert entfernt ist: *1,1 Punkte darunter*, *0:06 darüber*, *0:58 außerhalb*. Wert
und Abstand ergeben zusammen die Grenze.

Eine Vorgabe gilt ab einem Tag, und sie wurde vorher angekündigt. Sie kann in Stufen kommen. Auf der Seite der Kennzahl
steht, warum es sie gibt und was du davon hast. Ein Wert wird an der Vorgabe seiner eigenen Zeit gemessen; eine neue
Vorgabe bewertet nie alte Werte.

Manche Kennzahlen haben keine Vorgabe: *Ohne Bewertung*. Die Bearbeitungszeit gehört oft dazu. Kurz ist nicht für sich
genommen gut, daher steht sie immer neben Lösung und Qualität.

## Wenn es keine Bewertung gibt

*Noch keine Bewertung: 12, nötig sind 30 Anrufe* heißt: Hinter dem Wert stehen zu wenige Anrufe, um fair etwas zu sagen.
Der Wert wird gezeigt, bewertet wird er nicht. *Der Zeitraum läuft noch* heißt dasselbe: abwarten.

## Vier Arten, keinen Wert zu haben

Auf vielen Seiten sehen sie gleich aus. Hier sind es vier verschiedene Aussagen.

- ****0,0 %** über *0 von 400***: Es wurde gezählt, und es ist null.
- ****Keine Daten** für Oktober**: Niemand hat gezählt. Über dich sagt das nichts. Die Datenseite nennt die Lücke.
- ****Gilt nicht für dich****: Diese Kennzahl spricht nicht von dir: Sie gehört zur ganzen Warteschlange oder zu anderer
  Arbeit.
- ****Verborgen**, weniger als 5 Antworten**: Es gibt einen Wert. Hinter ihm stehen so wenige Menschen, dass jemand
  erkennbar wäre.

Und noch eine: *0 Antworten: nichts zu teilen*. Daten kamen, doch nichts darin, woraus ein Anteil werden könnte.

## Die kleine Linie

Neben jedem Wert steht eine kleine Linie: die letzten 26 Wochen oder Monate, von links nach rechts. Der Punkt am Ende ist
der letzte.

- Jede Linie hat ihre eigene Skala. Vergleiche nicht die Höhe zweier Linien; vergleiche eine Linie mit ihrer eigenen
  Vergangenheit.
- Die gestrichelte Linie ist die Vorgabe, wo sie nahe genug liegt. Wo sie weit weg liegt, sagen es die Worte.
- Eine Lücke in der Linie heißt, dass Daten fehlen. Sie ist keine Null.
- Linien gehen von selbst auf und ab. Der Schritt der letzten Woche ist fast immer die übliche Bewegung. Darum hat keine
  Seite Pfeile, und darum wird der Monat davor nur genannt (*September: 79,1 %*) und nicht bewertet.

Die großen Zeichnungen zeigen dasselbe mit mehr Raum: die eigene Linie dunkel, dahinter blass das Team oder der
Gesamtbetrieb, die Vorgabe grün und Ereignisse mit Datum als gepunktete Senkrechte. Ein Ereignis neben einem Sprung belegt
nicht, dass das eine das andere bewirkt hat. Zu jeder Zeichnung gehört ihre *Datentabelle*.

## Das graue Band und die Zeichen

Das graue Band hinter einer Linie ist der **übliche Bereich**: Dort liegen fast alle Wochen, solange sich nichts
ändert. Er wird aus den ersten gezeigten Wochen berechnet und beginnt nur dort neu, wo jemand einen Grund
aufgeschrieben hat.

- **Kein Zeichen**: Es schwankte wie üblich. Nichts ist zu erklären, nichts gewonnen und nichts verloren.
- **Gefüllter Kreis**: verbessert. **Dreieck**: verdient einen Blick. **Hohle Raute**: verändert, und keine Richtung ist für
  sich genommen gut.
- *Eine ungewöhnliche Woche*: eine Woche außerhalb des Bereichs. Suche nach einem einmaligen Anlass.
- *Eine echte Verschiebung*: acht Wochen oder mehr auf einer Seite des früheren Durchschnitts. Etwas ist jetzt anders.
- *Einen Blick wert*: Es fällt auf, doch von vielen Prüfungen fallen immer einige auf; die Seite sagt, wie viele.
- *In etwa 3 von 10 Wochen durch Zufall außerhalb der Vorgabe*: Auf diesem Niveau geschieht das, ohne dass jemand etwas
  anders macht. Nur eine andere Arbeitsweise verändert es.

## Zeiträume, die noch laufen

*November bisher* mit *bis zum 12. November, 9 von 21 Arbeitstagen* ist ein Teil eines Monats. Anteile und Zeiten lassen
sich mit Vorsicht lesen; Summen lassen sich nicht an einem ganzen Monat messen. Der letzte Punkt der Linie ist dann blass.
Eine Bewertung bekommt er erst, wenn der Monat vorbei ist.

*KW 44* geht von Montag bis Sonntag und gehört zu dem Jahr, in dem ihr Donnerstag liegt. *P10 GJ 2026* ist die zehnte
Periode des Geschäftsjahrs; ihre Tage stehen daneben.

## Warum niemand in eine Reihenfolge kommt

Keine Seite ordnet Menschen nach einem Wert. Nimm dreißig Menschen, die genau gleich arbeiten, jeder mit 120 Anrufen: Der
höchste und der niedrigste Wert liegen 16 Punkte auseinander, allein durch Zufall. Im nächsten Monat stehen andere an den
beiden Enden. Eine Liste in dieser Reihenfolge würde Glück loben und Pech tadeln. Darum stehen Mitarbeitende nach Namen da,
und ein Wert wird nur an zwei Dingen gemessen: an der Vorgabe und an seiner eigenen Vergangenheit.

## Wer was sehen kann

Die letzte Zeile jeder Seite nennt, wer sie liest. Deine eigene Seite ist für dich, deine Leitung und die Leitungen darüber.
Deine Kolleginnen und Kollegen können sie nicht öffnen, und du ihre nicht. Die Seite deines Teams zeigt das Team als
Ganzes.

## Bevor du über einen Wert sprichst

1. Lies n. Ist es genug?
2. Lies den Wortlaut der Vorgabe. Ist sie erfüllt, und ist sie für diese Arbeit gemeint?
3. Sieh dir die Linie an. Ist das noch das übliche Auf und Ab?
4. Sieh dir die gepaarte Kennzahl an. Hat sich die eine auf Kosten der anderen bewegt?
5. Frage zuerst, welche Art von Anrufen es war, und dann erst, wer sie angenommen hat.

Wenn ein Wert falsch aussieht, kann das stimmen. Auf der Seite der Kennzahl steht ihre Formel mit den Zahlen dieses Monats,
und die Datenseite nennt jede Lücke und jede Zeile, die sich nicht lesen ließ. Sprich mit deiner Leitung; Korrekturen
werden als solche veröffentlicht.

"""####),
    Embedded(path: "texts/reading.md", text: ####"""
Two minutes, in plain words. Nothing here needs statistics.

## A figure and what stands under it

Every figure has a small line under it. It says what the figure was made from.

- **84.0%** over *118,402 of 140,955*: that many calls were answered in time, out of that many calls.
- **6:48** over *136,585 calls*: all the handling time, divided by that many calls. 6:48 is six minutes and
  48 seconds. From an hour on it is written 1:06:48.
- **+41** over *2,106 replies*: points on a scale from −100 to +100.

That small number is called **n**. Read it first. With 100,000 calls a figure stands firm. With 40 calls it
moves by many points from week to week, though nobody does anything differently. Below 100 a per cent is
written without a decimal, and below 20 it is not written at all: you see *7 of 9* instead.

Figures of teams are counted anew from all calls of the team. They are never averages of the agents’ averages:
somebody with 10 calls does not weigh as much as somebody with 500.

## What a standard is

A standard says what passes, and it means exactly what it says.

- **75% or more**: 75% passes; 74.96% does not, and is then written with both decimals
- **0:20 or less**: 20 seconds passes; 21 seconds does not
- **more than 5**: 5 does not pass
- **under 5**: 5 does not pass
- **5:00 to 7:00**: both ends pass; shorter does not, nor does longer

Beside it stands *Passes*, or how far it is from passing: *1.1 points short*, *0:06 over*, *0:58 outside*. The
figure and that distance add up to the limit.

A standard holds from a date on, and it was announced before. It may come in steps (crawl, walk, run). The
metric’s own page says why it is so and what you get from it. A figure is held against the standard of its own
time; a new standard never judges old figures.

Some metrics have no standard: *Not judged*. Handle time is often one. Short is not good in itself, so it is
always shown beside resolution and quality.

## When there is no verdict

*No verdict yet: 12 of 30 calls* means that too few calls stand behind the figure to say anything fair. The
figure is shown, the verdict is not. *The period is not over* means the same: wait.

## Four ways of having no figure

They look alike on many pages. Here they are four different statements.

- ****0.0%** over *0 of 400***: It was counted, and it is zero.
- ****No data** for October**: Nobody counted. It says nothing about you. The data page names the gap.
- ****Not yours****: This metric does not speak of you: it belongs to the whole queue, or to other work.
- ****Hidden**, under 5 replies**: There is a figure. So few people stand behind it that one could be recognised.

There is one more: *0 replies: nothing to divide*. Data came, and there was nothing in it to make a share of.

## The small line

Beside each figure is a small line: the last 26 weeks, or months, from left to right. The dot at its end is the
last one.

- Each line has its own scale. Do not compare the height of two lines; compare a line with its own past.
- The dashed line is the standard, where it is near enough to be drawn. Where it is far away, the words say so.
- A break in the line is missing data. It is not zero.
- Lines go up and down by themselves. Last week’s step up or down is, nearly always, the usual movement. That
  is why no page has arrows, and why the month before is only named (*September: 79.1%*) and not judged.

The large drawings show the same with more room: your own line in dark, the team or the whole operation behind
it in pale, the standard in green, and dated events as dotted uprights. An event beside a step does not prove
that the one made the other. Every drawing has its table under *Data table*.

## The grey band, and marks

The grey band behind a line is the **usual range**: where nearly all weeks fall while nothing changes. It is worked
out from the first weeks that are shown, and begins anew only where somebody has written down a cause.

- **No mark**: it varied as usual. Nothing needs to be explained, and nothing was won or lost.
- **Filled circle**: changed, and for the good. **Triangle**: needs a look. **Hollow diamond**: changed, and neither
  way is good in itself.
- *One unusual week*: one week beyond the range. Look for a one-off cause. It says nothing of the next week.
- *A real shift*: eight weeks or more on one side of the old average. Something is different now.
- *Worth a look*: it stands out, but of many hundred checks some always do. The page says how many luck alone
  would give.
- *Outside the standard in about 3 weeks of 10 by chance*: at this level that happens with nobody doing anything
  differently. Only another way of working moves it.

## Periods that are not over

*November so far* with *to 12 November, 9 of 21 working days* is a part of a month. Shares and times can be read,
with care; totals cannot be held against a whole month. The last point of the line is then pale. It gets no
verdict until the month is over.

*Week 44* runs from Monday to Sunday, and belongs to the year in which its Thursday lies. *P10 FY2026* is the
tenth period of the fiscal year; its days are written beside it.

## Why nobody is put in order

No page sorts people by a figure. Take thirty people who work in exactly the same way, with 120 calls each: the
highest and the lowest of them will lie 16 points apart, by chance alone. Next month others stand at the two
ends. A list in that order would praise luck and blame luck. So agents are listed by name, and a figure is held
against two things only: the standard, and its own past.

## Who can see what

The last line of every page names its readers. Your own page is for you, your lead and those above. Your
colleagues cannot open it, and you cannot open theirs. The page of your team shows the team as a whole.

## Before you talk about a figure

1. Read n. Is it enough?
2. Read the standard’s words. Does it pass, and is it meant for this work?
3. Look at the line. Is this within the usual ups and downs?
4. Look at the paired metric. Did one move at the other’s cost?
5. Ask what kind of calls they were, before asking who took them.

If a figure looks wrong, it may be. The metric’s page has its formula with this month’s numbers, and the data
page names every gap and every row that could not be read. Tell your lead; corrections are published as such.

"""####),
  ]
}
