import type * as Azure from '@azure/storage-blob';

/**
 * Replaces in the bundle the two classes of @azure/storage-blob that @actions/cache uses (rolldown.config.ts). The
 * package is the largest part of the client and is only needed to transfer entries of GitHub's own service. It is
 * therefore loaded while the first answer is on its way.
 */
export class BlockBlobClient {
  readonly #client: Promise<Client>;

  constructor(url: string, credential?: undefined, options?: Azure.StoragePipelineOptions) {
    this.#client = loadStorageBlob().then((azure) => new azure.BlockBlobClient(url, credential, options));
  }

  async getProperties(...args: Parameters<Client['getProperties']>): ReturnType<Client['getProperties']> {
    return (await this.#client).getProperties(...args);
  }

  async downloadToBuffer(offset: number, count: number, options: Azure.BlobDownloadToBufferOptions): Promise<Buffer> {
    return (await this.#client).downloadToBuffer(offset, count, options);
  }

  async uploadFile(...args: Parameters<Client['uploadFile']>): ReturnType<Client['uploadFile']> {
    return (await this.#client).uploadFile(...args);
  }
}

/** The other properties are used only for a debug message. */
export class BlobClient {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  getBlockBlobClient(): BlockBlobClient {
    return new BlockBlobClient(this.#url);
  }
}

type Client = Azure.BlockBlobClient;

let library: Promise<typeof Azure> | undefined;

export function loadStorageBlob(): Promise<typeof Azure> {
  library ??= import('@azure/storage-blob');
  return library;
}
