import { fold } from './text.ts';

// The few words that are for the bot while a customer and a person of the shop talk with each other. Whole messages only:
// whatever else is said is said to the other.

const TO_BOT =
  /^(?:(?:please )?(?:(?:go|take me|put me|i want to go) )?back to (?:the )?(?:assistant|bot)(?:,? please)?|[回换返](?:到|回)?(?:智能)?(?:助手|机器人))$/;
const HAND_BACK =
  /^(?:hand(?:ing)? ?(?:it |this |them |her |him |over )?back(?: to (?:the )?(?:bot|assistant))?|[交转]还?回?(?:给?(?:助手|机器人))?(?<=还|回|手|人))$/;
const bare = (text: string) => fold(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** @example wantsBot('Back to the assistant, please.') // true */
export const wantsBot = (text: string): boolean => TO_BOT.test(bare(text));

/** @example handsBack('交还给助手') // true */
export const handsBack = (text: string): boolean => HAND_BACK.test(bare(text));
