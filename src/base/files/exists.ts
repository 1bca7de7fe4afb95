import { access } from 'node:fs/promises';

/** Whether there is something at a path, as far as we may look. */
export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
