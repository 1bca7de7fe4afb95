import { changeBaseOf } from '#actions/matrix/changed-files.ts';
import { isObject } from '#base/objects.ts';
import { joinLegs } from '#plan/matrix/join-legs.ts';
import { parseLegFile, writeLegFile } from '#plan/matrix/leg-file.ts';
import { parseGitEvent, pullRequestHead } from '#request/event/git-event.ts';
import { readInputs } from '#request/inputs/inputs.ts';
import { parseMergeInputs } from '#request/inputs/merge-inputs.ts';
import { INPUT_NAMES } from '#request/inputs/names.ts';
import { parsePlanInputs } from '#request/inputs/plan-inputs.ts';
import { evaluateTags, templateTexts } from '#request/tags/evaluate.ts';
import { openTemplates } from '#request/tags/templates.ts';
import { cacheScopes } from '#reuse/cache/trust.ts';
import { EVENTS, NOW } from '../../request/tags/tags-of.ts';
import { type Target, textTarget } from '../../world/fuzz/target.ts';

const DIGEST = `sha256:${'a'.repeat(64)}` as const;
const PAYLOADS: readonly unknown[] = [
  {
    ...{
      ref: 'refs/heads/main',
      before: 'a'.repeat(40),
      base_ref: 'refs/heads/main',
      head_commit: { id: 'b'.repeat(40), timestamp: '2026-01-01T00:00:00Z' },
    },
    repository: { name: 'r', description: 'd', default_branch: 'main', license: { spdx_id: 'MIT' } },
  },
  {
    action: 'opened',
    pull_request: {
      number: 3,
      base: { ref: 'main', sha: 'c'.repeat(40), repo: { full_name: 'o/r' } },
      head: { ref: 'topic', sha: 'd'.repeat(40), repo: { full_name: 'o/r' } },
    },
    merge_group: { base_sha: 'e'.repeat(40) },
  },
];

const LEG = {
  ...{
    leg: 'amd64',
    sha: 'a'.repeat(40),
    created: '2026-01-01T00:00:00Z',
    tagged: '2026-01-01T00:00:00Z',
    run: '42',
    pushed: true,
  },
  sets: [
    {
      ...{
        project: 'src/Web/Web.csproj',
        names: [{ registry: 'ghcr.io', repository: 'o/web' }],
        tags: ['1.0', 'latest'],
        moving: ['latest'],
      },
      annotations: { index: { a: 'b' } },
      images: [
        {
          manifest: {
            mediaType: 'application/vnd.oci.image.manifest.v1+json',
            digest: DIGEST,
            size: 5,
            platform: { os: 'linux', architecture: 'amd64' },
          },
          base: `mcr.microsoft.com/dotnet/aspnet:10.0@${DIGEST}`,
        },
      ],
    },
  ],
} as const;

const readsJobs: readonly Target[] = [
  textTarget('the payload of an event', {
    examples: PAYLOADS.map((payload) => JSON.stringify(payload)),
    read: (text) => {
      const payload = jsonOf(text);
      return ['push', 'pull_request', 'merge_group', 'schedule'].map((name) => {
        const env = {
          GITHUB_EVENT_NAME: name,
          GITHUB_REF: 'refs/pull/3/merge',
          GITHUB_SHA: 'a'.repeat(40),
          DOCKER_METADATA_PR_HEAD_SHA: 'true',
        };
        const event = parseGitEvent({ env, payload, git: { sha: 'a'.repeat(40) } });
        return [cacheScopes(event), changeBaseOf(name, payload), pullRequestHead({ env, payload })];
      });
    },
  }),
  textTarget('the ref of an event', {
    examples: ['refs/heads/a/b', 'refs/tags/v1.2.3', 'refs/pull/2/merge'],
    read: async (text) => {
      const event = parseGitEvent({
        env: { GITHUB_EVENT_NAME: 'push', GITHUB_REF: text },
        payload: {},
        git: { remoteUrl: text },
      });
      const { tags: rules, flavor } = await readInputs({
        tags: 'type=ref,event=tag\ntype=ref,event=branch\ntype=semver,pattern={{version}}',
      });
      const templates = await openTemplates({ texts: templateTexts({ rules, flavor }), event, now: NOW });
      return [cacheScopes(event), await evaluateTags({ rules, flavor, event, templates })];
    },
  }),
  textTarget('a file of a leg', {
    examples: [writeLegFile(LEG)],
    read: (text) => joinLegs([parseLegFile('amd64.json', text)], { legs: ['amd64'], sha: LEG.sha, run: LEG.run }),
  }),
];

const INPUTS = {
  ...{
    project: 'src/Web\nsrc/Api',
    images: 'ghcr.io/o/{{project}}\nname=a/b,enable=true',
    tags: 'type=raw,value={{branch}}\nv1',
  },
  ...{
    flavor: 'latest=auto,prefix=v',
    labels: '"a"=b\nc={{sha}}',
    annotations: 'index,manifest:a=b',
    os: 'alpine\nnoble + nanoserver-ltsc2022',
  },
  ...{
    platforms: 'linux/amd64,linux/arm64',
    properties: 'A=b',
    'nuget-credentials': 'feed=u:p',
    'build-secrets': 'A<<EOF\nx\nEOF',
  },
  ...{
    outputs: 'type=oci,dest=x',
    'cache-from': 'type=local,dir=/x',
    'cache-to': 'type=registry,ref=a.example/b',
    files: 'a:/b',
  },
  ...{
    entrypoint: '["a"]',
    ports: '8080,9090/udp',
    volumes: '/data',
    'size-budget': 'total=100MB',
    memory: '80%',
    env: 'A={{version}}',
  },
  ...{
    'registry-mirrors': 'a.example=b.example',
    'cache-audit': '5',
    leg: 'x',
    'build-env': 'A=b',
    'base-image': 'oci:dir:name',
  },
};

const readsInputs: readonly Target[] = [
  textTarget('the inputs of the action', {
    examples: [JSON.stringify(INPUTS)],
    read: async (text) => {
      const value = jsonOf(text);
      const raw = isObject(value) ? value : { tags: text };
      return await readInputs(
        Object.fromEntries(INPUT_NAMES.flatMap((name) => (typeof raw[name] === 'string' ? [[name, raw[name]]] : []))),
      );
    },
  }),
  textTarget('rules of tags, and their templates', {
    examples: [
      'type=semver,pattern={{version}},value=v1.2.3\ntype=sha,format=long',
      "type=schedule,pattern={{date 'YYYYMMDD' tz='UTC'}}",
      'type=match,pattern=v(.*),group=1',
      'type=pep440,pattern={{major}}',
    ],
    read: async (text) => {
      const { tags: rules, flavor } = await readInputs({ tags: text.slice(0, 2000) });
      const texts = templateTexts({ rules, flavor });
      for (const event of [EVENTS.tag, EVENTS.branch, EVENTS.pull]) {
        await evaluateTags({ rules, flavor, event, templates: await openTemplates({ texts, event, now: NOW }) });
      }
    },
  }),
  textTarget('the inputs of merge', {
    examples: [JSON.stringify({ INPUT_EXPECTED: '["amd64","arm64"]', INPUT_DIGESTS: JSON.stringify({ a: DIGEST }) })],
    read: (text) => {
      const value = jsonOf(text);
      const texts = Object.entries(isObject(value) ? value : { INPUT_EXPECTED: text }).map(
        ([name, one]) => [name, typeof one === 'string' ? one : JSON.stringify(one)] as const,
      );
      return parseMergeInputs(Object.fromEntries(texts));
    },
  }),
  textTarget('the inputs of plan', {
    examples: ['linux/amd64,linux/arm64', 'os, platforms', '256'],
    read: (text) =>
      ['max-legs', 'split', 'platforms', 'affected', 'project'].map((name) => parsePlanInputs({ [name]: text })),
  }),
];

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What workflows and other jobs give: events, files of legs, inputs. */
export const JOB_TARGETS: readonly Target[] = [...readsJobs, ...readsInputs];
