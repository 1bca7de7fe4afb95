import { parseReference, type Reference } from '#oci/reference.ts';
import { invalidInput, withInputName } from './lists.ts';

const PLACE = /\{\{\s*project\s*\}\}/g;
/** What {@link parseImageName} leaves in a repository where a project's name belongs. */
const MARK = '{{project}}';
/** A repository as far as the rules for names go, and no word that anybody writes. */
const STAND_IN = 'project-8d1f6c03';

/**
 * A line of the input `images`: a name without a tag, whose repository may hold `{{project}}`. Owners and repositories may
 * have capital letters on GitHub; image names may not.
 * @throws ActionError INPUT_INVALID
 */
export function parseImageName(line: string): Reference {
  const text = line.toLowerCase().replace(PLACE, STAND_IN);
  const reference = withInputName('images', () => parseReference(text));
  if (reference.tag !== undefined || reference.digest !== undefined) {
    throw invalidInput('images', { got: `«${line}» has a tag`, hint: 'Tags go into the input tags, one a line.' });
  }
  if (reference.registry.includes(STAND_IN)) {
    throw invalidInput('images', { got: `«${line}» has ${MARK} in its host`, hint: `Write host/owner/${MARK}.` });
  }
  return { ...reference, repository: reference.repository.replaceAll(STAND_IN, MARK) };
}

/** Whether each project has names of its own. */
export function nameProjects(images: readonly Reference[]): boolean {
  return images.every(({ repository }) => repository.includes(MARK));
}

/** The names of one project's image; its own name is asked for only where one of them holds it. */
export function imagesOf(images: readonly Reference[], project: () => string): readonly Reference[] {
  return images.map((image) => ({ ...image, repository: image.repository.replaceAll(MARK, project) }));
}
