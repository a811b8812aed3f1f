/** A promise that somebody else settles. Nobody needs to wait for it: a rejection is no crash. */
export class Deferred {
    promise;
    resolve;
    reject;
    constructor() {
        this.promise = new Promise((resolve, reject) => {
            this.resolve = resolve;
            this.reject = reject;
        });
        this.promise.catch(() => { });
    }
}
//# sourceMappingURL=deferred.js.map