/** Compresses `bytes` by themselves. Nothing else may be under way in the compressor. */
export async function compressWhole(compressor, bytes) {
    return Buffer.concat([...(await compressor.write(bytes)), ...(await compressor.finish())]);
}
//# sourceMappingURL=compressor.js.map