import { sortedKeys } from '#base/objects.ts';
import type { AnnotationLevel, AnnotationRule } from '#request/inputs/annotations.ts';

/** What is annotated beyond the generated ones, and where those stand. */
export interface Annotating {
  readonly rules: readonly AnnotationRule[];
  /** Of the generated ones, and of rules that name no level. */
  readonly levels: readonly AnnotationLevel[];
}

/** Registries show what stands on a manifest, or on the index where there is one. */
export const USUAL: Annotating = { rules: [], levels: ['manifest', 'index'] };

/**
 * The annotations of one document or descriptor (OCI image-spec, annotations.md), sorted by their keys: the generated ones,
 * over them those that were asked for. Absent: there are none.
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

/** The standard labels are annotations too: registries show those where they do not look into configs. */
export function standardOf(labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(labels).filter(([key]) => key.startsWith('org.opencontainers.image.')));
}
