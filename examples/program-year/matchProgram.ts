import {
  type AssessmentRelation,
  auditMatches,
  type Issue,
  type Matching,
  type Mentee,
  type Mentor,
  matchMentors,
  type Outcome,
  succeed,
} from 'peer-support-kit';
import { checkData } from './checkData.js';
import { type DiagnosedMentee, diagnoseUnmatched } from './diagnose.js';
import type { Options } from './options.js';
import { type Inputs, type RejectedRow, rejectedRows } from './readInputs.js';
import type { ChosenRules } from './rules.js';

/** A program with its matching: everything that the summary, the files and the report speak of. */
export interface Program {
  readonly title: string;
  readonly options: Options;
  readonly inputs: Inputs;
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  readonly relations: readonly AssessmentRelation[];
  readonly rejected: readonly RejectedRow[];
  readonly rules: ChosenRules;
  readonly matching: Matching;
  readonly unmatched: readonly DiagnosedMentee[];
  /** What an independent check of the matching found: nothing, unless something is broken. */
  readonly audit: readonly Issue[];
  /** What is accepted but may not be meant. */
  readonly remarks: readonly string[];
}

/** Matches the people of the files and checks the answer. */
export function matchProgram(inputs: Inputs, rules: ChosenRules, options: Options): Outcome<Program> {
  const mentees = inputs.mentees.records;
  const mentors = inputs.mentors.records;
  const problem = { mentees, mentors, rules: rules.chosen.map(({ rule }) => rule) };
  const matching = matchMentors(problem, { objective: options.objective });
  if (matching._tag === 'Left') return matching;
  return succeed({
    title: options.title,
    options,
    inputs,
    mentees,
    mentors,
    relations: inputs.relations?.records ?? [],
    rejected: rejectedRows(inputs),
    rules,
    matching: matching.right,
    unmatched: diagnoseUnmatched(problem, matching.right),
    audit: auditMatches(problem, matching.right),
    remarks: checkData(inputs, rules),
  });
}
