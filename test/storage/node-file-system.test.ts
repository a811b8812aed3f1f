import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { fileSystemContract } from '../contracts/file-system-contract.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

fileSystemContract('node', async (test) => ({
  fileSystem: nodeFileSystem,
  directory: temporaryDirectory(test),
}));
