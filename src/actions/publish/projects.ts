import type { StepAccess } from '#actions/context/context.ts';
import type { Build } from '#actions/plan/plan-build.ts';
import type { Finding } from '#dotnet/audit/findings.ts';
import type { Properties } from '#dotnet/project/property-names.ts';
import type { Publication, PublishedApp } from '#publication/publication.ts';
import type { MadePublication } from '#publish/output/make-publication.ts';
import type { BuildOutput } from '#publish/output/publish-output.ts';
import type { PublicationIndex } from '#reuse/publication-index.ts';
import type { KnownInputs } from './look-up-publication.ts';
import type { OpenLayer } from './open-layers.ts';

/** The result of the room `publish`: a publication, made now or in an earlier run. */
export interface Published {
  readonly publication: Publication;
  /** With MSBuild's answers, if it was asked. */
  readonly build: Build;
  readonly app: PublishedApp;
  readonly openLayer: OpenLayer;
  /** With its digest; empty if nothing was built. */
  readonly sdkImage: string;
  /** How much of it comes from an earlier run, and why; the rows of the summary. */
  readonly cache: CacheUse;
  /** Absent if an earlier run published it. */
  readonly made?: NewPublication;
  /** What an audit of this run without a restore found. */
  readonly findings: readonly Finding[];
  /** What else the index is to store. */
  readonly news: Partial<PublicationIndex>;
}

export interface CacheUse {
  readonly state: 'hit' | 'partial' | 'miss' | 'off';
  readonly rows: readonly { readonly what: string; readonly value: string; readonly because: string }[];
}

/** What a build leaves for later runs. */
export interface NewPublication extends MadePublication {
  /** Duration of the build, in milliseconds; absent: it is not needed. */
  readonly took?: number;
  readonly output: BuildOutput;
  /** A fingerprint of git's history at the start of the build. */
  readonly history: string;
  readonly folder: string;
}

/** A project before anything is built. */
export interface KnownProject {
  readonly build: Build;
  /** Absent for a given publish output. */
  readonly recalled: KnownInputs | undefined;
}

/** A project with its publication. */
export interface PublishedProject extends KnownProject {
  readonly published: Published;
}

/** Returns the project's path, or that of the publish output. */
export function describeProject(build: Build): string {
  return build.kind === 'project' ? build.plan.project.value : build.path;
}

/** Returns the context for one of several parallel projects: each log line begins with the project's path. */
export function withPrefixedLog<T extends StepAccess>(context: T, build: Build): T {
  const { log } = context.runner;
  const info = (message: string): void => log.info(`${describeProject(build)}: ${message}`);
  return { ...context, runner: { ...context.runner, log: { ...log, info } } };
}

/** Returns a build with the answers of MSBuild, if it was asked. */
export function replanned(build: Build, answers: Properties | undefined): Build {
  return answers === undefined || build.kind !== 'project' ? build : build.replan(answers);
}

/** Returns the application that describes a publication: the first one. */
export function appOf({ apps: [app] }: Publication): PublishedApp {
  if (app === undefined) throw new Error('a publication without an application');
  return app;
}
