import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runCommand } from '../../test/world/command.ts';
import { type App, type Edits, NO_EDITS } from './app.ts';

export interface Upstream {
  readonly app: App;
  /** Makes one more change of that kind, and commits it. */
  edit(kind: keyof Edits): Promise<void>;
  /** The commit that is checked out. */
  head(): string;
  /** A fresh checkout of it at that path, as a runner has it: every file as of now. */
  cloneTo(path: string): Promise<void>;
  /** Brings a checkout that was kept up to date: only files that changed are as of now. */
  update(path: string): Promise<void>;
}

const IDENTITY = ['-c', 'user.name=Bench', '-c', 'user.email=bench@localhost'];

/** The repository of an app, where its commits are made. */
export async function makeUpstream(app: App, folder: string): Promise<Upstream> {
  const git = (...args: readonly string[]) => runCommand(['git', '-C', folder, ...IDENTITY, ...args]);
  let edits = NO_EDITS;
  let files = app.files(edits);
  await writeAll(folder, files);
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message=The first');
  let head = (await git('rev-parse', 'HEAD')).trim();
  return {
    app,
    edit: async (kind) => {
      const before = files;
      edits = { ...edits, [kind]: edits[kind] + 1 };
      files = app.files(edits);
      await writeAll(
        folder,
        new Map([...files].filter(([path, content]) => String(before.get(path)) !== String(content))),
      );
      await git('commit', '--quiet', '--all', `--message=One more of ${kind}`);
      head = (await git('rev-parse', 'HEAD')).trim();
    },
    head: () => head,
    cloneTo: async (path) => {
      await rm(path, { recursive: true, force: true });
      await mkdir(dirname(path), { recursive: true });
      await runCommand(['git', 'clone', '--quiet', '--depth=1', `file://${folder}`, path]);
    },
    update: async (path) => {
      await runCommand(['git', '-C', path, 'fetch', '--quiet', '--depth=1', 'origin', 'main']);
      await runCommand(['git', '-C', path, 'reset', '--quiet', '--hard', 'origin/main']);
    },
  };
}

async function writeAll(folder: string, files: ReadonlyMap<string, string | Buffer>): Promise<void> {
  for (const [path, content] of files) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
