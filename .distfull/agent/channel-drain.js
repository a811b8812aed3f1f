/** At a stop, what a channel would lose may be delivered for so long. */
export const undeliveredMsMaxDefault = 5_000;
const lookEveryMs = 10;
/** Resolves with the channels that still hold what they held at the call; empty: all is delivered. */
export async function drainChannels(channels, sinks, clock, { stallMsMax = Infinity, limitMs = Infinity }) {
    const ends = channels
        .filter(({ state }) => state === 'running')
        .filter((channel) => sinks.some((each) => each.channel === channel))
        .map((channel) => ({ channel, end: channel.instance.endSequence }));
    const startMs = clock.monotonicMs();
    let movedMs = startMs;
    for (let progress = -1;;) {
        const waiting = ends.filter(({ channel, end }) => channel.instance.lowMark < end);
        const position = waiting.reduce((sum, { channel }) => sum + channel.instance.lowMark, 0);
        if (position !== progress)
            movedMs = clock.monotonicMs();
        const nowMs = clock.monotonicMs();
        const isOver = nowMs - movedMs > stallMsMax || nowMs - startMs >= limitMs;
        if (waiting.length === 0 || isOver)
            return waiting.map(({ channel }) => channel);
        progress = position;
        await clock.sleep(lookEveryMs);
    }
}
//# sourceMappingURL=channel-drain.js.map