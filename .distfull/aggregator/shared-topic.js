/**
 * Why several processes cannot share the topic of a query; undefined: they can, when it is
 * partitioned by the group keys. Each process writes absolute values, so a row must be of one of
 * them.
 */
export function sharingProblem({ groupingSets, groupKeys, stages }) {
    if (stages.length > 0)
        return 'a query over groups (Top-N, a second window) needs the groups of all partitions';
    const isFinest = groupingSets.length === 1 && groupingSets[0].length === groupKeys.length;
    if (isFinest && groupKeys.length > 0)
        return undefined;
    return 'rows that sum over a key, or have none, would be written by each process with its part';
}
//# sourceMappingURL=shared-topic.js.map