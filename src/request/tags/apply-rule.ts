import semver from 'semver';
import { defined } from '#base/objects.ts';
import type { GitEvent } from '#request/event/git-event.ts';
import type { TagRule } from './rules.ts';
import { type Found, givenOrTag, type TagContext } from './tag-context.ts';
import { shortSha } from './templates.ts';
import { applyVersion } from './version.ts';
import { fullVersion, versionOfGitTag } from './version-order.ts';

/** @returns the tag, or why the rule gives none */
export function applyRule(rule: TagRule, surroundings: TagContext): Found | string {
  const { event, templates } = surroundings;
  const { ref, sha } = event;
  switch (rule.type) {
    case 'schedule': {
      if (event.name !== 'schedule') return 'the event is not a schedule';
      return moving(templates.evaluate(rule.pattern), 'a scheduled run');
    }
    case 'semver':
    case 'pep440':
      return applyVersion(rule, surroundings);
    case 'match':
      return applyMatch(rule, surroundings);
    case 'edge': {
      if (ref.kind !== 'branch') return 'the event is not for a branch';
      const branch = rule.branch ?? event.defaultBranch;
      if (branch === undefined) return 'the event does not contain the default branch: add branch=';
      return ref.name === branch ? moving('edge', `the branch ${branch}`) : `the branch is not ${branch}`;
    }
    case 'ref':
      return applyRef(rule, ref);
    case 'raw': {
      const value = templates.evaluate(rule.value);
      return { ...fixed(value, 'it is asked for'), ...defined({ version: fullVersion(value) }) };
    }
    case 'sha':
      if (sha === '') return 'there is no commit';
      return fixed(rule.format === 'long' ? sha : shortSha(event), `the commit ${sha}`);
  }
}

function applyRef(rule: TagRule & { readonly type: 'ref' }, ref: GitEvent['ref']): Found | string {
  switch (rule.event) {
    case 'branch':
      return ref.kind === 'branch' ? moving(ref.name, `the branch ${ref.name}`) : 'the event is not for a branch';
    case 'tag':
      if (ref.kind !== 'tag') return 'the event is not for a git tag';
      return {
        ...fixed(ref.name, `the tag ${ref.name}`),
        release: true,
        ...defined({ version: versionOfGitTag(ref.name) }),
      };
    case 'pr':
      if (ref.kind !== 'pull-request') return 'the event is not for a pull request';
      return moving(String(ref.number), `pull request ${ref.number}`);
  }
}

function applyMatch(rule: TagRule & { readonly type: 'match' }, { event, templates }: TagContext): Found | string {
  const text = givenOrTag(rule, { event, templates });
  if (text === undefined) return 'the event is not for a git tag';
  const groups = text.match(rule.pattern);
  if (groups === null) return `${rule.pattern} is not in ${text}`;
  const value = groups[rule.group];
  if (value === undefined) return `${rule.pattern} has no group ${rule.group} in ${text}`;
  const whole = value === text || semver.valid(value) !== null;
  const version = fullVersion(value) ?? versionOfGitTag(text);
  return { value, because: `${rule.pattern} in ${text}`, moving: !whole, release: true, ...defined({ version }) };
}

function moving(value: string, because: string): Found {
  return { value, because, moving: true, release: false };
}

function fixed(value: string, because: string): Found {
  return { value, because, moving: false, release: false };
}
