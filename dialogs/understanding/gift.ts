import { fold } from './text.ts';

const GIVES =
  /\b(?:gifts?|presents?|birthday|wedding|anniversary|christmas|housewarming)\b|\bfor (?:my|his|her|our) (?:mum|mom|mother|dad|father|wife|husband|boss|friend|sister|brother|parents)|送人|送给|送(?:长辈|领导|老人|父母|爸|妈|老师|朋友|客户|礼|女|男)|礼物|礼品|礼盒|生日|结婚|乔迁|拜访|过节|中秋|给(?:我)?(?:妈|爸|丈母娘|岳父|婆婆|老板|领导)/;

/** Whether the goods are meant to be given away. @example isForSomebody('a present for my mother') // true */
export const isForSomebody = (text: string): boolean => GIVES.test(fold(text));
