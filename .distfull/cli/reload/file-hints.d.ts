export interface FileHints {
    close(): void;
}
/** Never throws: what cannot be watched gives no hints. */
export declare function watchFiles(files: readonly string[], onHint: () => void): FileHints;
