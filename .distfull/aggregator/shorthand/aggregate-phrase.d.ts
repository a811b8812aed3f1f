export declare function aggregateSql(phrase: string): string;
