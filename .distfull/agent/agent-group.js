import { messageOf } from '../core/errors.js';
import { Agent } from './agent.js';
import { undeliveredMsMaxDefault } from './channel-drain.js';
export class AgentGroup {
    #ports;
    #agents;
    /** One start of an agent or reload at a time. Never rejects. */
    #turn = Promise.resolve();
    #isStopping = false;
    constructor(models, ports) {
        this.#ports = ports;
        this.#agents = inFlowOrder(models).map((model) => this.#agentOf(model));
    }
    /** See Agent. A reload need not wait for a channel that cannot be opened. */
    async start() {
        for (const agent of this.#agents.toReversed()) {
            if (this.#isStopping)
                return;
            const { up } = await this.#inTurn(() => agent.begin());
            await up;
        }
    }
    /** What channels would lose may be delivered for `undeliveredMsMax`, by all agents together. */
    async stop(undeliveredMsMax = undeliveredMsMaxDefault) {
        const { clock } = this.#ports;
        this.#isStopping = true;
        const endMs = clock.monotonicMs() + undeliveredMsMax;
        for (const agent of this.#agents)
            await agent.stop(Math.max(0, endMs - clock.monotonicMs()));
        await this.#turn;
    }
    /**
     * Goes over to other models: only what is written differently stops and starts. Rejects with
     * ConfigError, and nothing has changed then. Resolves when what is gone has stopped, while what is
     * new starts.
     */
    reload(models) {
        return this.#inTurn(() => this.#reload(models));
    }
    /** All sources fix their ends at once; then each tier delivers what it holds, the first one first. */
    async drain() {
        await Promise.all(this.#agents.map((agent) => agent.drainSources()));
        for (const agent of this.#agents)
            await agent.drainChannels();
    }
    /** Where replayed letters go in. */
    replayInlets() {
        return {
            inletOf: (flow) => {
                for (const agent of this.#agents) {
                    const inlet = agent.replayInlets().inletOf(flow);
                    if (inlet !== undefined)
                        return inlet;
                }
                return undefined;
            },
            endOf: (origin) => Math.max(0, ...this.#agents.map((agent) => agent.replayInlets().endOf(origin))),
        };
    }
    status() {
        return this.#agents.map((agent) => agent.status());
    }
    async #reload(models) {
        const named = new Map(this.#agents.map((agent) => [agent.name, agent]));
        const steps = [];
        for (const model of inFlowOrder(models)) {
            const agent = named.get(model.name) ?? this.#agentOf(model);
            steps.push({ agent, change: await agent.prepare(model) });
            named.delete(model.name);
        }
        await Promise.all([
            ...[...named.values()].map((agent) => agent.stop()),
            ...steps.map(({ agent, change }) => agent.leave(change)),
        ]);
        if (this.#isStopping)
            return;
        this.#agents = steps.map(({ agent }) => agent);
        for (const { agent, change } of steps.toReversed())
            agent.enter(change).catch((error) => {
                this.#ports.logger.error({}, `Agent ${agent.name}: ${messageOf(error)}`);
            });
    }
    #inTurn(step) {
        const done = this.#turn.then(step);
        this.#turn = done.catch(() => { });
        return done;
    }
    #agentOf(model) {
        const logger = this.#ports.logger.child({ component: model.name });
        return new Agent(model, { ...this.#ports, logger });
    }
}
/** Agents that send before agents that receive; those on a cycle keep the order written. */
function inFlowOrder(models) {
    const ordered = [];
    const visiting = new Set();
    const visit = (model) => {
        if (visiting.has(model))
            return;
        visiting.add(model);
        for (const next of models)
            if (sendsTo(model, next))
                visit(next);
        ordered.unshift(model);
    };
    for (const model of models.toReversed())
        visit(model);
    return ordered;
}
function sendsTo(sender, receiver) {
    const listens = new Set(receiver.sources.map(({ config }) => config['port']));
    listens.delete(undefined);
    return sender !== receiver && sender.sinks.some(({ config }) => listens.has(config['port']));
}
//# sourceMappingURL=agent-group.js.map