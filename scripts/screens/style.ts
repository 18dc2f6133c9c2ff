/** The look of all drawings: plain, without anybody's logo or colours. Nothing is told by colour alone. */
import type { Scheme, Shape } from '../../src/data/screens';

/** CSS pixels. The narrow drawing fits a window of 360 pixels without shrinking. */
export const WIDTH: Readonly<Record<Shape, number>> = { wide: 720, narrow: 328 };

/** CSS pixels; no text in a drawing is smaller. */
export const SMALLEST_TEXT = 14;

/** Each pair of text and ground has a contrast of at least 4.5:1. */
const COLOURS: Readonly<Record<Scheme, string>> = {
  light: '--paper:#ffffff;--ink:#1d2530;--soft:#eef1f4;--line:#aab4be;--link:#0b5a8a;--good:#e2f3e6;--bad:#fbe6e6',
  dark: '--paper:#171c22;--ink:#e6ebf0;--soft:#242c35;--line:#5a6672;--link:#8cc8f0;--good:#173523;--bad:#4a2024',
};

const LAYOUT: Readonly<Record<Shape, string>> = {
  wide: 'body{padding:20px 24px}.beside{display:flex;gap:24px}.side{flex:none;width:170px}.main{flex:1;min-width:0}',
  narrow: `body{padding:16px 14px}.side{margin-bottom:14px}nav{display:flex;flex-wrap:wrap}
    ul,ol{padding-left:20px}.numbered{gap:8px}.main{min-width:0}`,
};

/** The style sheet of one drawing. */
export function stylesheet(shape: Shape, scheme: Scheme): string {
  return `
:root{${COLOURS[scheme]}}
*{box-sizing:border-box}
body{margin:0;width:${WIDTH[shape]}px;background:var(--paper);color:var(--ink);font:15px/1.45 "Liberation Sans",Arimo,Arial,sans-serif}
h1{font-size:23px;line-height:1.25;margin:0 0 10px}
h2{font-size:18px;line-height:26px;margin:14px 0 8px}
p{margin:0 0 8px}
ul,ol{margin:0 0 8px;padding-left:24px}
li{margin:0 0 5px}
:last-child:is(p,ul,ol,li,code,.field,.row,.numbered,.notice,.table){margin-bottom:0}
:is(h1,h2):is(.row>*,:first-child){margin:0}
:is(.main,.side,body)>h1:first-child{margin-bottom:10px}
:is(.main,.side,body)>h2:first-child{margin-bottom:8px}
ul:first-child,p+ul{margin-top:4px}
u{color:var(--link);text-underline-offset:2px}
code,.area,.text,.choice{display:block;padding:6px 10px;border:1px solid var(--line);border-radius:4px;overflow-wrap:anywhere}
code,.area{font:${SMALLEST_TEXT}px/1.4 "Liberation Mono",Cousine,monospace;white-space:pre-wrap}
code{background:var(--soft);margin:4px 0 8px}
.area{min-height:52px}
.text{min-height:34px}
.choice{position:relative;padding-right:30px}
.choice::after{content:"";position:absolute;right:12px;top:13px;border:5px solid transparent;border-top:7px solid var(--ink)}
.field{margin:0 0 10px}
.field b{display:block;margin-bottom:4px}
.button{display:inline-block;padding:6px 16px;border:1px solid var(--ink);border-radius:4px;background:var(--ink);color:var(--paper);font-weight:700}
.button.plain{background:none;color:inherit}
.row{display:flex;flex-wrap:wrap;gap:10px;align-items:center;margin:0 0 10px}
.badge{display:inline-block;padding:0 9px;background:var(--soft);border:1px solid var(--line);border-radius:4px;font-size:${SMALLEST_TEXT}px}
nav{margin:0 0 10px}
nav span{display:block;padding:3px 10px;border-left:4px solid transparent}
nav .current{border-color:var(--ink);background:var(--soft);font-weight:700}
.notice{display:flex;gap:12px;margin:0 0 12px;padding:12px 14px;border:1px solid;border-radius:5px}
.notice>div{flex:1;min-width:0}
.success{background:var(--good)}
.failure{background:var(--bad)}
svg{flex:none;width:20px;height:20px;fill:none;stroke:currentcolor;stroke-width:3}
svg.solid{width:16px;height:16px;margin-left:8px;vertical-align:-2px;fill:currentcolor;stroke:none}
.numbered{display:flex;gap:12px;margin:0 0 10px}
.row>.numbered{align-items:center;margin:0}
.numbered>div{flex:1;min-width:0}
.number{flex:none;margin:-2px 0;width:26px;height:26px;border-radius:50%;background:var(--ink);color:var(--paper);text-align:center;font:700 ${SMALLEST_TEXT}px/26px "Liberation Sans",Arimo,Arial,sans-serif}
.project{padding:3px 0 3px 20px;position:relative;overflow-wrap:anywhere}
.project::before{content:"";position:absolute;left:4px;top:9px;border:5px solid transparent;border-left:7px solid var(--ink)}
.project.open::before{left:1px;top:11px;border:5px solid transparent;border-top:7px solid var(--ink)}
.dataset{padding:3px 0 3px 40px;overflow-wrap:anywhere}
.numbered+h2{margin-top:16px}
.table{border:1px solid var(--line);border-radius:4px;margin:0 0 8px}
.table>*{display:block;padding:6px 12px;border-top:1px solid var(--line)}
.table>:first-child{border-top:0}
.table>b{background:var(--soft)}
.omitted{margin:0 0 10px}
.omitted i{display:block;height:8px;margin:0 0 8px;border-radius:4px;background:var(--soft)}
.omitted i:last-child{width:60%}
${LAYOUT[shape]}`;
}
