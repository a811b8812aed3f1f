/**
 * What both file formats are read into: a flat list of leaves, `a1.sources.r1.port` → "44444", each
 * with the places of its value and of every part of its key. In this form dotted and nested keys
 * mean the same, and a later file overrides an earlier one key by key.
 */
import type { SourcePosition } from './model.js';
export interface Leaf {
    /** As written, dots included. */
    readonly path: string;
    /** A list comes from YAML alone; elsewhere the option's schema says how a value is split. */
    readonly value: string | readonly string[];
    readonly format: 'properties' | 'yaml';
    /** The key has no value in YAML (`access:` or `access: {}`): it only says that it is there. */
    readonly empty?: boolean;
    /** Comes from a config filter, and is never shown. */
    readonly secret?: boolean;
    /** Holds a `${…}` that could not be resolved, which is reported already. */
    readonly unresolved?: boolean;
    readonly position: SourcePosition;
    /** One for each part of `path` between dots. */
    readonly keyPositions: readonly SourcePosition[];
}
export interface Entry {
    /** The part of the leaf's path below the section. */
    readonly key: string;
    readonly leaf: Leaf;
}
/** The leaves below one path, such as those of one component. */
export declare class Section {
    #private;
    readonly path: string;
    readonly position: SourcePosition;
    /** In the order written. */
    readonly entries: readonly Entry[];
    /** The value at the path itself: `a1.sources = r1` beside `a1.sources.r1.type`. */
    readonly own: Leaf | undefined;
    constructor(path: string, position: SourcePosition, entries: readonly Entry[]);
    static of(leaves: Iterable<Leaf>, position: SourcePosition): Section;
    /** Written in YAML, where a map names its members. */
    get isMap(): boolean;
    /** By the next part of the key, in the order first written. */
    get children(): ReadonlyMap<string, Section>;
    child(name: string): Section | undefined;
    /** The value of one option of this section. */
    leaf(name: string): Leaf | undefined;
    /** Without the options under these names. */
    without(names: ReadonlySet<string>): Section;
}
export declare function firstPart(key: string): string;
export interface Name {
    readonly text: string;
    readonly position: SourcePosition;
}
/** The names in a list value: `r1 r2`, or a YAML list. */
export declare function namesIn(leaf: Leaf, separator?: RegExp): readonly Name[];
