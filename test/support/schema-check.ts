import { Ajv } from 'ajv';
import type { SchemaCheck } from '#src/config/check-section.js';
import type { OptionSchema } from '#src/config/option-schema.js';

/** A schema with its validator, as `npm run generate` makes it. */
export function schemaCheck(schema: OptionSchema): SchemaCheck {
  const ajv = new Ajv({ allErrors: true, useDefaults: true, messages: false });
  ajv.addVocabulary(['x-separator', 'x-unit', 'x-path', 'x-secret', 'x-alias-of']);
  ajv.addVocabulary(['x-refers', 'x-sinks']);
  return { schema, validate: ajv.compile(schema) as SchemaCheck['validate'] };
}
