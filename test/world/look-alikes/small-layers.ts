import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../command.ts';
import { findLayer, type LayerRequest, packLayer, type StoredLayer } from './layer-store.ts';

/** Sorted, without times and owners' names: the same files give the same layer. */
export const TAR = ['tar', '--create', '--numeric-owner', '--mtime=@1767225600', '--format=posix'] as const;
export const TAR_TREE = [...TAR, '--pax-option=delete=atime,delete=ctime', '--sort=name'] as const;
export const OWNED_BY_ROOT = ['--owner=0', '--group=0'] as const;

/** What makes the files of each, in a folder of its own. A changed command makes its layer anew. */
const COMMANDS = {
  alpine:
    'mkdir -p usr/lib etc; echo 3.24.1 > etc/alpine-release; ' +
    'printf \'NAME="Alpine Linux"\\nID=alpine\\nVERSION_ID=3.24.1\\nVARIANT_ID=look-alike\\n\' > usr/lib/os-release',
  'dotnet-link': 'mkdir -p usr/bin; ln -s /usr/share/dotnet/dotnet usr/bin/dotnet',
  'dnx-link': 'mkdir -p usr/bin; ln -s /usr/share/dotnet/dnx usr/bin/dnx',
  'alpine3.23':
    'mkdir -p etc; echo 3.23.4 > etc/alpine-release; ' +
    osRelease({ name: 'Alpine Linux', id: 'alpine', version: '3.23.4' }),
  'azurelinux3.0': osRelease({ name: 'Microsoft Azure Linux', id: 'azurelinux', version: '3.0' }),
  resolute: osRelease({ name: 'Ubuntu', id: 'ubuntu', version: '26.04' }),
  nanoserver: windowsFiles('Windows/System32/kernel32.dll', 'Windows/System32/cmd.exe'),
  servercore: windowsFiles(
    'Windows/System32/kernel32.dll',
    'Windows/System32/cmd.exe',
    'Windows/System32/WindowsPowerShell/v1.0/powershell.exe',
  ),
  'windows-runtime': windowsFiles('Program Files/dotnet/dotnet.exe'),
  'windows-aspnet': windowsFiles('Program Files/dotnet/shared/Microsoft.AspNetCore.App/look-alike.txt'),
  'windows-sdk': windowsFiles('Program Files/dotnet/sdk/look-alike.txt'),
} as const;

export type SmallLayer = keyof typeof COMMANDS;

/** Makes those that are missing. */
export async function smallLayers(folder: string): Promise<Readonly<Record<SmallLayer, StoredLayer>>> {
  const layers: [string, StoredLayer][] = [];
  for (const [name, recipe] of Object.entries(COMMANDS)) {
    const request = { name, folder, recipe };
    layers.push([name, (await findLayer(request)) ?? (await smallLayer(request))]);
  }
  return Object.assign({}, ...layers.map(([name, layer]) => ({ [name]: layer })));
}

async function smallLayer(request: LayerRequest): Promise<StoredLayer> {
  const tree = join(request.folder, `${request.name}.tree`);
  await removeTree(tree);
  await mkdir(tree);
  await runCommand(['bash', '-euc', request.recipe], { cwd: tree });
  const layer = await packLayer(request, [...TAR_TREE, ...OWNED_BY_ROOT, '--directory', tree, '.']);
  await removeTree(tree);
  return layer;
}

export function removeTree(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true });
}

function osRelease(of: { readonly name: string; readonly id: string; readonly version: string }): string {
  const lines = [`NAME="${of.name}"`, `ID=${of.id}`, `VERSION_ID="${of.version}"`, 'VARIANT_ID=look-alike'];
  return `mkdir -p usr/lib; printf '%s\\n' ${lines.map((line) => `'${line}'`).join(' ')} > usr/lib/os-release`;
}

/** Files of a few bytes below `Files`, and no registry: nothing of it runs. */
function windowsFiles(...paths: readonly string[]): string {
  const make = paths.map((path) => `install -D -m 644 /dev/stdin 'Files/${path}' <<< 'look-alike of ${path}'`);
  return ['mkdir -p Files Hives', ...make].join('; ');
}
