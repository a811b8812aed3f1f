export interface PageFile {
    readonly body: Uint8Array<ArrayBuffer>;
    readonly contentType: string;
    readonly etag: string;
}
/** The bundle that scripts/build-page.mjs makes, by request path: a handful of files, read once. */
export declare function readPageFiles(): Map<string, PageFile>;
