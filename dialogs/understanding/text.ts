/** Traditional characters, each followed by its Simplified form: the frequent ones of trade and small talk. */
const TRADITIONAL =
  '們们個个來来這这說说時时會会對对學学國国過过後后麼么還还發发經经當当種种現现開开長长關关點点實实樣样' +
  '無无與与將将動动進进頭头應应該该給给請请謝谢嗎吗買买賣卖錢钱價价單单訂订數数據据號号碼码電电話话' +
  '機机郵邮寄寄貨货運运費费達达簽签萬万幾几兩两壺壶盤盘罐罐紅红綠绿龍龙鐵铁觀观買买藍蓝黃黄銀银銅铜' +
  '瓷瓷紫紫烏乌欖榄裝装禮礼節节員员業业務务經经銷销售售報报總总結结匯汇彙汇統统計计週周營营額额' +
  '變变換换改改刪删除除掉掉去去讓让幫帮問问題题題题覺觉認认識识記记錄录請请聽听讀读寫写語语漢汉' +
  '傳传遞递輸输產产廠厂場场廣广東东車车門门間间樓楼層层區区縣县鄉乡鎮镇道道灣湾陽阳陰阴陳陈張张' +
  '劉刘楊杨趙赵黃黄吳吴孫孙馬马羅罗鄭郑韓韩馮冯鄧邓許许蕭萧葉叶蘇苏呂吕蔣蒋盧卢鍾钟譚谭陸陆賈贾' +
  '韋韦鄒邹閻阎龐庞顧顾華华麗丽靜静偉伟傑杰強强軍军勝胜鳳凤蘭兰嬌娇寶宝貝贝麵面飯饭餅饼飲饮館馆' +
  '醫医藥药書书畫画筆笔紙纸紮扎線线絲丝繡绣織织衣衣褲裤鞋鞋帶带條条雙双隻只張张斷断續续繼继' +
  '邊边麗丽裡里裏里麼么為为於于從从並并兒儿嗎吗嗎吗歲岁歷历氣气沒没淨净滿满熱热爾尔牆墙獨独' +
  '環环瑪玛畢毕異异療疗盡尽確确禮礼稱称穩稳窮穷競竞簡简籃篮糧粮級级純纯組组細细終终絕绝維维' +
  '網网緊紧練练縮缩聯联聲声職职腦脑臉脸臺台舊旧節节葯药處处術术補补製制複复親亲訊讯設设訴诉' +
  '試试詢询詳详誰谁課课調调談谈論论證证護护貴贵費费資资賓宾賞赏質质購购贈赠贊赞跡迹踐践輕轻' +
  '載载輛辆農农週周遊游遠远適适選选遲迟釋释針针鐘钟錯错鏡镜閉闭閒闲陣阵際际隊队階阶隨随險险' +
  '雖虽離离難难雲云零零靈灵響响頁页項项順顺預预領领頻频類类願愿風风飛飞驗验髮发鮮鲜麥麦齊齐' +
  '訂订閱阅隱隐私私註注銷销戶户帳账帐账檔档案案狀状態态庫库備备優优惠惠億亿壞坏夠够奪夺奮奋' +
  '妝妆婦妇媽妈寧宁審审導导屬属岡冈島岛幣币師师帥帅庫库廳厅彎弯徑径復复惡恶憂忧懷怀戰战戲戏' +
  '擔担擁拥擇择擊击操操擴扩攝摄斬斩舉举榮荣構构槍枪標标樹树橋桥檢检權权歡欢殘残毀毁決决況况' +
  '測测湯汤溝沟潔洁潤润濕湿濟济灑洒災灾為为煙烟燈灯爭争爺爷牽牵犧牺獎奖獲获產产甌瓯疊叠' +
  '嚐尝嘗尝喫吃囉啰嘆叹圓圆圖图團团園园圍围執执堅坚報报壓压壯壮夢梦夾夹妳你您您她她甚什';

const simplified = new Map<string, string>();
for (let i = 0; i + 1 < TRADITIONAL.length; i += 2) {
  simplified.set(TRADITIONAL.charAt(i), TRADITIONAL.charAt(i + 1));
}

const ASCII = /^[\0-\x7f]*$/;
const MARKS = /[\u0300-\u036f]/g;

function foldUnit(unit: string): string {
  if (unit < '\x80') return unit;

  const plain = unit.normalize('NFKD').replace(MARKS, '').toLowerCase();
  const folded = plain.length === 1 ? plain : unit;
  return simplified.get(folded) ?? folded;
}

/**
 * The text in the form we compare: half width, lower case, no accents, Simplified; every UTF-16 unit keeps its
 * place, so a span in the folded text is the same span in what was said.
 *
 * @example fold('３盒ＬóngJǐng，謝謝') // '3盒longjing,谢谢'
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();

  let folded = '';
  for (let i = 0; i < text.length; i++) folded += foldUnit(text.charAt(i));
  return folded
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/[、。]/g, ',')
    .replace(/[’‘]/g, "'");
}

/** A stretch of text; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Whether two stretches share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * The text with these stretches blanked out, so that the rest keeps its place.
 *
 * @example blank('order 12 mugs', [{ start: 6, end: 8 }]) // 'order    mugs'
 */
export function blank(text: string, spans: Span[]): string {
  let left = text;
  for (const { start, end } of spans) {
    left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  }
  return left;
}
