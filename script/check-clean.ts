import { execFileSync } from 'node:child_process';

/** `dist/` is committed: after a build it must be what the commit holds. */
const changes = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' }).trimEnd();

if (changes !== '') {
  console.error(`dist/ is not what src/ builds to:\n${changes}\nRun "npm run build" and commit dist/ with the change.`);
  process.exitCode = 1;
}
