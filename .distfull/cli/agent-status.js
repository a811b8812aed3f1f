/** What a process that runs one agent tells of itself: a pipeline without the other stages. */
export function agentStatus({ agents, deadLetters }, { configuration, ...parts }) {
    return {
        ...parts,
        stages: [],
        agents,
        queries: [],
        deadLetters,
        memoryRssBytes: process.memoryUsage.rss(),
        ...(configuration === undefined ? {} : { configuration }),
    };
}
//# sourceMappingURL=agent-status.js.map