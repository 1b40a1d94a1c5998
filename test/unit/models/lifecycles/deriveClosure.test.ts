import { deriveClosure, type GoalState } from 'peer-support-kit';
import { describe, expect, it } from 'vitest';

const plannedEnd = '2027-06-30';

describe('deriveClosure', () => {
  it.each([
    ['2027-06-29', 'ended-early'],
    ['2027-06-30', 'completed'],
    ['2027-07-01', 'completed'],
  ])('on %s, with the end planned for 2027-06-30: %s', (closedOn, expected) => {
    expect(deriveClosure({ closedOn, plannedEnd })).toBe(expected);
  });

  it.each<[readonly GoalState[], string]>([
    [['achieved'], 'completed'],
    [['achieved', 'achieved'], 'completed'],
    [['achieved', 'abandoned'], 'completed'],
    [['achieved', 'draft', 'proposed'], 'completed'],
    [['achieved', 'active'], 'ended-early'],
    [['achieved', 'missed'], 'ended-early'],
    [['achieved', 'partly-achieved'], 'ended-early'],
    [['achieved', 'carried-forward'], 'ended-early'],
    [['abandoned'], 'ended-early'],
    [['draft'], 'ended-early'],
    [[], 'ended-early'],
  ])('before the planned end, with goals %j: %s', (goals, expected) => {
    expect(deriveClosure({ closedOn: '2027-01-15', plannedEnd, goals })).toBe(expected);
  });

  it('judges a match without a planned end by its goals', () => {
    expect(deriveClosure({ closedOn: '2031-01-15' })).toBe('ended-early');
    expect(deriveClosure({ closedOn: '2031-01-15', goals: ['achieved'] })).toBe('completed');
  });
});
