const lastingPrefix = 'tailrace-';
/** What was last used at `limitMs` or before. */
export function expiredOffsets(group, offsets, limitMs) {
    if (group.groupId.startsWith(lastingPrefix))
        return [];
    const old = offsets.filter(({ committedMs }) => committedMs <= limitMs);
    if (group.state === 'Empty')
        return (group.emptySinceMs ?? 0) <= limitMs ? old : [];
    const subscribed = group.state === 'Stable' ? group.subscribedTopics() : undefined;
    return subscribed === undefined ? [] : old.filter(({ topic }) => !subscribed.has(topic));
}
//# sourceMappingURL=offset-expiry.js.map