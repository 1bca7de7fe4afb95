import { posix, resolve } from 'node:path';
import type { FolderAccess, StepAccess } from '#actions/context/context.ts';
import { actionVersion } from '#actions/runner/bundle-folder.ts';
import { ActionError, messageOf } from '#base/action-error.ts';
import type { Log } from '#base/effects.ts';
import { writeFile } from '#base/files/beneath.ts';
import { exportPlace, refuseLink } from '#images/deliver/export-place.ts';
import { hexOf } from '#oci/digest.ts';
import { type SbomFacts, unpackFacts } from '#publication/sbom-facts.ts';
import { type SbomDocument, sbomDocuments } from '#sbom/documents.ts';
import type { AssembledSet } from './assemble.ts';

/** An image of a set, by its place. */
export interface ImageOfSet {
  readonly from: AssembledSet;
  readonly index: number;
}

/**
 * Makes the SBOM of an image from what its publish recorded.
 * @throws ActionError SBOM_FAILED if that cannot be read
 */
export function makeSbom({ runner }: StepAccess, { from, index }: ImageOfSet): readonly SbomDocument[] {
  const { members, names, set } = from;
  const member = members[index];
  const image = set.images[index];
  if (member === undefined || image === undefined) throw new Error('an image without an application');
  const { app, base, extra } = member;
  const facts = unpackFacts(app.sbomFacts);
  if (facts === undefined) {
    throw new ActionError({
      code: 'SBOM_FAILED',
      doing: `making the SBOM of ${app.project}`,
      got: 'what the publish recorded cannot be read',
      hint: 'Run again with `cache: off`.',
    });
  }
  tellUnaccounted(runner.log, facts);
  const name = (names[0]?.repository.split('/').at(-1) ?? app.name).toLowerCase();
  return sbomDocuments({ name, app, facts, image, base, extra: extra.files, tool: actionVersion() });
}

/** How many files are named. */
const MOST = 5;

function tellUnaccounted(log: Log, { files }: SbomFacts): void {
  const paths = files.filter(({ kind }) => kind === 'unaccounted').map(({ path }) => path);
  if (paths.length === 0) return;
  const named = paths.slice(0, MOST).join(', ');
  const more = paths.length > MOST ? ` and ${paths.length - MOST} more` : '';
  log.info(`SBOM: neither a package nor a project is known to have published ${named}${more}`);
}

/**
 * Writes the documents of every image into a folder.
 * @throws ActionError EXPORT_FAILED
 */
export async function writeSboms(
  { workspace, runner }: StepAccess & FolderAccess,
  parts: {
    readonly folder: string;
    readonly sets: readonly AssembledSet[];
    readonly documents: (image: ImageOfSet) => Promise<readonly SbomDocument[]>;
  },
): Promise<void> {
  const { folder, sets, documents } = parts;
  const place = exportPlace(resolve(workspace, folder), workspace);
  try {
    refuseLink(place, folder);
    for (const from of sets) {
      for (const index of from.set.images.keys()) {
        for (const { file, bytes } of await documents({ from, index })) {
          const path = posix.join(place.path, sets.length > 1 ? folderOf(from) : '', file);
          writeFile(place.root, { path, content: new TextDecoder().decode(bytes) });
        }
      }
    }
  } catch (error) {
    if (error instanceof ActionError) throw error;
    const hint = 'Check that the path is writable and that the disk has free space.';
    throw new ActionError({
      code: 'EXPORT_FAILED',
      doing: `writing the SBOM to ${folder}`,
      got: messageOf(error),
      hint,
    });
  }
  runner.log.info(`The SBOM is in ${folder} (input sbom)`);
}

/** Several images of one run may have the same name and platform, with other tags. */
function folderOf({ names, tags, set }: AssembledSet): string {
  const name = names[0]?.repository.split('/').at(-1) ?? 'image';
  return `${name}-${tags[0] ?? hexOf(set.top.descriptor.digest).slice(0, 12)}`;
}
