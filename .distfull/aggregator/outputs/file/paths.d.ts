/** A column's text as a part of a file's name: `/a/../b c` is `%2Fa%2F..%2Fb%20c`. */
export declare function nameText(text: string): string;
/** The n-th file of a path: `pages.jsonl`, `pages.1.jsonl`, `pages.2.jsonl`, … */
export declare function rolledPath(path: string, n: number): string;
/** Where an output keeps its position: beside the files, in the folder that all of them are below. */
export declare function positionDirectory(template: string): string;
