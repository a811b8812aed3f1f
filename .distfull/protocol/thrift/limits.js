/** The longest frame that is taken. libthrift's servers take 16,384,000 bytes. */
export const frameBytesMax = 64 * 1024 * 1024;
//# sourceMappingURL=limits.js.map