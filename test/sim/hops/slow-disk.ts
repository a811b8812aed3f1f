import type { Clock } from '#src/core/clock.js';
import type { FileHandle, FileSystem } from '#src/core/file-system.js';
import type { Random } from '../../support/random.js';

/** A disk whose syncs take time on the clock, so that processes die and messages pass meanwhile. */
export function slowDisk(
  disk: FileSystem,
  clock: Clock,
  random: Random,
  syncMsMax: number,
): FileSystem {
  return withHandles(disk, (handle) => ({
    ...handle,
    async sync() {
      if (random.chance(0.4)) await clock.sleep(random.below(syncMsMax));
      await handle.sync();
    },
  }));
}

/** The same file system with every open file replaced. */
export function withHandles(
  fileSystem: FileSystem,
  change: (handle: FileHandle, path: string) => FileHandle,
): FileSystem {
  return overriding(fileSystem, {
    open: async (path, flags) => change(await fileSystem.open(path, flags), path),
  });
}

/** `target` with some of its methods replaced; private fields keep working. */
export function overriding<Target extends object>(
  target: Target,
  methods: Partial<Target>,
): Target {
  return new Proxy(target, {
    get(_, key) {
      if (key in methods) return methods[key as keyof Target];
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
