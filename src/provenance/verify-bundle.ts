import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import * as v from 'valibot';
import { messageOf, messagesOf } from '#base/action-error.ts';
import { isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import { STATEMENT_TYPE } from './predicates.ts';

/** A statement whose signature is valid, and who signed it. */
export interface VerifiedStatement {
  readonly subjects: readonly { readonly name: string; readonly sha256: string }[];
  readonly type: string;
  readonly predicate: unknown;
  /** The identity in the certificate: `https://github.com/o/r/.github/workflows/build.yml@refs/heads/main`. */
  readonly signer: string;
  /** Who vouches for it: `https://token.actions.githubusercontent.com`. */
  readonly issuer: string;
  /** The repository of the workflow run, `https://github.com/o/r`; empty if the certificate does not name it. */
  readonly repository: string;
  /** `refs/heads/main`; empty if the certificate does not name it. */
  readonly ref: string;
}

/** github.com/in-toto/attestation, spec v1, statement.md */
const STATEMENT = v.object({
  _type: v.literal('https://in-toto.io/Statement/v1'),
  subject: v.array(v.object({ name: v.optional(v.string(), ''), digest: v.record(v.string(), v.string()) })),
  predicateType: v.string(),
  predicate: v.unknown(),
});

/** In UTF-16 units. The signed SBOM of a large image has some megabytes. */
export const LARGEST_BUNDLE = 64 * 1024 * 1024;

/** Extensions of Fulcio's certificates (github.com/sigstore/fulcio, docs/oid-info.md). */
const SOURCE_REPOSITORY = '1.3.6.1.4.1.57264.1.12';
const SOURCE_REF = '1.3.6.1.4.1.57264.1.14';

/** What decides which signatures are valid: github.com/sigstore/protobuf-specs, sigstore_trustroot.proto. */
export type TrustRoot = ReturnType<typeof TrustedRoot.fromJSON>;

/**
 * Reads trusted roots: one as JSON, or one in each line, as `gh attestation trusted-root` prints them.
 * @throws Error that says what is wrong
 */
export function parseTrustRoots(text: string): readonly TrustRoot[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  // A line of several roots is whole by itself; a root on several lines is not.
  const isEachLine = lines.length > 1 && lines[0]?.trimEnd().endsWith('}') === true;
  return (isEachLine ? lines : [text]).map((each) => {
    const json = parseJson(each);
    if (!isObject(json)) throw new Error('it is not a JSON object');
    const root = withoutDefects(() => TrustedRoot.fromJSON(json));
    if (root.certificateAuthorities.length === 0) throw new Error('it has no certificate authorities');
    return root;
  });
}

/** The library throws errors of the language for some texts that are not valid. */
function withoutDefects<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(messageOf(error), { cause: error });
  }
}

/**
 * Checks the signature of a Sigstore bundle: the certificate, the time of the signature, the entry in the transparency log,
 * and the statement. What a root does not have is not asked for: GitHub's own services have no transparency log.
 * @throws Error that says why it is not valid, for each root
 */
export function verifyBundle(text: string, roots: readonly TrustRoot[]): VerifiedStatement {
  return withoutDefects(() => verified(text, roots));
}

function verified(text: string, roots: readonly TrustRoot[]): VerifiedStatement {
  const bundle = bundleFromJSON(parseJson(text, { length: LARGEST_BUNDLE }));
  if (bundle.content.$case !== 'dsseEnvelope') throw new Error('it is not the signature of a statement');
  const { payload, payloadType } = bundle.content.dsseEnvelope;
  if (payloadType !== STATEMENT_TYPE) throw new Error(`its payload is ${payloadType}`);
  const identity = identityOf(bundle, roots);
  const statement = v.parse(STATEMENT, parseJson(payload.toString('utf8'), { length: LARGEST_BUNDLE }));
  const extension = (oid: string): string => {
    const found = identity.oids?.find((each) => each.oid?.id.join('.') === oid);
    return found === undefined ? '' : derText(found.value);
  };
  return {
    subjects: statement.subject.map(({ name, digest }) => ({ name, sha256: digest['sha256'] ?? '' })),
    type: statement.predicateType,
    predicate: statement.predicate,
    signer: identity.subjectAlternativeName ?? '',
    issuer: identity.extensions?.issuer ?? '',
    repository: extension(SOURCE_REPOSITORY),
    ref: extension(SOURCE_REF),
  };
}

type Identity = NonNullable<ReturnType<Verifier['verify']>['identity']>;

function identityOf(bundle: ReturnType<typeof bundleFromJSON>, roots: readonly TrustRoot[]): Identity {
  const refusals: string[] = [];
  for (const root of roots) {
    try {
      const options = {
        tlogThreshold: Math.min(1, root.tlogs.length),
        ctlogThreshold: Math.min(1, root.ctlogs.length),
      };
      const { identity } = new Verifier(toTrustMaterial(root), options).verify(toSignedEntity(bundle));
      if (identity === undefined) throw new Error('it is signed with a key, not with a certificate');
      return identity;
    } catch (error) {
      refusals.push(messagesOf(error));
    }
  }
  throw new Error([...new Set(refusals)].join('; '));
}

/** Returns a UTF8String of DER (X.690, 8.1.3): a tag, a length of one or more bytes, and the text. */
function derText(bytes: Buffer): string {
  const [tag, length = 0] = bytes;
  if (tag !== 0x0c) return '';
  const start = length < 0x80 ? 2 : 2 + (length & 0x7f);
  return bytes.subarray(start).toString('utf8');
}
