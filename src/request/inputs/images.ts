import { describeReference, parseReference, type Reference } from '#oci/reference.ts';
import { type InputLine, readFields, type SplitFields, wrongLine } from '#request/tags/fields.ts';
import type { TagRule } from '#request/tags/rules.ts';
import { invalidInput, withInputName } from './lists.ts';

const PLACE = /\{\{\s*project\s*\}\}/g;
/** Placeholder for the project's name in a repository of {@link parseImageName}. */
const MARK = '{{project}}';
/** A valid repository name that does not occur in practice. */
const STAND_IN = 'project-8d1f6c03';

/** Names in the input. {@link Inputs.imagesOff} is set if there are lines and all are disabled. */
interface ImageInputs {
  readonly images: readonly Reference[];
  readonly imagesOff?: true;
}

/**
 * Reads the input `images`: the enabled names of the lines `NAME`, `NAME,NAME` and `name=NAME,enable=true|false`.
 * https://github.com/docker/metadata-action#images-input
 * @throws ActionError INPUT_INVALID that names the line, or if all names are disabled but the run pushes
 */
export function parseImages(
  lines: readonly string[],
  { split, push }: { readonly split: SplitFields; readonly push: string },
): ImageInputs {
  const images = lines.flatMap((line) => namesOf({ input: 'images', line }, split)).map(parseImageName);
  const [first] = lines;
  if (first === undefined || images.length > 0) return { images };
  if (push === 'false') return { images, imagesOff: true };
  throw wrongLine(
    { input: 'images', line: first },
    {
      got: 'enable is false, and no other line has a name',
      hint: 'To push nothing, set the input push to false with the same condition. The images then have no names.',
    },
  );
}

function namesOf(line: InputLine, split: SplitFields): readonly string[] {
  const names: string[] = [];
  let enabled = true;
  const fields = readFields(line, split);
  for (const { name = 'name', value } of fields) {
    if (name === 'enable' && (value === 'true' || value === 'false')) enabled = value === 'true';
    else if (name === 'name' && value !== '') names.push(value);
    else {
      const got = name === 'enable' || name === 'name' ? `${name} is "${value}"` : `${name} is unknown`;
      throw wrongLine(line, { got, hint: 'Write it as ghcr.io/owner/app or name=ghcr.io/owner/app,enable=true.' });
    }
  }
  const hint = 'Write it as name=ghcr.io/owner/app,enable=true.';
  if (names.length === 0) throw wrongLine(line, { got: 'name is missing', hint });
  const isPlain = fields.every(({ name }) => name === undefined);
  if (names.length > 1 && !isPlain)
    throw wrongLine(line, { got: 'name is given twice', hint: `${hint} One name per line.` });
  return enabled ? names : [];
}

/**
 * Checks that no plain tag is the name of an image of the input, with or without a tag, as docker/build-push-action
 * takes it.
 * @throws ActionError INPUT_INVALID
 */
export function checkTagsAreNoNames({
  images,
  tags,
}: {
  readonly images: readonly Reference[];
  readonly tags: readonly TagRule[];
}): void {
  for (const rule of tags) {
    if (rule.type !== 'raw') continue;
    const colon = rule.value.lastIndexOf(':');
    const [name, tag] = colon < 0 ? [rule.value] : [rule.value.slice(0, colon), rule.value.slice(colon + 1)];
    if (!images.some((image) => isNameOf(image, name ?? ''))) continue;
    // A word can be both the name of an image on Docker Hub and a tag.
    if (tag === undefined && !rule.value.includes('/')) continue;
    throw wrongLine(
      { input: 'tags', line: rule.line },
      {
        got: 'it contains the name of an image',
        hint: `Write ${tag ?? 'its tag alone, like 1.0,'} here: each image gets all tags.`,
      },
    );
  }
}

function isNameOf(image: Reference, text: string): boolean {
  try {
    return describeReference(parseReference(text.toLowerCase())) === describeReference(image);
  } catch {
    return false;
  }
}

/**
 * Reads a name without a tag, whose repository may contain `{{project}}`. GitHub allows capital letters in owners and
 * repositories; image names do not.
 * @throws ActionError INPUT_INVALID
 */
function parseImageName(line: string): Reference {
  const text = line.toLowerCase().replace(PLACE, STAND_IN);
  if (text.includes('{{')) {
    const hint = `The only expression in a name is ${MARK}. Write it like registry.example/owner/app.`;
    throw invalidInput('images', { got: `\`${line}\` has an expression that names do not support`, hint });
  }
  const reference = withInputName('images', () => parseReference(text));
  if (reference.tag !== undefined || reference.digest !== undefined) {
    throw invalidInput('images', { got: `"${line}" has a tag`, hint: 'Tags go into the input tags, one per line.' });
  }
  if (reference.registry.includes(STAND_IN)) {
    throw invalidInput('images', { got: `"${line}" has ${MARK} in its host`, hint: `Write host/owner/${MARK}.` });
  }
  return { ...reference, repository: reference.repository.replaceAll(STAND_IN, MARK) };
}

/** Returns whether each project has its own names. */
export function nameProjects(images: readonly Reference[]): boolean {
  return images.every(({ repository }) => repository.includes(MARK));
}

/** Returns the names of one project's image. `project` is called only if a name contains the placeholder. */
export function imageNamesOf(images: readonly Reference[], project: () => string): readonly Reference[] {
  return images.map((image) => ({ ...image, repository: image.repository.replaceAll(MARK, project) }));
}

/** Returns whether {@link imageNamesOf} can make `name` from the image for some project. */
export function isImageOf(image: Reference, name: Reference): boolean {
  if (image.registry !== name.registry) return false;
  const [before = '', ...others] = image.repository.split(MARK);
  if (others.length === 0) return image.repository === name.repository;
  const length = (name.repository.length - others.join('').length - before.length) / others.length;
  const project = name.repository.slice(before.length, before.length + length);
  return /^[a-z0-9._-]+$/.test(project) && image.repository.replaceAll(MARK, project) === name.repository;
}
