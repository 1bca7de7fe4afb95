import { fileURLToPath } from 'node:url';
import { defineConfig } from 'rolldown';
import { chunks } from './script/chunks.ts';
import { licences } from './script/licences.ts';

const storageBlob = fileURLToPath(new URL('src/reuse/cache/storage-blob.ts', import.meta.url));
const nothing = fileURLToPath(new URL('src/engine/empty-module.cjs', import.meta.url));

/**
 * What @actions/http-client loads and how the cache service has it: a job waits for that process to be ready, and a third of
 * its time was loading an agent that @actions/cache never asks for, and, as an ES module of Node's, all that `http` can lend.
 */
const LIGHT: Readonly<Record<string, string>> = {
  http: "module.exports = require('node:http');",
  https: "module.exports = require('node:https');",
  undici: 'module.exports = {};',
};
/** The Azure client's own XML library: it also writes and validates, and the story would carry that. */
const azureXml = fileURLToPath(new URL('node_modules/fast-xml-parser/lib/fxp.cjs', import.meta.url));
const LIGHT_PREFIX = '\0light-';

const ENTRIES = {
  main: 'src/actions/main.ts',
  post: 'src/actions/post.ts',
  plan: 'src/actions/plan-main.ts',
  merge: 'src/actions/merge-main.ts',
  verify: 'src/actions/verify-main.ts',
  cli: 'src/actions/cli.ts',
  'cache-service': 'src/reuse/cache/service-call.ts',
};

/**
 * One folder with seven entries that share their chunks. Names carry no hashes and nothing is minified, so that a diff of
 * dist/ can be read and `error.name` stays what libraries compare it with.
 */
export default defineConfig({
  input: ENTRIES,
  platform: 'node',
  plugins: [
    licences(),
    {
      name: 'storage-blob-later',
      resolveId: (source, importer) =>
        source === '@azure/storage-blob' && importer?.includes('/@actions/cache/') ? storageBlob : undefined,
    },
    {
      name: 'azure-xml',
      resolveId: (source, importer) =>
        source === 'fast-xml-parser' && importer?.includes('/@azure/core-xml/') ? azureXml : undefined,
    },
    {
      name: 'light-http-client',
      resolveId: (source, importer) =>
        importer?.includes('/@actions/http-client/') && Object.hasOwn(LIGHT, source)
          ? `${LIGHT_PREFIX}${source}.cjs`
          : undefined,
      load: (id) => (id.startsWith(LIGHT_PREFIX) ? LIGHT[id.slice(LIGHT_PREFIX.length, -'.cjs'.length)] : undefined),
    },
  ],
  // The action runs on Node 24; the command line also where a developer still has Node 20.
  transform: { target: 'node20' },
  // dockerode requires these at load for things we never do: ssh transport and BuildKit sessions. The HTTP client of Sigstore's
  // libraries requires `iconv-lite` for pages that are not UTF-8.
  resolve: {
    alias: {
      ssh2: nothing,
      '@grpc/grpc-js': nothing,
      '@grpc/proto-loader': nothing,
      protobufjs: nothing,
      'iconv-lite': nothing,
    },
  },
  // @actions/core drags an HTTP client in for OIDC tokens; what is not used has no effect by being loaded.
  treeshake: { moduleSideEffects: [{ test: /node_modules\/(?:@actions|undici|tunnel)\//, sideEffects: false }] },
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    minify: false,
    codeSplitting: { groups: chunks(Object.values(ENTRIES)) },
    cleanDir: true,
  },
});
