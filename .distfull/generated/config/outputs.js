// Generated from schemas/config/outputs by `npm run generate`. Do not edit.
export const outputTypes = [
    'file',
    'kafka',
    'redis',
    'table',
];
//# sourceMappingURL=outputs.js.map