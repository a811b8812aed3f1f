const bundle = new URL('../chevrotain.min.mjs', import.meta.resolve('chevrotain'));
const toolkit = (await import(bundle.href).catch(() => import('chevrotain')));
export const { createToken, EmbeddedActionsParser, EOF, Lexer, tokenMatcher } = toolkit;
//# sourceMappingURL=chevrotain.js.map