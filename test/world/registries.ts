import { openRegistries, type Registries, type RegistryContext } from '#oci/registry/registries.ts';
import type { Login } from '#oci/transport/docker-config.ts';

export interface WorldRegistries {
  readonly registries: Registries;
  /** The waits that were asked for, in milliseconds; none of them took place. */
  readonly waits: number[];
  /** How often credentials were read. */
  readonly reads: string[];
}

/** Registries through the real fetch, without waiting. */
export function worldRegistries(
  options: { readonly login?: Login; readonly world?: Partial<RegistryContext> } = {},
): WorldRegistries {
  const waits: number[] = [];
  const reads: string[] = [];
  const { login } = options;
  const registries = openRegistries({
    fetch: globalThis.fetch,
    credentials: async (registry) => {
      reads.push(registry);
      return login && { ...login, from: 'the test' };
    },
    insecure: [],
    userAgent: 'containerize-dotnet/test',
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
    random: () => 0.5,
    clock: Date.now,
    ...options.world,
  });
  return { registries, waits, reads };
}

export const ALICE = { kind: 'password', username: 'alice', password: 'se:cret' } as const;
