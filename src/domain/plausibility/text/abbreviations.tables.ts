/** Swedish abbreviations that end with a full stop within a sentence. Lower case, without the last full stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "t.ex t ex bl.a bl m.m m.fl o.d o.dyl osv o.s.v dvs d.v.s s.k f.d f.n f.ö fr.o.m t.o.m e.d i.e m.a.o p.g.a pga " +
    "u.a fr to tom from kl nr ca c:a cirka dnr tfn tel st kr mkr tkr mnkr milj mdr inkl exkl resp avs ang enl " +
    "forts jfr obs sid s kap art § st mom prop sou sfs bet rskr ds dr prof fil ing kv maj jan feb mar apr jun jul " +
    "aug sep sept okt nov dec mån tis ons tors fre lör sön max min vol red et al vs äv ev etc ca exv ggr gm f ff " +
    "hj ifr iom jmf kpl lb lgh m.h.a m.h.t n.b n.å p.s pl proc sek sg sht sr stud sv särsk tr tills trpt urspr ä"
  ).split(" "),
);

/** Abbreviations that may also end a sentence: a capital after them begins a new one. */
export const MAY_END_SENTENCE: ReadonlySet<string> = new Set(
  "m.m m.fl o.d o.dyl osv o.s.v etc mnkr mkr tkr kr st maj ff s sid e.d min max proc tom from et mar ing art".split(
    " ",
  ),
);
