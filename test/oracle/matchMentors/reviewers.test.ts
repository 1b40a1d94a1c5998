import { auditMatches, matchMentors, unwrap } from 'peer-support-kit';
import { describe, expect, it } from 'vitest';
import { bids, each, hasKnownAnswers, midl } from '../../support/knownAnswers.js';
import { scoredPeople } from '../../support/scoredPeople.js';

/** Papers that want an exact number of reviews, as mentees; reviewers, as mentors. */
const reviews = (
  { papers, reviewers, read }: typeof bids,
  highest: number,
  { cover, min, max }: { readonly cover: number; readonly min: number; readonly max: number },
) =>
  scoredPeople(
    read(),
    highest,
    { min: each(papers, cover), max: each(papers, cover) },
    { min: each(reviewers, min), max: each(reviewers, max) },
  );

describe.runIf(hasKnownAnswers)('affinities of reviewers and papers (skipped without ../shared)', () => {
  it.each([
    [0, 4, 201_884_878],
    [2, 4, 150_043_126],
    [0, 3, 191_587_050],
    [0, 6, 207_142_600],
  ])('3 reviews a paper, %i to %i papers a reviewer: %i millionths', (min, max, answer) => {
    const problem = reviews(midl, 1_000_000, { cover: 3, min, max });
    const matching = unwrap(matchMentors(problem, { objective: 'quality' }));
    expect(matching.matches).toHaveLength(3 * midl.papers);
    expect(matching.totalFit * 1_000_000).toBeCloseTo(answer, 3);
    expect(auditMatches(problem, matching)).toEqual([]);
  });
});

describe.runIf(hasKnownAnswers)('bids of reviewers for papers (skipped without ../shared)', () => {
  it.each([
    [2, 0, 4, 342],
    [3, 0, 6, 462],
    [3, 4, 6, 462],
    [3, 5, 6, 462],
  ])('%i reviews a paper, %i to %i papers a reviewer: %i', (cover, min, max, answer) => {
    const problem = reviews(bids, 4, { cover, min, max });
    const matching = unwrap(matchMentors(problem));
    expect(matching.matches).toHaveLength(cover * bids.papers);
    expect(matching.totalFit * 4).toBeCloseTo(answer, 9);
    expect(auditMatches(problem, matching)).toEqual([]);
  });

  it('3 reviews a paper, at most 5 papers a reviewer: 7 reviews too many', () => {
    const problem = reviews(bids, 4, { cover: 3, min: 0, max: 5 });
    const outcome = matchMentors(problem);
    expect(outcome).toMatchObject({
      _tag: 'Left',
      left: [{ code: 'minimums_infeasible', params: { side: 'mentee', totalShortage: 7 } }],
    });
    // With exactly 7 reviews fewer, asked of papers that nothing else holds back, all is well.
    const relaxed = problem.mentees.map((mentee, index) =>
      index < 7 ? { ...mentee, capacity: { min: 2, max: 3 } } : mentee,
    );
    expect(matchMentors({ ...problem, mentees: relaxed })._tag).toBe('Right');
    expect(
      matchMentors({ ...problem, mentees: [...relaxed.slice(0, 6), ...problem.mentees.slice(6)] }),
    ).toMatchObject({
      left: [{ params: { totalShortage: 1 } }],
    });
  });
});
