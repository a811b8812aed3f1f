/** As the APIs of users number them. */
const digests = [
    [1, 'sha256'],
    [2, 'sha512'],
];
export const digestOfMechanism = new Map(digests);
//# sourceMappingURL=scram-mechanisms.js.map