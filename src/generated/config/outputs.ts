// Generated from schemas/config/outputs by `npm run generate`. Do not edit.
export const outputTypes: readonly string[] = [
  'file',
  'kafka',
  'redis',
  'table',
];
