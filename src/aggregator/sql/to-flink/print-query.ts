/** A query as Flink reads it unchanged: reserved names in backticks, intervals in short fields. */
import type { GroupElement, Query, SelectItem, TableArgument, TableReference } from '../ast.js';
import { quoteName } from '../flink-words.js';
import { intervalMs, printInterval } from '../interval.js';
import { printExpression } from '../print.js';

export function printQuery({ select, from, where, groupBy = [] }: Query): string {
  const lines = [
    `SELECT ${select.map(printItem).join(', ')}`,
    `FROM ${printTable(from)}`,
    ...(where === undefined ? [] : [`WHERE ${printExpression(where)}`]),
    `GROUP BY ${groupBy.map(printGroup).join(', ')}`,
  ];
  return lines.join('\n');
}

function printItem({ expression, alias }: SelectItem): string {
  const text = printExpression(expression);
  return alias === undefined ? text : `${text} AS ${quoteName(alias.text)}`;
}

function printTable(from: TableReference): string {
  const alias = from.alias === undefined ? '' : ` AS ${quoteName(from.alias.text)}`;
  if (from.kind === 'table') return quoteName(from.name.text) + alias;
  const values = from.arguments.map(printArgument).join(', ');
  return `TABLE(${from.name.text.toUpperCase()}(${values}))${alias}`;
}

function printArgument({ name, value }: TableArgument): string {
  const prefix = name === undefined ? '' : `${quoteName(name.text.toUpperCase())} => `;
  switch (value.kind) {
    case 'table':
      return `${prefix}TABLE ${quoteName(value.name.text)}`;
    case 'descriptor':
      return `${prefix}DESCRIPTOR(${value.columns.map(({ text }) => quoteName(text)).join(', ')})`;
    case 'interval':
      return prefix + printInterval(intervalMs(value.text, value.unit)!);
  }
}

function printGroup(element: GroupElement): string {
  if (element.kind === 'expression') return printExpression(element.expression);
  const sets = element.sets.map((set) => set.map(printExpression).join(', '));
  if (element.kind === 'sets') return `GROUPING SETS (${sets.map((set) => `(${set})`).join(', ')})`;
  return `${element.kind.toUpperCase()} (${sets.join(', ')})`;
}
