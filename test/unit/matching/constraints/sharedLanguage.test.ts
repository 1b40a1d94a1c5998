import { describe, expect, it } from 'vitest';
import { sharedLanguage } from '../../../../src/matching/constraints/sharedLanguage.js';

const verdict = (mentee: readonly string[], mentor: readonly string[], options = {}) =>
  sharedLanguage(options).evaluate({ id: 'a', languages: mentee }, { id: 'b', languages: mentor });

describe('sharedLanguage', () => {
  it('needs one language in common, and rewards no more', () => {
    expect(verdict(['en', 'ne'], ['ne']).score).toBe(1);
    expect(verdict(['en', 'ne'], ['ne', 'en']).score).toBe(1);
    expect(verdict(['en'], ['ne']).score).toBe(0);
  });

  it('takes regional variants as the same language unless told otherwise', () => {
    expect(verdict(['pt-BR'], ['PT']).score).toBe(1);
    expect(verdict(['pt-BR'], ['pt-PT'], { ignoreRegion: false }).score).toBe(0);
    expect(verdict(['pt-br'], ['pt-BR'], { ignoreRegion: false }).score).toBe(1);
  });

  it('is unknown when a side states none', () => {
    expect(verdict([], ['en'])).toMatchObject({ score: 'unknown', params: { side: 'mentee' } });
    expect(verdict(['en'], [])).toMatchObject({ score: 'unknown', params: { side: 'mentor' } });
  });
});
