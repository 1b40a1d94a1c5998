import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/core/outcome.js';
import { sameSite } from '../../../../src/matching/constraints/sameSite.js';
import { sharedInterests } from '../../../../src/matching/constraints/sharedInterests.js';
import { sharedLanguage } from '../../../../src/matching/constraints/sharedLanguage.js';
import { explainPair } from '../../../../src/matching/explain/explainPair.js';
import { matchMentors } from '../../../../src/matching/matchMentors.js';
import type { MatchingProblem } from '../../../../src/matching/types.js';

const one = { min: 0, max: 1 };
const topics = ['Ethics', 'Surgery', 'Chess', 'Rowing'];

/** Fits by the number of shared topics, out of four. */
const problem = {
  mentees: [
    { id: 'ana', interests: topics, languages: ['pt'] },
    { id: 'ben', interests: topics, languages: ['en', 'pt'] },
    { id: 'eva', interests: topics, languages: ['fr'], avoid: ['lee'] },
  ],
  mentors: [
    { id: 'kim', interests: topics.slice(0, 3), languages: ['en', 'pt', 'fr'], capacity: one },
    { id: 'lee', interests: topics.slice(0, 1), languages: ['en', 'fr'], capacity: one },
  ],
  rules: [sharedLanguage({ level: 'hard' }), sharedInterests()],
} satisfies MatchingProblem;

const matching = unwrap(matchMentors(problem));
const explain = (menteeId: string, mentorId: string) =>
  unwrap(explainPair(problem, matching, menteeId, mentorId));

describe('why this mentor', () => {
  it('gives what speaks for the pair and what there would be without it', () => {
    expect(matching.matches.map(({ menteeId, mentorId }) => menteeId + mentorId)).toEqual([
      'anakim',
      'benlee',
    ]);
    expect(explain('ana', 'kim')).toMatchObject({
      status: 'matched',
      fit: 0.75,
      origin: 'algorithm',
      basis: 'best_matching',
      contributions: [{ rule: 'sharedLanguage' }, { rule: 'sharedInterests', score: 0.75 }],
      otherwise: { pairs: 0, totalFit: 0, losing: ['ana'], gaining: ['eva'] },
      message:
        'ana and kim are matched, with a fit of 0.75. Without this pair: as many pairs and the same total fit: ana is left without a mentor, eva gets kim.',
    });
  });

  it('tells a pin', () => {
    const pinned = { ...problem, pinned: [{ menteeId: 'ben', mentorId: 'kim' }] };
    const answer = unwrap(explainPair(pinned, unwrap(matchMentors(pinned)), 'ben', 'kim'));
    expect(answer).toMatchObject({ status: 'matched', origin: 'pinned', otherwise: null });
  });

  it('tells a minimum that needs the pair', () => {
    const needed = {
      mentees: [{ id: 'ana' }],
      mentors: [{ id: 'kim', capacity: { min: 1, max: 1 } }],
      rules: [],
    };
    const answer = unwrap(explainPair(needed, unwrap(matchMentors(needed)), 'ana', 'kim'));
    expect(answer).toMatchObject({ status: 'matched', otherwise: null });
    expect(answer.message).toContain('a minimum capacity could not be met');
  });
});

describe('why not that mentor', () => {
  it('gives who holds the place, by how much, the cost of forcing it and what would give it', () => {
    expect(explain('ben', 'kim')).toEqual({
      menteeId: 'ben',
      mentorId: 'kim',
      status: 'not_chosen',
      fit: 0.75,
      contributions: expect.any(Array),
      presentMentors: ['lee'],
      holders: [{ menteeId: 'ana', fit: 0.75, lead: 0, pinned: false, otherMentors: 0 }],
      freePlaces: 0,
      basis: 'best_matching',
      forced: {
        pairs: -1,
        totalFit: -0.25,
        changes: [
          { menteeId: 'ana', before: ['kim'], after: [] },
          { menteeId: 'ben', before: ['lee'], after: ['kim'] },
        ],
        losing: ['ana'],
        gaining: [],
        message: expect.any(String),
      },
      remedies: [
        { code: 'extra_place', enough: false, message: 'One more place with kim would go to someone else.' },
      ],
      message:
        'The rules allow ben and kim, with a fit of 0.75, but ben is with lee. The places with kim are held by ana (fit 0.75, who may have nobody else). With this pair: 1 pair fewer and a total fit 0.25 lower: ana is left without a mentor, ben goes from lee to kim. One more place with kim would go to someone else.',
    });
  });

  it('gives the rule that excludes them, in its own words, and what an exception would bring', () => {
    const answer = explain('ana', 'lee');
    expect(answer).toMatchObject({
      status: 'excluded',
      exclusions: [
        {
          code: 'excluded_by_rule',
          rule: 'sharedLanguage',
          message:
            'The rule "sharedLanguage" excludes the pair: They share no language: pt on one side, en and fr on the other.',
        },
      ],
      remedies: [{ code: 'lift_rule', rule: 'sharedLanguage', enough: true }],
      forced: { pairs: 0, totalFit: 0 },
    });
  });

  it('names every exclusion, keeps private which of the two asked, and suggests nothing then', () => {
    const answer = explain('eva', 'lee');
    expect(answer).toMatchObject({
      status: 'excluded',
      exclusions: [{ code: 'avoided', message: 'One of the two asked not to be paired with the other.' }],
      forced: null,
      remedies: [],
    });
    const both = { ...problem, forbidden: [{ menteeId: 'ana', mentorId: 'lee' }] };
    expect(unwrap(explainPair(both, matching, 'ana', 'lee'))).toMatchObject({
      exclusions: [{ code: 'forbidden_pair' }, { code: 'excluded_by_rule' }],
      remedies: [],
    });
  });

  it('tells the minimum fit, which the certificate carries', () => {
    const options = { minimumFit: 0.5 };
    const answer = unwrap(explainPair(problem, unwrap(matchMentors(problem, options)), 'ben', 'lee'));
    expect(answer).toMatchObject({
      status: 'excluded',
      exclusions: [{ code: 'below_minimum_fit', message: 'The fit of 0.25 is below the minimum of 0.5.' }],
      remedies: [{ code: 'lower_minimum_fit', enough: true }],
    });
  });

  it('answers across the parts into which rules split a program', () => {
    const split = {
      mentees: [
        { id: 'ana', site: 'North' },
        { id: 'ben', site: 'South' },
      ],
      mentors: [
        { id: 'kim', site: 'South', capacity: one },
        { id: 'lee', site: 'East', capacity: one },
      ],
      rules: [sameSite({ level: 'hard' })],
    };
    const made = unwrap(matchMentors(split));
    expect(unwrap(explainPair(split, made, 'ana', 'lee'))).toMatchObject({
      status: 'excluded',
      forced: { pairs: 1, gaining: ['ana'] },
      remedies: [{ code: 'lift_rule', rule: 'sameSite', enough: true }],
    });
    expect(unwrap(explainPair(split, made, 'ana', 'kim'))).toMatchObject({
      forced: { pairs: 0, losing: ['ben'], gaining: ['ana'] },
    });
  });

  it('tells when nothing can make the pair', () => {
    const closed = {
      ...problem,
      mentors: problem.mentors.map((mentor) => ({ ...mentor, capacity: { min: 0, max: 0 } })),
    };
    expect(unwrap(explainPair(closed, unwrap(matchMentors(closed)), 'ben', 'kim'))).toMatchObject({
      status: 'not_chosen',
      forced: null,
      remedies: [],
      freePlaces: 0,
    });
  });
});

describe('a matching made by hand', () => {
  it('is changed as little as can be', () => {
    const matches = [{ menteeId: 'eva', mentorId: 'kim' }];
    expect(unwrap(explainPair(problem, { matches }, 'ana', 'kim'))).toMatchObject({
      status: 'not_chosen',
      basis: 'fewest_changes',
      forced: { pairs: 0, changes: [{ menteeId: 'ana' }, { menteeId: 'eva', after: [] }] },
    });
  });

  it('must be one of this problem', () => {
    const wrong = [
      { menteeId: 'ana', mentorId: 'lee' },
      { menteeId: 'ana', mentorId: 'kim' },
      { menteeId: 'ben', mentorId: 'kim' },
    ];
    const outcome = explainPair(problem, { matches: wrong }, 'ana', 'kim');
    expect(
      outcome._tag === 'Left' ? outcome.left.map(({ code, path }) => [code, path?.join('.')]) : [],
    ).toEqual([
      ['matching_does_not_fit', 'matches.0'],
      ['matching_does_not_fit', 'matches.2'],
    ]);
  });
});

describe('ids that nobody has', () => {
  it('are issues, both at once', () => {
    const outcome = explainPair(problem, matching, 'nobody', 'noone');
    expect(
      outcome._tag === 'Left' ? outcome.left.map(({ code, path }) => [code, path?.join('.')]) : [],
    ).toEqual([
      ['unknown_person', 'menteeId'],
      ['unknown_person', 'mentorId'],
    ]);
  });
});

describe('all answers', () => {
  it('are plain data', () => {
    for (const { id: menteeId } of problem.mentees) {
      for (const { id: mentorId } of problem.mentors) {
        const answer = explain(menteeId, mentorId);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      }
    }
  });
});
