import { posix } from 'node:path';
import { ActionError } from '#base/action-error.ts';
import type { Env } from '#base/effects.ts';
import { kindAt } from '#base/files/beneath.ts';
import { PathRefused } from '#base/files/held-folder.ts';
import { walk } from '#base/files/walk.ts';
import { windowsNameProblem } from '#base/files/windows-names.ts';
import { isStandardFolder, isUsualFolder, parentsOf } from '#oci/layer/entry.ts';
import type { System } from '#oci/platform.ts';
import { pathInImage } from '#publication/root.ts';
import { findCredentialFiles } from '#publish/source/credential-files.ts';
import type { ExtraFile } from '#request/inputs/extra-files.ts';

/** Where the lines of the input `files` are read, and for which image. */
export interface Listing {
  readonly files: readonly ExtraFile[];
  /** The checkout. */
  readonly workspace: string;
  readonly env: Env;
  readonly system: System;
  /** The application, if it is known. */
  readonly app?: AppPlace;
}

/** The part of an image that belongs to the application. */
export interface AppPlace {
  /** Its folder, without a slash at either end. */
  readonly root: string;
  /** Names of the files directly in that folder; absent: unknown. */
  readonly topFiles?: readonly string[] | undefined;
}

/** A path in the image, and the line that asks for it. */
interface Placed {
  /** In the image, without a slash at either end. */
  readonly path: string;
  readonly extra: ExtraFile;
}

interface Found extends Placed {
  /** In the checkout. */
  readonly source: string;
}

/** The files and folders that the lines put into an image. */
export interface ListedFiles {
  readonly files: readonly Found[];
  /** Empty folders that the lines name. */
  readonly folders: readonly Placed[];
  /** Folders of the sources. */
  readonly implied: readonly Placed[];
}

/** How many files all lines together may add; images of applications need fewer. */
const MOST_FILES = 100_000;

/** Git's own folder, and the file that google-github-actions/auth writes into a checkout. */
const OF_LOGINS = /(?:^|\/)(?:\.git|gha-creds-[^/]*\.json)(?:\/|$)/i;

/**
 * Finds the files that the input `files` names. Links are not followed. Files with logins are rejected: `.git`, and
 * credentials that earlier steps wrote.
 * @throws ActionError INPUT_INVALID naming the source or the destination
 */
export async function listExtraFiles({ files, workspace, env, system, app }: Listing): Promise<ListedFiles> {
  const listed = { files: [] as Found[], folders: [] as Placed[], implied: [] as Placed[] };
  const credentials = await findCredentialFiles(workspace, env);
  const isSecret = (path: string): boolean => credentials.has(path) || OF_LOGINS.test(path);
  for (const extra of files) {
    const path = pathInImage(extra.dest, { system, doing: DOING });
    if (extra.source === undefined) listed.folders.push({ path, extra });
    else {
      const of = { extra, source: posix.normalize(extra.source).replace(/\/$/, ''), path };
      const found = await sourcesOf({ ...of, workspace, isSecret });
      listed.files.push(...found.files);
      listed.implied.push(...found.implied);
    }
    if (listed.files.length > MOST_FILES) throw invalidFiles(`the lines add more than ${MOST_FILES} files`);
  }
  checkPlaces(listed, system);
  checkHidesNothing(listed, { root: app?.root, system });
  if (app !== undefined) checkApp(listed, app);
  return listed;
}

interface Sourced extends Placed {
  readonly source: string;
  readonly workspace: string;
  readonly isSecret: (path: string) => boolean;
}

async function sourcesOf(sourced: Sourced): Promise<Pick<ListedFiles, 'files' | 'implied'>> {
  const { source, path, extra, workspace, isSecret } = sourced;
  if (isSecret(source)) throw invalidFiles(`${source} may contain a login`);
  const kind = kindOf(workspace, source);
  if (kind === 'file') {
    const isFolder = extra.dest.endsWith('/') || extra.dest.endsWith('\\');
    return {
      files: [{ source, extra, path: isFolder ? posix.join(path, posix.basename(source)) : path }],
      implied: [],
    };
  }
  if (kind !== 'folder') {
    const hint = /[*?]/.test(source) ? 'Patterns are not supported: name the folder, or one file per line.' : HOW;
    throw invalidFiles(`${source} is ${WORDS[kind ?? 'missing']}`, hint);
  }
  const files: Found[] = [];
  const implied: Placed[] = [{ path, extra }];
  const below = source === '.' ? '' : source;
  for await (const met of walk(workspace, { below, enter: (each) => !isSecret(each.path) })) {
    if (isSecret(met.path)) continue;
    const placed = { extra, path: posix.join(path, posix.relative(below, met.path)) };
    if (met.kind === 'folder') implied.push(placed);
    else if (met.kind === 'file') files.push({ ...placed, source: met.path });
    else throw invalidFiles(`${met.path} is ${WORDS[met.kind]}`);
    if (files.length + implied.length > MOST_FILES) throw invalidFiles(`${source} has more than ${MOST_FILES} files`);
  }
  if (files.length === 0) throw invalidFiles(`there are no files in ${source}`);
  return { files, implied };
}

const WORDS = {
  missing: 'not in the checkout',
  link: 'a link, and links are not followed',
  other: 'neither a file nor a folder',
} as const;

function kindOf(workspace: string, source: string): 'file' | 'folder' | 'link' | 'other' | undefined {
  try {
    return kindAt(workspace, source === '.' ? '' : source);
  } catch (error) {
    if (error instanceof PathRefused) throw invalidFiles(`${error.path} is ${error.is}, and links are not followed`);
    throw error;
  }
}

/** @throws ActionError INPUT_INVALID for a file that the image would not contain as requested */
function checkPlaces({ files, folders }: ListedFiles, system: System): void {
  const paths = files.map(({ path }) => path);
  const all = [...paths, ...folders.map(({ path }) => path)];
  for (const path of all) checkName(path, system);
  const known = new Set<string>();
  const twice = all.find((path) => known.size === known.add(sameIn(path, system)).size);
  if (twice !== undefined) throw invalidFiles(`two lines have the destination /${twice}`);
  const standard = all.find((path) => path === '' || (system === 'linux' && isStandardFolder(path)));
  if (standard !== undefined) throw invalidFiles(`/${standard} is a folder of every base image`, INTO);
  const isFile = new Set(paths);
  const through = all.flatMap(parentsOf).find((parent) => isFile.has(parent));
  if (through !== undefined) throw invalidFiles(`/${through} would be a file and a folder`);
}

/**
 * `COPY nlog.config /app` puts the file into the folder. Here `/app` would become the file and replace the
 * application.
 */
function checkHidesNothing(
  { files }: ListedFiles,
  { root, system }: { readonly root: string | undefined; readonly system: System },
): void {
  const own = root === undefined ? [] : [...parentsOf(root), root, posix.join(root, 'wwwroot')];
  const hiding = files.find(({ path }) => own.includes(path) || (system === 'linux' && isUsualFolder(path)));
  if (hiding === undefined) return;
  const of = own.includes(hiding.path) ? 'of the application' : 'of base images';
  const hint = `Write dest=/${hiding.path}/ to put ${hiding.source} into it.`;
  throw invalidFiles(`/${hiding.path} is a folder ${of}, and ${hiding.source} is a file`, hint);
}

/** A folder with the path of a file replaces the file. */
function checkApp({ files, folders }: ListedFiles, { root, topFiles = [] }: AppPlace): void {
  const own = new Set(topFiles.map((name) => posix.join(root, name)));
  const all = [
    ...files.flatMap(({ path }) => parentsOf(path)),
    ...folders.flatMap(({ path }) => [...parentsOf(path), path]),
  ];
  const through = all.find((folder) => own.has(folder));
  if (through !== undefined) throw invalidFiles(`/${through} is a file of the application, not a folder`);
}

const INTO = 'End dest with / to put a file into it.';

/** Windows ignores the case of names. */
function sameIn(path: string, system: System): string {
  return system === 'windows' ? path.toLowerCase() : path;
}

/** The longest file name on Linux, in bytes. */
const LONGEST_NAME = 255;

function checkName(path: string, system: System): void {
  const names = path.split('/');
  if (names.some((name) => name.startsWith('.wh.'))) {
    throw invalidFiles(`a name in /${path} begins with .wh., which deletes files in a layer`);
  }
  if (names.some((name) => Buffer.byteLength(name) > LONGEST_NAME)) {
    throw invalidFiles(`a name in /${path} has more than ${LONGEST_NAME} bytes`);
  }
  if (system === 'linux' && [...parentsOf(path), path].some((each) => MOUNTED.includes(each))) {
    throw invalidFiles(`containers have a mount at /${path}, which would hide it`);
  }
  const problem = system === 'windows' ? names.map(windowsNameProblem).find((each) => each !== undefined) : undefined;
  if (problem !== undefined) throw invalidFiles(`a name in /${path} ${problem}, which Windows does not allow`);
}

const MOUNTED = ['proc', 'sys', 'dev', 'etc/hosts', 'etc/hostname', 'etc/resolv.conf'];

const DOING = 'reading the input files';
const HOW =
  'A line names a file or folder of the checkout and where it goes: source=config/prod.json,dest=/app/prod.json.';

/** An error about the input `files`, with a hint. */
export function invalidFiles(got: string, hint = HOW): ActionError {
  return new ActionError({ code: 'INPUT_INVALID', doing: DOING, got, hint });
}
