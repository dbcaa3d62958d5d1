"""Abbreviations that end with a full stop, without it, in lower case. A capital may follow them in one sentence."""

from __future__ import annotations

_DUTCH = """
    afd alg art artt b.s b.v bijv blz bv c.s ca d.d d.w.z dhr dr drs e.a e.d e.o e.v evt excl fig gem hr i.c i.o.m i.p.v
    i.s.m i.v.m incl ing ir jl k.b l.l lic lt m.a.w m.b.t m.b.v m.i.v m.u.v max mevr mgr min mld mln mr mw n.a.v nl nr
    nrs o.a o.b.v o.l.v o.m o.v.v pag par prof red resp s.l sgt st stb stcrt t.a.v t.b.v t.g.v t.o.v t.w.v t/m trb vb
    vgl vnl z.g z.i zgn
"""
_FRENCH = """
    al app arr av boul c.-à-d cf ch chap col coll dép env ex hab inf m me mlle mlles mm mme mmes n no num obs p.ex pp
    préf réf s.a.r.l sect ste sté suiv tél vol éd
"""
_ENGLISH = """
    capt cl col dept e.g ed est etc fig gen gov hon i.e ltd messrs mr mrs ms mt p para paras pp rep rev rt sec sen sir
    st viz vs
"""
_GERMAN = """
    abs abschn allg anm art aufl bd bes betr bspw bt-drs bzgl bzw d.h dipl drs e.v entspr evtl exkl ff geb gem ggf h.c
    hrsg i.d.r i.h.v i.s.d i.v.m inkl insb insbes jhd lfd lt mind mio mrd nds o.g o.ä s s.o s.u sog st str stv tel u.a
    u.u u.ä usf v.a v.d verf vgl vorl z.b z.t z.zt ziff zit zzgl
"""


def abbreviations() -> tuple[str, ...]:
    """Those of all languages together: a text does not always say which one it is in."""
    return tuple(sorted({word for table in (_DUTCH, _FRENCH, _ENGLISH, _GERMAN) for word in table.split()}))
