extension Page {
  /// The system's own parts, and the faces that stand for Apple's: Inter for SF, Noto Serif for New York.
  static let css = """
    *{box-sizing:border-box;min-width:0;margin:0}[hidden]{display:none!important}
    body{--sans:Inter,'Noto Sans Arabic','Noto Sans',sans-serif;--serif:'Noto Serif','Noto Naskh Arabic',serif;
    --tint:#47388A;font-family:var(--sans);overflow-wrap:break-word;letter-spacing:-.012em}
    main{position:relative;display:flex;flex-direction:column;overflow:hidden}
    .status{height:54px;display:flex;justify-content:space-between;align-items:center;padding:6px 28px 0;
    font:600 17px var(--sans);direction:ltr;z-index:3;position:absolute;inset:0 0 auto}
    .status i{width:25px;height:12px;border:1.2px solid;border-radius:4px;box-shadow:inset 14px 0 currentColor}
    main>div:nth-child(2){padding:54px 0 34px}
    .home{position:absolute;bottom:8px;left:50%;margin-left:-67px;width:134px;height:5px;border-radius:3px;
    background:currentColor;opacity:.6}
    .switch{display:block;width:51px;height:31px;border-radius:16px;background:#78788033;position:relative}
    .switch.on{background:var(--tint)}.switch::after{content:'';position:absolute;width:27px;height:27px;top:2px;
    inset-inline-start:2px;border-radius:50%;background:#fff;box-shadow:0 1px 3px #0004}
    .switch.on::after{inset-inline-start:22px}
    .pill{background:#7878801F;border-radius:8px;padding:6px 12px;display:block}
    .missing{display:inline-grid;place-items:center;width:24px;height:24px;border:1px dashed magenta;font-size:8px}
    """

  /// Chooses in ViewThatFits as SwiftUI does (the first that fits), then reports the sizes that drawings need, how many
  /// boxes stick out of the phone, and how many words are cut.
  static let script = """
    const main=document.querySelector('main'),all=q=>[...main.querySelectorAll(q)];
    for(const f of all('[data-fits]')){const c=[...f.children],show=x=>c.forEach(y=>y.hidden=y!==x);
    const fits=x=>{show(x);const s=x.style.cssText;x.style.width='max-content';x.style.maxWidth='none';
    const ok=x.getBoundingClientRect().width<=f.clientWidth+.5;x.style.cssText=s;return ok};
    const k=c.find(fits)??c.at(-1);c.forEach(y=>y===k?y.hidden=false:y.remove())}
    for(const e of all('[style*="--least"]')){const s=e.style,f=parseFloat(getComputedStyle(e).fontSize);s.whiteSpace='nowrap';
    for(let k=1;k>parseFloat(s.getPropertyValue('--least'))&&e.scrollWidth>e.clientWidth;k-=.02)s.fontSize=f*k+'px'}
    if('whole' in main.dataset)main.style.height=main.clientHeight+
    Math.max(0,...all('[data-scroll]').filter(e=>e.checkVisibility({checkOpacity:true})).map(e=>e.scrollHeight-e.clientHeight))+'px';
    for(const e of all('[data-bleeds]')){const r=e.getBoundingClientRect(),m=main.getBoundingClientRect(),
    b=getComputedStyle(e).backgroundColor,s=[];
    if(Math.abs(r.top-m.top-54)<1)s.push('0 -54px 0 '+b);if(Math.abs(r.bottom-m.bottom+34)<1)s.push('0 34px 0 '+b);if(s.length)e.style.boxShadow=s.join()}
    document.fonts.ready.then(()=>{const o={};for(const e of document.querySelectorAll('[data-measure]')){
    const r=e.getBoundingClientRect();o[e.dataset.measure]=[r.width,r.height]}
    const d=document.body.dataset,m=main.getBoundingClientRect();
    d.sizes=JSON.stringify(o);d.window=main.clientWidth+','+main.clientHeight;
    d.over=all('*').filter(e=>{const r=e.getBoundingClientRect();
    return!e.closest('svg')&&!e.closest('[data-scroll]')&&(r.right>m.right+1||r.left<m.left-1||r.bottom>m.bottom+1)}).length})
    """
}
