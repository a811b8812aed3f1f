export class TakenPartition {
    topic;
    partition;
    #pieces = [];
    #committed = -1;
    #delivered;
    constructor({ topic, partition }) {
        this.topic = topic;
        this.partition = partition;
    }
    /** Nothing lies between this piece and the one before but what holds no event. */
    add(numbers, end) {
        this.#pieces.push({ ...numbers, end });
    }
    /** Reading goes on elsewhere. */
    move() {
        this.#pieces = [];
        this.#committed = -1;
        this.#delivered = undefined;
    }
    /** What the group is to be told: nothing before it is pending. Undefined: it knows. */
    placeToCommit(delivered) {
        while (this.#pieces.length > 0 && isIn(delivered, this.#pieces[0]))
            this.#delivered = this.#pieces.shift().end;
        const place = this.#delivered;
        return place !== undefined && place.offset > this.#committed ? place : undefined;
    }
    committed(place) {
        this.#committed = Math.max(this.#committed, place.offset);
    }
}
function isIn(delivered, { from, to }) {
    return delivered.contains(from, to);
}
//# sourceMappingURL=taken-partition.js.map