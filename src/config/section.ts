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
export class Section {
  readonly path: string;
  readonly position: SourcePosition;
  /** In the order written. */
  readonly entries: readonly Entry[];
  /** The value at the path itself: `a1.sources = r1` beside `a1.sources.r1.type`. */
  readonly own: Leaf | undefined;
  #children: ReadonlyMap<string, Section> | undefined;

  constructor(path: string, position: SourcePosition, entries: readonly Entry[]) {
    this.path = path;
    this.position = position;
    this.own = entries.find((entry) => entry.key === '')?.leaf;
    this.entries = entries.filter((entry) => entry.key !== '');
  }

  static of(leaves: Iterable<Leaf>, position: SourcePosition): Section {
    return new Section(
      '',
      position,
      Array.from(leaves, (leaf) => ({ key: leaf.path, leaf })),
    );
  }

  /** Written in YAML, where a map names its members. */
  get isMap(): boolean {
    return (this.own ?? this.entries[0]?.leaf)?.format === 'yaml';
  }

  /** By the next part of the key, in the order first written. */
  get children(): ReadonlyMap<string, Section> {
    this.#children ??= this.#group();
    return this.#children;
  }

  child(name: string): Section | undefined {
    return this.children.get(name);
  }

  /** The value of one option of this section. */
  leaf(name: string): Leaf | undefined {
    return this.entries.find((entry) => entry.key === name)?.leaf;
  }

  /** Without the options under these names. */
  without(names: ReadonlySet<string>): Section {
    const own = this.own === undefined ? [] : [{ key: '', leaf: this.own }];
    const rest = this.entries.filter((entry) => !names.has(firstPart(entry.key)));
    return new Section(this.path, this.position, [...own, ...rest]);
  }

  #group(): ReadonlyMap<string, Section> {
    const groups = new Map<string, Entry[]>();
    for (const { key, leaf } of this.entries) {
      const name = firstPart(key);
      const group = groups.get(name) ?? [];
      group.push({ key: key.slice(name.length + 1), leaf });
      groups.set(name, group);
    }
    const depth = this.path === '' ? 0 : this.path.split('.').length;
    return new Map(
      Array.from(groups, ([name, entries]) => {
        const { leaf } = entries[0]!;
        const path = this.path === '' ? name : `${this.path}.${name}`;
        return [name, new Section(path, leaf.keyPositions[depth] ?? leaf.position, entries)];
      }),
    );
  }
}

export function firstPart(key: string): string {
  const dot = key.indexOf('.');
  return dot < 0 ? key : key.slice(0, dot);
}

export interface Name {
  readonly text: string;
  readonly position: SourcePosition;
}

/** The names in a list value: `r1 r2`, or a YAML list. */
export function namesIn(leaf: Leaf, separator: RegExp = /\S+/g): readonly Name[] {
  if (typeof leaf.value !== 'string') {
    return leaf.value.map((text) => ({ text, position: leaf.position }));
  }
  // Only a value that stands in the file as it is can be pointed into.
  const verbatim = leaf.position.length === leaf.value.length;
  return Array.from(leaf.value.matchAll(separator), (match) => ({
    text: match[0],
    position: verbatim
      ? {
          ...leaf.position,
          column: (leaf.position.column ?? 1) + match.index,
          length: match[0].length,
        }
      : leaf.position,
  }));
}
