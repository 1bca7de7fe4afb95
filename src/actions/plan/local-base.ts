import { join, resolve } from 'node:path';
import type { FolderAccess, MachineAccess } from '#actions/context/context.ts';
import { defined } from '#base/objects.ts';
import { notInEngine } from '#engine/engine-error.ts';
import { unpackSaved } from '#engine/saved-image.ts';
import { layoutStore } from '#oci/layout-store.ts';
import type { BaseStore } from '#oci/read-base.ts';
import type { LocalBase } from '#request/inputs/local-base.ts';

/**
 * Reports early that a base image is missing on this machine.
 * @throws ActionError IMAGE_NOT_FOUND
 */
export async function checkLocalBase(context: FolderAccess & MachineAccess, base: LocalBase): Promise<void> {
  if (base.kind === 'layout') {
    await layoutOf(context, base).document();
    return;
  }
  const engine = await context.engine();
  if ((await engine.findImage(base.name)) === undefined) throw notInEngine(base.name);
}

/** Opens a base image on this machine; one from the engine is unpacked below `folder`. */
export async function openLocalBase(
  context: FolderAccess & MachineAccess,
  { base, folder }: { readonly base: LocalBase; readonly folder: string },
): Promise<BaseStore> {
  if (base.kind === 'layout') return layoutOf(context, base);
  const engine = await context.engine();
  return layoutStore({ folder: await unpackSaved(await engine.save(base.name), join(folder, 'base')) });
}

function layoutOf({ workspace }: FolderAccess, { folder, name }: LocalBase & { kind: 'layout' }): BaseStore {
  return layoutStore({ folder: resolve(workspace, folder), ...defined({ name }) });
}
