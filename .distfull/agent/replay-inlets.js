import { Counters } from '../core/counters.js';
import { flowOf } from '../storage/dead-letter-flow.js';
import { ChannelProcessor } from './channel-processor.js';
export class AgentReplayInlets {
    #targets;
    #ports;
    #channels = new Map();
    constructor(targets, ports) {
        this.#targets = targets;
        this.#ports = ports;
    }
    inletOf(flow) {
        const { model, sources, inlets } = this.#targets();
        const source = sources.find((line) => flowOf(model.name, 'source', line.model.name) === flow);
        if (source !== undefined)
            return inletInto(source.processor, source.model.channels, inlets);
        const sink = model.sinks.find(({ name }) => flowOf(model.name, 'sink', name) === flow);
        return sink && this.#channelInlet(sink.channel, inlets);
    }
    endOf(origin) {
        const { inlets } = this.#targets();
        const ends = [...inlets.values()].map((inlet) => inlet.known(origin)?.end ?? 0);
        return Math.max(0, ...ends);
    }
    #channelInlet(channel, inlets) {
        const inlet = inlets.get(channel);
        if (inlet === undefined)
            return undefined;
        let found = this.#channels.get(channel);
        if (found?.of !== inlet) {
            const processor = new ChannelProcessor({
                origin: `replay:${channel}`,
                inlets: new Map([[channel, inlet]]),
                interceptors: [],
                selector: everythingTo(channel),
                counters: new Counters(),
                ...this.#ports,
            });
            found = { ...inletInto(processor, [channel], inlets), of: inlet };
            this.#channels.set(channel, found);
        }
        return found;
    }
}
function inletInto(processor, channels, inlets) {
    const capacities = channels.map((name) => inlets.get(name)?.channel.transactionCapacity ?? Infinity);
    return { batchSizeMax: Math.min(...capacities), emit: (batch) => processor.emit(batch) };
}
function everythingTo(channel) {
    return {
        select: () => [{ channel, events: 'all' }],
        requiredChannels: new Set([channel]),
        optionalChannels: new Set(),
    };
}
//# sourceMappingURL=replay-inlets.js.map