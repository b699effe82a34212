import { bare } from './phrases.ts';
import type { Span } from './text.ts';

export type AnswerKind = 'yes' | 'no' | 'later';

/** A yes, a no, or "not now": the whole message, or the word before its first comma. */
export interface Answer extends Span {
  value: AnswerKind;
}

// Every entry is a whole answer; an answer is a row of them. "No" is looked for first: "no, that's fine" agrees to nothing.

const LATER = [
  "(?:i(?:'ll| will) )?(?:tell|confirm|answer|reply|say|know)(?: (?:you|it|this|that))? (?:later|tomorrow|tonight|soon|next week|another time)(?: on)?|will tell you(?: soon| later)?|(?:just )?(?:need|want|give us) a (?:minute|moment|second|sec|bit)|not at this (?:moment|time|stage|point)|(?:later|this|maybe this) (?:tonight|evening|afternoon)(?: maybe| perhaps)?|tonight(?: maybe| perhaps)|(?:at|after|over) the weekend(?: maybe| perhaps)?|(?:next (?:week|month|year)|at the weekend) (?:maybe|perhaps)|i (?:must|might|may) (?:ask|check with|talk to|consult) .{2,30}|(?:be right back|back (?:soon|later|in (?:a|five|ten) .{2,10}))|wait a little|(?:i'm |i am )?still (?:deciding|undecided|thinking|unsure)|(?:i'm |i am )?not (?:certain|decided) yet|(?:i )?(?:don't|do not) know yet|too soon(?: to (?:say|tell))?|we shall see|ask (?:me )?again later",
  "(?:maybe |perhaps |i'll (?:do (?:it|that) )?|we'll (?:do (?:it|that) )?|do it |some time |sometime )?(?:a bit |a little )?later(?: (?:on|today|this week|maybe|perhaps|please|then))?",
  '(?:not|no)(?: right)? (?:now|yet|today|just yet|at the moment|this time)',
  '(?:(?:can|could) (?:we|you|i) )?(?:please )?ask me (?:again )?(?:later|tomorrow|next week|another time|in a bit)(?: on)?',
  "(?:i'll|i will|let me|i need to|i want to|need to|gotta|i have to|have to|i'd like to|lemme) (?:(?:have a )?think|sleep|mull|check|ponder|consider)(?: (?:about it|on it|it over|it|first|with .{2,20}|over it|again|some more))?(?: first)?",
  "(?:i'll|i will|we'll) (?:get back to you|come back(?: to (?:you|this|it))?|let you know|be back|see|decide later|decide tomorrow|return to this)(?: (?:later|tomorrow|on that|then|soon|on it|about it))?",
  '(?:please |can you )?remind me(?: (?:again|later|tomorrow|next week|in .{2,20}|on .{2,12}))*',
  '(?:in a (?:bit|moment|minute|sec|second|while|few minutes|few)|in an hour|another time|some other time|another day|next time|tomorrow(?: maybe| perhaps)?|maybe tomorrow|perhaps tomorrow|next week|after (?:lunch|work|dinner)|when i have time|soon)',
  '(?:hold on|hold off|hang on|wait(?: a (?:bit|minute|moment|sec|second))?|give me (?:a (?:bit|minute|moment|sec|second|day)|some time|time)|one (?:moment|sec|second|minute)|just a (?:moment|sec|second|minute)|a moment|bear with me)',
  "(?:still (?:thinking|deciding)|i'm (?:still )?(?:thinking|not sure yet|undecided|busy)(?: (?:about it|right now|now))?|not sure yet|undecided|busy(?: (?:right )?now)?|no rush|no hurry|park (?:it|that)(?: for now)?|leave it (?:for now|till later|until later|for later)|rain check|raincheck|brb|can (?:it|this|that) wait|save it for later|put (?:it|that) off|(?:hold|park) that thought|(?:i'm .{2,20}, ?)?(?:talk|speak|chat) (?:later|soon|tomorrow)|(?:can|could) (?:we|i|you) (?:do|discuss|decide|talk about|sort|finish|tell you|answer) ?(?:this|that|it)? ?(?:later|tomorrow|next week|another time|after .{2,12}|in a bit)|(?:ping|try|ask|message|text|call) me (?:later|tomorrow|next week|again later)|(?:get|come) back to me(?: (?:later|tomorrow|next week))?|we'll see|let me see|leave (?:it|that) with me|(?:let's|we can|i'll|can we) (?:talk|speak|chat|do (?:it|that|this)|sort (?:it|that)(?: out)?|finish|decide)(?: (?:about )?(?:it|this|that))? (?:on |in )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|later|next week|next month|the morning|another time|another day)|(?:can|could) (?:it|this|that) wait(?: (?:till|until) .{2,15})?|give me (?:an hour|half an hour|\\d+ (?:minutes?|mins?|hours?|days?)|a (?:day|hour|couple|few|week)(?: (?:or two|of (?:days|hours|minutes)|days|hours|minutes))?|(?:five|ten|two) (?:minutes?|mins?|days?))|when i (?:get|am|have|finish|decide).{0,20}|(?:after|on|come) payday|i'll (?:decide|choose|see|think about it) (?:at|on|over|by|after|in) .{2,20}|(?:a )?bit busy(?: (?:right )?now)?|(?:maybe |perhaps |probably )(?:next (?:week|month|year|time)|tonight|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at the weekend|in the morning|after .{2,15})|can't say yet|cannot say yet|some other day(?: perhaps| maybe)?|(?:thanks but )?not (?:today|now|yet|tonight|this week|this time)|let's hold off(?: for now)?|(?:i'd rather|i'd prefer to|i'll|we'll) (?:do|decide|sort|have|order|buy) (?:it|that|this|one)? ?(?:later|another time|some other time|next time|tomorrow|next week)|leave it (?:till|until) .{2,20}|ask (?:me )?(?:again )?(?:after|on|in|next) .{2,20}|(?:maybe |perhaps )?in (?:a|an|two|a few|a couple of) (?:days?|weeks?|months?|hours?)(?: or (?:so|two))?(?: maybe)?|remind me .{2,25}|(?:let me|i'll have to|i need to|i should|need to|have to|gotta|i'd better|i want to) (?:ask|talk to|speak to|speak with|talk with|check with|run (?:it|this) (?:past|by)|consult|confirm with|discuss it with|see what) .{2,30}|(?:let me|i'll) (?:get|circle|come) back(?: to you)?(?: on (?:that|this|it))?|gimme a (?:sec|min|minute|moment)|give us a (?:sec|min|minute|moment)|two ticks|hang about|nothing for now|not for now|not at present|not this minute|tbd|waiting (?:on|for) (?:my )?.{2,15}|(?:it's )?too early(?: to (?:say|tell))?|can't decide(?: yet| now)?|i can't decide(?: yet| now)?|haven't decided(?: yet)?|i haven't decided(?: yet)?|haven't made up my mind(?: yet)?|i'll be in touch|we'll be in touch|let you know(?: later| tomorrow| soon)?|will (?:let you know|do later|decide later|get back to you)|shortly|in due course|some time next week|sometime next week|by and by|another hour|not just now|just not now|revisit (?:it )?later|i need (?:more )?time|i'm not ready(?: yet)?|not ready(?: yet)?|(?:can|could|let's|we can|let us) (?:we |you )?(?:leave|keep|park|hold|save) (?:it|this|that) (?:till|until|for) .{2,15}|not sure|i'm not sure|i am not sure|give me (?:till|until) .{2,15}|maybe|perhaps|maybe not now|possibly|let's (?:do (?:it|that|this) )?(?:later|wait|leave it for now|revisit (?:it|this) later|talk later))",
  '(?:等一?下|等等|等会儿?|等下|等我一?下|等一会儿?|待会儿?|一会儿?|过会儿?|过一会儿?|过一下|稍后|稍等|稍候|晚点|晚些|迟点|晚一点|迟些|晚上|明天|后天|过两天|过几天|过阵子|过段时间|改天|改日|回头|下次|以后|之后|有空|有时间|下回|哪天|到时候?|忙完|再等等|再过几天|月底|周末)(?:再|我?再)?(?:说|看|聊|弄|定|决定|买|办|处理|联系|回复?你?|答复你?|来|告诉你|通知你|讲|问|考虑|下单|确认)?',
  '(?:我)?(?:再|先|还要|得|要|需要|还在|还得|正在)?(?:想想|想一想|想一下|考虑考虑|考虑一下|考虑下|考虑|看看|琢磨琢磨|琢磨一下|琢磨|商量一下|商量商量|商量下|问问|问一下(?:我?(?:老公|老婆|家人|老板|领导|同事))?|犹豫|比较比较|比较一下|对比一下)(?:再说|再定|再决定|吧|先)?',
  '再议',
  '(?:缓|拖|等|放)一(?:缓|拖|等|放)(?:再说)?',
  '等.{0,6}(?:问问|问一下|问下|商量|到账|发工资|发薪|下班|回来|看看|想想|忙完|有空|放假|过年|月底|周末|考虑).{0,4}',
  '回头(?:再)?(?:联系|找|回|告诉|答复|通知)(?:你|您)?',
  '您?先忙.{0,10}',
  '(?:我)?(?:等|待)(?:我)?\\p{Script=Han}{1,6}(?:再说|再看|再定|再聊|再买|再决定|回来|下班|想好|忙完|有空|发工资|通知)(?:吧)?',
  '(?:我)?(?:先|回去|回家|回头)?(?:和|跟)?\\p{Script=Han}{0,4}?(?:商量|合计)(?:一下|下|商量|合计)?(?:再说|再定)?',
  '\\p{Script=Han}{0,6}?再(?:说|看看|联系|聊|定|决定|考虑|考虑一下|考虑考虑|找你|找您|买)(?:吧|啦)?',
  '(?:让|容|给)?我(?:再|先)?(?:想想|想一想|想一下|考虑考虑|考虑一下|考虑下|考虑|看看|三思|缓缓|问问|问一下|问下)\\p{Script=Han}{0,4}',
  '(?:先|暂时|暂且)(?:放着|放一放|放一下|不急|缓缓|缓一缓|搁着|搁一下|这样|留着|不定|等等|等一等|别急|不着急)',
  '(?:现在)?(?:不急|不着急|还没想好|没想好|还没决定|没决定|还不确定|不确定|还没定|现在没空|没空|在忙|正忙|在开会|忙着呢|现在不方便|不方便|现在有事|有点忙|我先忙)',
  '(?:提醒我一?下|记得提醒我|到时候?提醒我|(?:明天|晚上|晚点|下午|回头|过两天)(?:再)?(?:提醒|问|叫|联系|找)(?:一?下)?我)',
];

const NO = [
  "(?:(?:that|it|this|they|these)(?:'s|'re| is| are)? (?:incorrect|wrong|unnecessary|not mine|no good)|not what i (?:said|needed|asked)|(?:none|neither)(?: of (?:them|these|those|it))?|(?:i'm |i am )against (?:it|that|this)|absolutely no|(?:that|it|this) (?:won't|will not|doesn't|does not|wouldn't) (?:do|work|suit)(?: (?:for )?me)?|(?:doesn't|won't|wouldn't) work(?: for me)?|out of the question|no go|under no circumstances|i said (?:no|don't|not to)|i wouldn't|i would not|no need to|(?:won't|will not) be (?:necessary|needed|required)|(?:we're|we are) (?:good|fine|ok|okay|all set)(?: thanks| thank you)?)",
  '(?:no|nope|nah|naw|nay|na|noo+|n|uh[ -]?uh|negative|never|no way|not at all|no thank(?:s| you)|no need|no ta|nothing|none|no more|no deal)(?: (?:way|thanks|thank you|thx|ta|never|mate|sir|sorry|need|ty|please|chance))?',
  "(?:(?:i )?(?:do not|don't|dont|won't|wont|wouldn't|would not|can't|cannot|cant|didn't|did not) (?:want|need|think so|like|bother|agree|do (?:it|that)|send (?:it|that)|place (?:it|that)|order (?:it|that)|cancel (?:it|that)|want (?:it|that|to|this)|need (?:it|that|this)|like (?:it|that|this))(?: (?:it|that|this|to|anymore|any more|now|thanks))*)",
  "(?:i'd (?:rather|prefer(?: it if)?) you (?:didn't|did not|don't|not)|(?:that|it|this) (?:won't|will not) be (?:necessary|needed|required)|i'd sooner not|let's not|lets not|i'd rather not|i would rather not|rather not|i'd prefer not(?: to)?|i'll pass|pass|no i'm good|i'm good|i'm ok(?:ay)?|i'm fine|i'm alright|not really|not for me|not interested|not that|not that one|absolutely not|definitely not|certainly not|of course not|hell no|over my dead body|forget it|leave it|scrap that|skip (?:it|that)|count me out|not happening|not a chance|fat chance|that's wrong|that is wrong|that's not (?:right|it|what i (?:want|meant|ordered|said))|wrong|incorrect|not correct|not right|not quite|please don't|please do not|don't|do not|dont|stop|cancel that|thanks but no(?: thanks)?|i think not|hard pass|i'm not sure about that|not on your life|no chance|never mind|i changed my mind|changed my mind|not keen|i won't|i will not|i don't|i do not|that's not it|that is not it|not what i (?:asked for|want|meant|ordered)|leave it out|don't bother|you're ok(?:ay)?|you are ok|lol no|god no|heck no|nah mate|no way jose|not a fan|i'm out|skip|can't be bothered|i'd rather wait|gonna pass|i think i'll pass|i'll have to pass|i'll leave it|i'll skip(?: (?:it|that|this))?|no can do|not necessary|not required|unnecessary|none of that|not my thing|no to that|don't you dare|god forbid|i'd say no|i'll say no|i'm going to say no|it's a no(?: from me)?|a no|no from me|(?:i |we )?won't be needing (?:it|that|this|them)|just leave it|leave it|thanks but no|i'd better not|better not|best not|nothing else|not that i know of|not as such|hard no|big no|not in a million years|when hell freezes over|i'm good thanks|all set(?: thanks)?|no changes|nope i'm good|that's a no|declined?|i decline|i disagree|rejected|i refuse|don't think that's right|i think not|not that i want|you must be joking|you're joking|are you joking|no need thanks|no need for that|not needed|don't need (?:it|that|one|any)|not my order|that's not mine|that isn't right|that isn't it|this is wrong|this isn't right|not ok|not okay|not fine|not good|not great|not acceptable|not bothered|not fussed|you're all right|no i don't|no it isn't|it isn't|it's not|not happy with (?:that|it|this)|i said no|i'd say no|no and no|keep it as it is|leave it as it is)",
  '(?:不|不要|不用|不是|不对|不行|不可以|不需要|不必|不了|不想|不想要|不太想|不愿意|不同意|不买|不订|不下|不成|不好|不能|不会|不确认|不取消|不退|不改|没有|没必要|没|别|别了|甭|甭了|不中|不妥|否|拒绝|免了|算了|罢了|得了吧|才不|才不要|拉倒|拉倒吧|休想|免谈|我拒绝|婉拒|谢谢不用|谢谢不要|达咩|打住|停|用不上|别发了|先别发|先别寄|不太合适|不合适|暂不考虑|不考虑|不考虑了|用不到|用不上|不太需要|不太想要|就算了|那算了|那不要了|那不用了|不必麻烦|今天不行|这次不|这回不|不是这个意思|不是我要的|不是我想要的|这个不行|这个不要|我不要这个|没那个必要|没那个意思|别弄了|不可|绝不|绝对不|绝对不行|肯定不|当然不|当然不行|千万别|先不|先别|先不要|先不用|暂时不用|暂时不要|暂时不|还是不了|还是不要|还是算了|还是别|错了|搞错了|弄错了|不是这个|不是那个|不是的|不感兴趣|没兴趣|没需要|用不着|不用麻烦|不麻烦|不劳|不稀罕|不怎么样|不怎么想|可不行|那不行|想得美|没门|我不|我不要|我不想|我不同意|不太行|不太好|不太对|不大好|不ok|no)(?:了|的|啊|吧|哦|呀|啦|哈|这个|那个|它|要|谢谢|取消|下单|买|改|退|这么做)*',
];

const YES = [
  "(?:(?:i'd|i would) be (?:happy|glad|delighted)(?: to)?|(?:please )?confirm(?: (?:it|this|that|the order|my order))?|(?:very |jolly |really )?good(?: idea| plan| call)?|(?:great|lovely|excellent|nice) (?:idea|plan|call)|(?:they're|they are|those are|all of (?:it|them|that) (?:is|are)) (?:right|correct|fine|good)|sounds like a (?:good |great )?(?:plan|idea)|i'll go (?:with|for) (?:it|that|this)|you have my (?:ok|okay|approval|consent|blessing)|surely|(?:most|quite) certainly|no (?:doubt|issues?)(?: about it| at all| there)?|(?:i |i really )?(?:don't|do not) mind(?: at all| if i do)?|no reason (?:not to|why not))(?: (?:please|thanks|thank you))?",
  "(?:yes|yea|yeah|yeh|yep|yup|ya|yah|yass?|yis|y|aye|uh[ -]?huh|mm+[ -]?hm+|mhm|sure(?: thing)?|ok(?:ay|ey|ie)?(?: then)?|okey[ -]dokey|k|kk|okie dokie|alright|all right|right(?: then)?|fine|fine by me|cool|great|good|perfect|lovely|brilliant|excellent|awesome|wonderful|super|fab|nice|deal|done|agreed|for sure|heck yes|heck yeah|you betcha|sounds grand|grand|crack on|happy days|yeah nah yeah|might as well|may as well|yup yup|roger|oki|okidoki|mais oui|yeah man|amen|yh|ye|cheers|happy to|i'd say yes|i'll say yes|i'm going to say yes|it's a yes(?: from me)?|a yes|yes to (?:both|all|that|it)|for me yes|yes from me|obviously|duh|can do|big yes|hard yes|on board|i'm on board|looks right|all correct|everything(?:'s| is) (?:correct|right|fine|good)|happy with it|go|let's|if you (?:insist|must|like|want|would|could)|whatever you (?:say|think)|you read my mind|of course you can|you can|feel free|please and thank you|that's a yes|ready|ready when you are|let's roll|let's go|let's get it done|sign me up|hit me|i'm game|i'm sold|sold|you have my blessing|permission granted|approved|i approve|accepted?|i accept|i'm ok with (?:that|it|this)|ok by me|okay by me|okay with me|ok with me|suits me(?: fine)?|that suits(?: me)?|i can live with that|all good|very well|too right|yessir|100%|100 percent|correct|confirmed?|i confirm|exactly|precisely|indeed|absolutely|definitely|certainly|totally|of course|naturally|by all means|gladly|with pleasure|affirmative|roger(?: that)?|you bet|you got it|why not|why yes|hell yes|hell yeah|oh yes|yes indeed|true|bingo|spot on|ta)(?: (?:please|pls|thanks|thank you|ta|thx|sure|yes|yeah|ok|okay|sir|mate|then|absolutely|definitely|of course|by me|by us|that's right|do it|go on))*",
  "(?:please )?(?:do(?: it| that| so| please)?|go (?:right )?ahead(?: and (?:place|order|send|ship|book|do|confirm|put) (?:it|that|them|the order|my order)(?: through)?)?|go (?:for it|on(?: then)?)|(?:i'm |i am |we're )?happy to (?:proceed|go ahead|continue|go on)|(?:i )?(?:don't|dont|can't|cant) see why not|i'm (?:up|down) for (?:it|that)|that's what i (?:want|wanted|meant|asked for)|proceed|carry on|make it so|lets (?:do (?:it|that|this)|go(?: for it)?|go ahead)|send (?:it|them)|place (?:it|the order|my order|that order)|order (?:it|them|that)|let's (?:do (?:it|that|this)|go(?: for it)?|go ahead)|let us do it|i'll take it|i'll take them|i'll have it|ship it|book it|do go ahead|count me in|i'm in|i'd love (?:to|that|it)|i would|i do|it is|that is|they are|we do|we are|please do|i guess(?: so)?|i suppose(?: so)?|i think so|be my guest|consider it done|go on|oh go on|green light|i'm sure|i am sure|i'm happy|that's the one|that is the one|that one|this one|that's me|you may|hit it|make it happen|sort it|get it done|so do it)(?: (?:please|then|now|thanks|with (?:it|that|the order)))*",
  "(?:(?:that|this|it|all|everything)(?:'s| is)? ?(?:looks?|sounds?|is|are|seems?|works?|will|'ll)? ?(?:all )?(?:perfectly |totally |absolutely )?(?:good|great|fine|ok|okay|right|correct|perfect|lovely|alright|all right|do|works?|it|spot on|good to go)(?: (?:to|for|by|with) (?:me|us))?|(?:looks?|sounds?|seems?) (?:good|great|fine|ok|okay|right|perfect|lovely|about right|like a plan)(?: to me| to us)?|works for (?:me|us)|(?:i'm|i am|we're) (?:happy|fine|ok|okay|good|cool) with (?:that|it|this)|i agree|good to go|happy with that|no problem(?: at all)?|no worries|not a problem|no objections?|can't complain|that'll do(?: nicely)?|that will do|that'd be (?:great|good|lovely|fine|perfect)|that would be (?:great|good|lovely|fine|perfect))",
  '(?:好|就这么定了|那就这么定了|这么定了|好的|好呀|好啊|好吧|好滴|好嘞|好哒|好哦|好咧|好耶|好说|好主意|很好|挺好|可|可以|可以的|可以啊|可以呀|行|行的|行吧|行啊|行呀|行嘞|行行|行了行了|成|成交|中|妥|妥妥|妥了|得|得嘞|对|对的|对啊|对呀|对对|是|是的|是啊|是呀|是滴|是哒|嗯|嗯嗯|嗯呢|嗯呐|嗯啊|恩|恩恩|唔|哦了|欧了|欧克|ok|okk|okay|yes|没错|没毛病|没问题|没意见|没事|没关系|同意|确认|确定|确认无误|肯定|肯定的|必须|必须的|必须滴|当然|当然可以|当然要|当然好|当然行|要|要的|要啊|想要|需要|愿意|乐意|就这样|就这么定|就这么办|就这么着|就按这个|按这个来|就它|就它了|就要这个|就这个|就他了|麻烦了|麻烦你了|那就这样|那行|那好|那可以|那成|那就好|下单|下吧|下单吧|买|买吧|来吧|来|发吧|发货吧|办吧|去吧|弄吧|继续|走起|整|整吧|安排|安排上|安排吧|搞起|冲|准了|准|正确|无误|正是|有劳|拜托|拜托了|求之不得|何乐不为|太好了|太棒了|完美|赞|可行|照办|照做|听你的|听您的|随你|都行|都可以|都好|问题不大|中不中,?中|好嘞老板|好的老板|好老板|可以老板|那成|那妥|好哇|好捏|好勒|好咯|可行的|没得问题|说定了|定了|一言为定|我要|我愿意|我同意|是我|是这个|就是这个|就是它|收到|了解|那必须|那必须的|阔以|昂|你看着办|都听你的|都听您的|妥妥的|办|整一个|挺好的|蛮好|蛮好的|不错|ok了|就这样定|就这样定了|就这么说定了|那就买|那就下单|那就要|那就这个|那就这么办|那就这么着|那就定了|那就好的|那要|1)(?:的|啊|吧|哦|呀|啦|滴|哒|嘞|哈|喽|咯|呗|嘛|你|您|谢谢|辛苦了)*',
  '[\u{1f44d}\u{1f44c}\u{1f197}\u2705\u{1f64f}]',
];

/** "No. 8" is a number. */
const NUMBERED = /^no\.? ?\d/;
const GLUE = '[\\s,.!~;…-]{0,4}';
const rowOf = (entries: string[]) =>
  new RegExp(
    `^(?:(?:oh|um+|uh|erm|er+|ah|ahh|aww|well|hmm+|so|and|but|actually|honestly|sorry|哦|呃|额|那|那就|噢|唉|哎)${GLUE})?(?:${entries.join('|')})(?:${GLUE}(?:${entries.join('|')})){0,3}$`,
    'u',
  );
NO.push('\u{1f44e}');
const rows: [AnswerKind, RegExp][] = [
  ['later', rowOf(LATER)],
  ['no', rowOf(NO)],
  ['yes', rowOf(YES)],
];
/** "ok, not now" is later, "no, not yet" is a no that may come again: later too; "yes no" is nothing. */
const MIXED: [AnswerKind, RegExp][] = [
  ['later', rowOf([...LATER, ...NO])],
  ['later', rowOf([...LATER, '(?:ok|okay|yes|yeah|sure|fine|good|好|好的|嗯|行|可以|我)[的吧啊]?'])],
  ['no', rowOf([...NO, '(?:ok|okay|well|fine|thanks|好的?|嗯+|额|谢谢)'])],
];

/** An answer is no longer than this, in UTF-16 units. */
const LONGEST = 60;
const ENDS = /(?:[\s,.!?~;…]|\p{Extended_Pictographic}|\ufe0f|[吧啊哦呢呀啦哈嘛呗哟喔]$)+$/u;
const SKIN = /[\u{1f3fb}-\u{1f3ff}\ufe0f]/gu;

function kindOf(said: string): AnswerKind | null {
  for (const [kind, row] of [...rows, ...MIXED]) if (row.test(said)) return kind;
  return null;
}

/** What a whole message answers; null when it is more than an answer. @example answerOf('回头再说吧') // 'later' */
export function answerOf(folded: string): AnswerKind | null {
  const said = folded.replace(SKIN, '').trim();
  if (said === '' || said.length > LONGEST) return null;
  const whole = said.replace(/[\s,.!~;…]+$/u, '');
  if (/[?]/.test(whole)) return null;
  return kindOf(whole) ?? kindOf(whole.replace(ENDS, '')) ?? (bare(said) === '' ? null : kindOf(bare(said)));
}

/** A yes or no that the rest of the sentence follows without a comma. */
const BEGINS =
  /^(?:(?:yes|yeah|yep|yup)(?: please)?(?= [a-z])|(?:nope|nah|no thanks|no thank you)(?= [a-z])|no(?= (?:i|i'm|it|it's|that|that's|not|the|don't|please|send|keep|wait|sorry|cancel|make|just|we|my|you)\b)|(?:好的|好吧|行吧|可以的|对的|是的|没错|嗯嗯?)(?=那|就|帮|给|再|我|你|请|麻烦|还)|(?:不用了|不要了|不了|不是的)(?=我|你|就|给|谢|帮|请))/;

/** The answer that a message is or begins with: "yes, and send it to 12 Hill Road". */
export function findAnswer(folded: string): Answer | null {
  if (NUMBERED.test(folded.trimStart())) return null;
  const start = folded.length - folded.trimStart().length;
  const value = answerOf(folded);
  if (value) return { start, end: folded.replace(/[\s.!~,]+$/, '').length, value };

  const word = BEGINS.exec(folded.trimStart())?.[0];
  if (word) return { start, end: start + word.length, value: kindOf(word) ?? 'yes' };
  const [first = ''] = folded
    .trimStart()
    .slice(0, LONGEST)
    .split(/[,.!;\n]/, 1);
  if (first.length === 0 || first.length + start >= folded.length) return null;
  const begins = kindOf(first.trim());
  const ends = begins ? null : /[,.!;] ?([^,.!;?]{1,25})[.! ]*$/.exec(folded);
  const last = ends?.[1] ? kindOf(ends[1].trim()) : null;
  if (ends?.[1] && last) {
    const at = ends.index + ends[0].indexOf(ends[1]);
    return { start: at, end: at + ends[1].trimEnd().length, value: last };
  }
  return begins ? { start, end: start + first.trimEnd().length, value: begins } : null;
}
