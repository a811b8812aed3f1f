/**
 * Makes the parts of an agent from its model: looks a type up in the tables and hands the component
 * its context. The only place of an agent that knows the tables.
 */
import { join } from 'node:path';
import type { AgentModel, ComponentModel, SinkModel, SourceModel } from '../config/model.js';
import type { Clock } from '../core/clock.js';
import type {
  Channel,
  ChannelDefinition,
  ChannelSelector,
  ComponentContext,
  ComponentDefinition,
  ComponentTables,
  DeadLetterPort,
  Interceptor,
  Sink,
  SinkProcessor,
  Source,
  SourceContext,
} from '../core/contracts.js';
import { Counters } from '../core/counters.js';
import { ConfigError } from '../core/errors.js';
import type { FileSystem } from '../core/file-system.js';
import type { Logger } from '../core/logger.js';
import { flowOf, type LetterSender } from '../storage/dead-letter-flow.js';

/** What an agent needs from the process it runs in. */
export interface AgentPorts {
  readonly tables: ComponentTables;
  /** Below it, each component has a directory of its own. */
  readonly dataDir: string;
  readonly fileSystem: FileSystem;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The dead-letter queue as one component sees it. */
  readonly deadLettersOf: (sender: LetterSender) => DeadLetterPort;
  /** A channel that cannot be opened for so long ends the start; undefined: it is tried for ever. */
  readonly channelStartMsMax?: number | undefined;
}

export interface Built<Instance> {
  readonly model: ComponentModel;
  readonly instance: Instance;
  readonly counters: Counters;
  readonly logger: Logger;
}

export class ComponentFactory {
  readonly #model: AgentModel;
  readonly #ports: AgentPorts;
  /** By kind and name: one that is restarted goes on counting. */
  readonly #counters = new Map<string, Counters>();

  constructor(model: AgentModel, ports: AgentPorts) {
    this.#model = model;
    this.#ports = ports;
  }

  async channel(model: ComponentModel, signal: AbortSignal): Promise<Built<Channel>> {
    const context = this.#context('channel', model, signal);
    return built(model, context, await this.#channelDefinition(model).create(context));
  }

  async source(
    model: SourceModel,
    signal: AbortSignal,
    port: Pick<SourceContext<unknown>, 'emit' | 'positions'>,
  ): Promise<Built<Source>> {
    const context = { ...this.#context('source', model, signal), ...port };
    const instance =
      model.module === undefined
        ? await find(this.#ports.tables.sources, model).create(context)
        : await (await plugins()).createSource(model, context);
    return built(model, context, instance);
  }

  /** `kind` is `source`, `channel`, `sink` … */
  countersOf(kind: string, name: string): Counters {
    const key = `${kind}-${name}`;
    let counters = this.#counters.get(key);
    if (counters === undefined) this.#counters.set(key, (counters = new Counters()));
    return counters;
  }

  /** What the channel holds outlives the process. */
  isDurable(channel: ComponentModel): boolean {
    return this.#channelDefinition(channel).durable;
  }

  /** `laneOf`: known once its runner has opened the lane. */
  async sink(
    model: SinkModel,
    signal: AbortSignal,
    channel: Built<Channel>,
    laneOf: () => number,
  ): Promise<Built<Sink>> {
    const context = {
      ...this.#context('sink', model, signal),
      get channelId() {
        return channel.instance.id;
      },
      get lane() {
        return laneOf();
      },
      channelIsDurable: this.isDurable(channel.model),
    };
    const instance =
      model.module === undefined
        ? await find(this.#ports.tables.sinks, model).create(context)
        : await (await plugins()).createSink(model, context);
    return built(model, context, instance);
  }

  interceptors(source: SourceModel, signal: AbortSignal): Promise<Interceptor[]> {
    const made = source.interceptors.map(async (model) => {
      const context = this.#context(`source-${source.name}`, model, signal);
      return model.module === undefined
        ? find(this.#ports.tables.interceptors, model).create(context)
        : (await plugins()).createInterceptor(model, context);
    });
    return Promise.all(made);
  }

  async selector(source: SourceModel, signal: AbortSignal): Promise<ChannelSelector> {
    const model = source.selector;
    const context = {
      ...this.#context(`source-${source.name}`, model, signal),
      channels: source.channels,
    };
    return model.module === undefined
      ? find(this.#ports.tables.selectors, model).create(context)
      : (await plugins()).createSelector(model, context);
  }

  async sinkProcessor(
    model: ComponentModel,
    sinks: readonly string[],
    signal: AbortSignal,
  ): Promise<SinkProcessor> {
    return find(this.#ports.tables.sinkProcessors, model).create({
      ...this.#context('group', model, signal),
      sinks,
    });
  }

  #channelDefinition(model: ComponentModel): ChannelDefinition {
    return find(this.#ports.tables.channels, model) as ChannelDefinition;
  }

  #context(kind: string, model: ComponentModel, signal: AbortSignal): ComponentContext<unknown> {
    const { clock, fileSystem, dataDir, logger, deadLettersOf } = this.#ports;
    const component = `${this.#model.name}.${model.name}`;
    const location = `${model.position.file}:${model.position.line}`;
    const flow = flowAt(this.#model.name, kind, model.name);
    return {
      agent: this.#model.name,
      name: model.name,
      config: model.config,
      location,
      directory: componentDirectory(dataDir, this.#model.name, kind, model.name),
      logger: logger.child({ component }),
      counters: this.countersOf(kind, model.name),
      clock,
      fileSystem,
      signal,
      isLenient: this.#model.isLenient ?? false,
      deadLetters: deadLettersOf({ component, location, flow }),
    };
  }
}

/** Loaded where there is one. */
const plugins = () => import('./plugins/plugin-definitions.js');

/** What an interceptor or a selector gives up comes from its source, whose name `kind` ends with. */
function flowAt(agent: string, kind: string, name: string): string | undefined {
  if (kind === 'source' || kind === 'sink') return flowOf(agent, kind, name);
  const source = /^source-(.*)$/.exec(kind)?.[1];
  return source === undefined ? undefined : flowOf(agent, 'source', source);
}

/** A component's own directory; `kind` is `source`, `channel`, `sink` … */
export function componentDirectory(
  dataDir: string,
  agent: string,
  kind: string,
  name: string,
): string {
  return join(dataDir, 'agents', agent, `${kind}-${name}`);
}

function find<Definition extends ComponentDefinition<any, unknown>>(
  table: readonly Definition[],
  model: ComponentModel,
): Definition {
  const definition = table.find(({ type }) => type === model.type);
  if (definition === undefined)
    throw new ConfigError(
      `${model.position.file}:${model.position.line}: ${model.name}: type "${model.type}" is not built in`,
    );
  return definition;
}

function built<Instance>(
  model: ComponentModel,
  context: ComponentContext<unknown>,
  instance: Instance,
): Built<Instance> {
  return { model, instance, counters: context.counters, logger: context.logger };
}
