import type { Reference } from '#oci/reference.ts';
import {
  describeSystem,
  findImage,
  type ImageName,
  imagesOfRepository,
  type OfficialImage,
  officialPath,
} from './catalogue.ts';

/** Returns an official image by its floating tag, or `undefined` for any other image and for fixed versions. */
export function catalogued(reference: Reference): OfficialImage | undefined {
  const at = readTag(reference);
  return at && findImage(at);
}

/**
 * Returns alternatives to an official tag that does not exist: the most similar names, then all of the version. Returns
 * `undefined` for other images and unknown versions.
 */
export function suggestImages(reference: Reference): string | undefined {
  const at = readTag(reference);
  const all =
    at === undefined ? [] : imagesOfRepository(at).filter(({ maintainedUntil }) => maintainedUntil === undefined);
  if (at === undefined || all.length === 0) return undefined;
  const names = all.flatMap((image) => image.names.filter((name) => name !== ''));
  const likely = names.filter((name) => isAlike(name, at.name)).slice(0, 4);
  const meant = likely.length === 0 ? '' : `Did you mean ${likely.join(', ')}? `;
  return `${meant}.NET ${at.version} has ${names.join(', ')}.`;
}

function readTag(reference: Reference): ImageName | undefined {
  const repository = officialPath(reference);
  const [, version, name = ''] = /^(\d+\.\d+)(?:-preview)?(?:-(.*))?$/.exec(reference.tag ?? '') ?? [];
  return repository === undefined || version === undefined ? undefined : { repository, version, name };
}

/** Compares with the operating system's own name (`ubuntu`, `debian12`), or its start. */
function isAlike(name: string, asked: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (plain(asked) === '') return false;
  if (plain(describeSystem(name)).includes(plain(asked)) || plain(name).includes(plain(asked))) return true;
  const begin = [...asked].findIndex((letter, index) => letter !== name[index]);
  return begin < 0 || begin >= Math.max(3, Math.floor(asked.length / 2));
}
