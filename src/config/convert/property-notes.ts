/** What a .properties file holds beside its values: comments, blank lines, lines without effect. */
import dotProperties from 'dot-properties';
import { commentStart, withLineFeeds } from '../properties.js';
import type { Leaf } from '../section.js';
import { TextPlaces } from '../text-places.js';

/** The lines of one pair, from 1, and what stands around them. */
export interface PairNote {
  readonly path: string;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Comments above it, without their sign; an empty one is a blank line. */
  readonly before: readonly string[];
  readonly hasSpaceBefore: boolean;
  /** `## comment` behind the value. */
  readonly behind: string | undefined;
  /** False: it is empty, or a later line says it again. */
  readonly hasEffect: boolean;
}

export interface PropertyNotes {
  readonly pairs: readonly PairNote[];
  /** The comments at the top that a blank line parts from the rest. */
  readonly head: readonly string[];
  /** The comments behind the last pair. */
  readonly foot: readonly string[];
  readonly lines: number;
}

/** `leaves` are those of the same text. The comments of a pair without effect go to the next one. */
export function readNotes(text: string, leaves: readonly Leaf[]): PropertyNotes {
  const places = new TextPlaces('', text);
  const lineOfPath = new Map(leaves.map(({ path, keyPositions }) => [path, keyPositions[0]?.line]));
  const pairs: PairNote[] = [];
  let head: readonly string[] = [];
  let comments: string[] = [];
  let hasSpace = false;
  for (const node of dotProperties.parseLines(withLineFeeds(text), true)) {
    if (isComment(node)) comments.push(node.comment.trim().slice(1) || ' ');
    else if (node.type === 'EMPTY_LINE') {
      const isHead = pairs.length === 0 && head.length === 0 && comments.length > 0;
      if (isHead) [head, comments] = [comments, []];
      else if (comments.length > 0) comments.push('');
      else hasSpace = true;
    } else if (isPair(node)) {
      const path = node.key.trim();
      const [start, keyEnd, , end = keyEnd] = node.range;
      const firstLine = places.at(start!).line;
      const at = commentStart(node.value);
      const behind = at < 0 ? undefined : node.value.slice(at).trim().replace(/^#+/, '');
      const hasEffect = lineOfPath.get(path) === firstLine;
      const lines = { firstLine, lastLine: places.at(end!).line };
      const note = {
        path,
        ...lines,
        before: comments,
        hasSpaceBefore: hasSpace,
        behind,
        hasEffect,
      };
      pairs.push(hasEffect ? note : { ...note, before: [] });
      if (hasEffect) [comments, hasSpace] = [[], false];
      else if (behind !== undefined) comments.push(behind);
    }
  }
  const lines = text.split(/\r\n|\n|\r/);
  return { pairs, head, foot: comments, lines: lines.length - (lines.at(-1) === '' ? 1 : 0) };
}

interface PairNode {
  readonly key: string;
  readonly value: string;
  readonly range: readonly [number, number, number?, number?];
}

// The library's types leave out what its nodes hold.
const isComment = (node: { type: string }): node is { type: string; comment: string } =>
  node.type === 'COMMENT';
const isPair = (node: { type: string }): node is { type: string } & PairNode =>
  node.type === 'PAIR';
