import { readdir, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { rootCertificates } from 'node:tls';
import { ActionError, messageOf } from '#base/action-error.ts';
import { type Authorities, certificatesIn, pemBlocks } from '#base/certificates.ts';
import type { Env, Log } from '#base/effects.ts';
import { readInside } from '#base/files/beneath.ts';
import { isWithin, pathFrom } from '#base/files/paths.ts';
import { readSmallFile } from '#base/files/read-small-file.ts';
import { once } from '#base/once.ts';

/** The authorities that the runner trusts in addition to the public ones. */
export interface Trust {
  /** Authorities named by the input, by variables, and by the system's folders of added authorities. */
  readonly named: () => Promise<Authorities>;
  /** Includes what was written into the system's bundle itself; takes about 10 ms. */
  readonly all: () => Promise<Authorities>;
}

interface TrustPlaces {
  /** The input `ca-certificates`. */
  readonly files: readonly string[];
  /** The folder that paths of the input are relative to, absolute. In a job the repository controls its content. */
  readonly workspace: string;
  readonly env: Env;
  readonly log: Log;
  /** `/`. */
  readonly root?: string;
}

/** Variables that several programs read: NODE_EXTRA_CA_CERTS adds to a bundle, the others replace it. */
const FILES = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO', 'REQUESTS_CA_BUNDLE'];
const FOLDERS = ['SSL_CERT_DIR', 'GIT_SSL_CAPATH'];

/**
 * The folders where update-ca-certificates (Debian, Ubuntu, Alpine), update-ca-trust (Fedora, RHEL), Arch and SUSE
 * read added ones.
 */
const ADDED = [
  '/usr/local/share/ca-certificates',
  '/etc/pki/ca-trust/source/anchors',
  '/etc/ca-certificates/trust-source/anchors',
  '/etc/pki/trust/anchors',
];
/** The bundle that Debian's tools make of the package's authorities and of {@link ADDED}. */
const BUNDLE = '/etc/ssl/certs/ca-certificates.crt';
const PACKAGED = '/usr/share/ca-certificates';

/** In bytes; a bundle of all public authorities has a tenth of that. */
const LARGEST = 4 * 1024 * 1024;
/** The limit for a folder. */
const MOST_FILES = 2_000;

/** Reads files only when its functions are called. */
export function openTrust(given: TrustPlaces): Trust {
  const { workspace } = given;
  const places = { ...given, realWorkspace: once(() => realpath(workspace).catch(() => workspace)) };
  const isPublic = once(() => publicOnes(places.root ?? '/'));
  const named = once(async () => joined(await findNamed(places, isPublic)));
  const all = once(async () => {
    const [known, added] = await Promise.all([named(), findInBundle(places.root ?? '/', isPublic)]);
    return joined([{ place: '', certificates: known.certificates }, added], known.places);
  });
  return { named, all };
}

interface Places extends TrustPlaces {
  /** The workspace without links. */
  readonly realWorkspace: () => Promise<string>;
}

interface Found {
  readonly place: string;
  readonly certificates: readonly string[];
}

/** Returns each certificate once; leaves out a place without new ones. */
function joined(found: readonly Found[], places: readonly string[] = []): Authorities {
  const certificates = new Set<string>();
  const told = new Set(places);
  for (const { place, certificates: own } of found) {
    if (place !== '' && own.some((each) => !certificates.has(each))) told.add(place);
    for (const each of own) certificates.add(each);
  }
  return { certificates: [...certificates], places: [...told] };
}

type IsPublic = () => Promise<ReadonlySet<string>>;

async function findNamed(places: Places, isPublic: IsPublic): Promise<readonly Found[]> {
  const { files, env, root = '/' } = places;
  const given = await Promise.all(files.map((file) => readGiven(file, places)));
  const variables = [...FILES, ...FOLDERS].filter((name) => (env[name] ?? '') !== '');
  const others = await Promise.all([
    ...variables.map((name) => readVariable(name, places)),
    ...ADDED.map(async (folder) => ({
      place: folder,
      certificates: await readFolder(join(root, folder), { ...places, deep: true }),
    })),
  ]);
  const own = others.filter(({ certificates }) => certificates.length > 0);
  if (own.length === 0) return given;
  const known = await isPublic();
  return [...given, ...own.map(({ place, certificates }) => ({ place, certificates: without(known, certificates) }))];
}

/** @throws ActionError INPUT_INVALID for a file that cannot be read or has no certificate */
async function readGiven(file: string, places: Places): Promise<Found> {
  try {
    const certificates = await readCertificates(resolve(places.workspace, file), places);
    if (certificates.length > 0) return { place: `the input ca-certificates (${file})`, certificates };
    throw new Error('it contains no certificate');
  } catch (error) {
    throw new ActionError({
      code: 'INPUT_INVALID',
      doing: 'reading the input ca-certificates',
      got: `${file}: ${messageOf(error)}`,
      hint: 'Give paths of PEM files (`-----BEGIN CERTIFICATE-----`) on the runner, one per line.',
    });
  }
}

/** A link in the checkout counts only if it stays in the checkout: a commit may contain any link. */
async function readCertificates(
  path: string,
  { workspace, realWorkspace }: Pick<Places, 'workspace' | 'realWorkspace'>,
): Promise<readonly string[]> {
  const top = await realWorkspace();
  const inside = [workspace, top].find((folder) => isWithin(path, folder));
  if (inside === undefined) return certificatesIn(await readSmallFile(path, LARGEST));
  return certificatesIn(await readInside(top, { path: pathFrom(inside, path), max: LARGEST }));
}

/** A file that a variable of the runner names may be missing. The program that needs it reports that. */
async function readVariable(name: string, places: Places): Promise<Found> {
  const { env, workspace, log } = places;
  const value = env[name] ?? '';
  if (FOLDERS.includes(name)) {
    const named = value.split(':').filter((folder) => folder !== '');
    const folders = await Promise.all(
      named.map((folder) => readFolder(resolve(workspace, folder), { ...places, deep: false })),
    );
    return { place: name, certificates: folders.flat() };
  }
  const certificates = await readCertificates(resolve(workspace, value), places).catch((error: unknown) => {
    log.info(`The certificates of ${name} are not used: ${messageOf(error)}`);
    return [];
  });
  return { place: name, certificates };
}

/**
 * Reads all files in a folder that have the name of a certificate; returns none if it cannot be read.
 * @param places.deep also reads the folders in it, which OpenSSL does not do
 */
async function readFolder(folder: string, places: Places & { readonly deep: boolean }): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: places.deep }).catch(() => []);
  const wanted = names.filter((name) => /\.(?:crt|cer|pem|\d+)$/i.test(name)).sort();
  const read = (name: string): Promise<readonly string[]> =>
    readCertificates(join(folder, name), places).catch(() => []);
  const found = await Promise.all(wanted.slice(0, MOST_FILES).map(read));
  return found.flat();
}

/**
 * Finds certificates in the system's bundle that are in no package: added by hand, or by a tool that supports nothing
 * else.
 */
async function findInBundle(root: string, isPublic: IsPublic): Promise<Found> {
  const nothing = { place: BUNDLE, certificates: [] };
  const packaged = await readdir(join(root, PACKAGED)).catch(() => []);
  // Without that folder, authorities of a package cannot be distinguished from added ones.
  if (packaged.length === 0) return nothing;
  const content = await readSmallFile(join(root, BUNDLE), LARGEST).catch(() => undefined);
  if (content === undefined) return nothing;
  const known = await isPublic();
  const own = pemBlocks(content.toString('latin1')).filter((body) => !known.has(body));
  return { place: BUNDLE, certificates: own.flatMap((body) => certificatesIn(Buffer.from(body, 'base64'))) };
}

/** Returns Node's own authorities and those of the system's package. */
async function publicOnes(root: string): Promise<ReadonlySet<string>> {
  const known = new Set(rootCertificates.flatMap(pemBlocks));
  const folder = join(root, PACKAGED);
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const read = async (name: string): Promise<Buffer> => await readSmallFile(join(folder, name), LARGEST);
  const files = await Promise.all(
    names.filter((name) => name.endsWith('.crt')).map((name) => read(name).catch(() => Buffer.alloc(0))),
  );
  for (const body of files.flatMap((file) => pemBlocks(file.toString('latin1')))) known.add(body);
  return known;
}

function without(known: ReadonlySet<string>, certificates: readonly string[]): readonly string[] {
  return certificates.filter((certificate) => pemBlocks(certificate).some((body) => !known.has(body)));
}
