import * as z from 'zod';
import { contiguousBands } from './contiguousBands.js';
import { entity } from './entity.js';
import { InstrumentId } from './ids.js';
import { noneTwice, noneTwiceBy, unless } from './invariants.js';
import { ScoreBand } from './scoreBand.js';
import { LongText, ShortText, Term } from './text.js';

/** One item of an instrument; its text only where the license allows. @category Instruments @since 0.1.0 */
export const InstrumentItem = entity({
  id: Term,
  text: LongText.optional(),
  /** Scored from the other end: smallest plus largest code, minus the answer. */
  reversed: z.boolean().optional(),
});
export type InstrumentItem = z.infer<typeof InstrumentItem>;

/** One of the answers that an item offers, as the number that is stored. @category Instruments @since 0.1.0 */
export const ResponseOption = entity({ code: z.int().min(-1000).max(1000), label: ShortText.optional() });
export type ResponseOption = z.infer<typeof ResponseOption>;

/** Items that make a score of their own. @category Instruments @since 0.1.0 */
export const Subscale = entity(
  {
    id: Term,
    name: ShortText.optional(),
    items: z.array(Term).min(1).max(1000),
    bands: z.array(ScoreBand).max(50).optional(),
  },
  [noneTwice('items', 'entry'), contiguousBands],
);
export type Subscale = z.infer<typeof Subscale>;

/** Up to how many missing answers there is still a score: the mean of the answers given stands for those missing. @category Instruments @since 0.1.0 */
export const MissingRule = entity({ maximum: z.int().min(0).max(1000) });
export type MissingRule = z.infer<typeof MissingRule>;

/** An answer that calls for a human being at once, whatever the score. @category Instruments @since 0.1.0 */
export const CrisisItem = entity({ item: Term, atLeast: z.int().min(-1000).max(1000) });
export type CrisisItem = z.infer<typeof CrisisItem>;

/** Under which terms an instrument may be used, and whether they allow to ship the text of its items. @category Instruments @since 0.1.0 */
export const InstrumentLicense = entity({ statement: ShortText, allowsItemText: z.boolean() });
export type InstrumentLicense = z.infer<typeof InstrumentLicense>;

/**
 * A questionnaire as data: items, the codes of the answers, and how a score comes of them. Shared by all programs.
 *
 * Without `missing` every item has to be answered. `total` is false for an instrument whose items must not be put
 * into one score; it has no bands then.
 *
 * Issues of its own: `duplicate_entry` for an item, code or subscale given twice; `unknown_item` in a subscale or
 * crisis item; `band_from_above_to`, `bands_overlap`, `band_gap`; `bands_without_total`; `missing_rule_too_lax`
 * where no answer at all would be enough; `item_text_not_licensed`.
 *
 * @category Instruments
 * @since 0.1.0
 */
export const Instrument = entity(
  {
    id: InstrumentId,
    name: ShortText,
    items: z.array(InstrumentItem).min(1).max(1000),
    responses: z.array(ResponseOption).min(2).max(200),
    aggregate: z.enum(['sum', 'mean']),
    /** What the sum or mean is multiplied by; 1 unless given. */
    multiplier: z.number().positive().max(1000).optional(),
    direction: z.enum(['higher-is-better', 'higher-is-worse']).optional(),
    total: z.boolean(),
    bands: z.array(ScoreBand).max(50).optional(),
    subscales: z.array(Subscale).max(100).optional(),
    missing: MissingRule.optional(),
    crisisItems: z.array(CrisisItem).max(50).optional(),
    license: InstrumentLicense,
    sources: z.array(ShortText).max(100).optional(),
  },
  [
    noneTwiceBy('items', 'id', 'entry'),
    noneTwiceBy('responses', 'code', 'entry'),
    noneTwiceBy('subscales', 'id', 'entry'),
    contiguousBands,
    {
      fields: ['total', 'bands'],
      check: ({ total, bands }) =>
        unless(total || bands === undefined || bands.length === 0, {
          code: 'bands_without_total',
          path: ['bands'],
          message: 'The instrument has no total score and bands for it.',
          remedy: 'Give the bands to the subscales, or remove them.',
        }),
    },
    {
      fields: ['items', 'missing'],
      check: ({ items, missing }) =>
        unless(missing === undefined || missing.maximum < items.length, {
          code: 'missing_rule_too_lax',
          path: ['missing', 'maximum'],
          message: `All ${items.length} answers may be missing.`,
          remedy: 'Ask for one answer at least.',
        }),
    },
    {
      fields: ['items', 'subscales'],
      check: ({ items, subscales }) => {
        const known = new Set(items.map((item) => item.id));
        return (subscales ?? []).flatMap((subscale, index) =>
          subscale.items.flatMap((item, at) =>
            unless(known.has(item), { ...UNKNOWN_ITEM, path: ['subscales', index, 'items', at] }),
          ),
        );
      },
    },
    {
      fields: ['items', 'crisisItems'],
      check: ({ items, crisisItems }) => {
        const known = new Set(items.map((item) => item.id));
        return (crisisItems ?? []).flatMap(({ item }, index) =>
          unless(known.has(item), { ...UNKNOWN_ITEM, path: ['crisisItems', index, 'item'] }),
        );
      },
    },
    {
      fields: ['items', 'license'],
      check: ({ items, license }) =>
        items.flatMap((item, index) =>
          unless(license.allowsItemText || item.text === undefined, {
            code: 'item_text_not_licensed',
            path: ['items', index, 'text'],
            message: 'The license does not allow to ship the text of the items.',
            remedy: 'Remove the text, and load it where you have a license of your own.',
          }),
        ),
    },
  ],
);
export type Instrument = z.infer<typeof Instrument>;

const UNKNOWN_ITEM = {
  code: 'unknown_item',
  message: 'The instrument has no item with this id.',
  remedy: 'Use the id of one of its items.',
};
