import { element } from './dom.js';
import type { Flow, FlowBlock, FlowEdge, FlowNode } from './flow-model.js';
import { formatCount, formatRate } from './format.js';

const card = { width: 148, height: 98 };
const gap = { column: 30, row: 12, block: 36 };
const pad = { side: 12, top: 30, bottom: 12 };
const smallestScale = 0.62;

interface Spot {
  readonly left: number;
  readonly top: number;
}

/** Draws the graph once for a shape of pipeline, then only changes its numbers. */
export class FlowView {
  readonly #container: HTMLElement;
  readonly #onChoose: (id: string) => void;
  readonly #cards = new Map<string, HTMLElement>();
  readonly #lines = new Map<string, SVGPathElement>();
  #shape = '';
  #canvas = element('div', 'flow-canvas');
  #size = { width: 0, height: 0 };

  /** `onChoose` is told the component whose card was clicked. */
  constructor(container: HTMLElement, onChoose: (id: string) => void) {
    this.#container = container;
    this.#onChoose = onChoose;
    new ResizeObserver(() => this.#fit()).observe(container);
  }

  show(flow: Flow, rateOf: (node: FlowNode) => number): void {
    const nodes = flow.levels.flat().flatMap(({ columns }) => columns.flat());
    const shape = JSON.stringify([flow.levels.map(shapeOf), flow.edges]);
    if (shape !== this.#shape) this.#build(flow);
    this.#shape = shape;
    for (const node of nodes) this.#update(node, rateOf(node), flow.edges);
  }

  #build({ levels, edges }: Flow): void {
    this.#cards.clear();
    this.#lines.clear();
    this.#canvas = element('div', 'flow-canvas');
    const spots = new Map<string, Spot>();
    const heights = levels.map((blocks) => stackHeight(blocks));
    const height = Math.max(0, ...heights);
    let left = 0;
    for (const [i, blocks] of levels.entries()) {
      let top = (height - heights[i]!) / 2;
      for (const block of blocks) {
        this.#placeBlock(block, { left, top }, spots);
        top += blockHeight(block) + gap.row;
      }
      left += Math.max(...blocks.map(blockWidth)) + gap.block;
    }
    this.#size = { width: Math.max(0, left - gap.block), height };
    this.#canvas.prepend(this.#drawEdges(edges, spots));
    this.#container.replaceChildren(this.#canvas);
    this.#fit();
  }

  #placeBlock(block: FlowBlock, at: Spot, spots: Map<string, Spot>): void {
    const height = blockHeight(block);
    const frame = element('div', 'flow-block', element('h3', '', block.title));
    place(frame, at, blockWidth(block), height);
    this.#canvas.append(frame);
    for (const [i, column] of block.columns.entries()) {
      const left = at.left + pad.side + i * (card.width + gap.column);
      const free = height - pad.top - pad.bottom - columnHeight(column);
      let top = at.top + pad.top + free / 2;
      for (const node of column) {
        const made = makeCard(node);
        if (isComponent(node)) this.#makeChoosable(made, node.id);
        place(made, { left, top }, card.width, card.height);
        this.#cards.set(node.id, made);
        spots.set(node.id, { left, top });
        this.#canvas.append(made);
        top += card.height + gap.row;
      }
    }
  }

  #makeChoosable(made: HTMLElement, id: string): void {
    made.tabIndex = 0;
    made.role = 'button';
    made.addEventListener('click', () => this.#onChoose(id));
    made.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter' || key === ' ') this.#onChoose(id);
    });
  }

  #drawEdges(edges: readonly FlowEdge[], spots: ReadonlyMap<string, Spot>): SVGSVGElement {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('width', `${this.#size.width}`);
    svg.setAttribute('height', `${this.#size.height}`);
    for (const { from, to } of edges) {
      const [start, end] = [spots.get(from), spots.get(to)];
      if (start === undefined || end === undefined) continue;
      const path = document.createElementNS(svg.namespaceURI, 'path') as SVGPathElement;
      path.setAttribute('d', curve(start, end));
      this.#lines.set(`${from}\n${to}`, path);
      svg.append(path);
    }
    return svg;
  }

  #update(node: FlowNode, rate: number, edges: readonly FlowEdge[]): void {
    const shown = this.#cards.get(node.id)!;
    const part = (name: string): HTMLElement => shown.querySelector<HTMLElement>(`.${name}`)!;
    shown.dataset['state'] = node.state;
    shown.title = node.error ?? '';
    part('rate').textContent = formatRate(rate);
    part('detail').textContent = detailOf(node);
    if (node.fill !== undefined) {
      const { events, capacityEvents } = node.fill;
      const percent = capacityEvents === 0 ? 0 : Math.min(100, (100 * events) / capacityEvents);
      part('fill').style.width = `${percent}%`;
      part('fill').classList.toggle('high', percent > 80);
    }
    for (const { from, to } of edges.filter((edge) => edge.from === node.id))
      this.#lines.get(`${from}\n${to}`)?.classList.toggle('flowing', rate > 0);
  }

  /** Shrinks a wide graph to the width there is, down to what can still be read. */
  #fit(): void {
    const { width, height } = this.#size;
    if (width === 0) return;
    const scale = Math.max(smallestScale, Math.min(1, this.#container.clientWidth / width));
    this.#canvas.style.transform = `scale(${scale})`;
    this.#canvas.style.width = `${width * scale}px`;
    this.#canvas.style.height = `${height * scale}px`;
  }
}

function isComponent({ kind }: FlowNode): boolean {
  return kind === 'source' || kind === 'channel' || kind === 'sink';
}

function makeCard(node: FlowNode): HTMLElement {
  const name = element('div', 'name', node.name);
  name.title = node.name;
  const bar = element('div', 'bar', element('div', 'fill'));
  return element(
    'article',
    `node ${node.kind}`,
    element('div', 'kind', element('i', 'dot'), `${node.kind} · ${node.type}`),
    name,
    element('div', 'rate'),
    element('div', 'detail'),
    ...(node.fill === undefined ? [] : [bar]),
  );
}

function detailOf({ error, state, fill, lag, events, openFiles }: FlowNode): string {
  const count = formatCount;
  if (error !== undefined) return `${state}: ${error}`;
  if (state !== 'running') return state;
  if (fill !== undefined) return `${count(fill.events)} of ${count(fill.capacityEvents)}`;
  if (lag !== undefined) return `lag ${count(lag)}`;
  const files = openFiles === undefined ? '' : `, ${count(openFiles)} open`;
  return `${count(events)} in all${files}`;
}

function shapeOf(blocks: readonly FlowBlock[]): unknown {
  return blocks.map(({ id, columns }) => [
    id,
    columns.map((column) => column.map((node) => [node.id, node.type, node.fill === undefined])),
  ]);
}

function columnHeight(column: readonly FlowNode[]): number {
  return column.length * (card.height + gap.row) - gap.row;
}

function blockHeight({ columns }: FlowBlock): number {
  return pad.top + Math.max(...columns.map(columnHeight)) + pad.bottom;
}

function blockWidth({ columns }: FlowBlock): number {
  return 2 * pad.side + columns.length * (card.width + gap.column) - gap.column;
}

function stackHeight(blocks: readonly FlowBlock[]): number {
  return blocks.reduce((sum, block) => sum + blockHeight(block) + gap.row, -gap.row);
}

function place(target: HTMLElement, { left, top }: Spot, width: number, height: number): void {
  Object.assign(target.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
}

/** From the right side of one card to the left side of another. */
function curve(start: Spot, end: Spot): string {
  const [x1, y1] = [start.left + card.width, start.top + card.height / 2];
  const [x2, y2] = [end.left, end.top + card.height / 2];
  const bend = Math.max(20, Math.abs(x2 - x1) / 2);
  return `M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}
