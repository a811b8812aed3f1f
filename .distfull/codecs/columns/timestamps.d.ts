export declare class TimestampReader {
    #private;
    constructor(standard: 'iso-8601' | 'sql');
    read(buffer: Buffer, start: number, end: number): number;
}
