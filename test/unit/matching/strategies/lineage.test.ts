import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/core/outcome.js';
import { matchMentors } from '../../../../src/matching/matchMentors.js';

const one = { min: 0, max: 1 };
const year = (stage: string, ...ids: string[]) => ids.map((id) => ({ id, stage, capacity: one }));

describe('the strategy lineage', () => {
  it('makes families of one from each stage', () => {
    const [first, second, third, fourth] = [
      year('M1', 'a1', 'b1'),
      year('M2', 'a2', 'b2'),
      year('M3', 'a3', 'b3'),
      year('M4', 'a4', 'b4'),
    ];
    const { families, matches } = unwrap(
      matchMentors(
        { mentees: [...first, ...second, ...third], mentors: [...second, ...third, ...fourth], rules: [] },
        { strategy: 'lineage' },
      ),
    );
    expect(matches).toHaveLength(6);
    expect(families).toHaveLength(2);
    for (const family of families!) expect(family.map((id) => id[1])).toEqual(['1', '2', '3', '4']);
  });

  it('follows the program’s own stages, and leaves out who has none', () => {
    const stages = ['Junior', 'Senior'];
    const { families, unmatched } = unwrap(
      matchMentors(
        {
          mentees: [{ id: 'x', stage: 'Junior' }, { id: 'y' }],
          mentors: [{ id: 'z', stage: 'senior', capacity: { min: 0, max: 2 } }],
          rules: [],
        },
        { strategy: 'lineage', stages },
      ),
    );
    expect(families).toEqual([['x', 'z']]);
    expect(unmatched).toMatchObject([
      { menteeId: 'y', reasons: [{ code: 'excluded_by_rule', rule: 'lineage' }] },
    ]);
  });

  it('knows a person who appears under two ids', () => {
    const { families } = unwrap(
      matchMentors(
        {
          mentees: [
            { id: 'ana', stage: 'M1' },
            { id: 'kim-as-mentee', personId: 'kim', stage: 'M2' },
          ],
          mentors: [
            { id: 'kim-as-mentor', personId: 'kim', stage: 'M2' },
            { id: 'lee', stage: 'M3' },
          ],
          rules: [],
        },
        { strategy: 'lineage' },
      ),
    );
    expect(families).toEqual([['ana', 'kim-as-mentee', 'lee']]);
  });
});
