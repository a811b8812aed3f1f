export type ScramDigest = 'sha256' | 'sha512';
/** Bytes of a digest, of every key and of a proof. */
export declare const digestBytes: Readonly<Record<ScramDigest, number>>;
/** Kafka's own minimum. */
export declare const iterationsMin = 4096;
/** Off the event loop: some milliseconds for each 4096 iterations. */
export declare function saltPassword(digest: ScramDigest, password: string, salt: Buffer, iterations: number): Promise<Buffer>;
export declare function hmac(digest: ScramDigest, key: Buffer, text: string): Buffer;
export declare function storedKeyOf(digest: ScramDigest, clientKey: Buffer): Buffer;
export declare function clientKeyOf(digest: ScramDigest, salted: Buffer): Buffer;
export declare function serverKeyOf(digest: ScramDigest, salted: Buffer): Buffer;
export declare function xor(left: Buffer, right: Buffer): Buffer;
/** `r=…,s=…` by name; of one that comes twice the last. */
export declare function attributesOf(message: string): ReadonlyMap<string, string>;
