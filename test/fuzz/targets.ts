import type { Target } from '../world/fuzz/target.ts';
import { ARCHIVE_TARGETS } from './targets/archives.ts';
import { BUILD_TARGETS } from './targets/builds.ts';
import { CACHE_TARGETS } from './targets/caches.ts';
import { JOB_TARGETS } from './targets/jobs.ts';
import { LOGIN_TARGETS } from './targets/logins.ts';
import { PROJECT_TARGETS } from './targets/projects.ts';
import { REGISTRY_TARGETS } from './targets/registries.ts';
import { SIGNATURE_TARGETS } from './targets/signatures.ts';

/** Every parser of bytes that others write. */
export const TARGETS: readonly Target[] = [
  ...[
    ...REGISTRY_TARGETS,
    ...LOGIN_TARGETS,
    ...ARCHIVE_TARGETS,
    ...PROJECT_TARGETS,
    ...BUILD_TARGETS,
    ...CACHE_TARGETS,
    ...JOB_TARGETS,
    ...SIGNATURE_TARGETS,
  ],
];
