import type { SameKeys } from '../same-keys.ts';
import type { procedures as vi } from '../vi/procedures.ts';

export const procedures = {
  'sao-y': {
    name: 'Certified copies',
    papers: ['The original', 'A photocopy, if you have one'],
    notes: ['What comes in after 15:00 is ready on the next working day.'],
  },
  'chu-ky': {
    name: 'Certification of a signature',
    papers: ['The paper to be signed, not yet signed', 'A valid ID card or passport'],
    notes: ['Please sign in front of the officer.'],
  },
  'hop-dong': {
    name: 'Certification of contracts',
    papers: ['Draft of the contract', 'Valid ID cards or passports of all parties', 'Certificate of ownership or use'],
    notes: ['All parties come together to sign.'],
  },
  'khai-sinh': {
    name: 'Birth registration',
    papers: [
      'Certificate from the hospital',
      'ID card of the person who registers',
      'Marriage certificate of the parents, if any',
    ],
    notes: ['Within 60 days of the birth. One parent is enough.'],
  },
  'ket-hon': {
    name: 'Marriage registration',
    papers: [
      'ID cards or passports of both',
      'Certificate of marital status, if the officer needs it',
      'Divorce decision, if married before',
    ],
    notes: ['Both come in person.'],
  },
  'con-nuoi': {
    name: 'Adoption of a child',
    papers: [
      'Application form for adoption',
      'ID card or passport of the adopting person',
      'Certificate of marital status, criminal record certificate, health certificate',
      'The child’s birth certificate',
    ],
    notes: ['Please ask the officer which papers your case needs.'],
  },
  'khai-tu': {
    name: 'Death registration',
    papers: [
      'Notice of death or a paper in its place',
      'ID card of the person who registers',
      'Papers of the deceased, if any',
    ],
    notes: [],
  },
  'hon-nhan': {
    name: 'Certificate of marital status',
    papers: ['ID card or passport', 'Divorce decision or death certificate of the spouse, if any'],
    notes: ['Please say what the certificate is for.'],
  },
  'trich-luc': {
    name: 'Civil-status copies and extracts',
    papers: ['ID card or passport', 'The old copy, or where and when it was registered, if known'],
    notes: ['What comes in after 15:00 is ready on the next working day.'],
  },
  'cai-chinh': {
    name: 'Change or correction of civil status',
    papers: ['The original to be corrected', 'Papers that prove the change', 'ID card or passport'],
    notes: [],
  },
  'so-do': {
    name: 'First land-use certificate',
    papers: ['Papers on the origin of land and building', 'ID card of the land user', 'Receipts of land tax, if any'],
    notes: ['Please ask at the counter for the form.'],
  },
  'bien-dong': {
    name: 'Land transfer, division, other changes',
    papers: ['Original land-use certificate', 'Notarised or certified contract', 'ID cards of all parties'],
    notes: [],
  },
  'xay-dung': {
    name: 'Building permit for a house',
    papers: ['Application form', 'Copy of the land papers', 'Construction drawings'],
    notes: [],
  },
  'tro-cap': {
    name: 'Monthly social allowance',
    papers: ['Form', 'ID card of the beneficiary', 'Disability certificate or other papers, if any'],
    notes: [],
  },
  'khuyet-tat': {
    name: 'Disability assessment',
    papers: ['Application form', 'ID card', 'Medical papers, if any'],
    notes: [],
  },
  'co-cong': {
    name: 'Benefits for people of merit and relatives',
    papers: ['Papers that prove the merit', 'ID card of the applicant', 'Papers on the family relation, for relatives'],
    notes: [],
  },
  'mai-tang': {
    name: 'Funeral support',
    papers: [
      'Extract of the death registration',
      'ID card of the person who arranged it',
      'Decision on the allowance of the deceased, if any',
    ],
    notes: [],
  },
  'ho-ngheo': {
    name: 'Poor or near-poor household certificate',
    papers: ['ID card of the head of household', 'Application form'],
    notes: [],
  },
  'ho-kinh-doanh': {
    name: 'New household business',
    papers: ['Registration form', 'ID card of the owner', 'Papers of the premises, if any'],
    notes: ['Ready after 3 working days.'],
  },
  'thay-doi-ho-kinh-doanh': {
    name: 'Change or end of a household business',
    papers: ['Registration certificate', 'Notice form', 'ID card of the owner'],
    notes: [],
  },
  'bao-hiem-y-te': {
    name: 'Health insurance card for a child',
    papers: ['Birth certificate of the child', 'ID card of a parent'],
    notes: [],
  },
  'thuong-tru': {
    name: 'Permanent residence',
    papers: ['Residence form', 'Papers of the lawful dwelling', 'ID card'],
    notes: [],
  },
  'tam-tru': {
    name: 'Temporary residence',
    papers: ['Residence form', 'Lease, or consent of the owner', 'ID card'],
    notes: [],
  },
  'xac-nhan-cu-tru': {
    name: 'Confirmation of residence',
    papers: ['ID card', 'Form'],
    notes: [],
  },
  'can-cuoc': {
    name: 'New or renewed ID card',
    papers: ['Old ID card, if any', 'Birth certificate, for a first card'],
    notes: ['Please come in person for photo and fingerprints.'],
  },
  vneid: {
    name: 'VNeID set-up',
    papers: ['Your phone and its number', 'ID card with chip'],
    notes: [],
  },
  'nop-truc-tuyen': {
    name: 'Filing at the National Service Portal',
    papers: ['A phone with VNeID', 'The papers to be filed, to photograph or scan'],
    notes: [],
  },
  'ly-lich-tu-phap': {
    name: 'Criminal record certificate',
    papers: ['A phone with VNeID', 'ID card'],
    notes: ['The online desk helps you to file it.'],
  },
  'nhan-ket-qua': {
    name: 'Collecting results',
    papers: ['Receipt with the date of return', 'ID card', 'Authorisation, if you come for somebody else'],
    notes: [],
  },
  'phan-anh': {
    name: 'Suggestions and complaints',
    papers: ['Your letter, if any', 'Papers that belong to it', 'ID card'],
    notes: [],
  },
} as const satisfies SameKeys<typeof vi>;
