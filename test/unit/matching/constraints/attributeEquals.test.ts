import { describe, expect, it } from 'vitest';
import { attributeEquals } from '../../../../src/matching/constraints/attributeEquals.js';

const score = (mentee: string | readonly string[], mentor: string | readonly string[]) =>
  attributeEquals({ attribute: 'college' }).evaluate(
    { id: 'a', attributes: { college: mentee } },
    { id: 'b', attributes: { college: mentor } },
  ).score;

describe('attributeEquals', () => {
  it('needs one value in common', () => {
    expect(score('Avicenna', ' avicenna')).toBe(1);
    expect(score(['Avicenna', 'Galen'], ['galen'])).toBe(1);
    expect(score('Avicenna', 'Galen')).toBe(0);
  });

  it('is unknown without a value', () => {
    expect(score('', 'Galen')).toBe('unknown');
    expect(score([], ['Galen'])).toBe('unknown');
  });
});
