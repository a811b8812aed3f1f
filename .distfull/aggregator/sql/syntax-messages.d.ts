/** What the parser says where the text does not go on as the grammar wants it. */
import type { IParserErrorMessageProvider } from 'chevrotain';
export declare const syntaxMessages: IParserErrorMessageProvider;
