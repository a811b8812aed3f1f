import { BarChart, LineChart } from 'echarts/charts';
import {
  DataZoomComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import type { EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { Series, SeriesPoint } from '../results-view.js';
import { formatCount, formatDate, formatTime, formatValue, formatWindow } from './format.js';

use([
  BarChart,
  LineChart,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  DataZoomComponent,
  CanvasRenderer,
]);

/** A column this much larger than the first (bytes beside page views) gets an axis of its own. */
const otherScale = 20;
const openSuffix = ' (open)';
/** As many bars as can be told apart. */
const windowsZoomed = 90;
const dayMs = 86_400_000;

/**
 * The values of each window over the data's own time: the first column as bars, others as lines.
 */
export class SeriesChart {
  readonly #container: HTMLElement;
  readonly #chart: EChartsType;
  #series: Series = { columns: [], points: [] };
  #mustZoom = true;

  /** `picked` is told the window that is clicked; of those that begin together, the last. */
  constructor(container: HTMLElement, picked: (window: SeriesPoint) => void) {
    this.#container = container;
    this.#chart = init(container);
    this.#chart.on('click', ({ value }) => {
      const window = this.#pointAt((value as [number, number])[0]);
      if (window !== undefined) picked(window);
    });
    new ResizeObserver(() => this.#chart.resize()).observe(container);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#draw());
  }

  show(series: Series): void {
    this.#series = series;
    this.#draw();
  }

  /** Zooms to the newest windows with the next series; later ones leave the zoom to the user. */
  showNewest(): void {
    this.#mustZoom = true;
  }

  #draw(): void {
    const { columns, points } = this.#series;
    const color = (name: string): string =>
      getComputedStyle(this.#container).getPropertyValue(`--${name}`).trim();
    const isKnown = (i: number): boolean => points.some(({ values }) => values[i] !== null);
    const known = [...columns.keys()].filter(isKnown);
    const palette = [color('accent'), color('second'), color('third'), color('muted')];
    const axis = known.map((i) => (i > 0 && max(points, i) > otherScale * max(points, 0) ? 1 : 0));
    const text = { color: color('muted') };
    const lines = { lineStyle: { color: color('border') } };
    const zoom = this.#zoom();
    const slider = { borderColor: color('border'), labelFormatter: '' };
    this.#chart.setOption(
      {
        useUTC: true,
        animationDuration: 300,
        animationDurationUpdate: 300,
        color: palette,
        grid: { left: 8, right: 12, top: 40, bottom: 44, containLabel: true },
        legend: {
          right: 0,
          top: 0,
          textStyle: { color: color('text') },
          data: known.map((i) => columns[i]!),
          selected: Object.fromEntries(known.map((i, n) => [columns[i]!, axis[n] === 0])),
        },
        // Drawn on the canvas: an HTML tooltip would need inline styles.
        tooltip: {
          trigger: 'axis',
          renderMode: 'richText',
          backgroundColor: color('card'),
          borderColor: color('border'),
          textStyle: { color: color('text') },
          axisPointer: { type: 'shadow' },
          formatter: (parameters: unknown) => this.#tooltip(parameters),
        },
        dataZoom: [
          { type: 'inside', ...zoom },
          { type: 'slider', height: 18, bottom: 8, ...slider, ...zoom },
        ],
        xAxis: {
          type: 'time',
          // No marks between windows: one day alone would stand between hours.
          minInterval: Math.min(dayMs, ...points.map(({ startMs, endMs }) => endMs - startMs)),
          axisLabel: { ...text, hideOverlap: true, formatter: axisLabel },
          axisLine: lines,
          axisTick: lines,
        },
        yAxis: ([0, 1] as const).map((side) => ({
          type: 'value',
          show: axis.includes(side),
          axisLabel: { ...text, formatter: formatCount },
          splitLine: { ...lines, show: side === 0 },
        })),
        series: known.flatMap((column, n) => this.#drawColumn(column, axis[n]!, palette[n % 4]!)),
      },
      { replaceMerge: ['series'] },
    );
  }

  #zoom(): object {
    const { length } = this.#series.points;
    if (!this.#mustZoom || length === 0) return {};
    this.#mustZoom = false;
    return { start: 100 * Math.max(0, 1 - windowsZoomed / length), end: 100 };
  }

  #drawColumn(column: number, yAxisIndex: number, color: string): object[] {
    const { columns, points } = this.#series;
    const name = columns[column]!;
    const common = { name, yAxisIndex, color };
    if (column === 0) {
      const data = bars(points, color);
      return [{ ...common, id: name, type: 'bar', barMaxWidth: 28, data }];
    }
    const line = { ...common, type: 'line', showSymbol: false, symbolSize: 6, z: 3 };
    // The dashed part begins at the last closed window, so that the line does not break.
    const firstOpen = points.findIndex(({ provisional }) => provisional);
    const closed = firstOpen < 0 ? points : points.slice(0, firstOpen);
    const open = firstOpen < 0 ? [] : points.slice(Math.max(0, firstOpen - 1));
    const values = (part: readonly SeriesPoint[]): unknown[] =>
      part.map(({ startMs, values: all }) => [startMs, all[column]]);
    return [
      { ...line, id: name, data: values(closed), lineStyle: { width: 2 } },
      {
        ...line,
        id: name + openSuffix,
        data: values(open),
        lineStyle: { width: 2, type: 'dashed' },
        showSymbol: true,
      },
    ];
  }

  #pointAt(timeMs: number | undefined): SeriesPoint | undefined {
    return this.#series.points.findLast(({ startMs }) => startMs === timeMs);
  }

  #tooltip(parameters: unknown): string {
    const [first] = parameters as { value: [number, number] }[];
    const point = this.#pointAt(first?.value[0]);
    if (point === undefined) return '';
    const title = `${formatWindow(point)} UTC${point.provisional ? '  ·  open, provisional' : ''}`;
    const rows = point.values.flatMap((value, i) =>
      value === null ? [] : [`${this.#series.columns[i]}  ${formatValue(value)}`],
    );
    return [title, ...rows].join('\n');
  }
}

/** Bars of open windows are hatched. */
function bars(points: readonly SeriesPoint[], color: string): object[] {
  const hatched = {
    color,
    opacity: 0.65,
    borderColor: color,
    borderType: 'dashed',
    decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 },
  };
  return points.map(({ startMs, values, provisional }) => ({
    value: [startMs, values[0]],
    ...(provisional ? { itemStyle: hatched } : {}),
  }));
}

function axisLabel(timeMs: number): string {
  return timeMs % dayMs === 0 ? formatDate(timeMs) : formatTime(timeMs);
}

function max(points: readonly SeriesPoint[], column: number): number {
  return Math.max(0, ...points.map(({ values }) => values[column] ?? 0));
}
