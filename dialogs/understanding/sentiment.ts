import { fold } from './text.ts';

export type Sentiment = 'positive' | 'negative' | 'neutral';

// Words with a weight, turned round by a "not" before them. Sarcasm is read only where it gives itself away: praise
// beside trouble ("oh great, another delay"), and the set phrases of it.

type Words = [weight: number, pattern: RegExp][];

const ENGLISH: Words = [
  [
    2,
    /\b(?:love(?:d|s|ly)?|adore|amazing|awesome|excellent|fantastic|wonderful|brilliant|perfect(?:ly)?|superb|outstanding|delicious|delighted|thrilled|over the moon|gorgeous|stunning|beautiful(?:ly)?|incredible|exceptional|flawless|fab(?:ulous)?|magic|heavenly|divine|best|five stars?|5 stars?|10\/10|ten out of ten|chuffed|blown away|made my day|top notch|first class|spot on|a\+|faultless|favou?rite|stellar|treasure|smitten|yum(?:my)?|ace|cracking|belter|lush|a joy|joy|exceeded|above and beyond|out of your way|life ?saver|legends?|you rock|keep (?:it )?up|obsessed|addicted|go-to|every penny|a steal|sublime|exquisite|marvellous|terrific|splendid|phenomenal|remarkable|unreal|thumbs up|wonderfully|superbly|impeccable|immaculate|unbeatable|second to none|absolute gem|gem|pure class|class act|so good|perfection|top marks|made my (?:week|year)|what a find|lovely jubbly|winner|dream|to die for|hits the spot|just the ticket|won me over|new favou?rite|loyal|angel|saved my|saved the day|beyond expectations|better than (?:expected|i expected|i hoped)|happy customer|satisfied customer|keep coming back|zero complaints|without a hitch|plain sailing|couldn't fault|made me smile|so much for (?:your|the) (?:help|kindness|patience)|high praise|speechless)\b/,
  ],
  [
    1,
    /\b(?:great|good|nice|happy|pleased|glad|impressed|helpful|friendly|kind|quick(?:ly)?|fast|prompt(?:ly)?|smooth(?:ly)?|fresh|tasty|thanks|thank you|cheers|appreciate(?:d)?|recommend(?:ed)?|enjoy(?:ed|ing)?|well (?:packed|made|done|wrapped)|worth (?:it|every)|exactly what i|a treat|very well|well worth|buy again|order(?:ing)? again|be back|come back|satisfied|wow|smells|pretty|sweet|lovely|grateful|reliable|thoughtful|generous|patient|sorted|early|cool|ta|neat|comforting|hooked|charming|polite|pleasant|works? (?:well|perfectly|a treat)|fine quality|hats? off|well played|bravo|kudos|fair play|so much better|better than|speedy|swift(?:ly)?|in no time|she (?:loved|loves)|he (?:loved|loves)|they (?:loved|love)|as always|as ever|bargain|safe and sound|lightning|elegant|cosy|soothing|refreshing|warming|surprise|pleasure|quality stuff|much better|improved|well impressed|efficient(?:ly)?|courteous|attentive|professional|compliments?|commend|praise|can't wait|will be back|definitely be|place another|tell (?:all )?my friends|fan|bless|smile|treated|sturdy|crisp|fragrant|aromatic|smooth|careful(?:ly)?|neatly|intact|solved|sorted it|no fuss|hassle[- ]free|easy|convenient|comes? highly|exactly as|just as described|just what|just right|right on time|on time|exactly right|nicely|so pleased|hats off|does the job|glad i found|discovery|converted|surprised how|no faults|went smoothly|looks (?:great|lovely|good|beautiful)|tastes? (?:great|lovely|good|wonderful)|(?:so|very) much|a million|ever so|took the time|sorted quickly|repeat customer|ahead of|before i expected|sooner than|looked after)\b/,
  ],
  [
    -2,
    /\b(?:worst|terrible|awful|horrible|disgusting|dreadful|appalling|atrocious|pathetic|useless|rubbish|garbage|trash|scam|scammers|fraud|liars?|thieves|furious|livid|outrageous|disgrace(?:ful)?|unacceptable|ridiculous|shocking|shambles|joke|hate|crap|shit|bloody|fuck(?:ing)?|damn|wtf|ripped off|rip[- ]?off|fuming|disgusted|insult(?:ing)?|abysmal|a mess|never (?:again|buying|ordering|shopping|using)|last time i|fed up|sick (?:of|and tired)|had enough|smash(?:ed)?|shattered|to bits|in pieces|incompetent|mug off|sham|nightmare|farce|hopeless|diabolical|dire|taking the mick|taking the piss|laughable|infuriating|let down|inedible|undrinkable|unbelievable|fobbed off|daylight robbery|robbery|conned|cheated|gutted|ghosted|pillar to post|i give up|lost (?:a|me as a) customer|beyond belief|mockery|took forever|absolutely not good|disgraceful|worthless|horrendous|vile|foul|rancid|mouldy|fake|lied|lying|con artists?|cowboys|amateurs?|clueless|couldn't care less|don't care|doesn't care|no one cares|laughing stock|reported?|trading standards|chargeback|lawyer|solicitor|sue)\b/,
  ],
  [
    -1.5,
    /\b(?:disappoint(?:ed|ing|ment|s)|poor(?:ly)?|bad|badly|broken?|broke|cracked|chipped|damaged|leak(?:s|ed|ing)?|late|delay(?:ed|s)?|overdue|missing|wrong|faulty|defective|stale|mould(?:y)?|moldy|musty|bland|tasteless|bitter|dust(?:y)?|cheap(?:ly)? made|flimsy|rude|ignored|unhelpful|unhappy|upset(?:ting)?|annoy(?:ed|ing)|frustrat(?:ed|ing|ion)|angry|cross|irritat(?:ed|ing)|complain(?:ing|t)?|complaint|overpriced|expensive for|waste(?:d)?|sloppy|slow|messed up|screwed up|lost|scratched|dented|torn|stained|smells? (?:off|bad|funny|weird|of)|stinks?|regret|worse|fail(?:ed|s|ure)?|nobody (?:answers?|replies|replied|cares|responds|picks)|no(?:body| one)(?: has)? (?:answer|repl|respond|bother|call|got back)\w*|no reply|no response|no answer|not one answer|silly now|getting silly|a letdown|misleading|unreliable|careless|mediocre|underwhelm(?:ed|ing)|meh|shame|sad(?:ly)?|unfortunately|dismay(?:ed)?|chas(?:e|ing)|still (?:waiting|no|nothing|not|hasn't|haven't)|how (?:hard|difficult|long|many times)|(?:third|fourth|fifth|second|3rd|4th|5th|umpteenth) time|yet again|for weeks|weeks? (?:now|later|late)|stopped working|doesn't (?:work|fit|close|pour)|does not (?:work|fit)|won't (?:fit|close|work|pour)|didn't (?:work|arrive|come|turn up)|never (?:arrived|came|turned up|got|showed)|hasn't (?:arrived|come|turned up)|not what i ordered|nothing like|charged twice|double charged|sort it out|get your act together|pull the other|do better|fell apart|falling apart|who is running|a week ago|supposed to|was promised|you promised|you said|lousy|tat|gone downhill|shoddy|not impressed|expected (?:better|more)|won't be (?:back|ordering|buying|coming)|won't (?:order|buy|use|shop|bother)|not (?:be )?(?:ordering|buying|coming back)|what's the point|seriously|ages|soggy|weak|watery|sour|misled|half empty|empty|squashed|crushed|dirty|snapped|came off|fell off|doesn't taste|does not taste|tastes? (?:like|of|off|funny|weird|old)|nowhere near|why is it so|why does (?:no|nobody|it)|why (?:has|is|am|do|was) (?:nobody|no one|it (?:taking|still|so)|i (?:still|have to|being))|been waiting|waited|waiting (?:since|for|over|on)|yet to|left hanging|can(?:'t|not) believe|what kind of|you call (?:this|that|it)|call (?:this|that)|so much for|not the first time|same problem|yet another|put off|miffed|peeved|hacked off|letting me down|let me down|let us down|a bit much|steep|had to (?:ask|call|email|chase|throw|bin)|threw (?:it|them) away|in the bin|binned|thrown away|excuse|excuses|hung up|cut off|kept (?:me )?waiting|nobody (?:told|bothered|has|will|seems)|no (?:apology|explanation|update|news|help|sign of|one (?:told|bothered))|without (?:an? )?(?:apology|explanation|word|reply)|out of pocket|overcharged|charged me|short(?:ed|changed)|mislabelled|expired|out of date|past its|limp|scruffy|ugly|confusing|complicated|awkward|hard to (?:use|reach|get|believe)|impossible|problem(?:s)?|issues?|trouble|mistakes?|error|mess(?:y)?|sort yourselves|sort this|pull your socks|buck up|lazy|indifferent|dismissive|condescending|patronising|arrogant|tired of|bored of|enough of|too (?:slow|weak|bitter|expensive|long|late|much|small|many)|not what i (?:expected|paid|wanted|asked)|anyone (?:even|actually|there|reading|listening|home)|is anybody|(?:second|third|fourth|fifth) (?:message|email|call|order in a row)|shouldn't have to|for (?:that|this) (?:price|money)|not quite|doesn't match|does not match|could have been|could do better|room for improvement|nothing special|so-so|no better|used to be|asked (?:twice|three|several|many|repeatedly)|(?:times|twice) (?:now|already)|already (?:told|asked|emailed|called|rang|said)|keeps? (?:asking|getting|having|breaking|happening|failing|telling|saying|fobbing|ignoring)|again and again|over and over|not once|not even|can't even|couldn't even|don't even|doesn't even|how dare|embarrass(?:ed|ing|ment)?|ashamed|offend(?:ed|ing)|offensive|insult(?:ed)?|poor show|bad form|dodgy|iffy|naff|grim|gross|yuck|ew+|ugh+|argh+|grr+|smh|ffs|feels cheap|falls apart|spilled|spilt|arrived (?:open|empty|wet|cold|opened)|three (?:emails|calls|messages|weeks|times)|two (?:emails|calls|weeks) and|wrong (?:again|item|one|colour|size)|mis-sold|i thought better|thought you were better|never got|never heard|heard nothing|no idea where|lost patience|losing patience|patience|at my wits|wits' end|stressed|stressful|worried|concern(?:ed|ing)|inconvenience|unprofessional|unreasonable|unfair|hidden (?:fee|charge|cost)s?|rip|hardly|barely)\b/,
  ],
];
const CHINESE: Words = [
  [
    2,
    /太?(?:棒|赞)(?!助)|完美|惊喜|超[好棒赞爱级]+|非常(?:好|满意|喜欢|棒|香|不错)|爱了|绝了|无可挑剔|好评|五星|强烈推荐|值得(?:推荐|回购|信赖|拥有)|一如既往|最好的?|最爱|满分|良心|神速|惊艳|赞不绝口|感动|贴心|认准|首选|喜出望外|回头客|超值|好得很|香得很|没话讲|就认你家|老味道|满心欢喜|赞到|会推荐|必须推荐|真材实料|诚意满满|诚意十足|心里暖|暖暖的|对味|合口味|没白花|物美价廉|绝绝子|yyds|爱不释手|没得说|没话说|点赞|名不虚传|物超所值|回味无穷|心满意足|倍儿?好|顶呱呱|无敌|给力|真香|种草|回购|安利|囤|宝藏|上头|治愈|暖心|温暖|超出?预期|必须夸|夸一夸|点个赞|666|太喜欢|甚好|极好|秒回|帮了?大忙|大爱|真心(?:好|不错|喜欢|推荐)|比想象(?:中|的)?(?:还)?(?:要)?好|没想到这么|相当(?:好|不错|满意|可以)|十分(?:满意|喜欢|好)|特别(?:好|香|满意|喜欢|棒|赞|细心|贴心)|好喝到|香到|美滋滋|美美|巴适|安逸|杠杠的|杠杠滴|哇塞|哇|一级棒|没的说|必须好评|信得过|会一直/,
  ],
  [
    1,
    /好喝|好看|好闻|好用|好吃|香(?!港|炉|精|菇)|喜欢|满意|不错|挺好|蛮好|很好|真好|还好(?=[,.!]|$)|开心|高兴|漂亮|精致|细心|用心|耐心|热情|周到|靠谱|划算|实惠|值了|真的?值|很值|太值|清亮|做工(?:好|精|细|很好)|性价比高|快(?!递|点|要|到|[一1]个|没|过期)|谢谢|感谢|多谢|辛苦|推荐(?!什么|哪|一|个|下|点|几)|新鲜|醇|回甘|地道|正宗|上档次|有面子|下次还|还会(?:再)?来|老顾客|老客户|支持|颜值|严实|专业|负责|省心|放心|舒服|夸|优秀|厉害|可爱|大气|及时|准时|好极|太好|比.{1,6}好|没失望|到位|好茶|清香|甘甜|醇厚|顺滑|耐泡|精美|高级感|质感|手感好|合心意|正好|省事|方便(?!吗|的话|面)|次日达|第二天就到|隔天就到|解决了|分量足|实在(?!不|太|是太|没)|厚道|讲究|用料足|喝着舒服|爱喝|都说好|都夸|夸我|满足|欣赏|佩服|点头|顺利|顺口|好味|妙|解渴|幸福|欣慰|有心了|真诚|认真(?!对待)|诚信|守时|稳(?!定吗)|美(?!元|金|国|团)|可以的|合适(?!吗)|完好|完整|如期|不(?:错|赖)|推荐给|介绍给|信赖/,
  ],
  [
    -2,
    /差评|垃圾|骗子|骗人|坑人|太坑|被坑|坑爹|黑心|无语|气死|火大|恶心|恶劣|投诉|失望|差劲|太差|烂(?!漫)|糟糕|糟心|忽悠|欺骗|欺诈|敷衍|奸商|无良|离谱|过分|受不了|忍无可忍|烦死|再也不|不会再(?:来|买)|拉黑|举报|12315|消协|呵呵|滚|妈的|他妈|tm|卧槽|我靠|尼玛|坑|踩雷|避雷|白瞎|寒心|可恶|太假|假货|领教|无耻|气人|气得|上当|智商税|拖拖拉拉|搞笑吗|开玩笑|笑话|耍我|耍人|玩我|离大谱|一言难尽|心累|崩溃|劣质|以次充好|名不副实|言而无信|说话不算|大失所望|不敢恭维|一塌糊涂|缺斤少两|血亏|劝退|拔草|闹心|堵心|憋屈|想骂人|恼火|来气|不像话|凭什么|搞什么|算什么|什么意思|不推荐|别买|千万别|最后一次(?:买|来|在)|取关|冷漠|无视|装死|石沉大海|杳无音信|不见踪影|没下文|人呢|有没有人管|管不管|臭|刺鼻|麻了|毫无(?:诚意|责任|信誉)|没有下次|绝对不会再|没良心|良心(?:不会痛|何在|被狗)|倒霉|买(?:个)?教训|好意思|不过如此|图文不符|亏我|枉我|对得起|不想说什么|懒得说|凑合|将就|对不起(?:这个)?价|什么破|破(?:茶|店|东西|玩意|客服|快递)|坑钱|骗钱|黑店|奇葩|神经病|有病|脑子|傻|蠢|服务真差|没素质|没礼貌|凶|怼|吼|骂|永不|吐了|作呕|丢人|丢脸|服气|吃相|霸王条款|店大欺客|态度|不作为|惨不忍睹|翻车|不值一提|一般般|很一般|太一般|也就(?:那样|这样|一般)/,
  ],
  [
    -1.5,
    /碎(?!银)|破了|裂|坏了|坏的|漏(?!勺|斗)(?=水|了|发|气|茶|液)|霉|异味|怪味|发错|错发|少发|漏发|缺了|少了(?!点)|没收到|还没(?:到|收到|发|动静|消息|处理|解决|退)|一直没|迟迟|太慢|好慢|慢死|慢吞吞|拖了|等了|催了|没人(?:理|管|回|接|应)|不理|爱理不理|不回(?:复|消息)?|已读不回|不耐烦|态度(?:差|不好|太|恶)|难喝|难吃|难看|难闻|不好(?!意思)|不行|不满|不值|不新鲜|不香|没法|不合格|不负责|不靠谱|没味|寡淡|涩|苦得|陈的|受潮|虫|头发|掉漆|划痕|瑕疵|色差|货不对板|不符|不一样|差太多|差远|太贵|死贵|偏贵|乱(?:收|扣)|多收|多扣|重复扣|效率|还要等|什么时候才|到底|说好的|说好.{1,3}(?:天|到|发)|昨天说今天|今天(?:又)?说明天|答应|承诺|推卸|推来推去|踢皮球|糊弄|气|生气|愤怒|(?<!麻)烦|郁闷|心塞|后悔|白买|浪费|吃亏|退钱|赔|解释一下|给个说法|第[三四五六]次|粗糙|廉价|陈茶|碎末|渣|洒了|湿了|皱巴巴|脏|变味|发黄|掉色|掉渣|歪的|次品|推脱|打发|冷冰冰|爱答不理|能不能(?:靠谱|快|认真|上|走)点|怎么还(?!有货)|到现在|至今|没结果|又一次|搞错|弄错|不尽人意|打折扣|不够分量|亏(?!得)|委屈|难受|伤心|心痛|太不|也太|这么(?:久|慢|差|贵|小|少|破|难|麻烦)|上次也是|又让我|还要我|说了多少遍|问了.{1,3}遍|打了.{1,4}电话|没人接|都问了|不想(?:再)?(?:等|说|买)|等不起|等得|拖到|延误|延迟|超时|逾期|迟到|迟了|晚了.{1,3}天|少了一|数量不对|规格不对|颜色不对|不对版|有问题|出问题|毛病(?<!没毛病)|故障|不能用|用不了|打不开|盖不上|漏水|断了|折断|松动|摔|挤压|破损|损坏|损毁|缺口|豁口|掉了|脱落|开胶|生锈|发霉|过期|临期|受潮|潮了|串味|味道怪|味道不对|口感差|口感不好|没香味|淡得|像水|苦涩|难以下咽|半天|半个月|好几天|一个(?:多)?月了|几天了|多少天了|没个准|没人(?:告诉|通知|解释|联系)|也不(?:说|通知|提前|解释|回)|连个|连.{1,4}都(?:没|不)|没有(?:回复|回应|消息|人)|不给(?:退|换|开|说法|解决)|不让退|拒绝(?:退|换|赔)|卡住|拖(?!鞋|把)|越来越(?:差|慢|贵|不)|不如以前|变差|降低了?|缩|多少次|[催问打]了?好几次|几次了|就这(?:样|个|么)?[?]|什么(?:东西|玩意|态度|服务|质量|破)|怎么(?:回事|这样|搞的|能这样)|至于吗|不如|差(?!不多|点|额|价|旅|一[点个]|多少)|弄丢|丢件|压坏|压扁|变形|不专业|太小|缩水|偷工减料|没诚意|不想再|凉透|心凉|扎心|服了|认真对待|重视一下|反映.{0,4}问题/,
  ],
];
/** Turns what follows round. */
const NOT_EN =
  /\b(?:not|isn't|wasn't|aren't|weren't|don't|doesn't|didn't|can't|couldn't|cannot|never|no|hardly|nothing|without|far from|far too|less than|nor|ain't|not exactly|not very|not at all|anything but|haven't|hasn't|wouldn't|won't)\s(?:\w+\s){0,2}$/;
const NOT_ZH =
  /(?:不|没|没有|毫无|从不|并不|不是很|不怎么|不太|谈不上|算不上|没觉得|一点(?:都|也)不|根本不|没那么|(?<!特)别|无)(?:太|很|够|是|那么|怎么|多)?$/;

/** Figures of speech that the words alone would get wrong. */
const SET_PHRASES: [Sentiment, RegExp][] = [
  [
    'positive',
    /\b(?:bloody|damn|pretty damn|fucking|so damn) (?:good|lovely|brilliant|marvellous|great|nice|amazing|delicious|excellent)\b|\b(?:wasn't|weren't|not|never) (?:at all )?disappoint(?:ed|ing)?\b/,
  ],
  [
    'positive',
    /\b(?:not bad|no complaints?|can't (?:complain|fault|go wrong|get enough|recommend|wait to|thank you enough|stop)|couldn't (?:be (?:happier|better|more pleased)|ask for)|never (?:fails|disappoints?|had better|tasted better|let me down)|nothing but praise|no problems? at all|hard to beat|not a single complaint|wouldn't go anywhere else|not disappointed)\b|没毛病|没得挑|不赖|不亏|不后悔|没失望|没让我失望|没踩雷|挑不出(?:毛病|刺)|无可挑剔|没白(?:买|等|花)|不愧|好到哭|香哭|不要太好|没想到这么(?:好|香|快)|停不下来|错不了/,
  ],
  [
    'negative',
    /\b(?:oh (?:great|good|brilliant|wonderful|joy|lovely)|(?:just|yeah|how|thanks for) (?:great|brilliant|perfect|wonderful|lovely|nothing)|great job|nice one|well done|good (?:luck|job)|slow clap|bravo|congratulations)\b.{0,40}\b(?:another|again|late|broken|wrong|still|weeks?|days?|losing|forgetting|nothing|smashed|yet|lost|ignoring|breaking|missing)\b|\bthanks for (?:nothing|ignoring|losing|breaking|wasting)\b|\bwhat a joke\b|\bcould be better\b|\bnot (?:so |that |very |too |really |particularly |exactly |at all )?(?:good|great|happy|impressed|pleased|satisfied|worth|acceptable|fresh|nice|helpful|right|ok|okay|good enough|as described|amused)\b|\bleft a lot to be desired\b|\bi want my money back\b|\bgood luck (?:getting|with)\b|\bas useful as\b|\bif you can call\b|领教了|(?:谢谢|感谢)您?嘞|真(?:行|可以|能耐|有你们的)(?:啊|呀)?[,!.]|可真(?:行|快|好|棒).{0,12}(?:月|周|天|还没|又)|(?:真快|效率真高|速度真快|真棒|厉害了).{0,14}(?:月|周|天|还没|才)|(?:月|周|天|星期).{0,12}(?:真快|效率真高|神速|真棒|厉害)|又(?:是)?(?:自动回复|坏|碎|破|错|漏|发错|没货|不回)|就(?:给我)?这(?:么个)?(?:东西|玩意|质量|态度|服务|水平)|呵呵|也是没谁了|绝了.{0,8}(?:碎|坏|错|漏|没)|真是(?:够了|服了|醉了|笑了)|好样的/,
  ],
];
const FACES = {
  positive: /[❤♥😍🥰😊😀😃😄🙂👍🎉💯👏🤩😋🌹]/u,
  negative: /[😡😠😤👎🙄😞😒😢😭🤬💔🤮]/u,
};
const MOST = 400;

function weigh(
  words: Words,
  folded: string,
  turns: RegExp,
): { sum: number; pleased: number; troubled: number } {
  let [pleased, troubled] = [0, 0];
  for (const [weight, pattern] of words) {
    for (const { index } of folded.matchAll(new RegExp(pattern.source, 'g'))) {
      const turned = turns.test(folded.slice(Math.max(0, index - 24), index));
      const value = turned ? -weight * 0.9 : weight;
      if (value > 0) pleased += value;
      else troubled -= value;
    }
  }
  return { sum: pleased - troubled, pleased, troubled };
}

/** Asking and ordering are neither: "is it good with milk?", 哪款好喝. */
const ASKS =
  /^(?:is|are|do|does|did|can|could|would|will|what|which|how much|where|when|who|any)\b[^!]*\??$|(?:吗|哪|几|什么时候|多少|怎么(?:泡|买|付|退|寄)|有没有|能不能|可不可以|好不好|会不会|是不是|要不要|适合)/;
const POLITE =
  /\b(?:thanks|thank you|cheers|please|ta|good (?:morning|afternoon|evening|day)|nice to|would be (?:great|good|nice|lovely)|glad to)\b|谢谢|感谢|多谢|辛苦了?/g;

/**
 * How somebody feels by their words: what they praise and what they are troubled by, in either language.
 *
 * @example sentimentOf('等了半个月还没到,什么效率') // 'negative'
 */
export function sentimentOf(text: string): Sentiment {
  const folded = fold(text.slice(0, MOST));
  for (const [sentiment, phrase] of SET_PHRASES) if (phrase.test(folded)) return sentiment;

  const plain = folded.replace(POLITE, (word) => ' '.repeat(word.length));
  const english = weigh(patterns.en, plain, NOT_EN);
  const chinese = weigh(patterns.zh, plain, NOT_ZH);
  const faces = {
    pleased: FACES.positive.test(folded) ? 1 : 0,
    troubled: FACES.negative.test(folded) ? 1.5 : 0,
  };
  const pleased = english.pleased + chinese.pleased + faces.pleased;
  const troubled = english.troubled + chinese.troubled + faces.troubled;
  const thanked = plain !== folded && pleased > 0 ? 0.5 : 0;
  // trouble weighs more: "nice cups, but two were broken" is no praise
  if (troubled > 0 && troubled * 1.2 >= pleased)
    return ASKS.test(folded) && troubled < 1.5 ? 'neutral' : 'negative';
  if (ASKS.test(folded) && pleased < 3) return 'neutral';
  return pleased + thanked >= 1 ? 'positive' : 'neutral';
}

const patterns = { en: ENGLISH, zh: CHINESE };
