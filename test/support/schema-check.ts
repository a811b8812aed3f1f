import { Ajv } from 'ajv';
import type { SchemaCheck } from '#src/config/check-section.js';
import { ownKeywords, type OptionSchema } from '#src/config/option-schema.js';

/** A schema with its validator, as `npm run generate` makes it. */
export function schemaCheck(schema: OptionSchema): SchemaCheck {
  const ajv = new Ajv({ allErrors: true, useDefaults: true, messages: false });
  ajv.addVocabulary([...ownKeywords]);
  return { schema, validate: ajv.compile(schema) as SchemaCheck['validate'] };
}
