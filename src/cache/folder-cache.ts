import { mkdir, readdir } from 'node:fs/promises';
import type { PackagesCache } from './packages.ts';

/** A folder of the user's own that simply stays: a developer's machine, or a self-hosted runner without a service. */
export function folderPackagesCache(folder: string): PackagesCache {
  return {
    async restore() {
      await mkdir(folder, { recursive: true });
      const names = await readdir(folder);
      return names.length === 0
        ? { state: 'miss', because: `${folder} is empty` }
        : { state: 'hit', because: `${names.length} packages in ${folder}` };
    },
    save: async () => `kept in ${folder}`,
  };
}
