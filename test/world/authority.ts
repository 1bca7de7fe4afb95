import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:tls';
import { runCommand } from './command.ts';

/** An authority of nobody else, as a company has its own. */
export interface Authority extends AsyncDisposable {
  /** Its certificate in PEM, and the file with it. */
  readonly certificate: string;
  readonly file: string;
  /** A certificate with its key, for the names of loopback and some more, or for a client. */
  issue(names: readonly string[]): Promise<{ readonly cert: string; readonly key: string }>;
  /** Speaks TLS before a server of loopback that does not; with `clients`, to those alone who have a certificate. */
  secure(port: number, options?: { readonly names?: readonly string[]; readonly clients?: true }): Promise<Secured>;
}

export interface Secured extends AsyncDisposable {
  readonly port: number;
  /** `https://localhost:PORT`. */
  readonly url: string;
}

export async function makeAuthority(): Promise<Authority> {
  const folder = await mkdtemp(join(tmpdir(), 'authority-'));
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: readonly string[]) => runCommand(['openssl', ...args]);
  const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  await openssl('req', '-x509', ...made, '-keyout', at('ca.key'), '-out', at('ca.pem'), '-subj', '/CN=Test authority');
  const certificate = await readFile(at('ca.pem'), 'utf8');
  let count = 0;
  const issue: Authority['issue'] = async (names) => {
    count += 1;
    const [key, request, cert, rules] = ['key', 'csr', 'pem', 'cnf'].map((end) => at(`${count}.${end}`));
    const alternatives = names.map((name) => `${/^[\d.]+$/.test(name) ? 'IP' : 'DNS'}:${name}`).join(',');
    await writeFile(rules ?? '', `subjectAltName=${alternatives}\n`);
    await openssl(
      'req',
      '-new',
      ...made.slice(0, -2),
      '-keyout',
      key ?? '',
      '-out',
      request ?? '',
      '-subj',
      '/CN=test',
    );
    const by = ['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial', '-days', '2', '-extfile', rules ?? ''];
    await openssl('x509', '-req', '-in', request ?? '', '-out', cert ?? '', ...by);
    return { cert: await readFile(cert ?? '', 'utf8'), key: await readFile(key ?? '', 'utf8') };
  };
  return {
    ...{ certificate, file: at('ca.pem'), issue },
    async secure(port, { names = [], clients } = {}) {
      const own = await issue(['localhost', '127.0.0.1', ...names]);
      const asked = clients === true ? { requestCert: true, rejectUnauthorized: true, ca: certificate } : {};
      const server = createServer({ ...own, ...asked }, (socket) => {
        const onward = connect(port, '127.0.0.1');
        socket.on('error', () => onward.destroy()).pipe(onward);
        onward.on('error', () => socket.destroy()).pipe(socket);
      });
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const bound = (server.address() as AddressInfo).port;
      return {
        ...{ port: bound, url: `https://localhost:${bound}` },
        [Symbol.asyncDispose]: async () => void server.close(),
      };
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
