/*
 * The rules by which the hdfs sink delivers once, each switched off at a port of the simulation. A
 * mutant changes no production code: it lies between the sink and its disk, its clock or HDFS. Some
 * seed must fail with it, or the simulation proves nothing of the rule.
 */
import { WebHdfsError, type Upload, type WebHdfs } from '#src/protocol/webhdfs/web-hdfs.js';
import { overriding, withHandles } from '../hops/slow-disk.js';
import type { HdfsDelivery } from './hdfs-flow.js';
import { inUseSuffix } from './hdfs-flow.js';
import type { Ports } from './ports.js';

export interface Mutant {
  /** What the sink does no longer. */
  readonly rule: string;
  readonly delivery: HdfsDelivery;
  /** The first that noticed it, where that is a rare one; absent: 1. */
  readonly firstSeed?: number;
  readonly ports: Partial<Ports>;
}

/** HDFS whose calls are some others, in terms of the real ones. */
function hdfs(change: (hdfs: WebHdfs) => Partial<WebHdfs>): Partial<Ports> {
  return { hdfs: (real) => overriding(real, change(real)) };
}

const withoutSync: Partial<Ports> = {
  fileSystem: (disk) =>
    overriding(
      withHandles(disk, (handle) => ({ ...handle, async sync() {} })),
      { async syncDirectory() {} },
    ),
};

async function unlessUnknown(call: Promise<void>, otherwise: () => Promise<void>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof WebHdfsError) || error.outcome !== 'unknown') throw error;
    await otherwise();
  }
}

const nothing = async (): Promise<void> => {};

export const mutants: readonly Mutant[] = [
  { rule: 'syncs its journal before it goes on', delivery: 'append', ports: withoutSync },
  { rule: 'syncs its journal before it goes on', delivery: 'file', ports: withoutSync },
  {
    rule: 'waits for the answer of an append',
    delivery: 'append',
    ports: hdfs((real) => ({
      async append(path, content) {
        real.append(path, content).catch(nothing);
      },
    })),
  },
  {
    rule: 'takes an append without an answer for one that may not have arrived',
    delivery: 'append',
    ports: hdfs((real) => ({
      append: (path, content) => unlessUnknown(real.append(path, content), nothing),
    })),
  },
  {
    rule: 'sends an append without an answer no second time',
    delivery: 'append',
    ports: hdfs((real) => ({
      append: (path, content) =>
        unlessUnknown(real.append(path, content), () => real.append(path, content)),
    })),
  },
  {
    rule: 'cuts what is behind the delivered length',
    delivery: 'append',
    ports: hdfs(() => ({ truncate: async () => true })),
  },
  {
    rule: 'cuts again under the final name',
    delivery: 'append',
    firstSeed: 14,
    ports: hdfs((real) => ({
      truncate: async (path, lengthBytes) =>
        path.endsWith(inUseSuffix) ? real.truncate(path, lengthBytes) : true,
    })),
  },
  {
    rule: 'takes no name that somebody else has',
    delivery: 'append',
    ports: hdfs((real) => ({
      async rename(from, to) {
        if ((await real.status(from)) !== undefined) await real.delete(to);
        await real.rename(from, to);
      },
    })),
  },
  {
    rule: 'waits for the end of an upload, nor looks at its length',
    delivery: 'file',
    ports: hdfs((real) => {
      const sent = new Map<string, number>();
      return {
        async upload(path) {
          const upload = await real.upload(path);
          return unended(upload, (bytes) => sent.set(path, (sent.get(path) ?? 0) + bytes));
        },
        async status(path) {
          const status = await real.status(path);
          return status && { ...status, lengthBytes: sent.get(path) ?? status.lengthBytes };
        },
      };
    }),
  },
  {
    rule: 'removes the files of tries that failed',
    delivery: 'file',
    ports: hdfs(() => ({ delete: async () => true })),
  },
  {
    rule: 'looks once more, after ten minutes, for files that were removed',
    delivery: 'file',
    ports: hdfs((real) => {
      const removed = new Set<string>();
      return {
        async delete(path) {
          if (removed.has(path)) return false;
          const wasThere = await real.delete(path);
          removed.add(path);
          return wasThere;
        },
      };
    }),
  },
  {
    rule: 'gives each try a name of its own, and takes no file that is there',
    delivery: 'file',
    ports: hdfs((real) => {
      const plain = (path: string): string => path.replace(/-\d+\.\d+\.tmp$/, inUseSuffix);
      return {
        async upload(path) {
          const upload = await real.upload(plain(path));
          return upload;
        },
        status: (path) => real.status(plain(path)),
        rename: (from, to) => real.rename(plain(from), to),
        delete: (path) => real.delete(plain(path)),
      };
    }),
  },
];

function unended(upload: Upload, sent: (bytes: number) => void): Upload {
  return overriding(upload, {
    write(content) {
      for (const { byteLength } of content) sent(byteLength);
      return upload.write(content);
    },
    async end() {
      upload.end().catch(nothing);
    },
  });
}
