import type { ReportImage, ReportModel } from './report-model.ts';
import type { KindOfFile, layoutFiles } from './report-treemap.ts';

/*
 * Runs in a browser, in the page of the report: each function is written into the page as text, so it uses nothing but its
 * arguments and the functions of this file. Content reaches the page only as text, never as markup.
 */

/** The parts of the DOM that the report uses. */
interface PageElement {
  textContent: string | null;
  value: string;
  append(...nodes: readonly (PageElement | string)[]): void;
  replaceChildren(...nodes: readonly (PageElement | string)[]): void;
  setAttribute(name: string, value: string): void;
  addEventListener(type: string, listener: () => void): void;
}

interface Page {
  createElement(tag: string): PageElement;
  getElementById(id: string): PageElement | null;
}

type Make = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (PageElement | string)[]
) => PageElement;

/** Places files in an area. It is an argument, since it comes from another file. */
type Layout = typeof layoutFiles;

/** Fills the page with the model. */
function renderReport(model: ReportModel, { page, layout }: { readonly page: Page; readonly layout: Layout }): void {
  const make = maker(page);
  const put = (id: string, ...nodes: readonly PageElement[]): void =>
    page.getElementById(id)?.replaceChildren(...nodes);
  put('highlights', rowsTable(make, { caption: 'The result', rows: model.highlights }));
  put('timeline', drawTimeline(make, model));
  put('contents', ...model.images.map((image) => drawImage(make, { image, layout })));
  put('changes', ...model.images.map((image) => drawChanges(make, image)));
  put('problems', drawProblems(make, model));
  put('choices', rowsTable(make, { caption: 'Choices and their reasons', rows: model.choices }));
}

function maker(page: Page): Make {
  return (tag, attributes, ...content) => {
    const element = page.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...content);
    return element;
  };
}

/** `12.3 MB`. */
function sizeOf(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const power = bytes < 1 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  return `${Number((bytes / 1000 ** power).toPrecision(3))} ${units[power]}`;
}

/** Makes a table from cells; the first row of cells is the head. */
function tableOf(
  make: Make,
  {
    caption,
    head,
    rows,
  }: { readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] },
): PageElement {
  const line = (cells: readonly string[]): PageElement => make('tr', {}, ...cells.map((cell) => make('td', {}, cell)));
  return make(
    'div',
    { class: 'wide', tabindex: '0', role: 'region', 'aria-label': caption },
    make(
      'table',
      {},
      make('caption', {}, caption),
      make('thead', {}, make('tr', {}, ...head.map((cell) => make('th', { scope: 'col' }, cell)))),
      make('tbody', {}, ...rows.map(line)),
    ),
  );
}

function rowsTable(
  make: Make,
  { caption, rows }: { readonly caption: string; readonly rows: ReportModel['choices'] },
): PageElement {
  const cells = rows.map(({ what, value, because }) => [what, value, because]);
  return tableOf(make, { caption, head: ['What', 'Choice', 'Because'], rows: cells });
}

/** One bar for each phase, with its time as text. */
function drawTimeline(make: Make, { phases }: ReportModel): PageElement {
  const end = Math.max(1, ...phases.map(({ to }) => to));
  const bars = phases.map(({ title, from, to }) => {
    const style = `margin-left:${((from / end) * 100).toFixed(2)}%;width:${(Math.max(0.003, (to - from) / end) * 100).toFixed(2)}%`;
    const time = to - from < 1000 ? `${Math.round(to - from)} ms` : `${((to - from) / 1000).toFixed(1)} s`;
    return make('li', {}, make('span', {}, `${title}: ${time}`), make('div', { class: 'bar', style }));
  });
  return bars.length === 0
    ? make('p', {}, 'No phase took long enough to be drawn.')
    : make('ol', { class: 'bars' }, ...bars);
}

/** The layers of an image as a treemap, and its files as a table with a search. */
function drawImage(
  make: Make,
  { image, layout }: { readonly image: ReportImage; readonly layout: Layout },
): PageElement {
  const title = `${image.name} (${image.platform}), ${sizeOf(image.size)}`;
  const files = image.layers.flatMap(({ kind, files: own = [] }) => own.map((file) => ({ ...file, kind })));
  const layers = image.layers.map(({ kind, size, files: own }) => [
    kind,
    sizeOf(size),
    own === undefined ? '' : String(own.length),
  ]);
  const table = tableOf(make, {
    caption: `Layers of ${title}`,
    head: ['Layer', 'Size in the registry', 'Files'],
    rows: layers,
  });
  const note =
    'The files of a layer are known only in the run that publishes them. This run reused the layers, or they belong to the base.';
  const content =
    files.length === 0
      ? [make('p', {}, note)]
      : [drawTreemap(make, { files, title, layout }), drawFiles(make, { files, title })];
  return make(
    'section',
    {},
    make('h3', {}, title),
    make('p', {}, `${image.digest} on ${image.base}`),
    table,
    ...content,
  );
}

/** Draws the files as a treemap, and names the colours of the layers. */
function drawTreemap(
  make: Make,
  { files, title, layout }: { readonly files: readonly KindOfFile[]; readonly title: string; readonly layout: Layout },
): PageElement {
  const height = 60;
  const drawn = layout(files, height).map(({ tile, box }) => {
    const [top, tall] = [(box.y / height) * 100, (box.height / height) * 100];
    const style = `left:${box.x}%;top:${top}%;width:${box.width}%;height:${tall}%`;
    const text = box.width > 8 && box.height > 4 ? (tile.label.split('/').at(-1) ?? '') : '';
    return make('div', { class: `tile ${tile.kind}`, style, title: `${tile.label}: ${sizeOf(tile.size)}` }, text);
  });
  const label = `Treemap of the files of ${title}. The table below has the same data.`;
  const legend = [...new Set(files.map(({ kind }) => kind))].map((kind) =>
    make('li', {}, make('span', { class: `key ${kind}` }), kind),
  );
  return make(
    'div',
    {},
    make('ul', { class: 'legend' }, ...legend),
    make('div', { class: 'treemap', role: 'img', 'aria-label': label }, ...drawn),
  );
}

/** A table of files, the largest first, with a search. */
function drawFiles(
  make: Make,
  { files, title }: { readonly files: readonly KindOfFile[]; readonly title: string },
): PageElement {
  const sorted = [...files].sort((a, b) => b.size - a.size);
  const most = 200;
  const input = make('input', { type: 'search', placeholder: 'dll, package, folder …' });
  const status = make('p', { role: 'status' });
  const holder = make('div', {});
  const show = (): void => {
    const wanted = input.value.toLowerCase();
    const found = sorted.filter(({ path, from, kind }) => `${path} ${from} ${kind}`.toLowerCase().includes(wanted));
    const rows = found.slice(0, most).map(({ path, from, kind, size }) => [path, from, kind, sizeOf(size)]);
    status.textContent = `${found.length} of ${sorted.length} files${found.length > most ? `; the largest ${most} are shown` : ''}`;
    holder.replaceChildren(
      tableOf(make, { caption: `Files of ${title}`, head: ['File', 'From', 'Layer', 'Size'], rows }),
    );
  };
  input.addEventListener('input', show);
  show();
  return make('div', {}, make('label', {}, 'Search files: ', input), status, holder);
}

/** How an image differs from what its tag pointed to. */
function drawChanges(make: Make, { name, platform, changes }: ReportImage): PageElement {
  const title = `${name} (${platform})`;
  if (changes === undefined) {
    return make('section', {}, make('h3', {}, title), make('p', {}, 'There is no earlier image to compare with.'));
  }
  const { since, pull, size, earlierSize, base, layers, settings, packages = [], files = [] } = changes;
  const text = `Since ${since}: ${sizeOf(size)}, before ${sizeOf(earlierSize)}. A node that has it pulls ${sizeOf(pull)}.`;
  const bytes = (value: number | undefined): string => (value === undefined ? '' : sizeOf(value));
  const parts = [
    ...(base ? [['base image', '', 'other layers']] : []),
    ...layers.map(({ kind, before, after }) => [`layer ${kind}`, bytes(before), bytes(after)]),
    ...settings.map((setting) => [setting, '', '']),
    ...packages.map(({ id, before = '', after = '' }) => [`package ${id}`, before, after]),
    ...files.map(({ path, before, after }) => [path, bytes(before), bytes(after)]),
  ];
  const most = 1000;
  const rows = parts.slice(0, most);
  const table = tableOf(make, { caption: `Changes of ${title}`, head: ['What', 'Before', 'Now'], rows });
  const more = parts.length > most ? [make('p', {}, `${parts.length - most} more are not shown.`)] : [];
  return make('section', {}, make('h3', {}, title), make('p', {}, text), table, ...more);
}

function drawProblems(make: Make, { problems, moreProblems }: ReportModel): PageElement {
  if (problems.length === 0) return make('p', {}, 'There were no warnings.');
  const rows = problems.map(({ level, message, file = '', line }) => [
    level,
    line === undefined ? file : `${file}:${line}`,
    message,
  ]);
  const more = moreProblems === 0 ? [] : [make('p', {}, `${moreProblems} more are in the log.`)];
  const table = tableOf(make, { caption: 'Warnings and errors', head: ['Level', 'File', 'Message'], rows });
  return make('div', {}, table, ...more);
}

/** The functions as text, and the call that fills the page. */
export function reportScript(): string {
  const functions = [
    ...[renderReport, maker, sizeOf, tableOf, rowsTable, drawTimeline, drawImage, drawTreemap],
    ...[drawFiles, drawChanges, drawProblems],
  ];
  const start =
    "renderReport(JSON.parse(document.getElementById('model').textContent), { page: document, layout: layoutFiles });";
  return [...functions.map(String), start].join('\n');
}
