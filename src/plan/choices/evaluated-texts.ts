import type { AnnotationRule } from '#request/inputs/annotations.ts';
import { type Templates, textWith } from '#request/tags/templates.ts';

/** The expressions of labels and annotations that tags do not have. */
interface Known {
  readonly templates: Pick<Templates, 'known'>;
  /** The first tag; absent: there is none. */
  readonly version: string | undefined;
}

/**
 * The labels of the input, with what the expressions in names and values say in this run. One whose name comes to nothing, as
 * `{{#if tag}}released{{/if}}` on a branch, is none.
 */
export function evaluatedLabels(
  labels: Readonly<Record<string, string>>,
  known: Known,
): Readonly<Record<string, string>> {
  const text = textWith(known.templates, known.version);
  const entries = Object.entries(labels).map(([key, value]) => [text(key).trim(), text(value)] as const);
  return Object.fromEntries(entries.filter(([key]) => key !== ''));
}

/** The same of annotations. */
export function evaluatedAnnotations(rules: readonly AnnotationRule[], known: Known): readonly AnnotationRule[] {
  const text = textWith(known.templates, known.version);
  return rules
    .map((rule) => ({ ...rule, key: text(rule.key).trim(), value: text(rule.value) }))
    .filter(({ key }) => key !== '');
}
