import type { ApiReplies } from './api.ts';
import { routesEn } from './apiRoutes.en.ts';

export const apiEn: ApiReplies = {
  title: 'Parley',
  intro:
    'Orders, customers, products and webhooks of this shop. Send an API key as "Authorization: Bearer …" (npm run staff -- key "NAME" --scopes orders:read makes one), an Idempotency-Key with every POST, and If-Match with every PUT. Money is whole minor units of the currency. Errors are problem+json with a remedy; Accept-Language: zh gives them in Chinese.',
  route: routesEn,
  problem: {
    orderNotFound: ['No such order', 'Check the id; GET /api/orders lists the orders there are.'],
    customerNotFound: ['No such customer', 'Check the id; GET /api/customers lists the customers there are.'],
    productNotFound: [
      'No such product',
      'Check the ids or SKUs; GET /api/products?active=true lists what is on sale.',
    ],
    orderEmpty: ['The order has no lines', 'Send at least one line.'],
    orderIncomplete: ['The order is not complete', 'Send what is missing, or make it a draft.'],
    quantityNotAllowed: ['The quantity is not possible', 'Send a whole number within what is allowed.'],
    tooManyLines: ['The order has too many lines', 'Split it into several orders.'],
    totalTooLarge: ['The total is too large', 'Split it into several orders.'],
    currenciesDiffer: ['The products have different currencies', 'Place one order for each currency.'],
    outOfStock: [
      'Not enough in stock',
      'Send at most what is left of each product, or wait until more comes in.',
    ],
    moveNotAllowed: [
      'The order does not allow this now',
      '"rule" names what the order does not meet; "moves" of the order lists what it allows.',
    ],
    lineNotFound: ['No such line', 'Use the "position" of one of the order’s lines.'],
    amountNotAllowed: ['The amount is not possible', 'Send a whole amount of minor units up to "most".'],
    approvalNeeded: ['A manager has to do this', 'Ask a manager, whose key or session may.'],
    discountNotAllowed: [
      'The discount is not possible',
      'Give it a reason, and at most 10000 basis points or the whole price.',
    ],
    quoteExpired: ['The quote has expired', 'Choose a time in the future.'],
    promisedElsewhere: [
      'What is on hand is set aside for other orders',
      'Ship at most "left" of each product, or release what others have.',
    ],
    planNotFound: ['No such plan', 'Ask for a new plan: one is kept for a day, for who asked.'],
    nothingAllocated: ['Nothing is set aside for the order', 'There is nothing to take back.'],
    planStale: ['Stock or orders have changed since the plan was made', 'Ask for a new plan.'],
    orderChanged: [
      'The order has changed meanwhile',
      'GET it again, look at what is different, and send your change with its new ETag.',
    ],
    orderNotEditable: [
      'The order can no longer be edited like this',
      '"rule" names why. isDraft: lines and prices are settled once an order is placed. hasNoGoodsOut: something has been shipped. hasNoRefund: money has been given back.',
    ],
    priceChanged: [
      'A price has changed since the draft was written',
      'PUT the draft again to have today’s prices, look at them, and place it with its new ETag.',
    ],
    recordChanged: [
      'The record has changed meanwhile',
      'GET it again, look at what is different, and send your change with its new ETag.',
    ],
    customerChanged: [
      'The customer has changed meanwhile',
      'GET it again, look at what is different, and send your change with its new ETag.',
    ],
    customerFieldNotValid: ['A field of the customer is not valid', 'Correct the field that "field" names.'],
    detailNotFound: ['No such contact detail', 'Look at the customer again for those there are.'],
    taskNotFound: ['No such task', 'Check the id; GET /api/tasks lists what is to be done.'],
    stageNotAllowed: ['The stage cannot become that one', 'Choose a stage that "from" can lead to.'],
    mergeNotAllowed: ['The customers cannot be merged like this', '"why" names what is in the way.'],
    segmentNotValid: ['The segment is not valid', 'Correct its filter where "path" points.'],
    segmentNotFound: ['No such segment', 'Check the id; GET /api/segments lists the segments there are.'],
    segmentNameTaken: [
      'Another segment has this name',
      'Choose another name, or PUT the segment that has it.',
    ],
    skuTaken: ['Another product has this SKU', 'Choose another SKU, or PUT the product that has it.'],
    stockNotAllowed: ['The stock cannot change by this much', 'Send a change between "least" and "most".'],
    customerHasOrders: [
      'The customer has orders',
      'Orders and books name their customer, who therefore stays.',
    ],
    webhookNotFound: ['No such webhook', 'Check the id; GET /api/webhooks lists the webhooks there are.'],
    webhookUrlNotAllowed: [
      'The address cannot be used',
      'Send a public http or https address without a user name or password.',
    ],
    contactNotValid: ['A contact detail is not valid', 'Correct the field that "field" names.'],
    linkNotValid: ['The link is not valid', 'Ask for a new one.'],
    keyMissing: ['An API key is needed', 'Send it as "Authorization: Bearer …".'],
    keyNotValid: [
      'The API key is not valid',
      'It may have expired or been revoked: npm run staff -- key "NAME" --scopes … makes a new one.',
    ],
    scopeMissing: ['The key does not open this', 'Use a key with the scope that "scope" names.'],
    managersOnly: ['Only for managers', 'Ask a manager to do it.'],
    foreignOrigin: [
      'A session may write from our own pages only',
      'From a program use an API key instead of the session’s cookie.',
    ],
    methodNotAllowed: [
      'This address does not take that method',
      'Use one of the methods that "allowed" names.',
    ],
    bodyNotJson: ['The body is not JSON', 'Send a JSON object.'],
    bodyNotValid: ['The body does not fit', 'Correct what "errors" names; /api/openapi.json has the schema.'],
    bodyTooLarge: ['The body is too large', 'Send less at a time.'],
    bodyTypeNotJson: ['The body’s type is not JSON', 'Send it with Content-Type: application/json.'],
    queryNotValid: [
      'The query does not fit',
      'Correct what "errors" names; /api/openapi.json has the parameters.',
    ],
    headerNotValid: ['A header does not fit', 'Correct the header that "header" names.'],
    headerMissing: [
      'A header is missing',
      'Send the header that "header" names: for each new request a new value.',
    ],
    ifMatchMissing: [
      'If-Match is needed',
      'GET the record and send its ETag as If-Match, so that nobody’s change is lost.',
    ],
    idempotencyKeyReused: [
      'This Idempotency-Key was used for something else',
      'Send a new key for a new request; the same key only to repeat the same request.',
    ],
    tooManyRequests: ['Too many requests', 'Wait as long as Retry-After says.'],
    unavailable: [
      'Not possible just now',
      'Send the same request with the same Idempotency-Key again in a moment.',
    ],
  },
  detail: {
    keyMissing: () => 'This address is open to people of the house and their programs only.',
    keyNotValid: () => 'No key that is in force is like this one.',
    scopeMissing: ({ scope }) => `This needs the scope ${scope}.`,
    managersOnly: () => 'This is something that managers do.',
    foreignOrigin: () => 'The request does not say that it comes from one of our pages.',
    methodNotAllowed: ({ allowed }) => `It takes ${allowed}.`,
    bodyNotJson: () => 'The body could not be read as JSON.',
    bodyNotValid: ({ errors }) => listed(errors),
    bodyTooLarge: ({ mostBytes }) => `At most ${mostBytes} bytes are read.`,
    bodyTypeNotJson: () => 'Only application/json is read.',
    queryNotValid: ({ errors }) => listed(errors),
    headerNotValid: ({ header }) => `${header} is not as it should be.`,
    headerMissing: ({ header }) => `${header} is missing.`,
    ifMatchMissing: () => 'Without If-Match this could undo a change that somebody else has just made.',
    idempotencyKeyReused: () => 'The same key came before with another request.',
    tooManyRequests: ({ seconds }) => `The next one may come in ${seconds} s.`,
    unavailable: () => 'Nothing has happened. The server cannot do this just now.',
  },
};

const listed = (errors: { path: string; message: string }[]) =>
  errors.map(({ path, message }) => `${path || 'It'}: ${message}`).join('; ');
