import type { Reference } from '#oci/reference.ts';
import { describeSystem, findImage, imagesOf, OFFICIAL, type OfficialImage } from './catalogue.ts';

/** An official image by its floating tag; `undefined` for any other, and for fixed versions. */
export function catalogued({ registry, repository, tag = '' }: Reference): OfficialImage | undefined {
  const at = readTag({ registry, repository, tag });
  return at && findImage(at);
}

/**
 * What there is instead of an official tag that does not exist: the names that are most alike, then all of the version.
 * `undefined` for images of others and versions that are not known.
 */
export function suggestImages(reference: Reference): string | undefined {
  const at = readTag(reference);
  const all = at === undefined ? [] : imagesOf(at);
  if (at === undefined || all.length === 0) return undefined;
  const names = all.flatMap((image) => image.names.filter((name) => name !== ''));
  const likely = names.filter((name) => isAlike(name, at.name)).slice(0, 4);
  const meant = likely.length === 0 ? '' : `Did you mean ${likely.join(', ')}? `;
  return `${meant}.NET ${at.version} has ${names.join(', ')}.`;
}

function readTag({ registry, repository, tag = '' }: Reference) {
  const [folder, own = ''] = repository.split('/');
  const [, version, name = ''] = /^(\d+\.\d+)(?:-preview)?(?:-(.*))?$/.exec(tag) ?? [];
  if (registry !== OFFICIAL.registry || folder !== OFFICIAL.folder || version === undefined) return undefined;
  return { repository: own, version, name };
}

/** By the system's own name (`ubuntu`, `debian12`), or by how it begins. */
function isAlike(name: string, asked: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (plain(asked) === '') return false;
  if (plain(describeSystem(name)).includes(plain(asked)) || plain(name).includes(plain(asked))) return true;
  const begin = [...asked].findIndex((letter, at) => letter !== name[at]);
  return begin < 0 || begin >= Math.max(3, Math.floor(asked.length / 2));
}
