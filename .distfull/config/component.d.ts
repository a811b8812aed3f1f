import { type ComponentKind } from './flume-types.js';
import type { ComponentModel } from './model.js';
import { type Referable } from './option-references.js';
import type { Report } from './report.js';
import type { Section } from './section.js';
/** What the configuration needs of a ComponentDefinition. */
export interface TypeDefinition {
    readonly type: string;
    readonly aliases: readonly string[];
    readonly schema: string;
}
export interface KindOfComponent {
    readonly kind: ComponentKind;
    readonly definitions: readonly TypeDefinition[];
    /** Options of every component of the kind, which are read elsewhere. */
    readonly common: readonly string[];
    /** The type where none is written. */
    readonly defaultType?: string;
    /** What its options may name (`x-refers`). */
    readonly refersTo?: Referable;
}
/** Undefined when the component cannot be used; what is wrong with it is reported. */
export declare function readComponent(name: string, section: Section, kind: KindOfComponent, report: Report): Promise<ComponentModel | undefined>;
