import { describe, expect, it } from 'vitest';
import { stageGap } from '../../../../src/matching/constraints/stageGap.js';

const verdict = (mentee: string, mentor: string, options = {}) =>
  stageGap(options).evaluate({ id: 'a', stage: mentee }, { id: 'b', stage: mentor });

describe('stageGap', () => {
  it('asks for one stage at least by default', () => {
    expect(verdict('M1', 'M2').score).toBe(1);
    expect(verdict('M2', 'M2').score).toBe(0);
    expect(verdict('M3', 'M1')).toMatchObject({ score: 0, params: { gap: -2 } });
    expect(verdict('M4', 'PGY1').score).toBe(1);
  });

  it('has an upper limit when one is set, and allows equals at a minimum of 0', () => {
    expect(verdict('M1', 'M3', { maximum: 2 }).score).toBe(1);
    expect(verdict('M1', 'M4', { maximum: 2 }).score).toBe(0);
    expect(verdict('m-2', 'MS 2', { minimum: 0 }).score).toBe(1);
  });

  it('reads the program’s own order', () => {
    const order = ['Foundation', ['Junior', 'Intercalated'], 'Senior'];
    expect(verdict('Foundation', 'intercalated', { order }).score).toBe(1);
    expect(verdict('Junior', 'Intercalated', { order }).score).toBe(0);
    expect(verdict('M1', 'M2', { order }).score).toBe('unknown');
  });

  it('is unknown without a stage on either side', () => {
    expect(stageGap().evaluate({ id: 'a' }, { id: 'b', stage: 'M2' }).score).toBe('unknown');
  });

  it('says how far apart they are', () => {
    expect(verdict('M1', 'M2').reason).toBe('The mentor (M2) is 1 stage ahead of the mentee (M1).');
    expect(verdict('M2', 'M2').reason).toBe(
      'The mentor (M2) is level with the mentee (M2); at least 1 is asked for.',
    );
    expect(verdict('M1', 'M5', { maximum: 2 }).reason).toBe(
      'The mentor (M5) is 4 stages ahead of the mentee (M1); 1 to 2 is asked for.',
    );
  });
});
