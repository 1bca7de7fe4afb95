import * as v from 'valibot';
import { type Stored, text } from '#base/stored.ts';
import { validLicence } from '#sbom/licence.ts';

/** A package of the operating system in a base image. */
export interface SystemPackage {
  readonly type: 'apk' | 'deb' | 'rpm';
  readonly name: string;
  /** As the package manager compares it, without the epoch of an rpm. */
  readonly version: string;
  /** `amd64`, `x86_64`, `noarch`; absent: not stated. */
  readonly architecture?: string;
  /** Of an rpm. */
  readonly epoch?: number;
  /** An SPDX expression. */
  readonly licence?: string;
  /** The source package: `glibc`, `glibc@2.41-12` if its version differs, or the name of the file of a source rpm. */
  readonly upstream?: string;
}

/** What a base image states about its operating system and its packages. */
export interface BasePackages {
  /** `ID` and `VERSION_ID` of its os-release; empty if it has none. */
  readonly system: { readonly id: string; readonly versionId: string };
  /** Sorted by type, name and version. */
  readonly packages: readonly SystemPackage[];
  /** Why packages are missing, or all of them. */
  readonly because?: string;
}

/** What the texts of a package may be: more than any distribution allows. `gpg-pubkey` of rpm is a key. */
export const VALID = {
  name: /^(?!gpg-pubkey$)[A-Za-z0-9][\w.+-]{0,199}$/,
  version: /^[\w.+:~^-]{1,200}$/,
  architecture: /^[\w-]{1,40}$/,
  upstream: /^[A-Za-z0-9][\w.+-]{0,199}(?:@[\w.+:~^-]{1,200})?$/,
} as const;

/** Values of os-release that become a part of addresses (os-release(5), "ID="). */
const SYSTEM = /^[\w.-]{0,100}$/;

/** Returns a value of os-release; empty if it is not valid. */
export function systemText(value: string): string {
  return SYSTEM.test(value) ? value : '';
}

/** The schema of what an earlier run read. */
export const storedBasePackages: Stored<BasePackages> = v.object({
  system: v.object({ id: v.pipe(text, v.regex(SYSTEM)), versionId: v.pipe(text, v.regex(SYSTEM)) }),
  packages: v.array(
    v.object({
      type: v.picklist(['apk', 'deb', 'rpm']),
      name: v.pipe(text, v.regex(VALID.name)),
      version: v.pipe(text, v.regex(VALID.version)),
      architecture: v.exactOptional(v.pipe(text, v.regex(VALID.architecture))),
      epoch: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
      licence: v.exactOptional(
        v.pipe(
          text,
          v.check((licence) => validLicence(licence) === licence),
        ),
      ),
      upstream: v.exactOptional(v.pipe(text, v.regex(VALID.upstream))),
    }),
  ),
  because: v.exactOptional(text),
});
