/** Items by their topic, in the order in which the topics first appear: how requests are nested. */
export function byTopic(items) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(item.topic);
        if (group === undefined)
            groups.set(item.topic, [item]);
        else
            group.push(item);
    }
    return [...groups];
}
/** Requests that follow each other: one holds one record batch a partition. */
export function inRounds(items) {
    const rounds = [];
    const counts = new Map();
    for (const item of items) {
        const key = `${item.topic}-${item.partition}`;
        const round = counts.get(key) ?? 0;
        counts.set(key, round + 1);
        (rounds[round] ??= []).push(item);
    }
    return rounds;
}
//# sourceMappingURL=topic-partition.js.map