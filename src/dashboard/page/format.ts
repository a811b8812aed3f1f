/**
 * Numbers and times for people, by the browser's language; all times in UTC, as logs are compared.
 */

const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });
const compact = new Intl.NumberFormat(undefined, {
  notation: 'compact',
  maximumSignificantDigits: 3,
});
const small = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

export function formatCount(value: number): string {
  return Math.abs(value) < 1_000_000 ? whole.format(value) : compact.format(value);
}

export function formatRate(perSecond: number): string {
  if (perSecond >= 10_000) return `${compact.format(perSecond)}/s`;
  return `${perSecond < 10 ? small.format(perSecond) : whole.format(perSecond)}/s`;
}

export function formatValue(value: string | number | boolean | null): string {
  if (value === null) return 'NULL';
  return typeof value === 'number' ? fullNumber.format(value) : String(value);
}

const fullNumber = new Intl.NumberFormat(undefined, { maximumFractionDigits: 3 });

export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  for (; value >= 1_000 && unit < units.length - 1; unit++) value /= 1_000;
  return `${value < 10 && unit > 0 ? small.format(value) : whole.format(value)} ${units[unit]}`;
}

export function formatBytesRate(perSecond: number): string {
  return `${formatBytes(perSecond)}/s`;
}

/** How long a topic keeps its records: `7 days or 10 GB`. */
export function formatRetention(topic: {
  readonly retentionMs: number;
  readonly retentionBytes: number;
  readonly isCompacted: boolean;
}): string {
  const { retentionMs, retentionBytes, isCompacted } = topic;
  const limits = [
    ...(isCompacted ? ['the last of each key'] : []),
    ...(retentionMs < 0 ? [] : [formatAge(retentionMs)]),
    ...(retentionBytes < 0 ? [] : [`${formatBytes(retentionBytes)} a partition`]),
  ];
  return limits.length === 0 ? 'for ever' : limits.join(', ');
}

/** `7 days`, `36 h`, `5 min`: the largest unit in which it is whole. */
function formatAge(durationMs: number): string {
  if (durationMs === dayMs) return '1 day';
  const units: [name: string, ms: number][] = [
    ['days', dayMs],
    ['h', 3_600_000],
    ['min', 60_000],
    ['s', 1_000],
  ];
  const [name, ms] = units.find(([, unitMs]) => durationMs % unitMs === 0) ?? ['s', 1_000];
  return `${formatValue(durationMs / ms)} ${name}`;
}

export function formatDuration(durationMs: number): string {
  const seconds = Math.max(0, Math.round(durationMs / 1_000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} days`;
}

function utc(options: Intl.DateTimeFormatOptions): (timeMs: number) => string {
  const zone = { timeZone: 'UTC', hourCycle: 'h23' } as const;
  const format = new Intl.DateTimeFormat(undefined, { ...zone, ...options });
  return (timeMs) => format.format(timeMs);
}

const clock = { hour: '2-digit', minute: '2-digit' } as const;
export const formatTime = utc(clock);
const formatSeconds = utc({ ...clock, second: '2-digit' });
export const formatDate = utc({ year: 'numeric', month: 'short', day: 'numeric' });

export function formatDateTime(timeMs: number): string {
  return `${formatDate(timeMs)}, ${formatSeconds(timeMs)}`;
}

const dayMs = 86_400_000;

/** `10:05 – 10:06`, with the date in front; of whole days only the dates. */
export function formatWindow({ startMs, endMs }: { startMs: number; endMs: number }): string {
  if (startMs % dayMs === 0 && endMs % dayMs === 0) {
    const lastDay = endMs - startMs > dayMs ? ` – ${formatDate(endMs - dayMs)}` : '';
    return formatDate(startMs) + lastDay;
  }
  const time = startMs % 60_000 === 0 && endMs % 60_000 === 0 ? formatTime : formatSeconds;
  return `${formatDate(startMs)}, ${time(startMs)} – ${time(endMs)}`;
}
