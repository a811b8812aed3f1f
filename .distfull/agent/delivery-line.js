import { FencedError, messageOf } from '../core/errors.js';
const nothingOpen = { delivered: Promise.resolve(true), stored: Promise.resolve(true) };
export class DeliveryLine {
    member;
    lane;
    /** Started, and its destination's position is known. */
    isReady = false;
    isStarted = false;
    state = 'starting';
    error;
    failures = 0;
    /** A delivery has failed, and nobody has drawn the consequence yet. */
    hasFailed = false;
    /** The newest lease; settled before any recovery. */
    last = nothingOpen;
    /** `delivered` of the leases that count against the sink's limit, oldest first. */
    open = [];
    /** The channel's id that the destination was last asked under. */
    channelId;
    /** The channel keeps events for it whose outcome is unknown. */
    isInDoubt = false;
    /** A recovery beside the group's deliveries. */
    asking;
    constructor(member) {
        this.member = member;
    }
    /** Resolves when the sink takes another delivery; false when one has failed. */
    async hasRoom() {
        while (this.open.length >= (this.member.sink.openDeliveriesMax ?? 1))
            if (!(await this.open.shift()))
                return false;
        await this.member.sink.ready?.();
        return true;
    }
    /** Resolves when nothing is open. */
    async settle() {
        await this.last.stored;
        this.last = nothingOpen;
        this.open.length = 0;
    }
    failed(error) {
        this.hasFailed = true;
        this.note(error);
    }
    /** A failure, for the status and the log. Fenced: it does not go on. */
    note(error) {
        const { logger } = this.member;
        this.error = messageOf(error);
        if (error instanceof FencedError) {
            this.state = 'failed';
            logger.error({}, `Stopped: another writer took over. ${this.error}`);
            return;
        }
        this.failures++;
        this.state = 'backing off';
        const fields = { failures: this.failures };
        if (this.failures === 1 || this.failures % 10 === 0)
            logger.warn(fields, `Delivery failed: ${this.error}`);
        else
            logger.debug(fields, `Delivery failed: ${this.error}`);
    }
}
//# sourceMappingURL=delivery-line.js.map