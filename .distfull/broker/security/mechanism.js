/** What went wrong is for the log alone: a client is told that it failed. */
export class LoginError extends Error {
}
/** Of a name, a password, a nonce: Kafka knows no limit, and nobody types more. */
export const wordBytesMax = 1_024;
//# sourceMappingURL=mechanism.js.map