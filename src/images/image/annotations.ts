import { sortedKeys } from '#base/objects.ts';
import type { AnnotationLevel, AnnotationRule } from '#request/inputs/annotations.ts';

/** Annotations in addition to the generated ones, and the levels of the generated ones. */
export interface Annotating {
  readonly rules: readonly AnnotationRule[];
  /** For the generated ones, and for rules without a level. */
  readonly levels: readonly AnnotationLevel[];
}

/** Registries show the annotations of a manifest, or of the index if there is one. */
export const USUAL: Annotating = { rules: [], levels: ['manifest', 'index'] };

/**
 * Returns the annotations of one document or descriptor (OCI image-spec, annotations.md), sorted by key: the
 * generated ones, overridden by those of the inputs. Absent: there are none.
 */
export function annotationsAt(
  level: AnnotationLevel,
  facts: Annotating & { readonly generated: Readonly<Record<string, string>>; readonly platform?: string },
): Readonly<Record<string, string>> | undefined {
  const { rules, levels, generated, platform } = facts;
  const isUsual = levels.includes(level);
  const asked = rules.filter((rule) => {
    const fits = rule.level === undefined ? isUsual : rule.level === level;
    return fits && (rule.platform === undefined || rule.platform === platform);
  });
  const all = { ...(isUsual ? generated : {}), ...Object.fromEntries(asked.map(({ key, value }) => [key, value])) };
  return Object.keys(all).length === 0 ? undefined : sortedKeys(all);
}

/** Returns the standard labels, which are annotations too: registries that do not read configs show annotations. */
export function standardOf(labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(labels).filter(([key]) => key.startsWith('org.opencontainers.image.')));
}
