export const systemClock = {
    nowMs: () => Date.now(),
    monotonicMs: () => performance.now(),
    schedule(delayMs, action) {
        const handle = setTimeout(action, delayMs);
        handle.unref();
        return { cancel: () => clearTimeout(handle) };
    },
    sleep(delayMs, signal) {
        return new Promise((resolve) => {
            if (signal?.aborted)
                return resolve();
            const done = () => {
                clearTimeout(handle);
                signal?.removeEventListener('abort', done);
                resolve();
            };
            const handle = setTimeout(done, delayMs);
            signal?.addEventListener('abort', done, { once: true });
        });
    },
};
//# sourceMappingURL=clock.js.map