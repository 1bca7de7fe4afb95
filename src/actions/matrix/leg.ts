import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Context, FolderAccess, StepAccess } from '#actions/context/context.ts';
import type { AssembledImage } from '#actions/images/assemble.ts';
import type { ResolvedSets } from '#actions/images/resolve-tags.ts';
import type { Request } from '#actions/plan/read.ts';
import { createdOf } from '#images/image/labels.ts';
import { type Digest, digestOf } from '#oci/digest.ts';
import { describeReference } from '#oci/reference.ts';
import { type LegFile, type LegImage, writeLegFile } from '#plan/matrix/leg-file.ts';

/** Returns what this leg passes to the step that joins all legs. */
export function legFileOf(
  { inputs, runner }: StepAccess,
  { request, settled }: { readonly request: Request; readonly settled: ResolvedSets },
): LegFile {
  const { event } = request;
  return {
    leg: inputs.leg ?? '',
    sha: event.sha,
    created: createdOf(event),
    tagged: new Date(request.now).toISOString(),
    run: runIdOf(runner),
    pushed: settled.pushes.length > 0,
    sets: settled.sets.map(({ from, names, tags, moving = [], annotations, members: [first, ...others] }) => {
      if (first === undefined) throw new Error('a set without an image');
      const { project } = from.published.app;
      return { project, names, tags, moving, annotations, images: [legImage(first), ...others.map(legImage)] };
    }),
  };
}

/** Empty outside of a workflow. */
export function runIdOf({ env }: Context['runner']): string {
  return env['GITHUB_RUN_ID'] ?? '';
}

/** Writes the leg's file. A failure is an error: without this file the images cannot be used. */
export async function writeLeg(
  { home }: FolderAccess,
  file: LegFile,
): Promise<{ readonly path: string; readonly digest: Digest }> {
  const path = join(home, 'legs', `${file.leg}.json`);
  const text = Buffer.from(writeLegFile(file));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return { path, digest: digestOf(text) };
}

function legImage({ image, base }: AssembledImage): LegImage {
  const { manifest, platform } = image;
  return { manifest: { ...manifest.descriptor, platform }, base: describeBase(base) };
}

/** Returns the base with the digest that its tag pointed to. */
export function describeBase({ reference, digest }: AssembledImage['base']): string {
  return describeReference({ ...reference, digest });
}
