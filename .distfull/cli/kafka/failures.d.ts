export declare function explained(error: unknown): string;
