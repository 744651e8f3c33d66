import { startBrowser } from "./harness/browser.mjs";
import { startHub } from "./harness/hub.mjs";
import { logIn, linkFromMail, send } from "./harness/steps.mjs";
import fs from "node:fs";
fs.mkdirSync("/tmp/look",{recursive:true});
const [hub, browser] = await Promise.all([startHub(), startBrowser()]);
const shot = (p,n)=>p.screenshot({path:`/tmp/look/${n}.png`,fullPage:true});
for (const way of [{width:1280,lang:"de",scheme:"light",js:true},{width:360,lang:"tr",scheme:"dark",js:true,touch:true}]) {
  const v = await browser.open({ base: hub.base, ...way });
  await logIn(v, hub, "Technik").catch(async()=>logIn(v,hub,"Koordination"));
  for (const path of ["/tisch/protokoll","/tisch/team","/tisch/eroeffnen","/einrichten/fertig"]) { await v.goto(path).catch(e=>console.log(path,e.message)); await shot(v.page, path.replace(/\W+/g,"_")+"-"+way.width); }
  await v.goto("/tisch/organisationen/10/uebergabe");
  await v.page.fill("[name=name]","Nora Neu"); await v.page.fill("[name=email]",`nora${way.width}@post.example`);
  await send(v.page,"/uebergabe"); await shot(v.page,"over-"+way.width);
  const link = await linkFromMail(hub, `nora${way.width}@post.example`, "uebernehmen"); await v.page.goto(link); await shot(v.page,"take-"+way.width);
  if (way.width===360) { await v.page.locator(".folded > summary").click(); await v.page.screenshot({path:"/tmp/look/menu-360.png"}); }
  await v.page.fill("[name=email]",""); await v.page.click("button[value=yes]"); await shot(v.page,"take-fault-"+way.width);
  await v.close();
}
const v = await browser.open({ base: hub.base, width:320, lang:"de", scheme:"light", js:true });
for (const path of ["/","/mitmachen","/a/1","/tisch/rundbriefe/neu"]) { if(path.startsWith("/tisch")) await logIn(v,hub,"Koordination"); await v.goto(path); await v.page.addStyleTag({content:"html{font-size:200%!important}"}).catch(()=>v.page.evaluate(()=>{const s=new CSSStyleSheet();s.replaceSync("html{font-size:200%!important}");document.adoptedStyleSheets=[s]})); console.log(path, await v.page.evaluate(()=>{const w=[];for(const e of document.querySelectorAll("body *")){const b=e.getBoundingClientRect();if(b.right>innerWidth+1&&b.width>1&&!e.closest(".menu .sheetlet, .scene,.hill,.kern-sr-only,.skip,.trap"))w.push(e.localName+"."+e.className+" "+Math.round(b.right))}return [document.documentElement.scrollWidth,w.slice(0,12)]})); await v.page.screenshot({path:`/tmp/look/big${path.replace(/\W+/g,"_")}.png`}); }
await v.close().catch(()=>{}); await browser.close(); await hub.stop();
