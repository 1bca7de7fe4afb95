import { n as messageOf } from "./action-error.js";
import { t as defined } from "./defined.js";
import { n as FOLDER_STATE, r as SAVES_STATE } from "./states.js";
import { t as isObject } from "./descriptor.js";
import { n as parseGitEvent } from "./git-event.js";
import { randomUUID } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import { chmod, mkdir, readdir, realpath, rm, stat, writeFile } from "node:fs/promises";

// src/build/effects.ts
/** Containers of ours carry it, with {@link BuildEffects.runId} as its value. */
const RUN_LABEL = "io.github.containerize-dotnet.run";

// src/project/open-git.ts
/** Variables that would point git at another repository. */
const MISLEADING = [
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_INDEX_FILE",
	"GIT_COMMON_DIR",
	"GIT_OBJECT_DIRECTORY"
];
/** Git as we may use it in somebody's checkout: no lock, no index refresh, no file system monitor, any owner. */
async function openGit(root, surroundings) {
	const { exec, env, temp } = surroundings;
	await mkdir(temp, { recursive: true });
	const global = join(temp, "gitconfig");
	await writeFile(global, "[safe]\n	directory = *\n");
	const inherited = Object.entries(env).filter((entry) => entry[1] !== void 0 && !MISLEADING.includes(entry[0]));
	const gitEnv = {
		...Object.fromEntries(inherited),
		GIT_CONFIG_GLOBAL: global,
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0",
		LC_ALL: "C"
	};
	const read = async (args) => {
		const all = [
			"--no-optional-locks",
			"-c",
			"core.fsmonitor=false",
			"-C",
			root,
			...args
		];
		const result = await exec({
			command: "git",
			args: all,
			env: gitEnv
		});
		return result.exitCode === 0 ? result.stdout : void 0;
	};
	return {
		read,
		folders: () => findFolders(root, read)
	};
}
async function findFolders(root, read) {
	const [top, gitDir, commonDir, objectFormat] = (await read([
		"rev-parse",
		"--show-toplevel",
		"--git-dir",
		"--git-common-dir",
		"--show-object-format"
	]))?.split("\n") ?? [];
	if (top === void 0 || gitDir === void 0 || commonDir === void 0) return void 0;
	if (await realpath(top) !== await realpath(root)) return void 0;
	return {
		gitDir: resolve(root, gitDir),
		commonDir: resolve(root, commonDir),
		objectFormat: objectFormat === void 0 || objectFormat === "" ? "sha1" : objectFormat
	};
}

// src/cache/cache.ts
/** What is kept between runs; each kind in entries of its own, none of it needed. */
const ENTRY_KINDS = [
	"index",
	"publication",
	"layers",
	"build",
	"packages"
];

// src/steps/keep.ts
/**
* Has the end of the step keep a folder below `world.home` under an entry's name; the folder is used up by it. Nothing is
* copied here, and nobody waits for it: in a job it is the post step that keeps.
*/
function keep(world, save) {
	world.saves.push(save);
	world.runner.saveState(SAVES_STATE, JSON.stringify(world.saves));
}
/** The value of {@link SAVES_STATE}; what cannot be read is left out. */
function parseSaves(text) {
	if (text === "") return [];
	const value = JSON.parse(text);
	return Array.isArray(value) ? value.flatMap(parseSave) : [];
}
function parseSave(value) {
	if (!isObject(value) || typeof value["folder"] !== "string" || !isEntryName(value["entry"])) return [];
	return [{
		entry: value["entry"],
		folder: value["folder"]
	}];
}
function isEntryName(value) {
	if (!isObject(value)) return false;
	const { kind, name, series, moving } = value;
	const isKind = ENTRY_KINDS.some((known) => known === kind);
	const isSeries = series === void 0 || typeof series === "string" && NAME.test(series);
	return isKind && typeof name === "string" && NAME.test(name) && isSeries && (moving === void 0 || moving === true);
}
const NAME = /^[A-Za-z0-9-]+$/;

// src/project/git.ts
/** @returns undefined where there is no repository, or no git. */
async function readRepository(git) {
	const line = async (...args) => {
		const text = (await git.read(args))?.trim();
		return text === "" ? void 0 : text;
	};
	const root = await line("rev-parse", "--show-toplevel");
	if (root === void 0) return void 0;
	const [head, branch, tag, remoteUrl] = await Promise.all([
		line("log", "-1", "--format=%H %cI"),
		line("symbolic-ref", "--short", "-q", "HEAD"),
		line("describe", "--tags", "--exact-match"),
		line("config", "--get", "remote.origin.url")
	]);
	const [sha, commitTime] = head?.split(" ") ?? [];
	return {
		root,
		...defined({
			sha,
			commitTime,
			branch,
			tag,
			remoteUrl
		})
	};
}

// src/steps/read.ts
async function read(world) {
	const { runner, inputs, home, exec } = world;
	for (const { password } of inputs.nugetCredentials) runner.log.mask(password);
	if (inputs.githubToken !== void 0) runner.log.mask(inputs.githubToken);
	const workspace = await realpath(world.workspace);
	const start = await folderOf(resolve(workspace, inputs.project));
	const git = await openGit(start ?? workspace, {
		exec,
		env: runner.env,
		temp: join(home, "git")
	});
	const repository = await readRepository(git);
	return {
		event: parseGitEvent({
			env: runner.env,
			payload: runner.payload,
			git: repository ?? {}
		}),
		workspace,
		root: repository?.root ?? workspace
	};
}
/** The folder of a project, which may lie in a repository of its own below the workspace (`checkout` with `path`). */
async function folderOf(project) {
	try {
		return (await stat(project)).isDirectory() ? project : dirname(project);
	} catch {
		return;
	}
}

// src/steps/run-folder.ts
async function openRunFolder({ home, runner }) {
	const id = randomUUID();
	const path = join(home, "runs", id);
	await mkdir(path, {
		recursive: true,
		mode: 448
	});
	runner.saveState(FOLDER_STATE, path);
	return {
		id,
		path,
		[Symbol.asyncDispose]: () => close(path, runner)
	};
}
/** What cannot be removed is a warning: an image that was delivered stays delivered. */
async function close(path, { log, saveState }) {
	try {
		await removeTree(path);
		saveState(FOLDER_STATE, "");
	} catch (error) {
		log.warning(`Removing the files of the build: ${messageOf(error)}`);
	}
}
/** A build may leave folders that not even their owner may write to. */
async function removeTree(path) {
	await rm(path, {
		recursive: true,
		force: true
	}).catch(async () => {
		const folders = (await readdir(path, {
			recursive: true,
			withFileTypes: true
		})).filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
		for (const folder of [path, ...folders]) await chmod(folder, 448);
		await rm(path, {
			recursive: true,
			force: true
		});
	});
}

export { parseSaves as a, keep as i, removeTree as n, openGit as o, read as r, RUN_LABEL as s, openRunFolder as t };