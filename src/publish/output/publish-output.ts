import type { Properties } from '#dotnet/project/property-names.ts';
import type { OutputFile } from '#oci/layer/layers.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import type { PublishedApp, PublishedPackage } from '#publication/publication.ts';
import type { NeededPackage } from '#publish/nuget/needed-packages.ts';
import type { ObservedInputs } from '#publish/obj/observed-inputs.ts';
import type { TestCounts } from '#publish/tests/tests.ts';

/** A finished publish on the runner's disk, and what is known of it: everything a publication needs but its layers. */
export interface PublishOutput {
  /** Absolute; readable by us. */
  readonly directory: string;
  /** Sorted by path, in code units. */
  readonly files: readonly OutputFile[];
  readonly app: Omit<PublishedApp, 'layers'>;
  readonly packages: readonly PublishedPackage[];
}

/** What a build left: an output for each RID, or the portable one. */
export interface BuildOutput {
  readonly outputs: readonly PublishOutput[];
  /** The image it was published in, by digest where the engine knows it; absent when somebody else published it. */
  readonly sdkImage?: string;
  /** What it was made of; absent when somebody else published it. */
  readonly observed?: ObservedInputs;
  /** How it was built, where MSBuild's answers changed the plan. */
  readonly plan?: BuildPlan;
  /** Whether {@link sdkImage} is another than the plan had, as MSBuild's answers asked for it. */
  readonly otherSdk?: true;
  /** What MSBuild answered, where it was asked. */
  readonly answers?: Properties;
  /** What tests came to, where the plan was to run them. */
  readonly tests?: TestCounts;
  /** What the restore settled on; absent where that is not known: then whatever is there may be needed. */
  readonly neededPackages?: readonly NeededPackage[];
}
