import { checkSync } from 'recheck'
import { readFileSync } from 'node:fs'
import { page as en } from '/work/main/src/languages/en/page.js'
import { page as ru } from '/work/main/src/languages/ru/page.js'
const all: RegExp[]=[]
for(const p of [en.patterns(),ru.patterns()]) all.push(...p.photos.map(x=>x.pattern),...p.bylines,...p.attributions,...p.syndicators,...p.contacts,...p.furniture)
all.push(en.edition,ru.edition)
for(const f of ['stamps','lines','chrome','credits','attribution','cues','dateline','headline','blocks','publication','wire','closing']){ const t=readFileSync(`/work/main/src/layout/${f}.ts`,'utf8'); for(const m of t.matchAll(/(?<![\w)])\/((?:[^\/\\\n\[]|\\.|\[(?:[^\]\\]|\\.)*\])+)\/([dgimsuy]*)(?=[.,)\s])/g)){ try{all.push(new RegExp(m[1]!,m[2]))}catch{} } }
let bad=0
for(const r of all){ const x=checkSync(r.source,r.flags.replace(/[dgy]/g,''),{timeout:8000}); if(x.status!=='safe'){bad++;console.log(x.status,(x as any).complexity?.summary,r.source.slice(0,200))} }
console.log(all.length,'checked',bad,'bad')
