import { generateKeyPairSync, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { bundleToJSON } from '@sigstore/bundle';
import { DSSEBundleBuilder, FulcioSigner, RekorWitness, type Signer, TSAWitness } from '@sigstore/sign';
import { ActionError, messagesOf } from '#base/action-error.ts';
import { once } from '#base/once.ts';
import { STATEMENT_TYPE } from './predicates.ts';
import type { SigningServices } from './services.ts';

/** Signs an in-toto statement, and returns the Sigstore bundle (version 0.3) as JSON text. */
export type SignStatement = (statement: string) => Promise<string>;

/** For each request. */
const TIMEOUT_MS = 20_000;
const RETRIES = 2;

/**
 * Returns a function that signs statements with the identity of the job. The key exists only in this process, and one
 * certificate is enough for all statements of a run.
 * @throws ActionError ATTEST_FAILED
 */
export function openSigner(services: SigningServices, token: string): SignStatement {
  const request = { timeout: TIMEOUT_MS, retry: RETRIES };
  const { fulcio, rekor, timestamp } = services;
  const builder = new DSSEBundleBuilder({
    signer: certifiedSigner({ fulcioBaseURL: fulcio, identityProvider: { getToken: async () => token }, ...request }),
    witnesses: [
      ...(rekor === undefined ? [] : [new RekorWitness({ rekorBaseURL: rekor, ...request })]),
      ...(timestamp === undefined ? [] : [new TSAWitness({ tsaBaseURL: timestamp, ...request })]),
    ],
  });
  return async (statement) => {
    try {
      const bundle = await builder.create({ data: Buffer.from(statement), type: STATEMENT_TYPE });
      return JSON.stringify(bundleToJSON(bundle));
    } catch (error) {
      throw failure(error, { services, token });
    }
  };
}

const signAsync = promisify<string, Buffer, Parameters<typeof sign>[2], Buffer>(sign);

function certifiedSigner(options: Omit<ConstructorParameters<typeof FulcioSigner>[0], 'keyHolder'>): Signer {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const keyHolder: Signer = {
    sign: async (data) => ({
      signature: await signAsync('sha256', data, privateKey),
      key: { $case: 'publicKey', publicKey: pem },
    }),
  };
  const certified = once(() => new FulcioSigner({ ...options, keyHolder }).sign(Buffer.alloc(0)));
  return {
    sign: async (data) => {
      const { key } = await certified();
      const { signature } = await keyHolder.sign(data);
      return { signature, key };
    },
  };
}

/** The library's messages may contain the token. */
function failure(error: unknown, { services, token }: { readonly services: SigningServices; readonly token: string }) {
  const places = [...new Set(Object.values(services))].join(', ');
  return new ActionError({
    code: 'ATTEST_FAILED',
    doing: `signing with ${places}`,
    got: messagesOf(error).replaceAll(token, '***'),
    hint: 'Check that the runner can reach these services and that the job has `id-token: write`, or set `attest: false`.',
  });
}
