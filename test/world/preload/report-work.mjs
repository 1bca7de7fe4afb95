import { appendFileSync, default as fs } from 'node:fs';
import { registerHooks, syncBuiltinESMExports } from 'node:module';
import { fileURLToPath } from 'node:url';

// Preloaded into a process under test: leaves what it did where WORK_REPORT says, as lines of JSON: modules that it loaded,
// and files of the checkout that it opened, with how often.
const report = process.env.WORK_REPORT;
const workspace = `${process.env.GITHUB_WORKSPACE}/`;
const modules = [];
const files = {};

registerHooks({
  load(url, context, nextLoad) {
    if (url.startsWith('file:') && url !== import.meta.url) modules.push(fileURLToPath(url));
    return nextLoad(url, context);
  },
});

function counted(holder, name) {
  const original = holder[name];
  holder[name] = function (path, ...more) {
    // Folders that are held are opened by their descriptor.
    const text = String(path);
    if (text.startsWith(workspace) || text.startsWith('/proc/self/fd/')) files[name] = (files[name] ?? 0) + 1;
    return original.call(this, path, ...more);
  };
}

for (const name of ['openSync', 'readFileSync', 'createReadStream', 'open', 'readFile']) counted(fs, name);
for (const name of ['open', 'readFile']) counted(fs.promises, name);
syncBuiltinESMExports();

process.on('exit', () => {
  const entry = process.argv[1];
  appendFileSync(report, `${JSON.stringify({ entry, modules, files })}\n`);
});
