import { defined } from '#base/objects.ts';
import { equalsIn, invalidInput, notAPair } from './lists.ts';
import { parseQuotedLines } from './quoted-lines.ts';

/** Targets of annotations, as buildx names them. */
const ANNOTATION_LEVELS = ['manifest', 'manifest-descriptor', 'index', 'index-descriptor'] as const;
export type AnnotationLevel = (typeof ANNOTATION_LEVELS)[number];

/** An annotation and its target. */
export interface AnnotationRule {
  /** Absent: the same levels as generated annotations. */
  readonly level?: AnnotationLevel;
  /** Only for this platform. Absent: for all platforms. */
  readonly platform?: string;
  readonly key: string;
  readonly value: string;
}

/**
 * Reads one `[level[,level][[platform]]:]key=value` per line, like `docker buildx build --annotation`.
 * @throws ActionError INPUT_INVALID
 */
export function parseAnnotations(text: string, format: string): readonly AnnotationRule[] {
  const rules = parseQuotedLines('annotations', text).flatMap(parseAnnotation);
  if (rules.length === 0 || format !== 'docker') return rules;
  const got = 'the input format is docker, and images of that format have no annotations';
  throw invalidInput('annotations', { got, hint: 'Leave the input format at oci, or use labels.' });
}

const LEVEL = /^(manifest|manifest-descriptor|index|index-descriptor)(?:\[([^\]]+)\])?$/;

function parseAnnotation(line: string): readonly AnnotationRule[] {
  const at = equalsIn(line);
  if (at < 1) {
    throw invalidInput('annotations', { got: notAPair(line), hint: 'Write one [level:]name=value per line.' });
  }
  const [prefix, key] = withoutLevels(line.slice(0, at));
  const value = line.slice(at + 1);
  if (prefix === '') return [{ key, value }];
  return prefix.split(',').map((part) => {
    const [, level, platform] = LEVEL.exec(part.trim()) ?? [];
    const known = ANNOTATION_LEVELS.find((name) => name === level);
    if (known !== undefined) return { level: known, key, value, ...defined({ platform }) };
    throw invalidInput('annotations', {
      got: `in "${line}" "${part}" is not a valid level`,
      hint: `It takes ${ANNOTATION_LEVELS.join(', ')}, several with commas, a platform as manifest[linux/amd64].`,
    });
  });
}

/** A level, with or without a platform. */
const WORD = /^[a-z-]{1,40}(?:\[[^\]]*\])?$/;

/**
 * Splits off the levels before the first colon, if they look like levels. A key may also have a colon, as in
 * `io.artifact:hub`.
 */
function withoutLevels(text: string): readonly [string, string] {
  const colon = text.indexOf(':');
  const prefix = text.slice(0, Math.max(0, colon));
  const isLevels = colon >= 0 && (prefix === '' || prefix.split(',').every((part) => WORD.test(part.trim())));
  return isLevels ? [prefix, text.slice(colon + 1).trim()] : ['', text.trim()];
}

/**
 * Reads the levels of generated annotations: manifest and index, or the comma-separated list in
 * `DOCKER_METADATA_ANNOTATIONS_LEVELS`.
 */
export function parseAnnotationLevels(text: string | undefined): readonly AnnotationLevel[] {
  const asked = text?.split(',').map((part) => part.trim()) ?? [];
  const levels = ANNOTATION_LEVELS.filter((level) => asked.includes(level));
  return levels.length === 0 ? ['manifest', 'index'] : levels;
}
