/** How the report of an import looks, on a screen, a phone and paper. */
export const style = `
:root { color-scheme: light dark; --ink: #1f1b16; --paper: #fbf8f2; --quiet: #655d52; --line: #ddd5c7; --red: #a3271b; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e2d8; --paper: #191714; --quiet: #a89f92; --line: #3a352e; --red: #f08a7c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.7 "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.25rem; margin-top: 3rem; padding-top: 1rem; border-top: 2px solid var(--red); }
h3 { font-size: 1rem; margin: 2rem 0 .5rem; }
a { color: var(--red); }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
th, td { padding: .3em .75em .3em 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
th { color: var(--quiet); font-weight: normal; }
th:first-child, td:first-child { min-width: 5em; }
td:nth-child(4) { min-width: 3.25em; }
td span { display: block; }
td br:has(+ small) { display: none; }
small { color: var(--quiet); font-size: .875rem; }
del { color: var(--quiet); white-space: pre-wrap; }
ins { text-decoration: none; white-space: pre-wrap; }
@media print {
  @page { size: A4; margin: 20mm; }
  :root { --ink: #000; --paper: #fff; --quiet: #444; --line: #bbb; --red: #000; }
  body { font-size: 10pt; }
  tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;
