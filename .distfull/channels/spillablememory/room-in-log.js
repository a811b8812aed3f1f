/** Of a batch that memory cannot take. */
export class RoomInLog {
    inLog;
    constructor(inLog) {
        this.inLog = inLog;
    }
    get events() {
        return this.inLog.events;
    }
    get bytes() {
        return this.inLog.bytes;
    }
    release() {
        this.inLog.release();
    }
}
//# sourceMappingURL=room-in-log.js.map