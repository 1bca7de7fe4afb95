import type { PlanRow } from '#plan/choices/describe.ts';
import type { ImageChanges } from './changes.ts';
import type { Phase, Problem } from './run-record.ts';

/** A file of an image. */
export interface ReportFile {
  readonly path: string;
  /** In bytes, uncompressed. */
  readonly size: number;
  /** The package or project that it comes from; empty: the application. */
  readonly from: string;
}

export interface ReportImage {
  /** With a tag, or the digest of an image without a name. */
  readonly name: string;
  readonly digest: string;
  readonly platform: string;
  /** In bytes, as in a registry. */
  readonly size: number;
  readonly base: string;
  readonly layers: readonly {
    readonly kind: string;
    /** In bytes, as in a registry. */
    readonly size: number;
    /** Absent: they are not known. */
    readonly files?: readonly ReportFile[];
  }[];
  /** Absent: its tags pointed to no other image. */
  readonly changes?: ImageChanges;
}

/** Everything that the page shows. */
export interface ReportModel {
  /** The result in one line. */
  readonly title: string;
  /** Version of this action. */
  readonly version: string;
  readonly highlights: readonly PlanRow[];
  readonly choices: readonly PlanRow[];
  readonly phases: readonly Phase[];
  readonly problems: readonly Problem[];
  /** How many more there are. */
  readonly moreProblems: number;
  readonly images: readonly ReportImage[];
}
