/**
 * The only way the page makes elements. Text goes in as text nodes, never as markup: logs hold
 * attack traffic, and it must be shown as what it is.
 */
export type Child = Node | string;

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** An element that index.html has. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no element #${id}`);
  return found as Kind;
}

const drawn = new WeakMap<Element, string>();

/** Redraws only when `content` differs from the last time: selections and open details stay. */
export function redraw(parent: Element, content: unknown, draw: () => readonly Child[]): void {
  const key = JSON.stringify(content);
  if (drawn.get(parent) === key) return;
  drawn.set(parent, key);
  parent.replaceChildren(...draw());
}

/** Names with `#` in front head columns of numbers. */
export function tableHead(...names: readonly string[]): HTMLTableSectionElement {
  const cells = names.map((name) =>
    name.startsWith('#') ? element('th', 'number', name.slice(1)) : element('th', '', name),
  );
  return element('thead', '', element('tr', '', ...cells));
}
