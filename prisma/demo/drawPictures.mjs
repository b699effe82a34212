// Draws the demo shop's pictures: `node prisma/demo/drawPictures.mjs [folder]`, bot/web/products by default.
// Plain JavaScript without dependencies; the same code always writes the same bytes, and the files are committed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as shapes from './drawShapes.mjs';
import * as wares from './drawWares.mjs';

const { at, bag, cake, carton, picture, tin } = shapes;

// One colour a kind of tea: the leaf on the pack and the disc behind it.
const green = { main: '#93ad7a', dark: '#63824f', tint: '#e2ead6', leaf: '#7f9f5f' };
const oolong = { main: '#7fa39a', dark: '#47706a', tint: '#dbe7e3', leaf: '#5b7a58' };
const black = { main: '#cf8358', dark: '#96502f', tint: '#f4e0d2', leaf: '#8a4b32' };
const white = { main: '#d9cfb8', dark: '#a89c80', tint: '#ece7db', leaf: '#c9ceb4' };
const dark = { main: '#9a7660', dark: '#5f4335', tint: '#e8dbd1', leaf: '#6f4c3a' };
const herbal = { main: '#e6bd68', dark: '#bb8a35', tint: '#f6ebcf', leaf: '#e6bd68' };
const gold = '#d9a648';
const rose = '#d98b8b';
const { paper } = shapes;

/** A pack with some of the tea in front of it. */
const tea = (kind, pack, leaves) => picture(kind.tint, pack + at(222, 252, leaves), 106);

const pictures = {
  'longjing-pre-qingming': tea(
    green,
    tin(green, shapes.sprigMotif('#a9c285'), 146),
    shapes.flatLeaves('#a9c285'),
  ),
  'longjing-grain-rain': tea(
    green,
    carton(green, shapes.leafMotif(green.leaf)),
    shapes.flatLeaves(green.leaf),
  ),
  biluochun: tea(green, tin(green, shapes.spiralMotif(), 146), shapes.curls('#63824f')),
  'huangshan-maofeng': tea(green, bag(green, shapes.cloudMotif(green.main)), shapes.flatLeaves('#b9c77f')),
  'jasmine-green': tea(green, bag(green, shapes.flowerMotif(paper, gold)), shapes.blossoms(paper, gold, 5)),
  matcha: tea(green, tin(green, shapes.leafMotif('#86b049'), 146), shapes.mound('#86b049')),
  'da-hong-pao': tea(oolong, tin(oolong, shapes.robeMotif('#c0574a'), 146), shapes.twists('#5b4a3c')),
  tieguanyin: tea(oolong, carton(oolong, shapes.ballMotif(oolong.leaf)), shapes.balls(oolong.leaf)),
  'phoenix-dancong': tea(oolong, tin(oolong, shapes.birdMotif(gold), 146), shapes.twists('#7a6440')),
  'alishan-oolong': tea(
    oolong,
    bag(oolong, shapes.mountainSunMotif(oolong.main, gold)),
    shapes.balls('#7d9b66'),
  ),
  keemun: tea(black, tin(black, shapes.flowerMotif(rose, gold), 146), shapes.twists('#5a3527')),
  'lapsang-souchong': tea(black, tin(black, shapes.pineMotif(green.dark), 146), shapes.twists('#43302a')),
  dianhong: tea(black, bag(black, shapes.sprigMotif(gold)), shapes.twists('#b9822f')),
  'jin-jun-mei': tea(black, tin(black, shapes.crownMotif(gold), 146), shapes.curls('#a8702a')),
  'silver-needle': tea(white, tin(white, shapes.needleMotif('#e9ecdf'), 146), shapes.flatLeaves('#eceee4')),
  'white-peony': tea(
    white,
    carton(white, shapes.flowerMotif('#f3e3df', gold, 6)),
    shapes.flatLeaves(white.leaf),
  ),
  'shou-mei-cake': picture(
    white.tint,
    cake({ main: '#cfc3a4', dark: '#a08b62' }, paper, shapes.leafMotif('#b5ab86')),
  ),
  'puer-ripe-cake': picture(
    dark.tint,
    cake({ main: '#b5523f', dark: '#4f362b' }, '#f4e9d8', shapes.rootMotif('#6f4c3a')),
  ),
  'puer-raw-cake': picture(
    dark.tint,
    cake({ main: green.dark, dark: '#7c7a4d' }, '#f4efdc', shapes.rootMotif(green.main)),
  ),
  'liu-bao': tea(dark, bag(dark, shapes.basketMotif('#c9a06c')), shapes.twists('#4f362b')),
  'mandarin-puer': tea(dark, tin(dark, shapes.moonMotif('#8fa052'), 146), wares.mandarin()),
  chrysanthemum: tea(
    herbal,
    bag(herbal, shapes.flowerMotif(paper, gold, 11)),
    shapes.blossoms(paper, gold, 11),
  ),
  rosebud: tea(
    { tint: '#f5e0de' },
    tin({ main: rose, dark: '#b05f64' }, shapes.roseMotif(rose), 146),
    shapes.rosebuds(rose),
  ),
  buckwheat: tea(
    herbal,
    bag({ main: '#c9a777', dark: '#8d6a42' }, shapes.grainMotif(gold)),
    shapes.grains('#a67c4c'),
  ),
  ...wares.warePictures,
};

const folder = process.argv[2] ?? fileURLToPath(new URL('../../bot/web/products', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, svg] of Object.entries(pictures)) writeFileSync(`${folder}/${name}.svg`, svg);
