import * as v from 'valibot';
import type { Env } from '#base/effects.ts';
import { parseJson } from '#base/parse-json.ts';

/** The job that runs this action, as GitHub describes it. */
export interface Job {
  /** `https://github.com`. */
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  /** `public`, `private` or `internal`; empty if it is unknown. */
  readonly visibility: string;
  /** `refs/heads/main`. */
  readonly ref: string;
  /** The commit of the event. */
  readonly sha: string;
  readonly event: string;
  /** The workflow that was started: `owner/name/.github/workflows/build.yml@refs/heads/main`. */
  readonly workflow: string;
  /** The workflow that has the job: another one if that is reusable. */
  readonly jobWorkflow: string;
  /** `github-hosted` or `self-hosted`. */
  readonly runner: string;
  readonly run: string;
  readonly attempt: string;
}

/**
 * The claims of GitHub's identity token, in the order of {@link Job}
 * (docs.github.com/actions/reference/security/oidc).
 */
const CLAIMS = v.object({
  repository: v.string(),
  repository_id: v.string(),
  repository_owner_id: v.string(),
  repository_visibility: v.optional(v.string(), ''),
  ref: v.string(),
  sha: v.string(),
  event_name: v.string(),
  workflow_ref: v.string(),
  job_workflow_ref: v.string(),
  runner_environment: v.string(),
  run_id: v.string(),
  run_attempt: v.string(),
});

/** A token has some kilobytes. */
const LONGEST = 64 * 1024;

/**
 * Reads the job from its identity token (RFC 7519). The signature is not checked: the token comes from the runner, and the
 * authority that it is sent to checks it. Returns `undefined` if it is not a token of GitHub Actions.
 */
export function jobOfToken(token: string, server: string): Job | undefined {
  const payload = token.split('.')[1];
  if (payload === undefined || token.length > LONGEST) return undefined;
  try {
    const claims = v.parse(CLAIMS, parseJson(Buffer.from(payload, 'base64url').toString('utf8'), { length: LONGEST }));
    return {
      server,
      repository: claims.repository,
      repositoryId: claims.repository_id,
      ownerId: claims.repository_owner_id,
      visibility: claims.repository_visibility,
      ref: claims.ref,
      sha: claims.sha,
      event: claims.event_name,
      workflow: claims.workflow_ref,
      jobWorkflow: claims.job_workflow_ref,
      runner: claims.runner_environment,
      run: claims.run_id,
      attempt: claims.run_attempt,
    };
  } catch {
    return undefined;
  }
}

/** Reads the job from the environment, which is not signed. Returns `undefined` outside of GitHub Actions. */
export function jobOfEnvironment(env: Env): Job | undefined {
  const value = (name: string): string => env[name] ?? '';
  if (value('GITHUB_REPOSITORY') === '' || value('GITHUB_RUN_ID') === '') return undefined;
  const workflow = value('GITHUB_WORKFLOW_REF');
  return {
    server: serverOf(env),
    repository: value('GITHUB_REPOSITORY'),
    repositoryId: value('GITHUB_REPOSITORY_ID'),
    ownerId: value('GITHUB_REPOSITORY_OWNER_ID'),
    visibility: '',
    ref: value('GITHUB_REF'),
    sha: value('GITHUB_SHA'),
    event: value('GITHUB_EVENT_NAME'),
    workflow,
    jobWorkflow: workflow,
    runner: value('RUNNER_ENVIRONMENT'),
    run: value('GITHUB_RUN_ID'),
    attempt: value('GITHUB_RUN_ATTEMPT'),
  };
}

/** Returns the address of the GitHub server that runs the job. */
export function serverOf(env: Env): string {
  return env['GITHUB_SERVER_URL'] ?? 'https://github.com';
}

/** Returns the address of the run, with its attempt. */
export function runUrl({ server, repository, run, attempt }: Job): string {
  return `${server}/${repository}/actions/runs/${run}${attempt === '' ? '' : `/attempts/${attempt}`}`;
}
