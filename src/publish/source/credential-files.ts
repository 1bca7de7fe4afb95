import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import type { Env } from '#base/effects.ts';

/** Variables that name a credentials file. google-github-actions/auth writes its file into the checkout. */
const NAMING = ['GOOGLE_APPLICATION_CREDENTIALS', 'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE', 'GOOGLE_GHA_CREDS_PATH'];

/** Finds the runner's credentials files in the checkout, and returns their paths relative to it. */
export async function findCredentialFiles(root: string, env: Env): Promise<ReadonlySet<string>> {
  const values = NAMING.flatMap((name) => env[name] ?? []).filter((value) => value !== '');
  const files = values.map((value) => resolve(root, value));
  const real = await Promise.all([root, ...files].map((path) => realpath(path).catch(() => path)));
  const [realRoot = root, ...realFiles] = real;
  const paths = [...files.map((file) => relative(root, file)), ...realFiles.map((file) => relative(realRoot, file))];
  return new Set(paths.filter((path) => path !== '' && !path.startsWith('..') && !isAbsolute(path)));
}
