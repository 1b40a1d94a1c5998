import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/core/decode.js';
import type { Issue, PathSegment } from '../../../src/core/issue.js';
import { schemas } from '../../../src/models/schemas.js';
import { deepFreeze, records } from './records.js';

type Name = keyof typeof schemas;
type Change = Readonly<Record<string, unknown>>;
type Found = readonly [code: string, ...path: PathSegment[]];

/** An entity, a change to its minimal record that breaks exactly one rule, and the issue that must come of it. */
export type Broken = readonly [Name, Change, Found];

/** As {@link Broken}, where the change comes as near to breaking a rule as it can. */
export type Whole = readonly [Name, Change];

/** What is wrong with the minimal record of an entity after a change. */
export function issuesOf(name: Name, change: Change): readonly Issue[] {
  const result = parse(schemas[name], deepFreeze(structuredClone({ ...records[name], ...change })));
  return result._tag === 'Left' ? result.left : [];
}

/** Issues, reduced to code and path. */
export function found(issues: readonly Issue[]): Found[] {
  return issues.map(({ code, path = [] }) => [code, ...path]);
}

export function judgeRecords(cases: {
  readonly broken: readonly Broken[];
  readonly whole: readonly Whole[];
}) {
  describe('a record that breaks one rule', () => {
    it.each(cases.broken)('%s %j: %j', (name, change, expected) => {
      const issues = issuesOf(name, change);
      expect(found(issues)).toEqual([expected]);
      expect(issues[0]?.message).toMatch(/^[A-Z].*\.$/);
      expect(issues[0]?.remedy).toMatch(/^[A-Z].*\.$/);
    });
  });

  describe('a record that just keeps the rules', () => {
    it.each(cases.whole)('%s %j', (name, change) => {
      expect(found(issuesOf(name, change))).toEqual([]);
    });
  });
}
