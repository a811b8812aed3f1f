/** Every event into every channel: the batch goes on whole. */
export class ReplicatingSelector {
    requiredChannels;
    optionalChannels;
    #selections;
    constructor(channels, { optional = [] }) {
        this.optionalChannels = new Set(optional);
        this.requiredChannels = new Set(channels.filter((channel) => !optional.includes(channel)));
        this.#selections = channels.map((channel) => ({ channel, events: 'all' }));
    }
    select() {
        return this.#selections;
    }
}
//# sourceMappingURL=replicating-selector.js.map