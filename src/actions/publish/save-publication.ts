import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CacheAccess, Context, FolderAccess, StepAccess } from '#actions/context/context.ts';
import { KEPT_FOLDER, queueSave } from '#actions/context/queue-saves.ts';
import type { Request } from '#actions/plan/read.ts';
import { messageOf } from '#base/action-error.ts';
import { defined } from '#base/objects.ts';
import { DAY } from '#base/time.ts';
import type { BaseImage, BlobOrigin } from '#oci/image.ts';
import { jobOfEnvironment, runUrl } from '#provenance/job.ts';
import type { ObservedInputs } from '#publish/obj/observed-inputs.ts';
import type { Snapshot } from '#publish/source/snapshot.ts';
import type { ClockPlace } from '#publish/tracking/build-inputs.ts';
import { readFingerprintSources } from '#publish/tracking/fingerprints.ts';
import { NO_INPUTS, unionOf } from '#publish/tracking/input-set.ts';
import { jobVariables } from '#publish/tracking/variables.ts';
import { publicationKey } from '#reuse/find-publication.ts';
import { CACHE_SCHEMA, type KnownPublication, writePublicationEntry } from '#reuse/publication-entry.ts';
import {
  baseName,
  hasUpdates,
  INDEX_FILE,
  type KnownClosure,
  type PublicationIndex,
  withUpdates,
} from '#reuse/publication-index.ts';
import type { KeyParts } from '#reuse/publication-key.ts';
import { intermediateEntry, keepsIntermediate, keepsLayers, secretFeed } from './kept-with-build.ts';
import type { KnownInputs } from './look-up-publication.ts';
import type { NewPublication, Published, PublishedProject } from './projects.ts';

/** What this run did with a project. */
interface LearnedFacts extends Pick<PublishedProject, 'build' | 'recalled'> {
  readonly published: Pick<Published, 'publication' | 'sdkImage' | 'made' | 'news'>;
  readonly request: Request;
  /** Where its layers are now; empty: not in a registry. */
  readonly origins: readonly BlobOrigin[];
  /** The bases of its images. */
  readonly bases: readonly BaseImage[];
  /** Reasons that this run has logged; this function adds to them. */
  readonly said?: Set<string>;
  /** What this run read from bases, by manifest digest. */
  readonly systems: PublicationIndex['systems'];
  readonly sboms: PublicationIndex['sboms'];
  /** What this run read of the folders of bases, for the index. */
  readonly folders: PublicationIndex['folders'];
}

/** Queues what this run learned of a project to be saved. A failure here does not undo what was delivered. */
export async function savePublication(context: Context, learned: LearnedFacts): Promise<void> {
  const { request, recalled } = learned;
  if (recalled === undefined || !context.cacheFor(request.event).keeps) return;
  try {
    await keepAll(context, { ...learned, recalled });
  } catch (error) {
    context.runner.log.warning(`Cannot save what later runs can use: ${messageOf(error)}`);
  }
}

async function keepAll(context: Context, learned: LearnedFacts & { readonly recalled: KnownInputs }): Promise<void> {
  const { recalled, published } = learned;
  const bases = Object.fromEntries(
    learned.bases.map(({ digest, manifestDigest, platform, manifest, config }) => [
      baseName({ digest, platform }),
      { manifestDigest, platform, manifest, config },
    ]),
  );
  const own = new Set<string>(learned.bases.map(({ manifestDigest }) => manifestDigest));
  const systems = Object.fromEntries(Object.entries(learned.systems).filter(([digest]) => own.has(digest)));
  const made =
    published.made === undefined ? {} : await keepMade(context, { ...learned, recalled, made: published.made });
  const news = { ...newsOf(learned), bases, systems, folders: learned.folders, sboms: learned.sboms, ...made };
  if (!hasUpdates(recalled.index, news)) return;
  const folder = await newFolder(context);
  await writeFile(join(folder, INDEX_FILE), JSON.stringify(withUpdates(recalled.index, news)));
  queueSave(context, { entry: recalled.entry, folder });
}

function newsOf({ recalled, published }: Pick<LearnedFacts, 'recalled' | 'published'>): Partial<PublicationIndex> {
  return { ...recalled?.news, ...published.news };
}

/** Keeps what a later run can reuse: a publication, its layers if no registry has them, and the intermediate files. */
async function keepMade(
  context: Context,
  learned: LearnedFacts & { readonly recalled: KnownInputs; readonly made: NewPublication },
): Promise<Partial<PublicationIndex>> {
  const { request, recalled, made, origins } = learned;
  const { observed } = made.output;
  const layers = Object.fromEntries(
    made.layers.map(({ key, descriptor, diffId }) => [key, { descriptor, diffId, origins }]),
  );
  if (observed === undefined || recalled.parts === undefined) return {};
  // If MSBuild's answers selected another SDK image, the next run checks itself whether that image is the same.
  const { otherSdk = false } = made.output;
  const { sdkImage, publication } = learned.published;
  const asked = recalled.parts['the SDK image'] ?? '-';
  if (!otherSdk && !sdkImage.endsWith(asked)) {
    const because = `it was built in ${sdkImage}, and the tag of the SDK image points to ${asked}`;
    context.runner.log.info(notKept(because, learned));
    return {};
  }
  await keepIntermediate(context, { request, recalled, parts: recalled.parts, from: await observed.intermediate });
  const closure = await closureOf(context, { history: made.history, observed, parts: recalled.parts });
  if (closure.never !== undefined) {
    context.runner.log.info(notKept(closure.never, learned));
    return { closures: [closure], layers };
  }
  const now = context.clock();
  const day = closure.daily === undefined ? undefined : Math.floor(now / DAY);
  const name = publicationKey(withUpdates(recalled.index, newsOf(learned)), { ...closure, day });
  const folder = await newFolder(context);
  const { answers, otherSdk: other } = made.output;
  const took = made.took === undefined ? undefined : Math.round(made.took);
  const job = jobOfEnvironment(context.runner.env);
  const run = job && runUrl(job);
  const own = { builtAt: now, sdkImage, publication, origins, ...defined({ answers, took, run, otherSdk: other }) };
  const known: KnownPublication = { schema: CACHE_SCHEMA, ...own };
  await writePublicationEntry(folder, known);
  queueSave(context, { entry: { kind: 'publication', name }, folder });
  const hasBytes = origins.length === 0 && made.layers.length > 0;
  if (hasBytes && keepsLayers(request.event, context.inputs)) await keepLayers(context, { made, name });
  return { closures: [closure], layers, publications: { [name]: known } };
}

/**
 * Logs each place, and what to write there, once in a run: projects share their imports, and the look-up may have
 * logged it.
 */
function notKept(
  never: string,
  learned: LearnedFacts & { readonly recalled: KnownInputs; readonly made: NewPublication },
): string {
  const { build, recalled, made, said = new Set() } = learned;
  const isTest = build.kind === 'project' && build.plan.purpose === 'test';
  const what = `The ${isTest ? 'test result' : 'publish output'} is not kept`;
  const { instead } = made.output.observed?.closure.clock ?? {};
  const isSaid = said.has(never);
  said.add(never);
  if (isSaid) return `${what}, for the same reason.`;
  const advice = instead === undefined ? '' : ` Write instead: ${instead}.`;
  return recalled.found.because === never ? `${what}, for that reason.${advice}` : `${what}: ${never}.${advice}`;
}

/** Keeps bytes that no registry holds. */
async function keepLayers(
  context: StepAccess & FolderAccess & CacheAccess,
  { made, name }: { readonly made: NewPublication; readonly name: string },
): Promise<void> {
  const folder = await newFolder(context);
  for (const layer of made.layers) await layer.write();
  await rename(join(made.folder, 'blobs'), join(folder, 'blobs'));
  queueSave(context, { entry: { kind: 'layers', name }, folder });
}

async function keepIntermediate(
  context: StepAccess & FolderAccess & CacheAccess,
  {
    request,
    recalled,
    parts,
    from,
  }: {
    readonly request: Request;
    readonly recalled: KnownInputs;
    readonly parts: KeyParts;
    readonly from: string | undefined;
  },
): Promise<void> {
  const secret = secretFeed(recalled);
  if (secret !== undefined) {
    context.runner.log.info(
      `Neither packages nor intermediate files are kept: the address of the source "${secret}" contains a login or a variable's value, and NuGet writes it into them.`,
    );
    return;
  }
  // A tool that the setup command installs may differ tomorrow, and MSBuild does not see that.
  if (context.inputs.setupCommand !== '') return;
  if (from === undefined || !keepsIntermediate(request.event)) return;
  const folder = await newFolder(context);
  await rename(from, join(folder, 'build'));
  queueSave(context, { entry: intermediateEntry(parts), folder: join(folder, 'build') });
}

async function closureOf(
  context: StepAccess,
  {
    history,
    observed,
    parts,
  }: { readonly history: string; readonly observed: ObservedInputs; readonly parts: KeyParts },
): Promise<KnownClosure> {
  const { closure, snapshot, floating } = observed;
  const { clock } = closure;
  const shape = unionOf(closure.shape, { ...NO_INPUTS, files: namedIn(context.inputs.setupCommand, snapshot) });
  const variables = jobVariables(context.runner.env, context.inputs.buildEnv);
  const time = { now: observed.began, zone: context.inputs.buildEnv['TZ'] };
  const looked = await readFingerprintSources(shape, { snapshot, history: async () => history, variables, ...time });
  const setup = context.inputs.setupCommand !== '';
  const daily = floating ?? (setup ? 'the result of setup-command' : undefined);
  const isClocked = clock !== undefined && context.inputs.sourceTime === 'auto';
  return {
    shape,
    ...looked,
    parts,
    ...(shape.history && closure.history !== undefined ? { history: closure.history } : {}),
    ...(daily === undefined ? {} : { daily: `${daily} is cached for 24 hours` }),
    ...(isClocked ? { never: `${placeOf(clock)} uses ${clock.what} (see the input source-time)` } : {}),
  };
}

function placeOf({ file, line }: ClockPlace): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** What a setup command reads cannot be tracked, so the files that it names count as build inputs. */
function namedIn(command: string, { entries }: Snapshot): readonly string[] {
  if (command === '') return [];
  return [...entries.values()]
    .filter(({ kind, path }) => kind === 'file' && command.includes(path))
    .map(({ path }) => path);
}

async function newFolder(context: FolderAccess): Promise<string> {
  const folder = join(context.home, KEPT_FOLDER, randomUUID());
  await mkdir(folder, { recursive: true });
  return folder;
}
