import type { Container, ContainerEngine } from '#engine/engine.ts';

/**
 * Returns an engine that calls `note` when something may be left in it: a container or image whose creation or removal
 * failed. An engine that did not answer may have done its part.
 */
export function notingEngine(engine: ContainerEngine, note: () => void): ContainerEngine {
  const noted = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      note();
      throw error;
    }
  };
  const ofContainer = (container: Container): Container => ({
    ...container,
    commit: (labels) => noted(container.commit(labels)),
    remove: () => noted(container.remove()),
  });
  return {
    ...engine,
    start: async (spec) => ofContainer(await noted(engine.start(spec))),
    importImage: (tar, labels) => noted(engine.importImage(tar, labels)),
    removeImage: (id) => noted(engine.removeImage(id)),
  };
}
