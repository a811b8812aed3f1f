import { type Section } from '../section.js';
export interface Remarks {
    /** Without the sign; an empty one is a blank line. */
    readonly before: readonly string[];
    readonly hasSpaceBefore: boolean;
    readonly behind: string | undefined;
}
export interface YamlParts {
    /** The key is the leaf's path. */
    readonly remarks: ReadonlyMap<string, Remarks>;
    readonly head: readonly string[];
    readonly foot: readonly string[];
    /** Lists of names that are not left out: a value refers to them. */
    readonly keptLists: ReadonlySet<string>;
}
export declare function writeYaml(root: Section, parts: YamlParts): string;
/** Whether the map of the list says the same: each name once, and each has its section. */
export declare function isImpliedList({ path, own, children }: Section, keptLists: ReadonlySet<string>): boolean;
