"""How the exported page looks. It has no script; the filters are radio buttons that the style follows."""

from __future__ import annotations

from annotator.core.codebook import Verdict

CODES = (*(str(verdict) for verdict in Verdict), "none")

_FILTERS = "\n".join(
    f"body:has(#show-{code}:checked) .question:not(.v-{code}){{display:none}}" for code in (*CODES, "out")
)

STYLE = (
    """
:root{color-scheme:light dark;--paper:#fff;--ink:#1c2024;--quiet:#5b6570;--panel:#f5f6f8;--line:#d5d9de;
--accent:#1f5fa8;--evidence:#fff0b3;--commitment:#1f5fa8;--answered:#1a7040;--partial:#8a5200;--not_answered:#b3261e;--other:#5b6570}
@media (prefers-color-scheme:dark){:root{--paper:#1b1e22;--ink:#e6e8eb;--quiet:#a3acb6;--panel:#24282d;--line:#3d434a;
--accent:#8ab8f0;--evidence:#4d4013;--commitment:#8ab8f0;--answered:#6fd297;--partial:#f0b45a;--not_answered:#ff9a92;
--other:#a3acb6}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,"Noto Sans",sans-serif}
input[name=show]{position:absolute;opacity:0}
input[name=show]+label{display:inline-block;margin:.5rem 0 .5rem .5rem;padding:.15rem .7rem;
border:1px solid var(--line);border-radius:1rem;cursor:pointer;background:var(--panel);font-size:.9rem}
input[name=show]:checked+label{background:var(--accent);border-color:var(--accent);color:var(--paper)}
input[name=show]:focus-visible+label{outline:2px solid var(--accent);outline-offset:2px}
fieldset{border:0;margin:0;padding:0 .5rem}
.show{float:left;margin:.75rem 0 0 .5rem;padding:0;color:var(--quiet);font-size:.9rem}
main,nav{padding:0 1rem}main{padding-bottom:4rem}
h1{font-size:1.6rem;line-height:1.25;margin:1.5rem 0 .5rem;overflow-wrap:anywhere}
h2{font-size:1.15rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
h3{font-size:1rem;margin:1.2rem 0 .4rem}
.facts{display:grid;grid-template-columns:fit-content(40%) minmax(0,1fr);gap:.1rem 1rem;margin:0;font-size:.9rem}
.facts dt{color:var(--quiet)}.facts dd{margin:0;overflow-wrap:anywhere}
.sides{display:grid;grid-template-columns:minmax(0,7fr) minmax(0,6fr);gap:2rem;align-items:start}
.text{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid var(--line);border-radius:.4rem;padding:1rem;
max-height:90vh;overflow:auto;position:sticky;top:1rem;font-size:.8rem}
.tag::before{content:attr(data-label);background:var(--panel);border:1px solid var(--line);border-radius:.3rem;
padding:0 .35rem;margin-right:.35rem;font-size:.75rem;color:var(--quiet)}
mark{color:inherit;background:none}
mark.evidence{background:var(--evidence)}
mark.commitment{text-decoration:underline 2px var(--commitment);text-underline-offset:3px}
mark.note{border-bottom:2px dotted var(--quiet)}
a{color:var(--accent)}
:target{outline:2px solid var(--accent);outline-offset:2px}
.question,.commitment-entry{border:1px solid var(--line);border-left-width:5px;border-radius:.4rem;
padding:.6rem .9rem;margin:0 0 .8rem}
.question.v-answered{border-left-color:var(--answered)}
.question.v-partial{border-left-color:var(--partial)}
.question.v-not_answered{border-left-color:var(--not_answered)}
.question p,.commitment-entry p{margin:.2rem 0}.finding,.question,.commitment-entry{overflow-wrap:anywhere}
.commitment-entry>p>a{color:inherit;text-decoration-color:var(--line)}
.number{font-weight:600}
.finding{border-top:1px solid var(--line);padding-top:.35rem;margin-top:.45rem}
.verdict{font-weight:600;color:var(--other)}
.finding.v-answered .verdict{color:var(--answered)}
.finding.v-partial .verdict{color:var(--partial)}
.finding.v-not_answered .verdict,.late{color:var(--not_answered)}
.quiet{color:var(--quiet);font-size:.9rem}
blockquote{margin:.3rem 0 .3rem .2rem;padding-left:.7rem;border-left:3px solid var(--evidence);font-size:.93rem}
blockquote a{color:inherit;text-decoration-color:var(--line)}
.comment{white-space:pre-wrap}
.out li{margin:.15rem 0}
svg{max-width:54rem;width:100%;height:auto;display:block}
svg text{fill:var(--ink);font-size:13px}
svg .answered,svg .fulfilled{fill:var(--answered)}
svg .partial,svg .in_progress,svg .partly_fulfilled{fill:var(--partial)}
svg .not_answered,svg .not_fulfilled,svg .overdue{fill:var(--not_answered)}svg .open{fill:var(--accent)}
svg rect{fill:var(--other)}svg text.on{fill:var(--paper);font-weight:600}
@media (max-width:60rem){.sides{grid-template-columns:minmax(0,1fr)}.text{position:static;max-height:none}}
@media print{header{display:none}.sides{display:block}
.text{position:static;max-height:none;overflow:visible;border:0;padding:0}.question,.commitment-entry{break-inside:avoid}}
"""
    + _FILTERS
)
