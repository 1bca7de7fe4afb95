import type { ReportModel } from './report-model.ts';
import { reportScript } from './report-script.ts';
import { treemapScript } from './report-treemap.ts';

/** Returns a page that needs no network: HTML, with style, script and data in it. */
export function reportPage(model: ReportModel): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escaped(model.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${escaped(model.title)}</h1><p>containerize-dotnet ${escaped(model.version)}</p></header>
<nav aria-label="Sections"><ul>${SECTIONS.map(([id, title]) => `<li><a href="#${id}-title">${title}</a></li>`).join('')}</ul></nav>
<main>
${SECTIONS.map(([id, title]) => `<section><h2 id="${id}-title">${title}</h2><div id="${id}"></div></section>`).join('\n')}
</main>
<noscript><p>This page draws its data with JavaScript.</p></noscript>
<script type="application/json" id="model">${inScript(model)}</script>
<script>${treemapScript()}
${reportScript()}</script>
</body>
</html>
`;
}

const SECTIONS = [
  ['highlights', 'Result'],
  ['timeline', 'Timeline'],
  ['contents', 'Contents'],
  ['changes', 'Changes'],
  ['problems', 'Warnings'],
  ['choices', 'Choices'],
] as const;

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** HTML standard, "Restrictions for contents of script elements": no `<` that could begin a tag or a comment. */
function inScript(model: ReportModel): string {
  return JSON.stringify(model)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

const STYLE = `
:root { color-scheme: light dark; --text: #1b1f24; --back: #ffffff; --soft: #f3f4f6; --line: #c4c9d0; --link: #0550ae; --bar: #2f6feb; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --back: #0d1117; --soft: #161b22; --line: #4b535d; --link: #79b8ff; --bar: #4c8eff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 72rem; color: var(--text); background: var(--back); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.25rem; overflow-wrap: anywhere; }
h3 { font-size: 1rem; overflow-wrap: anywhere; }
p { overflow-wrap: anywhere; }
a { color: var(--link); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; padding: 0; }
.wide { overflow-x: auto; margin: .5rem 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; overflow-wrap: anywhere; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { background: var(--soft); overflow-wrap: normal; }
.bars { list-style: none; padding: 0; }
.bar { height: .6rem; background: var(--bar); border-radius: 2px; min-width: 2px; }
.treemap { position: relative; width: 100%; aspect-ratio: 5 / 3; border: 1px solid var(--line); }
.tile { position: absolute; overflow: hidden; border: 1px solid #ffffff; color: #111111; background: #dcdcdc; font-size: .7rem; line-height: 1.1; padding: 1px 2px; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; padding: 0; }
.key { display: inline-block; width: 1em; height: 1em; margin-right: .35em; vertical-align: -.15em; background: #dcdcdc; border: 1px solid var(--line); }
.packages { background: #c7d7f5; } .runtimes { background: #dccff5; } .projects { background: #cdeccf; } .static { background: #fbe3b5; } .app { background: #f9cccc; }
input { font: inherit; padding: .25rem .5rem; max-width: 100%; color: inherit; background: var(--soft); border: 1px solid var(--line); border-radius: 4px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 1px; }
`;
