import type { RegistryClient } from '#registry/client.ts';
import { type BegunPush, beginPush, type Push } from '#registry/push.ts';
import type { Delivered } from './deliver.ts';

/** A repository, and what shall be in it. */
export interface PushTarget extends Push {
  readonly client: RegistryClient;
}

/** A push of which the moving tags are missing. */
export interface BegunDelivery {
  /** Writes them, and says what became of it all. */
  finish(): Promise<Delivered>;
}

/** Pushes everything but the moving tags. */
export async function beginPushTo({ client, ...push }: PushTarget): Promise<BegunDelivery> {
  const target = `${client.registry}/${push.repository}`;
  const begun: BegunPush = await beginPush(client, push);
  return { finish: async () => ({ target, ...(await begun.finish()) }) };
}
