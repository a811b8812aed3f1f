import type { FileHandle, FileSystem } from '#src/core/file-system.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';

/** The machine's file system, with what a component asks of it counted and limited. */
export class WatchedFileSystem {
  /** Descriptors that are open now, and most at a time. */
  open = 0;
  openMost = 0;
  /** Opening one more than this, or reading a directory, fails as the system's limit does. */
  openLimit = Infinity;
  largestReadBytes = 0;
  readBytes = 0;
  /** Paths that nobody may open. */
  readonly locked = new Set<string>();

  readonly fileSystem: FileSystem = {
    ...nodeFileSystem,
    open: async (path, flags) => {
      if (this.locked.has(path)) throw systemError('EACCES', 'permission denied', path);
      this.#assertBelowLimit(path);
      const handle = await nodeFileSystem.open(path, flags);
      this.openMost = Math.max(this.openMost, ++this.open);
      return this.#handleOf(handle);
    },
    readdir: async (path) => {
      this.#assertBelowLimit(path);
      return nodeFileSystem.readdir(path);
    },
  };

  #assertBelowLimit(path: string): void {
    if (this.open >= this.openLimit) throw systemError('EMFILE', 'too many open files', path);
  }

  #handleOf(handle: FileHandle): FileHandle {
    return {
      read: (buffer, position) => {
        this.largestReadBytes = Math.max(this.largestReadBytes, buffer.length);
        this.readBytes += buffer.length;
        return handle.read(buffer, position);
      },
      stat: () => handle.stat(),
      write: (buffers, position) => handle.write(buffers, position),
      sync: () => handle.sync(),
      truncate: (lengthBytes) => handle.truncate(lengthBytes),
      close: () => {
        this.open--;
        return handle.close();
      },
    };
  }
}

function systemError(code: string, text: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${text}, open '${path}'`), { code });
}
