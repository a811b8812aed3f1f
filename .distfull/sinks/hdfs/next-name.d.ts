export declare function nextName(path: string): string;
