/**
 * Where a replayed letter goes in: the channels of a source, through its interceptors, or the
 * channel of a sink.
 */
export function flowOf(agent, kind, name) {
    return `${agent}/${kind}/${name}`;
}
/** On a replayed event: the number of its letter. Where it fails again, the new letter has it, too. */
export const replayedHeader = 'tailrace.replayed';
//# sourceMappingURL=dead-letter-flow.js.map