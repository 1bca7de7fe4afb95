import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { certificatesIn, pemBlocks } from '#base/certificates.ts';
import { findEndpoints } from '#engine/endpoint.ts';
import { credentialLookup } from '#oci/transport/credentials.ts';
import { readDockerCertificates } from '#oci/transport/docker-certificates.ts';
import { readDockerProxies } from '#oci/transport/docker-proxies.ts';
import { type Target, textTarget } from '../../world/fuzz/target.ts';
import { memoryLog } from '../../world/memory-log.ts';
import { fileWith, scratchFolder } from '../scratch.ts';

const DOCKER_CONFIG = JSON.stringify({
  auths: {
    'host.example': { auth: Buffer.from('user:password').toString('base64') },
    'https://index.docker.io/v1/': { auth: 'dTpw', identitytoken: 'token' },
    'other.example': { username: 'u', password: 'p' },
  },
  ...{ credHelpers: { 'gcr.io': 'gcloud' }, credsStore: 'store', currentContext: 'remote' },
  proxies: { default: { httpProxy: 'http://proxy:1', httpsProxy: 'http://proxy:2', noProxy: 'a,b' }, 'tcp://x': {} },
});
const HELPER_ANSWER = '{"ServerURL":"host.example","Username":"user","Secret":"password"}\n';
const CONTEXT = JSON.stringify({
  Name: 'remote',
  Metadata: {},
  Endpoints: { docker: { Host: 'tcp://host:2376', SkipTLSVerify: false } },
});
const CERTIFICATE = `-----BEGIN CERTIFICATE-----\n${Buffer.alloc(300, 'x').toString('base64')}\n-----END CERTIFICATE-----\n`;

/** Looks up the logins of several registries, with a helper that answers with this text. */
async function lookUp(folder: string, said: string): Promise<unknown> {
  const exec = async () => ({ exitCode: 0, stdout: said, stderr: '' });
  const lookup = credentialLookup({ env: { DOCKER_CONFIG: folder }, exec, log: memoryLog(), fallbacks: {} });
  const found = [];
  for (const registry of ['host.example', 'docker.io', 'gcr.io', 'constructor']) found.push(await lookup(registry));
  return found;
}

export const LOGIN_TARGETS: readonly Target[] = [
  {
    name: 'config.json of docker',
    isSlow: true,
    examples: [DOCKER_CONFIG],
    read: async (bytes) => {
      const folder = dirname(fileWith('docker/config.json', bytes));
      await lookUp(folder, HELPER_ANSWER);
      await readDockerProxies({ DOCKER_CONFIG: folder });
      return await findEndpoints({ env: { DOCKER_CONFIG: folder }, home: folder });
    },
  },
  textTarget('what a credential helper prints', {
    isSlow: true,
    examples: [HELPER_ANSWER, 'credentials not found in native keychain\n'],
    read: async (text) => {
      const config = '{"credsStore":"store"}';
      return await lookUp(dirname(fileWith('docker-helper/config.json', Buffer.from(config))), text);
    },
  }),
  {
    name: 'a context of docker',
    isSlow: true,
    examples: [CONTEXT],
    read: async (bytes) => {
      const id = createHash('sha256').update('remote').digest('hex');
      fileWith(`docker-context/contexts/meta/${id}/meta.json`, bytes);
      const env = { DOCKER_CONFIG: join(scratchFolder(), 'docker-context'), DOCKER_CONTEXT: 'remote' };
      return await findEndpoints({ env, home: env.DOCKER_CONFIG });
    },
  },
  textTarget('an address of the engine', {
    examples: ['unix:///var/run/docker.sock', 'tcp://[::1]:2375', 'https://host:1', 'ssh://x'],
    read: async (text) => await findEndpoints({ env: { DOCKER_HOST: text }, home: '/nonexistent' }),
  }),
  {
    name: 'certs.d of docker',
    isSlow: true,
    examples: [CERTIFICATE, `# text\n${CERTIFICATE}${CERTIFICATE}`],
    read: async (bytes) => {
      fileWith('docker-certificates/certs.d/host.example/ca.crt', bytes);
      const env = { DOCKER_CONFIG: join(scratchFolder(), 'docker-certificates') };
      const found = await readDockerCertificates('host.example', env);
      for (const each of found?.authorities ?? []) certificatesIn(Buffer.from(each));
    },
  },
  textTarget('a file of certificates', {
    examples: [CERTIFICATE],
    read: (text) => [certificatesIn(Buffer.from(text)), pemBlocks(text)],
  }),
];
