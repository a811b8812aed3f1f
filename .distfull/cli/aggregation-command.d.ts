/** What the commands of one aggregation share: its name and file, and what they mean. */
import type { CompiledAggregation } from '../aggregator/compile-aggregation.js';
import type { PipelineModel } from '../config/model.js';
import type { InternalLogin } from '../protocol/kafka/security/internal-login.js';
import type { SplitArguments } from './java-arguments.js';
export interface NamedAggregation {
    readonly model: PipelineModel;
    readonly query: CompiledAggregation;
    /** `host:port`s of the broker in the same file. */
    readonly bundled: readonly string[];
    /** The way into it, where it runs and asks for one. */
    readonly login: InternalLogin | undefined;
}
/** Loads and compiles it; ends the process with what is wrong. */
export declare function aggregationOrExit(name: string, { command, file, java }: {
    command: string;
    file: string;
    java: SplitArguments;
}): Promise<NamedAggregation>;
