import { describe, expect, it } from 'vitest';
import { attributeDiffers } from '../../../../src/matching/constraints/attributeDiffers.js';

const rule = attributeDiffers({ level: 'hard', attribute: 'advisor' });
const person = (id: string, advisor: string | number | readonly string[]) => ({
  id,
  attributes: { advisor },
});

describe('attributeDiffers', () => {
  it('compares plain values without regard to case and white space', () => {
    expect(rule.evaluate(person('a', 'Prof. 4'), person('b', ' prof. 4 ')).score).toBe(0);
    expect(rule.evaluate(person('a', 'Prof. 4'), person('b', 'Prof. 5')).score).toBe(1);
    expect(rule.evaluate(person('a', 4), person('b', '4')).score).toBe(0);
  });

  it('takes lists as the same when they have a value in common', () => {
    expect(rule.evaluate(person('a', ['x', 'y']), person('b', ['y', 'z'])).score).toBe(0);
    expect(rule.evaluate(person('a', ['x']), person('b', ['y', 'z'])).score).toBe(1);
  });

  it('reads a field of the app’s own and another name on the other side', () => {
    const own = attributeDiffers({ attribute: 'household', mentorAttribute: 'home' });
    const mentee = { id: 'a', household: 'h1' };
    expect(own.evaluate(mentee, { id: 'b', attributes: { home: 'h1' } }).score).toBe(0);
  });

  it('is unknown without a value, and never looks at inherited fields', () => {
    expect(rule.evaluate({ id: 'a' }, person('b', 'x')).score).toBe('unknown');
    expect(rule.evaluate(person('a', ' '), person('b', 'x')).score).toBe('unknown');
    expect(attributeDiffers({ attribute: 'constructor' }).evaluate({ id: 'a' }, { id: 'b' }).score).toBe(
      'unknown',
    );
  });
});
