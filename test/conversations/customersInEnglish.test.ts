import { afterAll, beforeAll, test } from 'vitest';
import { type House, openHouse } from '../support/house.ts';
import { play, type Turn } from '../support/script.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

const asks = {
  address: /Where shall we send it\?$/,
  contact: /What is your name, and your phone/,
  reach: /And a phone number or e-mail/,
  change: /^What should I change\?/,
};
const card = /Shall I place this order\?$/;
const placed = /order \d+ is placed/;

const conversations: Record<string, Turn[]> = {
  'a vague wish is narrowed by kind, by name and by place in the list': [
    ['hi I want some tea for my dad', /^We have green tea, oolong.*What would you like to see\?/],
    ['he likes green tea', /^Which “green tea” would you like\?/],
    [
      'how much is the longjing?',
      /Grain Rain Longjing, ¥168/,
      /^Which .* \[Pre-Qingming West Lake Longjing\] \[Grain Rain Longjing\]$/,
    ],
    ['the second one', /^How many boxes of Grain Rain Longjing/],
    ["I'll take two", /^Got it: 2 boxes of Grain Rain Longjing\. Where/],
    ['12 Hill Road, Springfield, IL 62704', asks.contact],
    ['Anna Smith 555-010-0123', /Deliver to: 12 Hill Road, Springfield, IL 62704/],
    ['sure go ahead', placed],
  ],
  'after a price, “I’ll take two” means what was shown last': [
    ['how much is keemun', /^Here it is: Keemun Black Tea/],
    ['what about lapsang?', /^Here it is: Lapsang Souchong/],
    ["i'll take two of them", /^Got it: 2 tins of Lapsang Souchong/],
  ],
  'of several shown, “the spring one” and “one of those” find the one': [
    ['do you have gift sets?', /Spring Harvest Gift Box.*Mid-Autumn/],
    ['the spring one', /^Here it is: Spring Harvest Gift Box/],
    ['how much is it?', /^Here it is: Spring Harvest Gift Box, ¥488/],
    ["ok I'll have one of those", /^Got it: 1 box of Spring Harvest Gift Box/],
    ['also 2 blue mugs and a strainer', /2 × Blue-and-White Mug and 1 × Fine-Mesh Tea Strainer/],
    ['no wait, 3 mugs', /3 × Blue-and-White Mug/],
  ],
  'every correction before the address is read back': [
    [
      'Hello! can i get 2 boxes of tieguanyin, half a dozen celadon mugs and a yixing teapot please',
      /^Got it: 2 boxes of Anxi Tieguanyin, 6 × Celadon Mug and 1 × Yixing Clay Teapot\./,
    ],
    ['actually make that 4 mugs', /4 × Celadon Mug.*Where/],
    ['not the celadon, the blue one', /1 × Yixing Clay Teapot and 4 × Blue-and-White Mug\. Where/],
    ['remove the teapot', /taken Yixing Clay Teapot off/, /Tieguanyin and 4 × Blue-and-White Mug\./],
    ['10 Downing Street, London SW1A 2AA', asks.contact],
    ['John Brown, john@brown.co.uk', /Deliver to: 10 Downing Street, London SW1A 2AA\. Shall I/],
    ['wait no', asks.change],
    ['make it 3 boxes of tieguanyin', /^3 boxes of Anxi Tieguanyin/],
    ['yes please 😊', placed],
    ['cancel it', /shall I cancel it\?/],
    ['yep', /is cancelled\.$/],
  ],
  'a swap keeps the number, and a number that may be about two lines is asked back': [
    ['3 celadon mugs and 2 boxes of tieguanyin', asks.address],
    ['swap the tieguanyin for keemun', /^Got it: 3 × Celadon Mug and 2 tins of Keemun Black Tea\./],
    ['make it 5', /Which one do you mean\? \[Celadon Mug\] \[Keemun Black Tea\]$/],
    ['the mugs', /^Got it: 5 × Celadon Mug and 2 tins of Keemun Black Tea\./],
    ['you know what, forget the mugs', /taken Celadon Mug off/, /^Got it: 2 tins of Keemun Black Tea\./],
  ],
  'numbers of postcodes and rooms are never quantities': [
    ['one yixing teapot', /^Got it: 1 × Yixing Clay Teapot\./],
    [
      'my address is 221B Baker Street, London NW1 6XE and my email is s.holmes@example.com',
      'Thank you. And your name, please?',
    ],
    ['Sherlock Holmes', /^1 × Yixing Clay Teapot\..*Deliver to: 221B Baker Street, London NW1 6XE/],
    ['change the address', asks.address],
    ['Apt 4B, 350 5th Ave, New York, NY 10118', /^1 × .*Deliver to: Apt 4B, 350 5th Ave, New York, NY 10118/],
    ['2 more', /^3 × Yixing Clay Teapot/],
    ['yes, order it', placed],
  ],
  'everything in one message goes straight to the card': [
    [
      'Hi! 2 grain rain longjing and 1 celadon mug. Deliver to 742 Evergreen Terrace, Springfield. Homer Simpson, 555-010-7334',
      /^2 boxes of Grain Rain Longjing and 1 × Celadon Mug\..*Deliver to: 742 Evergreen Terrace, Springfield\. Shall/,
    ],
    ['hmm', /^Please press Confirm or say “yes”/],
    ['go for it', placed],
  ],
  'words that are no address and no name are not taken for one': [
    ['matcha 2 tins', asks.address],
    ['asap please', /^I need a delivery address/],
    ['ok wait', /^No hurry\./, asks.address],
    ['do you ship to Germany?', /can’t answer that one/, asks.address],
    ['Flat 2, 14 Elm Avenue, Manchester M1 4BT', asks.contact],
    ["that's all", /^I need a name and a phone number/],
    ['call me Bob', asks.reach],
    ['07700 900123', card],
    ['👍🏻', placed],
  ],
  'nought and a hundred thousand are asked again, and the product is not forgotten': [
    ['ok what about jasmine tea', /Jasmine Green Tea/],
    ['give me 100000 of those', /whole numbers from 1 to 9999/, /^How many bags of Jasmine Green Tea/],
    ['0', /“0” won’t work/],
    ['3', /^Got it: 3 bags of Jasmine Green Tea/],
    ['I want 10', /^Got it: 10 bags of Jasmine Green Tea/],
    ['take off 2 bags of jasmine', /^Got it: 8 bags of Jasmine Green Tea/],
  ],
  'what the shop has not is said, and the order begins with what it has': [
    ['i want to buy a laptop', 'Sorry, we don’t have “laptop”.', /^What would you like to order\?/],
    ['3 boxs of grain rain', /^Got it: 3 boxes of Grain Rain Longjing/],
    ['what did I order so far', /^Your order so far: 3 boxes of Grain Rain Longjing, ¥504/, asks.address],
  ],
  'a question about the order never drops it': [
    ['2 celadon mugs to 12 Hill Road, my name is Anna Smith, phone 555 0100 123', card],
    ['tell me about my order', /^Your order so far: 2 × Celadon Mug/, card],
    ['looks good to me', placed],
  ],
  'a stranger asks whether it talks to a machine, and is told': [
    ['are you a bot?', /^I’m the shop’s assistant, a program/],
    ['never mind', 'All right.'],
    ['you suck', /^(?:Sorry, I didn’t catch that|I’m not sure I got that right)/],
  ],
};

test.each(Object.entries(conversations))('%s', async (_, script) => {
  await play(await house.visitor(), script);
});

test('“I’ll take two of the … one” after seeing several is an order, not a removal', async () => {
  house = await openHouse();
  await play(await house.visitor(), [
    ['how much is the longjing?', /Grain Rain Longjing/],
    ['I’ll take two of the grain rain longjing', /^Got it: 2 boxes of Grain Rain Longjing\./],
    ['12 Hill Road', /name/],
    ['Anna Smith, +44 7700 900123', /2 boxes of Grain Rain Longjing.*12 Hill Road/],
    ['take the longjing off', /I’ve taken Grain Rain Longjing off/, /./],
  ]);
});
