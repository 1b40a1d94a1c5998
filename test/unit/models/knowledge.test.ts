import { judgeRecords } from './judgeRecords.js';

const bands = (...bounds: readonly (readonly [number, number])[]) =>
  bounds.map(([from, to]) => ({ from, to, label: `${from} to ${to}` }));

judgeRecords({
  broken: [
    [
      'Administration',
      {
        answers: [
          { item: '1', code: 2 },
          { item: '1', code: 0 },
        ],
      },
      ['duplicate_entry', 'answers', 1, 'item'],
    ],
    ['InfoItem', { kind: 'clinical', state: 'published' }, ['verifier_missing', 'verifiedBy']],
    ['InfoItem', { kind: 'exam', state: 'published' }, ['verifier_missing', 'verifiedBy']],
    ['InfoItem', { kind: 'clinical', state: 'review-due' }, ['verifier_missing', 'verifiedBy']],
    ['InfoItem', { kind: 'study', state: 'faculty-verified' }, ['verifier_missing', 'verifiedBy']],
    ['InfoItem', { state: 'peer-checked' }, ['peer_checker_missing', 'peerCheckedBy']],
    ['InfoItem', { verifiedBy: 'ada' }, ['verified_by_author', 'verifiedBy']],
    ['InfoItem', { peerCheckedBy: 'ada' }, ['peer_checked_by_author', 'peerCheckedBy']],
    [
      'InfoItem',
      { sources: [{ title: 'Click', url: 'javascript:alert(1)' }] },
      ['invalid_format', 'sources', 0, 'url'],
    ],
    ['Instrument', { items: [{ id: '1' }, { id: '1' }] }, ['duplicate_entry', 'items', 1, 'id']],
    ['Instrument', { responses: [{ code: 0 }, { code: 0 }] }, ['duplicate_entry', 'responses', 1, 'code']],
    [
      'Instrument',
      {
        subscales: [
          { id: 'a', items: ['1'] },
          { id: 'a', items: ['2'] },
        ],
      },
      ['duplicate_entry', 'subscales', 1, 'id'],
    ],
    [
      'Instrument',
      { subscales: [{ id: 'a', items: ['1', '1'] }] },
      ['duplicate_entry', 'subscales', 0, 'items', 1],
    ],
    [
      'Instrument',
      { subscales: [{ id: 'a', items: ['1', '9'] }] },
      ['unknown_item', 'subscales', 0, 'items', 1],
    ],
    ['Instrument', { crisisItems: [{ item: '9', atLeast: 1 }] }, ['unknown_item', 'crisisItems', 0, 'item']],
    ['Instrument', { missing: { maximum: 2 } }, ['missing_rule_too_lax', 'missing', 'maximum']],
    [
      'Instrument',
      {
        items: [{ id: '1' }, { id: '2', text: 'How?' }],
        license: { statement: 'Ask', allowsItemText: false },
      },
      ['item_text_not_licensed', 'items', 1, 'text'],
    ],
    ['Instrument', { total: false, bands: bands([0, 6]) }, ['bands_without_total', 'bands']],
    ['Instrument', { bands: bands([2, 0]) }, ['band_from_above_to', 'bands', 0, 'from']],
    ['Instrument', { bands: bands([0, 2], [2, 6]) }, ['bands_overlap', 'bands', 1, 'from']],
    ['Instrument', { bands: bands([3, 6], [0, 2]) }, ['bands_overlap', 'bands', 1, 'from']],
    ['Instrument', { bands: bands([0, 2], [4, 6]) }, ['band_gap', 'bands', 1, 'from']],
    ['Instrument', { bands: bands([1, 2.99], [3.01, 5]) }, ['band_gap', 'bands', 1, 'from']],
    ['Instrument', { bands: bands([1, 2.99], [2.99, 5]) }, ['bands_overlap', 'bands', 1, 'from']],
    [
      'Instrument',
      { subscales: [{ id: 'a', items: ['1'], bands: bands([0, 1], [3, 3]) }] },
      ['band_gap', 'subscales', 0, 'bands', 1, 'from'],
    ],
    [
      'Resource',
      { provenance: { createdBy: 'ada', verifiedBy: 'ada' } },
      ['verified_by_author', 'provenance', 'verifiedBy'],
    ],
    ['Score', { missingItems: ['1', '1'] }, ['duplicate_entry', 'missingItems', 1]],
    ['Score', { total: Number.NaN }, ['invalid_type', 'total']],
    [
      'Score',
      { subscales: Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`s${index}`, index])) },
      ['too_big', 'subscales'],
    ],
  ],
  whole: [
    ['InfoItem', { kind: 'study', state: 'published' }],
    ['InfoItem', { kind: 'clinical', state: 'submitted' }],
    ['InfoItem', { kind: 'clinical', state: 'published', verifiedBy: 'dr-roe' }],
    ['InfoItem', { sources: [{ title: 'A paper', url: 'https://example.org/paper', doi: '10.1000/182' }] }],
    ['Instrument', { bands: bands([0, 2], [3, 6]), missing: { maximum: 1 } }],
    ['Instrument', { bands: bands([1, 2.99], [3, 4.3], [4.31, 5]) }],
    ['Instrument', { bands: bands([0, 49.99], [50, 74.99], [75, 99.99], [100, 100]) }],
    ['Instrument', { total: false, bands: [], subscales: [{ id: 'a', items: ['1'], bands: bands([0, 3]) }] }],
    ['Instrument', { crisisItems: [{ item: '2', atLeast: 1 }] }],
    ['Instrument', { items: [{ id: '1', text: 'How?' }] }],
  ],
});
