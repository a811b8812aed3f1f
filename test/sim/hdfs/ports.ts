/**
 * The ports between the real sink and the simulated world. As they are here they keep every rule; a
 * mutant (mutants.ts) replaces one of them and breaks one.
 */
import type { Clock } from '#src/core/clock.js';
import type { FileSystem } from '#src/core/file-system.js';
import type { WebHdfs } from '#src/protocol/webhdfs/web-hdfs.js';

export interface Ports {
  /** The disk, as the sink gets it for its journal. */
  fileSystem(fileSystem: FileSystem): FileSystem;
  clock(clock: Clock): Clock;
  hdfs(hdfs: WebHdfs): WebHdfs;
}

export const honestPorts: Ports = {
  fileSystem: (fileSystem) => fileSystem,
  clock: (clock) => clock,
  hdfs: (hdfs) => hdfs,
};
