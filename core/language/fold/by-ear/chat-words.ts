/** What people of each language leave out when they write in a hurry: the short form, then what is meant. */
const SHORT: Readonly<Record<string, string>> = {
  'pt-BR':
    'vc=você vcs=vocês tb=também tbm=também q=que pq=porque n=não nd=nada mt=muito mto=muito hj=hoje qdo=quando qnd=quando cmg=comigo ctg=contigo blz=beleza ' +
    'obg=obrigado obgd=obrigado pfv=por~favor pf=por~favor msg=mensagem tel=telefone cel=celular hr=hora hrs=horas min=minutos amg=amiga amgs=amigos fds=fim~de~semana ' +
    'td=tudo tds=todos tdo=todo cm=como c=com p=para pra=para pro=para~o d=de dps=depois agr=agora aki=aqui eh=é kd=cadê qq=qualquer ngm=ninguém alg=alguém ' +
    'trab=trabalho prof=professora esc=escola pgto=pagamento pag=pagar qto=quanto qnto=quanto vdd=verdade prefeit=prefeitura cid=cidade',
  es:
    'q=que xq=porque pq=porque porq=porque x=por xfa=por~favor pf=por~favor tb=también tmb=también tmbn=también d=de dnd=dónde cdo=cuando cn=con m=me t=te k=que ' +
    'msj=mensaje tel=teléfono cel=celular hs=horas hrs=horas bn=bien tngo=tengo toy=estoy pa=para muxo=mucho grax=gracias info=información depto=departamento ' +
    'trab=trabajo esc=escuela prof=profesor fds=fin~de~semana nd=nada tdo=todo hno=hermano ofi=oficina',
  vi:
    'ko=không k=không kg=không khg=không hok=không hong=không dc=được đc=được dk=được đk=đăng~ký ng=người nc=nước vs=với bn=bao~nhiêu mn=mọi~người mk=mình mik=mình ' +
    'e=em a=anh c=chị ck=chồng vk=vợ bt=bình~thường cty=công~ty tp=thành~phố sdt=số~điện~thoại đt=điện~thoại dt=điện~thoại gd=gia~đình gđ=gia~đình hs=học~sinh gv=giáo~viên ' +
    'bs=bác~sĩ bv=bệnh~viện ls=luật~sư nv=nhân~viên pn=phụ~nữ đg=đường dg=đường trc=trước h=giờ r=rồi j=gì ntn=như~thế~nào bh=bao~giờ cx=cũng cũg=cũng lm=làm nx=nữa ' +
    'wa=quá z=vậy vn=Việt~Nam nb=Nhật~Bản tn=tiếng~Nhật tv=tiếng~Việt gt=giấy~tờ hđ=hợp~đồng',
  id:
    'yg=yang dgn=dengan utk=untuk bwt=buat krn=karena krna=karena tdk=tidak gk=tidak ga=tidak gak=tidak nggak=tidak sdh=sudah udh=sudah blm=belum blom=belum jgn=jangan ' +
    'bgt=sekali sy=saya gw=saya aq=saya km=kamu org=orang ortu=orang~tua anakku=anak~saya bs=bisa bsa=bisa dr=dari dri=dari dlm=dalam jln=jalan jl=jalan jd=jadi jdi=jadi ' +
    'klo=kalau kl=kalau kalo=kalau gmn=bagaimana gmna=bagaimana knp=kenapa dmn=di~mana kpn=kapan brp=berapa tlg=tolong tlong=tolong mhn=mohon hrs=harus lg=lagi ' +
    'pdhl=padahal plg=pulang mlm=malam skrg=sekarang bsk=besok byr=bayar byk=banyak bnyk=banyak kmrn=kemarin pt=perusahaan rs=rumah~sakit sklh=sekolah kntr=kantor ' +
    'mbl=mobil mtr=motor spd=sepeda tmn=teman dkt=dekat jm=jam hr=hari mgkn=mungkin trs=terus aja=saja tmpt=tempat smp=sampai',
  fil:
    'd=hindi di=hindi dko=hindi~ko q=ko aq=ako aqo=ako ko=ko kc=kasi ksi=kasi pg=pag pra=para pde=pwede pwd=pwede pede=pwede nmin=namin nmn=namin kmi=kami skn=sa~akin ' +
    'lng=lang nlng=na~lang nmn=naman tlg=talaga tlga=talaga sna=sana bkt=bakit san=saan asn=nasaan cno=sino ano=ano nung=noong gsto=gusto kyo=kayo kau=kayo nyo=ninyo ' +
    'my=may wla=wala mrn=mayroon meron=mayroon dw=daw yn=iyan un=iyon ngaun=ngayon kht=kahit hnd=hindi lgi=lagi tsaka=at~saka bhay=bahay trbho=trabaho byad=bayad tao=tao',
  en:
    'u=you ur=your r=are pls=please plz=please ppl=people bc=because cuz=because thx=thanks abt=about w=with wo=without n=and gov=government govt=government apt=apartment ' +
    'appt=appointment info=information asap=soon hosp=hospital hrs=hours yrs=years mins=minutes rly=really idk=I~do~not~know cant=cannot wanna=want~to gonna=going~to',
};

const inFullOf: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(SHORT).map(([lang, list]) => [
    lang,
    new Map(
      list.split(' ').map((pair) => {
        const [short = '', full = ''] = pair.split('=');
        return [short, full.replaceAll('~', ' ')] as const;
      }),
    ),
  ]),
);
const WORD = /\p{L}+/gu;

/** A text in the words that are meant by its short forms. */
export interface InFull {
  readonly text: string;
  /** How many short forms it had. */
  readonly count: number;
}

/** Writes out the short forms of a language. */
const inFullIn = (text: string, words: ReadonlyMap<string, string>): InFull => {
  let count = 0;
  const full = text.replace(WORD, (word) => {
    const meant = words.get(word);
    if (meant === undefined) return word;
    count++;
    return meant;
  });
  return { text: full, count };
};

/** The same in that of the languages in which it may be written of which it has most; undefined where it has none, or as many of two. */
export const inFull = (text: string, langs: readonly string[]): InFull | undefined => {
  const small = text.toLowerCase();
  const [best, next] = langs
    .flatMap((lang) => inFullIn(small, inFullOf.get(lang) ?? new Map()))
    .filter(({ count }) => count)
    .sort((a, b) => b.count - a.count);
  return best && best.count > (next?.count ?? 0) ? best : undefined;
};
