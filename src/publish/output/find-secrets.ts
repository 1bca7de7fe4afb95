import { ActionError } from '#base/action-error.ts';
import { walk } from '#base/files/walk.ts';
import type { Properties } from '#dotnet/project/property-names.ts';
import { fileChunks } from '#oci/layer/file-chunks.ts';
import { describeSource, type FileSource } from '#oci/layer/file-within.ts';
import { tracesOf } from '#publish/container/secrets.ts';
import type { BuildSecret } from '#request/inputs/build-secrets.ts';
import type { PublishOutput } from './publish-output.ts';

/** A secret value that a build wrote into files that would be kept. */
interface Leak {
  /** The variable of the secret. */
  readonly name: string;
  /** Relative, with `/`. */
  readonly path: string;
}

/**
 * Looks for the values in everything that would go into an image, and in what is kept with it.
 * @param answers what MSBuild answered about the project before the build.
 * @throws ActionError SECRET_IN_IMAGE naming the file.
 */
export async function checkOutput(
  output: PublishOutput,
  { secrets, answers = {} }: { readonly secrets: readonly BuildSecret[]; readonly answers?: Properties | undefined },
): Promise<void> {
  if (secrets.length === 0) return;
  const { directory, files, app, packages, resolved } = output;
  const texts = [app, packages, resolved, answers, files.map(({ path }) => path)];
  const name = nameIn(texts, secrets);
  if (name !== undefined) throw leaked(app.project, `the metadata of the project holds the value of ${name}`);
  const search = searchFor(secrets);
  for (const { path } of files) {
    const name = await search({ directory, path });
    if (name !== undefined) throw leaked(app.project, `${path} holds the value of ${name}`);
  }
}

/**
 * Looks for the values in what inputs add to an image: its config and annotations, and files of the checkout.
 * @throws ActionError SECRET_IN_IMAGE naming the file.
 */
export async function checkImage(
  image: { readonly project: string; readonly texts: unknown; readonly files: readonly FileSource[] },
  secrets: readonly BuildSecret[],
): Promise<void> {
  if (secrets.length === 0) return;
  const found = nameIn(image.texts, secrets);
  if (found !== undefined) throw leaked(image.project, `an input for the image holds the value of ${found}`);
  const search = searchFor(secrets);
  for (const file of image.files) {
    const name = await search(file);
    if (name !== undefined) throw leaked(image.project, `${describeSource(file)} holds the value of ${name}`);
  }
}

/** Returns the name of the secret whose value is in a text of the JSON. */
function nameIn(json: unknown, secrets: readonly BuildSecret[]): string | undefined {
  const text = JSON.stringify(json);
  return secrets.find((secret) => tracesOf(secret).some((trace) => text.includes(JSON.stringify(trace).slice(1, -1))))
    ?.name;
}

/**
 * Returns the first file below a folder of the action that contains a value. Archives of packages are skipped, because they
 * are as the feed has them.
 */
export async function findLeak(folder: string, secrets: readonly BuildSecret[]): Promise<Leak | undefined> {
  const search = searchFor(secrets);
  for await (const { path, kind } of walk(folder)) {
    const name = kind === 'file' && !path.endsWith('.nupkg') ? await search({ directory: folder, path }) : undefined;
    if (name !== undefined) return { name, path };
  }
  return undefined;
}

function leaked(project: string, got: string): ActionError {
  return new ActionError({
    code: 'SECRET_IN_IMAGE',
    doing: `looking for build-secrets in what ${project} published`,
    got,
    hint: 'Everyone who can pull the image could read it. Keep the value out of what is published. A value that may be public belongs in build-env or properties.',
  });
}

type Search = (file: FileSource) => Promise<string | undefined>;

/** Returns a search for the values in UTF-8, and in UTF-16 as .NET assemblies store texts (ECMA-335, II.24.2.4). */
function searchFor(secrets: readonly BuildSecret[]): Search {
  const wanted = secrets.flatMap((secret) =>
    tracesOf(secret).flatMap((trace) =>
      (['utf8', 'utf16le'] as const).map((encoding) => ({ name: secret.name, bytes: Buffer.from(trace, encoding) })),
    ),
  );
  const overlap = Math.max(0, ...wanted.map(({ bytes }) => bytes.length - 1));
  return async (file) => {
    let before: Buffer = Buffer.alloc(0);
    for await (const chunk of fileChunks(file)) {
      const bytes = Buffer.concat([before, chunk]);
      const found = wanted.find((each) => bytes.includes(each.bytes));
      if (found !== undefined) return found.name;
      before = bytes.subarray(Math.max(0, bytes.length - overlap));
    }
    return undefined;
  };
}
