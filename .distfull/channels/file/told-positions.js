import { ChannelError, messageOf } from '../../core/errors.js';
import { numbersIn } from '../../core/interval-set.js';
export class ToldPositions {
    #parts;
    #id;
    #renewing;
    constructor(parts) {
        this.#parts = parts;
        this.#id = parts.id;
    }
    /** The channel's id as it is now. */
    get channelId() {
        return this.#id;
    }
    async take(lane, told) {
        const { lanes, doubts } = this.#parts;
        if (told === undefined)
            return doubts.giveUp(lane, 'its destination keeps no position');
        if (told === 'restored')
            return doubts.settle(lane);
        if (told.end > 0)
            return this.#compare(lane, told);
        if (lanes.deliveredTo(lane) > 0)
            doubts.giveUp(lane, 'its destination has no position of it any more');
        doubts.settle(lane);
    }
    async #compare(lane, told) {
        const { queue, lanes, doubts, capacity } = this.#parts;
        const handedOut = this.#parts.handedOut();
        const delivered = lanes.deliveredTo(lane);
        capacity.free(queue.learn(told, handedOut), 0);
        lanes.noteDelivered(lane, Math.min(told.end, handedOut));
        doubts.settle(lane);
        if (told.end > handedOut)
            await this.#goOnUnderNewId(told.end, handedOut);
        else if (told.end < delivered)
            await this.#sendAgain(lane, told, delivered);
    }
    /** The destination has lost what it had. */
    async #sendAgain(lane, told, delivered) {
        const { lanes, stored, queue, capacity, houseKeeping, context, tallies } = this.#parts;
        const missing = told.missing(0, delivered);
        const isAlone = lanes.isOnlyDeliverer(lane);
        const { again, gone } = await houseKeeping.whileNothingGoes(async () => {
            // What several lanes have delivered cannot be told apart any more.
            const found = await stored.eventsIn(isAlone ? missing : []);
            const retainedFrom = isAlone ? stored.startOffset : Infinity;
            const lost = missing.map(({ from, to }) => Math.min(to, retainedFrom) - from);
            capacity.occupy(queue.undo(found), 0);
            lanes.setDelivered(lane, told.end);
            return { again: found, gone: lost.reduce((sum, count) => sum + Math.max(0, count), 0) };
        });
        const events = numbersIn(again);
        context.counters.add('LostAtDestinationCount', gone);
        tallies.add('lostAtDestination', gone);
        context.logger.error({ told: told.end, delivered, again: events, lost: gone }, `The destination has lost data: it holds events up to ${told.end}, and had those up to ${delivered}; ` +
            `${events} are sent again, ${gone} are not retained here and are lost there`);
    }
    /** The destination has numbers that this log never handed out. */
    async #goOnUnderNewId(toldEnd, handedOut) {
        this.#renewing ??= this.#renew(toldEnd, handedOut).finally(() => (this.#renewing = undefined));
        await this.#renewing;
    }
    async #renew(toldEnd, handedOut) {
        const { context, renewId, lanes, doubts, save } = this.#parts;
        const old = this.#id;
        try {
            this.#id = await renewId();
        }
        catch (error) {
            throw new ChannelError(`channel ${context.name}: its log went back, and its id cannot be renewed: ${messageOf(error)}`, { cause: error });
        }
        context.counters.add('LogWentBackCount');
        lanes.beginAnew();
        for (const lane of lanes.names.keys())
            doubts.giveUp(lane, 'the channel has a new id');
        context.logger.error({ channel: this.#id, before: old, told: toldEnd, handedOut }, `The destination has events up to ${toldEnd} of channel ${old}, which has handed out none beyond ${handedOut}: ` +
            `the log was restored from a copy, or the disk lost what it had synced. The channel goes on as ${this.#id}; ` +
            'what was being delivered may be doubled');
        await save();
    }
}
//# sourceMappingURL=told-positions.js.map