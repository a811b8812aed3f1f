/**
 * The ports between the real code and the simulated world. As they are here they keep every rule; a
 * mutant (mutants.ts) replaces one of them and breaks one.
 */
import type {
  Channel,
  Interceptor,
  Sink,
  SinkContext,
  SourceContext,
} from '#src/core/contracts.js';
import type { FileSystem } from '#src/core/file-system.js';

export interface Ports {
  /** The disk, as the channels and file_roll get it. */
  fileSystem(fileSystem: FileSystem): FileSystem;
  /** A file channel, as sources and sinks get it. */
  channel(channel: Channel): Channel;
  /** What a source is handed to emit through. */
  source<Context extends SourceContext<any>>(context: Context): Context;
  /** The interceptor behind all others. */
  interceptor(interceptor: Interceptor): Interceptor;
  /** A sink, as its runner gets it. */
  sink(sink: Sink, context: SinkContext<any>): Sink;
  /** Whether the destination refuses the transactions of an earlier writer. */
  readonly destinationFences: boolean;
}

export const honestPorts: Ports = {
  fileSystem: (fileSystem) => fileSystem,
  channel: (channel) => channel,
  source: (context) => context,
  interceptor: (interceptor) => interceptor,
  sink: (sink) => sink,
  destinationFences: true,
};
