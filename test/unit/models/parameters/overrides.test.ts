import {
  overrideParameter,
  type ParameterValue,
  PracticeParameter,
  parameterTable,
  parse,
  practiceParameters,
  resolveParameters,
  unwrap,
} from 'peer-support-kit';
import { describe, expect, it } from 'vitest';
import { codes } from '../lifecycles/codes.js';

const reason = { rationale: 'Exams fall into the first weeks.', by: 'program board', on: '2026-08-20' };

describe('overrideParameter', () => {
  it('replaces one value and keeps the default with the reason', () => {
    const ours = unwrap(overrideParameter(practiceParameters, 'cadence.firstMeetingDays', 21, reason));
    expect(ours.cadence.firstMeetingDays).toEqual({
      ...practiceParameters.cadence.firstMeetingDays,
      value: 21,
      overridden: { original: 14, ...reason },
    });
    const changed = parameterTable(ours).filter(({ overridden }) => overridden !== undefined);
    expect(changed.map(({ id }) => id)).toEqual(['cadence.firstMeetingDays']);
    expect(parse(PracticeParameter, ours.cadence.firstMeetingDays)._tag).toBe('Right');
  });

  it('leaves the defaults as they are', () => {
    const before = JSON.stringify(practiceParameters);
    unwrap(overrideParameter(practiceParameters, 'cadence.winBackDays', [7], reason));
    expect(JSON.stringify(practiceParameters)).toBe(before);
  });

  it('keeps the first default when a value is replaced again', () => {
    const once = unwrap(overrideParameter(practiceParameters, 'cadence.firstMeetingDays', 21, reason));
    const twice = unwrap(overrideParameter(once, 'cadence.firstMeetingDays', 28, reason));
    expect(twice.cadence.firstMeetingDays.value).toBe(28);
    expect(twice.cadence.firstMeetingDays.overridden?.original).toBe(14);
  });

  it('stores only the reason, whatever else comes with it', () => {
    const more = { ...reason, email: 'board@example.org' };
    const ours = unwrap(overrideParameter(practiceParameters, 'cadence.firstMeetingDays', 21, more));
    expect(Object.keys(ours.cadence.firstMeetingDays.overridden ?? {})).toEqual([
      'original',
      'rationale',
      'by',
      'on',
    ]);
  });

  it.each<[string, ParameterValue, readonly string[]]>([
    ['cadence.firstMeetingDays', '21', ['wrong_value_type']],
    ['cadence.firstMeetingDays', true, ['wrong_value_type']],
    ['cadence.firstMeetingDays', [21], ['wrong_value_type']],
    ['cadence.winBackDays', 7, ['wrong_value_type']],
    ['cadence.winBackDays', ['7'], ['wrong_value_type']],
    ['closure.closingMeetingRequired', 1, ['wrong_value_type']],
    ['closure.closingMeetingRequired', false, []],
    ['safety.conflictLookAhead', 'one term', []],
    ['safety.confidentialityExceptions', ['danger to self'], []],
    ['cadence.firstMeetingDays', -1, ['value_out_of_range']],
    ['cadence.winBackDays', [2, -5], ['value_out_of_range']],
    ['cadence.groupHealthRedShare', 1.01, ['value_out_of_range']],
    ['cadence.groupHealthRedShare', 1, []],
    ['measurement.maskAbovePercent', 101, ['value_out_of_range']],
    ['cadence.firstMeetingDays', Number.NaN, ['invalid_union']],
    ['cadence.firstMeetingDays', Number.POSITIVE_INFINITY, ['invalid_union']],
    ['cadence.winBackDays', [], ['invalid_union']],
    ['cadence.firstMeeting', 14, ['unknown_parameter']],
    ['cadence.constructor', 14, ['unknown_parameter']],
    ['firstMeetingDays', 14, ['unknown_parameter']],
  ])('%s set to %j: %j', (id, value, expected) => {
    expect(codes(overrideParameter(practiceParameters, id, value, reason))).toEqual(expected);
  });

  it.each([
    ['', ['too_small', 'rationale_missing']],
    ['   ', ['rationale_missing']],
    [undefined, ['required']],
  ])('refuses the rationale %j', (rationale, expected) => {
    const result = overrideParameter(practiceParameters, 'cadence.firstMeetingDays', 21, {
      ...reason,
      rationale: rationale as string,
    });
    expect(codes(result)).toEqual(expected);
    expect(result).toMatchObject({ left: [{ path: ['rationale'] }, ...expected.slice(1).map(() => ({}))] });
  });

  it('says everything that is wrong at once', () => {
    const result = overrideParameter(practiceParameters, 'cadence.nothing', 21, {
      rationale: ' ',
      by: '',
      on: '2026-02-30',
    });
    expect([...codes(result)].sort()).toEqual([
      'invalid_format',
      'rationale_missing',
      'too_small',
      'unknown_parameter',
    ]);
  });
});

describe('resolveParameters', () => {
  const first = { id: 'cadence.firstMeetingDays', value: 21, ...reason };
  const second = { id: 'closure.closingMeetingRequired', value: false, ...reason };

  it('gives the defaults where nothing is overridden', () => {
    expect(unwrap(resolveParameters([]))).toEqual(practiceParameters);
  });

  it('applies all overrides, in any order, also after storage as JSON', () => {
    const ours = unwrap(resolveParameters([first, second]));
    expect(ours.cadence.firstMeetingDays.value).toBe(21);
    expect(ours.closure.closingMeetingRequired.value).toBe(false);
    expect(unwrap(resolveParameters([second, first]))).toEqual(ours);
    expect(unwrap(resolveParameters(JSON.parse(JSON.stringify([first, second]))))).toEqual(ours);
  });

  it('says of every override what is wrong with it', () => {
    const result = resolveParameters([
      first,
      { ...second, rationale: ' ' },
      { ...second, id: 'closure.x' },
      first,
    ]);
    expect(result).toMatchObject({
      left: [
        { code: 'rationale_missing', path: [1, 'rationale'] },
        { code: 'unknown_parameter', path: [2, 'id'] },
        { code: 'duplicate_override', path: [3, 'id'] },
      ],
    });
  });
});
