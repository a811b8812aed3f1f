import type { FileHandle, FileSystem } from '#src/core/file-system.js';

/**
 * A file system on which something else happens between any two operations of the component under
 * test: `between` is called before each of them, as a writer or a rotation would come in between.
 */
export function interleaved(fileSystem: FileSystem, between: () => void): FileSystem {
  const before = <Result>(operation: () => Promise<Result>): Promise<Result> => {
    between();
    return operation();
  };
  return {
    ...fileSystem,
    readdir: (path) => before(() => fileSystem.readdir(path)),
    stat: (path) => before(() => fileSystem.stat(path)),
    open: async (path, flags) => handleOf(await before(() => fileSystem.open(path, flags)), before),
  };
}

function handleOf(
  handle: FileHandle,
  before: <Result>(operation: () => Promise<Result>) => Promise<Result>,
): FileHandle {
  return {
    read: (buffer, position) => before(() => handle.read(buffer, position)),
    stat: () => before(() => handle.stat()),
    write: (buffers, position) => handle.write(buffers, position),
    sync: () => handle.sync(),
    truncate: (lengthBytes) => handle.truncate(lengthBytes),
    close: () => handle.close(),
  };
}
