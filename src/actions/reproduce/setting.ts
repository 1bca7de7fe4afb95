import type { Pins } from '#actions/runner/pinned-fetch.ts';
import type { Env } from '#base/effects.ts';
import type { Provenance } from '#provenance/read-provenance.ts';
import type { RawInputs } from '#request/inputs/names.ts';

/** How an image is built again. */
interface Setting {
  readonly inputs: RawInputs;
  /** What names and labels depend on. */
  readonly env: Env;
  /** Of the event. */
  readonly payload: unknown;
  /** What tags pointed to. */
  readonly pins: Pins;
}

/** Inputs that say where images go and what is kept, and not what they are. */
const LEFT_OUT = [
  ...['push', 'load', 'outputs', 'cache', 'cache-from', 'cache-to', 'cache-audit', 'sbom', 'attest', 'attest-services'],
  ...['verify-base', 'verify-base-roots'],
  ...[
    'test',
    'leg',
    'mode',
    'summary',
    'if-exists',
    'if-unchanged',
    'registry-mirrors',
    'insecure-registries',
    'ca-certificates',
  ],
];

/** Returns the inputs and the environment of the run that built an image, for one that writes it into a layout. */
export function settingOf(
  { inputs, images, repository, ref, event, commit, about }: Provenance,
  { layout, given }: { readonly layout: string; readonly given: RawInputs },
): Setting {
  const kept = Object.entries(inputs).filter(([name]) => !LEFT_OUT.includes(name));
  // A value that provenance withholds is given by the user.
  const own = kept.map(([name, value]) => [name, name === 'properties' ? value.replace(/^.*=\*\*\*$/gm, '') : value]);
  const [, server = '', name = ''] = /^(https?:\/\/[^/]+)\/(.+)$/.exec(repository) ?? [];
  const job = {
    GITHUB_EVENT_NAME: event || 'push',
    GITHUB_REF: ref,
    GITHUB_SHA: commit,
    GITHUB_REPOSITORY: name,
    GITHUB_SERVER_URL: server,
  };
  const pins = images.flatMap(({ name: image, tag, sha256 }) =>
    tag === undefined ? [] : [[`${image.slice(image.indexOf('/') + 1)}:${tag}`, `sha256:${sha256}`] as const],
  );
  return {
    inputs: {
      ...Object.fromEntries(own),
      ...given,
      ...{ push: 'false', cache: 'off', sbom: 'false', attest: 'false', outputs: `type=oci,dest=${layout}` },
    },
    env: name === '' ? {} : job,
    payload: {
      repository: {
        ...{ name: about['name'], description: about['description'], default_branch: about['default_branch'] },
        license: { spdx_id: about['licence'] },
      },
    },
    pins: new Map(pins),
  };
}
