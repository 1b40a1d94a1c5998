import { describe, expect, it } from 'vitest';
import { trainedFor } from '../../../../src/matching/constraints/trainedFor.js';

const records = [
  { personId: 'kim', moduleId: 'listening', completedOn: '2025-09-01', validUntil: '2026-09-01' },
  { personId: 'kim', moduleId: 'safety', completedOn: '2026-01-01' },
  { personId: 'p-lee', moduleId: 'listening', completedOn: '2026-10-01' },
];
const verdict = (mentor: { id: string; personId?: string }, asOf: string, options = {}) =>
  trainedFor({ required: ['listening', 'safety'], records, asOf, ...options }).evaluate(
    { id: 'ana' },
    mentor,
  );

describe('trainedFor', () => {
  it('counts a module up to its last valid day', () => {
    expect(verdict({ id: 'kim' }, '2026-09-01').score).toBe(1);
    expect(verdict({ id: 'kim' }, '2026-09-02')).toMatchObject({
      score: 0.5,
      params: { missing: ['listening'] },
    });
    expect(verdict({ id: 'kim' }, '2025-12-31').score).toBe(0.5);
  });

  it('is all or nothing as a hard rule', () => {
    expect(verdict({ id: 'kim' }, '2026-09-02', { level: 'hard' }).score).toBe(0);
    expect(verdict({ id: 'kim' }, '2026-09-01', { level: 'hard' }).score).toBe(1);
  });

  it('finds records by either id, and takes no record as not trained', () => {
    expect(verdict({ id: 'lee', personId: 'p-lee' }, '2026-11-01').score).toBe(0.5);
    expect(verdict({ id: 'mia' }, '2026-11-01').score).toBe(0);
  });

  it('asks for nothing when nothing is required', () => {
    expect(
      trainedFor({ required: [], records: [], asOf: '2026-01-01' }).evaluate({ id: 'a' }, { id: 'b' }).score,
    ).toBe(1);
  });
});
