// Pots, cups, boxes and tools of the demo shop's pictures; see drawShapes.mjs for the pieces they are made of.
import {
  at,
  circle,
  ellipse,
  fine,
  flowerMotif,
  leafMotif,
  line,
  paper,
  path,
  picture,
  plain,
  rect,
  shade,
} from './drawShapes.mjs';

const clay = '#a9674c';
const bamboo = '#dcbc82';
const bambooDark = '#b98f52';
const celadon = '#a9c7b3';
const cobalt = '#4f74a8';
const glaze = '#3b3433';
const brew = '#d99a52';
const red = '#b9524a';
const gold = '#d9a648';
const leafGreen = '#8aa86c';

/** A small green mandarin with a smaller one beside it, the ground at 0 0. */
export function mandarin() {
  return (
    circle(30, -19, 19, '#a3ae62') +
    path('M30-38V-43M22-20h.1M34-26h.1M36-14h.1', 'none', fine) +
    circle(-6, -27, 27, '#8fa052') +
    path('M-22-45Q-6-38 10-45', 'none', fine) +
    path('M-6-54V-60', 'none') +
    path('M-14-24h.1M-2-16h.1M-10-10h.1M8-26h.1M2-32h.1', 'none', fine)
  );
}

function gaiwan() {
  return (
    ellipse(160, 238, 74, 12, paper) +
    path('M96 148C100 196 122 232 134 234H186C198 232 220 196 224 148Z', paper) +
    path('M190 150H222C218 194 198 230 186 232H172C184 214 190 184 190 150Z', shade, plain) +
    path('M88 148H232', 'none') +
    path('M106 146C108 122 136 110 160 110S212 122 214 146Z', paper) +
    path('M146 110C146 94 174 94 174 110Z', paper) +
    path('M104 174C130 182 190 182 216 174', 'none', `stroke="${celadon}" stroke-width="4"`)
  );
}

function teapot() {
  return (
    path('M222 150C272 128 284 200 216 214', 'none', `stroke-width="17"`) +
    path('M222 150C272 128 284 200 216 214', 'none', `stroke="${clay}" stroke-width="9"`) +
    path('M102 206C72 200 76 158 44 146L56 132C90 138 98 160 114 164Z', clay) +
    path('M92 190C92 150 124 132 160 132S228 150 228 190 196 250 160 250 92 230 92 190Z', clay) +
    path('M206 148C232 170 232 222 190 244 206 220 212 180 206 148Z', shade, plain) +
    path('M118 138C122 114 198 114 202 138Z', clay) +
    circle(160, 108, 12, clay) +
    path('M112 142H208', 'none') +
    path('M108 190C108 176 116 164 128 158', 'none', `stroke="${paper}" stroke-width="4" opacity=".45"`)
  );
}

function pitcher() {
  return (
    path('M214 134C262 130 262 212 208 206', 'none', 'stroke-width="15"') +
    path('M214 134C262 130 262 212 208 206', 'none', `stroke="${paper}" stroke-width="7"`) +
    path(
      'M92 98L112 116C108 150 100 176 100 206 100 236 118 250 158 250S216 236 216 206C216 176 208 150 208 106H132Z',
      '#f3f5f0',
    ) +
    path(
      'M104 180C128 188 188 172 212 180 214 190 216 198 216 206 216 236 198 250 158 250S100 236 100 206C100 197 102 188 104 180Z',
      brew,
    ) +
    path('M118 206C118 222 126 232 136 236', 'none', `stroke="${paper}" stroke-width="4" opacity=".7"`) +
    path('M124 126C122 140 120 150 118 160', 'none', `stroke="${line}" opacity=".25"`)
  );
}

function tray() {
  const slats = Array.from({ length: 7 }, (_, index) => {
    const step = (index + 1) / 8;
    return `M${Math.round(88 + 144 * step)} 172L${Math.round(54 + 212 * step)} 214`;
  }).join('');
  return (
    path('M84 172H236L270 214H50Z', bamboo) +
    path(slats, 'none', `${fine} opacity=".5"`) +
    path('M50 214H270V238Q270 246 262 246H58Q50 246 50 238Z', bambooDark) +
    path('M144 230H176', 'none') +
    at(158, 42, smallPot()) +
    smallCup(98, 206) +
    smallCup(222, 206)
  );
}

/** A little white pot, its foot on y = 142. */
function smallPot(body = paper) {
  return (
    path('M42 100C68 90 68 132 40 130', 'none') +
    path('M-30 132C-56 126-50 108-66 100L-55 92C-40 98-42 108-30 110Z', body) +
    path('M-38 114C-38 92-18 84 2 84S44 92 44 114 26 142 2 142-38 136-38 114Z', body) +
    path('M-22 88C-18 76 22 76 26 88Z', body) +
    circle(2, 72, 6, body)
  );
}

function smallCup(x, foot, body = paper) {
  return path(
    `M${x - 21} ${foot - 26}H${x + 21}C${x + 21} ${foot - 10} ${x + 12} ${foot} ${x} ${foot}S${x - 21} ${foot - 10} ${x - 21} ${foot - 26}Z`,
    body,
  );
}

function travelSet() {
  return (
    rect(78, 78, 164, 142, '#8796a0', 40) +
    rect(90, 90, 140, 118, '#c9d1d3', 30, fine) +
    path('M140 78C140 58 180 58 180 78', 'none') +
    at(158, 108, smallPot(celadon)) +
    smallCup(72, 250, celadon) +
    smallCup(248, 250, celadon)
  );
}

function mug(body, decor) {
  return (
    path('M208 130C266 124 266 214 206 208', 'none', 'stroke-width="21"') +
    path('M208 130C266 124 266 214 206 208', 'none', `stroke="${body}" stroke-width="13"`) +
    path('M96 100H212V222Q212 250 184 250H124Q96 250 96 222Z', body) +
    decor +
    path('M184 102H210V222Q210 248 184 248H176Q184 240 184 222Z', shade, plain) +
    ellipse(154, 100, 58, 11, '#efe6d6')
  );
}

const crackle = path(
  'M112 132L126 150 118 174M126 150L150 144M118 174L134 196 126 226M134 196L158 186M150 144L166 158 158 186M158 186L172 208M134 128L150 144',
  'none',
  `${fine} opacity=".28"`,
);

const vine =
  path('M98 128H208M98 228H208', 'none', `stroke="${cobalt}"`) +
  path('M104 196C122 164 132 210 152 182S188 160 204 178', 'none', `stroke="${cobalt}"`) +
  `<g stroke="${cobalt}">${at(150, 172, flowerMotif('#7f9fca', paper), 0, 0.9)}${at(116, 204, leafMotif('#7f9fca'), 120, 0.45)}${at(188, 196, leafMotif('#7f9fca'), 60, 0.5)}${at(118, 156, leafMotif('#7f9fca'), 30, 0.45)}</g>`;

function teaBowl() {
  const fur = Array.from({ length: 11 }, (_, index) => {
    const x = 92 + index * 13.6;
    return `M${x.toFixed(0)} ${index % 2 ? 158 : 162}L${(x + (160 - x) * 0.3).toFixed(0)} ${index % 2 ? 190 : 200}`;
  }).join('');
  return (
    path('M72 140C80 196 120 226 132 234H188C200 226 240 196 248 140Z', glaze) +
    path('M136 234H184V250H136Z', '#8a6a52') +
    path(fur, 'none', `stroke="#b9b3a6" ${fine} opacity=".75"`) +
    ellipse(160, 140, 88, 20, '#57493f') +
    ellipse(160, 146, 64, 11, brew, fine)
  );
}

function tastingCups() {
  const cup = (x, foot) =>
    at(
      x,
      foot,
      path('M-36-50H36C36-20 24 0 10 0H-10C-24 0-36-20-36-50Z', paper) +
        ellipse(0, -50, 36, 8, '#efe6d6') +
        path('M-28-30C-10-24 10-24 28-30', 'none', `stroke="${celadon}" ${fine}`),
    );
  return cup(160, 136) + cup(122, 190) + cup(198, 190) + cup(84, 248) + cup(160, 248) + cup(236, 248);
}

function bow(x, y, fill) {
  return at(
    x,
    y,
    path('M0 0C-14-28-46-28-44-8-42 8-16 8 0 0ZM0 0C14-28 46-28 44-8 42 8 16 8 0 0Z', fill) +
      path('M-4 2L-20 34M4 2L20 34', 'none', `stroke="${line}" stroke-width="4"`) +
      circle(0, 0, 9, fill),
  );
}

function springGift() {
  const small = (x, main, dark) =>
    at(
      x,
      0,
      rect(-30, 116, 60, 80, main, 8) +
        rect(-33, 100, 66, 24, dark, 7) +
        circle(0, 147, 17, paper, fine) +
        at(0, 147, leafMotif(leafGreen), 0, 0.48),
    );
  return (
    path('M70 92L84 70H236L250 92V180H70Z', '#c9d6b4') +
    small(120, '#93ad7a', '#63824f') +
    small(200, '#b5c98f', '#7f9f5f') +
    rect(58, 172, 204, 78, '#63824f', 6) +
    path('M148 172H172V250H148Z', '#e9ddb8', fine) +
    bow(160, 196, '#e9ddb8')
  );
}

function sampler() {
  const colours = ['#93ad7a', '#7fa39a', '#cf8358', '#9a7660'];
  const tins = colours.map((fill, index) => {
    const x = index % 2 ? 162 : 94;
    const y = index < 2 ? 94 : 168;
    return (
      rect(x, y, 64, 70, '#efe6d6', 4, fine) +
      circle(x + 32, y + 35, 25, fill) +
      circle(x + 32, y + 35, 16, paper, fine) +
      at(x + 32, y + 35, leafMotif(fill), 0, 0.42)
    );
  });
  return rect(80, 80, 160, 170, '#d8b98c', 10) + rect(88, 88, 144, 154, '#f3e6cd', 6, fine) + tins.join('');
}

function moonGift() {
  return (
    path('M76 130H244V214C244 236 206 250 160 250S76 236 76 214Z', red) +
    path('M208 140H242V214C242 226 230 236 208 242Z', shade, plain) +
    path('M70 112H250V138C250 158 210 170 160 170S70 158 70 138Z', red) +
    ellipse(160, 112, 90, 32, '#cf6d60') +
    ellipse(160, 110, 44, 16, '#f2d489', fine) +
    path('M122 114C134 108 144 118 156 112S184 116 198 110', 'none', fine) +
    path('M148 171V249H172V171', gold, fine) +
    bow(160, 188, gold)
  );
}

function whisk() {
  const tines = [-52, -40, -28, -16, -5, 5, 16, 28, 40, 52]
    .map(
      (reach) =>
        `M${160 + Math.round(reach * 0.42)} 152C${160 + reach} 170 ${160 + Math.round(reach * 1.15)} 214 ${160 + Math.round(reach * 0.92)} 248`,
    )
    .join('');
  return (
    path('M136 152C102 170 100 216 112 248H208C220 216 218 170 184 152Z', '#efdcb2') +
    path(tines, 'none', `${fine} opacity=".8"`) +
    path('M134 70Q160 62 186 70L184 152H136Z', bamboo) +
    path('M136 108Q160 114 185 108', 'none', fine) +
    path('M134 146H186V162H134Z', glaze) +
    ellipse(160, 70, 26, 7, '#efdcb2', fine)
  );
}

function strainer() {
  const steel = '#c3cacb';
  return (
    path('M224 118L284 92', 'none', 'stroke-width="17"') +
    path('M224 118L284 92', 'none', `stroke="${bamboo}" stroke-width="9"`) +
    path('M78 128C82 178 112 214 152 214S222 178 226 128Z', '#e6e9e6') +
    path(
      'M92 132L146 212M116 136L182 204M146 138L208 180M178 138L220 158M212 132L158 212M188 136L122 204M158 138L96 180M126 138L84 158',
      'none',
      `${fine} opacity=".35"`,
    ) +
    ellipse(152, 126, 80, 18, steel) +
    ellipse(152, 128, 64, 11, '#8f9a9a', fine) +
    path('M74 124L58 116', 'none') +
    path('M116 250H188C188 240 178 234 152 234S116 240 116 250Z', steel) +
    path('M152 214V234', 'none')
  );
}

function cloth() {
  return (
    path('M70 228Q70 206 92 206H236Q252 206 252 228T236 250H92Q70 250 70 228Z', '#d9cdb4') +
    path('M78 186Q78 164 100 164H240Q254 164 254 186T240 208H100Q78 208 78 186Z', '#e9dfc9') +
    path('M74 144Q74 122 96 122H238Q254 122 254 144T238 166H96Q74 166 74 144Z', '#f3ecdc') +
    path(
      'M206 122V166M220 122V166M208 164V208M222 164V208M204 206V250M218 206V250',
      'none',
      `stroke="${leafGreen}" stroke-width="5"`,
    ) +
    path('M92 144H190M96 186H192M90 228H188', 'none', `${fine} opacity=".3"`)
  );
}

function tools() {
  return (
    path('M132 150L118 78', 'none', 'stroke-width="13"') +
    path('M132 150L118 78', 'none', `stroke="${bamboo}" stroke-width="5"`) +
    at(114, 74, path('M0 14C-16 6-16-22-4-32 10-26 14 2 0 14Z', bamboo), -8) +
    path('M150 150V56M160 150V56', 'none', 'stroke-width="11"') +
    path('M150 150V56M160 150V56', 'none', `stroke="${bambooDark}" stroke-width="4"`) +
    path('M176 150L186 82', 'none', 'stroke-width="11"') +
    path('M176 150L186 82', 'none', `stroke="${bamboo}" stroke-width="4"`) +
    ellipse(188, 70, 9, 14, bamboo) +
    path('M192 150L222 92', 'none') +
    path('M204 92H242L228 116H216Z', bambooDark) +
    path('M118 142H204V238Q204 250 192 250H130Q118 250 118 238Z', bamboo) +
    path('M178 144H202V238Q202 248 192 248H170Q178 244 178 234Z', shade, plain) +
    path('M118 172H204M118 220H204', 'none', fine) +
    at(150, 196, leafMotif(leafGreen), 0, 0.5)
  );
}

const warm = '#e9e4d6';
const cool = '#dde7e8';
const festive = '#f5dfd8';

/** The pictures of everything that is not tea. */
export const warePictures = {
  gaiwan: picture(warm, gaiwan()),
  'yixing-teapot': picture(warm, teapot()),
  'fairness-pitcher': picture(warm, pitcher(), 78),
  'tea-tray': picture(warm, tray(), 116),
  'travel-tea-set': picture(warm, travelSet(), 112),
  'celadon-mug': picture(cool, mug(celadon, crackle), 84),
  'blue-white-mug': picture(cool, mug(paper, vine), 84),
  'tenmoku-bowl': picture(cool, teaBowl(), 62),
  'tasting-cups': picture(cool, tastingCups(), 112),
  'spring-gift-box': picture(festive, springGift(), 116),
  'four-teas-sampler': picture(festive, sampler()),
  'mid-autumn-gift-box': picture(festive, moonGift(), 96),
  'matcha-whisk': picture(warm, whisk(), 66),
  'tea-strainer': picture(warm, strainer(), 62),
  'tea-cloth': picture(warm, cloth(), 104),
  'tea-tools': picture(warm, tools(), 66),
};
