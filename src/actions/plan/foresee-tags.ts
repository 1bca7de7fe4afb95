import type { Context } from '#actions/context/context.ts';
import { describeRuling } from '#actions/report/delivered.ts';
import { onceEach } from '#base/once.ts';
import { readDocument, versionOfRemote } from '#images/deliver/read-remote-image.ts';
import type { ForeseenImage } from '#images/plan/foresee-delivery.ts';
import { decideVersion } from '#images/plan/tag-rules.ts';
import { followsOf } from '#images/plan/tags.ts';
import type { Digest } from '#oci/digest.ts';
import { describeReference } from '#oci/reference.ts';

/** The decisions about tags that follow versions for a plan: each line as a run would log it. */
export async function foreseeTags(context: Context, images: readonly ForeseenImage[]): Promise<void> {
  const { inputs, registries, runner } = context;
  const asked = images.flatMap(({ name, tags }) =>
    [...followsOf(tags, inputs)].map(([tag, own]) => ({ name, tag, own })),
  );
  const lines = await Promise.all(
    asked.map(async ({ name, tag, own }) => {
      const { repository } = name;
      const client = registries(name.registry);
      const held = await client.headManifest({ repository, reference: tag });
      if (held === undefined) return [];
      const document = onceEach((digest: Digest) => readDocument(digest, { client, repository }));
      const verdict = decideVersion({
        own,
        held: await versionOfRemote(document(held.digest), { client, repository, document }),
      });
      return [describeRuling({ name: describeReference({ ...name, tag }), ...verdict, value: verdict.value ?? true })];
    }),
  );
  for (const line of lines.flat()) runner.log.info(line);
}
