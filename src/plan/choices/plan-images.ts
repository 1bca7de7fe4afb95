import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import { defined } from '#base/objects.ts';
import type { FoundImages } from '#dotnet/found-images.ts';
import { parseFramework, versionOfFramework } from '#dotnet/framework.ts';
import { isMusl, platformOf } from '#dotnet/rid.ts';
import { describePlatform, matchesPlatform, type Platform } from '#oci/platform.ts';
import type { Reference } from '#oci/reference.ts';
import type { PublishedApp } from '#publication/publication.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import { chooseBase, namedBase } from './choose-base.ts';
import { isAlpine } from './choose-rids.ts';
import { chooseVariants, type DeclaredPlatforms, type VariantPart } from './variants.ts';

/** An image to make. */
export interface PlannedImage {
  /** Official name; a mirror only changes where it is requested. */
  readonly base: Choice<Reference>;
  readonly platform: Choice<Platform>;
  /** The application to run in it. */
  readonly app: PublishedApp;
}

/** The images of a variant, which share their tags. */
interface VariantImages {
  readonly suffix: string;
  readonly images: readonly PlannedImage[];
}

/**
 * Returns every image that a run makes: for each variant and platform, the publish output that runs there and the base
 * image.
 * @throws ActionError PLATFORM_MISSING for a platform without a publish output, and those of {@link chooseVariants}
 */
export function planImages(
  inputs: Inputs,
  { apps, found }: { readonly apps: readonly PublishedApp[]; readonly found?: FoundImages },
): readonly VariantImages[] {
  const [app] = apps;
  if (app === undefined) return [];
  const { baseImage: property = '' } = app.container;
  const named = namedBase({ inputs, property, project: app.project });
  const version = versionOfFramework(parseFramework(app.framework));
  const published = apps.length === 1 ? ownPlatform(app) : undefined;
  const declared = declaredOf(app);
  const variants = chooseVariants({ inputs, version, named: named?.value, ...defined({ published, declared }) });
  return variants.map(({ suffix, parts }) => ({
    suffix,
    images: parts.flatMap((part) =>
      part.platforms.map((platform) => planImage(platform, { part, apps, named, ...defined({ found }) })),
    ),
  }));
}

function declaredOf({ container, project }: PublishedApp): DeclaredPlatforms | undefined {
  const { runtimeIdentifiers: rids = [], baseImage, family } = container;
  return rids.length === 0
    ? undefined
    : { rids, from: project, isNamed: baseImage !== undefined || family !== undefined };
}

/** A publish output for one RID runs only on the platform of that RID. */
function ownPlatform({ target, project }: PublishedApp): Choice<Platform> | undefined {
  const value = target === 'portable' ? undefined : platformOf(target);
  return value && { value, because: `it was published for ${target}`, from: project };
}

interface Planning {
  readonly part: VariantPart;
  readonly apps: readonly PublishedApp[];
  readonly named: Choice<Reference> | undefined;
  readonly found?: FoundImages;
}

function planImage(platform: Choice<Platform>, { part, apps, named, found }: Planning): PlannedImage {
  const app = appFor(platform.value, { apps, musl: part.musl ?? isAlpine(part.os) });
  const needs = {
    framework: parseFramework(app.framework),
    selfContained: app.selfContained,
    trimmed: app.trimmed,
    aot: app.aot,
    invariantGlobalization: app.invariantGlobalization,
    frameworks: app.frameworks.map(({ name }) => name),
    musl: isMusl(app.target),
    platform: platform.value,
    ...defined({ os: part.os, family: app.container.family, sdkVersion: app.sdkVersion, found }),
  };
  return { app, platform, base: chooseBase(named, needs) };
}

/**
 * Chooses the output for Alpine if there are several. A single output is used as it is, because `base-image` may be
 * Alpine as well.
 */
function appFor(
  platform: Platform,
  { apps, musl }: { readonly apps: readonly PublishedApp[]; readonly musl: boolean },
): PublishedApp {
  const fitting = apps.filter(({ target }) => {
    const own = platformOf(target);
    return target === 'portable' || own === undefined || matchesPlatform(own, platform);
  });
  const app = fitting.length > 1 ? fitting.find(({ target }) => isMusl(target) === musl) : fitting[0];
  if (app !== undefined) return app;
  const targets = apps.map(({ target }) => target).join(', ');
  const own = platformOf(apps[0]?.target ?? '');
  throw new ActionError({
    code: 'PLATFORM_MISSING',
    doing: `planning an image for ${describePlatform(platform)}`,
    got: `${apps[0]?.name} was published for ${targets}`,
    hint: `Set the input platforms to ${own === undefined ? 'the platform that it was published for' : describePlatform(own)}, or publish for the other platform.`,
  });
}
