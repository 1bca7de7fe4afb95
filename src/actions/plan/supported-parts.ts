import { parseFramework, versionOfFramework } from '#dotnet/framework.ts';
import { dotnetSupport, systemSupport } from '#dotnet/support.ts';
import type { Reference } from '#oci/reference.ts';
import { type Supported, versionOfImage } from '#plan/preflight/support.ts';
import type { Build } from './plan-build.ts';

/** Returns the parts of a build that have an end of support, if they are known before the build. */
export function supportedParts(build: Build, bases: readonly Reference[]): readonly Supported[] {
  const plan = build.kind === 'project' ? build.plan : undefined;
  return [
    ...partsOfFramework(plan?.framework.value),
    ...(plan === undefined ? [] : partsOfImage('the SDK image', plan.sdkImage.value)),
    ...bases.flatMap((base) => partsOfImage('the base image', base)),
  ];
}

/** `net8.0`; `undefined` if it is not known. */
export function partsOfFramework(framework: string | undefined): readonly Supported[] {
  const of = framework === undefined ? undefined : dotnetSupport(versionOfFramework(parseFramework(framework)));
  return of === undefined ? [] : [{ what: 'the target framework', of }];
}

/** Returns the .NET version and the operating system of an image. */
export function partsOfImage(what: string, image: Reference): readonly Supported[] {
  const version = versionOfImage(image);
  const all = [version === undefined ? undefined : dotnetSupport(version), systemSupport(image)];
  return all.flatMap((support) => (support === undefined ? [] : [{ what, of: support }]));
}
