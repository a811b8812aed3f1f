import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lexer } from '#src/aggregator/sql/chevrotain.js';
import { QueryParser } from '#src/aggregator/sql/grammar.js';
import { allTokens } from '#src/aggregator/sql/tokens.js';

test('the grammar has no ambiguity and no left recursion', () => {
  assert.doesNotThrow(() => new QueryParser({ skipValidations: false }));
});

test('every token can be reached', () => {
  const lexer = new Lexer(allTokens, { positionTracking: 'full' });
  assert.deepEqual(lexer.lexerDefinitionErrors, []);
});
