import { auditMatches, type MatchingProblem, matchMentors, unwrap } from 'peer-support-kit';
import { describe, expect, it } from 'vitest';
import {
  hasKnownAnswers,
  type QuotaInstance,
  quotaAnswer,
  quotaInstances,
} from '../../support/knownAnswers.js';
import { menteeName, mentorName, numberOf, scoredPeople } from '../../support/scoredPeople.js';

/** No score is higher. */
const HIGHEST = 9;

const ids = ([mentor, mentee]: readonly [mentor: number, mentee: number]) => ({
  menteeId: menteeName(mentee),
  mentorId: mentorName(mentor),
});

const people = (instance: QuotaInstance): MatchingProblem => ({
  ...scoredPeople(
    instance.scores_mentor_by_mentee.flatMap((scores, mentor) =>
      scores.map((score, mentee) => [mentee, mentor, score] as const),
    ),
    HIGHEST,
    { min: instance.mentee_demand_exact, max: instance.mentee_demand_exact },
    { min: instance.mentor_min, max: instance.mentor_max },
  ),
  pinned: instance.pinned?.map(ids),
  forbidden: instance.forbidden?.map(ids),
});

/** An infeasible instance may fail already because someone has more pins than places. */
function hasTooManyPins({ pinned = [], mentee_demand_exact, mentor_max }: QuotaInstance): boolean {
  const count = (side: 0 | 1, number: number) => pinned.filter((pin) => pin[side] === number).length;
  return (
    mentor_max.some((max, mentor) => count(0, mentor) > max) ||
    mentee_demand_exact.some((max, mentee) => count(1, mentee) > max)
  );
}

/**
 * By how many pairs a group falls short, from the instance alone: what its minimums ask for, less what the other side
 * can give it, where pins have taken their pairs and places already.
 */
function shortageOf(instance: QuotaInstance, side: 0 | 1, group: ReadonlySet<number>): number {
  const { pinned = [], forbidden = [], mentor_min, mentor_max, mentee_demand_exact } = instance;
  const taken = (at: 0 | 1, number: number) => pinned.filter((pin) => pin[at] === number).length;
  const isOpen = (mentor: number, mentee: number) =>
    ![...pinned, ...forbidden].some((pair) => pair[0] === mentor && pair[1] === mentee);
  const [min, max] = side === 0 ? [mentor_min, mentee_demand_exact] : [mentee_demand_exact, mentor_max];
  const other = side === 0 ? 1 : 0;
  const needed = [...group].reduce((sum, near) => sum + Math.max(0, min[near]! - taken(side, near)), 0);
  return max.reduce((short, places, far) => {
    const partners = [...group].filter((near) => (side === 0 ? isOpen(near, far) : isOpen(far, near)));
    return short - Math.min(places - taken(other, far), partners.length);
  }, needed);
}

describe.runIf(hasKnownAnswers)('minimums, pins and forbidden pairs (skipped without ../shared)', () => {
  const named = quotaInstances.map((instance, index) => ({
    name: instance.id ?? index,
    instance,
    answer: quotaAnswer(instance),
  }));

  it('are there, infeasible ones among them', () => {
    expect(named).toHaveLength(122);
    expect(named.filter(({ answer }) => answer === undefined)).toHaveLength(59);
  });

  const feasible = named.filter(({ answer }) => answer !== undefined);
  it.each(feasible)('instance $name: $answer', ({ instance, answer }) => {
    const problem = people(instance);
    for (const objective of ['quality', 'coverage'] as const) {
      const matching = unwrap(matchMentors(problem, { objective }));
      expect(matching.totalFit * HIGHEST).toBeCloseTo(answer!, 9);
      // The audit knows the pins, the forbidden pairs and both bounds of everyone.
      expect(auditMatches(problem, matching)).toEqual([]);
    }
  });

  const infeasible = named.filter(({ answer }) => answer === undefined);
  it.each(infeasible)('instance $name: infeasible, and the group that is named proves it', ({ instance }) => {
    const outcome = matchMentors(people(instance));
    if (outcome._tag === 'Right') throw new Error('expected to be told that it is infeasible');
    if (hasTooManyPins(instance)) {
      expect(new Set(outcome.left.map(({ code }) => code))).toEqual(new Set(['pins_exceed_capacity']));
      return;
    }
    for (const { code, params } of outcome.left) {
      expect(code).toBe('minimums_infeasible');
      const side = params!['side'] === 'mentor' ? 0 : 1;
      const members = params![side === 0 ? 'mentorIds' : 'menteeIds'] as readonly string[];
      expect(params!['shortage']).toBeGreaterThan(0);
      expect(shortageOf(instance, side, new Set(members.map(numberOf)))).toBe(params!['shortage']);
    }
  });
});
