import { attributeDiffers } from '../constraints/attributeDiffers.js';
import { attributeEquals } from '../constraints/attributeEquals.js';
import { conflictOfInterest } from '../constraints/conflictOfInterest.js';
import { needsMetByStrengths } from '../constraints/needsMetByStrengths.js';
import { notPreviouslyPaired } from '../constraints/notPreviouslyPaired.js';
import { preferenceRank } from '../constraints/preferenceRank.js';
import { sameSite } from '../constraints/sameSite.js';
import { sharedAvailability } from '../constraints/sharedAvailability.js';
import { sharedInterests } from '../constraints/sharedInterests.js';
import { sharedLanguage } from '../constraints/sharedLanguage.js';
import { sharedLivedExperience } from '../constraints/sharedLivedExperience.js';
import { stageGap } from '../constraints/stageGap.js';
import { supportTypeOffered } from '../constraints/supportTypeOffered.js';
import { timeZoneGap } from '../constraints/timeZoneGap.js';
import { trainedFor } from '../constraints/trainedFor.js';
import { waitingPriority } from '../constraints/waitingPriority.js';
import { LARGEST_WEIGHT, type Rule } from './rule.js';
import * as field from './ruleFields.js';

/** A rule that can be written as JSON: how it is made, and the options it takes beside those of every rule. */
export interface CatalogueEntry {
  readonly build: (options: never) => Rule;
  readonly fields: Readonly<Record<string, field.RuleField>>;
}

/** The rules by name. A function, so that only programs that read rules from JSON carry all of them. */
export function ruleCatalogue(): Readonly<Record<string, CatalogueEntry>> {
  const overlap = { normalizeBy: field.choice('mentee', 'union'), minimumShared: field.number(0) };
  const attribute = { attribute: field.required(field.text), mentorAttribute: field.text };
  const pair = { menteeId: field.required(field.text), mentorId: field.required(field.text) };
  return {
    attributeDiffers: { build: attributeDiffers, fields: attribute },
    attributeEquals: { build: attributeEquals, fields: attribute },
    conflictOfInterest: {
      build: conflictOfInterest,
      fields: {
        relations: field.required(
          field.records({
            assessor: field.required(field.text),
            assessee: field.required(field.text),
            kind: field.required(field.text),
            from: field.required(field.day),
            to: field.day,
          }),
        ),
        from: field.required(field.day),
        until: field.day,
      },
    },
    needsMetByStrengths: { build: needsMetByStrengths, fields: { minimumLevel: field.number(1, 5) } },
    notPreviouslyPaired: {
      build: notPreviouslyPaired,
      fields: { pairs: field.required(field.records(pair)) },
    },
    preferenceRank: {
      build: preferenceRank,
      fields: { side: field.choice('mentee', 'mentor', 'both'), ranks: field.number(1) },
    },
    sameSite: { build: sameSite, fields: {} },
    sharedAvailability: {
      build: sharedAvailability,
      fields: {
        minimumMinutesPerWeek: field.number(0, 10_080),
        fullMinutesPerWeek: field.number(1, 10_080),
        weekOf: field.dayOrDays,
      },
    },
    sharedInterests: { build: sharedInterests, fields: overlap },
    sharedLanguage: { build: sharedLanguage, fields: { ignoreRegion: field.flag } },
    sharedLivedExperience: { build: sharedLivedExperience, fields: overlap },
    stageGap: {
      build: stageGap,
      fields: { minimum: field.number(-20, 20), maximum: field.number(-20, 20), order: field.stages },
    },
    supportTypeOffered: { build: supportTypeOffered, fields: overlap },
    timeZoneGap: {
      build: timeZoneGap,
      fields: { maximumHours: field.number(0, 26), on: field.required(field.dayOrDays) },
    },
    trainedFor: {
      build: trainedFor,
      fields: {
        required: field.required(field.texts),
        records: field.required(
          field.records({
            personId: field.required(field.text),
            moduleId: field.required(field.text),
            completedOn: field.required(field.day),
            validUntil: field.day,
          }),
        ),
        asOf: field.required(field.day),
      },
    },
    waitingPriority: {
      build: waitingPriority,
      fields: {
        since: field.required(
          field.records({ menteeId: field.required(field.text), day: field.required(field.day) }),
        ),
        asOf: field.required(field.day),
        fullDays: field.number(1),
      },
    },
  };
}

/** The options that every rule takes. */
export function commonFields(): Readonly<Record<string, field.RuleField>> {
  return {
    id: field.text,
    level: field.choice('hard', 'soft'),
    weight: field.number(0, LARGEST_WEIGHT),
    whenUnknown: field.choice('allow', 'forbid'),
  };
}
