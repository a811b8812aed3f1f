/** The longest frame that is taken. libthrift's servers take 16,384,000 bytes. */
export declare const frameBytesMax: number;
