import type { Either } from 'fp-ts/Either';
import {
  createRandom,
  fail,
  type Issue,
  Mentor,
  type Outcome,
  PersonId,
  ProgramId,
  parse,
  succeed,
  toStandard,
  unwrap,
} from 'peer-support-kit';
import { describe, expectTypeOf, it } from 'vitest';

describe('identifiers', () => {
  it('are strings, but not any string', () => {
    expectTypeOf<PersonId>().toExtend<string>();
    expectTypeOf<string>().not.toExtend<PersonId>();
  });

  it('of one kind are not those of another', () => {
    expectTypeOf<ProgramId>().not.toExtend<PersonId>();
    expectTypeOf(unwrap(parse(PersonId, 'ada'))).toEqualTypeOf<PersonId>();
    expectTypeOf(unwrap(parse(ProgramId, 'autumn'))).not.toExtend<PersonId>();
  });
});

describe('an outcome', () => {
  it('is an Either of fp-ts', () => {
    expectTypeOf<Outcome<number>>().toExtend<Either<unknown, number>>();
  });

  it('narrows by its tag', () => {
    const outcome = parse(Mentor, {});
    if (outcome._tag === 'Right') expectTypeOf(outcome.right).toEqualTypeOf<Mentor>();
    else expectTypeOf(outcome.left).toExtend<readonly Issue[]>();
  });

  it('has a first issue when it failed', () => {
    const outcome = fail({ code: 'late', message: 'Too late.' });
    expectTypeOf(outcome.left[0]).toEqualTypeOf<Issue<'late'>>();
  });

  it('keeps the codes apart', () => {
    expectTypeOf<Outcome<number, 'late'>>().toExtend<Outcome<number>>();
    expectTypeOf<Outcome<number>>().not.toExtend<Outcome<number, 'late'>>();
    expectTypeOf(succeed(1)).toExtend<Outcome<number, 'late'>>();
  });

  it('unwraps to its value', () => {
    expectTypeOf(unwrap<number>).returns.toEqualTypeOf<number>();
  });

  it('turns into one of two standard results', () => {
    const result = toStandard(parse(Mentor, {}));
    if (result.issues === undefined) expectTypeOf(result.value).toEqualTypeOf<Mentor>();
    else expectTypeOf(result).not.toHaveProperty('value');
  });
});

describe('a schema', () => {
  it('gives a type that leaves nothing to chance', () => {
    expectTypeOf<Mentor>().not.toBeAny();
    expectTypeOf<Mentor['id']>().toEqualTypeOf<PersonId>();
    expectTypeOf<Mentor>().not.toHaveProperty('languagez');
  });
});

describe('random', () => {
  it('keeps the type of what it shuffles, and does not change it', () => {
    const shuffle = createRandom(1).shuffle;
    expectTypeOf(shuffle<'a' | 'b'>).returns.toEqualTypeOf<('a' | 'b')[]>();
    expectTypeOf<readonly number[]>().toExtend<Parameters<typeof shuffle<number>>[0]>();
  });
});
