import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { debianProgram } from './peers.js';

/** What a panel of GoAccess or one of our queries counts of one thing, in whole days added up. */
export interface PanelRow {
  hits: number;
  visitors: number;
  bytes: number;
}

export type Panel = ReadonlyMap<string, PanelRow>;

interface JsonRow {
  readonly data: string;
  readonly method?: string;
  readonly protocol?: string;
  readonly hits: { readonly count: number };
  readonly visitors: { readonly count: number };
  readonly bytes: { readonly count: number };
  readonly items?: readonly JsonRow[];
}

/** GoAccess's panels of a log, by their names in its JSON; of status codes the single codes. */
export function goAccessPanels(log: string, output: string): (panel: string) => Panel {
  const args = [log, '--log-format=COMBINED', '-o', output, '--no-progress'];
  execFileSync(debianProgram('goaccess'), args, { stdio: 'pipe' });
  const panels = JSON.parse(readFileSync(output, 'utf8')) as Record<string, { data: JsonRow[] }>;
  return (panel) => {
    const rows = panels[panel]!.data;
    const singles = panel === 'status_codes' ? rows.flatMap(({ items }) => items!) : rows;
    return new Map(singles.map((row) => [nameOf(row, panel), countsOf(row)]));
  };
}

function nameOf({ data, method, protocol }: JsonRow, panel: string): string {
  if (panel === 'status_codes') return data.slice(0, 3);
  return method === undefined ? data : `${method} ${data} ${protocol}`;
}

function countsOf({ hits, visitors, bytes }: JsonRow): PanelRow {
  return { hits: hits.count, visitors: visitors.count, bytes: bytes.count };
}

/** What of `theirs` we count otherwise, as `name: theirs, ours`. */
export function differences(theirs: Panel, ours: Panel): string[] {
  return [...theirs].flatMap(([name, row]) => {
    const found = shown(ours.get(name));
    return shown(row) === found ? [] : [`${name}: ${shown(row)}, ${found}`];
  });
}

function shown(row: PanelRow | undefined): string {
  return row === undefined ? 'none' : `${row.hits}/${row.visitors}/${row.bytes}`;
}
