import { execFileSync } from 'node:child_process';
import type { CatalogueSources, Manifest, ReleasesIndex } from './make-catalogue.ts';

/** What Microsoft publishes about its images and versions, with the date. */
export interface Upstream {
  readonly sources: Pick<CatalogueSources, 'manifest' | 'variables' | 'releases'>;
  readonly images: Commit;
  readonly releases: Commit;
}

export interface Commit {
  readonly repository: string;
  readonly commit: string;
  /** `2026-08-21`. */
  readonly date: string;
}

/** Reads clones of dotnet/dotnet-docker and dotnet/core at their `HEAD`; they need no work tree. */
export function readUpstream(clones: { readonly docker: string; readonly core: string }): Upstream {
  const { docker, core } = clones;
  const json = (clone: string, path: string) => JSON.parse(git(clone, 'show', `HEAD:${path}`));
  const manifest: Manifest = json(docker, 'manifest.json');
  const { variables } = json(docker, 'manifest.versions.json');
  const releases: ReleasesIndex = json(core, 'release-notes/releases-index.json');
  return {
    sources: { manifest, variables, releases },
    images: commitOf(docker, 'dotnet/dotnet-docker'),
    releases: commitOf(core, 'dotnet/core'),
  };
}

function commitOf(clone: string, repository: string): Commit {
  const [commit = '', date = ''] = git(clone, 'log', '-1', '--format=%H %cs').trim().split(' ');
  return { repository, commit, date };
}

/** In bytes. */
const LARGEST = 64 * 1024 * 1024;

function git(clone: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', clone, ...args], { encoding: 'utf8', maxBuffer: LARGEST });
}

/** What a catalogue is made of, by the names of the files that tests keep of it. */
export function formatUpstream({
  manifest,
  variables,
  releases,
}: Upstream['sources']): Readonly<Record<string, string>> {
  const known = Object.entries(variables).filter(([name]) =>
    /^(?:dotnet|sdk)\|[\d.]+\|[a-z]+-(?:version|tag)$/.test(name),
  );
  const repos = manifest.repos.filter(({ name }) => /^dotnet\/(?:runtime-deps|runtime|aspnet|sdk)$/.test(name));
  return {
    'manifest.json': `{"repos":[\n${repos.map(formatRepository).join(',\n')}\n]}\n`,
    'manifest.versions.json': `${JSON.stringify({ variables: Object.fromEntries(known) }, undefined, 2)}\n`,
    'releases-index.json': `{"releases-index":[\n${releases['releases-index'].map(formatRelease).join(',\n')}\n]}\n`,
  };
}

/** One image a line: a change upstream is a change of a line. */
function formatRepository({ name, images }: Manifest['repos'][number]): string {
  const rows = images.map(({ sharedTags, platforms }) => {
    const own = platforms.map(({ dockerfile, os, architecture, variant, tags }) => {
      return { dockerfile, os, architecture, variant, tags: sharedTags === undefined ? tags : {} };
    });
    return JSON.stringify({ sharedTags, platforms: own });
  });
  return `{"name":${JSON.stringify(name)},"images":[\n${rows.join(',\n')}\n]}`;
}

function formatRelease(release: ReleasesIndex['releases-index'][number]): string {
  const { 'channel-version': version, 'support-phase': phase, 'eol-date': date } = release;
  return JSON.stringify({ 'channel-version': version, 'support-phase': phase, 'eol-date': date });
}
