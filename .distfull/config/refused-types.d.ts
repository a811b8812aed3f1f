/**
 * Flume's types that are refused by name, with what to use in their place: retired upstream, or bound
 * to Java or Hadoop. By the short name and the class, both in lower case.
 */
import type { ComponentKind } from './flume-types.js';
interface RefusedType {
    readonly kind: ComponentKind;
    readonly names: readonly string[];
    /** Why, and the alternative. */
    readonly advice: string;
}
export declare const refusedTypes: readonly RefusedType[];
/** Why a type is refused, or undefined where it is none of these. */
export declare function adviceFor(kind: ComponentKind, type: string): string | undefined;
export {};
