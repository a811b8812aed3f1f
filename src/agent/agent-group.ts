/**
 * The agents of one process, in the order in which events flow between them: an agent whose Avro
 * sink connects to another one's Avro source comes before it. Started from the last tier on, so that
 * nobody connects in vain; stopped and drained from the first one on.
 */
import type { AgentModel } from '../config/model.js';
import type { AgentStatus } from '../core/status.js';
import { Agent } from './agent.js';
import type { AgentPorts } from './component-factory.js';
import type { ReplayInlets } from './replay-inlets.js';

export class AgentGroup {
  readonly #agents: readonly Agent[];
  #isStopping = false;

  constructor(models: readonly AgentModel[], ports: AgentPorts) {
    this.#agents = inFlowOrder(models).map(
      (model) =>
        new Agent(model, { ...ports, logger: ports.logger.child({ component: model.name }) }),
    );
  }

  async start(): Promise<void> {
    for (const agent of this.#agents.toReversed()) if (!this.#isStopping) await agent.start();
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    for (const agent of this.#agents) await agent.stop();
  }

  /** All sources fix their ends at once; then each tier delivers what it holds, the first one first. */
  async drain(): Promise<void> {
    await Promise.all(this.#agents.map((agent) => agent.drainSources()));
    for (const agent of this.#agents) await agent.drainChannels();
  }

  /** Where replayed letters go in. */
  replayInlets(): ReplayInlets {
    const all = this.#agents.map((agent) => agent.replayInlets());
    return {
      inletOf(flow) {
        for (const inlets of all) {
          const inlet = inlets.inletOf(flow);
          if (inlet !== undefined) return inlet;
        }
        return undefined;
      },
      endOf: (origin) => Math.max(...all.map((inlets) => inlets.endOf(origin))),
    };
  }

  status(): AgentStatus[] {
    return this.#agents.map((agent) => agent.status());
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
