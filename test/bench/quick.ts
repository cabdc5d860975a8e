import autocannon from 'autocannon';
const run = (url: string) => new Promise<{rps:number,p50:number,p99:number,non2xx:number}>((ok,no)=>{
  let n=0; const texts=Array.from({length:64},(_,i)=>('市役所の窓口で待つ時間を短くしてください。'.repeat(20)).slice(0,400)+i);
  autocannon({url,connections:32,duration:Number(process.env.SECS??5),method:'POST',headers:{'content-type':'application/json'},
   requests:texts.map(t=>({method:'POST' as const,body:JSON.stringify({kind:'opinion',text:t,measure:'5-4-1',lang:'ja',uiLang:'ja',consentToPublish:true})})) },(e,r)=>{ if(e) return no(e); n=r.requests.average; ok({rps:n,p50:r.latency.p50,p99:r.latency.p99,non2xx:r.non2xx}); });
});
for (let i=0;i<3;i++) for (const u of process.argv.slice(2)) console.log(u, await run(u));
