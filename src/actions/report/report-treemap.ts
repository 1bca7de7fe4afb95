import type { ReportFile } from './report-model.ts';

/*
 * Written into the page of the report as text, like report-script.ts: it uses nothing but its arguments and its own
 * functions.
 */

/** An area of a treemap. */
interface Tile {
  readonly label: string;
  readonly kind: string;
  readonly size: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Placed {
  readonly tile: Tile;
  readonly box: Box;
}

/** A file, and the layer that it is in. */
export type KindOfFile = ReportFile & { readonly kind: string };

/** Places the files in an area of 100 by `height`: each layer is an area, and its files that can be seen are parts of it. */
export function layoutFiles(files: readonly KindOfFile[], height: number): readonly Placed[] {
  const kinds = [...new Set(files.map(({ kind }) => kind))];
  const layers = kinds.map((kind) => ({ kind, label: kind, size: sumOf(files.filter((file) => file.kind === kind)) }));
  const sorted = layers.sort((a, b) => b.size - a.size);
  const areas = squarify(sorted, { x: 0, y: 0, width: 100, height });
  return areas.flatMap(({ tile: { kind }, box }) => squarify(tilesOf(files, kind), box));
}

function sumOf(files: readonly ReportFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

/** The files of a layer, the largest first; those that could not be seen are one tile. */
function tilesOf(files: readonly KindOfFile[], kind: string): readonly Tile[] {
  const least = sumOf(files) / 2000;
  const own = files.filter((file) => file.kind === kind).sort((a, b) => b.size - a.size);
  const large = own.filter(({ size }) => size >= least);
  const small = own.slice(large.length);
  const tiles = large.map(({ path, from, size }) => ({ label: from === '' ? path : `${path} (${from})`, size, kind }));
  if (small.length > 0) tiles.push({ label: `${small.length} small files`, size: sumOf(small), kind });
  return tiles.sort((a, b) => b.size - a.size);
}

/** Bruls, Huizing, van Wijk: Squarified Treemaps (2000). Tiles come largest first. */
function squarify(tiles: readonly Tile[], area: Box): readonly Placed[] {
  const placed: Placed[] = [];
  let left = area;
  let rest = tiles.filter(({ size }) => size > 0);
  while (rest.length > 0) {
    const total = rest.reduce((sum, { size }) => sum + size, 0);
    const scale = (left.width * left.height) / total;
    const side = Math.min(left.width, left.height);
    let count = 1;
    while (
      count < rest.length &&
      worst(rest.slice(0, count + 1), { scale, side }) <= worst(rest.slice(0, count), { scale, side })
    )
      count += 1;
    const row = rest.slice(0, count);
    const { boxes, remaining } = placeRow(row, { area: left, scale });
    placed.push(...boxes);
    left = remaining;
    rest = rest.slice(count);
  }
  return placed;
}

/** The worst ratio of sides in a row. */
function worst(row: readonly Tile[], { scale, side }: { readonly scale: number; readonly side: number }): number {
  const areas = row.map(({ size }) => size * scale);
  const sum = areas.reduce((total, each) => total + each, 0);
  return Math.max((side ** 2 * Math.max(...areas)) / sum ** 2, sum ** 2 / (side ** 2 * Math.min(...areas)));
}

function placeRow(
  row: readonly Tile[],
  { area, scale }: { readonly area: Box; readonly scale: number },
): { readonly boxes: readonly Placed[]; readonly remaining: Box } {
  const sum = row.reduce((total, { size }) => total + size * scale, 0);
  const isWide = area.width >= area.height;
  const thickness = sum / (isWide ? area.height : area.width);
  let at = isWide ? area.y : area.x;
  const boxes = row.map((tile) => {
    const length = (tile.size * scale) / thickness;
    const box = isWide
      ? { x: area.x, y: at, width: thickness, height: length }
      : { x: at, y: area.y, width: length, height: thickness };
    at += length;
    return { tile, box };
  });
  const remaining = isWide
    ? { ...area, x: area.x + thickness, width: area.width - thickness }
    : { ...area, y: area.y + thickness, height: area.height - thickness };
  return { boxes, remaining };
}

/** The functions as text. */
export function treemapScript(): string {
  return [layoutFiles, sumOf, tilesOf, squarify, worst, placeRow].map(String).join('\n');
}
