import type { Source, SourceContext } from '../../core/contracts.js';
import type { ExecSourceConfig } from '../../generated/config/sources/exec.js';
/**
 * Runs the command and reads what it prints, as fast as the channels take it: a full pipe makes the
 * command wait. Unlike Flume it loses nothing that was read when a channel is full. The bytes of a
 * line stay what they are: Flume decodes and encodes them, in one character set.
 */
export declare class ExecSource implements Source {
    #private;
    constructor(context: SourceContext<ExecSourceConfig>);
    start(): Promise<void>;
    stop(): Promise<void>;
    drain(): Promise<void>;
}
