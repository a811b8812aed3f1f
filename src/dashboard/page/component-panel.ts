/** What one component of the graph counts, and whom it talks to: shown when its card is chosen. */
import type { ComponentStatus, PipelineStatus } from '../../core/status.js';
import { byId, element, redraw } from './dom.js';
import { formatCount } from './format.js';

export class ComponentPanel {
  #chosen: string | undefined;
  #status: PipelineStatus | undefined;

  /** `id` is `<agent>/<component>`. Choosing it once more closes the panel. */
  choose(id: string): void {
    this.#chosen = this.#chosen === id ? undefined : id;
    if (this.#status !== undefined) this.show(this.#status);
  }

  show(status: PipelineStatus): void {
    this.#status = status;
    const component = componentOf(status, this.#chosen);
    const panel = byId('component');
    panel.hidden = component === undefined;
    if (component === undefined) return;
    byId('component-title').textContent = this.#chosen!;
    byId('component-state').textContent = stateOf(component);
    byId('component-error').textContent = component.error ?? '';
    redraw(byId('component-numbers'), component.counters, () =>
      Object.entries(component.counters)
        .toSorted(([a], [b]) => a.localeCompare(b))
        .map(([name, value]) =>
          element('div', '', element('dt', '', name), element('dd', '', formatCount(value))),
        ),
    );
  }
}

function componentOf(status: PipelineStatus, id: string | undefined): ComponentStatus | undefined {
  for (const { name, components } of status.agents)
    for (const component of components) if (`${name}/${component.name}` === id) return component;
  return undefined;
}

function stateOf({ kind, type, state, address }: ComponentStatus): string {
  const parts = [`${kind} · ${type}`, state];
  if (address !== undefined) parts.push(kind === 'sink' ? `to ${address}` : `at ${address}`);
  return parts.join(' · ');
}
