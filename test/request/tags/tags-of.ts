import type { Env } from '#base/effects.ts';
import { type GitEvent, parseGitEvent } from '#request/event/git-event.ts';
import { readInputs } from '#request/inputs/inputs.ts';
import { evaluateTags, type TagSet, templateTexts } from '#request/tags/evaluate.ts';
import { openTemplates, type Templates } from '#request/tags/templates.ts';

export const SHA = '860c1904a1ce19322e91ac35af1ab07466440c37';

/** 2020-01-10 00:30 UTC, the time of metadata-action's own examples. */
export const NOW = Date.UTC(2020, 0, 10, 0, 30);

const repository = {
  name: 'Hello-World',
  description: 'This your first repo!',
  default_branch: 'master',
  license: { spdx_id: 'MIT' },
};

/** Returns an event as a runner describes it: its name, its ref, and the payload in addition to the repository. */
export function eventOf(name: string, ref: string, more: { payload?: object; env?: Env } = {}): GitEvent {
  return parseGitEvent({
    env: { GITHUB_EVENT_NAME: name, GITHUB_REF: ref, GITHUB_SHA: SHA, ...more.env },
    payload: { repository, ...more.payload },
    git: {},
  });
}

export const EVENTS = {
  branch: eventOf('push', 'refs/heads/master'),
  feature: eventOf('push', 'refs/heads/my/branch'),
  release: eventOf('push', 'refs/heads/releases/v1'),
  tag: eventOf('push', 'refs/tags/v1.2.3', { payload: { base_ref: 'refs/heads/master' } }),
  beta: eventOf('push', 'refs/tags/v2.0.8-beta.67'),
  pull: eventOf('pull_request', 'refs/pull/2/merge', {
    payload: { pull_request: { number: 2, base: { ref: 'master' }, head: { ref: 'topic', sha: 'd'.repeat(40) } } },
  }),
  schedule: eventOf('schedule', 'refs/heads/master'),
  dispatch: eventOf('workflow_dispatch', 'refs/heads/master'),
} as const;

export function tagged(name: string): GitEvent {
  return eventOf('push', `refs/tags/${name}`);
}

/** Returns the tags that the inputs give for an event. */
export async function tagsOf(
  event: GitEvent,
  inputs: { readonly tags?: string; readonly flavor?: string } = {},
): Promise<TagSet> {
  const { tags: rules, flavor } = await readInputs(inputs);
  const templates = await openTemplates({ texts: templateTexts({ rules, flavor }), event, now: NOW });
  return evaluateTags({ rules, flavor, event, templates });
}

export async function namesOf(...args: Parameters<typeof tagsOf>): Promise<readonly string[]> {
  return (await tagsOf(...args)).tags.map(({ value }) => value);
}

export async function evaluated(text: string, event: GitEvent): Promise<string> {
  const templates: Templates = await openTemplates({ texts: [text], event, now: NOW });
  return templates.evaluate(text);
}
