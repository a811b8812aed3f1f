/**
 * The agents of one process, in the order in which events flow between them: an agent whose Avro
 * sink connects to another one's Avro source comes before it. Started from the last tier on, so that
 * nobody connects in vain; stopped and drained from the first one on.
 */
import type { AgentModel } from '../config/model.js';
import type { AgentStatus } from '../core/status.js';
import { messageOf } from '../core/errors.js';
import { Agent } from './agent.js';
import type { PreparedChange } from './agent-units.js';
import { undeliveredMsMaxDefault } from './channel-drain.js';
import type { AgentPorts } from './component-factory.js';
import type { ReplayInlets } from './replay-inlets.js';

export class AgentGroup {
  readonly #ports: AgentPorts;
  #agents: readonly Agent[];
  /** One start of an agent or reload at a time. Never rejects. */
  #turn: Promise<unknown> = Promise.resolve();
  #isStopping = false;

  constructor(models: readonly AgentModel[], ports: AgentPorts) {
    this.#ports = ports;
    this.#agents = inFlowOrder(models).map((model) => this.#agentOf(model));
  }

  /** See Agent. A reload need not wait for a channel that cannot be opened. */
  async start(): Promise<void> {
    for (const agent of this.#agents.toReversed()) {
      if (this.#isStopping) return;
      const { up } = await this.#inTurn(() => agent.begin());
      await up;
    }
  }

  /** What channels would lose may be delivered for `undeliveredMsMax`, by all agents together. */
  async stop(undeliveredMsMax = undeliveredMsMaxDefault): Promise<void> {
    const { clock } = this.#ports;
    this.#isStopping = true;
    const endMs = clock.monotonicMs() + undeliveredMsMax;
    for (const agent of this.#agents) await agent.stop(Math.max(0, endMs - clock.monotonicMs()));
    await this.#turn;
  }

  /**
   * Goes over to other models: only what is written differently stops and starts. Rejects with
   * ConfigError, and nothing has changed then. Resolves when what is gone has stopped, while what is
   * new starts.
   */
  reload(models: readonly AgentModel[]): Promise<void> {
    return this.#inTurn(() => this.#reload(models));
  }

  /** All sources fix their ends at once; then each tier delivers what it holds, the first one first. */
  async drain(): Promise<void> {
    await Promise.all(this.#agents.map((agent) => agent.drainSources()));
    for (const agent of this.#agents) await agent.drainChannels();
  }

  /** Where replayed letters go in. */
  replayInlets(): ReplayInlets {
    return {
      inletOf: (flow) => {
        for (const agent of this.#agents) {
          const inlet = agent.replayInlets().inletOf(flow);
          if (inlet !== undefined) return inlet;
        }
        return undefined;
      },
      endOf: (origin) =>
        Math.max(0, ...this.#agents.map((agent) => agent.replayInlets().endOf(origin))),
    };
  }

  status(): AgentStatus[] {
    return this.#agents.map((agent) => agent.status());
  }

  async #reload(models: readonly AgentModel[]): Promise<void> {
    const named = new Map(this.#agents.map((agent) => [agent.name, agent]));
    const steps: { readonly agent: Agent; readonly change: PreparedChange }[] = [];
    for (const model of inFlowOrder(models)) {
      const agent = named.get(model.name) ?? this.#agentOf(model);
      steps.push({ agent, change: await agent.prepare(model) });
      named.delete(model.name);
    }
    await Promise.all([
      ...[...named.values()].map((agent) => agent.stop()),
      ...steps.map(({ agent, change }) => agent.leave(change)),
    ]);
    if (this.#isStopping) return;
    this.#agents = steps.map(({ agent }) => agent);
    for (const { agent, change } of steps.toReversed())
      agent.enter(change).catch((error: unknown) => {
        this.#ports.logger.error({}, `Agent ${agent.name}: ${messageOf(error)}`);
      });
  }

  #inTurn<Result>(step: () => Promise<Result>): Promise<Result> {
    const done = this.#turn.then(step);
    this.#turn = done.catch(() => {});
    return done;
  }

  #agentOf(model: AgentModel): Agent {
    const logger = this.#ports.logger.child({ component: model.name });
    return new Agent(model, { ...this.#ports, logger });
  }
}

/** Agents that send before agents that receive; those on a cycle keep the order written. */
function inFlowOrder(models: readonly AgentModel[]): AgentModel[] {
  const ordered: AgentModel[] = [];
  const visiting = new Set<AgentModel>();
  const visit = (model: AgentModel): void => {
    if (visiting.has(model)) return;
    visiting.add(model);
    for (const next of models) if (sendsTo(model, next)) visit(next);
    ordered.unshift(model);
  };
  for (const model of models.toReversed()) visit(model);
  return ordered;
}

function sendsTo(sender: AgentModel, receiver: AgentModel): boolean {
  const listens = new Set(receiver.sources.map(({ config }) => config['port']));
  listens.delete(undefined);
  return sender !== receiver && sender.sinks.some(({ config }) => listens.has(config['port']));
}
