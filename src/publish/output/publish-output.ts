import type { Properties } from '#dotnet/project/property-names.ts';
import type { OutputFile } from '#oci/layer/layers.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import type { PublishedApp, PublishedPackage } from '#publication/publication.ts';
import type { SbomFacts } from '#publication/sbom-facts.ts';
import type { NeededPackage } from '#publish/nuget/needed-packages.ts';
import type { ObservedInputs } from '#publish/obj/observed-inputs.ts';
import type { TestCounts } from '#publish/tests/tests.ts';

/** A finished publish on the runner's disk and its description: everything that a publication needs except the layers. */
export interface PublishOutput {
  /** Absolute; readable by the action. */
  readonly directory: string;
  /** Sorted by path, in code units. */
  readonly files: readonly OutputFile[];
  readonly app: Omit<PublishedApp, 'layers' | 'sbomFacts'>;
  readonly packages: readonly PublishedPackage[];
  /** The packages and projects that it was made of, for its SBOM. */
  readonly resolved: Omit<SbomFacts, 'files'>;
  /** The files that MSBuild, or deps.json, lists. */
  readonly listed: ReadonlySet<string>;
  /** The shared frameworks that the project references; empty if MSBuild was not asked. */
  readonly references: readonly string[];
}

/** The result of a build: an output for each RID, or the portable one. */
export interface BuildOutput {
  readonly outputs: readonly PublishOutput[];
  /** The image it was published in, with its digest if the engine knows it. Absent: the action did not publish it. */
  readonly sdkImage?: string;
  /** What it was made of. Absent: the action did not publish it. */
  readonly observed?: ObservedInputs;
  /** The plan it was built with, if MSBuild's answers changed the plan. */
  readonly plan?: BuildPlan;
  /** Whether MSBuild's answers required another {@link sdkImage} than the plan had. */
  readonly otherSdk?: true;
  /** MSBuild's answers, if it was asked. */
  readonly answers?: Properties;
  /** The counts of the tests, if the plan was to run them. */
  readonly tests?: TestCounts;
  /** The packages that the restore chose. Absent: unknown, so any package may be needed. */
  readonly neededPackages?: readonly NeededPackage[];
}
