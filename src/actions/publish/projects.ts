import type { Context } from '#actions/context/context.ts';
import type { Build } from '#actions/plan/plan-build.ts';
import type { Publication, PublishedApp } from '#publication/publication.ts';
import type { MadePublication } from '#publish/output/make-publication.ts';
import type { BuildOutput } from '#publish/output/publish-output.ts';
import type { PublicationIndex } from '#reuse/publication-index.ts';
import type { KnownInputs } from './look-up-publication.ts';
import type { OpenLayer } from './open-layers.ts';

/** The left half's result: a publication, made now or in an earlier run. */
export interface Published {
  readonly publication: Publication;
  /** As MSBuild's answers have it, where it was asked. */
  readonly build: Build;
  readonly app: PublishedApp;
  readonly openLayer: OpenLayer;
  /** With its digest; empty where nothing was built. */
  readonly sdkImage: string;
  /** How much of it is an earlier run's, and why; the rows of the summary. */
  readonly cache: CacheUse;
  /** Absent where an earlier run published it. */
  readonly made?: NewPublication;
  /** What the index is to remember besides. */
  readonly news: Partial<PublicationIndex>;
}

export interface CacheUse {
  readonly state: 'hit' | 'partial' | 'miss' | 'off';
  readonly rows: readonly { readonly what: string; readonly value: string; readonly because: string }[];
}

/** What a build left for later runs. */
export interface NewPublication extends MadePublication {
  readonly output: BuildOutput;
  /** A fingerprint of git's history as it was when the build began. */
  readonly history: string;
  readonly folder: string;
}

/** A project before anything is built. */
export interface KnownProject {
  readonly build: Build;
  /** Absent for a publish output that was given. */
  readonly recalled: KnownInputs | undefined;
}

/** A project whose publication is there. */
export interface PublishedProject extends KnownProject {
  readonly published: Published;
}

/** The project's path, or the publish output's. */
export function describeProject(build: Build): string {
  return build.kind === 'project' ? build.plan.project.value : build.path;
}

/** The world for a project that others are worked on beside: each line of its log begins with its path. */
export function withPrefixedLog(context: Context, build: Build): Context {
  const { log } = context.runner;
  const info = (message: string): void => log.info(`${describeProject(build)}: ${message}`);
  return { ...context, runner: { ...context.runner, log: { ...log, info } } };
}
