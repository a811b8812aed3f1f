/** Whether `work` ends in time; rejects as it does. What takes longer is left behind. */
export async function endsWithin(limitMs, clock, work) {
    const ended = new AbortController(); // a timer left behind keeps the thread alive
    try {
        return await Promise.race([
            work.then(() => true),
            clock.sleep(limitMs, ended.signal).then(() => false),
        ]);
    }
    finally {
        ended.abort();
    }
}
//# sourceMappingURL=time-limit.js.map