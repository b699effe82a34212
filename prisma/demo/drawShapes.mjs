// The shapes of the demo shop's pictures: strings of SVG, all in one palette, one line weight, standing on y = 250.

export const line = '#4a4038';
export const paper = '#fffdf8';
export const shade = '#4a40381f';
const stroke = `stroke="${line}" stroke-width="4"`;
const thin = 'stroke-width="2.5"';

export const path = (d, fill = 'none', more = '') => `<path d="${d}" fill="${fill}"${more && ` ${more}`}/>`;
export const rect = (x, y, width, height, fill, rx = 6, more = '') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${rx}" fill="${fill}"${more && ` ${more}`}/>`;
export const circle = (x, y, r, fill, more = '') =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"${more && ` ${more}`}/>`;
export const ellipse = (x, y, rx, ry, fill, more = '') =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"${more && ` ${more}`}/>`;
export const at = (x, y, shape, turn = 0, size = 1) =>
  `<g transform="translate(${x} ${y})${turn ? ` rotate(${turn})` : ''}${size === 1 ? '' : ` scale(${size})`}">${shape}</g>`;
export const plain = 'stroke="none"';
export const fine = thin;

/** The whole picture: the same soft ground, a disc in the colour of its kind, a shadow, the goods. */
export function picture(tint, goods, shadow = 92) {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 320">',
    `<path d="M0 0H320V320H0Z" fill="#f8f4ec"/><circle cx="160" cy="156" r="122" fill="${tint}"/>`,
    `<ellipse cx="160" cy="252" rx="${shadow}" ry="9" fill="${shade}"/>`,
    `<g ${stroke} stroke-linecap="round" stroke-linejoin="round">${goods}</g></svg>\n`,
  ].join('\n');
}

/** A tin with a round lid and a paper label. */
export function tin({ main, dark }, motif, x = 160) {
  return at(
    x,
    0,
    rect(-52, 104, 104, 146, main, 12) +
      path('M26 106H40Q50 106 50 116V238Q50 248 40 248H26Z', shade, plain) +
      rect(-56, 78, 112, 36, dark, 10) +
      path('M-56 102H56', 'none', fine) +
      rect(-34, 138, 68, 82, paper, 34, fine) +
      at(0, 179, motif),
  );
}

/** A carton with a sleeve, its right side in view. */
export function carton({ main, dark }, motif) {
  return (
    path('M212 116L240 98V232L212 250Z', dark) +
    path('M96 116L124 98H240L212 116Z', paper) +
    rect(96, 116, 116, 134, main, 2) +
    rect(96, 142, 116, 82, paper, 0, fine) +
    path('M212 142L240 124V206L212 224Z', shade, fine) +
    at(154, 183, motif, 0, 1.1)
  );
}

/** A sealed pouch, crimped along the top, with a round label. */
export function bag({ main, dark }, motif) {
  return (
    path(
      'M98 84L106 76 114 84 122 76 130 84 138 76 146 84 154 76 162 84 170 76 178 84 186 76 194 84 202 76 210 84 218 76 222 84V104C216 140 218 200 232 240Q234 250 222 250H98Q86 250 88 240C102 200 104 140 98 104Z',
      main,
    ) +
    path(
      'M98 84L106 76 114 84 122 76 130 84 138 76 146 84 154 76 162 84 170 76 178 84 186 76 194 84 202 76 210 84 218 76 222 84V106H98Z',
      dark,
    ) +
    path('M106 250C116 200 112 150 110 118M214 250C204 200 208 150 210 118', 'none', `${fine} opacity=".3"`) +
    path('M211 108C207 150 204 200 214 248H222Q232 248 230 240C217 200 214 140 219 108Z', shade, plain) +
    circle(160, 180, 37, paper, fine) +
    at(160, 180, motif)
  );
}

/** A pressed cake in its paper: pleats run to the middle, a torn corner shows the tea. */
export function cake({ main, dark }, wrap, motif) {
  const pleats = Array.from({ length: 20 }, (_, index) => {
    const end = (radius) => point(0, radius, (index / 20) * 2 * Math.PI);
    return `M${end(index % 2 ? 66 : 56)}L${end(78)}`;
  }).join('');
  return (
    circle(165, 164, 86, dark) +
    circle(160, 162, 88, wrap) +
    at(160, 162, path(pleats, 'none', `${fine} opacity=".45"`)) +
    circle(160, 162, 46, main) +
    circle(160, 162, 38, paper, fine) +
    at(160, 162, motif) +
    path(
      'M248 164A88 88 0 0 1 158 250Q170 236 172 224 190 222 196 206 214 206 220 188 236 184 248 164Z',
      dark,
    ) +
    path(
      'M184 240l8-6M200 230l9-4M206 216l6 4M220 212l7 3M226 198l6-7M186 230l4 1',
      'none',
      `stroke="${wrap}" ${fine}`,
    )
  );
}

const round = (value) => Math.round(value * 10) / 10;
const point = (x, y, angle) =>
  `${round(x * Math.cos(angle) - y * Math.sin(angle))} ${round(x * Math.sin(angle) + y * Math.cos(angle))}`;

// Motifs for labels, about 44 high, the middle at 0 0.

export const leafMotif = (fill) =>
  path('M0-24C17-10 17 12 0 24-17 12-17-10 0-24Z', fill, fine) +
  path('M0-12V30M0 4L8-3M0 14L-8 6', 'none', fine);
export const sprigMotif = (fill) =>
  path('M0-26C9-16 9-6 0 2-9-6-9-16 0-26Z', fill, fine) +
  path('M0 8C5-6 14-10 25-10 24 4 14 10 0 10M0 14C-5-2-14-6-25-6-24 8-14 16 0 16', fill, fine) +
  path('M0 2V28', 'none', fine);
export const spiralMotif = () =>
  path('M2 2C2-4-7-3-7 4-7 13 8 13 10 3 13-11-9-15-15-4-22 10-8 23 6 20', 'none', 'stroke-width="4"');
export const peaksMotif = (fill) =>
  path('M-28 20L-10-14 0 2 10-20 28 20Z', fill, fine) + path('M-24 27H24', 'none', fine);
export const cloudMotif = (fill) =>
  peaksMotif(fill) + path('M-30 8H-14Q-20 0-10-2M30 2H12', 'none', `stroke="${paper}" stroke-width="5"`);
export const mountainSunMotif = (fill, sun) => circle(14, -14, 9, sun, fine) + peaksMotif(fill);
export function flowerMotif(petal, heart, petals = 5, size = 1) {
  const [near, wide, far] = [3, petals > 8 ? 5 : 12, petals > 8 ? 27 : 28];
  const petalPath = Array.from({ length: petals }, (_, index) => {
    const turned = (x, y) => point(x * size, y * size, (index / petals) * 2 * Math.PI);
    return `M${turned(0, -near)}C${turned(-wide, -far / 2)} ${turned(-wide, -far)} ${turned(0, -far)}S${turned(wide, -far / 2)} ${turned(0, -near)}`;
  }).join('');
  return path(petalPath, petal, fine) + circle(0, 0, round(7 * size), heart, fine);
}
export const roseMotif = (fill) =>
  path('M-17-4C-20-24 20-24 17-4 20 16 0 20 0 20 0 20-20 16-17-4Z', fill, fine) +
  path('M-15-6C-4-14 8-8 6 2M-4 10C-14 4-8-8 0-6 8-10 18-4 12 8', 'none', fine) +
  path('M0 20V30M0 25C8 18 14 20 16 20', 'none', fine);
export const ballMotif = (fill) =>
  circle(-12, 10, 11, fill, fine) +
  circle(12, 11, 10, fill, fine) +
  circle(0, -9, 12, fill, fine) +
  path('M-5-11Q2-16 6-8M-17 8Q-11 3-7 11M7 9Q12 5 16 12', 'none', fine);
export const birdMotif = (fill) =>
  path(
    'M-26-14C-8-16-2-6 2 0 8-12 16-18 28-18 24-4 18 6 8 10 4 20-4 26-14 26-8 20-6 14-8 8-18 4-24-4-26-14Z',
    fill,
    fine,
  );
export const flameMotif = (fill) =>
  path('M2-28C6-14 20-8 17 8 15 22-15 22-17 8-18-4-8-8-8-18-2-14 2-20 2-28Z', fill, fine) +
  path('M1 20C-9 16-6 6 1 0 8 8 9 15 1 20Z', paper, fine);
export const pineMotif = (fill) =>
  path('M0-28L13-10H6L17 6H8L20 20H-20L-8 6H-17L-6-10H-13ZM0 20V30', fill, fine);
export const robeMotif = (fill) =>
  path('M-6-29H6L29-14 22 4 10-5 18 29H-18L-10-5-22 4-29-14Z', fill, fine) +
  path('M-6-29L4-10M6-29L-3-17', 'none', fine) +
  path('M-10-5H10', 'none', `stroke="${paper}"`);
export const crownMotif = (fill) =>
  path('M-22 18L-26-12-10 0 0-20 10 0 26-12 22 18Z', fill, fine) + path('M-20 26H20', 'none', fine);
export const needleMotif = (fill) =>
  [-22, 0, 22]
    .map((turn) => at(0, 22, path('M0-46C6-36 6-14 0 0-6-14-6-36 0-46Z', fill, fine), turn))
    .join('');
export const grainMotif = (fill) =>
  [-16, -4, 8]
    .map((y) =>
      path(
        `M0 ${y + 8}C-2 ${y - 4}-10 ${y - 8}-18 ${y - 8}-18 ${y + 2}-10 ${y + 8} 0 ${y + 8}ZM0 ${y + 8}C2 ${y - 4} 10 ${y - 8} 18 ${y - 8} 18 ${y + 2} 10 ${y + 8} 0 ${y + 8}Z`,
        fill,
        fine,
      ),
    )
    .join('') + path('M0-8V30', 'none', fine);
export const basketMotif = (fill) =>
  path('M-20-8H20L15 22H-15ZM-14-8C-14-30 14-30 14-8', fill, fine) +
  path('M-18 2H18M-16 12H16M-6-8V22M6-8V22', 'none', fine);
export const moonMotif = (fill) =>
  circle(0, 0, 22, fill, fine) + path('M-20 8C-12 2-6 12 2 6S16 8 20 6', 'none', fine);
export const rootMotif = (fill) =>
  path('M0-28C24-30 32-8 16 2 10 6 4 2 4 8V26H-4V8C-4 2-10 6-16 2-32-8-24-30 0-28Z', fill, fine) +
  path('M-14 27H14', 'none', fine);

// What lies in front of a pack, the ground at 0 0.

export const flatLeaves = (fill, rim = line) =>
  [
    [-34, -4, 84],
    [-14, -5, 100],
    [8, -4, 80],
    [30, -5, 96],
    [-24, -12, 70],
    [0, -13, 104],
    [20, -13, 82],
    [-4, -21, 92],
  ]
    .map(([x, y, turn]) =>
      at(x, y, path('M0-17C5-8 5 8 0 17-5 8-5-8 0-17Z', fill, `stroke="${rim}" ${fine}`), turn),
    )
    .join('');
export const curls = (fill) =>
  [
    [-32, -5],
    [-14, -5],
    [4, -5],
    [22, -5],
    [-23, -15],
    [-5, -15],
    [13, -15],
    [-14, -25],
    [4, -25],
  ]
    .map(([x, y], index) =>
      at(
        x,
        y,
        path('M-7 3C-8-6 7-8 7 0 7 6-2 5-1 0', 'none', `stroke="${fill}" stroke-width="5.5"`),
        index * 50,
      ),
    )
    .join('');
export const balls = (fill) =>
  [
    [-34, -7],
    [-16, -7],
    [2, -7],
    [20, -7],
    [-25, -20],
    [-7, -20],
    [11, -20],
    [-7, -33],
  ]
    .map(
      ([x, y], index) =>
        circle(x, y, 8.5, fill, fine) + path(`M${x - 3} ${y - 2}q4-3 6 ${index % 2 ? 2 : 4}`, 'none', fine),
    )
    .join('');
export const twists = (fill) =>
  [
    [-30, -5, 8],
    [-4, -5, -8],
    [22, -5, 10],
    [-19, -15, -18],
    [9, -15, 16],
    [-6, -25, 4],
  ]
    .map(([x, y, turn]) => at(x, y, path('M-18 3C-10-8 4 4 18-4 14 6 0 4-18 3Z', fill, fine), turn))
    .join('');
export const mound = (fill) =>
  path('M-44 0C-34-3-26-30-2-32 22-32 34-4 44 0Z', fill) +
  path('M-14-8h.1M-4-18h.1M8-8h.1M14-16h.1M22-6h.1M-24-6h.1M-2-26h.1M-12-17h.1', 'none', 'stroke-width="3"');
export const blossoms = (petal, heart, petals) =>
  at(-26, -16, flowerMotif(petal, heart, petals, 0.66)) +
  at(24, -16, flowerMotif(petal, heart, petals, 0.66), 30) +
  at(-1, -32, flowerMotif(petal, heart, petals, 0.66), 12);
export const rosebuds = (fill) =>
  at(-26, -15, roseMotif(fill), -60, 0.62) +
  at(24, -14, roseMotif(fill), 55, 0.62) +
  at(-2, -25, roseMotif(fill), 8, 0.66);
export const grains = (fill) =>
  [
    [-34, -5],
    [-20, -5],
    [-6, -5],
    [8, -5],
    [22, -5],
    [-27, -14],
    [-13, -14],
    [1, -14],
    [15, -14],
    [-19, -23],
    [-5, -23],
    [8, -22],
  ]
    .map(([x, y], index) => at(x, y, ellipse(0, 0, 7, 5, fill, fine), index * 40))
    .join('');
