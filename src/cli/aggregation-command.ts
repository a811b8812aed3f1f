/** What the commands of one aggregation share: its name and file, and what they mean. */
import type { CompiledAggregation } from '../aggregator/compile-aggregation.js';
import type { PipelineModel } from '../config/model.js';
import { readInternalLogin } from '../pipeline/internal-access.js';
import type { InternalLogin } from '../protocol/kafka/security/internal-login.js';
import { loadOrExit } from './configuration.js';
import { exitConfig } from './exit-codes.js';
import { findAggregation } from './find-aggregation.js';
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
export async function aggregationOrExit(
  name: string,
  { command, file, java }: { command: string; file: string; java: SplitArguments },
): Promise<NamedAggregation> {
  const model = await loadOrExit({ files: [file], systemProperties: java.properties });
  const aggregation = findAggregation(model, name, { command, file });
  const { compileAggregations } = await import('../aggregator/compile-aggregation.js');
  const { compiled, problems, warnings } = compileAggregations([aggregation], model.tables);
  for (const warning of warnings) process.stderr.write(`warning: ${warning}\n`);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  const [query] = compiled;
  if (query === undefined || problems.length > 0) process.exit(exitConfig);
  const { broker } = model;
  const isElsewhere = broker === undefined || query.table.brokers.length > 0;
  return {
    model,
    query,
    bundled: broker === undefined ? [] : [`${broker.host}:${broker.port}`],
    login: isElsewhere ? undefined : await readInternalLogin(broker.dataDir),
  };
}
