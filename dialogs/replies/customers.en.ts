import type { Stage } from '../../domain/customers/stages.ts';
import type { CustomerField } from '../../domain/problem.ts';
import type { CustomerProblemReplies } from './customers.ts';

export const stagesEn: Record<Stage, string> = {
  new: 'new',
  contacted: 'contacted',
  quoted: 'quoted',
  ordered: 'ordered',
  repeat: 'repeat customer',
  lapsed: 'lapsed',
  lost: 'lost',
};

const fields: Record<CustomerField, string> = {
  company: 'The company can have up to 120 characters.',
  language: 'The language is English or Chinese.',
  timeZone: 'That time zone isn’t one I know. One is Asia/Shanghai.',
  source: 'The source can have up to 60 characters.',
  tags: 'There can be up to 20 tags of up to 30 characters each.',
  owner: 'The owner has to be one of the team.',
  label: 'The label can have up to 30 characters.',
  details: 'A customer can have up to 20 phones, e-mails and addresses each. Take one away first.',
  note: 'A note needs a text of up to 4,000 characters.',
  task: 'A task needs a text of up to 500 characters.',
  lostReason: 'Please say in a few words why the customer is lost.',
};

const merges = {
  same: 'That is one and the same customer.',
  merged: 'One of the two has been merged already.',
  undone: 'This merge was undone before.',
  changedSince: 'One of the two was merged again since; undo that merge first.',
};

export const customerProblemsEn: CustomerProblemReplies = {
  customerChanged: () => 'Somebody else has just changed this customer. Here is how it stands now.',
  customerFieldNotValid: ({ field }) => fields[field],
  detailNotFound: () => 'That phone, e-mail or address isn’t there any more.',
  taskNotFound: () => 'I can’t find that task.',
  stageNotAllowed: ({ from, to }) => `A customer who is “${stagesEn[from]}” can’t be made “${stagesEn[to]}”.`,
  mergeNotAllowed: ({ why }) => merges[why],
  segmentNotValid: ({ path }) => `This segment isn’t right: see ${path}.`,
  segmentNotFound: () => 'I can’t find that segment.',
  segmentNameTaken: ({ name }) => `There is already a segment called “${name}”.`,
};
