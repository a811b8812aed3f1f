export function toJson(group) {
    return {
        ...group,
        members: group.members.map((member) => ({
            ...member,
            assignment: member.assignment.toString('base64'),
            protocols: member.protocols.map(({ name, metadata }) => ({
                name,
                metadata: metadata.toString('base64'),
            })),
        })),
    };
}
export function fromJson(group) {
    return {
        ...group,
        members: group.members.map((member) => ({
            ...member,
            assignment: Buffer.from(member.assignment, 'base64'),
            protocols: member.protocols.map(({ name, metadata }) => ({
                name,
                metadata: Buffer.from(metadata, 'base64'),
            })),
        })),
    };
}
//# sourceMappingURL=stored-group.js.map