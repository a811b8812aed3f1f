const blockBytesMin = 256 * 1024;
export function blobPieces(maxBlobLength) {
    const blockBytes = maxBlobLength * Math.max(1, Math.floor(blockBytesMin / maxBlobLength));
    return {
        blockBytes,
        split({ buffer, from, isEnd }) {
            const bytes = buffer.length - from;
            const size = isEnd ? Math.ceil(bytes / maxBlobLength) : Math.floor(bytes / maxBlobLength);
            const starts = new Uint32Array(size).map((_, i) => from + i * maxBlobLength);
            const ends = starts.map((start) => Math.min(start + maxBlobLength, buffer.length));
            return { starts, ends, size, next: ends[size - 1] ?? from };
        },
    };
}
//# sourceMappingURL=blob-pieces.js.map